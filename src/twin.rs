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
    /// What stands between what a row is about and what is said of it, where the two make one sentence.
    #[cfg(feature = "html")]
    pub(crate) colon: &'static str,
    /// People, systems and ties, as far as there are any.
    pub(crate) tables: Vec<Table>,
}

/// A list of things and what is said of each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Table {
    pub(crate) heading: String,
    pub(crate) parts: Vec<Part>,
}

/// A part of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Part {
    /// Index of the level that it is about; none where the table is not divided.
    pub(crate) level: Option<usize>,
    /// What each row is about, and what is said of it.
    pub(crate) rows: Vec<[String; 2]>,
}

impl Table {
    /// A table that is not divided.
    pub(crate) fn whole(heading: &str, rows: impl Iterator<Item = [String; 2]>) -> Self {
        Self { heading: heading.to_owned(), parts: vec![Part { level: None, rows: rows.collect() }] }
    }

    /// A table with a part for each level, innermost first, made from the rows of a level.
    pub(crate) fn by_level<Rows: Iterator<Item = [String; 2]>>(
        heading: &str,
        levels: usize,
        rows: impl Fn(usize) -> Rows,
    ) -> Self {
        let part = |level| Part { level: Some(level), rows: rows(level).collect() };
        Self { heading: heading.to_owned(), parts: (0..levels).map(part).collect() }
    }

    /// The rows of all parts.
    pub(crate) fn rows(&self) -> impl Iterator<Item = &[String; 2]> {
        self.parts.iter().flat_map(|part| &part.rows)
    }
}

impl Twin {
    /// A map in these words; systems stand by level, innermost first.
    /// With a plan, its steps come last.
    pub(crate) fn of(map: &Ecomap, plan: Option<&Agenda<'_>>, words: &Words) -> Self {
        let people = map.client.members.iter().map(|member| words.member_in_parts(member));
        let systems = |level| {
            let here = map.systems.iter().filter(move |system| system.level == level);
            here.map(|system| words.system_in_parts(map, system))
        };
        let ties = map.ties.iter().map(|tie| words.tie_in_parts(map, tie));
        let steps = plan.into_iter().flat_map(|agenda| &agenda.items);
        let steps = steps.map(|item| words.step_in_parts(map, item));
        let tables = [
            Table::whole(words.people, people),
            Table::by_level(words.systems, map.framework.levels.len(), systems),
            Table::whole(words.ties, ties),
            Table::whole(words.plan(), steps),
        ];
        Self {
            title: words.title(map),
            right_to_left: words.right_to_left,
            particulars: words.particulars(map).into_iter().chain(words.partial(map)).collect(),
            description: words.description(map),
            #[cfg(feature = "html")]
            colon: words.colon(),
            tables: tables.into_iter().filter(|table| table.rows().next().is_some()).collect(),
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
        let rows: Vec<usize> = twin.tables.iter().map(|table| table.rows().count()).collect();
        assert_eq!(rows, [map.client.members.len(), map.systems.len(), map.ties.len()]);
    }
}
