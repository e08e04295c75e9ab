//! A block of text on the map: a box, perhaps turned, and what it touches.

use kurbo::{Circle, Point, Rect, Size, Vec2};

use super::course::Course;
use crate::layout::cost::segment_meets;
use crate::layout::outline::Outline;

/// A box about its centre, turned by the angle of `along`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Block {
    pub(super) centre: Point,
    pub(super) size: Size,
    /// Unit vector of the reading direction.
    pub(super) along: Vec2,
}

impl Block {
    pub(super) fn upright(centre: Point, size: Size) -> Self {
        Self { centre, size, along: Vec2::new(1.0, 0.0) }
    }

    /// The point as seen from the block's centre along its sides.
    fn local(&self, point: Point) -> Point {
        let from_centre = point - self.centre;
        Point::new(from_centre.dot(self.along), self.along.cross(from_centre))
    }

    fn rect(&self, margin: f64) -> Rect {
        Rect::from_center_size(Point::ZERO, self.size).inflate(margin, margin)
    }

    /// Whether a polyline comes nearer than `margin`.
    pub(super) fn meets_line(&self, points: &[Point], margin: f64) -> bool {
        let rect = self.rect(margin);
        points.windows(2).any(|pair| segment_meets(self.local(pair[0]), self.local(pair[1]), rect))
    }

    /// Whether a tie's course comes nearer than `margin`.
    pub(super) fn meets_course(&self, course: &Course, margin: f64) -> bool {
        let reach = self.size.to_vec2().hypot() / 2.0 + margin;
        course.bounds.inflate(reach, reach).contains(self.centre) && self.meets_line(&course.points, margin)
    }

    /// Whether a disc comes nearer than `margin`.
    pub(super) fn meets_disc(&self, disc: Circle, margin: f64) -> bool {
        let rect = self.rect(0.0);
        let centre = self.local(disc.center);
        let nearest = Point::new(centre.x.clamp(rect.x0, rect.x1), centre.y.clamp(rect.y0, rect.y1));
        nearest.distance(centre) < disc.radius + margin
    }

    /// Whether a bubble comes nearer than `margin`.
    pub(super) fn meets_shape(&self, centre: Point, outline: Outline, margin: f64) -> bool {
        match outline {
            Outline::Circle { radius } => self.meets_disc(Circle::new(centre, radius), margin),
            Outline::Box { .. } => {
                let size = (outline.half() * 2.0).to_size();
                self.meets_block(&Self::upright(centre, size), margin)
            }
            Outline::Ellipse { .. } => {
                let [a, b, c, d] = self.corners();
                let inside = self.rect(0.0).contains(self.local(centre));
                inside || outline.clearance(centre, &[a, b, c, d, a]) < margin
            }
        }
    }

    /// Whether two blocks come nearer than `margin` (separating axes of the two boxes).
    pub(super) fn meets_block(&self, other: &Self, margin: f64) -> bool {
        let reach = (self.size.to_vec2().hypot() + other.size.to_vec2().hypot()) / 2.0 + margin;
        self.centre.distance(other.centre) < reach
            && !self.is_beside(other, margin)
            && !other.is_beside(self, margin)
    }

    fn is_beside(&self, other: &Self, margin: f64) -> bool {
        let rect = self.rect(margin);
        let corners = other.corners().map(|corner| self.local(corner));
        corners.iter().all(|corner| corner.x <= rect.x0)
            || corners.iter().all(|corner| corner.x >= rect.x1)
            || corners.iter().all(|corner| corner.y <= rect.y0)
            || corners.iter().all(|corner| corner.y >= rect.y1)
    }

    /// The point of the block nearest to a point.
    pub(super) fn nearest_to(&self, point: Point) -> Point {
        let (rect, local) = (self.rect(0.0), self.local(point));
        let (x, y) = (local.x.clamp(rect.x0, rect.x1), local.y.clamp(rect.y0, rect.y1));
        self.centre + self.along * x + self.along.turn_90() * y
    }

    /// The four corners.
    pub(super) fn corners(&self) -> [Point; 4] {
        let right = self.along * (self.size.width / 2.0);
        let down = self.along.turn_90() * (self.size.height / 2.0);
        [
            self.centre - right - down,
            self.centre + right - down,
            self.centre + right + down,
            self.centre - right + down,
        ]
    }
}

#[cfg(test)]
mod tests {
    use kurbo::{Circle, Point, Size, Vec2};

    use super::Block;

    #[test]
    fn a_turned_block_is_met_where_it_lies_and_not_where_it_would_lie_unturned() {
        let half = std::f64::consts::FRAC_1_SQRT_2;
        let block = Block {
            centre: Point::new(10.0, 10.0),
            size: Size::new(40.0, 6.0),
            along: Vec2::new(half, half),
        };
        assert!(block.meets_disc(Circle::new((22.0, 22.0), 2.0), 0.0));
        assert!(!block.meets_disc(Circle::new((26.0, 10.0), 2.0), 0.0));
        assert!(block.meets_line(&[Point::new(0.0, 20.0), Point::new(20.0, 0.0)], 0.0));
        assert!(!block.meets_line(&[Point::new(20.0, 0.0), Point::new(30.0, 5.0)], 0.0));
    }

    #[test]
    fn blocks_side_by_side_do_not_meet_until_the_margin_is_asked_for() {
        let one = Block::upright(Point::ZERO, Size::new(10.0, 10.0));
        let other = Block::upright(Point::new(12.0, 0.0), Size::new(10.0, 10.0));
        assert!(!one.meets_block(&other, 0.0));
        assert!(one.meets_block(&other, 3.0));
    }
}
