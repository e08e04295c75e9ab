//! Finds where the systems stand: simulated annealing over angles and bends (Kirkpatrick, Gelatt, Vecchi 1983).
//!
//! The budget is counted in moves, never in time, so the result is the same on every machine.

use std::f64::consts::{PI, TAU};

use super::arrangement::{Arrangement, Bend, Route};
use super::cost::Cost;
use super::ledger::Ledger;
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

/// How many systems compete for being moved.
const RIVALS: usize = 2;

/// How often a system that is thrown to another angle is also thrown to another distance.
const ANYWHERE: f64 = 0.3;

/// Bulges a tie may take, as shares of its length.
pub(super) const BULGES: [f64; 15] =
    [0.0, 0.1, -0.1, 0.2, -0.2, 0.33, -0.33, 0.5, -0.5, 0.75, -0.75, 1.05, -1.05, 1.4, -1.4];

/// Bends with the control point near a member, so that its tie finds a way out between the names.
const LEAVING: [(f64, f64); 12] = [
    (0.06, 0.15),
    (-0.06, 0.15),
    (0.12, 0.15),
    (-0.12, 0.15),
    (0.2, 0.2),
    (-0.2, 0.2),
    (0.3, 0.2),
    (-0.3, 0.2),
    (0.12, 0.0),
    (-0.12, 0.0),
    (0.3, 0.0),
    (-0.3, 0.0),
];

/// Sideways shifts at a member's shape, as shares of its radius.
const AIMS: [f64; 3] = [0.0, 0.6, -0.6];

/// All bends that a route may take.
fn bends(arrangement: &Arrangement, index: usize) -> Vec<Bend> {
    let route = &arrangement.routes[index];
    let symmetric = BULGES.into_iter().map(|bulge| (bulge, 0.5));
    if !route.from_inside {
        return symmetric.map(|(bulge, lean)| Bend { bulge, lean, aim: 0.0 }).collect();
    }
    let radius = arrangement.member_radius(route);
    let all = symmetric.chain((0..LEAVING.len()).map(|way| leaving(arrangement, route, way)));
    all.flat_map(|(bulge, lean)| AIMS.map(|aim| Bend { bulge, lean, aim: aim * radius })).collect()
}

/// Bulge and lean of a tie that leaves its member in one of the ways.
fn leaving(arrangement: &Arrangement, route: &Route, way: usize) -> (f64, f64) {
    let (bulge, lean) = LEAVING[way];
    let from_member = route.ends[0] > arrangement.client();
    (bulge, if from_member { lean } else { 1.0 - lean })
}

/// Moves systems and bends ties while that pays.
pub(super) fn anneal(arrangement: &mut Arrangement, cost: &Cost, schedule: &Schedule, random: &mut Random) {
    if arrangement.systems == 0 || schedule.moves == 0 {
        return;
    }
    #[expect(clippy::cast_precision_loss, reason = "a budget of moves")]
    let cooling = libm::log(schedule.to / schedule.from) / schedule.moves as f64;
    let ledger = Ledger::new(arrangement, cost);
    let mut mover = Mover { cost, random, ledger, temperature: schedule.from, saved: Vec::new() };
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
    ledger: Ledger,
    temperature: f64,
    /// The routes of a moved system as they were.
    saved: Vec<Route>,
}

impl Mover<'_> {
    /// How much dearer the next trial may be and still be taken (Metropolis et al. 1953).
    fn allowance(&mut self) -> f64 {
        -self.temperature * libm::log(self.random.unit().max(1e-300))
    }

    fn try_bend(&mut self, arrangement: &mut Arrangement) {
        let route = self.random.below(arrangement.routes.len());
        let before = arrangement.routes[route].clone();
        let mut bend = if self.random.unit() < 0.3 {
            Bend::STRAIGHT
        } else if self.random.unit() < 0.5 {
            Bend { bulge: BULGES[self.random.below(BULGES.len())], ..Bend::STRAIGHT }
        } else {
            Bend { bulge: before.bulge + 0.15 * self.random.about_zero(), ..before.bend() }
        };
        if before.from_inside {
            if self.random.unit() < 0.3 {
                (bend.bulge, bend.lean) = leaving(arrangement, &before, self.random.below(LEAVING.len()));
            }
            bend.aim = AIMS[self.random.below(AIMS.len())] * arrangement.member_radius(&before);
        }
        let limit = self.ledger.of_route(route) + self.allowance();
        if self.cost.least(arrangement, route, bend.bulge) > limit {
            return;
        }
        arrangement.bend(route, bend);
        if self.ledger.try_route(arrangement, self.cost, route, limit).is_some() {
            self.ledger.keep_route();
        } else {
            arrangement.restore(route, &before);
        }
    }

    /// One of a few systems, the one that costs most: there is most to gain.
    fn troubled(&mut self, arrangement: &Arrangement) -> usize {
        let mut worst = self.random.below(arrangement.systems);
        let mut dearest = self.ledger.of_system(arrangement, worst);
        for _ in 1..RIVALS {
            let rival = self.random.below(arrangement.systems);
            let price = self.ledger.of_system(arrangement, rival);
            if price > dearest {
                (worst, dearest) = (rival, price);
            }
        }
        worst
    }

    fn try_move(&mut self, arrangement: &mut Arrangement, reach: f64) {
        let system = self.troubled(arrangement);
        let choice = self.random.unit();
        if choice < 0.1 {
            self.try_swap(arrangement, system);
            return;
        }
        let spot = &arrangement.spots[system];
        let (low, high) = spot.reach;
        let mut distance = spot.distance;
        let angle = if spot.pinned {
            distance = (distance + (high - low) * 0.5 * self.random.about_zero()).clamp(low, high);
            spot.angle.0
        } else if choice < 0.37 {
            if self.random.unit() < ANYWHERE {
                distance = low + (high - low) * self.random.unit();
            }
            if choice < 0.3 { self.beside_a_neighbour(arrangement, system) } else { self.random.unit() * TAU }
        } else {
            if high > low && self.random.unit() < 0.3 {
                distance = (distance + (high - low) * 0.5 * self.random.about_zero()).clamp(low, high);
            }
            spot.angle.0 + reach * self.random.about_zero()
        };
        let limit = self.ledger.of_system(arrangement, system) + self.allowance();
        let before = spot.clone();
        arrangement.put(system, angle, distance);
        // Most places are taken: that shows before any tie is drawn.
        let standing = self.ledger.try_standing(arrangement, self.cost, system, limit);
        let Some(standing) = standing else {
            arrangement.put_back(system, before);
            return;
        };
        self.saved.clear();
        self.saved.extend(arrangement.at[system].iter().map(|route| arrangement.routes[*route].clone()));
        arrangement.draw_ties(system);
        if self.ledger.try_ties(arrangement, self.cost, system, limit - standing).is_some() {
            self.ledger.keep_system(arrangement, system);
        } else {
            arrangement.put_back(system, before);
            for (position, route) in self.saved.iter().enumerate() {
                let index = arrangement.at[system][position];
                arrangement.restore(index, route);
            }
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
        if one == other || a.ring != b.ring || a.pinned || b.pinned {
            return;
        }
        let places = [(one, b.angle.0, a.distance), (other, a.angle.0, b.distance)];
        let back = [(other, b.angle.0, b.distance), (one, a.angle.0, a.distance)];
        for (system, angle, distance) in places {
            arrangement.place(system, angle, distance);
        }
        let allowance = self.allowance();
        let before = self.ledger.of_system(arrangement, one);
        let limit = before + self.ledger.of_system(arrangement, other) + allowance;
        let price = self.enter(arrangement, one, limit);
        let left = |price: f64| self.ledger.of_system(arrangement, other) + allowance + before - price;
        if let Some(left) = price.map(left)
            && self.enter(arrangement, other, left).is_some()
        {
            return;
        }
        for (system, angle, distance) in back {
            arrangement.place(system, angle, distance);
        }
        if price.is_some() {
            self.enter(arrangement, one, f64::INFINITY);
        }
    }

    /// Enters a system where it stands now, if its price there is within the limit; returns the price.
    fn enter(&mut self, arrangement: &Arrangement, system: usize, limit: f64) -> Option<f64> {
        let price = self.ledger.try_system(arrangement, self.cost, system, limit)?;
        self.ledger.keep_system(arrangement, system);
        Some(price)
    }
}

/// Gives every tie, in turn, the bulge that costs least; until nothing changes, at most `passes` times.
pub(super) fn bend_ties(arrangement: &mut Arrangement, cost: &Cost, passes: usize) {
    let mut ledger = Ledger::new(arrangement, cost);
    for _ in 0..passes {
        let mut changed = false;
        for route in 0..arrangement.routes.len() {
            changed |= bend_best(arrangement, cost, &mut ledger, route);
        }
        if !changed {
            return;
        }
    }
}

fn bend_best(arrangement: &mut Arrangement, cost: &Cost, ledger: &mut Ledger, route: usize) -> bool {
    let held = arrangement.routes[route].bend();
    let mut best = held;
    for bend in bends(arrangement, route) {
        let limit = ledger.of_route(route) - 1e-9;
        if cost.least(arrangement, route, bend.bulge) > limit {
            continue;
        }
        arrangement.bend(route, bend);
        if ledger.try_route(arrangement, cost, route, limit).is_some() {
            ledger.keep_route();
            best = bend;
        }
    }
    arrangement.bend(route, best);
    best != held
}
