//! The systems' angles: each as near as its lane allows to where the common order wants it.

use std::f64::consts::TAU;

use crate::geometry::Angle;
use crate::layout::apart::apart;
use crate::layout::spacing::Spacing;

use super::lanes::{Lanes, least_turn};

/// An angle for every system, in the order of the case file.
pub(super) fn spread(order: &[usize], lanes: &Lanes, radii: &[f64], spacing: &Spacing) -> Vec<Angle> {
    let wishes = wishes(order);
    let mut angles = vec![Angle(0.0); order.len()];
    for (systems, radius) in lanes.members.iter().zip(&lanes.radii) {
        let wished: Vec<f64> = systems.iter().map(|system| wishes[*system]).collect();
        let next = systems.iter().skip(1).chain(systems.first());
        let turns = |(one, other): (&usize, &usize)| least_turn(radii[*one], radii[*other], *radius, spacing);
        let turns: Vec<f64> = systems.iter().zip(next).map(turns).collect();
        for (&system, angle) in systems.iter().zip(apart(&wished, &turns)) {
            angles[system] = Angle(angle);
        }
    }
    angles
}

/// Where each system would stand if all lanes were one: the circle is shared out in equal parts.
fn wishes(order: &[usize]) -> Vec<f64> {
    #[expect(clippy::cast_precision_loss, reason = "a number of systems")]
    let share = TAU / order.len() as f64;
    let mut wishes = vec![0.0; order.len()];
    let mut so_far = share / 2.0;
    for &system in order {
        wishes[system] = so_far;
        so_far += share;
    }
    wishes
}
