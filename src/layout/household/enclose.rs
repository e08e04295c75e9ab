//! The circle round the genogram and the client's name above it.

use kurbo::{Point, Rect, Vec2};

use super::cast::AIR;
use super::draw::Genogram;
use super::{Household, MemberShape, PlacedMember};
use crate::layout::spacing::Spacing;
use crate::text::{Lettering, TextLine, widest_word, wrap_to_width};

/// Between the client's name and the genogram.
const NAME_GAP: f64 = 9.0;
/// Between the outline and what stands inside.
const RIM: f64 = 7.0;
/// The name is tried on one line and on more, up to this many.
const MOST_LINES: usize = 6;
/// What one more line of the name costs, as a share of the radius.
const LINE_COST: f64 = 0.02;
/// Rounds in which the circle and the name that is centred in it find each other.
const ROUNDS: usize = 8;

/// Puts the client's name above the genogram and the smallest circle round both, then moves all to the origin.
pub(super) fn enclose(genogram: Genogram, name: &str, lettering: &Lettering, spacing: &Spacing) -> Household {
    let points = hull(points(&genogram));
    let ceiling = points.iter().map(|point| point.y).fold(f64::INFINITY, f64::min) - NAME_GAP;
    let whole = lettering.letters.width(name);
    let crowns = (1..=MOST_LINES).map(|count| Crown::of(name, lettering, whole / count as f64, ceiling));
    let circles = crowns.map(|crown| (crown.circle(&points), crown));
    let cost = |(circle, crown): &(Ball, Crown)| circle.radius * (1.0 + LINE_COST * crown.texts.len() as f64);
    let best = circles.min_by(|one, other| cost(one).total_cmp(&cost(other)));
    let (circle, crown) = best.expect("at least one line count is tried");
    let shift = -circle.centre.to_vec2();
    let move_line = |line: &mut TextLine| {
        line.x += shift.x;
        line.y += shift.y;
    };
    let mut household = Household {
        radius: (circle.radius + RIM).max(spacing.client_radius),
        name: crown.lines(circle.centre.x),
        members: genogram.members,
        lines: genogram.lines,
    };
    household.name.iter_mut().for_each(move_line);
    for member in &mut household.members {
        member.centre += shift;
        member.age.iter_mut().chain(&mut member.name).for_each(move_line);
    }
    for line in &mut household.lines {
        line.mark += shift;
        line.points.iter_mut().for_each(|point| *point += shift);
    }
    household
}

/// The client's name, wrapped, with its lowest ink at a given height.
struct Crown<'a> {
    texts: Vec<String>,
    lettering: Lettering<'a>,
    first: f64,
    step: f64,
}

/// A circle under way.
#[derive(Clone, Copy, Debug)]
struct Ball {
    centre: Point,
    radius: f64,
}

impl<'a> Crown<'a> {
    fn of(name: &str, lettering: &Lettering<'a>, room: f64, ceiling: f64) -> Self {
        let letters = lettering.letters;
        let widest = widest_word(name, letters);
        let texts = wrap_to_width(name, letters, room.max(widest.min(15.0 * letters.size)));
        let ink = letters.ink(name);
        let step = (lettering.line_height * letters.size).max(ink.above + ink.below);
        let first = ceiling - ink.below - step * texts.len().saturating_sub(1) as f64;
        Self { texts, lettering: *lettering, first, step }
    }

    fn lines(&self, x: f64) -> Vec<TextLine> {
        let line = |(index, text): (usize, &String)| {
            self.lettering.letters.line(text, x, self.first + self.step * index as f64)
        };
        self.texts.iter().enumerate().map(line).collect()
    }

    /// The smallest circle round the genogram's points and this name, which stands over the circle's centre.
    fn circle(&self, points: &[Point]) -> Ball {
        let mut ball = smallest(points);
        for _ in 0..ROUNDS {
            let corners = self.lines(ball.centre.x).into_iter().flat_map(|line| corners(line.ink_box()));
            let all: Vec<Point> = points.iter().copied().chain(corners).collect();
            ball = smallest(&all);
        }
        let corners = self.lines(ball.centre.x).into_iter().flat_map(|line| corners(line.ink_box()));
        let far = corners.map(|corner| corner.distance(ball.centre)).fold(ball.radius, f64::max);
        Ball { radius: far, ..ball }
    }
}

fn corners(rect: Rect) -> [Point; 4] {
    [(rect.x0, rect.y0), (rect.x1, rect.y0), (rect.x1, rect.y1), (rect.x0, rect.y1)].map(Point::from)
}

/// What the circle must hold.
fn points(genogram: &Genogram) -> Vec<Point> {
    let members = genogram.members.iter().flat_map(|member| {
        let names = member.name.iter().chain(&member.age);
        extremes(member).into_iter().chain(names.flat_map(|line| corners(line.ink_box())))
    });
    let lines = genogram.lines.iter().flat_map(|line| line.points.iter().copied());
    members.chain(lines).collect()
}

/// The corners of the convex hull (Andrew, 1979): the only points that a circle must mind.
fn hull(mut points: Vec<Point>) -> Vec<Point> {
    points.sort_by(|one, other| one.x.total_cmp(&other.x).then(one.y.total_cmp(&other.y)));
    let half = |points: &mut dyn Iterator<Item = Point>| {
        let mut chain: Vec<Point> = Vec::new();
        for point in points {
            while let [.., before, last] = chain[..] {
                if (last - before).cross(point - last) > 0.0 {
                    break;
                }
                chain.pop();
            }
            chain.push(point);
        }
        chain
    };
    let mut corners = half(&mut points.iter().copied());
    corners.extend(half(&mut points.iter().rev().copied()));
    corners
}

/// Points whose hull holds the shape.
fn extremes(member: &PlacedMember) -> Vec<Point> {
    let half = member.half;
    let at = |x: f64, y: f64| member.centre + Vec2::new(x, y) * half;
    match member.shape {
        MemberShape::Square | MemberShape::Triangle => corners(member.shape_box()).to_vec(),
        MemberShape::Diamond => vec![at(0.0, -1.0), at(1.0, 0.0), at(0.0, 1.0), at(-1.0, 0.0)],
        MemberShape::Circle | MemberShape::Dome => {
            // A regular octagon round the circle; of the dome also the lower corners.
            let arm = std::f64::consts::SQRT_2 - 1.0;
            let octagon = [(1.0, arm), (arm, 1.0), (-arm, 1.0), (-1.0, arm)];
            let mut points: Vec<Point> =
                octagon.into_iter().flat_map(|(x, y)| [at(x, y), at(-x, -y)]).collect();
            if member.shape == MemberShape::Dome {
                points.extend([at(1.0, 1.0), at(-1.0, 1.0)]);
            }
            points
        }
    }
}

/// The smallest circle round some points (Welzl, 1991), in a fixed order.
fn smallest(points: &[Point]) -> Ball {
    let mut ball = Ball { centre: points.first().copied().unwrap_or_default(), radius: 0.0 };
    for (i, &one) in points.iter().enumerate() {
        if ball.holds(one) {
            continue;
        }
        ball = Ball { centre: one, radius: 0.0 };
        for (j, &two) in points[..i].iter().enumerate() {
            if ball.holds(two) {
                continue;
            }
            ball = Ball::over(one, two);
            for &three in &points[..j] {
                if !ball.holds(three) {
                    ball = Ball::through(one, two, three).unwrap_or(ball);
                }
            }
        }
    }
    let far = points.iter().map(|point| point.distance(ball.centre)).fold(0.0, f64::max);
    Ball { radius: far + AIR * 1e-6, ..ball }
}

impl Ball {
    fn holds(&self, point: Point) -> bool {
        point.distance(self.centre) <= self.radius + 1e-7
    }

    fn over(one: Point, two: Point) -> Self {
        Self { centre: one.midpoint(two), radius: one.distance(two) / 2.0 }
    }

    /// The circle through three points, unless they lie on a line.
    fn through(one: Point, two: Point, three: Point) -> Option<Self> {
        let (a, b) = (two - one, three - one);
        let twice = 2.0 * a.cross(b);
        if twice.abs() < 1e-9 {
            return None;
        }
        let (a2, b2) = (a.dot(a), b.dot(b));
        let offset = Vec2::new(b.y * a2 - a.y * b2, a.x * b2 - b.x * a2) / twice;
        Some(Self { centre: one + offset, radius: offset.hypot() })
    }
}
