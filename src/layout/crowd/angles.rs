//! The systems' angles: each as near as its lane allows to where the common order wants it.

use std::f64::consts::TAU;

use crate::geometry::Angle;
use crate::layout::spacing::Spacing;

use super::isotonic::nearest_rising;
use super::lanes::{Lanes, least_turn};

/// An angle for every system, in the order of the case file.
pub(super) fn spread(order: &[usize], lanes: &Lanes, radii: &[f64], spacing: &Spacing) -> Vec<Angle> {
    let wishes = wishes(order, lanes);
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
fn wishes(order: &[usize], _lanes: &Lanes) -> Vec<f64> {
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

/// The angles nearest to the wished ones, which rise, at which each is at least its turn before the next; the last
/// turn leads round to the first.
fn apart(wished: &[f64], turns: &[f64]) -> Vec<f64> {
    let count = wished.len();
    if count < 2 {
        return wished.to_vec();
    }
    let cut = widest_slack(wished, turns);
    let (mut taken, mut wishes) = (0.0, Vec::with_capacity(count));
    for index in (cut..count).chain(0..cut) {
        let round = if index < cut { TAU } else { 0.0 };
        wishes.push(wished[index] + round - taken);
        taken += turns[index];
    }
    let slack = (TAU - taken).max(0.0);
    let rising = nearest_rising(&wishes);
    let middle = f64::midpoint(rising[0], rising[count - 1]);
    let mut angles = vec![0.0; count];
    let mut taken = 0.0;
    for (index, rising) in (cut..count).chain(0..cut).zip(rising) {
        angles[index] = rising.clamp(middle - slack / 2.0, middle + slack / 2.0) + taken;
        taken += turns[index];
    }
    angles
}

/// The first system after the gap in which there is most to spare.
fn widest_slack(wished: &[f64], turns: &[f64]) -> usize {
    let count = wished.len();
    let slack = |index: usize| {
        let round = if index + 1 == count { TAU } else { 0.0 };
        wished[(index + 1) % count] + round - wished[index] - turns[index]
    };
    let widest = (0..count).max_by(|one, other| slack(*one).total_cmp(&slack(*other)));
    widest.map_or(0, |index| (index + 1) % count)
}

#[cfg(test)]
mod tests {
    use std::f64::consts::TAU;

    use super::apart;

    #[test]
    fn angles_with_room_stay_where_they_are() {
        let wished = [0.5, 1.5, 4.0];
        let found = apart(&wished, &[0.2; 3]);
        assert!(
            found.iter().zip(wished).all(|(found, wish)| (found - wish).rem_euclid(TAU) < 1e-9),
            "{found:?}"
        );
    }

    #[test]
    fn crowded_angles_keep_their_distance_all_round() {
        let found = apart(&[1.0, 1.1, 1.2, 1.3], &[TAU / 4.0; 4]);
        for pair in found.windows(2) {
            assert!(pair[1] - pair[0] > TAU / 4.0 - 1e-9, "{found:?}");
        }
        assert!(found[0] + TAU - found[3] > TAU / 4.0 - 1e-9, "{found:?}");
    }
}
