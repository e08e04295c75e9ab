//! A tie's line as something to walk along: by length, with its direction.

use kurbo::{ParamCurve, PathSeg, Point, Rect, Vec2};

/// Points that a curve is cut into.
const PIECES: usize = 24;

/// A flattened line.
#[derive(Clone, Debug)]
pub(crate) struct Course {
    pub(crate) points: Vec<Point>,
    /// Length from the start to each point.
    lengths: Vec<f64>,
    pub(crate) bounds: Rect,
}

impl Course {
    pub(crate) fn new(line: &PathSeg) -> Self {
        let pieces = if matches!(line, PathSeg::Line(_)) { 1 } else { PIECES };
        #[expect(clippy::cast_precision_loss, reason = "a few pieces")]
        let points: Vec<Point> = (0..=pieces).map(|piece| line.eval(piece as f64 / pieces as f64)).collect();
        let mut lengths = vec![0.0];
        let mut bounds = Rect::from_points(points[0], points[0]);
        for pair in points.windows(2) {
            lengths.push(lengths[lengths.len() - 1] + pair[0].distance(pair[1]));
            bounds = bounds.union_pt(pair[1]);
        }
        Self { points, lengths, bounds }
    }

    pub(crate) fn length(&self) -> f64 {
        self.lengths[self.lengths.len() - 1]
    }

    /// The point at a length from the start, and the unit vector of the way there.
    pub(crate) fn at(&self, length: f64) -> (Point, Vec2) {
        let after = self.lengths.partition_point(|so_far| *so_far < length).clamp(1, self.points.len() - 1);
        let (from, to) = (self.points[after - 1], self.points[after]);
        let piece = self.lengths[after] - self.lengths[after - 1];
        let share = if piece > 0.0 { (length - self.lengths[after - 1]) / piece } else { 0.0 };
        let way = to - from;
        let along = if way.hypot() > 0.0 { way / way.hypot() } else { Vec2::new(1.0, 0.0) };
        (from.lerp(to, share), along)
    }
}

#[cfg(test)]
mod tests {
    use kurbo::{Line, PathSeg};

    use super::Course;

    #[test]
    fn half_way_along_a_line_is_its_middle() {
        let course = Course::new(&PathSeg::Line(Line::new((0.0, 0.0), (10.0, 0.0))));
        let (middle, along) = course.at(5.0);
        assert!((middle.x - 5.0).abs() < 1e-12 && (along.x - 1.0).abs() < 1e-12);
    }
}
