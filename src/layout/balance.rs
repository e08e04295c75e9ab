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
/// How much better each drawing must be than the one tried before it, crossings.
const PREFERENCE: f64 = 0.02;
/// What a regular drawing may cost more than what the search found, crossings.
const REGULAR: f64 = 0.05;
/// Where each ring's first system stands between two of the innermost, as a share of the way.
const PHASES: [f64; 8] = [0.0, 0.5, 0.25, 0.75, 0.125, 0.625, 0.375, 0.875];

/// The arrangement, or a regular one that costs no more. Pinned and anchored systems are left alone.
pub(super) fn evened(found: Arrangement, cost: &Cost) -> Arrangement {
    let systems = &found.spots[..found.systems];
    let is_bound = systems.iter().any(|spot| spot.pinned || spot.anchor.is_some());
    if systems.is_empty() || systems.len() > MOST_EVENED || is_bound {
        return found;
    }
    let mut drawings: Vec<Drawing> = Vec::new();
    for order in orders(&found) {
        try_order(order, &found, cost, &mut drawings);
    }
    // The places of members are not even: there it matters which side is up.
    if found.routes.iter().any(|route| route.from_inside) {
        let order = drawings[0].order.clone();
        for turn in 1..order.len() {
            let mut turned = order.clone();
            turned.rotate_left(turn);
            try_order(turned, &found, cost, &mut drawings);
        }
    }
    let mut best = (price(&found, cost) + REGULAR, found);
    for Drawing { mut arrangement, handicap, .. } in drawings.into_iter().take(FINALISTS) {
        bend_ties(&mut arrangement, cost, 2);
        let price = price(&arrangement, cost) + handicap;
        if price < best.0 {
            best = (price, arrangement);
        }
    }
    best.1
}

/// A regular drawing.
struct Drawing {
    order: Vec<usize>,
    arrangement: Arrangement,
    price: f64,
    /// The part of the price that is there because other drawings were tried before.
    handicap: f64,
}

/// Draws the systems in this order and puts the drawing among the others, the cheapest first.
fn try_order(order: Vec<usize>, found: &Arrangement, cost: &Cost, drawings: &mut Vec<Drawing>) {
    let arrangement = in_regular_order(found, &order);
    #[expect(clippy::cast_precision_loss, reason = "a few drawings")]
    let handicap = PREFERENCE * drawings.len() as f64;
    let price = price(&arrangement, cost) + handicap;
    let place = drawings.partition_point(|other| other.price <= price);
    drawings.insert(place, Drawing { order, arrangement, price, handicap });
}

/// Cyclic orders to try: that of the case file, and the one found with its mirror image, each also with rings taking
/// turns. All begin with the first of the innermost systems.
fn orders(found: &Arrangement) -> Vec<Vec<usize>> {
    let file: Vec<usize> = (0..found.systems).collect();
    let mut present = file.clone();
    let angle = |system: usize| found.spots[system].angle.0.rem_euclid(TAU);
    present.sort_by(|one, other| angle(*one).total_cmp(&angle(*other)));
    let mirrored: Vec<usize> = present.iter().rev().copied().collect();
    let by_turns = [&file, &present, &mirrored].map(|order| interleaved(order, found));
    let mut orders: Vec<Vec<usize>> = by_turns.into_iter().chain([file, present, mirrored]).collect();
    let innermost = (0..found.systems).min_by_key(|system| found.spots[*system].ring);
    for order in &mut orders {
        let first = order.iter().position(|system| Some(*system) == innermost);
        order.rotate_left(first.unwrap_or(0));
    }
    orders
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
