//! The sheet's own words: one table per language, and the sentences made from it. The case file's words are not here.

mod arabic;
pub(crate) mod changes;
mod chinese;
mod dates;
mod english;
mod french;
mod german;
mod japanese;
mod names;
#[cfg(feature = "html")]
mod page;
mod parts;
mod phrase;
mod plan;
mod portuguese;
mod roles;
mod sentences;
mod spanish;
mod steps;
mod summary;
#[cfg(test)]
mod tests;

pub(crate) use roles::{Acted, RoleWords};
pub(crate) use summary::{Clauses, Count, Lead, SummaryWords};

use crate::options::Language;
use crate::vocabulary::{ChildBy, Flow, FrameworkName, Gender, Kind, Strength, Union};
#[cfg(feature = "html")]
pub(crate) use page::PageWords;
use phrase::{Plural, fill};

/// All words that the program itself puts on a sheet, in one language.
///
/// A word in braces stands for a name or number of the case file.
#[derive(Debug)]
pub(crate) struct Words {
    /// Language tag of the words (BCP 47).
    pub(crate) language: &'static str,
    /// Whether the language is read from right to left: then the sheet's furniture stands mirrored.
    pub(crate) right_to_left: bool,
    /// Whether nouns keep their capital letter within a sentence.
    capital_nouns: bool,
    /// Title of a case without one.
    untitled: &'static str,
    date: &'static str,
    month_of_year: &'static str,
    year: &'static str,
    /// A date that is counted in weeks from the first map.
    week: &'static str,
    /// The first day of a month within a date.
    first_day: &'static str,
    months: [&'static str; 12],
    viewpoint: &'static str,
    author: &'static str,
    source: &'static str,
    frameworks: [FrameworkWords; FrameworkName::ALL.len()],
    /// Heading of the key.
    pub(crate) legend: &'static str,
    notation: &'static str,
    /// Headings of the key's parts.
    pub(crate) ties: &'static str,
    pub(crate) systems: &'static str,
    pub(crate) people: &'static str,
    strengths: [&'static str; Strength::ALL.len()],
    pub(crate) stressful: &'static str,
    /// An arrow at one end.
    pub(crate) one_way: &'static str,
    /// An arrow at both ends.
    pub(crate) both_ways: &'static str,
    pub(crate) disputed: &'static str,
    pub(crate) past_tie: &'static str,
    pub(crate) needed_tie: &'static str,
    pub(crate) past_system: &'static str,
    pub(crate) needed_system: &'static str,
    /// Honest notes for a convention that lacks marks.
    pub(crate) no_direction: &'static str,
    pub(crate) borrowed_marks: &'static str,
    kinds: [&'static str; Kind::ALL.len()],
    genders: [&'static str; Gender::ALL.len()],
    unions: [&'static str; Union::ALL.len()],
    children: [&'static str; ChildBy::ALL.len()],
    pub(crate) focus: &'static str,
    pub(crate) deceased: &'static str,
    pub(crate) pregnancy: &'static str,
    plan: &'static plan::PlanWords,
    sentences: Sentences,
}

/// A ready framework and its levels, innermost first.
#[derive(Debug)]
struct FrameworkWords {
    name: &'static str,
    levels: [LevelWords; 3],
}

/// A level's name, as on its ring, and its definition.
#[derive(Debug)]
struct LevelWords {
    name: &'static str,
    definition: &'static str,
}

/// Templates of the sentences for people who hear the picture.
#[derive(Debug)]
struct Sentences {
    /// Two ends of a tie, by flow. No verb, which would have to agree with a name.
    ties: [&'static str; Flow::ALL.len()],
    stressful_tie: &'static str,
    both_ways: &'static str,
    past_tie: &'static str,
    needed_tie: &'static str,
    /// Before a day; before a month or a year; before the case file's own words, which may be of any grammar.
    since_day: &'static str,
    since: &'static str,
    since_words: &'static str,
    level: &'static str,
    age: Plural,
    /// The whole map; `{client}` is the household, `{systems}` their count.
    map: &'static str,
    household: &'static str,
    members: Plural,
    systems: Plural,
    per_level: &'static str,
    /// Stands for the names on an empty level.
    no_systems: &'static str,
    no_ties: &'static str,
    ties_count: Plural,
    pair: &'static str,
    strong: &'static str,
    stressful: &'static str,
    past: &'static str,
    needed: &'static str,
    disputed: &'static str,
    more: &'static str,
    marks: Marks,
}

/// Punctuation, with the spaces that go with it.
#[derive(Debug)]
struct Marks {
    colon: &'static str,
    comma: &'static str,
    semicolon: &'static str,
    /// Between two sentences.
    space: &'static str,
}

impl Words {
    /// The words of a language.
    pub(crate) const fn of(language: Language) -> &'static Self {
        match language {
            Language::English => &english::ENGLISH,
            Language::Spanish => &spanish::SPANISH,
            Language::Portuguese => &portuguese::PORTUGUESE,
            Language::German => &german::GERMAN,
            Language::French => &french::FRENCH,
            Language::Japanese => &japanese::JAPANESE,
            Language::Chinese => &chinese::CHINESE,
            Language::Arabic => &arabic::ARABIC,
        }
    }

    /// A strength as the legend prints it.
    pub(crate) fn strength(&self, strength: Strength) -> &'static str {
        self.strengths[strength as usize]
    }

    /// A kind of system.
    pub(crate) fn kind(&self, kind: Kind) -> &'static str {
        self.kinds[kind as usize]
    }

    /// A member's gender.
    pub(crate) fn gender(&self, gender: Gender) -> &'static str {
        self.genders[gender as usize]
    }

    /// How two members are joined.
    pub(crate) fn union(&self, union: Union) -> &'static str {
        self.unions[union as usize]
    }

    /// How a child came to its parents.
    pub(crate) fn child(&self, child: ChildBy) -> &'static str {
        self.children[child as usize]
    }

    /// The line that names the notation.
    pub(crate) fn notation(&self, name: &str) -> String {
        fill(self.notation, &[("name", name)])
    }
}
