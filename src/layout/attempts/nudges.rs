//! The last touches on a full page: small moves near the labels that found no place, each judged by the finished drawing.
//!
//! The search knows nothing of labels; where only a few of them are left over, moving a neighbour a little is quicker
//! than searching anew.

use super::super::arrangement::{Arrangement, Bend};
use super::super::cost::{Cost, distance};
use super::super::ledger::Ledger;
use super::super::random::Random;
use super::{Attempt, Faults, Layout};

/// Labels without a place, at most, for small moves to be worth trying.
const FEW: usize = 3;
/// Moves tried for each of them.
const TRIES: usize = 24;
/// The farthest that a system is turned, radians, and moved across its band, points.
const TURN: f64 = 0.12;
const SHIFT: f64 = 10.0;
/// The most that a bulge changes, as a share of its tie's length.
const BULGE: f64 = 0.12;
/// What stands nearer than this to a tie without a label may be in the label's way, points.
const NEAR: f64 = 45.0;
/// What a move that helps a label may cost in all, in crossings.
const WORTH: f64 = 1.5;

/// Tries small moves near the labels that lack a place, as long as nothing else is wrong.
pub(super) fn nudged(attempt: &mut Attempt, mut layout: Layout, mut faults: Faults) -> (Layout, Faults) {
    if faults.broken + faults.walled > 0 || faults.crowded.len() > FEW {
        return (layout, faults);
    }
    let most = attempt.price() + WORTH;
    let mut tries = TRIES * faults.crowded.len();
    while !faults.crowded.is_empty() && tries > 0 {
        tries -= 1;
        let before = attempt.arrangement.clone();
        let tie = faults.crowded[attempt.random.below(faults.crowded.len())];
        nudge(&mut attempt.arrangement, tie, &mut attempt.random);
        let (tried, still) = match attempt.price() <= most {
            true => attempt.finish(),
            false => (layout.clone(), Faults { broken: 1, ..Faults::default() }),
        };
        let helps = still.broken + still.walled == 0
            && still.crowded.len() <= faults.crowded.len()
            && still.close <= faults.close;
        if helps {
            (layout, faults) = (tried, still);
        } else {
            attempt.arrangement = before;
        }
    }
    (layout, faults)
}

impl Attempt<'_> {
    /// What the arrangement costs.
    fn price(&self) -> f64 {
        let cost = Cost { weights: self.weights.clone(), spacing: &self.start.spacing };
        Ledger::new(&self.arrangement, &cost).total()
    }
}

/// Moves something near a tie a little: a system, or the bend of a tie.
fn nudge(arrangement: &mut Arrangement, tie: usize, random: &mut Random) {
    let own = &arrangement.routes[tie];
    let is_near = |route: &usize| {
        let points = arrangement.routes[*route].points();
        let near = |points: &[kurbo::Point], other: &[kurbo::Point]| {
            points.iter().any(|point| distance(other, *point) < NEAR)
        };
        *route == tie || near(points, own.points()) || near(own.points(), points)
    };
    let routes: Vec<usize> = (0..arrangement.routes.len()).filter(is_near).collect();
    let stands_near = |system: &usize| {
        let spot = &arrangement.spots[*system];
        !spot.pinned && distance(own.points(), spot.centre) < NEAR + spot.radius
    };
    let systems: Vec<usize> = (0..arrangement.systems).filter(stands_near).collect();
    if systems.is_empty() || random.unit() < 0.4 {
        let route = if random.unit() < 0.4 { tie } else { routes[random.below(routes.len())] };
        let bend = arrangement.routes[route].bend();
        let bulge = if random.unit() < 0.2 { 0.0 } else { bend.bulge + BULGE * random.about_zero() };
        arrangement.bend(route, Bend { bulge, ..bend });
    } else {
        let ends = arrangement.routes[tie].ends.map(|end| systems.iter().position(|system| *system == end));
        let own = ends.into_iter().flatten().next().filter(|_| random.unit() < 0.4);
        let system = systems[own.unwrap_or_else(|| random.below(systems.len()))];
        let spot = &arrangement.spots[system];
        let (low, high) = spot.reach;
        let angle = spot.angle.0 + TURN * random.about_zero();
        let away = (spot.distance + SHIFT * random.about_zero()).clamp(low, high);
        arrangement.place(system, angle, away);
    }
}
