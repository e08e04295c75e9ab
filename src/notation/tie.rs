//! Draws one tie from its centre line and its facts: the line, then its marks. All marks compose.

use std::ops::Range;

use super::course::{Course, without};
use super::dashes::dashes;
use super::marks::{self, Head};
use super::strain::strain;
use super::{LineStyle, Pen, Sketch, TieFacts};
use crate::scene::item::{Item, Paint, Stroke};
use crate::theme::Colour;
use crate::vocabulary::Status;

/// From an arrowhead, a bar or a label to the next stroke of a hatching.
const STRAIN_GAP: f64 = 3.0;

/// Between a label's ground and the marks beside it.
const LABEL_GAP: f64 = 1.5;

/// The tie's line (class `line`, the whole way) and its marks, in paint order.
pub(crate) fn draw(sketch: &Sketch, pen: &Pen) -> Vec<Item> {
    let course = Course::new(sketch.line);
    let facts = &sketch.facts;
    let style = pen.profile.line(facts);
    let colour = colour(facts, pen);
    let letter = if facts.status == Status::Past { pen.theme.quiet } else { colour };
    let ends = Ends::of(&course, facts, style, pen);
    let labels: Vec<Range<f64>> =
        sketch.labels.iter().flat_map(|label| course.inside(label, LABEL_GAP + style.width)).collect();
    let gap = (facts.status == Status::Past)
        .then(|| marks::break_in(&ends.free(&course), &labels, pen.profile.past.gap));

    // The ink stops square before a label instead of being cut slantwise by its ground.
    let holes: Vec<Range<f64>> = labels.iter().chain(&gap).cloned().collect();
    let inked = without(ends.line(&course), &holes);
    let dashes = dashes(course.length(), &inked, style.dash, gap.is_none());
    let stroke = Stroke::solid(colour, style.width).dashed(&dashes);
    let mut items = vec![Item::path(line_path(sketch), Paint::stroke(stroke)).classed("line")];
    if facts.stressful {
        let stretches = stretches_for_strain(ends.free(&course), &holes);
        items.extend(strain(&course, style.width, &stretches, sketch.beside, pen));
    }
    items.extend(gap.map(|gap| marks::bars(&course, &gap, colour, pen)));
    items.extend(ends.marks(&course, facts, colour, pen));
    items.extend(sketch.query.filter(|_| facts.disputed).map(|centre| marks::query(centre, letter)));
    items
}

/// Where stress can be shown: clear of other marks, or close to them where a short line has no other place, or among
/// them: it is never left out.
fn stretches_for_strain(free: Range<f64>, holes: &[Range<f64>]) -> Vec<Range<f64>> {
    let clear: Vec<Range<f64>> =
        holes.iter().map(|hole| hole.start - STRAIN_GAP..hole.end + STRAIN_GAP).collect();
    let choices = [clear.as_slice(), holes, &[]].map(|taken| without(free.clone(), taken));
    choices.into_iter().find(|stretches| !stretches.is_empty()).unwrap_or_default()
}

fn line_path(sketch: &Sketch) -> kurbo::BezPath {
    kurbo::BezPath::from_path_segments(std::iter::once(sketch.line))
}

fn colour(facts: &TieFacts, pen: &Pen) -> Colour {
    match facts.status {
        Status::Current => pen.theme.tie,
        Status::Past => pen.theme.past,
        Status::Needed => pen.theme.plan,
    }
}

/// How far the marks at each end reach along the line.
struct Ends {
    /// Depth of an open circle at the start and at the end; 0 where there is none.
    circles: [f64; 2],
    /// The arrowheads at the start and at the end.
    heads: [Option<Head>; 2],
}

impl Ends {
    fn of(course: &Course, facts: &TieFacts, style: &LineStyle, pen: &Pen) -> Self {
        let needed = facts.status == Status::Needed;
        let depth = 2.0 * pen.profile.needed.radius;
        let at = |here: bool| if needed && here { depth } else { 0.0 };
        let circles = [at(facts.need_at_start), at(!facts.need_at_start)];
        let wanted = [facts.arrow_at_start(), facts.arrow_at_end()];
        let room = course.length() - circles[0] - circles[1];
        let count = wanted.into_iter().map(u32::from).sum();
        let heads = wanted.map(|wanted| {
            pen.profile.arrow.as_ref().filter(|_| wanted).map(|arrow| Head::sized(arrow, style, room, count))
        });
        Self { circles, heads }
    }

    /// The part of the line that is inked.
    fn line(&self, course: &Course) -> Range<f64> {
        let [start, end] = self.depths(Head::inset);
        start..course.length() - end
    }

    /// The part that other marks may use.
    fn free(&self, course: &Course) -> Range<f64> {
        let [start, end] = self.depths(|head| head.length);
        let gap = STRAIN_GAP.min(course.length() / 10.0);
        start + gap..course.length() - end - gap
    }

    fn depths(&self, reach: fn(Head) -> f64) -> [f64; 2] {
        [0, 1].map(|end| self.circles[end] + self.heads[end].map_or(0.0, reach))
    }

    fn marks(&self, course: &Course, facts: &TieFacts, colour: Colour, pen: &Pen) -> Vec<Item> {
        let mut items = Vec::new();
        if let Some(head) = self.heads[0] {
            items.push(head.draw(course, self.circles[0], false, colour));
        }
        if let Some(head) = self.heads[1] {
            items.push(head.draw(course, course.length() - self.circles[1], true, colour));
        }
        if facts.status == Status::Needed {
            items.push(marks::need(course, facts.need_at_start, pen));
        }
        items
    }
}
