//! The sentences in two parts, for tables: what something is about, and what is said of it.

use super::Words;
use super::phrase::fill;
use crate::model::{Ecomap, Member, System, Tie};

/// What stands between the two parts, in any language.
const COLONS: [char; 5] = [':', '：', ' ', '\u{A0}', '\u{202F}'];

impl Words {
    /// What stands between the two parts where they make one sentence.
    pub(crate) fn colon(&self) -> &'static str {
        self.sentences.marks.colon
    }

    /// A stressful tie, as an adjective of it.
    pub(crate) fn stressful_tie(&self) -> &'static str {
        self.sentences.stressful_tie
    }

    /// Stands for the systems of a level without any.
    #[cfg(feature = "html")]
    pub(crate) fn no_systems(&self) -> &'static str {
        self.sentences.no_systems
    }

    /// "Leo", "age 9, male".
    pub(crate) fn member_in_parts(&self, member: &Member) -> [String; 2] {
        split(self.member(member), member.name.as_deref().unwrap_or(self.pregnancy))
    }

    /// "Lincoln Middle School", "school, Mezzo level".
    pub(crate) fn system_in_parts(&self, map: &Ecomap, system: &System) -> [String; 2] {
        split(self.system(map, system), &system.name)
    }

    /// "Leo and Lincoln Middle School", "moderate, stressful, both ways; reading".
    pub(crate) fn tie_in_parts(&self, map: &Ecomap, tie: &Tie) -> [String; 2] {
        let ends = [("from", map.name_of(tie.from)), ("to", map.name_of(tie.to))];
        split(self.tie(map, tie), &fill(self.sentences.ties[tie.flow as usize], &ends))
    }
}

/// A sentence cut behind what it starts with.
fn split(sentence: String, what: &str) -> [String; 2] {
    let said = sentence.strip_prefix(what).map(|said| said.trim_start_matches(COLONS).to_owned());
    match said {
        Some(said) => [what.to_owned(), said],
        None => [sentence, String::new()],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::options::Language;
    use crate::scene::sample::EVERY_MARK;

    #[test]
    fn the_parts_are_the_sentence() {
        let (map, _) = &*EVERY_MARK;
        let words = Words::of(Language::English);
        for tie in &map.ties {
            let [ends, said] = words.tie_in_parts(map, tie);
            assert!(ends.contains(map.name_of(tie.from)) && ends.contains(map.name_of(tie.to)), "{ends}");
            assert_eq!(words.tie(map, tie), format!("{ends}: {said}"));
        }
        for system in &map.systems {
            assert_eq!(words.system_in_parts(map, system)[0], system.name);
        }
    }
}
