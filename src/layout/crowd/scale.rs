//! Distances that grow with the map: what is large enough on a sheet of paper is lost on a poster.

use crate::layout::spacing::Spacing;
use crate::model::Ecomap;

/// Least radius of a bubble without a name, points.
const NAMELESS: f64 = 10.0;
/// A map of this radius, in points, has the client and the rings' names as large as they are by default.
const USUAL: f64 = 1000.0;

/// The distances of the bubbles: those without names are small.
pub(super) fn for_bubbles(ecomap: &Ecomap, spacing: &Spacing) -> Spacing {
    if ecomap.systems.iter().all(|system| system.name.is_empty()) {
        Spacing { system_radius: NAMELESS, ..spacing.clone() }
    } else {
        spacing.clone()
    }
}

/// The distances of everything else, for a map of about this radius.
pub(super) fn for_map(spacing: &Spacing, radius: f64) -> Spacing {
    let grown = (radius / USUAL).max(1.0);
    Spacing {
        client_font: spacing.client_font * grown,
        member_font: spacing.member_font * grown,
        ring_font: spacing.ring_font * grown,
        member: spacing.member * grown,
        member_gap: spacing.member_gap * grown,
        client_radius: spacing.client_radius * grown,
        text_margin: spacing.text_margin * grown,
        band_margin: spacing.band_margin.max(spacing.ring_font * grown),
        band_width: spacing.band_width * grown,
        ..spacing.clone()
    }
}
