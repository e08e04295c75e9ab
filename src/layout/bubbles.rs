//! How large each system's bubble is: as large as its wrapped name and glyph need.

use kurbo::{Point, Vec2};

use crate::model::System;
use crate::text::{BoxInset, Inset, TextLine, fit_in_box, fit_in_circle};

use super::outline::{ELLIPSE, Outline, Shape};
use super::spacing::Spacing;

/// Radius of a box's corners, as a multiple of the margin around its text: so the text keeps clear of them.
const CORNER: f64 = 2.5;
/// Largest radius of a box's corners, points.
const ROUNDEST: f64 = 9.0;
/// Height of the lowest box, as a multiple of the radius of the smallest circle.
const LOWEST_BOX: f64 = 1.2;

/// The bubble of one system, centred on the origin.
#[derive(Clone, Debug)]
pub(super) struct Bubble {
    pub(super) outline: Outline,
    pub(super) lines: Vec<TextLine>,
    /// The glyph's centre.
    pub(super) glyph: Option<Point>,
}

/// Sets a system's name and glyph in a bubble of this shape.
pub(super) fn size_bubble(system: &System, shape: Shape, spacing: &Spacing) -> Bubble {
    let lettering = spacing.lettering(spacing.regular(spacing.system_font));
    let glyph = system.kind.map(|_| spacing.glyph);
    if shape == Shape::Box {
        let inset = BoxInset {
            glyph,
            margin: spacing.text_margin + 1.0,
            least: LOWEST_BOX * spacing.system_radius,
            gap: spacing.system_gap,
        };
        let label = fit_in_box(&system.name, &lettering, &inset);
        let half = label.size.to_vec2() / 2.0;
        let rim = (CORNER * inset.margin).min(ROUNDEST).min(half.y);
        let core = Vec2::new(half.x - rim, half.y - rim);
        return Bubble { outline: Outline::Box { core, rim }, lines: label.lines, glyph: label.glyph_centre };
    }
    let stretch = if shape == Shape::Ellipse { ELLIPSE } else { 1.0 };
    let inset = Inset {
        glyph,
        margin: spacing.text_margin,
        least_radius: spacing.system_radius * stretch.sqrt(),
        stretch,
    };
    let label = fit_in_circle(&system.name, &lettering, &inset);
    let radius = label.radius;
    let outline =
        if shape == Shape::Ellipse { Outline::Ellipse { radius } } else { Outline::Circle { radius } };
    let glyph = label.glyph_centre.map(|height| Point::new(0.0, height));
    Bubble { outline, lines: label.lines, glyph }
}

/// The bubbles of all systems, as circles. Those without a name are all alike and measured once.
pub(super) fn size_all(systems: &[System], spacing: &Spacing) -> Vec<Bubble> {
    let mut nameless: [Option<Bubble>; 2] = [None, None];
    let mut size = |system: &System| {
        if !system.name.is_empty() {
            return size_bubble(system, Shape::Circle, spacing);
        }
        let known = &mut nameless[usize::from(system.kind.is_some())];
        known.get_or_insert_with(|| size_bubble(system, Shape::Circle, spacing)).clone()
    };
    systems.iter().map(&mut size).collect()
}
