//! From the search's routes to the ties' drawn lines: from border to border, in the direction from → to.

use kurbo::{ParamCurve, PathSeg, Point, QuadBez};

use super::arrangement::{Arrangement, Route};
use super::household::{Household, PlacedMember};
use super::spacing::Spacing;

/// Steps in which the way out of a shape is looked for, and halvings after that (to a hundredth of a point).
const STEPS: usize = 32;
const HALVINGS: usize = 16;

/// How far inside a member's outline a route starts at the least, as a share of its way from there to the centre.
const JUST_INSIDE: f64 = 0.05;

/// The line of one tie.
pub(super) fn draw_line(
    arrangement: &Arrangement,
    route: &Route,
    household: &Household,
    spacing: &Spacing,
) -> PathSeg {
    let [from, to] = route.ends.map(|end| &arrangement.spots[end]);
    let member =
        |end: usize| end.checked_sub(arrangement.systems + 1).map(|member| &household.members[member]);
    let inside = |end: usize, point: Point| match member(end) {
        Some(member) => member.contains(point),
        None => {
            let spot = &arrangement.spots[end];
            spot.outline.holds(point - spot.centre, spacing.tie_end)
        }
    };
    let within_client = route.at_client && route.from_inside;
    let (from_centre, to_centre) = if within_client {
        // From a member outward to the client's own outline.
        let person = if route.ends[0] == arrangement.client() { to } else { from };
        let rim = rim_beside(person.centre, household.radius - spacing.tie_end);
        if route.ends[0] == arrangement.client() { (rim, person.centre) } else { (person.centre, rim) }
    } else {
        (from.centre, to.centre)
    };
    let (start, control, end) = route.controls(from_centre, to_centre, arrangement.client());
    let within = |end: usize, point: Point| match member(end) {
        Some(member) => member_point(member, point),
        None => point,
    };
    let whole = QuadBez::new(within(route.ends[0], start), control, within(route.ends[1], end));
    let leaves = |end: usize, t: f64| {
        let is_rim = within_client && end == arrangement.client();
        !is_rim && inside(end, whole.eval(t))
    };
    let first = last_inside(|t| leaves(route.ends[0], t));
    let last = 1.0 - last_inside(|t| leaves(route.ends[1], 1.0 - t));
    let line = whole.subsegment(first..last.max(first));
    if route.bulge == 0.0 { PathSeg::Line(kurbo::Line::new(line.p0, line.p2)) } else { PathSeg::Quad(line) }
}

/// The point where a route starts at a member: drawn in to the shape where it would stand beside it, as one of several ties
/// side by side may at a shape with round corners. From beside it, the route would run through the shape.
fn member_point(member: &PlacedMember, point: Point) -> Point {
    if member.contains(point) {
        return point;
    }
    let out = 1.0 - last_inside(|t| member.contains(member.centre.lerp(point, t)));
    point.lerp(member.centre, (out + JUST_INSIDE).min(1.0))
}

/// The point of the client's outline nearest to a member.
pub(super) fn rim_beside(member: Point, radius: f64) -> Point {
    let out = member.to_vec2();
    let length = out.hypot();
    if length < 1.0 { Point::new(0.0, radius) } else { (out * (radius / length)).to_point() }
}

/// The parameter at which a curve that starts inside a shape first leaves it; 0 if it starts outside.
pub(super) fn last_inside(inside: impl Fn(f64) -> bool) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "a few steps")]
    let at = |step: usize| step as f64 / STEPS as f64;
    if !inside(0.0) {
        return 0.0;
    }
    let Some(step) = (1..=STEPS).find(|step| !inside(at(*step))) else {
        return 0.0;
    };
    let (mut low, mut high) = (at(step - 1), at(step));
    for _ in 0..HALVINGS {
        let middle = (low + high) / 2.0;
        if inside(middle) { low = middle } else { high = middle }
    }
    high
}
