//! Dashes that begin and end with ink, and lines that leave room for a mark, as one stroke of one path.

use std::ops::Range;

/// A pattern of dashes and gaps, and how far into it the line starts.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Dashes {
    /// Empty = solid.
    pub(super) pattern: Vec<f64>,
    pub(super) offset: f64,
}

/// Runs shorter than this stay without ink: written with two decimals they might have no length at all.
const SHORTEST: f64 = 0.1;

/// A longer run is dashed by two numbers that repeat, and its ink runs on under the marks at its ends: a list of all
/// dashes of a tie across a large map would take more room than the rest of the tie.
const LONGEST: f64 = 1500.0;

/// The pattern that inks exactly these runs of a line of this length, each solid or dashed.
///
/// The runs are in order and do not touch.
pub(super) fn dashes(length: f64, runs: &[Range<f64>], dash: Option<[f64; 2]>) -> Dashes {
    let runs: Vec<&Range<f64>> = runs.iter().filter(|run| run.end - run.start >= SHORTEST).collect();
    let (Some(first), Some(last)) = (runs.first(), runs.last()) else { return Dashes::default() };
    let whole = runs.len() == 1 && first.start <= 0.0 && last.end >= length;
    if whole {
        return Dashes { pattern: dash.map_or(Vec::new(), |dash| fitted(length, dash)), offset: 0.0 };
    }
    if let ([run], Some(dash)) = (&runs[..], dash)
        && run.end - run.start > LONGEST
    {
        return Dashes { pattern: fitted(length, dash), offset: 0.0 };
    }
    let inked: Vec<Range<f64>> = runs.iter().flat_map(|&run| pieces(run, dash)).collect();
    let mut pattern = Vec::with_capacity(2 * inked.len());
    for (index, piece) in inked.iter().enumerate() {
        let next = inked.get(index + 1).map_or(length + first.start + 1.0, |next| next.start);
        pattern.extend([piece.end - piece.start, next - piece.end]);
    }
    let period: f64 = pattern.iter().sum();
    Dashes { pattern, offset: if first.start > 0.0 { period - first.start } else { 0.0 } }
}

/// Dash and gap, the gap changed a little so that the line ends with a whole dash.
fn fitted(length: f64, [dash, gap]: [f64; 2]) -> Vec<f64> {
    let count = ((length + gap) / (dash + gap)).round();
    if count < 2.0 {
        return Vec::new();
    }
    vec![dash, ((length - count * dash) / (count - 1.0)).max(gap / 2.0)]
}

/// The inked pieces of one run.
fn pieces(run: &Range<f64>, dash: Option<[f64; 2]>) -> Vec<Range<f64>> {
    let length = run.end - run.start;
    // Where a long line has a gap, its dashes are longer too.
    let longer = (length / LONGEST).max(1.0);
    match dash.map(|[dash, gap]| fitted(length, [dash * longer, gap * longer])).as_deref() {
        Some(&[dash, gap]) => {
            let mut pieces = Vec::new();
            let mut start = run.start;
            while start + dash <= run.end + 0.01 {
                pieces.push(start..start + dash);
                start += dash + gap;
            }
            pieces
        }
        _ => vec![run.clone()],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_whole_solid_line_needs_no_pattern() {
        assert_eq!(dashes(50.0, &[0.0..50.0], None), Dashes::default());
    }

    #[test]
    fn a_dashed_line_ends_with_a_whole_dash() {
        let found = dashes(50.0, &[0.0..50.0], Some([6.0, 4.0]));
        let [dash, gap] = found.pattern[..] else { panic!("{found:?}") };
        let rest = (50.0 + gap) / (dash + gap);
        assert!((rest - rest.round()).abs() < 1e-9, "{found:?}");
    }

    #[test]
    fn room_at_both_ends_is_left_by_starting_inside_the_gap() {
        let found = dashes(50.0, &[5.0..44.0], None);
        let period: f64 = found.pattern.iter().sum();
        assert!((found.pattern[0] - 39.0).abs() < 1e-9, "{found:?}");
        assert!((period - found.offset - 5.0).abs() < 1e-9, "{found:?}");
        assert!(found.pattern[1] >= 5.0 + 6.0, "the gap covers both ends: {found:?}");
    }

    #[test]
    fn a_long_line_takes_no_more_words_than_a_short_one() {
        assert_eq!(dashes(9000.0, &[5.0..8990.0], Some([6.0, 4.0])).pattern.len(), 2);
        let broken = dashes(9000.0, &[0.0..4000.0, 4010.0..9000.0], Some([1.8, 3.2]));
        assert!(broken.pattern.len() < 1300, "{}", broken.pattern.len());
    }

    #[test]
    fn no_entry_is_ever_zero() {
        for runs in [
            vec![0.0..20.0, 25.0..50.0],
            vec![3.0..20.0, 25.0..50.0],
            vec![0.0..1.0, 2.0..3.0],
            vec![0.0..0.003, 2.0..3.0],
        ] {
            for dash in [None, Some([1.8, 3.2]), Some([5.5, 4.0])] {
                let found = dashes(50.0, &runs, dash);
                assert!(found.pattern.iter().all(|&entry| entry > 0.05), "{found:?}");
                assert_eq!(found.pattern.len() % 2, 0);
            }
        }
    }
}
