//! The y of rows and of the level pieces of lines: pieces that would overlap lie on different tracks of their channel.

use super::cast::Cast;
use super::columns::{Columns, Uprights};
use super::links::Links;

/// From the names above a channel to its first track.
const ABOVE: f64 = 7.0;
/// From track to track.
const STEP: f64 = 8.0;
/// From the last track to the symbols below.
const BELOW: f64 = 10.0;
/// Between level pieces on one track.
const GAP: f64 = 6.0;

/// Heights, downwards from the top of the genogram.
#[derive(Clone, Debug)]
pub(super) struct Tracks {
    /// Middle of the symbols of each row.
    pub(super) rows: Vec<f64>,
    /// Level of each run.
    pub(super) levels: Vec<f64>,
}

impl Tracks {
    pub(super) fn lay(links: &Links, columns: &Columns, cast: &Cast) -> Self {
        let mut tracks = Self { rows: Vec::new(), levels: vec![0.0; links.runs.len()] };
        let mut top = 0.0;
        for row in 0..cast.row_count {
            let mut runs: Vec<usize> =
                (0..links.runs.len()).filter(|&run| links.runs[run].channel == row).collect();
            let left = |run: usize| columns.uprights[run].extent().0;
            runs.sort_by(|&one, &other| left(one).total_cmp(&left(other)));
            let mut ends: Vec<f64> = Vec::new();
            for &run in &runs {
                let track = track(&columns.uprights[run], &mut ends);
                tracks.levels[run] = top + ABOVE + STEP * track as f64;
            }
            let height = match (runs.is_empty(), row) {
                (true, 0) => 0.0,
                (true, _) => cast.gap,
                _ => ABOVE + STEP * ends.len().saturating_sub(1) as f64 + BELOW,
            };
            let middle = top + height + cast.row_half(row);
            tracks.rows.push(middle);
            top = middle + cast.row_half(row) + cast.names_height(row);
        }
        tracks
    }
}

/// Finds the first track that is free for a run, given where the runs on each track end. A straight run needs none.
fn track(uprights: &Uprights, ends: &mut Vec<f64>) -> usize {
    let (left, right) = uprights.extent();
    if right - left < 1e-6 {
        return 0;
    }
    let free = ends.iter().position(|end| end + GAP <= left);
    match free {
        Some(track) => {
            ends[track] = right;
            track
        }
        None => {
            ends.push(right);
            ends.len() - 1
        }
    }
}
