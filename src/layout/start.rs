//! What is known of a layout before any search: how large the household, the bubbles and the bands are.

use crate::model::Ecomap;

use super::anchors::Anchors;
use super::bubbles::Bubble;
use super::household::{Household, place_household};
use super::outline::Shape;
use super::rings::{Band, Load, place_rings};
use super::spacing::Spacing;
use super::{bubbles, needs, pins};

/// How much larger members are, and how much farther apart, for each tie that one has more than the first (on
/// average).
const TIE_SIZE: f64 = 0.06;
const TIE_GAP: f64 = 0.3;
/// Between these numbers of systems, what a ring has beyond the tightest becomes this many times as much: the more ties
/// there are, the more of them must pass between bubbles.
const ROOMIER: (f64, f64) = (50.0, 80.0);
const MORE_ROOM: f64 = 1.67;

/// The household, the bubbles and the bands as they are before any search.
#[derive(Clone)]
pub(super) struct Start {
    pub(super) spacing: Spacing,
    pub(super) household: Household,
    pub(super) bubbles: Vec<Bubble>,
    pub(super) loads: Vec<Load>,
    pub(super) bands: Vec<Band>,
}

impl Start {
    pub(super) fn of(ecomap: &Ecomap, shape: Shape, spacing: &Spacing) -> Self {
        let mut spacing = spacing.clone();
        spacing.air = 1.0 + (spacing.air - 1.0) * room_for(ecomap.systems.len());
        let crowd = needs::ties_per_member(ecomap);
        spacing.member *= 1.0 + TIE_SIZE * crowd;
        spacing.member_gap *= 1.0 + TIE_GAP * crowd;
        spacing.member_gap = spacing.member_gap.max(needs::gap_between_members(ecomap, &spacing));
        spacing.client_radius = spacing.client_radius.max(needs::radius_for_ties(ecomap, &spacing));
        let household = place_household(&ecomap.client, &spacing);
        let bubbles: Vec<Bubble> =
            ecomap.systems.iter().map(|system| bubbles::size_bubble(system, shape, &spacing)).collect();
        let mut loads = needs::load_bands(ecomap, &bubbles, &spacing);
        pins::load_pins(&mut loads, ecomap, &bubbles, &spacing);
        let bands = place_rings(household.radius, &loads, &spacing, spacing.air);
        Self { spacing, household, bubbles, loads, bands }
    }

    /// With the members and rings of an earlier map, where they are large enough.
    pub(super) fn kept(mut self, ecomap: &Ecomap, anchors: &Anchors, limit: Option<f64>) -> Self {
        self.spacing.member = self.spacing.member.max(anchors.member.0);
        self.spacing.member_gap = self.spacing.member_gap.max(anchors.member.1);
        self.household = place_household(&ecomap.client, &self.spacing);
        anchors.keep_boundaries(&mut self.loads, ecomap, limit);
        self.bands = place_rings(self.household.radius, &self.loads, &self.spacing, self.spacing.air);
        self
    }
}

/// How much more than on a small map a ring of a map of so many systems has beyond the tightest.
fn room_for(systems: usize) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "a count of systems")]
    let crowd = ((systems as f64 - ROOMIER.0) / (ROOMIER.1 - ROOMIER.0)).clamp(0.0, 1.0);
    1.0 + (MORE_ROOM - 1.0) * crowd
}

/// Radius of the outermost of these bands.
pub(super) fn outermost(bands: &[Band]) -> f64 {
    bands.last().map_or(0.0, |band| band.outer)
}
