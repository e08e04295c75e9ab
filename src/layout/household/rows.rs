//! Who stands beside whom: the order of each row.
//!
//! Partners keep together, siblings keep their order; else everyone stands near their kin in the rows above and below
//! (the barycentre heuristic of Sugiyama, Tagawa and Toda, 1981).

use super::cast::Cast;
use super::kin::Kin;
use super::links::{Links, Port};

/// Between the symbols of two partners, so that the line between them shows, and its slashes.
const UNION_LINE: f64 = 26.0;
/// Between a passing line and the columns beside it.
const PASS_GAP: f64 = 7.0;
/// Sweeps down and up; more change nothing in practice.
const SWEEPS: usize = 4;

/// The rows from top to bottom, each from left to right.
#[derive(Clone, Debug)]
pub(super) struct Rows {
    pub(super) rows: Vec<Vec<Unit>>,
}

/// What keeps together: a chain of partners, a single member, or a passing line.
#[derive(Clone, Debug)]
pub(super) struct Unit {
    /// Each at its distance right of the first.
    pub(super) items: Vec<(Item, f64)>,
    /// How far the unit reaches left of the first item.
    pub(super) left: f64,
    /// How far it reaches right of the first item.
    pub(super) right: f64,
}

/// What stands in a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Item {
    Member(usize),
    /// By index into [`Links::passes`].
    Pass(usize),
}

/// Which kin to look at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Toward {
    Parents,
    Children,
}

/// Where a unit's kin are.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pull {
    /// Mean x of the kin.
    pub(super) kin: f64,
    /// Mean distance of the unit's own ends of these lines right of its first item.
    pub(super) own: f64,
}

/// The x of everything that stands in a row.
#[derive(Clone, Debug)]
pub(super) struct Abscissae {
    pub(super) members: Vec<f64>,
    pub(super) passes: Vec<f64>,
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
    let mut best = rows.clone();
    let mut least = f64::INFINITY;
    for _ in 0..SWEEPS {
        for toward in [Toward::Parents, Toward::Children] {
            rows.sort(toward, links, cast);
            let length = rows.packed(cast).length(links, cast);
            if length < least - 1e-6 {
                least = length;
                best = rows.clone();
            }
        }
    }
    best
}

impl Rows {
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
    pub(super) fn packed(&self, cast: &Cast) -> Abscissae {
        let passes = self.rows.iter().flatten().flat_map(|unit| &unit.items);
        let passes = passes.filter(|(item, _)| matches!(item, Item::Pass(_))).count();
        let mut places = Abscissae { members: vec![0.0; cast.figures.len()], passes: vec![0.0; passes] };
        for row in &self.rows {
            let offsets = offsets(row, cast);
            let shift = offsets.last().map_or(0.0, |last| -last / 2.0);
            for (unit, offset) in row.iter().zip(&offsets) {
                places.put(unit, offset + shift);
            }
        }
        places
    }
}

/// The least x of each unit of a row, the first at 0.
pub(super) fn offsets(row: &[Unit], cast: &Cast) -> Vec<f64> {
    let mut x = 0.0;
    let mut offsets = Vec::with_capacity(row.len());
    for (index, unit) in row.iter().enumerate() {
        if index > 0 {
            let before = &row[index - 1];
            let passes = before.is_pass() || unit.is_pass();
            x += before.right + unit.left + if passes { PASS_GAP } else { cast.gap };
        }
        offsets.push(x);
    }
    offsets
}

impl Unit {
    fn chain(chain: &[usize], links: &Links, cast: &Cast) -> Self {
        let mut items = vec![(Item::Member(chain[0]), 0.0)];
        let mut x = 0.0;
        for pair in chain.windows(2) {
            let [left, right] = [pair[0], pair[1]].map(|member| &cast.figures[member]);
            let beside = links.besides.iter().any(|beside| beside.left == pair[0] && beside.right == pair[1]);
            let columns = left.reach + right.reach + cast.gap;
            let line = left.half + right.half + UNION_LINE;
            x += if beside { columns.max(line) } else { columns + cast.gap };
            items.push((Item::Member(pair[1]), x));
        }
        let reach = |member: usize| cast.figures[member].reach;
        let left = reach(chain[0]);
        Self { items, left, right: x + chain.last().map_or(0.0, |&last| reach(last)) }
    }

    fn pass(index: usize) -> Self {
        Self { items: vec![(Item::Pass(index), 0.0)], left: 0.0, right: 0.0 }
    }

    fn is_pass(&self) -> bool {
        matches!(self.items[0].0, Item::Pass(_))
    }

    /// Where the kin in one direction stand, on average over the lines that lead there.
    pub(super) fn pull(
        &self,
        toward: Toward,
        links: &Links,
        places: &Abscissae,
        cast: &Cast,
    ) -> Option<Pull> {
        let (mut kin, mut own, mut count) = (0.0, 0.0, 0.0);
        for run in &links.runs {
            let above = || run.above.iter().copied();
            let below = || run.below.iter().map(|foot| foot.port);
            let (mine, theirs) = match toward {
                Toward::Parents => (self.own(below(), links, cast), places.middle(above(), links, cast)),
                Toward::Children => (self.own(above(), links, cast), places.middle(below(), links, cast)),
            };
            if let (Some(mine), Some(theirs)) = (mine, theirs) {
                kin += theirs;
                own += mine;
                count += 1.0;
            }
        }
        (count > 0.0).then(|| Pull { kin: kin / count, own: own / count })
    }

    /// Mean distance of the unit's own ports right of its first item.
    fn own(&self, ports: impl Iterator<Item = Port>, links: &Links, cast: &Cast) -> Option<f64> {
        let offset = |item: Item| self.items.iter().find(|(own, _)| *own == item).map(|(_, offset)| *offset);
        let (mut sum, mut count) = (0.0, 0.0);
        for port in ports {
            let at = match port {
                Port::Top(member, share) | Port::Foot(member, share) => {
                    offset(Item::Member(member)).map(|x| x + share * cast.figures[member].half)
                }
                Port::Pass(pass) => offset(Item::Pass(pass)),
                Port::Beside(index) => {
                    let beside = links.besides[index];
                    let ends = [beside.left, beside.right].map(|member| offset(Item::Member(member)));
                    ends[0].zip(ends[1]).map(|ends| cast.between(beside.left, beside.right, ends))
                }
            };
            if let Some(at) = at {
                sum += at;
                count += 1.0;
            }
        }
        (count > 0.0).then(|| sum / count)
    }

    /// Whether it hangs below parents, or leads to a sibling of those who do.
    fn has_parents(&self, links: &Links) -> bool {
        self.place(links).is_some()
    }

    /// Order among siblings: the place in the list of children of the first family that has one of the unit.
    fn rank(&self, links: &Links) -> usize {
        self.place(links).unwrap_or(usize::MAX)
    }

    fn place(&self, links: &Links) -> Option<usize> {
        let own = |item: Item| self.items.iter().any(|(own, _)| *own == item);
        let hangs = |port: Port| match port {
            Port::Top(member, _) => own(Item::Member(member)),
            Port::Pass(pass) => links.passes[pass].sibling.is_some() && own(Item::Pass(pass)),
            Port::Foot(..) | Port::Beside(_) => false,
        };
        let families = links.runs.iter().filter(|run| !run.above.is_empty());
        families.filter_map(|run| run.below.iter().position(|foot| hangs(foot.port))).next()
    }
}

impl Cast {
    /// The middle of the gap between two neighbours' columns.
    pub(super) fn between(&self, left: usize, right: usize, (x, y): (f64, f64)) -> f64 {
        f64::midpoint(x + self.figures[left].reach, y - self.figures[right].reach)
    }
}

impl Abscissae {
    pub(super) fn put(&mut self, unit: &Unit, x: f64) {
        for (item, offset) in &unit.items {
            match *item {
                Item::Member(member) => self.members[member] = x + offset,
                Item::Pass(pass) => self.passes[pass] = x + offset,
            }
        }
    }

    pub(super) fn of(&self, item: Item) -> f64 {
        match item {
            Item::Member(member) => self.members[member],
            Item::Pass(pass) => self.passes[pass],
        }
    }

    pub(super) fn port(&self, port: Port, links: &Links, cast: &Cast) -> f64 {
        match port {
            Port::Top(member, share) | Port::Foot(member, share) => {
                self.members[member] + share * cast.figures[member].half
            }
            Port::Pass(pass) => self.passes[pass],
            Port::Beside(index) => {
                let beside = links.besides[index];
                let ends = (self.members[beside.left], self.members[beside.right]);
                cast.between(beside.left, beside.right, ends)
            }
        }
    }

    /// Midway between the outermost of some ports.
    fn middle(&self, ports: impl Iterator<Item = Port>, links: &Links, cast: &Cast) -> Option<f64> {
        let (least, most) = self.extent(ports, links, cast)?;
        Some(f64::midpoint(least, most))
    }

    /// The outermost of some ports.
    pub(super) fn extent(
        &self,
        ports: impl Iterator<Item = Port>,
        links: &Links,
        cast: &Cast,
    ) -> Option<(f64, f64)> {
        let places = ports.map(|port| self.port(port, links, cast));
        places.fold(None, |extent, x| match extent {
            None => Some((x, x)),
            Some((least, most)) => Some((f64::min(least, x), f64::max(most, x))),
        })
    }

    /// Length of all level pieces: what a good order keeps short.
    fn length(&self, links: &Links, cast: &Cast) -> f64 {
        let ports = links
            .runs
            .iter()
            .map(|run| run.above.iter().copied().chain(run.below.iter().map(|foot| foot.port)));
        ports.filter_map(|ports| self.extent(ports, links, cast)).map(|(least, most)| most - least).sum()
    }
}
