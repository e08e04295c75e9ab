//! Which places near a tie are free of all that is fixed: shapes, names, other ties.

use kurbo::{Point, Rect, Shape};

use super::block::Block;
use super::candidates::{Candidate, FARTHEST, Form};
use super::course::Course;
use super::{Surroundings, is_outside};
use crate::layout::cost::crossings;
use crate::layout::outline::Outline;
use crate::layout::rings::Band;
use crate::layout::spacing::Spacing;

/// Half the width of the widest marks on a tie's own line, points.
pub(super) const OWN_MARKS: f64 = 5.0;
/// Free places kept for each label.
const CHOICES: usize = 40;

/// What stands near one tie.
pub(super) struct Near<'a> {
    spacing: &'a Spacing,
    own: &'a Course,
    /// Whether the tie has an end outside the client's circle.
    is_outside: bool,
    pub(super) lines: Vec<&'a Course>,
    shapes: Vec<(Point, Outline)>,
    blocks: Vec<Block>,
    bands: &'a [Band],
    across: bool,
}

impl<'a> Near<'a> {
    pub(super) fn gather(
        around: &'a Surroundings,
        courses: &'a [Course],
        names: &[Block],
        index: usize,
        forms: &[Form],
    ) -> Self {
        let reach = forms.iter().map(|form| form.size.to_vec2().hypot()).fold(0.0, f64::max) + FARTHEST;
        let own = &courses[index];
        // A label of a tie inside the client's circle stands outside it.
        let client = around.client.bounding_box();
        let bounds = if is_outside(&around.ecomap.ties[index]) { own.bounds } else { client };
        let scope = bounds.inflate(reach, reach);
        let touches = |rect: Rect| {
            rect.x0 <= scope.x1 && rect.x1 >= scope.x0 && rect.y0 <= scope.y1 && rect.y1 >= scope.y0
        };
        let others = courses.iter().enumerate().filter(|(other, _)| *other != index);
        let mut shapes = around.bubbles.clone();
        shapes.retain(|(centre, outline)| {
            touches(Rect::from_center_size(*centre, (outline.half() * 2.0).to_size()))
        });
        shapes.push((around.client.center, Outline::Circle { radius: around.client.radius }));
        let walls = around.walls.iter().map(|wall| Block::upright(wall.center(), wall.size()));
        Self {
            spacing: around.spacing,
            own,
            is_outside: is_outside(&around.ecomap.ties[index]),
            lines: others.map(|(_, course)| course).filter(|course| touches(course.bounds)).collect(),
            shapes,
            blocks: names.iter().copied().chain(walls).collect(),
            bands: around.bands,
            across: around.across,
        }
    }

    /// The best of these places that are free.
    pub(super) fn free(&self, places: &[Candidate]) -> Vec<Candidate> {
        places.iter().filter(|candidate| self.leaves_free(candidate)).take(CHOICES).cloned().collect()
    }

    fn leaves_free(&self, candidate: &Candidate) -> bool {
        let block = &candidate.block;
        let clear = self.spacing.label_clearance;
        let outermost = self.bands.last().map_or(f64::INFINITY, |band| band.outer);
        (candidate.on_line || !block.meets_line(&self.own.points, (clear + 0.5).max(OWN_MARKS)))
            && block.corners().iter().all(|corner| corner.to_vec2().hypot() < outermost)
            && !self
                .shapes
                .iter()
                .any(|(centre, outline)| block.meets_shape(*centre, *outline, self.spacing.label_margin))
            && !self.lines.iter().any(|line| block.meets_course(line, clear))
            && !self.blocks.iter().any(|other| block.meets_block(other, self.spacing.label_margin))
            && candidate.leader.is_none_or(|(start, end)| self.lets_pass(start, end))
    }

    /// Whether a leader runs through no name, label or shape but the client's own circle, and outside that circle
    /// through no other tie.
    fn lets_pass(&self, start: Point, end: Point) -> bool {
        let way = [start, end];
        if self.is_outside && !self.across && self.lines.iter().any(|line| crossings(&way, &line.points) > 0)
        {
            return false;
        }
        !self.blocks.iter().any(|block| block.meets_line(&way, 1.0))
            && !self
                .shapes
                .iter()
                .any(|(centre, outline)| *centre != Point::ZERO && outline.clearance(*centre, &way) < 0.0)
    }
}
