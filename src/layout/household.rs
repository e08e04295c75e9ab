//! The centre circle: the client's name and the members as a small genogram.

use kurbo::Point;

use crate::text::TextLine;
use crate::vocabulary::{ChildBy, Union};

/// The client's circle, centred on the origin, and all it holds.
#[derive(Clone, Debug)]
pub(crate) struct Household {
    /// Radius of the circle.
    pub(crate) radius: f64,
    /// The client's name, wrapped.
    pub(crate) name: Vec<TextLine>,
    /// In the order of the case file.
    pub(crate) members: Vec<PlacedMember>,
    /// Lines between partners and from parents to children.
    pub(crate) lines: Vec<FamilyLine>,
}

/// One member's place.
#[derive(Clone, Debug)]
pub(crate) struct PlacedMember {
    pub(crate) shape: MemberShape,
    pub(crate) centre: Point,
    /// Half the width of the shape's box (which is square).
    pub(crate) half: f64,
    /// The age, inside the shape.
    pub(crate) age: Option<TextLine>,
    /// The name, below the shape.
    pub(crate) name: Vec<TextLine>,
}

/// A member's symbol.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum MemberShape {
    Circle,
    Square,
    Dome,
    Diamond,
    Triangle,
}

/// One line of the genogram.
#[derive(Clone, Debug)]
pub(crate) struct FamilyLine {
    /// A polyline; a union's first segment is the one that carries its slashes, at `mark`.
    pub(crate) points: Vec<Point>,
    pub(crate) bond: FamilyBond,
    /// Where a union's slashes are centred.
    pub(crate) mark: Point,
}

/// What a family line stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FamilyBond {
    Union(Union),
    Child(ChildBy),
}
