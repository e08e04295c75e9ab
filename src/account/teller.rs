//! The map and the words with which it is told.

use super::Block;
use crate::model::{Ecomap, End, Tie};
use crate::summary::Bundle;
use crate::vocabulary::{Status, Strength};
use crate::words::{SummaryWords, Words};

#[derive(Clone, Copy, Debug)]
pub(super) struct Teller<'a> {
    pub(super) map: &'a Ecomap,
    pub(super) words: &'static Words,
    pub(super) says: &'static SummaryWords,
}

impl<'a> Teller<'a> {
    pub(super) fn client(&self) -> &'a str {
        &self.map.client.name
    }

    pub(super) fn name(&self, end: End) -> String {
        self.map.name_of(end).to_owned()
    }

    /// "A, B and C".
    pub(super) fn ends(&self, ends: impl IntoIterator<Item = End>) -> String {
        let names: Vec<String> = ends.into_iter().map(|end| self.name(end)).collect();
        self.says.join(&names)
    }

    /// The same of systems.
    pub(super) fn systems(&self, systems: &[usize]) -> String {
        self.ends(systems.iter().map(|&system| End::System(system)))
    }

    /// "A and then B".
    pub(super) fn steps(&self, systems: &[usize]) -> String {
        let names: Vec<String> = systems.iter().map(|&system| self.name(End::System(system))).collect();
        names.join(self.says.lists.then)
    }

    /// Who says so, where the case tells whose view it is.
    pub(super) fn hedge(&self) -> String {
        let view = self.map.viewpoint.as_deref();
        view.map_or(String::new(), |name| self.says.part(self.says.hedge, &[("name", name)]))
    }

    /// What the case says of a tie beside its sort: "reading, fights", "disputed".
    pub(super) fn details(&self, tie: &Tie) -> Vec<String> {
        let told = [&tie.label, &tie.frequency].into_iter().flatten().next().cloned();
        let since = || tie.since.as_ref().map(|when| self.words.since(when));
        let weak = tie.stressful && tie.strength == Strength::Tenuous && tie.status == Status::Current;
        let facts = [
            told.or_else(since),
            weak.then(|| self.says.weak.to_owned()),
            (tie.stressful && tie.status == Status::Past).then(|| self.words.stressful_tie().to_owned()),
            tie.disputed.then(|| self.words.disputed.to_lowercase()),
        ];
        facts.into_iter().flatten().collect()
    }

    /// A sentence about the ties between a name and others. The details of a single tie stand at its end, those of
    /// several behind each name.
    pub(super) fn about_ties(&self, bundle: &Bundle, say: impl Fn(&str, usize) -> String) -> String {
        let others: Vec<(End, &Tie)> = bundle.others(self.map).collect();
        if let [(end, tie)] = others[..] {
            return self.says.with_details_at_end(&say(self.map.name_of(end), 1), &self.details(tie));
        }
        let named = others
            .iter()
            .map(|(end, tie)| self.says.with_details(self.map.name_of(*end), &self.details(tie)))
            .collect::<Vec<_>>();
        say(&self.says.join(&named), named.len())
    }

    /// A paragraph, unless there is nothing to say.
    pub(super) fn paragraph(&self, sentences: &[String]) -> Option<Block> {
        (!sentences.is_empty()).then(|| Block::Paragraph(self.words.sentences(sentences)))
    }
}
