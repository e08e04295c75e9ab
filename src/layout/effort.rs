//! How much work the search does, and in which order: straight ties first, then bends as well.

use crate::model::{Ecomap, MOST_ARRANGED};

use super::arrangement::Arrangement;
use super::cost::Cost;
use super::ledger::Ledger;
use super::random::Random;
use super::search::{Schedule, anneal, bend_ties};
#[cfg(test)]
use super::stages;

/// A map of more ties, or of more systems than can be arranged, is laid out without a search.
const MOST_TIES: usize = 1000;

/// Whether a map is small enough for a search, which takes time and memory by the square of its ties.
pub(crate) fn is_searched(ecomap: &Ecomap) -> bool {
    ecomap.systems.len() <= MOST_ARRANGED && ecomap.ties.len() <= MOST_TIES
}

/// The order of a map of more systems is arranged on many levels before the search.
pub(super) const MOST_WARM: usize = 100;

/// How much work the search may do: counted in moves, not in time.
pub(super) struct Effort {
    /// Searches from different orders; the best goes on.
    pub(super) starts: usize,
    /// Moves of one search.
    moves: usize,
    /// Its temperatures at the start and the end, in crossings, and its largest turn at the start, radians.
    warmth: (f64, f64),
    turn: f64,
    /// Moves of the end of the search.
    pub(super) last_moves: usize,
    /// Moves of each attempt to mend what the search left.
    pub(super) mending_moves: usize,
    /// Attempts before the layout that lacks least is taken, and how much more each lets what is forbidden weigh.
    pub(super) attempts: usize,
    pub(super) stricter: f64,
    /// How often a layout that may not grow is shaken up.
    pub(super) shakes: usize,
}

impl Effort {
    /// Small maps get more for each system: they are cheap, and readers see every fault. A large map starts from an order
    /// that is good already, and a warm search would only spoil it.
    pub(super) fn for_systems(systems: usize) -> Self {
        let (starts, moves, last_moves, shakes) = match systems {
            0..=30 => (3, 60, 100, 8),
            31..=50 => (3, 120, 100, 8),
            51..=MOST_WARM => (1, 200, 160, 2),
            _ => (1, 80, 60, 1),
        };
        let is_warm = systems <= MOST_WARM;
        Self {
            starts,
            moves: moves * systems,
            warmth: if is_warm { (0.4, 0.05) } else { (0.2, 0.05) },
            turn: if is_warm { 0.4 } else { 0.2 },
            last_moves: last_moves * systems,
            mending_moves: last_moves * systems / 3,
            attempts: if is_warm { 16 } else { 3 },
            stricter: if is_warm { 1.5 } else { 1.25 },
            shakes,
        }
    }
}

/// Angles of straight ties, then the best bend for each.
pub(super) fn search_places(
    arrangement: &mut Arrangement,
    cost: &Cost,
    effort: &Effort,
    random: &mut Random,
) {
    let Effort { moves, warmth: (from, to), turn, .. } = *effort;
    let wide = Schedule { moves, from, to, reach: (turn, 0.1), bending: 0.0 };
    anneal(arrangement, cost, &wide, random);
    #[cfg(test)]
    stages::done("search", arrangement);
    bend_ties(arrangement, cost, 2);
}

/// What a search near old places must gain, in crossings, for anything to be moved at all.
const WORTH_MOVING: f64 = 0.5;

/// Ties bent anew where that is better, and systems moved a little where that is much better.
pub(super) fn settled_near(
    mut arrangement: Arrangement,
    cost: &Cost,
    effort: &Effort,
    random: &mut Random,
) -> Arrangement {
    bend_ties(&mut arrangement, cost, 4);
    let mut moved = arrangement.clone();
    let near =
        Schedule { moves: effort.last_moves, from: 0.05, to: 0.005, reach: (0.15, 0.02), bending: 0.3 };
    anneal(&mut moved, cost, &near, random);
    bend_ties(&mut moved, cost, 4);
    let price = |arrangement| Ledger::new(arrangement, cost).total();
    if price(&moved) + WORTH_MOVING < price(&arrangement) { moved } else { arrangement }
}

/// The end of the search: small moves and bends together.
pub(super) fn settle(arrangement: &mut Arrangement, cost: &Cost, moves: usize, random: &mut Random) {
    let fine = Schedule { moves, from: 0.2, to: 0.005, reach: (0.3, 0.02), bending: 0.3 };
    anneal(arrangement, cost, &fine, random);
    bend_ties(arrangement, cost, 4);
}
