//! Where everything goes: rings, bubbles, ties, labels. Knows nothing of colours, marks or pages.
//!
//! Coordinates are points (1/72 inch) at scale 1, the client's centre is the origin, y points down.

pub(crate) mod household;
pub(crate) mod spacing;

use kurbo::{Circle, PathSeg, Point};

use crate::text::TextLine;
pub(crate) use household::Household;

/// A finished layout. Every list is in the order of the case file.
#[derive(Clone, Debug)]
pub(crate) struct Layout {
    pub(crate) household: Household,
    /// Innermost first; all of the framework's levels, empty or not.
    pub(crate) rings: Vec<Ring>,
    pub(crate) systems: Vec<PlacedSystem>,
    pub(crate) ties: Vec<RoutedTie>,
}

/// One level's band.
#[derive(Clone, Debug)]
pub(crate) struct Ring {
    /// Radius of the inner edge: the client's outline or the boundary of the ring inside.
    pub(crate) inner: f64,
    /// Radius of the boundary.
    pub(crate) outer: f64,
    pub(crate) name: TextLine,
}

/// One system's bubble.
#[derive(Clone, Debug)]
pub(crate) struct PlacedSystem {
    pub(crate) shape: Circle,
    /// The wrapped name.
    pub(crate) name: Vec<TextLine>,
    /// Centre of the kind's glyph, above the name; absent where the system has no kind.
    pub(crate) glyph: Option<Point>,
}

/// One tie's way.
#[derive(Clone, Debug)]
pub(crate) struct RoutedTie {
    /// The whole centre line from border to border, in the direction from → to; straight or one smooth curve.
    pub(crate) line: PathSeg,
    pub(crate) label: Option<PlacedLabel>,
    /// Centre of the "?" of a disputed tie.
    pub(crate) query: Option<Point>,
}

/// A tie's label, a block of centred lines.
#[derive(Clone, Debug)]
pub(crate) struct PlacedLabel {
    /// Positions as if the block were not turned.
    pub(crate) lines: Vec<TextLine>,
    /// The block's centre: turn about this.
    pub(crate) centre: Point,
    /// Degrees clockwise, −90 to 90.
    pub(crate) turn: f64,
    /// Width and height of the block with its margin.
    pub(crate) size: kurbo::Size,
    /// Whether the block lies on its own line and so needs an opaque ground.
    pub(crate) on_line: bool,
}
