//! Least squares under order: the nearest sequence that never falls, by pooling adjacent violators (Ayer, Brunk,
//! Ewing, Reid and Silverman 1955). Linear.

/// The sequence without a fall that is nearest to the targets, in the sum of squares.
pub(super) fn nearest_rising(targets: &[f64]) -> Vec<f64> {
    // Blocks of equal values: sum and number of their targets.
    let mut blocks: Vec<(f64, f64)> = Vec::with_capacity(targets.len());
    for &target in targets {
        let mut last = (target, 1.0);
        while let Some(before) = blocks.last().copied().filter(|before| before.0 / before.1 > last.0 / last.1)
        {
            last = (before.0 + last.0, before.1 + last.1);
            blocks.pop();
        }
        blocks.push(last);
    }
    let mut rising = Vec::with_capacity(targets.len());
    for (sum, count) in blocks {
        let mut left = count;
        while left > 0.5 {
            rising.push(sum / count);
            left -= 1.0;
        }
    }
    rising
}

#[cfg(test)]
mod tests {
    use super::nearest_rising;

    #[test]
    fn what_rises_stays_and_what_falls_is_averaged() {
        assert_eq!(nearest_rising(&[1.0, 2.0, 3.0]), [1.0, 2.0, 3.0]);
        assert_eq!(nearest_rising(&[3.0, 1.0, 2.0, 5.0]), [2.0, 2.0, 2.0, 5.0]);
        assert_eq!(nearest_rising(&[]), Vec::<f64>::new());
    }
}
