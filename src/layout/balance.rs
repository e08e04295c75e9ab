//! A small map is drawn evenly: the same angle between neighbours, rings taking turns, the first system at the top.
//!
//! The search stops where nothing costs much any more; with few systems on wide rings that can look lopsided. So a
//! handful of regular drawings are tried beside what the search found, and the one that costs least is taken, where
//! unevenness has a price of its own. A regular drawing that crosses a tie more than the search's is never taken.
//! Equal systems that are tied alike thus come out symmetrical.

use std::f64::consts::TAU;

use super::arrangement::{Arrangement, Bend};
use super::cost::Cost;
use super::ledger::Ledger;
use super::search::bend_ties;

/// Maps of more systems fill their rings anyway.
const MOST_EVENED: usize = 12;
/// The regular drawings whose ties are bent before they are compared: bending is slow.
const FINALISTS: usize = 2;
/// What each drawing must be better than the ones before it to be taken, crossings.
const PREFERENCE: f64 = 0.02;
/// What a regular drawing may cost more than what the search found, crossings.
const REGULAR: f64 = 0.1;
/// Where each ring's first system stands between two of the innermost, as a share of the way.
const PHASES: [f64; 8] = [0.0, 0.5, 0.25, 0.75, 0.125, 0.625, 0.375, 0.875];

/// The arrangement, or a regular one that costs no more. Pinned and anchored systems are left alone.
pub(super) fn evened(found: Arrangement, cost: &Cost) -> Arrangement {
    let systems = &found.spots[..found.systems];
    let is_bound = systems.iter().any(|spot| spot.pinned || spot.anchor.is_some());
    if systems.is_empty() || systems.len() > MOST_EVENED || is_bound {
        return found;
    }
    let mut regular: Vec<(f64, Arrangement)> = orders(&found)
        .iter()
        .flat_map(|order| turns(&found, order))
        .enumerate()
        .map(|(place, order)| {
            let arrangement = in_regular_order(&found, &order);
            #[expect(clippy::cast_precision_loss, reason = "a few drawings")]
            let preferred = PREFERENCE * place as f64;
            (price(&arrangement, cost) + preferred, arrangement)
        })
        .collect();
    regular.sort_by(|one, other| one.0.total_cmp(&other.0));
    let mut best = (price(&found, cost) + REGULAR, found);
    for (_, mut arrangement) in regular.into_iter().take(FINALISTS) {
        bend_ties(&mut arrangement, cost, 2);
        let price = price(&arrangement, cost);
        if price < best.0 {
            best = (price, arrangement);
        }
    }
    best.1
}

/// Cyclic orders to try: that of the case file, and the one found with its mirror image; each also with rings taking
/// turns.
fn orders(found: &Arrangement) -> Vec<Vec<usize>> {
    let file: Vec<usize> = (0..found.systems).collect();
    let mut present = file.clone();
    let angle = |system: usize| found.spots[system].angle.0.rem_euclid(TAU);
    present.sort_by(|one, other| angle(*one).total_cmp(&angle(*other)));
    let mirrored: Vec<usize> = present.iter().rev().copied().collect();
    let by_turns = [&file, &present, &mirrored].map(|order| interleaved(order, found));
    by_turns.into_iter().chain([file, present, mirrored]).collect()
}

/// The same order on every ring, with the rings taking turns as evenly as they can.
fn interleaved(order: &[usize], found: &Arrangement) -> Vec<usize> {
    let ring = |system: usize| found.spots[system].ring;
    let mut rings: Vec<usize> = order.iter().map(|system| ring(*system)).collect();
    rings.sort_unstable();
    rings.dedup();
    let mut placed: Vec<(f64, usize)> = Vec::with_capacity(order.len());
    for (number, &this) in rings.iter().enumerate() {
        let on_ring: Vec<usize> = order.iter().copied().filter(|system| ring(*system) == this).collect();
        for (place, &system) in on_ring.iter().enumerate() {
            #[expect(clippy::cast_precision_loss, reason = "a few systems")]
            let share = (place as f64 + PHASES[number % PHASES.len()]) / on_ring.len() as f64;
            placed.push((share, system));
        }
    }
    placed.sort_by(|one, other| one.0.total_cmp(&other.0));
    placed.into_iter().map(|(_, system)| system).collect()
}

/// The order with its first innermost system at the top; where ties start at members, whose places are not even, also
/// with each other system at the top.
fn turns(found: &Arrangement, order: &[usize]) -> Vec<Vec<usize>> {
    let ring = |place: &usize| (found.spots[order[*place]].ring, order[*place]);
    let first = (0..order.len()).min_by_key(ring).unwrap_or(0);
    let is_uneven = found.routes.iter().any(|route| route.from_inside);
    let turns = if is_uneven { order.len() } else { 1 };
    (0..turns)
        .map(|turn| {
            let mut turned = order.to_vec();
            turned.rotate_left((first + turn) % order.len());
            turned
        })
        .collect()
}

/// Every system in the middle of its band, with the same angle between neighbours, and straight ties.
fn in_regular_order(found: &Arrangement, order: &[usize]) -> Arrangement {
    let mut arrangement = found.clone();
    for (place, &system) in order.iter().enumerate() {
        #[expect(clippy::cast_precision_loss, reason = "a few systems")]
        let angle = TAU * place as f64 / order.len() as f64;
        let home = arrangement.spots[system].home;
        arrangement.put(system, angle, home);
    }
    for route in 0..arrangement.routes.len() {
        arrangement.bend(route, Bend::STRAIGHT);
    }
    arrangement
}

/// What an arrangement costs, unevenness included.
fn price(arrangement: &Arrangement, cost: &Cost) -> f64 {
    Ledger::new(arrangement, cost).total() + cost.weights.uneven * unevenness(arrangement).min(1.0)
}

/// The mean square by which the angles between neighbours differ from their mean, as a share of it.
fn unevenness(arrangement: &Arrangement) -> f64 {
    let mut angles: Vec<f64> =
        arrangement.spots[..arrangement.systems].iter().map(|spot| spot.angle.0.rem_euclid(TAU)).collect();
    angles.sort_by(f64::total_cmp);
    #[expect(clippy::cast_precision_loss, reason = "a few systems")]
    let count = angles.len() as f64;
    let next = angles.iter().skip(1).copied().chain([angles[0] + TAU]);
    let off = |(angle, next): (&f64, f64)| {
        let difference = (next - angle) * count / TAU - 1.0;
        difference * difference
    };
    angles.iter().zip(next).map(off).sum::<f64>() / count
}
