//! Systems: bubbles with a glyph and a name.

use kurbo::{Circle, Ellipse, Point, Rect};

use super::item::{Group, Item, Paint, Stroke};
use super::{Studio, map};
use crate::glyph::glyph;
use crate::layout::PlacedSystem;
use crate::layout::outline::Outline;
use crate::model::{Ecomap, System};
use crate::theme::Colour;
use crate::vocabulary::{Kind, Status};

/// Width of a system's outline.
const OUTLINE: f64 = 1.3;

/// Dash and gap around what is needed.
const NEEDED: [f64; 2] = [1.8, 3.0];

/// Dash and gap around what is past.
const PAST: [f64; 2] = [6.0, 3.5];

/// One system's group.
pub(super) fn system(ecomap: &Ecomap, system: &System, placed: &PlacedSystem, studio: &Studio) -> Item {
    let colour = if system.status == Status::Past { studio.theme.quiet } else { studio.theme.text };
    let mut items =
        vec![bubble(placed.centre, placed.outline, system.kind, system.status, studio).classed("shape")];
    let drawn = system.kind.zip(placed.glyph);
    items.extend(drawn.map(|(kind, centre)| {
        sign(kind, centre, placed.glyph_side, tint(system.kind, system.status, studio))
    }));
    items.extend(placed.name.iter().map(|line| Item::Text(map::line(line, colour))));
    let group = Group::of("system")
        .title(studio.words.system(ecomap, system))
        .data("id", &*system.id)
        .data("level", &*ecomap.framework.levels[system.level].id)
        .data("status", system.status.word());
    let group = match system.kind {
        Some(kind) => group.data("kind", kind.word()),
        None => group,
    };
    group.holding(items)
}

/// A bubble, outlined as its kind and status say.
pub(crate) fn bubble(
    centre: Point,
    outline: Outline,
    kind: Option<Kind>,
    status: Status,
    studio: &Studio,
) -> Item {
    let stroke = Stroke::solid(tint(kind, status, studio), OUTLINE);
    let stroke = match status {
        Status::Current => stroke,
        Status::Past => stroke.dashed(&closed(outline, PAST)),
        Status::Needed => Stroke { width: OUTLINE + 0.3, ..stroke }.dashed(&closed(outline, NEEDED)),
    };
    let paint = Paint::both(studio.theme.bubble, stroke);
    let half = outline.half();
    match outline {
        Outline::Circle { radius } => Item::circle(Circle::new(centre, radius), paint),
        Outline::Ellipse { .. } => Item::ellipse(Ellipse::new(centre, half, 0.0), paint),
        Outline::Box { rim, .. } => {
            Item::rect(Rect::from_center_size(centre, (half * 2.0).to_size()), paint).with_corners(rim)
        }
    }
}

/// A kind's glyph.
pub(crate) fn sign(kind: Kind, centre: kurbo::Point, side: f64, colour: Colour) -> Item {
    let (path, width) = glyph(kind, centre, side);
    Item::path(path, Paint::stroke(Stroke::solid(colour, width).rounded()))
}

fn tint(kind: Option<Kind>, status: Status, studio: &Studio) -> Colour {
    match status {
        Status::Current => studio.theme.tint(kind),
        Status::Past => studio.theme.past,
        Status::Needed => studio.theme.plan,
    }
}

/// Dash and gap that go round an outline a whole number of times.
fn closed(outline: Outline, [dash, gap]: [f64; 2]) -> [f64; 2] {
    let round = outline.perimeter();
    let count = (round / (dash + gap)).round().max(3.0);
    [round / count * dash / (dash + gap), round / count * gap / (dash + gap)]
}
