//! The same client on several dates: what is new, ended, stronger, weaker, a strain, relieved or otherwise changed.
//!
//! Systems and members are matched by their ids, ties by the ids of their ends. What the maps say is compared and no
//! more: nothing is inferred. Knows nothing of words, places or pictures.

mod change;
mod likeness;
mod steps;
#[cfg(test)]
mod tests;
mod union;

use std::fmt;

use crate::model::Ecomap;

pub(crate) use change::{Badge, Change, Fact, Group};
pub(crate) use steps::{Pair, Step};
pub(crate) use union::{Overlay, Places, Union};

/// Maps of the same client on several dates, compared each with the next.
///
/// ```
/// use ecomap::{Comparison, Source, compile};
///
/// let map = |text: &str| compile(&Source::new("case.json", text.as_bytes())).value.expect("a right case file");
/// let march = map(r#"{ "client": "Ada", "systems": [{ "id": "school", "name": "School", "level": "mezzo" }], "ties": [{ "to": "school" }] }"#);
/// let june = map(r#"{ "client": "Ada", "systems": [{ "id": "school", "name": "School", "level": "mezzo" }],
///     "ties": [{ "to": "school", "stressful": true }] }"#);
/// let comparison = Comparison::of(vec![march, june]).expect("the maps have the same levels");
/// assert_eq!(comparison.change_count(), 1);
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    /// Two or more, in the order in which they were given.
    maps: Vec<Ecomap>,
    /// From each map to the next.
    steps: Vec<Step>,
    /// From the first to the last.
    whole: Step,
    notes: Vec<String>,
}

/// Why maps cannot be compared.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Incomparable {
    /// There are fewer than two.
    TooFew,
    /// A map, counted from 0, does not have the levels of the first: its levels, and the first's.
    OtherLevels(usize, Vec<String>, Vec<String>),
}

impl fmt::Display for Incomparable {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooFew => write!(formatter, "there must be two maps or more"),
            Self::OtherLevels(map, theirs, first) => write!(
                formatter,
                "map {} has other levels ({}) than the first ({}): maps are compared ring by ring, so they need the same \
                 `framework`",
                map + 1,
                theirs.join(", "),
                first.join(", ")
            ),
        }
    }
}

impl std::error::Error for Incomparable {}

impl Comparison {
    /// Compares maps, the earliest first.
    ///
    /// # Errors
    ///
    /// When there are fewer than two maps, or when they do not have the same levels.
    pub fn of(maps: Vec<Ecomap>) -> Result<Self, Incomparable> {
        let [first, .., last] = &maps[..] else { return Err(Incomparable::TooFew) };
        let levels = |map: &Ecomap| -> Vec<String> {
            map.framework.levels.iter().map(|level| level.id.clone()).collect()
        };
        let ours = levels(first);
        for (index, map) in maps.iter().enumerate() {
            let theirs = levels(map);
            if theirs != ours {
                return Err(Incomparable::OtherLevels(index, theirs, ours));
            }
        }
        let steps: Vec<Step> = maps.windows(2).map(|pair| Step::between(&pair[0], &pair[1])).collect();
        let notes = likeness::notes(&maps);
        let whole = Step::between(first, last);
        Ok(Self { steps, whole, notes, maps })
    }

    /// What the person who wrote the files may want to look at: the same system under two ids, perhaps, or two systems
    /// under one. Plain sentences.
    #[must_use]
    pub fn notes(&self) -> &[String] {
        &self.notes
    }

    /// How many differences there are from each map to the next, all together.
    #[must_use]
    pub fn change_count(&self) -> usize {
        self.steps.iter().map(Step::change_count).sum()
    }

    /// How many maps there are.
    #[must_use]
    pub fn map_count(&self) -> usize {
        self.maps.len()
    }

    /// The maps, in the order in which they were given.
    pub(crate) fn maps(&self) -> &[Ecomap] {
        &self.maps
    }

    /// From each map to the next.
    pub(crate) fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// From the first map to the last.
    pub(crate) fn whole(&self) -> &Step {
        &self.whole
    }
}
