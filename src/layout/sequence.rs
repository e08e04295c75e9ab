//! Improves the cyclic order: simulated annealing over insertions, on what an order costs before any geometry.
//!
//! A tie between two systems sweeps an arc. It crosses the client's ties of all systems in that arc that stand
//! farther out than both; a system on one of the two rings may be passed on its outer side; one farther in only
//! takes room. Two ties whose ends alternate round the circle cross each other. So the order is a weighted minimum
//! linear arrangement on one circle for all rings (after Baur and Brandes 2004, who do it for one ring).

use super::facing::Pulls;
use super::random::Random;

/// What the order is made from.
pub(super) struct Sequence<'a> {
    /// Level of each system.
    pub(super) levels: &'a [usize],
    /// Whether a tie joins each system with the client or a member.
    pub(super) tied: &'a [bool],
    /// Ties between systems.
    pub(super) ties: &'a [(usize, usize)],
    /// Whether each system is pinned: these must follow each other as they do in the order given.
    pub(super) pinned: &'a [bool],
    /// The sides on which members would have them.
    pub(super) pulls: &'a Pulls,
}

/// Price of a system in the arc of a tie, in crossings: with a client's tie, farther out than both ends, as far out as
/// the outer one (a tie may bend round it), farther in than that one, farther in than both; and without a client's
/// tie.
const FARTHER: f64 = 1.0;
const OUTER: f64 = 0.8;
const BETWEEN: f64 = 0.3;
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
    if systems < 4 || (sequence.ties.is_empty() && sequence.pulls.is_empty()) {
        return order;
    }
    let moves = MOVES * systems;
    #[expect(clippy::cast_precision_loss, reason = "a budget of moves")]
    let cooling = libm::exp(libm::log(TO / FROM) / moves as f64);
    let mut temperature = FROM;
    let mut walk = Walk::new(order, sequence);
    let mut price = 0.0;
    let mut best = (price, walk.order.clone());
    for _ in 0..moves {
        let from = random.below(systems);
        let to = walk.target(from, random);
        if sequence.passes_a_pin(&walk.order, from, to) {
            continue;
        }
        let dearer = walk.shift(from, to);
        if dearer <= 0.0 || random.unit() < libm::exp(-dearer / temperature) {
            walk.keep();
            price += dearer;
            if price < best.0 - 1e-9 {
                best = (price, walk.order.clone());
            }
        } else {
            walk.turn(to, from);
        }
        temperature *= cooling;
    }
    best.1
}

/// The order as it is, with what is needed to price a change of it: only the system that moves changes sides.
struct Walk<'a> {
    ties: &'a [(usize, usize)],
    pulls: &'a Pulls,
    order: Vec<usize>,
    position: Vec<usize>,
    /// The ties of each system.
    ties_at: Vec<Vec<usize>>,
    /// For each tie, the price of each system in its arc, row by row. Ties between the same two levels share a row.
    weights: Vec<f64>,
    row_of: Vec<usize>,
    /// For each tie, the price of all systems but its ends.
    whole: Vec<f64>,
    /// For each tie, the price of the systems between its ends, as the order is written.
    inside: Vec<f64>,
    /// The same after the last shift.
    trial: Vec<f64>,
}

impl<'a> Walk<'a> {
    fn new(order: Vec<usize>, sequence: &'a Sequence<'a>) -> Self {
        let systems = order.len();
        let mut position = vec![0; systems];
        for (place, &system) in order.iter().enumerate() {
            position[system] = place;
        }
        let mut ties_at = vec![Vec::new(); systems];
        let mut classes: Vec<(usize, usize)> = Vec::new();
        let mut row_of = Vec::new();
        for (tie, &(one, other)) in sequence.ties.iter().enumerate() {
            ties_at[one].push(tie);
            ties_at[other].push(tie);
            let (a, b) = (sequence.levels[one], sequence.levels[other]);
            let class = (a.min(b), a.max(b));
            let known = classes.iter().position(|known| *known == class);
            row_of.push(systems * known.unwrap_or(classes.len()));
            if known.is_none() {
                classes.push(class);
            }
        }
        let prices = |class: &(usize, usize)| {
            let class = *class;
            (0..systems).map(move |system| sequence.price_within(system, class))
        };
        let weights: Vec<f64> = classes.iter().flat_map(prices).collect();
        let whole = sequence.ties.iter().zip(&row_of).map(|(&(one, other), &row)| {
            weights[row..row + systems].iter().sum::<f64>() - weights[row + one] - weights[row + other]
        });
        let whole = whole.collect();
        let (ties, pulls) = (sequence.ties, sequence.pulls);
        let inside = vec![0.0; ties.len()];
        let mut walk =
            Self { ties, pulls, order, position, ties_at, weights, row_of, whole, inside, trial: Vec::new() };
        walk.inside = (0..ties.len()).map(|tie| walk.between(tie)).collect();
        walk
    }

    /// A place to move to: often beside a system it is tied to.
    fn target(&self, from: usize, random: &mut Random) -> usize {
        let systems = self.order.len();
        let system = self.order[from];
        let ties = &self.ties_at[system];
        let choice = random.unit();
        if !ties.is_empty() && choice < 0.5 {
            let (one, other) = self.ties[ties[random.below(ties.len())]];
            let beside = self.position[if one == system { other } else { one }];
            (beside + systems + random.below(3) - 1) % systems
        } else if choice < 0.75 {
            (from + systems + random.below(7) - 3) % systems
        } else {
            random.below(systems)
        }
    }

    /// Takes the system at one place out and puts it in at another; returns how much dearer that is.
    fn shift(&mut self, from: usize, to: usize) -> f64 {
        let system = self.order[from];
        self.trial.clone_from(&self.inside);
        let alternated = self.alternating(system);
        let places = from.min(to)..=from.max(to);
        let aside = self.pulls.price(&self.order, places.clone());
        for tie in 0..self.ties.len() {
            if self.holds(tie, system) {
                self.trial[tie] -= self.weights[self.row_of[tie] + system];
            }
        }
        self.turn(from, to);
        for tie in 0..self.ties.len() {
            if self.holds(tie, system) {
                self.trial[tie] += self.weights[self.row_of[tie] + system];
            }
        }
        for &tie in &self.ties_at[system] {
            self.trial[tie] = self.between(tie);
        }
        let shorter_way = |tie: usize, inside: f64| inside.min(self.whole[tie] - inside);
        let pairs = self.inside.iter().zip(&self.trial).enumerate();
        let arcs: f64 = pairs.map(|(tie, (old, new))| shorter_way(tie, *new) - shorter_way(tie, *old)).sum();
        let moved_aside = self.pulls.price(&self.order, places) - aside;
        arcs + ALTERNATING * (self.alternating(system) - alternated) + moved_aside
    }

    /// Takes over what the last [`Self::shift`] worked out.
    fn keep(&mut self) {
        std::mem::swap(&mut self.inside, &mut self.trial);
    }

    fn turn(&mut self, from: usize, to: usize) {
        if from < to {
            self.order[from..=to].rotate_left(1);
        } else {
            self.order[to..=from].rotate_right(1);
        }
        for place in from.min(to)..=from.max(to) {
            self.position[self.order[place]] = place;
        }
    }

    /// The places of a tie's ends, the first one first.
    fn span(&self, tie: usize) -> (usize, usize) {
        let (one, other) = self.ties[tie];
        let (a, b) = (self.position[one], self.position[other]);
        (a.min(b), a.max(b))
    }

    /// Whether a system stands between the ends of a tie.
    fn holds(&self, tie: usize, system: usize) -> bool {
        let (first, last) = self.span(tie);
        let place = self.position[system];
        first < place && place < last
    }

    /// The price of the systems between the ends of a tie.
    fn between(&self, tie: usize) -> f64 {
        let (first, last) = self.span(tie);
        let row = self.row_of[tie];
        self.order[first + 1..last.max(first + 1)].iter().map(|system| self.weights[row + system]).sum()
    }

    /// How many ties have exactly one end in the span of a tie of this system, tie by tie.
    fn alternating(&self, system: usize) -> f64 {
        let mut count = 0_u32;
        for &own in &self.ties_at[system] {
            let (first, last) = self.span(own);
            for &(one, other) in self.ties {
                let (a, b) = (self.position[one], self.position[other]);
                let meets = a == first || a == last || b == first || b == last;
                let is_inside = |place: usize| first < place && place < last;
                count += u32::from(!meets && is_inside(a) != is_inside(b));
            }
        }
        f64::from(count)
    }
}

impl Sequence<'_> {
    /// Whether a move would bring a pinned system to the other side of another.
    fn passes_a_pin(&self, order: &[usize], from: usize, to: usize) -> bool {
        let pinned = |place: usize| self.pinned[order[place]];
        pinned(from) && (from.min(to)..=from.max(to)).any(|place| place != from && pinned(place))
    }

    /// Price of a system in the arc of a tie between these levels.
    fn price_within(&self, system: usize, (low, high): (usize, usize)) -> f64 {
        let level = self.levels[system];
        if !self.tied[system] {
            UNTIED
        } else if level > high {
            FARTHER
        } else if level == high {
            OUTER
        } else if level >= low {
            BETWEEN
        } else {
            INSIDE
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Pulls, Sequence, improve};
    use crate::layout::random::Random;

    #[test]
    fn systems_that_are_tied_come_to_stand_side_by_side() {
        let ties = [(0, 4), (1, 5), (2, 6), (3, 7)];
        let sequence = Sequence {
            levels: &[0; 8],
            tied: &[true; 8],
            ties: &ties,
            pinned: &[false; 8],
            pulls: &Pulls::default(),
        };
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
        let sequence = Sequence {
            levels: &[0, 1, 2, 1, 0],
            tied: &[true, false, true, true, false],
            ties: &ties,
            pinned: &[false; 5],
            pulls: &Pulls::default(),
        };
        let mut order = improve(vec![4, 3, 2, 1, 0], &sequence, &mut Random::new(2));
        order.sort_unstable();
        assert_eq!(order, [0, 1, 2, 3, 4]);
    }

    #[test]
    fn pinned_systems_keep_their_order() {
        let ties = [(0, 3), (1, 4), (2, 5), (0, 6), (3, 7)];
        let pinned = [true, true, true, true, false, false, false, false];
        let sequence = Sequence {
            levels: &[0; 8],
            tied: &[true; 8],
            ties: &ties,
            pinned: &pinned,
            pulls: &Pulls::default(),
        };
        let order = improve((0..8).collect(), &sequence, &mut Random::new(3));
        let kept: Vec<usize> = order.into_iter().filter(|system| pinned[*system]).collect();
        assert_eq!(kept, [0, 1, 2, 3]);
    }
}
