//! Dashes that begin and end with ink, and lines that leave room for a mark, as one stroke of one path.

use std::ops::Range;

/// Runs shorter than this stay without ink: written with two decimals they might have no length at all.
const SHORTEST: f64 = 0.1;

/// The ink with which a line starts that starts with a gap: too little to be seen. LibreOffice draws patterns from their start only.
const SPECK: f64 = 0.02;

/// The most numbers of a pattern: Qt 5 reads no more and then begins anew, so that gaps come where none belong.
const MOST: usize = 32;

/// A longer run has longer dashes where each of them has to be listed: a list of all dashes of a tie across a large map
/// would take more room than the rest of the tie.
const LONGEST: f64 = 1500.0;

/// The pattern of dashes and gaps that inks exactly these runs of a line of this length, each solid or dashed; empty where
/// the whole line is solid.
///
/// The runs are in order and do not touch. `covered`: marks lie over all that is between them, so that ink may run on
/// beneath. A pattern of too many numbers is then two that repeat along the whole line.
pub(super) fn dashes(length: f64, runs: &[Range<f64>], dash: Option<[f64; 2]>, covered: bool) -> Vec<f64> {
    let runs: Vec<&Range<f64>> = runs.iter().filter(|run| run.end - run.start >= SHORTEST).collect();
    let (Some(first), Some(last)) = (runs.first(), runs.last()) else { return Vec::new() };
    let whole = runs.len() == 1 && first.start <= 0.0 && last.end >= length;
    if whole {
        return dash.map_or(Vec::new(), |dash| fitted(length, dash));
    }
    let inked: Vec<Range<f64>> = runs.iter().flat_map(|&run| pieces(run, dash)).collect();
    let mut pattern = Vec::with_capacity(2 * inked.len() + 2);
    if first.start >= SHORTEST {
        pattern.extend([SPECK, first.start - SPECK]);
    }
    for (index, piece) in inked.iter().enumerate() {
        let next = inked.get(index + 1).map_or(length + 1.0, |next| next.start);
        pattern.extend([piece.end - piece.start, next - piece.end]);
    }
    match dash {
        Some(dash) if covered && pattern.len() > MOST => fitted(length, dash),
        _ => pattern,
    }
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
        assert!(dashes(50.0, &[0.0..50.0], None, true).is_empty());
    }

    #[test]
    fn a_dashed_line_ends_with_a_whole_dash() {
        let found = dashes(50.0, &[0.0..50.0], Some([6.0, 4.0]), true);
        let [dash, gap] = found[..] else { panic!("{found:?}") };
        let rest = (50.0 + gap) / (dash + gap);
        assert!((rest - rest.round()).abs() < 1e-9, "{found:?}");
    }

    #[test]
    fn a_line_that_starts_with_room_for_a_mark_starts_with_a_speck_of_ink() {
        let found = dashes(50.0, &[5.0..44.0], None, true);
        let [speck, room, dash, rest] = found[..] else { panic!("{found:?}") };
        assert!(speck < 0.05 && (speck + room - 5.0).abs() < 1e-9, "{found:?}");
        assert!((dash - 39.0).abs() < 1e-9 && rest > 6.0, "{found:?}");
    }

    #[test]
    fn a_long_line_takes_no_more_words_than_a_short_one() {
        assert_eq!(dashes(9000.0, &[5.0..8990.0], Some([6.0, 4.0]), true).len(), 2);
        let broken = dashes(9000.0, &[0.0..4000.0, 4010.0..9000.0], Some([1.8, 3.2]), false);
        assert!(broken.len() < 1300, "{}", broken.len());
    }

    #[test]
    fn a_pattern_is_never_longer_than_qt_can_read_unless_a_break_must_be_seen() {
        for length in [60.0, 80.0, 100.0, 300.0] {
            let runs = [7.0..length / 2.0 - 9.0, length / 2.0 + 9.0..length];
            let pattern = |covered| dashes(length, &runs, Some([1.8, 3.2]), covered);
            assert!(pattern(true).len() <= MOST, "{length}");
            let ink: f64 = pattern(false).chunks(2).map(|pair| pair[0]).sum();
            assert!((ink / 1.8 - (ink / 1.8).round()).abs() < 0.02, "{length}: whole dashes");
            assert_eq!(pattern(true) == pattern(false), length <= 80.0, "{length}");
        }
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
                let found = dashes(50.0, &runs, dash, false);
                assert!(found.iter().all(|&entry| entry >= SPECK), "{found:?}");
                assert_eq!(found.len() % 2, 0);
            }
        }
    }
}
