//! What must hold in every finished layout: counts what does not.

use kurbo::PathSeg;

use super::arrangement::Arrangement;
use super::cost::{distance, segment_meets};
use super::labels::course::Course;

/// Shapes must be at least this far apart, and ties this far from shapes that are not their ends.
const CLEAR: f64 = 2.0;

/// How many promises about shapes and ties are broken.
pub(super) fn broken(arrangement: &Arrangement, lines: &[PathSeg]) -> usize {
    overlaps(arrangement) + outside_band(arrangement) + ties_through_shapes(arrangement, lines)
}

fn overlaps(arrangement: &Arrangement) -> usize {
    let systems = &arrangement.spots[..arrangement.systems];
    let touching = |(index, one): (usize, &super::arrangement::Spot)| {
        let near = |other: &&super::arrangement::Spot| {
            one.centre.distance(other.centre) < one.radius + other.radius + CLEAR
        };
        systems[index + 1..].iter().filter(near).count()
    };
    systems.iter().enumerate().map(touching).sum()
}

fn outside_band(arrangement: &Arrangement) -> usize {
    let stays = |spot: &&super::arrangement::Spot| {
        spot.distance >= spot.reach.0 - 0.01 && spot.distance <= spot.reach.1 + 0.01
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
            let sight = shape.radius + CLEAR;
            !route.ends_at(spot)
                && course.bounds.inflate(sight, sight).contains(shape.centre)
                && distance(&course.points, shape.centre) < sight
        };
        count += (0..arrangement.systems).filter(|spot| passes(*spot)).count();
        if !route.from_inside && !route.at_client {
            count += usize::from(passes(client));
        }
    }
    count
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
