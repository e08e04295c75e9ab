//! The members' symbols: outlines, sizes that look alike, and where lines meet them.

use kurbo::{BezPath, Circle, Point, Rect, Shape};

use crate::model::Member;
use crate::vocabulary::Gender;

/// A member's symbol.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum MemberShape {
    Circle,
    Square,
    /// Flat base, round top.
    Dome,
    Diamond,
    /// A pregnancy.
    Triangle,
}

/// How far a drawn curve may be from the true one, in points.
const ACCURACY: f64 = 1e-3;

impl MemberShape {
    /// The symbol for the gender as lived, or for a pregnancy.
    pub(crate) fn of(member: &Member) -> Self {
        match member.gender {
            _ if member.pregnancy => Self::Triangle,
            Gender::Female => Self::Circle,
            Gender::Male => Self::Square,
            Gender::Nonbinary => Self::Dome,
            Gender::Unknown => Self::Diamond,
        }
    }

    /// Half the side of the box in which this shape looks as large as a circle of the given radius: about the same
    /// area, less for the triangle, which is drawn smaller by convention.
    pub(crate) fn half(self, radius: f64) -> f64 {
        radius
            * match self {
                Self::Circle => 1.0,
                Self::Square => 0.9,
                Self::Dome => 0.95,
                Self::Diamond => 1.2,
                Self::Triangle => 1.05,
            }
    }

    /// The closed outline.
    pub(crate) fn outline(self, centre: Point, half: f64) -> BezPath {
        let at = |x: f64, y: f64| centre + kurbo::Vec2::new(x * half, y * half);
        match self {
            Self::Circle => Circle::new(centre, half).to_path(ACCURACY),
            Self::Square => Rect::from_center_size(centre, (2.0 * half, 2.0 * half)).to_path(ACCURACY),
            Self::Diamond => polygon(&[at(0.0, -1.0), at(1.0, 0.0), at(0.0, 1.0), at(-1.0, 0.0)]),
            Self::Triangle => polygon(&[at(0.0, -1.0), at(1.0, 1.0), at(-1.0, 1.0)]),
            Self::Dome => {
                // A quarter circle as a cubic (Riskus, 2006).
                let arm = 0.551_915_024_494;
                let mut path = BezPath::new();
                path.move_to(at(-1.0, 1.0));
                path.line_to(at(-1.0, 0.0));
                path.curve_to(at(-1.0, -arm), at(-arm, -1.0), at(0.0, -1.0));
                path.curve_to(at(arm, -1.0), at(1.0, -arm), at(1.0, 0.0));
                path.line_to(at(1.0, 1.0));
                path.close_path();
                path
            }
        }
    }

    /// Whether the shape round the origin holds a point.
    pub(crate) fn contains(self, point: Point, half: f64) -> bool {
        let (x, y) = (point.x.abs(), point.y);
        match self {
            Self::Circle => libm::hypot(x, y) <= half,
            Self::Square => x <= half && y.abs() <= half,
            Self::Diamond => x + y.abs() <= half,
            Self::Triangle => y <= half && y >= -half + 2.0 * x,
            Self::Dome => x <= half && y <= half && (y >= 0.0 || libm::hypot(x, y) <= half),
        }
    }

    /// How far above the centre the outline is at a distance beside it.
    pub(crate) fn top(self, beside: f64, half: f64) -> f64 {
        let beside = beside.abs().min(half);
        match self {
            Self::Square => half,
            Self::Circle | Self::Dome => libm::sqrt(half * half - beside * beside),
            Self::Diamond => half - beside,
            Self::Triangle => half - 2.0 * beside,
        }
    }

    /// How far beside the centre the outline is at the centre's height.
    pub(crate) fn side(self, half: f64) -> f64 {
        if self == Self::Triangle { half / 2.0 } else { half }
    }

    /// How far below the centre the age is centred.
    pub(crate) fn age_drop(self, half: f64) -> f64 {
        if self == Self::Triangle { half * 0.4 } else { 0.0 }
    }
}

fn polygon(corners: &[Point]) -> BezPath {
    let mut path = BezPath::new();
    for (index, corner) in corners.iter().enumerate() {
        if index == 0 { path.move_to(*corner) } else { path.line_to(*corner) }
    }
    path.close_path();
    path
}
