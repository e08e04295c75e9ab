//! The x of everyone: parents over the middle of their children, as far as the neighbours let them.

use super::cast::Cast;
use super::links::{Links, Port, Run};
use super::places::Places;
use super::rows::Rows;
use super::unit::{Toward, Unit, offsets};

/// The places have settled when a sweep moves none farther, in points.
const SETTLED: f64 = 1e-3;
/// Sweeps down and up, at most; the places settle well before.
const SWEEPS: usize = 16;
/// How much a unit without kin in one direction holds on to its place.
const INERTIA: f64 = 1e-3;
/// An upright is moved this far, in points, to spare its line a small jog.
const JOG: f64 = 6.0;
/// A passing line is moved this far, in points; the gaps beside it are more than twice as wide.
const NUDGE: f64 = 3.0;
/// Between an upright and the columns beside it.
const CLEARANCE: f64 = 4.0;

/// Where everyone stands, and every upright.
#[derive(Clone, Debug)]
pub(super) struct Columns {
    pub(super) places: Places,
    pub(super) uprights: Vec<Uprights>,
}

/// The x of a run's uprights, in the order of its ports.
#[derive(Clone, Debug)]
pub(super) struct Uprights {
    pub(super) above: Vec<f64>,
    pub(super) below: Vec<f64>,
}

/// Gives everyone an x.
pub(super) fn align(rows: &Rows, links: &Links, cast: &Cast) -> Columns {
    let mut places = rows.packed(cast);
    for _ in 0..SWEEPS {
        let before = places.clone();
        for toward in [Toward::Parents, Toward::Children] {
            for step in 0..rows.rows.len() {
                let row = if toward == Toward::Parents { step } else { rows.rows.len() - 1 - step };
                align_row(&rows.rows[row], toward, links, cast, &mut places);
            }
        }
        if places.farthest_from(&before) < SETTLED {
            break;
        }
    }
    for row in &rows.rows {
        gather(row, links, cast, &mut places);
    }
    straighten(links, cast, &mut places);
    let uprights = links.runs.iter().map(|run| Uprights::of(run, &places, links, cast)).collect();
    Columns { places, uprights }
}

/// Moves the units of a row as near to their kin as their order and the gaps allow, in least squares.
fn align_row(row: &[Unit], toward: Toward, links: &Links, cast: &Cast, places: &mut Places) {
    let offsets = offsets(row, cast);
    let wishes =
        row.iter().zip(&offsets).map(|(unit, offset)| match unit.pull(toward, links, places, cast) {
            Some(pull) => Wish { x: pull.kin - pull.own - offset, weight: 1.0 },
            None => Wish { x: places.of(unit.items[0].0) - offset, weight: INERTIA },
        });
    let ascending = ascending(wishes);
    for ((unit, offset), x) in row.iter().zip(&offsets).zip(ascending) {
        places.put(unit, x + offset);
    }
}

/// Brings those without kin at either end of a row close to the others.
fn gather(row: &[Unit], links: &Links, cast: &Cast, places: &mut Places) {
    let offsets = offsets(row, cast);
    let tied = |unit: &Unit| unit.has_kin(links);
    let (Some(first), Some(last)) = (row.iter().position(tied), row.iter().rposition(tied)) else { return };
    let first_x = places.of(row[first].items[0].0);
    let last_x = places.of(row[last].items[0].0);
    for (index, unit) in row.iter().enumerate() {
        if index < first {
            places.put(unit, first_x + offsets[index] - offsets[first]);
        } else if index > last {
            places.put(unit, last_x + offsets[index] - offsets[last]);
        }
    }
}

/// Moves passing lines the little that makes them lead straight down; from the lowest row up.
fn straighten(links: &Links, cast: &Cast, places: &mut Places) {
    for row in (0..cast.row_count).rev() {
        for run in links.runs.iter().filter(|run| run.channel == row) {
            if let ([Port::Pass(pass)], [foot]) = (&run.above[..], &run.below[..]) {
                let x = places.port(foot.port, links, cast);
                if (places.passes[*pass] - x).abs() <= NUDGE {
                    places.passes[*pass] = x;
                }
            }
        }
    }
}

#[derive(Clone, Copy, Debug)]
struct Wish {
    x: f64,
    weight: f64,
}

/// The ascending numbers nearest to the wishes in weighted least squares (pool adjacent violators; Ayer et al., 1955).
fn ascending(wishes: impl Iterator<Item = Wish>) -> Vec<f64> {
    let mut pools: Vec<(Wish, usize)> = Vec::new();
    for wish in wishes {
        let mut pool = (wish, 1);
        while let Some(&(before, count)) = pools.last() {
            if before.x <= pool.0.x {
                break;
            }
            pools.pop();
            let weight = before.weight + pool.0.weight;
            let x = (before.x * before.weight + pool.0.x * pool.0.weight) / weight;
            pool = (Wish { x, weight }, count + pool.1);
        }
        pools.push(pool);
    }
    pools.into_iter().flat_map(|(wish, count)| std::iter::repeat_n(wish.x, count)).collect()
}

impl Uprights {
    fn of(run: &Run, places: &Places, links: &Links, cast: &Cast) -> Self {
        let below: Vec<f64> = run.below.iter().map(|foot| places.port(foot.port, links, cast)).collect();
        let above = run.above.iter().map(|&port| {
            let x = places.port(port, links, cast);
            let slack = slack(port, places, links, cast);
            let nearest =
                below.iter().copied().min_by(|one, other| (one - x).abs().total_cmp(&(other - x).abs()));
            nearest.filter(|near| (near - x).abs() <= slack).unwrap_or(x)
        });
        Self { above: above.collect(), below }
    }

    /// The leftmost and the rightmost.
    pub(super) fn extent(&self) -> (f64, f64) {
        let all = || self.above.iter().chain(&self.below).copied();
        (all().fold(f64::INFINITY, f64::min), all().fold(f64::NEG_INFINITY, f64::max))
    }
}

/// How far an upright may be moved from its port.
fn slack(port: Port, places: &Places, links: &Links, cast: &Cast) -> f64 {
    match port {
        Port::Beside(index) => {
            let beside = links.besides[index];
            let left = places.members[beside.left] + cast.figures[beside.left].reach;
            let right = places.members[beside.right] - cast.figures[beside.right].reach;
            ((right - left) / 2.0 - CLEARANCE).clamp(0.0, JOG)
        }
        Port::Foot(member, _) => (cast.figures[member].half / 5.0).min(JOG),
        Port::Top(..) | Port::Pass(_) => 0.0,
    }
}
