//! What is wrong with a finished layout, and how much that matters. Does not know how it is mended.

use super::Layout;

/// What a finished layout still lacks, in the order in which it matters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Lacks {
    /// Promises broken: overlaps, ties through shapes or names, labels without a place.
    pub(crate) wrong: usize,
    /// Whether it is larger than was wished for.
    pub(crate) large: bool,
    /// Ties that end too close together at a member.
    pub(crate) close: usize,
}

impl Lacks {
    /// Whether every promise is kept within the limit.
    pub(crate) fn is_fair(&self) -> bool {
        self.wrong == 0 && !self.large
    }

    pub(crate) fn none(&self) -> bool {
        self.wrong == 0 && !self.large && self.close == 0
    }
}

/// What is wrong where.
#[derive(Default)]
pub(super) struct Faults {
    /// Overlaps, ties through shapes, systems out of their band, ring names without a place.
    pub(super) broken: usize,
    /// Ties through members or names inside the client's circle.
    pub(super) walled: usize,
    /// Ties that end too close together at a member.
    pub(super) close: usize,
    /// Faults that a larger household would mend.
    pub(super) within: usize,
    /// Ties whose label found no place.
    pub(super) crowded: Vec<usize>,
}

impl Faults {
    pub(super) fn lacks(&self, layout: &Layout, limit: Option<f64>) -> Lacks {
        Lacks {
            wrong: self.broken + self.walled + self.crowded.len(),
            large: limit.is_some_and(|limit| layout.reach() > limit),
            close: self.close,
        }
    }
}
