//! One small line drawing per kind, so that kinds are told apart without colour.
//!
//! Paths of our own in a box of 24 × 24, to be stroked without a fill, 1.6 wide, with round ends.

mod drawings;

use kurbo::{Affine, BezPath, Point, Vec2};

use crate::vocabulary::Kind;

/// Side of the box that the drawings are made in.
const BOX: f64 = 24.0;

/// Width of the strokes in that box.
const PEN: f64 = 1.7;

/// The glyph of a kind, centred on a point, in a square of this side; with the width of its strokes.
pub(crate) fn glyph(kind: Kind, centre: Point, side: f64) -> (BezPath, f64) {
    let scale = side / BOX;
    let place = Affine::translate(centre.to_vec2() - Vec2::new(side, side) / 2.0) * Affine::scale(scale);
    (place * drawing(kind), PEN * scale)
}

/// The glyph of a kind in its own box.
fn drawing(kind: Kind) -> BezPath {
    BezPath::from_svg(drawings::data(kind)).expect("a test parses every drawing")
}

#[cfg(test)]
mod tests {
    use kurbo::{Rect, Shape};

    use super::*;

    #[test]
    fn every_kind_has_a_drawing_that_parses() {
        for &kind in Kind::ALL {
            assert!(BezPath::from_svg(drawings::data(kind)).is_ok(), "{}", kind.word());
        }
    }

    #[test]
    fn every_drawing_fills_its_box_and_stays_inside() {
        for &kind in Kind::ALL.iter().filter(|&&kind| kind != Kind::Other) {
            let drawn = drawing(kind).bounding_box();
            let room = Rect::new(0.0, 0.0, BOX, BOX).inset(-PEN / 2.0);
            assert!(room.union(drawn) == room, "{} sticks out: {drawn:?}", kind.word());
            assert!(drawn.width().max(drawn.height()) >= 15.0, "{} is too small: {drawn:?}", kind.word());
            let off = (drawn.center() - room.center()).hypot();
            assert!(off <= 1.6, "{} is off centre by {off}", kind.word());
        }
    }

    #[test]
    fn the_table_is_in_the_vocabularys_order() {
        for &kind in Kind::ALL {
            assert_eq!(drawings::DRAWINGS[kind as usize].0, kind);
        }
    }

    #[test]
    fn no_two_kinds_share_a_drawing() {
        for (index, &kind) in Kind::ALL.iter().enumerate() {
            for &other in &Kind::ALL[..index] {
                assert_ne!(drawings::data(kind), drawings::data(other));
            }
        }
    }
}
