//! The marks of change: small discs with a sign in them, which can be told apart in one ink.

use kurbo::{BezPath, Circle, Point, Vec2};

use super::Studio;
use super::item::{Group, Item, Paint, Stroke};
use crate::compare::Badge;
use crate::layout::SEAL;
use crate::theme::Colour;

/// Radius of the disc, points; around it is a rim of ground that sets it off from lines.
const DISC: f64 = 6.0;

/// Width of the strokes of a sign.
const SIGN: f64 = 1.6;

/// Dashes and gaps round what is needed.
const DOTS: [f64; 2] = [1.6, 1.54];

/// One mark of change.
pub(crate) fn badge(badge: Badge, centre: Point, studio: &Studio) -> Item {
    let theme = studio.theme;
    let rim = Item::circle(Circle::new(centre, SEAL), Paint::fill(theme.bubble));
    let ink = colour(badge, studio);
    let (disc, sign) = match badge {
        Badge::Needed => (Paint::both(theme.bubble, Stroke::solid(ink, 1.3).dashed(&DOTS)), ink),
        Badge::Other => (Paint::both(theme.bubble, Stroke::solid(ink, 1.2)), ink),
        _ => (Paint::fill(ink), theme.bubble),
    };
    let radius = if disc.stroke.is_some() { DISC - 0.6 } else { DISC };
    let disc = Item::circle(Circle::new(centre, radius), disc);
    let sign = drawn(badge, sign).into_iter().map(|item| item.shifted(centre.to_vec2()));
    Group::of("badge").data("change", badge.word()).holding([rim, disc].into_iter().chain(sign).collect())
}

fn colour(badge: Badge, studio: &Studio) -> Colour {
    let theme = studio.theme;
    match badge {
        Badge::New | Badge::Relieved | Badge::Needed => theme.plan,
        Badge::Ended => theme.quiet,
        Badge::Stronger | Badge::Weaker | Badge::Other => theme.tie,
        Badge::Strain => theme.stress,
    }
}

/// The sign, around the origin.
fn drawn(badge: Badge, ink: Colour) -> Vec<Item> {
    let stroke = |pieces: &[&[(f64, f64)]]| {
        let mut path = BezPath::new();
        for piece in pieces {
            append(&mut path, piece);
        }
        Item::path(path, Paint::stroke(Stroke::solid(ink, SIGN).rounded()))
    };
    let level: &[(f64, f64)] = &[(-3.2, 0.0), (3.2, 0.0)];
    let upright: &[(f64, f64)] = &[(0.0, -3.2), (0.0, 3.2)];
    match badge {
        Badge::New => vec![stroke(&[level, upright])],
        Badge::Ended => vec![stroke(&[level])],
        Badge::Stronger => vec![stroke(&[upright, &[(-2.6, -0.8), (0.0, -3.3), (2.6, -0.8)]])],
        Badge::Weaker => vec![stroke(&[upright, &[(-2.6, 0.8), (0.0, 3.3), (2.6, 0.8)]])],
        Badge::Relieved => vec![stroke(&[&[(-2.9, 0.2), (-0.9, 2.3), (3.0, -2.4)]])],
        Badge::Strain => {
            let mut bolt = BezPath::new();
            append(
                &mut bolt,
                &[(1.4, -4.6), (-2.7, 0.7), (-0.3, 0.7), (-1.4, 4.6), (2.7, -0.9), (0.3, -0.9)],
            );
            bolt.close_path();
            vec![Item::path(bolt, Paint::fill(ink))]
        }
        Badge::Needed => {
            let dot = Item::circle(Circle::new(Point::new(0.0, 2.9), 0.95), Paint::fill(ink));
            vec![stroke(&[&[(0.0, -3.0), (0.0, 0.7)]]), dot]
        }
        Badge::Other => {
            let mut delta = BezPath::new();
            append(&mut delta, &[(0.0, -3.1), (2.8, 1.9), (-2.8, 1.9)]);
            delta.close_path();
            vec![Item::path(delta, Paint::stroke(Stroke::solid(ink, 1.2).rounded()))]
        }
    }
}

fn append(path: &mut BezPath, corners: &[(f64, f64)]) {
    for (index, &(x, y)) in corners.iter().enumerate() {
        let corner = (Vec2::new(x, y)).to_point();
        if index == 0 { path.move_to(corner) } else { path.line_to(corner) }
    }
}
