//! What there is to say about a map, sorted the way a presentation goes. Facts only: no words, no format.

mod across;
mod bundles;
mod counts;
mod standing;
#[cfg(test)]
mod tests;

pub(crate) use across::{Across, Reach};
pub(crate) use bundles::{Bundle, Direction, inner_end};
pub(crate) use counts::Counts;
pub(crate) use standing::Standing;

use std::collections::BTreeSet;

use crate::graph::Ways;
use crate::model::{Ecomap, End, Tie};
use crate::vocabulary::{Status, Strength, Term};

/// The facts of a map. Systems and ties are indices into the map that it was made from; every tie that is there is in
/// exactly one of the five sorts, every other one is missing or ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Summary {
    /// Strong, not stressful.
    pub(crate) strengths: Vec<Bundle>,
    pub(crate) moderate: Vec<Bundle>,
    pub(crate) tenuous: Vec<Bundle>,
    /// Stressful, not strong.
    pub(crate) strains: Vec<Bundle>,
    /// Strong and stressful.
    pub(crate) both: Vec<Bundle>,
    pub(crate) missing: Missing,
    pub(crate) ended: Missing,
    /// Ties about which people do not agree, of any status.
    pub(crate) disputed: Vec<usize>,
    /// Systems that are there and that no tie that is there reaches.
    pub(crate) isolated: Vec<usize>,
    pub(crate) across: Across,
    /// Indices of the plan's steps: short term, long term, without a term; by level within.
    pub(crate) plan: Vec<(Option<Term>, Vec<usize>)>,
    pub(crate) counts: Counts,
}

/// Ties that are not there, and systems that are not there and have no such tie.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Missing {
    pub(crate) ties: Vec<Bundle>,
    pub(crate) systems: Vec<usize>,
}

impl Missing {
    fn of(map: &Ecomap, status: Status) -> Self {
        let ties = bundles::ends_only(map, |tie| tie.status == status);
        let named: BTreeSet<End> =
            map.ties.iter().filter(|tie| tie.status == status).flat_map(|tie| [tie.from, tie.to]).collect();
        let systems = (0..map.systems.len())
            .filter(|system| map.systems[*system].status == status && !named.contains(&End::System(*system)));
        Self { systems: systems.collect(), ties }
    }
}

impl Summary {
    /// The facts of a map.
    pub(crate) fn of(map: &Ecomap) -> Self {
        let ways = Ways::of(map);
        let sort = |strength: Strength, stressful: bool| {
            move |tie: &Tie| is_there(tie) && tie.strength == strength && tie.stressful == stressful
        };
        let isolated = isolated(map);
        Self {
            strengths: bundles::bundled(map, sort(Strength::Strong, false)),
            moderate: bundles::bundled(map, sort(Strength::Moderate, false)),
            tenuous: bundles::bundled(map, sort(Strength::Tenuous, false)),
            strains: bundles::bundled(map, |tie| {
                is_there(tie) && tie.stressful && tie.strength != Strength::Strong
            }),
            both: bundles::bundled(map, sort(Strength::Strong, true)),
            missing: Missing::of(map, Status::Needed),
            ended: Missing::of(map, Status::Past),
            disputed: (0..map.ties.len()).filter(|tie| map.ties[*tie].disputed).collect(),
            across: Across::of(map, &ways),
            plan: plan(map),
            counts: Counts::of(map, isolated.len()),
            isolated,
        }
    }
}

/// Whether a tie is there now.
fn is_there(tie: &Tie) -> bool {
    tie.status == Status::Current
}

fn isolated(map: &Ecomap) -> Vec<usize> {
    let reached: BTreeSet<End> =
        map.ties.iter().filter(|tie| is_there(tie)).flat_map(|tie| [tie.from, tie.to]).collect();
    let alone = |system: &usize| {
        map.systems[*system].status == Status::Current && !reached.contains(&End::System(*system))
    };
    (0..map.systems.len()).filter(alone).collect()
}

fn plan(map: &Ecomap) -> Vec<(Option<Term>, Vec<usize>)> {
    let terms = Term::ALL.iter().copied().map(Some).chain([None]);
    let steps = |term: Option<Term>| {
        let mut steps: Vec<usize> = (0..map.plan.len()).filter(|step| map.plan[*step].term == term).collect();
        // Steps without a level come last.
        steps.sort_by_key(|step| map.plan[*step].level.unwrap_or(usize::MAX));
        (term, steps)
    };
    terms.map(steps).filter(|(_, steps)| !steps.is_empty()).collect()
}
