//! Angles on one circle, each as near as the others allow to where it is wished.

use std::f64::consts::TAU;

use super::isotonic::nearest_rising;

/// The angles nearest to the wished ones, which rise, at which each is at least its turn before the next; the last
/// turn leads round to the first.
pub(super) fn apart(wished: &[f64], turns: &[f64]) -> Vec<f64> {
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
