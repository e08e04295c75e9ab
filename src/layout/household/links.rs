//! Which family lines there must be, and which rows and channels they run through, before anyone has a place.
//!
//! Rows of members alternate with channels: channel `r` lies right above row `r`. Lines run level in channels only, and
//! upright through a row only between its columns, at a [`Pass`]; so no line can meet a symbol or a name.

use super::FamilyBond;
use super::kin::{Couple, Family, Kin};
use crate::model::Member;
use crate::vocabulary::{ChildBy, Union};

/// All lines of a genogram.
#[derive(Clone, Debug, Default)]
pub(super) struct Links {
    /// The chains of partners, from [`Kin`].
    pub(super) chains: Vec<Vec<usize>>,
    /// Partners who stand side by side.
    pub(super) besides: Vec<Beside>,
    pub(super) passes: Vec<Pass>,
    pub(super) runs: Vec<Run>,
    /// The runs that begin or end at each member.
    pub(super) of_member: Vec<Vec<usize>>,
    /// The runs that begin or end at each pass.
    pub(super) of_pass: Vec<Vec<usize>>,
}

/// Two partners who stand side by side.
#[derive(Clone, Copy, Debug)]
pub(super) struct Beside {
    pub(super) left: usize,
    pub(super) right: usize,
    pub(super) union: Union,
    pub(super) has_children: bool,
}

/// A gap that is kept in a row for a line to pass through.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pass {
    pub(super) row: usize,
    /// The sibling on a lower tier whose line passes: it keeps its place among the siblings.
    pub(super) sibling: Option<usize>,
}

/// The part of a line that lies in one channel: uprights from above and below, joined by a level piece.
#[derive(Clone, Debug)]
pub(super) struct Run {
    pub(super) channel: usize,
    pub(super) bond: FamilyBond,
    pub(super) above: Vec<Port>,
    pub(super) below: Vec<Foot>,
}

/// What an upright leads down to.
#[derive(Clone, Copy, Debug)]
pub(super) struct Foot {
    pub(super) port: Port,
    pub(super) bond: FamilyBond,
}

/// Where an upright begins or ends. A share of the symbol's half width tells lines of one member apart.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Port {
    /// The top of a member's symbol.
    Top(usize, f64),
    /// Under a member's name.
    Foot(usize, f64),
    /// The line between two partners, by index into [`Links::besides`].
    Beside(usize),
    /// By index into [`Links::passes`].
    Pass(usize),
}

impl Links {
    pub(super) fn of(members: &[Member], kin: &Kin) -> Self {
        let mut weaver = Weaver { kin, links: Self::default(), feet: vec![], tops: vec![] };
        weaver.links.chains.clone_from(&kin.chains);
        weaver.feet = vec![0; members.len()];
        weaver.tops = vec![0; members.len()];
        let sources: Vec<Option<(Port, usize)>> =
            (0..kin.couples.len()).map(|couple| weaver.couple(couple)).collect();
        for family in &kin.families {
            let source = family.couple.and_then(|couple| sources[couple]);
            weaver.family(members, family, source);
        }
        let mut links = weaver.links;
        links.index(members.len());
        links
    }

    fn index(&mut self, members: usize) {
        self.of_member = vec![Vec::new(); members];
        self.of_pass = vec![Vec::new(); self.passes.len()];
        for (index, run) in self.runs.iter().enumerate() {
            for port in run.ports() {
                match port {
                    Port::Top(member, _) | Port::Foot(member, _) => self.of_member[member].push(index),
                    Port::Pass(pass) => self.of_pass[pass].push(index),
                    Port::Beside(beside) => {
                        // Both partners stand in one chain: one of them is enough to find it.
                        self.of_member[self.besides[beside].left].push(index);
                    }
                }
            }
        }
    }
}

impl Run {
    /// All its ends, those above first.
    pub(super) fn ports(&self) -> impl Iterator<Item = Port> {
        self.above.iter().copied().chain(self.below.iter().map(|foot| foot.port))
    }
}

struct Weaver<'a> {
    kin: &'a Kin,
    links: Links,
    /// How many lines leave each member below, so far.
    feet: Vec<usize>,
    /// How many union lines reach each member from above, so far.
    tops: Vec<usize>,
}

impl Weaver<'_> {
    /// Joins two partners and says where a line to their children starts, and in which row.
    fn couple(&mut self, index: usize) -> Option<(Port, usize)> {
        let couple = self.kin.couples[index];
        let has_children = self.kin.families.iter().any(|family| family.couple == Some(index));
        if let Some((left, right)) = self.side_by_side(couple) {
            self.links.besides.push(Beside { left, right, union: couple.union, has_children });
            return Some((Port::Beside(self.links.besides.len() - 1), self.kin.row[left]));
        }
        let [mut upper, mut lower] = couple.pair;
        if self.kin.row[upper] > self.kin.row[lower] {
            std::mem::swap(&mut upper, &mut lower);
        }
        self.bracket([upper, lower], FamilyBond::Union(couple.union), has_children)
    }

    fn side_by_side(&self, couple: Couple) -> Option<(usize, usize)> {
        let pairs = self.kin.chains.iter().flat_map(|chain| chain.windows(2));
        let mut found = pairs.filter(|pair| pair.iter().all(|member| couple.pair.contains(member)));
        found.next().map(|pair| (pair[0], pair[1]))
    }

    /// Joins two partners who cannot stand side by side: over the heads of their row, or down to the lower one's head.
    fn bracket(
        &mut self,
        [mut upper, mut lower]: [usize; 2],
        bond: FamilyBond,
        has_children: bool,
    ) -> Option<(Port, usize)> {
        let (first, last) = (self.kin.row[upper], self.kin.row[lower]);
        let mut above = Vec::new();
        let mut below = Vec::new();
        if first == last {
            // The left one's line leaves to the right, the right one's to the left.
            let order = |member: usize| self.kin.chains.iter().flatten().position(|&one| one == member);
            if order(upper) > order(lower) {
                std::mem::swap(&mut upper, &mut lower);
            }
            below =
                vec![Foot { port: self.top(upper, 1.0), bond }, Foot { port: self.top(lower, -1.0), bond }];
        } else {
            let foot = self.foot(upper);
            above.push(self.descend(foot, first, last, bond));
            below.push(Foot { port: self.top(lower, 1.0), bond });
        }
        let source = has_children.then(|| self.pass(last, None));
        below.extend(source.map(|port| Foot { port, bond }));
        self.links.runs.push(Run { channel: last, bond, above, below });
        source.map(|port| (port, last))
    }

    /// Hangs the children of one family below their parents.
    fn family(&mut self, members: &[Member], family: &Family, source: Option<(Port, usize)>) {
        let by = |child: usize| FamilyBond::Child(members[child].child_by);
        let first = by(family.children[0]);
        let alike = family.children.iter().all(|&child| by(child) == first);
        let bond = if alike { first } else { FamilyBond::Child(ChildBy::Birth) };
        let (mut above, mut row) = match source {
            Some((port, row)) => (vec![port], row),
            None => self.separate_parents(family, bond),
        };
        let generation = |child: usize| self.kin.row[child] - self.kin.tier[child];
        let last = family.children.iter().map(|&child| generation(child)).max().unwrap_or(row);
        let mut lower = Vec::new();
        while row < last {
            row += 1;
            let mut below = Vec::new();
            for &child in family.children.iter().filter(|&&child| generation(child) == row) {
                let port = if self.kin.tier[child] == 0 {
                    Port::Top(child, 0.0)
                } else {
                    let port = self.pass(row, Some(child));
                    lower.push((child, port));
                    port
                };
                below.push(Foot { port, bond: by(child) });
            }
            let on = (row < last).then(|| self.pass(row, None));
            below.extend(on.map(|port| Foot { port, bond }));
            self.links.runs.push(Run { channel: row, bond, above, below });
            above = on.into_iter().collect();
        }
        for (child, port) in lower {
            self.hang(child, port, by(child));
        }
    }

    /// Leads a line from a pass in the first tier of a generation down to a child on a lower one.
    fn hang(&mut self, child: usize, pass: Port, bond: FamilyBond) {
        let row = self.kin.row[child];
        let above = vec![self.descend(pass, row - self.kin.tier[child], row, bond)];
        let below = vec![Foot { port: Port::Top(child, 0.0), bond }];
        self.links.runs.push(Run { channel: row, bond, above, below });
    }

    /// Where lines from parents without a union start: each under their own name, led down to the lower parent's row.
    fn separate_parents(&mut self, family: &Family, bond: FamilyBond) -> (Vec<Port>, usize) {
        let lowest = family.parents.iter().map(|&parent| self.kin.row[parent]).max().unwrap_or(0);
        let mut above = Vec::new();
        for &parent in &family.parents {
            let foot = self.foot(parent);
            above.push(self.descend(foot, self.kin.row[parent], lowest + 1, bond));
        }
        (above, lowest)
    }

    /// Leads a line from a port in row `from` down to the channel above row `to`.
    fn descend(&mut self, start: Port, from: usize, to: usize, bond: FamilyBond) -> Port {
        let mut port = start;
        for row in from + 1..to {
            let on = self.pass(row, None);
            let below = vec![Foot { port: on, bond }];
            self.links.runs.push(Run { channel: row, bond, above: vec![port], below });
            port = on;
        }
        port
    }

    fn pass(&mut self, row: usize, sibling: Option<usize>) -> Port {
        self.links.passes.push(Pass { row, sibling });
        Port::Pass(self.links.passes.len() - 1)
    }

    /// The next free place under a member's name.
    fn foot(&mut self, member: usize) -> Port {
        self.feet[member] += 1;
        Port::Foot(member, spread(self.feet[member] - 1))
    }

    /// The next free place on one side of a member's head, beside the middle: that is for the line to the parents.
    fn top(&mut self, member: usize, side: f64) -> Port {
        self.tops[member] += 1;
        Port::Top(member, side * 0.55 / self.tops[member] as f64)
    }
}

/// A series of distinct places: the middle, right, left, then ever nearer to the middle.
fn spread(index: usize) -> f64 {
    let step = index.div_ceil(2) as f64;
    let side = if index % 2 == 1 { 1.0 } else { -1.0 };
    if index == 0 { 0.0 } else { side * 0.55 / step }
}
