//! The outline of a system's bubble, and the few questions that the stages ask about it.
//!
//! An ellipse is a circle in a frame in which heights are stretched; a rounded box is a smaller box with a rim of the
//! corner's radius around it. So each question has one short answer for each. All points are seen from the centre.

use std::f64::consts::TAU;

use kurbo::{Point, Vec2};

use super::cost::distance;

/// What bubbles look like.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Shape {
    #[default]
    Circle,
    Ellipse,
    Box,
}

/// Width over height of every ellipse: all of one map are alike, so that they can be compared as circles can.
pub(crate) const ELLIPSE: f64 = 1.4;

/// One bubble's outline, points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Outline {
    Circle {
        radius: f64,
    },
    /// As wide as a circle of this radius, and lower by the ratio of all ellipses.
    Ellipse {
        radius: f64,
    },
    /// The box inside the rim, by half its width and height, and the rim.
    Box {
        core: Vec2,
        rim: f64,
    },
}

impl Outline {
    /// Half the width and half the height.
    pub(crate) fn half(self) -> Vec2 {
        match self {
            Self::Circle { radius } => Vec2::new(radius, radius),
            Self::Ellipse { radius } => Vec2::new(radius, radius / ELLIPSE),
            Self::Box { core, rim } => Vec2::new(core.x + rim, core.y + rim),
        }
    }

    /// Half of the greatest width.
    pub(super) fn widest(self) -> f64 {
        match self {
            Self::Circle { radius } | Self::Ellipse { radius } => radius,
            Self::Box { core, rim } => core.x.max(core.y) + rim,
        }
    }

    /// The radius of a circle that is as large, about.
    pub(crate) fn size(self) -> f64 {
        match self {
            Self::Circle { radius } => radius,
            _ => (self.half().x * self.half().y).sqrt(),
        }
    }

    /// The arc that it takes of a large ring, on average over all directions (a box w × h at the angle t from the
    /// top takes min(w / cos t, h / sin t)).
    pub(crate) fn arc(self) -> f64 {
        let Self::Box { .. } = self else { return 2.0 * self.size() };
        let (w, h) = (2.0 * self.half().x, 2.0 * self.half().y);
        let turn = libm::atan2(h, w);
        let (sin, cos) = libm::sincos(turn);
        let wide = w * libm::log((1.0 + sin) / cos);
        let high = h * libm::log((1.0 + cos) / sin);
        (wide + high) / std::f64::consts::FRAC_PI_2
    }

    /// The length of the outline.
    pub(crate) fn perimeter(self) -> f64 {
        match self {
            Self::Circle { radius } => TAU * radius,
            Self::Ellipse { .. } => {
                // Ramanujan 1914: exact to a millionth for outlines like these.
                let Vec2 { x, y } = self.half();
                let h = 3.0 * ((x - y) / (x + y)) * ((x - y) / (x + y));
                TAU / 2.0 * (x + y) * (1.0 + h / (10.0 + (4.0 - h).sqrt()))
            }
            Self::Box { core, rim } => 4.0 * (core.x + core.y) + TAU * rim,
        }
    }

    /// From the centre to the outline, in the direction of a unit vector.
    pub(super) fn border(self, way: Vec2) -> f64 {
        match self {
            Self::Circle { radius } => radius,
            Self::Ellipse { radius } => radius / stretched(way).hypot().max(1e-9),
            Self::Box { core, rim } => {
                let way = Vec2::new(way.x.abs().max(1e-9), way.y.abs().max(1e-9));
                let (right, down) = ((core.x + rim) / way.x, (core.y + rim) / way.y);
                if way.y * right <= core.y {
                    right
                } else if way.x * down <= core.x {
                    down
                } else {
                    let middle = way.dot(core);
                    middle + (middle * middle - core.hypot2() + rim * rim).max(0.0).sqrt()
                }
            }
        }
    }

    /// Whether a point lies inside, or outside by less than `margin`.
    pub(super) fn holds(self, point: Vec2, margin: f64) -> bool {
        self.free(point) < margin
    }

    /// Distance of a point from the outline; below 0 inside.
    fn free(self, point: Vec2) -> f64 {
        match self {
            Self::Circle { radius } => point.hypot() - radius,
            Self::Ellipse { radius } => shrunk(stretched(point).hypot() - radius, point),
            Self::Box { core, rim } => beyond(point, core) - rim,
        }
    }

    /// Free space to another outline of the same kind whose centre is at `other`; below 0 where they overlap.
    pub(super) fn gap(self, that: Self, other: Vec2) -> f64 {
        match (self, that) {
            (Self::Ellipse { radius }, Self::Ellipse { radius: theirs }) => {
                shrunk(stretched(other).hypot() - radius - theirs, other)
            }
            (Self::Box { core, rim }, Self::Box { core: theirs, rim: its }) => {
                beyond(other, core + theirs) - rim - its
            }
            _ => other.hypot() - self.size() - that.size(),
        }
    }

    /// Free space to a polyline, seen from `centre`; below 0 where it passes through.
    pub(super) fn clearance(self, centre: Point, points: &[Point]) -> f64 {
        if let Self::Circle { radius } = self {
            return distance(points, centre) - radius;
        }
        let free = |pair: &[Point]| {
            let (from, to) = (pair[0] - centre, pair[1] - centre);
            if let Self::Box { core, rim } = self {
                return apart(from, to, core) - rim;
            }
            let Vec2 { x, y } = nearest(stretched(from), stretched(to));
            self.free(Vec2::new(x, y / ELLIPSE))
        };
        points.windows(2).map(free).fold(f64::INFINITY, f64::min)
    }

    /// The distances from the client at which it lies wholly between two circles around the client, in the direction
    /// of a unit vector. Where there is no such distance, the first is greater than the second.
    pub(super) fn reach(self, way: Vec2, inner: f64, outer: f64) -> (f64, f64) {
        match self {
            Self::Circle { radius } => (inner + radius, outer - radius),
            Self::Ellipse { radius } => {
                let height = radius / ELLIPSE;
                let half = Vec2::new(radius, height);
                // Both differ little from the distance of a far circle, so two steps come within a hundredth of a point.
                let (mut least, mut most) = (inner + radius, outer - height);
                for _ in 0..2 {
                    least += inner - extreme(way * least, half, -1.0);
                    most += outer - extreme(way * most.max(1.0), half, 1.0);
                }
                (least, most)
            }
            Self::Box { core, rim } => {
                let way = Vec2::new(way.x.abs().max(1e-9), way.y.abs().max(1e-9));
                let middle = way.dot(core);
                let side = |radius: f64| (middle * middle - core.hypot2() + radius * radius).max(0.0).sqrt();
                let corner = middle + side(inner + rim);
                let flat = ((inner + rim + core.x) / way.x).min((inner + rim + core.y) / way.y);
                let is_corner = corner * way.x >= core.x && corner * way.y >= core.y;
                (if is_corner { corner } else { flat }, side(outer - rim) - middle)
            }
        }
    }
}

/// The same vector in the frame in which ellipses are circles.
fn stretched(vector: Vec2) -> Vec2 {
    Vec2::new(vector.x, vector.y * ELLIPSE)
}

/// A length of that frame, measured along a vector, as it is on the map.
fn shrunk(length: f64, along: Vec2) -> f64 {
    length * along.hypot() / stretched(along).hypot().max(1e-9)
}

/// Distance of a point from an upright box around the origin; inside, how far it is from the nearest side, below 0.
fn beyond(point: Vec2, half: Vec2) -> f64 {
    let (x, y) = (point.x.abs() - half.x, point.y.abs() - half.y);
    if x > 0.0 && y > 0.0 { (x * x + y * y).sqrt() } else { x.max(y) }
}

/// The point of a straight piece that is nearest to the origin.
fn nearest(from: Vec2, to: Vec2) -> Vec2 {
    let way = to - from;
    from + way * (-from.dot(way) / way.hypot2().max(1e-12)).clamp(0.0, 1.0)
}

/// How far a straight piece keeps from an upright box around the origin, measured along the box's sides and across the
/// piece (separating axes): exact but near a corner, where it is a little less than the distance. Below 0 where it
/// passes through.
fn apart(from: Vec2, to: Vec2, half: Vec2) -> f64 {
    let aside = |a: f64, b: f64, half: f64| (a.min(b) - half).max(-half - a.max(b));
    let way = to - from;
    let across = from.cross(way).abs() - half.x * way.y.abs() - half.y * way.x.abs();
    let across = across / way.hypot().max(1e-9);
    across.max(aside(from.x, to.x, half.x)).max(aside(from.y, to.y, half.y))
}

/// Distance from the origin of the farthest (`side` 1) or nearest (−1) point of an ellipse: the point where its
/// normal goes through the origin, found by turning the normal towards the point.
fn extreme(centre: Vec2, half: Vec2, side: f64) -> f64 {
    let mut normal = centre / centre.hypot().max(1e-9);
    let mut point = centre;
    for _ in 0..6 {
        let reach = Vec2::new(half.x * normal.x, half.y * normal.y);
        let out = Vec2::new(half.x * reach.x, half.y * reach.y) / reach.hypot().max(1e-9);
        point = centre + out * side;
        normal = point / point.hypot().max(1e-9);
    }
    point.hypot()
}
