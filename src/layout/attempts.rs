//! The stages in their order, again and again until the layout keeps its promises.
//!
//! What is broken says what there must be more of: air in the rings, room in the household, length for a label.

use kurbo::{Circle, PathSeg, Point, Vec2};

use crate::graph::EcoGraph;
use crate::model::{Ecomap, End};
use crate::text::{CircleLabel, TextLine};

use super::arrangement::Arrangement;
use super::cost::{Cost, Weights};
use super::effort::{Effort, search_places, settle};
use super::household::{Household, place_household};
use super::labels::{Labels, Surroundings, place_labels};
use super::ledger::Ledger;
use super::random::Random;
use super::rings::{Band, Load, place_rings};
use super::spacing::Spacing;
#[cfg(test)]
use super::stages;
use super::{Layout, PlacedSystem, Ring, RoutedTie, angles, bubbles, needs, promises, routes, setting};

/// The seed of every search: the same case always gives the same picture.
const SEED: u64 = 1978;
/// What each further attempt has more of: air in the rings, gaps between members and their size, length of a tie whose label
/// found no place, weight of ties through shapes.
const MORE_AIR: f64 = 1.06;
const MORE_GAP: f64 = 1.2;
const MORE_SIZE: f64 = 1.05;
const MORE_LENGTH: f64 = 1.3;
const MORE_WEIGHT: f64 = 1.5;
/// Attempts before the layout is taken as it is.
const ATTEMPTS: usize = 16;

/// Lays an ecomap out.
pub(crate) fn layout(graph: &EcoGraph, spacing: &Spacing) -> Layout {
    let mut attempt = Attempt::first(graph, spacing);
    for _ in 1..ATTEMPTS {
        let (finished, faults) = attempt.finish();
        if faults.none() {
            return finished;
        }
        attempt.mend(&faults);
    }
    attempt.finish().0
}

/// One attempt: everything placed but the words.
struct Attempt<'a> {
    ecomap: &'a Ecomap,
    spacing: Spacing,
    air: f64,
    weights: Weights,
    effort: Effort,
    random: Random,
    household: Household,
    bubbles: Vec<CircleLabel>,
    loads: Vec<Load>,
    bands: Vec<Band>,
    arrangement: Arrangement,
}

impl<'a> Attempt<'a> {
    /// Household, bubbles, rings; then several searches from different orders, of which the best goes on.
    fn first(graph: &EcoGraph<'a>, spacing: &Spacing) -> Self {
        let ecomap = graph.ecomap();
        let mut spacing = spacing.clone();
        spacing.member_gap = spacing.member_gap.max(needs::gap_between_members(ecomap, &spacing));
        spacing.client_radius = spacing.client_radius.max(needs::radius_for_ties(ecomap, &spacing));
        let household = place_household(&ecomap.client, &spacing);
        let bubbles: Vec<CircleLabel> =
            ecomap.systems.iter().map(|system| bubbles::size_bubble(system, &spacing)).collect();
        let loads = needs::load_bands(ecomap, &bubbles, &spacing);
        let bands = place_rings(household.radius, &loads, &spacing, spacing.air);
        let weights = Weights::default();
        let effort = Effort::for_systems(ecomap.systems.len());
        let mut random = Random::new(SEED);
        let cost = Cost { weights: weights.clone(), spacing: &spacing };
        let ground = setting::first_arrangement(ecomap, &household, &bubbles, &bands, &spacing);
        let mut start = || {
            let order = angles::first_order(graph, &ground, &mut random);
            let mut arrangement = ground.clone();
            angles::spread(&mut arrangement, &order, &spacing);
            setting::resize(&mut arrangement, &bands, &spacing);
            #[cfg(test)]
            stages::done("order", &arrangement);
            search_places(&mut arrangement, &cost, &effort, &mut random);
            (Ledger::new(&arrangement, &cost).total(), arrangement)
        };
        let mut best = start();
        for _ in 1..effort.starts {
            let other = start();
            if other.0 < best.0 {
                best = other;
            }
        }
        let mut arrangement = best.1;
        settle(&mut arrangement, &cost, &effort, &mut random);
        #[cfg(test)]
        stages::done("bends", &arrangement);
        let air = spacing.air;
        Self { ecomap, spacing, air, weights, effort, random, household, bubbles, loads, bands, arrangement }
    }

    /// Gives more of what the faults call for, and searches on from where the systems stand.
    fn mend(&mut self, faults: &Faults) {
        if faults.inside {
            self.spacing.member_gap *= MORE_GAP;
            self.spacing.member *= MORE_SIZE;
            self.household = place_household(&self.ecomap.client, &self.spacing);
            setting::rehouse(&mut self.arrangement, &self.household);
        }
        for tie in &faults.crowded {
            self.arrangement.routes[*tie].need *= MORE_LENGTH;
        }
        self.air *= MORE_AIR;
        needs::lead(&mut self.loads, &self.arrangement, &self.spacing);
        self.bands = place_rings(self.household.radius, &self.loads, &self.spacing, self.air);
        setting::resize(&mut self.arrangement, &self.bands, &self.spacing);
        self.weights.through *= MORE_WEIGHT;
        self.weights.sharp *= MORE_WEIGHT;
        let cost = Cost { weights: self.weights.clone(), spacing: &self.spacing };
        settle(&mut self.arrangement, &cost, &self.effort, &mut self.random);
    }

    /// The last stages: routes and labels; and what the result still lacks.
    fn finish(&self) -> (Layout, Faults) {
        let arrangement = &self.arrangement;
        let draw = |route| routes::draw_line(arrangement, route, &self.household, &self.spacing);
        let lines: Vec<PathSeg> = arrangement.routes.iter().map(draw).collect();
        let systems = &arrangement.spots[..arrangement.systems];
        let labels = place_labels(&Surroundings {
            ecomap: self.ecomap,
            lines: &lines,
            bubbles: systems.iter().map(|spot| Circle::new(spot.centre, spot.radius)).collect(),
            client: Circle::new(Point::ZERO, self.household.radius),
            walls: arrangement.walls.iter().map(|(wall, _)| *wall).collect(),
            bands: &self.bands,
            spacing: &self.spacing,
        });
        let faults = self.faults(&lines, &labels);
        (self.assemble(lines, labels), faults)
    }

    fn faults(&self, lines: &[PathSeg], labels: &Labels) -> Faults {
        let within = |tie: &usize| {
            let tie = &self.ecomap.ties[*tie];
            !matches!(tie.from, End::System(_)) && !matches!(tie.to, End::System(_))
        };
        Faults {
            broken: promises::broken(&self.arrangement, lines) + labels.crowded_names,
            inside: promises::broken_inside(&self.arrangement, lines) > 0
                || labels.crowded.iter().any(within),
            crowded: labels.crowded.clone(),
        }
    }

    fn assemble(&self, lines: Vec<PathSeg>, labels: Labels) -> Layout {
        let rings = self.bands.iter().zip(labels.ring_names);
        let ties = lines.into_iter().zip(labels.ties).zip(labels.queries);
        let systems = self.bubbles.iter().zip(&self.arrangement.spots);
        Layout {
            household: self.household.clone(),
            rings: rings.map(|(band, name)| Ring { outer: band.outer, name }).collect(),
            systems: systems.map(|(bubble, spot)| place_system(bubble, spot.centre)).collect(),
            ties: ties.map(|((line, label), query)| RoutedTie { line, label, query }).collect(),
        }
    }
}

/// What a finished layout still lacks.
struct Faults {
    /// Overlaps, ties through shapes, systems out of their band, ring names without a place.
    broken: usize,
    /// Something inside the client's circle is in the way.
    inside: bool,
    /// Ties whose label found no place.
    crowded: Vec<usize>,
}

impl Faults {
    fn none(&self) -> bool {
        self.broken == 0 && !self.inside && self.crowded.is_empty()
    }
}

fn place_system(bubble: &CircleLabel, centre: Point) -> PlacedSystem {
    PlacedSystem {
        shape: Circle::new(centre, bubble.radius),
        name: bubble
            .lines
            .iter()
            .map(|line| TextLine { x: line.x + centre.x, y: line.y + centre.y, ..line.clone() })
            .collect(),
        glyph: bubble.glyph_centre.map(|height| centre + Vec2::new(0.0, height)),
    }
}
