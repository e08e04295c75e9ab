//! Numbers of a map. They describe it and score nobody.

use std::collections::BTreeSet;

use super::{Standing, is_there};
use crate::model::{Ecomap, End, Tie};
use crate::vocabulary::{Flow, Status, Strength};

/// Counts; where nothing else is said, of systems and ties that are there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Counts {
    /// Per level, innermost first.
    pub(crate) systems: Vec<usize>,
    pub(crate) past_systems: usize,
    pub(crate) needed_systems: usize,
    pub(crate) ties: usize,
    /// In the order of [`Strength::ALL`].
    pub(crate) strengths: [usize; 3],
    pub(crate) stressful: usize,
    pub(crate) one_way: usize,
    pub(crate) both_ways: usize,
    pub(crate) unstated: usize,
    pub(crate) past_ties: usize,
    pub(crate) needed_ties: usize,
    /// Of any status.
    pub(crate) disputed: usize,
    pub(crate) informal: usize,
    pub(crate) formal: usize,
    pub(crate) conditions: usize,
    pub(crate) unsorted: usize,
    /// Ties between systems on different levels.
    pub(crate) across: usize,
    pub(crate) isolated: usize,
    /// Pairs of systems that a tie joins, and all pairs. Their ratio is the density of an undirected graph (Wasserman and
    /// Faust, "Social Network Analysis", 1994, 4.1), as usual for personal networks without the person in the middle.
    pub(crate) joined: usize,
    pub(crate) pairs: usize,
}

impl Counts {
    pub(super) fn of(map: &Ecomap, isolated: usize) -> Self {
        let ties = |sort: &dyn Fn(&Tie) -> bool| map.ties.iter().filter(|tie| sort(tie)).count();
        let present = |sort: &dyn Fn(&Tie) -> bool| ties(&|tie| is_there(tie) && sort(tie));
        let systems = |status: Status| map.systems.iter().filter(move |system| system.status == status);
        let there: Vec<_> = systems(Status::Current).collect();
        let level = |level: usize| there.iter().filter(|system| system.level == level).count();
        let standing =
            |standing: Standing| there.iter().filter(|system| Standing::of(system.kind) == standing).count();
        Self {
            systems: (0..map.framework.levels.len()).map(level).collect(),
            past_systems: systems(Status::Past).count(),
            needed_systems: systems(Status::Needed).count(),
            ties: present(&|_| true),
            strengths: [Strength::Strong, Strength::Moderate, Strength::Tenuous]
                .map(|strength| present(&|tie| tie.strength == strength)),
            stressful: present(&|tie| tie.stressful),
            one_way: present(&|tie| matches!(tie.flow, Flow::Forward | Flow::Backward)),
            both_ways: present(&|tie| tie.flow == Flow::Both),
            unstated: present(&|tie| tie.flow == Flow::None),
            past_ties: ties(&|tie| tie.status == Status::Past),
            needed_ties: ties(&|tie| tie.status == Status::Needed),
            disputed: ties(&|tie| tie.disputed),
            informal: standing(Standing::Informal),
            formal: standing(Standing::Formal),
            conditions: standing(Standing::Condition),
            unsorted: standing(Standing::Unsorted),
            across: present(&|tie| joins_levels(map, tie)),
            isolated,
            joined: joined_pairs(map),
            pairs: there.len() * there.len().saturating_sub(1) / 2,
        }
    }
}

fn joins_levels(map: &Ecomap, tie: &Tie) -> bool {
    match (tie.from, tie.to) {
        (End::System(from), End::System(to)) => map.systems[from].level != map.systems[to].level,
        _ => false,
    }
}

/// Pairs of systems that are there with a tie between them that is there.
fn joined_pairs(map: &Ecomap) -> usize {
    let mut pairs = BTreeSet::new();
    for tie in map.ties.iter().filter(|tie| is_there(tie)) {
        if let (End::System(from), End::System(to)) = (tie.from, tie.to) {
            let present = [from, to].iter().all(|system| map.systems[*system].status == Status::Current);
            if present {
                pairs.insert((from.min(to), from.max(to)));
            }
        }
    }
    pairs.len()
}
