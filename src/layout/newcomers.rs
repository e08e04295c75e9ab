//! Puts systems that an earlier map does not have into a map that is to look like it: each where it costs least.

use std::f64::consts::TAU;

use crate::geometry::Angle;

use super::arrangement::Arrangement;
use super::cost::Cost;

/// Directions that are tried for each.
const DIRECTIONS: usize = 120;

/// Puts every anchored system where it has its place, then the others, those with most ties to what is there first.
pub(super) fn take_places(arrangement: &mut Arrangement, cost: &Cost) {
    let mut waiting = Vec::new();
    for system in 0..arrangement.systems {
        let spot = &arrangement.spots[system];
        let home = spot.home;
        match (spot.anchor, spot.pinned) {
            (Some(anchor), _) => arrangement.place(system, Angle::of(anchor.unit.to_point()).0, home),
            (None, true) => {}
            (None, false) => waiting.push(system),
        }
    }
    while !waiting.is_empty() {
        let next = most_tied(arrangement, &waiting);
        let system = waiting.swap_remove(next);
        waiting.sort_unstable();
        put_best(arrangement, cost, system, &waiting);
    }
}

/// Which of the waiting has most ties to systems that do not wait; the first of several.
fn most_tied(arrangement: &Arrangement, waiting: &[usize]) -> usize {
    let ties = |system: usize| {
        let other = |route: &&usize| {
            let ends = arrangement.routes[**route].ends;
            let other = if ends[0] == system { ends[1] } else { ends[0] };
            !waiting.contains(&other)
        };
        arrangement.at[system].iter().filter(other).count()
    };
    let mut best = 0;
    for (place, system) in waiting.iter().enumerate().skip(1) {
        if ties(*system) > ties(waiting[best]) {
            best = place;
        }
    }
    best
}

/// Puts a system in the direction that costs least; of equals the first clockwise from the top.
fn put_best(arrangement: &mut Arrangement, cost: &Cost, system: usize, waiting: &[usize]) {
    let home = arrangement.spots[system].home;
    let mut best = (f64::INFINITY, 0.0);
    for step in 0..DIRECTIONS {
        #[expect(clippy::cast_precision_loss, reason = "a few steps")]
        let angle = TAU * step as f64 / DIRECTIONS as f64;
        arrangement.place(system, angle, home);
        let price = price(arrangement, cost, system, waiting);
        if price < best.0 {
            best = (price, angle);
        }
    }
    arrangement.place(system, best.1, home);
}

/// What a system costs where it stands, among those that do not wait.
fn price(arrangement: &Arrangement, cost: &Cost, system: usize, waiting: &[usize]) -> f64 {
    let is_there = |spot: usize| !waiting.contains(&spot);
    let drawn: Vec<usize> = (0..arrangement.routes.len())
        .filter(|route| arrangement.routes[*route].ends.into_iter().all(is_there))
        .collect();
    let mut price = 0.0;
    for other in (0..arrangement.systems).filter(|other| *other != system && is_there(*other)) {
        price += cost.between_shapes(arrangement, system, other);
    }
    for &route in &drawn {
        price += cost.passing(arrangement, route, system);
    }
    for &own in drawn.iter().filter(|route| arrangement.routes[**route].ends_at(system)) {
        price += cost.alone(arrangement, own);
        for other in (0..arrangement.systems).filter(|other| is_there(*other)) {
            price += cost.passing(arrangement, own, other);
        }
        for &other in drawn.iter().filter(|other| **other != own) {
            price += cost.crossing(&arrangement.routes[own], &arrangement.routes[other]);
        }
    }
    price
}
