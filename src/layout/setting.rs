//! From the graph to the numbers that the search works on.

use std::collections::BTreeMap;
use std::f64::consts::TAU;

use kurbo::{Point, Rect, Vec2};

use crate::geometry::Angle;
use crate::graph::EcoGraph;
use crate::model::{Ecomap, End, Tie};
use crate::text::CircleLabel;
use crate::vocabulary::{Flow, Kind, Status};

use super::arrangement::{Arrangement, Beside, PIECES, Route, Spot};
use super::household::Household;
use super::labels::narrowest_form;
use super::order::cyclic_order;
use super::random::Random;
use super::rings::{Band, Load};
use super::sequence::{Sequence, improve};
use super::spacing::Spacing;

/// Beyond this many systems the first order is taken as it is.
const MOST_TO_ORDER: usize = 300;
/// How much more than the least circumference the client's circle gives its ties.
const ROUND_CLIENT: f64 = 1.25;
/// Between a tie and the shape of a member that it passes, points.
const CLEAR_OF_SHAPE: f64 = 2.5;
/// Between a tie's centre line and a name inside the client's circle: half an arrowhead, points.
const CLEAR_OF_NAME: f64 = 4.0;

/// The number of a tie's end among the spots.
pub(super) fn spot_of(end: End, systems: usize) -> usize {
    match end {
        End::System(system) => system,
        End::Client => systems,
        End::Member(member) => systems + 1 + member,
    }
}

/// Visible length that a tie's marks and its label need.
pub(super) fn needed_length(tie: &Tie, spacing: &Spacing) -> f64 {
    let arrowheads = match tie.flow {
        Flow::None => 0.0,
        Flow::Forward | Flow::Backward => spacing.arrowhead,
        Flow::Both => 2.0 * spacing.arrowhead,
    };
    let middle = match (tie.stressful, tie.status) {
        (_, Status::Past) => spacing.past_mark,
        (true, _) => spacing.hatching,
        _ => 0.0,
    };
    let label = tie.label.as_deref().map_or(0.0, |label| narrowest_form(label, spacing));
    let query = if tie.disputed { spacing.label_font } else { 0.0 };
    spacing.least_tie.max(arrowheads + middle + label + query + 2.0 * spacing.tie_end)
}

/// What each band must hold.
pub(super) fn load_bands(ecomap: &Ecomap, bubbles: &[CircleLabel], spacing: &Spacing) -> Vec<Load> {
    let mut loads = vec![Load::default(); ecomap.framework.levels.len()];
    for (system, bubble) in ecomap.systems.iter().zip(bubbles) {
        loads[system.level].bubbles.push(bubble.radius);
    }
    for load in &mut loads {
        load.lead = spacing.least_tie;
    }
    for tie in &ecomap.ties {
        let system = match (tie.from, tie.to) {
            (End::System(_), End::System(_)) => continue,
            (End::System(system), _) | (_, End::System(system)) => system,
            _ => continue,
        };
        let level = ecomap.systems[system].level;
        loads[level].lead = loads[level].lead.max(lead_for(needed_length(tie, spacing), spacing));
        for inner in &mut loads[..level] {
            inner.passing += 1;
        }
    }
    loads
}

/// The way from the client to the first bubbles that a tie of this need gets.
fn lead_for(need: f64, spacing: &Spacing) -> f64 {
    spacing.least_tie + spacing.lead_share * (need - spacing.least_tie)
}

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

/// The first arrangement: all systems in their cyclic order, each with the share of the circle that it needs.
pub(super) fn first_arrangement(
    graph: &EcoGraph,
    household: &Household,
    bubbles: &[CircleLabel],
    bands: &[Band],
    spacing: &Spacing,
    random: &mut Random,
) -> Arrangement {
    let ecomap = graph.ecomap();
    let systems = ecomap.systems.len();
    let mut spots: Vec<Spot> = ecomap
        .systems
        .iter()
        .zip(bubbles)
        .enumerate()
        .map(|(index, (system, bubble))| {
            let band = &bands[system.level];
            Spot {
                centre: Point::ZERO,
                radius: bubble.radius,
                angle: Angle(0.0),
                unit: Vec2::ZERO,
                distance: band.home,
                home: band.home,
                reach: (0.0, 0.0),
                ring: system.level,
                kin: kin(system.kind, index),
            }
        })
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
    let boxes = vec![Rect::ZERO; routes.len()];
    let walls = walls(household, systems);
    let mut arrangement = Arrangement { spots, systems, routes, boxes, at, beside, walls, extent: 0.0 };
    let order = cyclic_order(&graph.groups_without_client(), &neighbours(ecomap));
    let order = improve_order(order, &arrangement, random);
    spread(&mut arrangement, &order, spacing);
    resize(&mut arrangement, bands, spacing);
    arrangement
}

/// Renews the room that the ties of the client and its members need before the first bubbles.
pub(super) fn lead(loads: &mut [Load], arrangement: &Arrangement, spacing: &Spacing) {
    for route in arrangement.routes.iter().filter(|route| route.at_client || route.from_inside) {
        for end in route.ends.into_iter().filter(|end| *end < arrangement.systems) {
            let load = &mut loads[arrangement.spots[end].ring];
            load.lead = load.lead.max(lead_for(route.need, spacing));
        }
    }
}

/// The gap between members that the ties between them need.
pub(super) fn gap_between_members(ecomap: &Ecomap, spacing: &Spacing) -> f64 {
    let within = |tie: &&Tie| !matches!(tie.from, End::System(_)) && !matches!(tie.to, End::System(_));
    // Their labels stand outside the circle.
    let marks = |tie: &Tie| needed_length(&Tie { label: None, ..tie.clone() }, spacing);
    ecomap.ties.iter().filter(within).map(marks).fold(0.0, f64::max)
}

/// The least radius of the client's circle at which its ties can stand side by side.
pub(super) fn radius_for_ties(ecomap: &Ecomap, spacing: &Spacing) -> f64 {
    let leaves = |tie: &&Tie| {
        let is_outside = |end: End| matches!(end, End::System(_));
        is_outside(tie.from) != is_outside(tie.to)
    };
    #[expect(clippy::cast_precision_loss, reason = "a count of ties")]
    let ties = ecomap.ties.iter().filter(leaves).count() as f64;
    ROUND_CLIENT * ties * spacing.parallel / TAU
}

fn improve_order(order: Vec<usize>, arrangement: &Arrangement, random: &mut Random) -> Vec<usize> {
    if arrangement.systems > MOST_TO_ORDER {
        return order;
    }
    let systems = arrangement.systems;
    let levels: Vec<usize> = arrangement.spots[..systems].iter().map(|spot| spot.ring).collect();
    let mut tied = vec![false; systems];
    let mut ties = Vec::new();
    for [one, other] in arrangement.routes.iter().map(|route| route.ends) {
        match (one < systems, other < systems) {
            (true, true) => ties.push((one, other)),
            (true, false) => tied[one] = true,
            (false, true) => tied[other] = true,
            (false, false) => {}
        }
    }
    improve(order, &Sequence { levels: &levels, tied: &tied, ties: &ties }, random)
}

/// Puts a household that was laid out anew in the place of the old one.
pub(super) fn rehouse(arrangement: &mut Arrangement, household: &Household) {
    let systems = arrangement.systems;
    arrangement.spots.truncate(systems);
    arrangement.spots.extend(household_spots(household));
    arrangement.walls = walls(household, systems);
}

fn household_spots(household: &Household) -> impl Iterator<Item = Spot> {
    let members = household.members.iter().map(|member| fixed_spot(member.centre, member.half));
    std::iter::once(fixed_spot(Point::ZERO, household.radius)).chain(members)
}

/// Moves all systems to the bands as they are now, at their old angles.
pub(super) fn resize(arrangement: &mut Arrangement, bands: &[Band], spacing: &Spacing) {
    arrangement.extent = bands.last().map_or(0.0, |band| band.outer);
    for system in 0..arrangement.systems {
        let spot = &mut arrangement.spots[system];
        let band = &bands[spot.ring];
        let margin = spot.radius + spacing.band_margin;
        spot.home = band.home;
        spot.reach = (band.inner + margin, (band.outer - margin).max(band.inner + margin));
        let angle = spot.angle.0;
        let home = spot.home;
        arrangement.place(system, angle, home);
    }
    for route in 0..arrangement.routes.len() {
        arrangement.draw(route);
    }
}

fn fixed_spot(centre: Point, radius: f64) -> Spot {
    Spot {
        centre,
        radius,
        angle: Angle::of(centre),
        unit: Vec2::ZERO,
        distance: centre.to_vec2().hypot(),
        home: 0.0,
        reach: (0.0, 0.0),
        ring: usize::MAX,
        kin: usize::MAX,
    }
}

fn walls(household: &Household, systems: usize) -> Vec<(Rect, Option<usize>)> {
    let shapes = household.members.iter().enumerate().map(|(index, member)| {
        (member.shape_box().inflate(CLEAR_OF_SHAPE, CLEAR_OF_SHAPE), Some(systems + 1 + index))
    });
    let texts =
        household.name_boxes().into_iter().map(|text| (text.inflate(CLEAR_OF_NAME, CLEAR_OF_NAME), None));
    shapes.chain(texts).collect()
}

/// The systems that each system is tied to, each once.
fn neighbours(ecomap: &Ecomap) -> Vec<Vec<usize>> {
    let mut neighbours = vec![Vec::new(); ecomap.systems.len()];
    for tie in &ecomap.ties {
        if let (End::System(from), End::System(to)) = (tie.from, tie.to) {
            neighbours[from].push(to);
            neighbours[to].push(from);
        }
    }
    for list in &mut neighbours {
        list.sort_unstable();
        list.dedup();
    }
    neighbours
}

/// The routes that share an end with each route; one that shares both is there twice.
fn beside(routes: &[Route], at: &[Vec<usize>]) -> Vec<Vec<Beside>> {
    let others = |(index, route): (usize, &Route)| {
        let sharing = |end: usize| {
            let spot = route.ends[end];
            at[spot].iter().filter(move |other| **other != index).map(move |other| Beside {
                route: *other,
                end,
                other_end: usize::from(routes[*other].ends[1] == spot),
            })
        };
        sharing(0).chain(sharing(1)).collect()
    };
    routes.iter().enumerate().map(others).collect()
}

/// At which ends of a tie a mark stands.
fn heads(tie: &Tie) -> [bool; 2] {
    let needed = tie.status == Status::Needed;
    [
        needed || matches!(tie.flow, Flow::Backward | Flow::Both),
        needed || matches!(tie.flow, Flow::Forward | Flow::Both),
    ]
}

/// A straight route for every tie; ties between the same two stand side by side.
fn first_routes(ecomap: &Ecomap, spacing: &Spacing) -> Vec<Route> {
    let systems = ecomap.systems.len();
    let pair = |tie: &Tie| {
        let ends = [spot_of(tie.from, systems), spot_of(tie.to, systems)];
        (ends[0].min(ends[1]), ends[0].max(ends[1]))
    };
    let mut parallel: BTreeMap<(usize, usize), usize> = BTreeMap::new();
    for tie in &ecomap.ties {
        *parallel.entry(pair(tie)).or_default() += 1;
    }
    let mut drawn: BTreeMap<(usize, usize), usize> = BTreeMap::new();
    ecomap
        .ties
        .iter()
        .map(|tie| {
            let ends = [spot_of(tie.from, systems), spot_of(tie.to, systems)];
            let position = drawn.entry(pair(tie)).or_default();
            #[expect(clippy::cast_precision_loss, reason = "a few parallel ties")]
            let lane = *position as f64 - (parallel[&pair(tie)] - 1) as f64 / 2.0;
            *position += 1;
            // The side is that of the pair, whichever of the two the tie starts from.
            let side = if ends[0] < ends[1] { 1.0 } else { -1.0 };
            Route {
                ends,
                bulge: 0.0,
                lean: 0.5,
                aim: 0.0,
                heads: heads(tie),
                offset: side * lane * spacing.parallel,
                need: needed_length(tie, spacing),
                from_inside: ends.iter().any(|end| *end > systems),
                at_client: ends.contains(&systems),
                control: Point::ZERO,
                points: [Point::ZERO; PIECES + 1],
                count: 2,
            }
        })
        .collect()
}

/// Gives every system, in this order, an angle: the circle is shared out by need.
fn spread(arrangement: &mut Arrangement, order: &[usize], spacing: &Spacing) {
    let need = |system: usize| {
        let spot = &arrangement.spots[system];
        (2.0 * spot.radius + spacing.system_gap) / spot.home
    };
    let total: f64 = order.iter().map(|system| need(*system)).sum();
    let mut so_far = 0.0;
    let mut angles = vec![0.0; order.len()];
    for &system in order {
        let share = need(system);
        angles[system] = TAU * (so_far + share / 2.0) / total;
        so_far += share;
    }
    for (system, angle) in angles.into_iter().enumerate() {
        arrangement.spots[system].angle = Angle(angle);
    }
}
