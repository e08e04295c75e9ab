//! What audiences and views are called: words of the file's own, kept where they identify nobody.

use super::parties::members;
use super::stated::is_ordinary;
use crate::case_file::{Audience, CaseFile, Given};

/// New words for audiences and views, by the old ones. A view is for the audience of its own name, so both are called
/// from one list.
pub(crate) struct Audiences(Vec<(String, String)>);

impl Audiences {
    /// The words of all maps of a case, in the order in which they occur.
    pub(crate) fn of(cases: &[CaseFile]) -> Self {
        let mut audiences = Self(Vec::new());
        for case in cases {
            audiences.take(case);
        }
        audiences
    }

    fn take(&mut self, case: &CaseFile) {
        let things = members(case).iter().map(|member| &member.audience);
        let things = things.chain(case.systems.iter().map(|system| &system.audience));
        let things = things.chain(case.ties.iter().map(|tie| &tie.audience));
        for audience in things.chain(case.plan.iter().map(|step| &step.audience)) {
            self.take_all(audience);
        }
        for (name, view) in case.views.iter() {
            self.take_word(name);
            view.audience.iter().flat_map(|words| words.iter()).for_each(|word| self.take_word(word));
            view.hide.iter().flat_map(|hide| hide.audience.iter()).for_each(|word| self.take_word(word));
        }
    }

    fn take_all(&mut self, audience: &Given<Audience>) {
        audience.iter().flat_map(|words| words.iter()).for_each(|word| self.take_word(word));
    }

    fn take_word(&mut self, word: &str) {
        if self.0.iter().any(|(known, _)| known == word) {
            return;
        }
        let ordinary = is_ordinary(&word.replace(['-', '_', '.'], " "));
        let now = if ordinary { word.to_owned() } else { format!("audience-{}", self.0.len() + 1) };
        self.0.push((word.to_owned(), now));
    }

    /// What an audience or view is called in the copies.
    pub(crate) fn now(&self, word: &str) -> &str {
        self.0.iter().find(|(known, _)| known == word).map_or("audience", |(_, now)| now)
    }
}
