//! How large each system's bubble is: as large as its wrapped name and glyph need.

use crate::model::System;
use crate::text::{CircleLabel, Inset, Lettering, Weight, fit_in_circle};

use super::spacing::Spacing;

/// The bubble of one system, centred on the origin.
pub(super) fn size_bubble(system: &System, spacing: &Spacing) -> CircleLabel {
    let lettering =
        Lettering { size: spacing.system_font, weight: Weight::Regular, line_height: spacing.line_height };
    let inset = Inset {
        glyph: system.kind.map(|_| spacing.glyph),
        margin: spacing.text_margin,
        least_radius: spacing.system_radius,
    };
    fit_in_circle(&system.name, &lettering, &inset)
}

/// The bubbles of all systems. Those without a name are all alike and measured once.
pub(super) fn size_all(systems: &[System], spacing: &Spacing) -> Vec<CircleLabel> {
    let mut nameless: [Option<CircleLabel>; 2] = [None, None];
    let mut size = |system: &System| {
        if !system.name.is_empty() {
            return size_bubble(system, spacing);
        }
        let known = &mut nameless[usize::from(system.kind.is_some())];
        known.get_or_insert_with(|| size_bubble(system, spacing)).clone()
    };
    systems.iter().map(&mut size).collect()
}
