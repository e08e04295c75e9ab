//! Systems whose angle the case file states: the room that they need, and the order that they are in.
//!
//! The check has refused pins that no ring could hold (see `check::pins`), so whatever comes here can be kept.

use std::f64::consts::TAU;

use crate::model::Ecomap;

use super::arrangement::Arrangement;
use super::bubbles::Bubble;
use super::rings::Load;
use super::spacing::Spacing;

/// How much wider a ring is tried each time, and how often at most (enough for any number of systems).
const WIDER: f64 = 1.04;
const TRIES: usize = 300;

/// Writes into each band's load the tightest circle on which its pinned systems and the others between them can stand.
pub(super) fn load_pins(loads: &mut [Load], ecomap: &Ecomap, bubbles: &[Bubble], spacing: &Spacing) {
    for (level, load) in loads.iter_mut().enumerate() {
        let (mut pins, mut free) = (Vec::new(), Vec::new());
        for (system, bubble) in ecomap.systems.iter().zip(bubbles).filter(|(system, _)| system.level == level)
        {
            match system.angle {
                Some(degrees) => pins.push((degrees.to_radians(), bubble.outline.widest())),
                None => free.push(bubble.outline.arc() + spacing.system_gap),
            }
        }
        pins.sort_by(|one, other| one.0.total_cmp(&other.0));
        load.pinned = tightest(&pins, &free, spacing.system_gap);
    }
}

/// The radius at which pins (angle and radius) hold the widths of all others between them; 0 for fewer than two pins.
fn tightest(pins: &[(f64, f64)], free: &[f64], gap: f64) -> f64 {
    if pins.len() < 2 {
        return 0.0;
    }
    let next = pins.iter().cycle().skip(1);
    // Between each two pins: the angle, and what the two take up themselves.
    let between: Vec<(f64, f64)> = pins
        .iter()
        .zip(next)
        .map(|(one, other)| ((other.0 - one.0).rem_euclid(TAU), one.1 + other.1 + gap))
        .collect();
    let side_by_side =
        |(angle, both): &(f64, f64)| both / (2.0 * libm::sin(angle.min(TAU / 2.0) / 2.0)).max(1e-3);
    let mut radius = between.iter().map(side_by_side).fold(0.0, f64::max);
    #[expect(clippy::cast_precision_loss, reason = "a count of systems")]
    let width = free.iter().sum::<f64>() / free.len().max(1) as f64;
    for _ in 0..TRIES {
        let room = |(angle, both): &(f64, f64)| ((angle * radius - both) / width).floor().max(0.0);
        #[expect(clippy::cast_precision_loss, reason = "a count of systems")]
        if free.is_empty() || between.iter().map(room).sum::<f64>() >= free.len() as f64 {
            break;
        }
        radius *= WIDER;
    }
    radius
}

/// An order in which the pinned systems follow each other as their angles do.
pub(super) fn in_order(mut order: Vec<usize>, arrangement: &Arrangement) -> Vec<usize> {
    let is_pinned = |system: &usize| arrangement.spots[*system].pinned;
    let mut pinned: Vec<usize> = order.iter().copied().filter(is_pinned).collect();
    pinned.sort_by(|one, other| {
        let angle = |system: &usize| arrangement.spots[*system].angle.0;
        angle(one).total_cmp(&angle(other)).then(one.cmp(other))
    });
    let mut next = pinned.into_iter();
    for place in order.iter_mut().filter(|system| is_pinned(system)) {
        *place = next.next().unwrap_or(*place);
    }
    order
}

/// The angle from the pinned system at the start of a stretch clockwise to the one at the start of the next; a whole
/// turn where there is no other. `round` holds all stretches, one after the other.
pub(super) fn way_to_next(round: &[usize], stretch: &[usize], arrangement: &Arrangement) -> f64 {
    let is_pinned = |system: &&usize| arrangement.spots[**system].pinned;
    let angle = |system: usize| arrangement.spots[system].angle.0;
    let start = round.iter().position(|system| *system == stretch[0]).unwrap_or(0);
    let next = round.iter().cycle().skip(start + 1).find(is_pinned).copied().unwrap_or(stretch[0]);
    if next == stretch[0] { TAU } else { (angle(next) - angle(stretch[0])).rem_euclid(TAU) }
}

#[cfg(test)]
mod tests {
    use super::tightest;

    #[test]
    fn near_pins_make_a_ring_wide_enough_for_both() {
        let radius = tightest(&[(0.0, 30.0), (0.1, 30.0)], &[], 6.0);
        assert!(2.0 * radius * libm::sin(0.05) >= 66.0 - 1e-9 && radius < 700.0, "{radius}");
    }

    #[test]
    fn what_is_not_pinned_fits_between_the_pins() {
        let quarters = [0.0, 0.5, 1.0, 1.5].map(|turn: f64| (turn * std::f64::consts::PI, 30.0));
        assert!(tightest(&quarters, &[66.0; 8], 6.0) > 1.5 * tightest(&quarters, &[66.0; 4], 6.0));
        assert!(tightest(&quarters[..1], &[66.0; 8], 6.0) <= 0.0);
    }
}
