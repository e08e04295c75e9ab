//! How the outermost level and the people in the middle can reach each other.

use std::collections::{BTreeMap, BTreeSet};

use super::is_there;
use crate::graph::{Following, Way, Ways};
use crate::model::{Ecomap, End, Tie};
use crate::vocabulary::Status;

/// The ways between the outermost level and the middle; empty where the framework has one level only.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Across {
    /// From the outermost level inwards.
    pub(crate) inward: Vec<Crossing<Reach>>,
    /// From the middle outwards, along stated flows only.
    pub(crate) outward: Vec<Crossing<Way>>,
}

/// Systems of the outermost level of which the same can be said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Crossing<T> {
    pub(crate) systems: Vec<usize>,
    pub(crate) reach: T,
}

/// How far it is from a system to the middle.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Reach {
    /// A way on which no tie is stated to flow the other way.
    Along(Way),
    /// A way on which one does.
    Against(Way),
    /// Ties lead to these systems and from there no further.
    Stops(Vec<usize>),
    /// No tie leads on.
    Apart,
}

impl Across {
    pub(super) fn of(map: &Ecomap, ways: &Ways) -> Self {
        let outermost = map.framework.levels.len() - 1;
        let is_there = |system: &usize| {
            let system = &map.systems[*system];
            outermost > 0 && system.level == outermost && system.status == Status::Current
        };
        let systems: Vec<usize> = (0..map.systems.len()).filter(is_there).collect();
        let back = |&system: &usize| Some((system, ways.inward(system, Following::Return)?));
        Self {
            inward: grouped(systems.iter().map(|&system| (system, reach(map, ways, system)))),
            outward: grouped(systems.iter().filter_map(back)),
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.inward.is_empty()
    }
}

fn reach(map: &Ecomap, ways: &Ways, system: usize) -> Reach {
    let along = ways.inward(system, Following::Flow).map(Reach::Along);
    along.or_else(|| ways.inward(system, Following::Any).map(Reach::Against)).unwrap_or_else(|| {
        let near = neighbours(map, system);
        if near.is_empty() { Reach::Apart } else { Reach::Stops(near) }
    })
}

/// The systems, there or not, to which a tie that is there leads.
fn neighbours(map: &Ecomap, system: usize) -> Vec<usize> {
    let here = End::System(system);
    let other = |tie: &Tie| match (tie.from == here, tie.to == here) {
        (true, _) => Some(tie.to),
        (_, true) => Some(tie.from),
        _ => None,
    };
    let ends = map.ties.iter().filter(|tie| is_there(tie)).filter_map(other);
    let near: BTreeSet<usize> = ends
        .filter_map(|end| match end {
            End::System(near) => Some(near),
            End::Client | End::Member(_) => None,
        })
        .collect();
    near.into_iter().collect()
}

fn grouped<T: Ord + Clone>(found: impl Iterator<Item = (usize, T)>) -> Vec<Crossing<T>> {
    let mut crossings: Vec<Crossing<T>> = Vec::new();
    let mut places = BTreeMap::new();
    for (system, reach) in found {
        let place = *places.entry(reach.clone()).or_insert_with(|| {
            crossings.push(Crossing { systems: Vec::new(), reach });
            crossings.len() - 1
        });
        crossings[place].systems.push(system);
    }
    crossings
}
