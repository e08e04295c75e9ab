//! The map in words: who is there, what surrounds them, and each tie, for people who read lists or hear them.
//!
//! Says what the map shows and no more: no notes, and the plan only where it is drawn. Knows nothing of pages or formats.

use crate::agenda::Agenda;
use crate::model::Ecomap;
use crate::words::Words;

/// A map in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Twin {
    pub(crate) title: String,
    /// Whether its words are read from right to left.
    pub(crate) right_to_left: bool,
    /// Date, whose view, author and source.
    pub(crate) particulars: Vec<String>,
    /// What the whole map shows.
    pub(crate) description: String,
    /// People, systems and ties, as far as there are any.
    pub(crate) tables: Vec<Table>,
}

/// A list of things and what is said of each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Table {
    pub(crate) heading: String,
    /// What it is about, and what is said of it.
    pub(crate) rows: Vec<[String; 2]>,
}

impl Twin {
    /// A map in these words; systems stand by level, innermost first.
    /// With a plan, its steps come last.
    pub(crate) fn of(map: &Ecomap, plan: Option<&Agenda<'_>>, words: &Words) -> Self {
        let people = map.client.members.iter().map(|member| words.member_in_parts(member));
        let mut systems: Vec<_> = map.systems.iter().collect();
        systems.sort_by_key(|system| system.level);
        let systems = systems.into_iter().map(|system| words.system_in_parts(map, system));
        let ties = map.ties.iter().map(|tie| words.tie_in_parts(map, tie));
        let steps = plan.into_iter().flat_map(|agenda| &agenda.items);
        let steps = steps.map(|item| words.step_in_parts(map, item));
        let tables = [
            Table { heading: words.people.to_owned(), rows: people.collect() },
            Table { heading: words.systems.to_owned(), rows: systems.collect() },
            Table { heading: words.ties.to_owned(), rows: ties.collect() },
            Table { heading: words.plan().to_owned(), rows: steps.collect() },
        ];
        Self {
            title: words.title(map),
            right_to_left: words.right_to_left,
            particulars: words.particulars(map).into_iter().chain(words.partial(map)).collect(),
            description: words.description(map),
            tables: tables.into_iter().filter(|table| !table.rows.is_empty()).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::options::Language;
    use crate::scene::sample::EVERY_MARK;

    #[test]
    fn everything_on_the_map_has_a_row() {
        let (map, _) = &*EVERY_MARK;
        let twin = Twin::of(map, None, Words::of(Language::English));
        let rows: Vec<usize> = twin.tables.iter().map(|table| table.rows.len()).collect();
        assert_eq!(rows, [map.client.members.len(), map.systems.len(), map.ties.len()]);
    }
}
