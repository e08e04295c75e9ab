//! Room for small round marks ("seals") that are set on a finished map: in the labels of ties and on the edges of shapes.
//!
//! A tie's seals are letters of its label for the layout, so that they have a place that is free of all else. A shape's
//! seals stand on its outline, in the direction that is freest.

use std::f64::consts::TAU;

use kurbo::{ParamCurveNearest, Point, Rect, Vec2};

use super::labels::course::Course;
use super::outline::Outline;
use super::spacing::Spacing;
use super::{Layout, PlacedLabel, RoutedTie};
use crate::geometry::Angle;
use crate::model::Ecomap;
use crate::text::{CAP_HEIGHT, TextLine};

/// Radius of a seal with the rim that sets it off, points.
pub(crate) const SEAL: f64 = 7.2;

/// The letter that holds room in a label; nobody's by definition (Unicode, private use area), so no font draws it.
const BLANK: char = '\u{E000}';

/// So many of them are as wide as a seal and the gap to the next.
const BLANKS: usize = 3;

/// Directions tried round a shape, and how far outside its outline a seal's centre stands, points, best first.
const DIRECTIONS: u32 = 48;
const OUTWARD: [f64; 5] = [1.0, 3.0, 5.5, -1.0, 8.0];

/// The direction that is tried first: to the upper right.
const FIRST: f64 = TAU / 8.0;

/// So many looks at what a seal could touch are worth it; after that, seals of a huge map stand in the first direction.
const EFFORT: usize = 100_000_000;

/// Between a seal and the middle of a tie, beyond its radius; arrowheads are half as wide.
const LINE_GAP: f64 = 3.5;

/// The same ecomap with room for this many seals at the beginning of each tie's label.
pub(crate) fn with_room(ecomap: &Ecomap, seals: &[usize]) -> Ecomap {
    let mut roomy = ecomap.clone();
    for (tie, seals) in roomy.ties.iter_mut().zip(seals).filter(|(_, seals)| **seals > 0) {
        let blank = BLANK.to_string().repeat(BLANKS * seals);
        tie.label = Some(match &tie.label {
            Some(label) => format!("{blank} {label}"),
            None => blank,
        });
    }
    roomy
}

impl Layout {
    /// The layout of an ecomap [with room](with_room) without the letters that hold it, and where each tie's seals go.
    pub(crate) fn cleared(&self, seals: &[usize]) -> (Self, Vec<Vec<Point>>) {
        let mut centres = Vec::with_capacity(seals.len());
        let mut ties = Vec::with_capacity(self.ties.len());
        for (tie, &seals) in self.ties.iter().zip(seals) {
            let (tie, places) = cleared(tie, seals, &self.spacing);
            ties.push(tie);
            centres.push(places);
        }
        (Self { ties, ..self.clone() }, centres)
    }
}

fn cleared(tie: &RoutedTie, seals: usize, spacing: &Spacing) -> (RoutedTie, Vec<Point>) {
    let course = Course::new(&tie.line);
    let middle = |index: usize| {
        let shift = 2.0 * SEAL * (number(index) - (number(seals) - 1.0) / 2.0);
        course.at((course.length() / 2.0 + shift).clamp(0.0, course.length())).0
    };
    let Some(label) = tie.label.as_ref().filter(|_| seals > 0) else {
        return (tie.clone(), (0..seals).map(middle).collect());
    };
    let (lines, places) = split(label, seals, spacing);
    // A seal that stands on its tie by itself needs no gap in the line.
    let bare = lines.is_empty() && label.on_line;
    let label = (!bare).then(|| PlacedLabel { lines, ..label.clone() });
    (RoutedTie { label, ..tie.clone() }, places)
}

/// The lines of a label without the letters that hold room, and the middle of that room for each seal.
fn split(label: &PlacedLabel, seals: usize, spacing: &Spacing) -> (Vec<TextLine>, Vec<Point>) {
    let (sin, cos) = libm::sincos(label.turn.to_radians());
    let turned = |point: Point| {
        let Vec2 { x, y } = point - label.centre;
        label.centre + Vec2::new(x * cos - y * sin, x * sin + y * cos)
    };
    let mut left = seals * BLANKS;
    let (mut lines, mut rooms) = (Vec::new(), Vec::new());
    for line in &label.lines {
        let here = line.text.chars().take_while(|letter| *letter == BLANK).count().min(left);
        left -= here;
        let rest: String = line.text.chars().skip(here).collect();
        let text = rest.trim_start().to_owned();
        let letters = spacing.regular(line.size);
        let one = letters.width(&BLANK.to_string());
        let start = line.x - line.width / 2.0;
        let middle = line.y - CAP_HEIGHT * line.size / 2.0;
        rooms.extend((0..here).map(|blank| Point::new(start + one * (number(blank) + 0.5), middle)));
        if !text.is_empty() {
            let rest = letters.line(text, line.x, line.y);
            lines.push(TextLine { x: line.x + (line.width - rest.width) / 2.0, ..rest });
        }
    }
    let centre = |rooms: &[Point]| turned(rooms[rooms.len() / 2]);
    (lines, rooms.chunks(BLANKS).map(centre).collect())
}

/// A shape that wants seals on its edge.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Edge {
    System(usize),
    Member(usize),
}

/// Where seals go on the edges of shapes, so many for each; those of ties have their places already.
pub(crate) fn on_edges(layout: &Layout, wanted: &[(Edge, usize)], taken: &[Point]) -> Vec<Vec<Point>> {
    let ground = Ground::of(layout);
    let mut taken = taken.to_vec();
    let mut places = Vec::with_capacity(wanted.len());
    let mut effort = EFFORT;
    for &(edge, count) in wanted {
        let found = if count == 0 { Vec::new() } else { ground.places(edge, count, (&taken, &mut effort)) };
        taken.extend(&found);
        places.push(found);
    }
    places
}

/// All that seals keep clear of.
struct Ground<'a> {
    layout: &'a Layout,
    courses: Vec<Course>,
    /// Names, ages, signs and ring names, as boxes.
    words: Vec<Rect>,
}

impl<'a> Ground<'a> {
    fn of(layout: &'a Layout) -> Self {
        let household = &layout.household;
        let names = layout.systems.iter().flat_map(|system| &system.name);
        let people = household.members.iter().flat_map(|member| member.age.iter().chain(&member.name));
        let regular = names.chain(people).map(TextLine::ink_box);
        let rings = layout.rings.iter().map(|ring| ring.name.ink_box().inflate(4.5, 2.0));
        let client = household.name.iter().map(TextLine::ink_box);
        let signs = layout.systems.iter().filter_map(|system| {
            system.glyph.map(|glyph| Rect::from_center_size(glyph, (system.glyph_side, system.glyph_side)))
        });
        Self {
            layout,
            courses: layout.ties.iter().map(|tie| Course::new(&tie.line)).collect(),
            words: regular.chain(rings).chain(client).chain(signs).collect(),
        }
    }

    fn places(&self, edge: Edge, count: usize, (taken, effort): (&[Point], &mut usize)) -> Vec<Point> {
        let (centre, border): (Point, Box<dyn Fn(Vec2) -> f64>) = match edge {
            Edge::System(system) => {
                let placed = &self.layout.systems[system];
                (placed.centre, Box::new(|way| placed.outline.border(way)))
            }
            Edge::Member(member) => {
                let placed = &self.layout.household.members[member];
                (placed.centre, Box::new(|way| member_border(placed.reach(), way)))
            }
        };
        let mut best: Option<(usize, Vec<Point>)> = None;
        for outward in OUTWARD {
            for direction in 0..DIRECTIONS {
                let side = if direction % 2 == 0 { 1.0 } else { -1.0 };
                let first = FIRST + side * f64::from(direction.div_ceil(2)) * TAU / f64::from(DIRECTIONS);
                let reach = border(Angle(first).direction()) + outward;
                let step = 2.0 * libm::asin((SEAL / reach).min(1.0)) * 1.02;
                let seat = |index: usize| {
                    let way = Angle(first + step * (number(index) - (number(count) - 1.0) / 2.0)).direction();
                    centre + way * (border(way) + outward)
                };
                let seats: Vec<Point> = (0..count).map(seat).collect();
                *effort = effort.saturating_sub(count * (self.size() + taken.len()));
                if *effort == 0 {
                    return best.map_or(seats, |(_, seats)| seats);
                }
                let faults: usize = seats.iter().map(|seat| self.faults(*seat, edge, taken)).sum();
                if best.as_ref().is_none_or(|(least, _)| faults < *least) {
                    best = Some((faults, seats));
                }
                if faults == 0 {
                    return best.map(|(_, seats)| seats).unwrap_or_default();
                }
            }
        }
        best.map(|(_, seats)| seats).unwrap_or_default()
    }

    /// How much there is to look at for each seal.
    fn size(&self) -> usize {
        self.layout.systems.len() + self.courses.len() + self.words.len()
    }

    /// How many things a seal here would touch.
    fn faults(&self, seat: Point, edge: Edge, taken: &[Point]) -> usize {
        let layout = self.layout;
        let near = |centre: Point, outline: Outline| outline.clearance(centre, &[seat]) < SEAL + 1.0;
        let others = layout.systems.iter().enumerate().filter(|(system, _)| edge != Edge::System(*system));
        let shapes = others.filter(|(_, system)| near(system.centre, system.outline)).count();
        let outside = matches!(edge, Edge::System(_));
        let client = seat.to_vec2().hypot() - layout.household.radius;
        let walls = usize::from(if outside { client < SEAL + 1.0 } else { client > -SEAL })
            + usize::from(seat.to_vec2().hypot() + SEAL > layout.radius());
        let people = layout.household.members.iter().enumerate();
        let people = people.filter(|(member, _)| edge != Edge::Member(*member));
        let people = people.filter(|(_, placed)| (placed.centre - seat).hypot() < placed.half + SEAL + 1.0);
        let lines = self.courses.iter().filter(|course| meets(course, seat)).count();
        let words = self.words.iter().filter(|words| from_box(**words, seat) < SEAL).count();
        let labels = layout.ties.iter().filter_map(|tie| tie.label.as_ref());
        let labels = labels.filter(|label| from_label(label, seat) < SEAL).count();
        let queries = layout.ties.iter().filter_map(|tie| tie.query);
        let queries = queries.filter(|query| query.distance(seat) < SEAL + 6.0).count();
        let seals = taken.iter().filter(|other| other.distance(seat) < 2.0 * SEAL).count();
        shapes + walls + people.count() + lines + words + labels + queries + seals
    }
}

/// Members' symbols are small: a circle round them will do.
fn member_border(reach: f64, _: Vec2) -> f64 {
    reach
}

fn meets(course: &Course, seat: Point) -> bool {
    let sight = SEAL + LINE_GAP;
    course.bounds.inflate(sight, sight).contains(seat)
        && course
            .points
            .windows(2)
            .any(|pair| kurbo::Line::new(pair[0], pair[1]).nearest(seat, 1e-6).distance_sq < sight * sight)
}

fn from_box(words: Rect, seat: Point) -> f64 {
    let x = (words.x0 - seat.x).max(seat.x - words.x1).max(0.0);
    let y = (words.y0 - seat.y).max(seat.y - words.y1).max(0.0);
    Vec2::new(x, y).hypot()
}

fn from_label(label: &PlacedLabel, seat: Point) -> f64 {
    let (sin, cos) = libm::sincos(-label.turn.to_radians());
    let Vec2 { x, y } = seat - label.centre;
    let level = label.centre + Vec2::new(x * cos - y * sin, x * sin + y * cos);
    from_box(Rect::from_center_size(label.centre, label.size), level)
}

fn number(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::sample::EVERY_MARK;

    #[test]
    fn a_label_without_its_room_says_what_it_said() {
        let (map, _) = &*EVERY_MARK;
        let seals: Vec<usize> = (0..map.ties.len()).map(|tie| tie % 3).collect();
        let roomy = with_room(map, &seals);
        let graph = crate::graph::EcoGraph::new(&roomy);
        let (layout, lacks) = super::super::layout(
            &graph,
            super::super::outline::Shape::Circle,
            &super::super::Spacing::default(),
            super::super::Wish::default(),
        );
        assert!(lacks.is_fair(), "{lacks:?}");
        let (clear, places) = layout.cleared(&seals);
        for (index, tie) in map.ties.iter().enumerate() {
            assert_eq!(places[index].len(), seals[index]);
            let label = clear.ties[index].label.as_ref();
            let text: Vec<&str> =
                label.map_or(Vec::new(), |label| label.lines.iter().map(|line| line.text.as_str()).collect());
            let wanted = tie.label.clone().unwrap_or_default();
            assert_eq!(text.join(" ").trim_end_matches(" ?"), wanted);
        }
    }
}
