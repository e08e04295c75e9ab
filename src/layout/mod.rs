//! Where everything goes: rings, bubbles, ties, labels. Knows nothing of colours, marks or pages.
//!
//! Coordinates are points (1/72 inch) at scale 1, the client's centre is the origin, y points down.
//!
//! ```text
//! household, bubbles → order → rings → angles and bends (search against cost) → routes → labels
//! ```
//!
//! Each is a stage of its own. If the finished layout still breaks a promise, the rings get more air and the last
//! stages run again from where they stood.

mod anchors;
mod angles;
mod apart;
mod arrangement;
mod attempts;
pub(crate) mod badge;
mod balance;
mod boxes;
mod bubbles;
mod cost;
mod crowd;
mod effort;
mod extract;
mod facing;
mod faults;
mod growth;
pub(crate) mod household;
mod isotonic;
mod labels;
mod ledger;
mod needs;
mod newcomers;
mod order;
pub(crate) mod outline;
#[cfg(feature = "pdf")]
mod part;
mod pins;
mod promises;
mod random;
mod rings;
mod routes;
mod seals;
mod search;
mod sequence;
mod setting;
pub(crate) mod spacing;
#[cfg(test)]
mod stages;
mod start;
mod ties;

use kurbo::{PathSeg, Point, Rect};

use crate::agenda::StepPlace;
use crate::text::TextLine;
pub(crate) use anchors::Anchors;
pub(crate) use attempts::{Wish, layout, least_radius};
pub(crate) use effort::is_searched;
pub(crate) use extract::Share;
pub(crate) use growth::Aim;
pub(crate) use household::Household;
use outline::Outline;
pub(crate) use seals::{Edge, SEAL, on_edges, with_room};
use spacing::Spacing;

impl Layout {
    /// Radius of the outermost boundary.
    pub(crate) fn radius(&self) -> f64 {
        self.rings.last().map_or(self.household.radius, |ring| ring.outer)
    }

    /// Half the side of the square that holds the rings and every label; ring names may stand out a little.
    pub(crate) fn reach(&self) -> f64 {
        let radius = self.radius();
        let mut span = Rect::new(-radius, -radius, radius, radius);
        for label in self.ties.iter().filter_map(|tie| tie.label.as_ref()) {
            let (sin, cos) = libm::sincos(label.turn.to_radians());
            let (width, height) = (label.size.width, label.size.height);
            let size = (width * cos.abs() + height * sin.abs(), width * sin.abs() + height * cos.abs());
            span = span.union(Rect::from_center_size(label.centre, size));
        }
        for step in &self.steps {
            span = span.union(step.bounds());
        }
        span.width().max(span.height()) / 2.0
    }
}

/// A finished layout. Every list is in the order of the case file.
#[derive(Clone, Debug)]
pub(crate) struct Layout {
    pub(crate) household: Household,
    /// Innermost first; all of the framework's levels, empty or not.
    pub(crate) rings: Vec<Ring>,
    pub(crate) systems: Vec<PlacedSystem>,
    pub(crate) ties: Vec<RoutedTie>,
    /// The marks of the plan; none unless the plan is asked for.
    pub(crate) steps: Vec<PlacedStep>,
    /// Size of the members and the gap between them, which grow until their ties find a way.
    member: (f64, f64),
    /// The distances with which it was made.
    spacing: Spacing,
}

/// One level's band.
#[derive(Clone, Debug)]
pub(crate) struct Ring {
    /// Radius of the boundary.
    pub(crate) outer: f64,
    pub(crate) name: TextLine,
}

/// One system's bubble.
#[derive(Clone, Debug)]
pub(crate) struct PlacedSystem {
    pub(crate) centre: Point,
    pub(crate) outline: Outline,
    /// The wrapped name.
    pub(crate) name: Vec<TextLine>,
    /// Centre of the kind's glyph, above the name or beside it; absent where the system has no kind.
    pub(crate) glyph: Option<Point>,
    /// Side of the square that the glyph is drawn in.
    pub(crate) glyph_side: f64,
}

/// One tie's way.
#[derive(Clone, Debug)]
pub(crate) struct RoutedTie {
    /// The whole centre line from border to border, in the direction from → to; straight or one smooth curve.
    pub(crate) line: PathSeg,
    pub(crate) label: Option<PlacedLabel>,
    /// Centre of the "?" of a disputed tie.
    pub(crate) query: Option<Point>,
    /// How it came to run as it does.
    bend: arrangement::Bend,
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
    /// A thin line from the tie to a label that stands apart from it: start and end.
    pub(crate) leader: Option<(Point, Point)>,
}

/// The mark of a step of the plan at what it acts on.
#[derive(Clone, Debug)]
pub(crate) struct PlacedStep {
    /// The step's number in the list.
    pub(crate) number: usize,
    pub(crate) at: StepPlace,
    pub(crate) badge: badge::Badge,
    pub(crate) centre: Point,
    /// Whether the badge lies on its tie's line.
    pub(crate) on_line: bool,
    /// A thin line from what the step acts on to a badge that stands apart from it: start and end.
    pub(crate) leader: Option<(Point, Point)>,
}

impl PlacedStep {
    /// What the badge covers.
    pub(crate) fn bounds(&self) -> Rect {
        Rect::from_center_size(self.centre, self.badge.size)
    }
}
