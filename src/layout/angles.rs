//! From an order round the circle to angles: each system gets the share that it needs.

use std::f64::consts::TAU;

use crate::geometry::Angle;
use crate::graph::EcoGraph;
use crate::model::{Ecomap, End};

use super::arrangement::Arrangement;
use super::order::cyclic_order;
use super::random::Random;
use super::sequence::{Sequence, improve};
use super::spacing::Spacing;

/// Beyond this many systems the first order is taken as it is.
const MOST_TO_ORDER: usize = 300;
/// A cyclic order of all systems; another one at each call.
pub(super) fn first_order(graph: &EcoGraph, arrangement: &Arrangement, random: &mut Random) -> Vec<usize> {
    let order = cyclic_order(&graph.groups_without_client(), &neighbours(graph.ecomap()));
    improve_order(order, arrangement, random)
}

fn improve_order(order: Vec<usize>, arrangement: &Arrangement, random: &mut Random) -> Vec<usize> {
    if arrangement.systems > MOST_TO_ORDER {
        return order;
    }
    let systems = arrangement.systems;
    let levels: Vec<usize> = arrangement.spots[..systems].iter().map(|spot| spot.ring).collect();
    let mut tied = vec![false; systems];
    let mut ties = Vec::new();
    for [one, other] in arrangement.routes.iter().map(|route| route.ends) {
        match (one < systems, other < systems) {
            (true, true) => ties.push((one, other)),
            (true, false) => tied[one] = true,
            (false, true) => tied[other] = true,
            (false, false) => {}
        }
    }
    improve(order, &Sequence { levels: &levels, tied: &tied, ties: &ties }, random)
}

/// The systems that each system is tied to, each once.
pub(super) fn neighbours(ecomap: &Ecomap) -> Vec<Vec<usize>> {
    let mut neighbours = vec![Vec::new(); ecomap.systems.len()];
    for tie in &ecomap.ties {
        if let (End::System(from), End::System(to)) = (tie.from, tie.to) {
            neighbours[from].push(to);
            neighbours[to].push(from);
        }
    }
    for list in &mut neighbours {
        list.sort_unstable();
        list.dedup();
    }
    neighbours
}

/// Gives every system, in this order, an angle: the circle is shared out by need.
pub(super) fn spread(arrangement: &mut Arrangement, order: &[usize], spacing: &Spacing) {
    let need = |system: usize| {
        let spot = &arrangement.spots[system];
        (2.0 * spot.radius + spacing.system_gap) / spot.home
    };
    let total: f64 = order.iter().map(|system| need(*system)).sum();
    let mut so_far = 0.0;
    let mut angles = vec![0.0; order.len()];
    for &system in order {
        let share = need(system);
        angles[system] = TAU * (so_far + share / 2.0) / total;
        so_far += share;
    }
    for (system, angle) in angles.into_iter().enumerate() {
        arrangement.spots[system].angle = Angle(angle);
    }
}
