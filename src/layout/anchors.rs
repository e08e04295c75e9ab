//! Where an earlier map has its systems, for maps that are to look like it.
//!
//! Ids say which system is which. The angle counts everywhere; a distance only on the level that it was measured on.

use std::collections::BTreeMap;

use kurbo::Vec2;

use crate::model::{Ecomap, System, Tie};

use super::Layout;
use super::arrangement::{Anchor, Arrangement, Bend};
use super::rings::Load;

/// Places by id, and how far out each level's boundary is.
#[derive(Clone, Debug)]
pub(crate) struct Anchors {
    systems: BTreeMap<String, Place>,
    /// By the level's id.
    boundaries: BTreeMap<String, f64>,
    radius: f64,
    /// By the ids of both ends, in the order of the case file where there are several between the same two.
    bends: BTreeMap<[String; 2], Vec<Bend>>,
    /// Size of the household's members and the gap between them.
    pub(super) member: (f64, f64),
}

#[derive(Clone, Debug)]
struct Place {
    /// From the client's centre.
    at: Vec2,
    level: String,
}

impl Anchors {
    /// The places of a finished layout.
    pub(crate) fn of(ecomap: &Ecomap, layout: &Layout) -> Self {
        let levels = &ecomap.framework.levels;
        let place = |(system, placed): (&System, &super::PlacedSystem)| {
            let level = levels[system.level].id.clone();
            (system.id.clone(), Place { at: placed.centre.to_vec2(), level })
        };
        let mut bends: BTreeMap<[String; 2], Vec<Bend>> = BTreeMap::new();
        for (tie, routed) in ecomap.ties.iter().zip(&layout.ties) {
            bends.entry(ends(ecomap, tie)).or_default().push(routed.bend);
        }
        Self {
            systems: ecomap.systems.iter().zip(&layout.systems).map(place).collect(),
            boundaries: levels
                .iter()
                .zip(&layout.rings)
                .map(|(level, ring)| (level.id.clone(), ring.outer))
                .collect(),
            radius: layout.radius(),
            bends,
            member: layout.member,
        }
    }

    /// Lets each band be no narrower than the level's was, unless that is more than `limit` allows.
    pub(super) fn keep_boundaries(&self, loads: &mut [Load], ecomap: &Ecomap, limit: Option<f64>) {
        if limit.is_some_and(|limit| self.radius > limit) {
            return;
        }
        for (load, level) in loads.iter_mut().zip(&ecomap.framework.levels) {
            load.kept = self.boundaries.get(&level.id).copied().unwrap_or(0.0);
        }
    }

    /// Tells every system where it has its place, if it has one.
    pub(super) fn anchor(&self, arrangement: &mut Arrangement, ecomap: &Ecomap) {
        for (spot, system) in arrangement.spots.iter_mut().zip(&ecomap.systems) {
            let level = &ecomap.framework.levels[system.level].id;
            spot.anchor = self.systems.get(&system.id).map(|place| {
                let distance = place.at.hypot();
                let same_level = place.level == *level;
                Anchor { unit: place.at / distance, distance: same_level.then_some(distance) }
            });
        }
    }

    /// Bends every tie as it was bent, if it was there.
    pub(super) fn bend(&self, arrangement: &mut Arrangement, ecomap: &Ecomap) {
        let mut seen: BTreeMap<[String; 2], usize> = BTreeMap::new();
        for (route, tie) in ecomap.ties.iter().enumerate() {
            let ends = ends(ecomap, tie);
            let bends = self.bends.get(&ends);
            let number = seen.entry(ends).or_default();
            if let Some(bend) = bends.and_then(|bends| bends.get(*number)) {
                arrangement.bend(route, *bend);
            }
            *number += 1;
        }
    }
}

fn ends(ecomap: &Ecomap, tie: &Tie) -> [String; 2] {
    [tie.from, tie.to].map(|end| ecomap.id_of(end).to_owned())
}
