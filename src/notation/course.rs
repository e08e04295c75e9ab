//! A tie's line measured along its length.

use std::ops::Range;

use kurbo::{BezPath, ParamCurve, PathSeg, Point, Shape, Vec2};

/// Chords that stand for a curve; a tie is one gentle bend, so these stay within a hundredth of a point.
const CHORDS: u32 = 64;

/// A line with a scale along it, in points from its start.
pub(super) struct Course {
    points: Vec<Point>,
    /// Distance of each point from the start, along the line.
    reach: Vec<f64>,
}

impl Course {
    pub(super) fn new(line: PathSeg) -> Self {
        let chords = if matches!(line, PathSeg::Line(_)) { 1 } else { CHORDS };
        let points: Vec<Point> =
            (0..=chords).map(|step| line.eval(f64::from(step) / f64::from(chords))).collect();
        let mut reach = vec![0.0];
        let mut total = 0.0;
        for pair in points.windows(2) {
            total += pair[0].distance(pair[1]);
            reach.push(total);
        }
        Self { points, reach }
    }

    /// How long the line is.
    pub(super) fn length(&self) -> f64 {
        self.reach.last().copied().unwrap_or(0.0)
    }

    /// The point at a distance from the start, and the direction there.
    pub(super) fn at(&self, distance: f64) -> (Point, Vec2) {
        let chord = self.reach.partition_point(|&reach| reach <= distance).clamp(1, self.points.len() - 1);
        let (from, to) = (self.points[chord - 1], self.points[chord]);
        let (start, end) = (self.reach[chord - 1], self.reach[chord]);
        if end <= start {
            return (from, Vec2::new(1.0, 0.0));
        }
        (from.lerp(to, (distance - start) / (end - start)), (to - from) / (end - start))
    }

    /// A line across at a distance from the start, reaching this far to either side.
    pub(super) fn across(&self, distance: f64, reach: f64) -> (Point, Point) {
        let (point, direction) = self.at(distance);
        let side = Vec2::new(-direction.y, direction.x) * reach;
        (point - side, point + side)
    }

    /// A line that runs beside from one distance to another, this far to the right of the direction.
    pub(super) fn beside(&self, stretch: &Range<f64>, offset: f64) -> BezPath {
        let place = |distance: f64| {
            let (point, direction) = self.at(distance);
            point + Vec2::new(-direction.y, direction.x) * offset
        };
        let inner =
            self.reach.iter().copied().filter(|reach| stretch.contains(reach) && *reach > stretch.start);
        let mut path = BezPath::new();
        path.move_to(place(stretch.start));
        for distance in inner.chain([stretch.end]) {
            path.line_to(place(distance));
        }
        path
    }

    /// 1 if a point lies to the right of the line's direction (seen on the page), −1 if to the left.
    pub(super) fn side_of(&self, point: Point) -> f64 {
        let off = |chord: &&[Point]| chord[0].midpoint(chord[1]).distance_squared(point);
        let nearest = self.points.windows(2).min_by(|one, other| off(one).total_cmp(&off(other)));
        let right = nearest.is_none_or(|chord| (chord[1] - chord[0]).cross(point - chord[0]) >= 0.0);
        if right { 1.0 } else { -1.0 }
    }

    /// The stretches that lie inside an area, each lengthened by a margin.
    pub(super) fn inside(&self, area: &BezPath, margin: f64) -> Vec<Range<f64>> {
        let steps = self.length().ceil().clamp(1.0, 4096.0);
        let mut found: Vec<Range<f64>> = Vec::new();
        let mut step = 0.0;
        while step <= steps {
            let distance = self.length() * step / steps;
            if area.contains(self.at(distance).0) {
                let stretch = distance - margin..distance + margin;
                match found.last_mut() {
                    Some(last) if last.end >= stretch.start => last.end = stretch.end,
                    _ => found.push(stretch),
                }
            }
            step += 1.0;
        }
        found
    }
}

/// What is left of a stretch when others are taken out of it.
pub(super) fn without(stretch: Range<f64>, taken: &[Range<f64>]) -> Vec<Range<f64>> {
    let mut left = if stretch.end > stretch.start { vec![stretch] } else { Vec::new() };
    for hole in taken {
        left = left
            .into_iter()
            .flat_map(|part| [part.start..part.end.min(hole.start), part.start.max(hole.end)..part.end])
            .filter(|part| part.end > part.start)
            .collect();
    }
    left
}

#[cfg(test)]
mod tests {
    use kurbo::{Line, Rect};

    use super::*;

    fn east(length: f64) -> Course {
        Course::new(Line::new((0.0, 0.0), (length, 0.0)).into())
    }

    #[test]
    fn a_stroke_across_stands_at_right_angles() {
        assert_eq!(east(10.0).across(5.0, 3.0), (Point::new(5.0, -3.0), Point::new(5.0, 3.0)));
    }

    #[test]
    fn a_line_without_length_still_has_a_direction() {
        assert_eq!(east(0.0).at(0.0), (Point::ZERO, Vec2::new(1.0, 0.0)));
    }

    #[test]
    fn the_part_under_a_label_is_found() {
        let label = Rect::new(20.0, -5.0, 40.0, 5.0).to_path(0.1);
        let found = east(100.0).inside(&label, 2.0);
        assert_eq!(found.len(), 1);
        assert!((found[0].start - 18.0).abs() < 1.1 && (found[0].end - 42.0).abs() < 1.1, "{found:?}");
    }

    #[test]
    fn taking_the_middle_leaves_both_ends() {
        assert_eq!(without(0.0..10.0, &[4.0..6.0]), vec![0.0..4.0, 6.0..10.0]);
        assert_eq!(without(0.0..10.0, &[-1.0..6.0]), vec![6.0..10.0]);
        assert_eq!(without(0.0..10.0, &[-1.0..11.0]), Vec::new());
    }
}
