//! Ties told in one sentence: those that one person or system has with others in the same direction.

use std::collections::BTreeMap;

use crate::model::{Ecomap, End, Tie};
use crate::vocabulary::Flow;

/// Which way ties flow, seen from the end that they share.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Direction {
    /// From the others to the shared end.
    Inward,
    Mutual,
    Unstated,
}

/// Ties that share an end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Bundle {
    pub(crate) direction: Direction,
    /// The shared end: who receives; else the client or member if one has the tie, else where it starts.
    pub(crate) hub: End,
    /// Indices of ties, in the order of the case file.
    pub(crate) ties: Vec<usize>,
}

impl Bundle {
    /// The ends that are not shared, with their ties.
    pub(crate) fn others<'a>(&'a self, map: &'a Ecomap) -> impl Iterator<Item = (End, &'a Tie)> {
        self.ties.iter().map(move |&index| {
            let tie = &map.ties[index];
            (if tie.from == self.hub { tie.to } else { tie.from }, tie)
        })
    }

    /// The same ties in two bundles: those whose other end is not of a sort, and those whose is; none of them empty.
    pub(crate) fn parted(
        &self,
        map: &Ecomap,
        is_of_sort: impl Fn(End) -> bool,
    ) -> impl Iterator<Item = Self> {
        let sorted = self.others(map).map(|(end, _)| is_of_sort(end)).zip(&self.ties);
        let (of_sort, others): (Vec<_>, Vec<_>) = sorted.partition(|(is_of_sort, _)| *is_of_sort);
        let bundle = |ties: Vec<(bool, &usize)>| Self {
            ties: ties.into_iter().map(|(_, tie)| *tie).collect(),
            ..self.clone()
        };
        [others, of_sort].map(bundle).into_iter().filter(|bundle| !bundle.ties.is_empty())
    }
}

/// The ties of one sort, bundled, in the order of the case file.
pub(super) fn bundled(map: &Ecomap, sort: impl Fn(&Tie) -> bool) -> Vec<Bundle> {
    gather(map, sort, |tie| match tie.flow {
        Flow::Forward => (Direction::Inward, tie.to),
        Flow::Backward => (Direction::Inward, tie.from),
        Flow::Both => (Direction::Mutual, inner_end(tie)),
        Flow::None => (Direction::Unstated, inner_end(tie)),
    })
}

/// The same without regard to flow.
pub(super) fn ends_only(map: &Ecomap, sort: impl Fn(&Tie) -> bool) -> Vec<Bundle> {
    gather(map, sort, |tie| (Direction::Unstated, inner_end(tie)))
}

fn gather(map: &Ecomap, sort: impl Fn(&Tie) -> bool, key: impl Fn(&Tie) -> (Direction, End)) -> Vec<Bundle> {
    let mut bundles: Vec<Bundle> = Vec::new();
    let mut places = BTreeMap::new();
    for (index, tie) in map.ties.iter().enumerate().filter(|(_, tie)| sort(tie)) {
        let (direction, hub) = key(tie);
        let place = *places.entry((direction, hub)).or_insert_with(|| {
            bundles.push(Bundle { direction, hub, ties: Vec::new() });
            bundles.len() - 1
        });
        bundles[place].ties.push(index);
    }
    bundles
}

/// The end that is in the middle of the map, or else the first.
pub(crate) fn inner_end(tie: &Tie) -> End {
    match (tie.from, tie.to) {
        (End::System(_), to @ (End::Client | End::Member(_))) => to,
        (from, _) => from,
    }
}
