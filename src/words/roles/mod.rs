//! Labels that take the place of names in a disguised copy, and neutral words for what was free text: one table per
//! language.

mod latin;
mod others;

use super::phrase::fill;
use crate::options::Language;
use crate::vocabulary::{Aim, Kind};

/// The labels in one language. Where a word has three forms, they are for a woman, a man, and anyone.
#[derive(Debug)]
pub(crate) struct RoleWords {
    /// Whom the map is about.
    pub(crate) client: &'static str,
    /// The centre circle, where it has members.
    pub(crate) household: &'static str,
    /// A member of whom nothing else is stated.
    pub(crate) person: &'static str,
    pub(crate) parents: [&'static str; 3],
    pub(crate) grandparents: [&'static str; 3],
    pub(crate) partners: [&'static str; 3],
    pub(crate) former_partners: [&'static str; 3],
    pub(crate) siblings: [&'static str; 3],
    pub(crate) child: &'static str,
    pub(crate) grandchild: &'static str,
    pub(crate) pregnancy: &'static str,
    /// One system of each kind.
    pub(crate) kinds: [&'static str; Kind::ALL.len()],
    /// A system without a kind.
    pub(crate) system: &'static str,
    /// A framework of the file's own, and a level of it.
    pub(crate) framework: &'static str,
    pub(crate) level: &'static str,
    /// Printed as the copy's source.
    pub(crate) source: &'static str,
    /// Steps of the plan, by aim and last without one: for a tie from the client, for a tie between two, for a system.
    to: [&'static str; Aim::ALL.len() + 1],
    between: [&'static str; Aim::ALL.len() + 1],
    on: [&'static str; Aim::ALL.len() + 1],
    /// A step that names nothing.
    step: &'static str,
}

/// What a step of the plan acts on, by its labels.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Acted<'a> {
    /// On the tie between the client and this one.
    To(&'a str),
    /// On the tie between these two.
    Between(&'a str, &'a str),
    /// On this system.
    On(&'a str),
    /// Not stated.
    Nothing,
}

impl RoleWords {
    /// The labels of a language.
    pub(crate) const fn of(language: Language) -> &'static Self {
        match language {
            Language::English => &latin::ENGLISH,
            Language::Spanish => &latin::SPANISH,
            Language::Portuguese => &latin::PORTUGUESE,
            Language::German => &latin::GERMAN,
            Language::French => &latin::FRENCH,
            Language::Japanese => &others::JAPANESE,
            Language::Chinese => &others::CHINESE,
            Language::Arabic => &others::ARABIC,
        }
    }

    /// "Build a tie to School A".
    pub(crate) fn step(&self, aim: Option<Aim>, acted: Acted) -> String {
        let index = aim.map_or(Aim::ALL.len(), |aim| aim as usize);
        match acted {
            Acted::To(to) => fill(self.to[index], &[("to", to)]),
            Acted::Between(from, to) => fill(self.between[index], &[("from", from), ("to", to)]),
            Acted::On(system) => fill(self.on[index], &[("system", system)]),
            Acted::Nothing => self.step.to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_fills_every_label_and_step() {
        for language in Language::ALL {
            let words = RoleWords::of(language);
            let forms =
                [words.parents, words.grandparents, words.partners, words.former_partners, words.siblings];
            let single =
                [words.client, words.household, words.person, words.child, words.grandchild, words.pregnancy];
            let others = [words.system, words.framework, words.level, words.source, words.step];
            let all = forms.iter().flatten().chain(&single).chain(&others).chain(&words.kinds);
            assert!(all.clone().all(|word| !word.trim().is_empty() && !word.contains('{')), "{language:?}");
            for aim in Aim::ALL.iter().copied().map(Some).chain([None]) {
                assert!(words.step(aim, Acted::To("X")).contains('X'), "{language:?}");
                let between = words.step(aim, Acted::Between("X", "Y"));
                assert!(between.contains('X') && between.contains('Y'), "{language:?}");
                assert!(words.step(aim, Acted::On("X")).contains('X'), "{language:?}");
            }
        }
    }
}
