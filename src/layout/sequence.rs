//! Improves the cyclic order: simulated annealing over insertions, on what an order costs before any geometry.
//!
//! A tie between two systems sweeps an arc. It crosses the client's ties of all systems in that arc that stand
//! farther out than both; a system on one of the two rings may be passed on its outer side; one farther in only
//! takes room. Two ties whose ends alternate round the circle cross each other. So the order is a weighted minimum
//! linear arrangement on one circle for all rings (after Baur and Brandes 2004, who do it for one ring).

use super::random::Random;

/// What the order is made from.
pub(super) struct Sequence<'a> {
    /// Level of each system.
    pub(super) levels: &'a [usize],
    /// Whether a tie joins each system with the client or a member.
    pub(super) tied: &'a [bool],
    /// Ties between systems.
    pub(super) ties: &'a [(usize, usize)],
}

/// Price of a system in the arc of a tie, in crossings: with a client's tie, farther out, on one of the tie's own
/// rings or between, farther in; and without a client's tie.
const FARTHER: f64 = 1.0;
const BETWEEN: f64 = 0.4;
const INSIDE: f64 = 0.1;
const UNTIED: f64 = 0.1;
/// Price of two ties whose ends alternate.
const ALTERNATING: f64 = 0.6;
/// Temperatures at the start and the end, in crossings.
const FROM: f64 = 1.5;
const TO: f64 = 0.08;
/// Moves for each system.
const MOVES: usize = 60;

/// Finds a better cyclic order, starting from one.
pub(super) fn improve(order: Vec<usize>, sequence: &Sequence, random: &mut Random) -> Vec<usize> {
    let systems = order.len();
    if systems < 4 || sequence.ties.is_empty() {
        return order;
    }
    let moves = MOVES * systems;
    #[expect(clippy::cast_precision_loss, reason = "a budget of moves")]
    let cooling = libm::exp(libm::log(TO / FROM) / moves as f64);
    let mut temperature = FROM;
    let mut trial = Trial::new(order, sequence);
    let mut price = trial.price();
    let mut best = (price, trial.order.clone());
    for _ in 0..moves {
        let from = random.below(systems);
        let to = trial.target(from, random);
        trial.shift(from, to);
        let changed = trial.price();
        if changed <= price || random.unit() < libm::exp((price - changed) / temperature) {
            price = changed;
            if price < best.0 - 1e-9 {
                best = (price, trial.order.clone());
            }
        } else {
            trial.shift(to, from);
        }
        temperature *= cooling;
    }
    best.1
}

struct Trial<'a> {
    sequence: &'a Sequence<'a>,
    order: Vec<usize>,
    position: Vec<usize>,
    neighbours: Vec<Vec<usize>>,
    /// The classes of ties: lowest and highest level of the two ends.
    classes: Vec<(usize, usize)>,
    class_of: Vec<usize>,
    /// For each class, the price of all systems before each position.
    before: Vec<f64>,
}

impl<'a> Trial<'a> {
    fn new(order: Vec<usize>, sequence: &'a Sequence<'a>) -> Self {
        let mut neighbours = vec![Vec::new(); order.len()];
        let mut classes: Vec<(usize, usize)> = Vec::new();
        let mut class_of = Vec::new();
        for &(one, other) in sequence.ties {
            neighbours[one].push(other);
            neighbours[other].push(one);
            let levels = (sequence.levels[one], sequence.levels[other]);
            let class = (levels.0.min(levels.1), levels.0.max(levels.1));
            let known = classes.iter().position(|known| *known == class);
            class_of.push(known.unwrap_or(classes.len()));
            if known.is_none() {
                classes.push(class);
            }
        }
        let mut position = vec![0; order.len()];
        for (place, &system) in order.iter().enumerate() {
            position[system] = place;
        }
        let before = vec![0.0; classes.len() * (order.len() + 1)];
        Self { sequence, order, position, neighbours, classes, class_of, before }
    }

    /// A place to move to: often beside a system it is tied to.
    fn target(&self, from: usize, random: &mut Random) -> usize {
        let systems = self.order.len();
        let neighbours = &self.neighbours[self.order[from]];
        let choice = random.unit();
        if !neighbours.is_empty() && choice < 0.5 {
            let beside = self.position[neighbours[random.below(neighbours.len())]];
            (beside + systems + random.below(3) - 1) % systems
        } else if choice < 0.75 {
            (from + systems + random.below(7) - 3) % systems
        } else {
            random.below(systems)
        }
    }

    /// Takes the system at one place out and puts it in at another.
    fn shift(&mut self, from: usize, to: usize) {
        if from < to {
            self.order[from..=to].rotate_left(1);
        } else {
            self.order[to..=from].rotate_right(1);
        }
        for place in from.min(to)..=from.max(to) {
            self.position[self.order[place]] = place;
        }
    }

    fn price(&mut self) -> f64 {
        self.sum_up();
        let row = self.order.len() + 1;
        let mut price = 0.0;
        for (index, &(one, other)) in self.sequence.ties.iter().enumerate() {
            let (first, last) = self.span(one, other);
            let before = &self.before[self.class_of[index] * row..][..row];
            let inside = before[last] - before[first + 1];
            let own = before[first + 1] - before[first] + before[last + 1] - before[last];
            price += inside.min(before[row - 1] - inside - own);
            price += ALTERNATING * self.alternating(index, first, last);
        }
        price
    }

    fn span(&self, one: usize, other: usize) -> (usize, usize) {
        let (a, b) = (self.position[one], self.position[other]);
        (a.min(b), a.max(b))
    }

    /// The running sums of every class.
    fn sum_up(&mut self) {
        let row = self.order.len() + 1;
        for (class, &(low, high)) in self.classes.iter().enumerate() {
            let mut sum = 0.0;
            for (place, &system) in self.order.iter().enumerate() {
                sum += self.weight(system, low, high);
                self.before[class * row + place + 1] = sum;
            }
        }
    }

    /// Price of a system in the arc of a tie between these levels.
    fn weight(&self, system: usize, low: usize, high: usize) -> f64 {
        let level = self.sequence.levels[system];
        if !self.sequence.tied[system] {
            UNTIED
        } else if level > high {
            FARTHER
        } else if level >= low {
            BETWEEN
        } else {
            INSIDE
        }
    }

    /// How many later ties have exactly one end inside this span.
    fn alternating(&self, index: usize, first: usize, last: usize) -> f64 {
        let mut count = 0_u32;
        for &(one, other) in &self.sequence.ties[index + 1..] {
            let (a, b) = self.span(one, other);
            let crosses = (a < first && first < b && b < last) || (first < a && a < last && last < b);
            count += u32::from(crosses);
        }
        f64::from(count)
    }
}

#[cfg(test)]
mod tests {
    use super::{Sequence, improve};
    use crate::layout::random::Random;

    #[test]
    fn systems_that_are_tied_come_to_stand_side_by_side() {
        let ties = [(0, 4), (1, 5), (2, 6), (3, 7)];
        let sequence = Sequence { levels: &[0; 8], tied: &[true; 8], ties: &ties };
        let order = improve((0..8).collect(), &sequence, &mut Random::new(1));
        let place = |system| order.iter().position(|other| *other == system).expect("every system is there");
        for (one, other) in ties {
            let apart = place(one).abs_diff(place(other));
            assert!(apart == 1 || apart == 7, "{order:?}");
        }
    }

    #[test]
    fn no_system_is_lost() {
        let ties = [(0, 1), (1, 2), (2, 3), (3, 0), (0, 2)];
        let sequence =
            Sequence { levels: &[0, 1, 2, 1, 0], tied: &[true, false, true, true, false], ties: &ties };
        let mut order = improve(vec![4, 3, 2, 1, 0], &sequence, &mut Random::new(2));
        order.sort_unstable();
        assert_eq!(order, [0, 1, 2, 3, 4]);
    }
}
