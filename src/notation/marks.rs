//! Marks at places of a line: arrowheads, the bars of what is past, the circle of what is needed, the question mark.

use std::ops::Range;

use kurbo::{BezPath, Circle, Point};

use super::course::Course;
use super::{Arrowhead, LineStyle, Pen};
use crate::scene::item::{Item, Paint, Stroke, TextItem};
use crate::text::CAP_HEIGHT;
use crate::theme::Colour;

/// Font size of the question mark.
const QUERY_SIZE: f64 = 11.0;

/// Arrowheads take at most this part of a line.
const MOST_OF_LINE: f64 = 0.62;

/// How much of an arrowhead's length the line runs into it, so that no gap shows at its base.
const OVERLAP: f64 = 0.25;

/// An arrowhead of the size that suits its line.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Head {
    pub(super) length: f64,
    width: f64,
}

impl Head {
    /// Larger on heavy lines, smaller on short ones; `heads` is how many the line has.
    pub(super) fn sized(arrow: &Arrowhead, line: &LineStyle, length: f64, heads: u32) -> Self {
        let heavy = 1.0 + 0.18 * (line.width - 1.5).max(0.0);
        let room = MOST_OF_LINE * length / (f64::from(heads.max(1)) * arrow.length * heavy);
        let scale = heavy * room.min(1.0);
        Self { length: arrow.length * scale, width: arrow.width * scale }
    }

    /// Where the line stops before the tip.
    pub(super) fn inset(self) -> f64 {
        self.length * (1.0 - OVERLAP)
    }

    /// The arrowhead with its tip at a distance from the start, pointing onward or back.
    pub(super) fn draw(self, course: &Course, tip: f64, onward: bool, colour: Colour) -> Item {
        let base = if onward { tip - self.length } else { tip + self.length };
        let (tip, _) = course.at(tip);
        let (heel, _) = course.at(base);
        let along = (tip - heel) / (tip - heel).hypot().max(f64::EPSILON);
        let side = kurbo::Vec2::new(-along.y, along.x) * (self.width / 2.0);
        let mut path = BezPath::new();
        path.move_to(tip);
        path.line_to(heel + side);
        path.line_to(heel - side);
        path.close_path();
        Item::path(path, Paint::fill(colour))
    }
}

/// The gap of a past tie: as near to the middle as a label allows.
pub(super) fn break_in(room: &Range<f64>, labels: &[Range<f64>], gap: f64) -> Range<f64> {
    let middle = (room.start + room.end) / 2.0;
    let reach = (room.end - room.start) / 2.0;
    let clear = |place: f64| {
        let (start, end) = (place - gap, place + gap);
        labels.iter().all(|label| end <= label.start || start >= label.end)
    };
    let mut off = 0.0;
    while off + gap < reach {
        if let Some(place) = [middle - off, middle + off].into_iter().find(|&place| clear(place)) {
            return place - gap / 2.0..place + gap / 2.0;
        }
        off += 1.0;
    }
    let half = (gap / 2.0).min(reach / 2.0);
    middle - half..middle + half
}

/// The two bars at the ends of the gap.
pub(super) fn bars(course: &Course, gap: &Range<f64>, colour: Colour, pen: &Pen) -> Item {
    let mark = &pen.profile.past;
    let mut path = BezPath::new();
    for distance in [gap.start, gap.end] {
        let (from, to) = course.across(distance, mark.bar / 2.0);
        path.move_to(from);
        path.line_to(to);
    }
    Item::path(path, Paint::stroke(Stroke::solid(colour, mark.width)))
}

/// The open circle at the system's end of what is needed.
pub(super) fn need(course: &Course, at_start: bool, pen: &Pen) -> Item {
    let mark = &pen.profile.needed;
    let distance = if at_start { mark.radius } else { course.length() - mark.radius };
    let (centre, _) = course.at(distance);
    let stroke = Stroke::solid(pen.theme.plan, 1.4);
    Item::circle(Circle::new(centre, mark.radius - 0.3), Paint::both(pen.theme.bubble, stroke))
}

/// The question mark of what is disputed.
pub(super) fn query(centre: Point, colour: Colour) -> Item {
    let baseline = Point::new(centre.x, centre.y + QUERY_SIZE * CAP_HEIGHT / 2.0);
    Item::Text(TextItem::centred("?", baseline, QUERY_SIZE, colour).bold())
}
