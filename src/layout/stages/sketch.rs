//! A layout as a plain picture: circles, lines, and the faults that the stages are there to remove, in red.

use std::collections::BTreeMap;
use std::fmt::Write;

use kurbo::{Circle, Point};

use super::Stage;
use crate::layout::Layout;
use crate::layout::arrangement::{Arrangement, Route};
use crate::layout::cost::distance;
use crate::layout::labels::course::Course;
use crate::layout::spacing::Spacing;
use crate::layout::ties::spot_of;
use crate::model::Ecomap;

/// What is drawn. Circles are numbered like spots: the systems, then the client.
pub(super) struct Sketch {
    rings: Vec<f64>,
    circles: Vec<Circle>,
    lines: Vec<Line>,
    labels: Vec<[Point; 4]>,
}

struct Line {
    points: Vec<Point>,
    /// Members count as the client.
    ends: [usize; 2],
}

impl Sketch {
    /// Of an arrangement: ties from centre to centre.
    pub(super) fn of_stage(stage: &Stage) -> Self {
        let arrangement = &stage.arrangement;
        let client = arrangement.client();
        let line = |route: &Route| Line {
            points: route.points().to_vec(),
            ends: route.ends.map(|end| end.min(client)),
        };
        Self {
            rings: rings(arrangement),
            circles: arrangement.spots[..=client]
                .iter()
                .map(|spot| Circle::new(spot.centre, spot.radius))
                .collect(),
            lines: arrangement.routes.iter().map(line).collect(),
            labels: Vec::new(),
        }
    }

    /// Of the finished layout: ties from outline to outline, with the places of their labels.
    pub(super) fn of_layout(layout: &Layout, ecomap: &Ecomap) -> Self {
        let client = layout.systems.len();
        let line = |(routed, tie): (&crate::layout::RoutedTie, &crate::model::Tie)| Line {
            points: Course::new(&routed.line).points,
            ends: [tie.from, tie.to].map(|end| spot_of(end, client).min(client)),
        };
        let labels = layout.ties.iter().filter_map(|tie| tie.label.as_ref());
        Self {
            rings: layout.rings.iter().map(|ring| ring.outer).collect(),
            circles: layout
                .systems
                .iter()
                .map(|system| Circle::new(system.centre, system.outline.size()))
                .chain([Circle::new(Point::ZERO, layout.household.radius)])
                .collect(),
            lines: layout.ties.iter().zip(&ecomap.ties).map(line).collect(),
            labels: labels.map(corners).collect(),
        }
    }

    /// Where two ties are seen to cross.
    fn crossings(&self) -> Vec<Point> {
        let mut found = Vec::new();
        for (index, one) in self.lines.iter().enumerate() {
            for other in &self.lines[..index] {
                for a in one.points.windows(2) {
                    let met = other.points.windows(2).filter_map(|b| meeting(a, b));
                    found.extend(met.filter(|point| self.shows(one, *point) && self.shows(other, *point)));
                }
            }
        }
        found
    }

    /// Whether a point of a line lies outside the circles where it ends.
    fn shows(&self, line: &Line, point: Point) -> bool {
        line.ends.iter().all(|end| {
            let circle = self.circles[*end];
            point.distance(circle.center) > circle.radius
        })
    }

    /// For every line that runs through a circle without ending there, the circle.
    fn passed(&self) -> Vec<usize> {
        let passes = |line: &Line, spot: usize| {
            let circle = self.circles[spot];
            !line.ends.contains(&spot) && distance(&line.points, circle.center) < circle.radius
        };
        let spots = 0..self.circles.len();
        spots
            .flat_map(|spot| self.lines.iter().filter(move |line| passes(line, spot)).map(move |_| spot))
            .collect()
    }

    /// For every pair of circles that overlap, both.
    fn overlapping(&self) -> Vec<usize> {
        let overlap = |one: usize, other: usize| {
            let (a, b) = (self.circles[one], self.circles[other]);
            a.center.distance(b.center) < a.radius + b.radius
        };
        let spots = 0..self.circles.len();
        let with = |one: usize| (0..one).filter(move |other| overlap(one, *other));
        spots.flat_map(|one| with(one).flat_map(move |other| [one, other])).collect()
    }

    /// The picture, with the counts of its faults below.
    pub(super) fn to_svg(&self) -> String {
        let (crossings, passed, overlapping) = (self.crossings(), self.passed(), self.overlapping());
        let extent = self.rings.last().copied().unwrap_or(0.0) + 4.0;
        let (corner, size, high) = (-extent, 2.0 * extent, 2.125 * extent);
        let frame =
            format!("width=\"480\" height=\"510\" viewBox=\"{corner:.1} {corner:.1} {size:.1} {high:.1}\"");
        let mut marks = vec![
            format!("<svg xmlns=\"http://www.w3.org/2000/svg\" {frame}>"),
            format!(
                "<rect x=\"{corner:.1}\" y=\"{corner:.1}\" width=\"{size:.1}\" height=\"{high:.1}\" fill=\"#fff\"/>"
            ),
        ];
        let ring = |ring: &f64| format!("<circle r=\"{ring:.1}\" fill=\"none\" stroke=\"#ccc\"/>");
        marks.extend(self.rings.iter().map(ring));
        let line =
            |line: &Line| shape("polyline", &line.points, "fill=\"none\" stroke=\"#456\" stroke-width=\"2\"");
        marks.extend(self.lines.iter().map(line));
        let at_fault = |spot: &usize| passed.contains(spot) || overlapping.contains(spot);
        marks.extend(self.circles.iter().enumerate().map(|(spot, circle)| disc(*circle, at_fault(&spot))));
        let label = |label: &[Point; 4]| shape("polygon", label, "fill=\"#fff3c4\" stroke=\"#b80\"");
        marks.extend(self.labels.iter().map(label));
        let dot = |point: &Point| {
            format!("<circle cx=\"{:.1}\" cy=\"{:.1}\" r=\"7\" fill=\"#c00\"/>", point.x, point.y)
        };
        marks.extend(crossings.iter().map(dot));
        marks.push(format!(
            "<text y=\"{:.1}\" font-family=\"Arial, Helvetica, sans-serif\" font-size=\"{:.1}\" text-anchor=\"middle\">\
             crossings: {}, ties through circles: {}, overlaps: {}</text>\n</svg>\n",
            extent * 1.09,
            size / 30.0,
            crossings.len(),
            passed.len(),
            overlapping.len() / 2
        ));
        marks.join("\n")
    }
}

/// The boundaries of the bands that hold a system, innermost first.
fn rings(arrangement: &Arrangement) -> Vec<f64> {
    let mut rings = BTreeMap::new();
    for spot in &arrangement.spots[..arrangement.systems] {
        rings.insert(spot.ring, spot.reach.1 + spot.radius + Spacing::default().band_margin);
    }
    rings.into_values().collect()
}

fn shape(element: &str, corners: &[Point], paint: &str) -> String {
    format!("<{element} points=\"{}\" {paint}/>", points(corners))
}

/// A system or the client; red where something is wrong with it.
fn disc(circle: Circle, at_fault: bool) -> String {
    let (fill, stroke) = if at_fault { ("#fbb", "#c00") } else { ("#def", "#456") };
    let Circle { center, radius } = circle;
    format!(
        "<circle cx=\"{:.1}\" cy=\"{:.1}\" r=\"{radius:.1}\" fill=\"{fill}\" fill-opacity=\"0.7\" stroke=\"{stroke}\"/>",
        center.x, center.y
    )
}

fn points(points: &[Point]) -> String {
    let mut text = String::new();
    for point in points {
        let gap = if text.is_empty() { "" } else { " " };
        write!(text, "{gap}{:.1},{:.1}", point.x, point.y).expect("a text takes all that is written");
    }
    text
}

/// The corners of a label's block.
fn corners(label: &crate::layout::PlacedLabel) -> [Point; 4] {
    let half = label.size.to_vec2() / 2.0;
    let turn = kurbo::Affine::rotate_about(label.turn.to_radians(), label.centre);
    [(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)]
        .map(|(x, y)| turn * (label.centre + kurbo::Vec2::new(x * half.x, y * half.y)))
}

/// Where two straight pieces properly cross.
fn meeting(a: &[Point], b: &[Point]) -> Option<Point> {
    let (along, across) = (a[1] - a[0], b[1] - b[0]);
    let turn = along.cross(across);
    let inside = |share: f64| share > 0.0 && share < 1.0;
    let (t, u) = ((b[0] - a[0]).cross(across) / turn, (b[0] - a[0]).cross(along) / turn);
    (inside(t) && inside(u)).then(|| a[0] + along * t)
}
