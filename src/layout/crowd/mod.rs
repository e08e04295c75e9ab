//! The second way to lay a map out: for so many systems that a search would take too long. Near linear in time and
//! memory.
//!
//! ```text
//! order → lanes → angles → lines
//! ```
//!
//! Every stage is a function of what came before, and none is run again: at this size no reader checks single
//! crossings, and what counts is that systems which hang together stand together. Labels of ties are not placed.

mod angles;
mod lanes;
mod lines;
mod multilevel;
mod order;
mod scale;
mod sliding;
mod web;

use kurbo::Point;

use crate::geometry::Angle;
use crate::graph::EcoGraph;
use crate::model::{Ecomap, End};
use crate::text::CAP_HEIGHT;

use super::angles::neighbours;
use super::attempts::place_system;
use super::facing::Pulls;
use super::household::place_household;
use super::order::cyclic_order;
use super::spacing::Spacing;
use super::{Layout, Ring, bubbles};
use lanes::Lanes;

/// The systems as the stages of this folder see them; every list in the order of the case file.
struct Crowd {
    /// Index of each system's level.
    levels: Vec<usize>,
    /// Whether a tie joins each system with the client or a member.
    tied: Vec<bool>,
    /// The systems that each system is tied to.
    neighbours: Vec<Vec<usize>>,
}

impl Crowd {
    fn of(ecomap: &Ecomap) -> Self {
        let mut tied = vec![false; ecomap.systems.len()];
        for tie in &ecomap.ties {
            match (tie.from, tie.to) {
                (End::System(_), End::System(_)) => {}
                (End::System(system), _) | (_, End::System(system)) => tied[system] = true,
                _ => {}
            }
        }
        let levels = ecomap.systems.iter().map(|system| system.level).collect();
        Self { levels, tied, neighbours: neighbours(ecomap) }
    }

    /// The systems in their order round the circle: groups and the whole circle as members pull them.
    fn order(&self, mut groups: Vec<Vec<usize>>, pulls: &Pulls) -> Vec<usize> {
        pulls.sort_groups(&mut groups);
        let mut order = order::arrange_groups(cyclic_order(&groups, &self.neighbours), &groups, self);
        pulls.turn_order(&mut order);
        order
    }
}

/// The systems of a map in an order round the circle that crosses little.
pub(super) fn order_of(graph: &EcoGraph, pulls: &Pulls) -> Vec<usize> {
    Crowd::of(graph.ecomap()).order(graph.groups_without_client(), pulls)
}

/// Lays out a map of many systems.
pub(super) fn layout(graph: &EcoGraph, spacing: &Spacing) -> Layout {
    let ecomap = graph.ecomap();
    let bubbles = bubbles::size_all(&ecomap.systems, &scale::for_bubbles(ecomap, spacing));
    let radii: Vec<f64> = bubbles.iter().map(|bubble| bubble.outline.size()).collect();
    let spacing = &scale::for_map(spacing, lanes::least_radius(&radii, spacing));
    let household = place_household(&ecomap.client, spacing);

    let crowd = Crowd::of(ecomap);
    let pulls = Pulls::in_household(ecomap, &household);
    let order = crowd.order(graph.groups_without_client(), &pulls);
    let levels = ecomap.framework.levels.len();
    let lanes = Lanes::lay((household.radius, levels), &order, &crowd, &radii, spacing);
    let angles = angles::spread(&order, &lanes, &radii, spacing);
    let places: Vec<Point> =
        (0..radii.len()).map(|system| angles[system].at(lanes.radius_of(system))).collect();

    let ties = lines::draw(ecomap, &household, &places, &radii, spacing);
    let rings = lanes.bounds.iter().zip(&ecomap.framework.levels);
    Layout {
        rings: rings.map(|(outer, level)| ring(*outer, &level.name, spacing)).collect(),
        systems: bubbles
            .iter()
            .zip(&places)
            .map(|(bubble, place)| place_system(bubble, *place, spacing.glyph))
            .collect(),
        ties,
        // So many lines have no room for marks; the steps are listed.
        steps: Vec::new(),
        member: (spacing.member, spacing.member_gap),
        spacing: spacing.clone(),
        household,
    }
}

/// A ring with its name at the top of its boundary.
fn ring(outer: f64, name: &str, spacing: &Spacing) -> Ring {
    let size = spacing.ring_font;
    let at = Angle(0.0).at(outer);
    let y = at.y + size * CAP_HEIGHT / 2.0;
    Ring { outer, name: spacing.bold(size).line(name, at.x, y) }
}
