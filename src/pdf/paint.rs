//! Shapes: outlines, fills and strokes in krilla's terms.

use krilla::color::rgb;
use krilla::geom::{Path, PathBuilder, Transform};
use krilla::num::NormalizedF32;
use krilla::paint::{Fill, FillRule, LineCap, LineJoin, Stroke, StrokeDash};
use krilla::surface::Surface;
use kurbo::{Affine, BezPath, PathEl, Shape};

use crate::scene::item::{self, Item, Paint};
use crate::theme::Colour;

/// How far a drawn curve may be from a circle, in points.
const TOLERANCE: f64 = 0.005;

/// Sharp corners longer than this many line widths are cut, as SVG does unless told otherwise.
const MITER_LIMIT: f32 = 4.0;

/// Draws a shape; a group or words are somebody else's.
pub(super) fn shape(surface: &mut Surface, item: &Item) {
    match item {
        Item::Circle(item) => draw(surface, &item.circle.to_path(TOLERANCE), &item.paint),
        Item::Ellipse(item) => draw(surface, &item.ellipse.to_path(TOLERANCE), &item.paint),
        Item::Rect(item) if item.corner > 0.0 => {
            draw(surface, &item.rect.to_rounded_rect(item.corner).to_path(TOLERANCE), &item.paint);
        }
        Item::Rect(item) => draw(surface, &item.rect.to_path(TOLERANCE), &item.paint),
        Item::Path(item) => draw(surface, &item.path, &item.paint),
        Item::Group(_) | Item::Text(_) => {}
    }
}

/// Fills and strokes an outline.
pub(super) fn draw(surface: &mut Surface, outline: &BezPath, paint: &Paint) {
    let Some(path) = path(outline) else { return };
    surface.set_fill(paint.fill.map(fill));
    surface.set_stroke(paint.stroke.as_ref().map(stroke));
    surface.draw_path(&path);
}

/// A colour as ink.
pub(super) fn fill(colour: Colour) -> Fill {
    Fill { paint: ink(colour).into(), opacity: NormalizedF32::ONE, rule: FillRule::NonZero }
}

fn stroke(stroke: &item::Stroke) -> Stroke {
    let dash = StrokeDash { array: stroke.dash.iter().map(|&length| single(length)).collect(), offset: 0.0 };
    Stroke {
        paint: ink(stroke.colour).into(),
        width: single(stroke.width),
        miter_limit: MITER_LIMIT,
        line_cap: if stroke.round { LineCap::Round } else { LineCap::Butt },
        line_join: if stroke.round { LineJoin::Round } else { LineJoin::Miter },
        opacity: NormalizedF32::ONE,
        dash: (!stroke.dash.is_empty()).then_some(dash),
    }
}

fn ink(colour: Colour) -> rgb::Color {
    rgb::Color::new(colour.red, colour.green, colour.blue)
}

/// An outline; none where nothing would be drawn.
fn path(outline: &BezPath) -> Option<Path> {
    let mut path = PathBuilder::new();
    for element in outline.elements() {
        match *element {
            PathEl::MoveTo(to) => path.move_to(single(to.x), single(to.y)),
            PathEl::LineTo(to) => path.line_to(single(to.x), single(to.y)),
            PathEl::QuadTo(by, to) => path.quad_to(single(by.x), single(by.y), single(to.x), single(to.y)),
            PathEl::CurveTo(by, then, to) => path.cubic_to(
                single(by.x),
                single(by.y),
                single(then.x),
                single(then.y),
                single(to.x),
                single(to.y),
            ),
            PathEl::ClosePath => path.close(),
        }
    }
    path.finish()
}

/// A change of place in krilla's terms.
pub(super) fn transform(place: Affine) -> Transform {
    let [sx, ky, kx, sy, tx, ty] = place.as_coeffs().map(single);
    Transform::from_row(sx, ky, kx, sy, tx, ty)
}

/// The nearest number of half as many digits, which is what a PDF holds.
#[expect(clippy::cast_possible_truncation, reason = "that is what it is for")]
pub(super) fn single(number: f64) -> f32 {
    number as f32
}
