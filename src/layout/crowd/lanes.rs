//! Which lane each system stands in, and how far out the lanes are.
//!
//! A ring of so many systems would be as wide as it is long; its band is split into lanes, one outside the other, over
//! which neighbours in the order are spread. So the area grows with the number of systems, not with its square.

use std::f64::consts::TAU;

use crate::layout::spacing::Spacing;

use super::Crowd;

/// How many systems a band holds before it is split into lanes.
const ONE_LANE: usize = 60;
/// How much of a lane its bubbles and their gaps take: the rest lets systems stand near what they are tied to.
const FILL: f64 = 0.33;
/// The same at most, where chance or large bubbles fill one lane more than the others.
const MOST_FILL: f64 = 0.9;

/// The lanes of all levels, innermost first.
pub(super) struct Lanes {
    /// The boundary of each level.
    pub(super) bounds: Vec<f64>,
    /// The systems of each lane, in the order round the circle.
    pub(super) members: Vec<Vec<usize>>,
    /// Distance of each lane from the client.
    pub(super) radii: Vec<f64>,
    /// The lane of each system.
    pub(super) lane: Vec<usize>,
}

/// About the radius that a map of these bubbles has.
pub(super) fn least_radius(radii: &[f64], spacing: &Spacing) -> f64 {
    let side = |radius: &f64| 2.0 * radius + spacing.system_gap;
    let area: f64 = radii.iter().map(|radius| side(radius) * side(radius)).sum();
    (area / FILL / std::f64::consts::PI).sqrt()
}

impl Lanes {
    /// Lays the lanes of all levels round a client of this radius.
    pub(super) fn lay(
        (client, levels): (f64, usize),
        order: &[usize],
        crowd: &Crowd,
        radii: &[f64],
        spacing: &Spacing,
    ) -> Self {
        let mut lanes = Self {
            bounds: Vec::with_capacity(levels),
            members: Vec::new(),
            radii: Vec::new(),
            lane: vec![0; order.len()],
        };
        let mut on_level = vec![Vec::new(); levels];
        for &system in order {
            on_level[crowd.levels[system]].push(system);
        }
        let mut inner = client;
        for systems in &on_level {
            let lead = (client + spacing.least_tie - inner).max(spacing.band_margin);
            let start = lanes.radii.len();
            lanes.share_out(systems, inner + lead, (crowd, radii), spacing);
            let outer = lanes.set(start, inner + lead, radii, spacing);
            inner = outer.max(inner + spacing.band_width);
            lanes.bounds.push(inner);
        }
        lanes
    }

    /// Distance of a system from the client.
    pub(super) fn radius_of(&self, system: usize) -> f64 {
        self.radii[self.lane[system]]
    }

    /// Opens as many lanes as the systems of a level need and shares the systems out.
    fn share_out(&mut self, systems: &[usize], inner: f64, with: (&Crowd, &[f64]), spacing: &Spacing) {
        let (crowd, radii) = with;
        let first = self.radii.len();
        let widest = systems.iter().map(|system| radii[*system]).fold(0.0, f64::max);
        let around: f64 = systems.iter().map(|system| 2.0 * radii[*system] + spacing.system_gap).sum();
        let mut lengths: Vec<f64> = Vec::new();
        let mut held = 0.0;
        while !systems.is_empty() && (lengths.is_empty() || (systems.len() > ONE_LANE && held < around)) {
            let at = inner + widest + lengths.len() as f64 * (2.0 * widest + spacing.system_gap);
            held += TAU * at * FILL;
            lengths.push(at);
        }
        self.members.resize(first + lengths.len(), Vec::new());
        let turns = turns(&lengths, systems.len());
        let size = lengths.len().max(1);
        for (systems, turns) in systems.chunks(size).zip(turns.chunks(size)) {
            // Of systems that stand side by side, those whose ties run across the others' ties stand farther out.
            let mut inside_out: Vec<usize> = systems.to_vec();
            inside_out.sort_by_key(|&system| (!crowd.tied[system], crowd.neighbours[system].len()));
            let mut turns = turns.to_vec();
            turns.sort_unstable();
            for (system, turn) in inside_out.into_iter().zip(turns) {
                self.lane[system] = first + turn;
            }
            for &system in systems {
                self.members[self.lane[system]].push(system);
            }
        }
        self.radii.extend(lengths);
    }

    /// Sets the lanes from one on as near to the client as what they hold allows; gives the end of the last.
    fn set(&mut self, start: usize, inner: f64, radii: &[f64], spacing: &Spacing) -> f64 {
        let mut edge = inner;
        for lane in start..self.radii.len() {
            let systems = &self.members[lane];
            let widest = systems.iter().map(|system| radii[*system]).fold(0.0, f64::max);
            let around: f64 = systems.iter().map(|system| 2.0 * radii[*system] + spacing.system_gap).sum();
            let mut at = (edge + widest).max(around / TAU / MOST_FILL);
            while !has_room(systems, at, radii, spacing) {
                at *= 1.05;
            }
            self.radii[lane] = at;
            edge = at + widest + spacing.system_gap;
        }
        if start == self.radii.len() { inner } else { edge - spacing.system_gap + spacing.band_margin }
    }
}

/// Whether a lane of this radius is long enough for its systems.
fn has_room(systems: &[usize], at: f64, radii: &[f64], spacing: &Spacing) -> bool {
    if systems.len() < 2 {
        return true;
    }
    let next = systems.iter().skip(1).chain(&systems[..1]);
    let turns =
        systems.iter().zip(next).map(|(one, other)| least_turn(radii[*one], radii[*other], at, spacing));
    turns.sum::<f64>() <= TAU
}

/// The least angle between two bubbles of one lane, in radians.
pub(super) fn least_turn(one: f64, other: f64, at: f64, spacing: &Spacing) -> f64 {
    let chord = one + other + spacing.system_gap;
    2.0 * libm::asin((chord / (2.0 * at)).min(1.0)) + if chord > 2.0 * at { TAU } else { 0.0 }
}

/// A lane for each of so many systems in turn, each lane as often as its length demands and evenly spread.
fn turns(lengths: &[f64], count: usize) -> Vec<usize> {
    let total: f64 = lengths.iter().sum();
    let mut due = vec![0.0; lengths.len()];
    let mut turn = || {
        let mut most = 0;
        for (lane, length) in lengths.iter().enumerate() {
            due[lane] += length / total;
            if due[lane] > due[most] {
                most = lane;
            }
        }
        due[most] -= 1.0;
        most
    };
    (0..count).map(|_| turn()).collect()
}
