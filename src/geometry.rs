//! Angles and the few functions of them, the same on every platform.
//!
//! Points, curves and areas are [`kurbo`]'s. The page's y axis points down; the client's centre is the origin.

use kurbo::{Point, Vec2};

/// A direction from the client's centre, in radians, 0 = up, clockwise.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub(crate) struct Angle(pub(crate) f64);

impl Angle {
    /// The unit vector that points this way.
    pub(crate) fn direction(self) -> Vec2 {
        Vec2::new(libm::sin(self.0), -libm::cos(self.0))
    }

    /// The point at this angle and distance from the client's centre.
    pub(crate) fn at(self, distance: f64) -> Point {
        (self.direction() * distance).to_point()
    }

    /// The angle under which a point is seen from the client's centre, in (−π, π].
    pub(crate) fn of(point: Point) -> Self {
        Self(libm::atan2(point.x, -point.y))
    }
}
