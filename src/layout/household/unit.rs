//! What keeps together in a row, how much room it takes, and where its kin draw it.

use super::cast::Cast;
use super::links::{Links, Port, Run};
use super::places::Places;

/// Between the symbols of two partners, so that the line between them shows, and its slashes.
const UNION_LINE: f64 = 26.0;
/// Between a passing line and the columns beside it.
const PASS_GAP: f64 = 7.0;
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

impl Unit {
    pub(super) fn chain(chain: &[usize], links: &Links, cast: &Cast) -> Self {
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

    pub(super) fn pass(index: usize) -> Self {
        Self { items: vec![(Item::Pass(index), 0.0)], left: 0.0, right: 0.0 }
    }

    pub(super) fn is_pass(&self) -> bool {
        matches!(self.items[0].0, Item::Pass(_))
    }

    /// Where the kin in one direction stand, on average over the lines that lead there.
    pub(super) fn pull(&self, toward: Toward, links: &Links, places: &Places, cast: &Cast) -> Option<Pull> {
        let (mut kin, mut own, mut count) = (0.0, 0.0, 0.0);
        for run in self.runs(links) {
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

    /// The runs that begin or end here, in a fixed order.
    fn runs<'a>(&self, links: &'a Links) -> impl Iterator<Item = &'a Run> {
        let of = self.items.iter().flat_map(|(item, _)| match *item {
            Item::Member(member) => &links.of_member[member],
            Item::Pass(pass) => &links.of_pass[pass],
        });
        let runs: std::collections::BTreeSet<usize> = of.copied().collect();
        runs.into_iter().map(|run| &links.runs[run])
    }

    /// Whether any line leads to another row.
    pub(super) fn has_kin(&self, links: &Links) -> bool {
        self.runs(links).next().is_some()
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
    pub(super) fn has_parents(&self, links: &Links) -> bool {
        self.place(links).is_some()
    }

    /// Order among siblings: the place in the list of children of the first family that has one of the unit.
    pub(super) fn rank(&self, links: &Links) -> usize {
        self.place(links).unwrap_or(usize::MAX)
    }

    fn place(&self, links: &Links) -> Option<usize> {
        let own = |item: Item| self.items.iter().any(|(own, _)| *own == item);
        let hangs = |port: Port| match port {
            Port::Top(member, _) => own(Item::Member(member)),
            Port::Pass(pass) => links.passes[pass].sibling.is_some() && own(Item::Pass(pass)),
            Port::Foot(..) | Port::Beside(_) => false,
        };
        let families = self.runs(links).filter(|run| !run.above.is_empty());
        families.filter_map(|run| run.below.iter().position(|foot| hangs(foot.port))).next()
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
