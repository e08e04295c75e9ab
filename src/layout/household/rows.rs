//! Who stands beside whom: the order of each row.
//!
//! Partners keep together, siblings keep their order; else everyone stands near their kin in the rows above and below
//! (the barycentre heuristic of Sugiyama, Tagawa and Toda, 1981).

use super::cast::Cast;
use super::kin::Kin;
use super::links::Links;
use super::places::Places;
use super::unit::{Item, Toward, Unit, offsets};

/// Sweeps down and up; more change nothing in practice.
const SWEEPS: usize = 4;
/// Rounds of exchanging neighbours.
const EXCHANGES: usize = 2;
/// Larger families than this are left as the sweeps made them, for the time it would take.
const MOST_RUNS: usize = 60;

/// The rows from top to bottom, each from left to right.
#[derive(Clone, Debug)]
pub(super) struct Rows {
    pub(super) rows: Vec<Vec<Unit>>,
}

/// Orders the rows.
pub(super) fn arrange(kin: &Kin, links: &Links, cast: &Cast) -> Rows {
    let mut rows = Rows { rows: vec![Vec::new(); cast.row_count] };
    for chain in &kin.chains {
        rows.rows[cast.row[chain[0]]].push(Unit::chain(chain, links, cast));
    }
    for (index, pass) in links.passes.iter().enumerate() {
        rows.rows[pass.row].push(Unit::pass(index));
    }
    let mut best = (f64::INFINITY, rows.clone());
    for _ in 0..SWEEPS {
        for toward in [Toward::Parents, Toward::Children] {
            rows.sort(toward, links, cast);
            best = rows.clone().better(best, links, cast);
        }
    }
    for _ in 0..EXCHANGES {
        best = exchange(best, links, cast);
    }
    best.1
}

/// Lets neighbours without parents change places where that untangles the lines below them.
fn exchange(mut best: (f64, Rows), links: &Links, cast: &Cast) -> (f64, Rows) {
    if links.runs.len() > MOST_RUNS {
        return best;
    }
    for row in 0..best.1.rows.len() {
        for right in 1..best.1.rows[row].len() {
            let pair = &best.1.rows[row][right - 1..=right];
            if pair.iter().any(|unit| unit.has_parents(links)) {
                continue;
            }
            let mut other = best.1.clone();
            other.rows[row].swap(right - 1, right);
            other.sort(Toward::Parents, links, cast);
            best = other.better(best, links, cast);
        }
    }
    best
}

impl Rows {
    /// Itself if it is less tangled than the best so far, else that.
    fn better(self, best: (f64, Self), links: &Links, cast: &Cast) -> (f64, Self) {
        let tangle = self.packed(cast).tangle(links, cast);
        if tangle < best.0 - 1e-6 { (tangle, self) } else { best }
    }

    fn sort(&mut self, toward: Toward, links: &Links, cast: &Cast) {
        let count = self.rows.len();
        for step in 0..count {
            let row = if toward == Toward::Parents { step } else { count - 1 - step };
            let places = self.packed(cast);
            let before = std::mem::take(&mut self.rows[row]);
            let fixed = |unit: &Unit| toward == Toward::Children && unit.has_parents(links);
            let mut keyed: Vec<(f64, usize, &Unit)> = before
                .iter()
                .map(|unit| {
                    let pull = unit.pull(toward, links, &places, cast);
                    let x = pull.map_or_else(|| places.of(unit.items[0].0), |pull| pull.kin);
                    (x, if toward == Toward::Parents { unit.rank(links) } else { 0 }, unit)
                })
                .collect();
            keyed.sort_by(|one, other| one.0.total_cmp(&other.0).then(one.1.cmp(&other.1)));
            // Among those who hang below parents the order stays: siblings must not change places for their children.
            let mut kept = before.iter().filter(|unit| fixed(unit));
            let after =
                keyed.iter().map(|(_, _, unit)| if fixed(unit) { kept.next().unwrap_or(unit) } else { unit });
            self.rows[row] = after.cloned().collect();
        }
    }

    /// Every row as tight as may be, centred on zero.
    pub(super) fn packed(&self, cast: &Cast) -> Places {
        let passes = self.rows.iter().flatten().flat_map(|unit| &unit.items);
        let passes = passes.filter(|(item, _)| matches!(item, Item::Pass(_))).count();
        let mut places = Places { members: vec![0.0; cast.figures.len()], passes: vec![0.0; passes] };
        for row in &self.rows {
            let offsets = offsets(row, cast);
            let left = row.first().map_or(0.0, |first| -first.left);
            let right = row.last().zip(offsets.last()).map_or(0.0, |(last, offset)| offset + last.right);
            let shift = -f64::midpoint(left, right);
            for (unit, offset) in row.iter().zip(&offsets) {
                places.put(unit, offset + shift);
            }
        }
        places
    }
}
