//! Improves the cyclic order by sifting: each system in turn slides past its neighbours in the order and stays where
//! that costs least (Matuszewski, Schönfeld and Molitor 1999; for circles Baur and Brandes 2004).
//!
//! The price of an order is the one of `sequence`: what systems cost in the arcs of ties, and ties whose ends
//! alternate. Passing one neighbour changes only the ties of the two, so a pass is linear for a fixed reach.

use super::Crowd;

/// How far a system may slide in each pass, in places. Far slides first, then near ones.
const REACHES: [usize; 4] = [40, 40, 20, 20];
/// Pairs of ties that are compared where two systems pass each other; beyond, only the arcs count.
const MOST_PAIRS: usize = 4096;

/// Prices in tenths of a crossing, so that sums are exact; see `sequence`.
const FARTHER: i64 = 10;
const BETWEEN: i64 = 4;
const INSIDE: i64 = 1;
const UNTIED: i64 = 1;
const ALTERNATING: i64 = 6;

/// A better order, starting from one.
pub(super) fn sift(order: Vec<usize>, crowd: &Crowd) -> Vec<usize> {
    let mut place = vec![0; order.len()];
    for (position, &system) in order.iter().enumerate() {
        place[system] = position;
    }
    let mut sieve = Sieve { crowd, order, place };
    for reach in REACHES {
        for system in sieve.order.clone() {
            sieve.settle(system, reach);
        }
    }
    sieve.order
}

struct Sieve<'a> {
    crowd: &'a Crowd,
    order: Vec<usize>,
    /// Where each system is in the order.
    place: Vec<usize>,
}

impl Sieve<'_> {
    /// Moves a system to the best place within reach.
    fn settle(&mut self, system: usize, reach: usize) {
        if self.crowd.neighbours[system].is_empty() && !self.crowd.tied[system] {
            return;
        }
        let from = self.place[system];
        let (mut best, mut least) = (from, 0);
        let mut change = 0;
        for place in from + 1..self.order.len().min(from + reach + 1) {
            change += self.swap(system, self.order[place], place);
            if change < least {
                (best, least) = (place, change);
            }
        }
        change = 0;
        for place in (from.saturating_sub(reach)..from).rev() {
            change += self.swap(self.order[place], system, place);
            if change < least {
                (best, least) = (place, change);
            }
        }
        self.shift(from, best);
    }

    fn shift(&mut self, from: usize, to: usize) {
        if from < to {
            self.order[from..=to].rotate_left(1);
        } else {
            self.order[to..=from].rotate_right(1);
        }
        for place in from.min(to)..=from.max(to) {
            self.place[self.order[place]] = place;
        }
    }

    /// How the price changes when two neighbours in the order change places; all that is to the right of both
    /// lies beyond `edge`.
    fn swap(&self, left: usize, right: usize, edge: usize) -> i64 {
        let beyond = |place: usize| place > edge;
        let mut change = 0;
        let (ones, others) = (&self.crowd.neighbours[left], &self.crowd.neighbours[right]);
        for &end in ones.iter().filter(|end| **end != right) {
            let weight = self.weight(right, left, end);
            change += if beyond(self.place[end]) { -weight } else { weight };
        }
        for &end in others.iter().filter(|end| **end != left) {
            let weight = self.weight(left, right, end);
            change += if beyond(self.place[end]) { weight } else { -weight };
        }
        if ones.len().saturating_mul(others.len()) > MOST_PAIRS {
            return change;
        }
        for &one in ones.iter().filter(|end| **end != right) {
            for &other in others.iter().filter(|end| **end != left && **end != one) {
                let (a, b) = (self.place[one], self.place[other]);
                // Both ends on one side: they cross before or after. On two sides: they cross where the ties overlap.
                let crossed = match (beyond(a), beyond(b)) {
                    (true, true) | (false, false) => a < b,
                    (true, false) => true,
                    (false, true) => false,
                };
                change += if crossed { -ALTERNATING } else { ALTERNATING };
            }
        }
        change
    }

    /// Price of a system in the arc of the tie between two others.
    fn weight(&self, system: usize, one: usize, other: usize) -> i64 {
        let levels = &self.crowd.levels;
        let (low, high) = (levels[one].min(levels[other]), levels[one].max(levels[other]));
        price_between(levels[system], self.crowd.tied[system], low, high)
    }
}

/// Price of a system of a level in the arc of a tie between a low level and a high one, in tenths of a crossing.
pub(super) fn price_between(level: usize, tied: bool, low: usize, high: usize) -> i64 {
    if !tied {
        UNTIED
    } else if level > high {
        FARTHER
    } else if level >= low {
        BETWEEN
    } else {
        INSIDE
    }
}
