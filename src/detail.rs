//! How much of a map is drawn in words: what the options ask for, and what would be too small to read.
//!
//! A name of 10 points on a map of a thousand systems is about 4 points high when the map is printed on the largest
//! common sheet (A0); on a map of ten thousand it is a smear, and room for it would make everything else as small.

use std::borrow::Cow;

use crate::layout::is_searched;
use crate::model::{Ecomap, System, Tie};
use crate::options::{Labels, Options};

/// A map of more systems has no names in its bubbles, and no signs of their kinds.
const MOST_WITH_NAMES: usize = 1500;

/// Which words and signs a drawing shows at its systems and ties. What is left out is still in the picture's titles,
/// which browsers show under the pointer and screen readers read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Detail {
    /// Systems are dots in the colour of their kind.
    Dots,
    /// Systems have the sign of their kind, but no names; ties have no labels.
    Signs,
    /// Systems have names; ties have no labels.
    Names,
    /// Everything.
    All,
}

impl Detail {
    /// What a drawing of this ecomap with these options shows.
    #[must_use]
    pub fn of(ecomap: &Ecomap, options: &Options) -> Self {
        let readable = if is_searched(ecomap) {
            Self::All
        } else if ecomap.systems.len() <= MOST_WITH_NAMES {
            // A layout without a search leaves no room for the labels of ties.
            Self::Names
        } else {
            Self::Dots
        };
        match options.labels {
            Labels::Fitting => readable,
            Labels::None => readable.min(Self::Signs),
        }
    }

    /// The ecomap without the words, signs and steps that are not drawn, for the layout.
    pub(crate) fn thin<'a>(self, ecomap: &'a Ecomap, options: &Options) -> Cow<'a, Ecomap> {
        let plan = if options.plan && is_searched(ecomap) { ecomap.plan.clone() } else { Vec::new() };
        if self == Self::All {
            let whole = plan.len() == ecomap.plan.len();
            return if whole { Cow::Borrowed(ecomap) } else { Cow::Owned(Ecomap { plan, ..ecomap.clone() }) };
        }
        let system = |system: &System| System {
            id: system.id.clone(),
            name: if self >= Self::Names { system.name.clone() } else { String::new() },
            kind: system.kind.filter(|_| self >= Self::Signs),
            ..*system
        };
        let tie = |tie: &Tie| Tie { label: None, since: None, frequency: None, ..*tie };
        Cow::Owned(Ecomap {
            title: None,
            date: None,
            viewpoint: None,
            author: None,
            source: None,
            framework: ecomap.framework.clone(),
            client: ecomap.client.clone(),
            systems: ecomap.systems.iter().map(system).collect(),
            ties: ecomap.ties.iter().map(tie).collect(),
            plan,
            views: Vec::new(),
            partial: None,
        })
    }
}
