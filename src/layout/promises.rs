//! What must hold in every finished layout: counts what does not.

use kurbo::{ParamCurve, PathSeg, Point, Vec2};

use super::arrangement::Arrangement;
use super::cost::segment_meets;
use super::labels::course::Course;

/// Shapes must be at least this far apart, and ties this far from shapes that are not their ends.
const CLEAR: f64 = 2.0;
/// Least distance of two ties' ends on one shape.
const ENDS_APART: f64 = 4.0;

/// How many promises about shapes and ties are broken.
pub(super) fn broken(arrangement: &Arrangement, lines: &[PathSeg]) -> usize {
    overlaps(arrangement)
        + outside_band(arrangement)
        + ties_through_shapes(arrangement, lines)
        + ends_on_ends(arrangement, lines, &arrangement.at[..=arrangement.client()])
        + outside_map(arrangement, lines)
}

/// Pairs of ties whose ends at one shape are so close that their arrowheads hide each other.
fn ends_on_ends(arrangement: &Arrangement, lines: &[PathSeg], at: &[Vec<usize>]) -> usize {
    let mut count = 0;
    for at in at {
        for (position, &one) in at.iter().enumerate() {
            for &other in &at[..position] {
                let spot = arrangement.routes[one]
                    .ends
                    .iter()
                    .position(|end| arrangement.routes[other].ends_at(*end));
                let Some(first) = spot else { continue };
                let shared = arrangement.routes[one].ends[first];
                let second = usize::from(arrangement.routes[other].ends[1] == shared);
                let ends = [end_of(&lines[one], first), end_of(&lines[other], second)];
                let routes = &arrangement.routes;
                let least = ENDS_APART * routes[one].apart_from(first, &routes[other], second);
                count += usize::from(ends[0].distance(ends[1]) < least);
            }
        }
    }
    count
}

fn end_of(line: &PathSeg, end: usize) -> Point {
    if end == 0 { line.start() } else { line.end() }
}

/// Ties that bulge out of the outermost ring.
fn outside_map(arrangement: &Arrangement, lines: &[PathSeg]) -> usize {
    let leaves = |line: &&PathSeg| {
        Course::new(line).points.iter().any(|point| point.to_vec2().hypot() > arrangement.extent)
    };
    lines.iter().filter(leaves).count()
}

fn overlaps(arrangement: &Arrangement) -> usize {
    let systems = &arrangement.spots[..arrangement.systems];
    let touching = |(index, one): (usize, &super::arrangement::Spot)| {
        let near = |other: &&super::arrangement::Spot| {
            one.outline.gap(other.outline, other.centre - one.centre) < CLEAR
        };
        systems[index + 1..].iter().filter(near).count()
    };
    systems.iter().enumerate().map(touching).sum()
}

fn outside_band(arrangement: &Arrangement) -> usize {
    let stays = |spot: &&super::arrangement::Spot| {
        spot.outside < 0.01 && spot.distance >= spot.reach.0 - 0.01 && spot.distance <= spot.reach.1 + 0.01
    };
    let systems = &arrangement.spots[..arrangement.systems];
    systems.len() - systems.iter().filter(stays).count()
}

fn ties_through_shapes(arrangement: &Arrangement, lines: &[PathSeg]) -> usize {
    let client = arrangement.client();
    let mut count = 0;
    for (route, line) in arrangement.routes.iter().zip(lines) {
        let course = Course::new(line);
        let passes = |spot: usize| {
            let shape = &arrangement.spots[spot];
            let sight = shape.outline.half() + Vec2::new(CLEAR, CLEAR);
            !route.ends_at(spot)
                && course.bounds.inflate(sight.x, sight.y).contains(shape.centre)
                && shape.outline.clearance(shape.centre, &course.points) < CLEAR
        };
        count += (0..arrangement.systems).filter(|spot| passes(*spot)).count();
        if !route.from_inside && !route.at_client {
            count += usize::from(passes(client));
        }
    }
    count
}

/// Pairs of ties that end too close together at one member.
pub(super) fn ends_on_members(arrangement: &Arrangement, lines: &[PathSeg]) -> usize {
    ends_on_ends(arrangement, lines, &arrangement.at[arrangement.client() + 1..])
}

/// How often a tie of a member runs through another member or a name inside the client's circle.
pub(super) fn ties_through_walls(arrangement: &Arrangement, lines: &[PathSeg]) -> usize {
    let mut count = 0;
    for (route, line) in arrangement.routes.iter().zip(lines).filter(|(route, _)| route.from_inside) {
        let points = Course::new(line).points;
        count += arrangement
            .walls
            .iter()
            .filter(|(_, owner)| !owner.is_some_and(|owner| route.ends_at(owner)))
            .filter(|(wall, _)| points.windows(2).any(|pair| segment_meets(pair[0], pair[1], *wall)))
            .count();
    }
    count
}
