//! The x of everyone and of every end of a line, while they are being found.

use super::cast::Cast;
use super::links::{Links, Port};
use super::unit::{Item, Unit};

/// The x of everything that stands in a row.
#[derive(Clone, Debug)]
pub(super) struct Places {
    pub(super) members: Vec<f64>,
    pub(super) passes: Vec<f64>,
}

impl Cast<'_> {
    /// The middle of the gap between two neighbours' columns.
    pub(super) fn between(&self, left: usize, right: usize, (x, y): (f64, f64)) -> f64 {
        f64::midpoint(x + self.figures[left].reach, y - self.figures[right].reach)
    }
}

impl Places {
    pub(super) fn put(&mut self, unit: &Unit, x: f64) {
        for (item, offset) in &unit.items {
            match *item {
                Item::Member(member) => self.members[member] = x + offset,
                Item::Pass(pass) => self.passes[pass] = x + offset,
            }
        }
    }

    /// How far the place that differs most lies from where it was.
    pub(super) fn farthest_from(&self, before: &Self) -> f64 {
        let now = self.members.iter().chain(&self.passes);
        let moves =
            now.zip(before.members.iter().chain(&before.passes)).map(|(now, then)| (now - then).abs());
        moves.fold(0.0, f64::max)
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
    pub(super) fn middle(
        &self,
        ports: impl Iterator<Item = Port>,
        links: &Links,
        cast: &Cast,
    ) -> Option<f64> {
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

    /// What a good order keeps small: the length of all level pieces, and how far they lie above each other, where the
    /// uprights of one cross the other.
    pub(super) fn tangle(&self, links: &Links, cast: &Cast) -> f64 {
        let mut extents: Vec<(usize, f64, f64)> = Vec::with_capacity(links.runs.len());
        for run in &links.runs {
            extents.extend(
                self.extent(run.ports(), links, cast).map(|(least, most)| (run.channel, least, most)),
            );
        }
        extents.sort_by(|one, other| one.0.cmp(&other.0).then(one.1.total_cmp(&other.1)));
        let mut tangle = 0.0;
        for (index, &(channel, least, most)) in extents.iter().enumerate() {
            tangle += most - least;
            let others = extents[index + 1..].iter().take_while(|other| other.0 == channel && other.1 < most);
            tangle += others.map(|other| most.min(other.2) - other.1).sum::<f64>();
        }
        tangle
    }
}
