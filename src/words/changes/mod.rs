//! The words for what changed between two dates: one table per language, and the sentences made from it.

mod arabic;
mod chinese;
mod english;
mod french;
mod german;
mod japanese;
mod portuguese;
mod sentences;
mod spanish;
#[cfg(test)]
mod tests;

pub(crate) use sentences::{Between, Subject, Told};

use super::Words;
use super::phrase::{Plural, fill};
use crate::compare::{Badge, Fact, Group};
use crate::model::Ecomap;
use crate::options::Language;

/// All words about changes, in one language.
///
/// `{before}` and `{after}` stand for the two dates, each with the words that say when; `{what}` for a system, a person or a
/// tie.
#[derive(Debug)]
pub(crate) struct ChangeWords {
    title: &'static str,
    /// The two dates as a line of their own.
    period: &'static str,
    /// Heading of the key's part, and of the list.
    pub(crate) heading: &'static str,
    badges: [&'static str; Badge::ALL.len()],
    /// What is drawn thin and grey.
    pub(crate) unchanged: &'static str,
    groups: [&'static str; Group::ALL.len()],
    on_date: &'static str,
    on_title: &'static str,
    /// What a map without date and title is called.
    number: &'static str,
    tie: &'static str,
    added: &'static str,
    removed: &'static str,
    built: &'static str,
    resumed: &'static str,
    strength: &'static str,
    marked: &'static str,
    unmarked: &'static str,
    fact: &'static str,
    facts: [&'static str; Fact::ALL.len()],
    /// Stands for a fact that is not told.
    nothing: &'static str,
    both_give: &'static str,
    pub(crate) no_changes: &'static str,
    count: Plural,
    same_systems: &'static str,
    same_ties: &'static str,
    pub(crate) caveat: &'static str,
    /// Of a page: name of the slider from date to date, and what it does.
    #[cfg_attr(not(feature = "html"), allow(dead_code, reason = "only a page says it"))]
    pub(crate) dates: &'static str,
    #[cfg_attr(not(feature = "html"), allow(dead_code, reason = "only a page says it"))]
    pub(crate) slider_hint: &'static str,
}

impl ChangeWords {
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

    /// A mark of change as the key prints it.
    pub(crate) fn badge(&self, badge: Badge) -> &'static str {
        self.badges[badge as usize]
    }

    /// Heading of a part of the list.
    pub(crate) fn group(&self, group: Group) -> &'static str {
        self.groups[group as usize]
    }

    /// "Lopez household: what changed".
    pub(crate) fn title(&self, client: &str) -> String {
        fill(self.title, &[("client", client)])
    }

    /// "2 March 2026 to 2 September 2026".
    pub(crate) fn period(&self, before: &str, after: &str) -> String {
        fill(self.period, &[("before", before), ("after", after)])
    }

    /// "7 changes".
    pub(crate) fn count(&self, changes: usize) -> String {
        self.count.count(changes)
    }

    /// How many systems and ties are as they were.
    pub(crate) fn same(&self, systems: usize, ties: usize) -> [String; 2] {
        [(self.same_systems, systems), (self.same_ties, ties)]
            .map(|(template, number)| fill(template, &[("n", &number.to_string())]))
    }

    /// What each map is called: by its date, else by its title, else by its number. Where two would be called alike, all
    /// that they have is told.
    pub(crate) fn names(&self, maps: &[Ecomap], words: &Words) -> Vec<MapName> {
        let name = |(index, map): (usize, &Ecomap)| {
            let alone =
                |date: &&String| maps.iter().filter(|other| other.date.as_ref() == Some(*date)).count() == 1;
            match (map.date.as_ref().filter(alone), &map.title, &map.date) {
                (Some(date), ..) => {
                    let told = words.date(date);
                    MapName { when: fill(self.on_date, &[("date", &told)]), heading: told }
                }
                (None, Some(title), _) => MapName::titled(self, title.clone()),
                (None, None, _) => {
                    MapName::titled(self, fill(self.number, &[("n", &(index + 1).to_string())]))
                }
            }
        };
        maps.iter().enumerate().map(name).collect()
    }
}

/// What a map is called in a comparison.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct MapName {
    /// By itself: "2 March 2026".
    pub(crate) heading: String,
    /// Within a sentence: "on 2 March 2026".
    pub(crate) when: String,
}

impl MapName {
    fn titled(words: &ChangeWords, title: String) -> Self {
        Self { when: fill(words.on_title, &[("title", &title)]), heading: title }
    }
}
