//! Convex outlines: every shape and every box of text is one. Distances are user units of the picture.

use kurbo::{Point, Vec2};

/// A convex polygon; curves are flattened finely.
#[derive(Clone, Debug)]
pub(crate) struct Convex {
    points: Vec<Point>,
    /// Unit normals that point outwards, one for each edge, and where the edge lies along it.
    edges: Vec<(Vec2, f64)>,
}

impl Convex {
    /// The polygon with these corners, in either sense of rotation.
    pub(crate) fn new(mut points: Vec<Point>) -> Self {
        points.dedup_by(|a, b| a.distance(*b) < 1e-6);
        let area: f64 = sides(&points).map(|(a, b)| a.to_vec2().cross(b.to_vec2())).sum();
        let outwards = if area > 0.0 { 1.0 } else { -1.0 };
        let edges = sides(&points)
            .filter(|(a, b)| a.distance(*b) > 1e-6)
            .map(|(a, b)| {
                let along = (b - a).normalize();
                let normal = Vec2::new(along.y, -along.x) * outwards;
                (normal, normal.dot(a.to_vec2()))
            })
            .collect();
        Self { points, edges }
    }

    /// The corners.
    pub(crate) fn points(&self) -> &[Point] {
        &self.points
    }

    /// How far two polygons would have to be moved to part them; zero or less if they do not overlap.
    pub(crate) fn overlap(&self, other: &Self) -> f64 {
        let one_way = |a: &Self, b: &Self| {
            let depths = a.edges.iter().map(|&(normal, edge)| {
                let nearest = b.points.iter().map(|p| normal.dot(p.to_vec2())).fold(f64::INFINITY, f64::min);
                edge - nearest
            });
            depths.fold(f64::INFINITY, f64::min)
        };
        one_way(self, other).min(one_way(other, self))
    }

    /// How deep a point lies inside; negative outside (then at most the distance from the outline).
    pub(crate) fn depth(&self, point: Point) -> f64 {
        self.edges
            .iter()
            .map(|&(normal, edge)| edge - normal.dot(point.to_vec2()))
            .fold(f64::INFINITY, f64::min)
    }

    /// The distance of a point from the outline.
    pub(crate) fn distance(&self, point: Point) -> f64 {
        let apart = sides(&self.points).map(|(a, b)| {
            let share = ((point - a).dot(b - a) / (b - a).hypot2().max(1e-12)).clamp(0.0, 1.0);
            point.distance(a.lerp(b, share))
        });
        apart.fold(f64::INFINITY, f64::min)
    }

    /// The greatest depth of a line inside this polygon; the line's points are close together.
    pub(crate) fn depth_of_line(&self, line: &[Point]) -> f64 {
        line.iter().map(|&point| self.depth(point)).fold(f64::NEG_INFINITY, f64::max)
    }
}

fn sides(points: &[Point]) -> impl Iterator<Item = (Point, Point)> + '_ {
    points.iter().copied().zip(points.iter().copied().cycle().skip(1))
}
