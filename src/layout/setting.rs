//! From the ecomap to the numbers that the search works on.

use kurbo::{Point, Rect, Vec2};

use crate::geometry::Angle;
use crate::model::{Ecomap, System};
use crate::vocabulary::Kind;

use super::arrangement::{Arrangement, Spot};
use super::boxes::Boxes;
use super::bubbles::Bubble;
use super::household::Household;
use super::outline::Outline;
use super::rings::Band;
use super::spacing::Spacing;
use super::ties::{beside, first_routes};

/// Between a tie and the shape of a member that it passes, points.
const CLEAR_OF_SHAPE: f64 = 2.5;
/// Between a tie's centre line and a name inside the client's circle: half an arrowhead, points.
const CLEAR_OF_NAME: f64 = 4.0;

/// Families of kinds that belong side by side.
fn kin(kind: Option<Kind>, system: usize) -> usize {
    match kind {
        Some(Kind::Family | Kind::Friends | Kind::Pet) => 0,
        Some(Kind::School | Kind::Work | Kind::Recreation) => 1,
        Some(Kind::Neighbourhood | Kind::Community | Kind::Faith | Kind::SupportGroup) => 2,
        Some(Kind::Health | Kind::MentalHealth) => 3,
        Some(Kind::SocialServices | Kind::ChildWelfare | Kind::Housing | Kind::Benefits | Kind::Justice) => 4,
        Some(Kind::Policy | Kind::Law | Kind::Government) => 5,
        Some(Kind::Economy | Kind::Culture | Kind::History | Kind::Media) => 6,
        Some(Kind::Other) | None => 100 + system,
    }
}

/// All systems on their rings, in no order yet, and their ties.
pub(super) fn first_arrangement(
    ecomap: &Ecomap,
    household: &Household,
    bubbles: &[Bubble],
    bands: &[Band],
    spacing: &Spacing,
) -> Arrangement {
    let systems = ecomap.systems.len();
    let numbered = ecomap.systems.iter().zip(bubbles).enumerate();
    let mut spots: Vec<Spot> = numbered
        .map(|(index, (system, bubble))| system_spot(index, system, bubble, &bands[system.level]))
        .collect();
    spots.extend(household_spots(household));
    let routes = first_routes(ecomap, spacing);
    let mut at = vec![Vec::new(); spots.len()];
    for (index, route) in routes.iter().enumerate() {
        for end in route.ends {
            at[end].push(index);
        }
    }
    let beside = beside(&routes, &at);
    let (route_boxes, system_boxes) = (Boxes::new(routes.len()), Boxes::new(systems));
    let mut arrangement = Arrangement {
        spots,
        systems,
        routes,
        route_boxes,
        system_boxes,
        at,
        beside,
        walls: walls(household, systems),
        family_lines: family_lines(household),
        extent: 0.0,
    };
    resize(&mut arrangement, bands, spacing);
    arrangement
}

fn system_spot(index: usize, system: &System, bubble: &Bubble, band: &Band) -> Spot {
    Spot {
        centre: Point::ZERO,
        radius: bubble.outline.size(),
        outline: bubble.outline,
        angle: Angle(system.angle.unwrap_or(0.0).to_radians()),
        unit: Vec2::ZERO,
        distance: band.lanes[0],
        home: band.lanes[0],
        reach: (0.0, 0.0),
        band: (0.0, 0.0),
        outside: 0.0,
        ring: system.level,
        lane: 0,
        kin: kin(system.kind, index),
        pinned: system.angle.is_some(),
        anchor: None,
    }
}

/// Puts a household that was laid out anew in the place of the old one.
pub(super) fn rehouse(arrangement: &mut Arrangement, household: &Household) {
    let systems = arrangement.systems;
    arrangement.spots.truncate(systems);
    arrangement.spots.extend(household_spots(household));
    arrangement.walls = walls(household, systems);
    arrangement.family_lines = family_lines(household);
}

fn household_spots(household: &Household) -> impl Iterator<Item = Spot> {
    let members = household.members.iter().map(|member| fixed_spot(member.centre, member.reach()));
    std::iter::once(fixed_spot(Point::ZERO, household.radius)).chain(members)
}

/// Moves all systems to the bands as they are now, at their old angles.
pub(super) fn resize(arrangement: &mut Arrangement, bands: &[Band], spacing: &Spacing) {
    arrangement.extent = bands.last().map_or(0.0, |band| band.outer);
    for system in 0..arrangement.systems {
        let spot = &mut arrangement.spots[system];
        let band = &bands[spot.ring];
        spot.band = (band.inner + spacing.band_margin, band.outer - spacing.band_margin);
        let (low, high) = spot.outline.reach(spot.unit, spot.band.0, spot.band.1);
        spot.reach = (low, high.max(low));
        let kept = spot.anchor.and_then(|anchor| anchor.distance);
        let lane = band.lanes[spot.lane.min(band.lanes.len() - 1)];
        // As far in or out as before: bands that grow stretch what is in them.
        let aside = (spot.distance - spot.home) * lane / spot.home.max(1.0);
        spot.home = kept.map_or(lane, |distance| distance.clamp(spot.reach.0, spot.reach.1));
        let angle = spot.angle.0;
        let distance = (spot.home + aside).clamp(spot.reach.0, spot.reach.1);
        arrangement.place(system, angle, distance);
    }
    for route in 0..arrangement.routes.len() {
        arrangement.draw(route);
    }
}

fn fixed_spot(centre: Point, radius: f64) -> Spot {
    Spot {
        centre,
        radius,
        outline: Outline::Circle { radius },
        angle: Angle::of(centre),
        unit: Vec2::ZERO,
        distance: centre.to_vec2().hypot(),
        home: 0.0,
        reach: (0.0, 0.0),
        band: (0.0, 0.0),
        outside: 0.0,
        ring: usize::MAX,
        lane: 0,
        kin: usize::MAX,
        pinned: true,
        anchor: None,
    }
}

fn family_lines(household: &Household) -> Vec<Vec<Point>> {
    household.lines.iter().map(|line| line.points.clone()).collect()
}

fn walls(household: &Household, systems: usize) -> Vec<(Rect, Option<usize>)> {
    let shapes = household.members.iter().enumerate().map(|(index, member)| {
        (member.shape_box().inflate(CLEAR_OF_SHAPE, CLEAR_OF_SHAPE), Some(systems + 1 + index))
    });
    let texts =
        household.name_boxes().into_iter().map(|text| (text.inflate(CLEAR_OF_NAME, CLEAR_OF_NAME), None));
    shapes.chain(texts).collect()
}
