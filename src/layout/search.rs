//! Finds where the systems stand: simulated annealing over angles and bends (Kirkpatrick, Gelatt, Vecchi 1983).
//!
//! The budget is counted in moves, never in time, so the result is the same on every machine.

use std::f64::consts::{PI, TAU};

use super::arrangement::{Arrangement, Route};
use super::cost::Cost;
use super::random::Random;

/// One run of the search.
pub(super) struct Schedule {
    pub(super) moves: usize,
    /// Temperatures at the start and the end, in crossings.
    pub(super) from: f64,
    pub(super) to: f64,
    /// Largest turn of one system at the start and the end, radians.
    pub(super) reach: (f64, f64),
    /// Share of the moves that bend a tie.
    pub(super) bending: f64,
}

/// Bulges a tie may take, as shares of its length.
pub(super) const BULGES: [f64; 15] =
    [0.0, 0.1, -0.1, 0.2, -0.2, 0.33, -0.33, 0.5, -0.5, 0.75, -0.75, 1.05, -1.05, 1.4, -1.4];

/// Moves systems and bends ties while that pays.
pub(super) fn anneal(arrangement: &mut Arrangement, cost: &Cost, schedule: &Schedule, random: &mut Random) {
    if arrangement.systems == 0 || schedule.moves == 0 {
        return;
    }
    #[expect(clippy::cast_precision_loss, reason = "a budget of moves")]
    let cooling = libm::log(schedule.to / schedule.from) / schedule.moves as f64;
    let mut mover = Mover { cost, random, temperature: schedule.from, saved: Vec::new() };
    for step in 0..schedule.moves {
        #[expect(clippy::cast_precision_loss, reason = "a budget of moves")]
        let done = step as f64 / schedule.moves as f64;
        if step % 64 == 0 {
            #[expect(clippy::cast_precision_loss, reason = "a budget of moves")]
            let cooled = libm::exp(cooling * step as f64);
            mover.temperature = schedule.from * cooled;
        }
        let reach = schedule.reach.0 + (schedule.reach.1 - schedule.reach.0) * done;
        if mover.random.unit() < schedule.bending && !arrangement.routes.is_empty() {
            mover.try_bend(arrangement);
        } else {
            mover.try_move(arrangement, reach);
        }
    }
}

struct Mover<'a> {
    cost: &'a Cost<'a>,
    random: &'a mut Random,
    temperature: f64,
    /// The routes of a moved system as they were.
    saved: Vec<Route>,
}

impl Mover<'_> {
    fn accepts(&mut self, change: f64) -> bool {
        change <= 0.0 || self.random.unit() < libm::exp(-change / self.temperature)
    }

    fn try_bend(&mut self, arrangement: &mut Arrangement) {
        let route = self.random.below(arrangement.routes.len());
        let before = arrangement.routes[route].clone();
        let old = self.cost.of_route(arrangement, route);
        let bulge = if self.random.unit() < 0.3 {
            0.0
        } else if self.random.unit() < 0.5 {
            BULGES[self.random.below(BULGES.len())]
        } else {
            before.bulge + 0.15 * self.random.about_zero()
        };
        arrangement.bend(route, bulge);
        let new = self.cost.of_route(arrangement, route);
        if !self.accepts(new - old) {
            arrangement.routes[route] = before;
        }
    }

    fn try_move(&mut self, arrangement: &mut Arrangement, reach: f64) {
        let system = self.random.below(arrangement.systems);
        let choice = self.random.unit();
        if choice < 0.15 {
            self.try_swap(arrangement, system);
            return;
        }
        let spot = &arrangement.spots[system];
        let (low, high) = spot.reach;
        let mut distance = spot.distance;
        let angle = if choice < 0.35 {
            self.beside_a_neighbour(arrangement, system)
        } else if choice < 0.42 {
            self.random.unit() * TAU
        } else {
            if high > low && self.random.unit() < 0.3 {
                distance = (distance + (high - low) * 0.5 * self.random.about_zero()).clamp(low, high);
            }
            spot.angle.0 + reach * self.random.about_zero()
        };
        let old = self.cost.of_system(arrangement, system);
        let place = self.shift(arrangement, system, angle, distance);
        let new = self.cost.of_system(arrangement, system);
        if !self.accepts(new - old) {
            let saved = std::mem::take(&mut self.saved);
            restore(arrangement, system, place, saved);
        }
    }

    /// An angle near that of a system it is tied to.
    fn beside_a_neighbour(&mut self, arrangement: &Arrangement, system: usize) -> f64 {
        let at = &arrangement.at[system];
        if at.is_empty() {
            return self.random.unit() * TAU;
        }
        let route = &arrangement.routes[at[self.random.below(at.len())]];
        let other = if route.ends[0] == system { route.ends[1] } else { route.ends[0] };
        let spot = &arrangement.spots[other];
        if other == arrangement.client() {
            return arrangement.spots[system].angle.0 + PI * self.random.about_zero();
        }
        spot.angle.0 + 0.5 * self.random.about_zero()
    }

    /// Two systems of one ring change places.
    fn try_swap(&mut self, arrangement: &mut Arrangement, one: usize) {
        let other = self.random.below(arrangement.systems);
        let (a, b) = (&arrangement.spots[one], &arrangement.spots[other]);
        if one == other || a.ring != b.ring {
            return;
        }
        let (angle_a, angle_b) = (a.angle.0, b.angle.0);
        let (distance_a, distance_b) = (a.distance, b.distance);
        let mut change = -self.cost.of_system(arrangement, one);
        arrangement.place(one, angle_b, distance_a);
        change += self.cost.of_system(arrangement, one) - self.cost.of_system(arrangement, other);
        arrangement.place(other, angle_a, distance_b);
        change += self.cost.of_system(arrangement, other);
        if !self.accepts(change) {
            arrangement.place(one, angle_a, distance_a);
            arrangement.place(other, angle_b, distance_b);
        }
    }

    /// Moves a system, keeping its old routes; returns its old angle and distance.
    fn shift(
        &mut self,
        arrangement: &mut Arrangement,
        system: usize,
        angle: f64,
        distance: f64,
    ) -> (f64, f64) {
        self.saved.clear();
        for &route in &arrangement.at[system] {
            self.saved.push(arrangement.routes[route].clone());
        }
        let spot = &arrangement.spots[system];
        let place = (spot.angle.0, spot.distance);
        arrangement.place(system, angle, distance);
        place
    }
}

fn restore(arrangement: &mut Arrangement, system: usize, place: (f64, f64), saved: Vec<Route>) {
    for (position, route) in saved.into_iter().enumerate() {
        let index = arrangement.at[system][position];
        arrangement.routes[index] = route;
    }
    let spot = &mut arrangement.spots[system];
    spot.angle = crate::geometry::Angle(place.0);
    spot.distance = place.1;
    spot.unit = spot.angle.direction();
    spot.centre = (spot.unit * spot.distance).to_point();
}

/// Gives every tie, in turn, the bulge that costs least; until nothing changes, at most `passes` times.
pub(super) fn bend_ties(arrangement: &mut Arrangement, cost: &Cost, passes: usize) {
    for _ in 0..passes {
        let mut changed = false;
        for route in 0..arrangement.routes.len() {
            changed |= bend_best(arrangement, cost, route);
        }
        if !changed {
            return;
        }
    }
}

fn bend_best(arrangement: &mut Arrangement, cost: &Cost, route: usize) -> bool {
    let held = arrangement.routes[route].bulge;
    let mut best = (cost.of_route(arrangement, route), held);
    for bulge in BULGES {
        arrangement.bend(route, bulge);
        let price = cost.of_route(arrangement, route);
        if price < best.0 - 1e-9 {
            best = (price, bulge);
        }
    }
    arrangement.bend(route, best.1);
    (best.1 - held).abs() > 1e-9
}
