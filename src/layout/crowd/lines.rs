//! Straight lines from border to border; ties between the same two side by side.
//!
//! Only a member's tie to a system is bent: straight, it would run across the client's ties, which are radii. It swings
//! past the centre inside the client's circle and is almost a radius itself from there on.

use kurbo::{CubicBez, Line, ParamCurve, PathSeg, Point, Vec2};

use crate::layout::RoutedTie;
use crate::layout::arrangement::Bend;
use crate::layout::household::Household;
use crate::layout::routes::{last_inside, rim_beside};
use crate::layout::spacing::Spacing;
use crate::model::{Ecomap, End, Tie};

/// The most that parallel ties may spread, as a share of the radius of the smaller end.
const SPREAD: f64 = 0.8;
/// From the line of a disputed tie to the middle of its question mark, points.
const BESIDE: f64 = 8.0;

/// The ties' lines, in the order of the case file.
pub(super) fn draw(
    ecomap: &Ecomap,
    household: &Household,
    places: &[Point],
    radii: &[f64],
    spacing: &Spacing,
) -> Vec<RoutedTie> {
    let ground = Ground { household, places, radii, spacing };
    let offsets = offsets(&ecomap.ties);
    let draw = |(tie, &(lane, lanes)): (&Tie, &(usize, usize))| {
        let line = ground.line(tie, ground.offset(tie, lane, lanes));
        let query = tie.disputed.then(|| beside(line));
        RoutedTie { line, label: None, query, bend: Bend::STRAIGHT }
    };
    ecomap.ties.iter().zip(&offsets).map(draw).collect()
}

/// Which of how many ties between the same two each tie is.
fn offsets(ties: &[Tie]) -> Vec<(usize, usize)> {
    let pair = |index: usize| (ties[index].from.min(ties[index].to), ties[index].from.max(ties[index].to));
    let mut sorted: Vec<usize> = (0..ties.len()).collect();
    sorted.sort_by_key(|index| pair(*index));
    let mut offsets = vec![(0, 1); ties.len()];
    for same in sorted.chunk_by(|one, other| pair(*one) == pair(*other)) {
        for (lane, &index) in same.iter().enumerate() {
            offsets[index] = (lane, same.len());
        }
    }
    offsets
}

/// What lines run between.
struct Ground<'a> {
    household: &'a Household,
    places: &'a [Point],
    radii: &'a [f64],
    spacing: &'a Spacing,
}

impl Ground<'_> {
    fn centre(&self, end: End) -> Point {
        match end {
            End::Client => Point::ZERO,
            End::Member(member) => self.household.members[member].centre,
            End::System(system) => self.places[system],
        }
    }

    fn radius(&self, end: End) -> f64 {
        match end {
            End::Client => self.household.radius,
            End::Member(member) => self.household.members[member].reach(),
            End::System(system) => self.radii[system],
        }
    }

    /// How far to the side a tie runs, seen from the lesser of its ends.
    fn offset(&self, tie: &Tie, lane: usize, lanes: usize) -> f64 {
        if lanes < 2 {
            return 0.0;
        }
        let room = 2.0 * SPREAD * self.radius(tie.from).min(self.radius(tie.to));
        #[expect(clippy::cast_precision_loss, reason = "a number of ties")]
        let (lane, gaps) = (lane as f64, (lanes - 1) as f64);
        let step = self.spacing.parallel.min(room / gaps);
        // The side is that of the pair, whichever of the two the tie starts from.
        let side = if tie.from < tie.to { 1.0 } else { -1.0 };
        side * step * (lane - gaps / 2.0)
    }

    /// The tie from outline to outline, this far to the side of the line between the centres.
    fn line(&self, tie: &Tie, offset: f64) -> PathSeg {
        match (tie.from, tie.to) {
            (End::Member(member), End::System(system)) => PathSeg::Cubic(self.swing(member, system, offset)),
            (End::System(system), End::Member(member)) => {
                PathSeg::Cubic(self.swing(member, system, -offset)).reverse()
            }
            _ => PathSeg::Line(self.straight(tie, offset)),
        }
    }

    fn straight(&self, tie: &Tie, offset: f64) -> Line {
        let [start, end] = self.axis(tie);
        let along = (end - start).normalize_or_up();
        let aside = Vec2::new(-along.y, along.x) * offset;
        let (start, end) = (start + aside, end + aside);
        let length = start.distance(end);
        let first = self.way_out(tie.from, start, along, length);
        let last = length - self.way_out(tie.to, end, -along, length);
        Line::new(start + along * first, start + along * last.max(first))
    }

    /// A curve from a member to a system. Seen along the system's radius, it starts at the member's distance from that
    /// radius, `off`, which falls as (1 − t)² ((1 − t) − 3kt) off; the way out grows as t³. So k can be chosen so
    /// that the curve meets the radius on the client's circle, and stays close to it.
    fn swing(&self, member: usize, system: usize, offset: f64) -> CubicBez {
        let (start, end) = (self.household.members[member].centre, self.places[system]);
        let out = end.to_vec2().normalize_or_up();
        let side = Vec2::new(-out.y, out.x);
        let rim = libm::cbrt(self.household.radius / end.to_vec2().hypot().max(1.0)).clamp(0.1, 0.9);
        let counter = (1.0 - rim) / (3.0 * rim);
        let off = start.to_vec2().dot(side) - offset;
        let aside = side * offset;
        let control = (aside - side * (off * counter)).to_point();
        let whole = CubicBez::new(start, control, aside.to_point(), end + aside);
        let first = last_inside(|t| self.household.members[member].contains(whole.eval(t)));
        let reach = self.radii[system] + self.spacing.tie_end;
        let last = 1.0 - last_inside(|t| whole.eval(1.0 - t).distance(end) < reach);
        whole.subsegment(first..last.max(first))
    }

    /// The centres that a tie runs between; from a member to the client's own outline the nearest way.
    fn axis(&self, tie: &Tie) -> [Point; 2] {
        let rim = |person: End| rim_beside(self.centre(person), self.household.radius - self.spacing.tie_end);
        match (tie.from, tie.to) {
            (End::Client, End::Member(_)) => [rim(tie.to), self.centre(tie.to)],
            (End::Member(_), End::Client) => [self.centre(tie.from), rim(tie.from)],
            (from, to) => [self.centre(from), self.centre(to)],
        }
    }

    /// The length of the way from inside a shape to its outline.
    fn way_out(&self, end: End, start: Point, along: Vec2, length: f64) -> f64 {
        let radius = self.radius(end) + self.spacing.tie_end;
        let from_centre = start - self.centre(end);
        match end {
            End::Member(member) => {
                let inside = |t: f64| self.household.members[member].contains(start + along * (t * length));
                last_inside(inside) * length
            }
            End::Client if from_centre.hypot() > radius - 2.0 * self.spacing.tie_end => 0.0,
            End::Client | End::System(_) => {
                let foot = from_centre.dot(along);
                let aside = from_centre.hypot2() - foot * foot;
                (radius * radius - aside).max(0.0).sqrt() - foot
            }
        }
    }
}

/// The middle of a question mark beside a line.
fn beside(line: PathSeg) -> Point {
    let along = (line.eval(0.51) - line.eval(0.49)).normalize_or_up();
    line.eval(0.5) + Vec2::new(-along.y, along.x) * BESIDE
}

/// Directions of lines that may have no length.
trait Direction {
    fn normalize_or_up(self) -> Vec2;
}

impl Direction for Vec2 {
    fn normalize_or_up(self) -> Vec2 {
        let length = self.hypot();
        if length < 1e-9 { Vec2::new(0.0, -1.0) } else { self / length }
    }
}
