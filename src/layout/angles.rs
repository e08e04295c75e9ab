//! From an order round the circle to angles: each system gets the share that it needs.

use std::collections::BTreeSet;
use std::f64::consts::TAU;

use crate::geometry::Angle;
use crate::graph::EcoGraph;
use crate::model::{Ecomap, End};

use super::apart::apart;
use super::arrangement::Arrangement;
use super::crowd;
use super::effort::MOST_WARM;
use super::facing::Pulls;
use super::order::cyclic_order;
use super::pins;
use super::random::Random;
use super::rings::Band;
use super::sequence::{Sequence, improve};
use super::spacing::Spacing;

/// A cyclic order of all systems; another one at each call where it is searched for.
pub(super) fn first_order(graph: &EcoGraph, arrangement: &Arrangement, random: &mut Random) -> Vec<usize> {
    // On many levels takes far less time, and is as good.
    if arrangement.systems > MOST_WARM {
        return pins::in_order(crowd::order_of(graph, &Pulls::of(arrangement)), arrangement);
    }
    let order = cyclic_order(&graph.groups_without_client(), &neighbours(graph.ecomap()));
    improve_order(pins::in_order(order, arrangement), arrangement, random)
}

fn improve_order(mut order: Vec<usize>, arrangement: &Arrangement, random: &mut Random) -> Vec<usize> {
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
    let pinned: Vec<bool> = arrangement.spots[..systems].iter().map(|spot| spot.pinned).collect();
    let pulls = Pulls::of(arrangement);
    pulls.turn_order(&mut order);
    let sequence = Sequence { levels: &levels, tied: &tied, ties: &ties, pinned: &pinned, pulls: &pulls };
    improve(order, &sequence, random)
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

/// Gives every system, in this order, an angle: the circle is shared out by need. Between two pinned systems, so is the
/// way from one to the next.
pub(super) fn spread(arrangement: &mut Arrangement, order: &[usize], bands: &[Band], spacing: &Spacing) {
    share_lanes(arrangement, order, bands);
    let is_pinned = |system: &usize| arrangement.spots[*system].pinned;
    let need = |system: &usize| {
        let spot = &arrangement.spots[*system];
        (spot.outline.arc() + spacing.system_gap) / spot.home
    };
    let mut angles: Vec<(usize, f64)> = Vec::with_capacity(order.len());
    let first = order.iter().position(is_pinned);
    let (after, before) = order.split_at(first.unwrap_or(0));
    let round: Vec<usize> = before.iter().chain(after).copied().collect();
    // The first system of a stretch is the pinned one that it starts at.
    for stretch in round.chunk_by(|_, next| !is_pinned(next)) {
        let start = arrangement.spots[stretch[0]].angle.0;
        let (from, way, own) = match first {
            Some(_) => (start, pins::way_to_next(&round, stretch, arrangement), need(&stretch[0]) / 2.0),
            None => (0.0, TAU, 0.0),
        };
        let free = &stretch[usize::from(first.is_some())..];
        let total: f64 = 2.0 * own + free.iter().map(need).sum::<f64>();
        let mut so_far = own;
        for &system in free {
            let share = need(&system);
            angles.push((system, from + way * (so_far + share / 2.0) / total));
            so_far += share;
        }
    }
    for (system, angle) in angles {
        arrangement.spots[system].angle = Angle(angle);
    }
    if first.is_none() {
        part(arrangement, order, spacing);
        Pulls::of(arrangement).turn(arrangement);
    }
}

/// Spreads the systems of each ring over its lanes: neighbours in the order stand in different ones.
fn share_lanes(arrangement: &mut Arrangement, order: &[usize], bands: &[Band]) {
    let mut turn = vec![0; bands.len()];
    for &system in order {
        let spot = &mut arrangement.spots[system];
        let lanes = &bands[spot.ring].lanes;
        spot.lane = turn[spot.ring] % lanes.len();
        spot.home = lanes[spot.lane];
        spot.distance = spot.home;
        turn[spot.ring] += 1;
    }
}

/// Moves the systems of each lane so far apart that their bubbles do not overlap, and no farther.
fn part(arrangement: &mut Arrangement, order: &[usize], spacing: &Spacing) {
    let lane_of = |system: usize| (arrangement.spots[system].ring, arrangement.spots[system].lane);
    let lanes: BTreeSet<(usize, usize)> = order.iter().map(|system| lane_of(*system)).collect();
    for lane in lanes {
        let on_lane =
            |system: &&usize| (arrangement.spots[**system].ring, arrangement.spots[**system].lane) == lane;
        let systems: Vec<usize> = order.iter().filter(on_lane).copied().collect();
        let wished: Vec<f64> = systems.iter().map(|system| arrangement.spots[*system].angle.0).collect();
        let next = systems.iter().skip(1).chain(systems.first());
        let turn = |(one, other): (&usize, &usize)| {
            let (one, other) = (&arrangement.spots[*one], &arrangement.spots[*other]);
            (one.radius + other.radius + spacing.system_gap) / one.home
        };
        let turns: Vec<f64> = systems.iter().zip(next).map(turn).collect();
        for (system, angle) in systems.into_iter().zip(apart(&wished, &turns)) {
            arrangement.spots[system].angle = Angle(angle);
        }
    }
}
