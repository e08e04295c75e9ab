//! Where everything goes: rings, bubbles, ties, labels. Knows nothing of colours, marks or pages.
//!
//! Coordinates are points (1/72 inch) at scale 1, the client's centre is the origin, y points down.
//!
//! ```text
//! household, bubbles → order → rings → angles and bends (search against cost) → routes → labels
//! ```
//!
//! Each is a stage of its own. If the finished layout still breaks a promise, the rings get more air and the last
//! stages run again from where they stood.

mod arrangement;
mod bubbles;
mod cost;
pub(crate) mod household;
mod labels;
mod ledger;
mod order;
mod promises;
mod random;
mod rings;
mod routes;
mod search;
mod sequence;
mod setting;
pub(crate) mod spacing;

use kurbo::{Circle, PathSeg, Point, Vec2};

use crate::graph::EcoGraph;
use crate::text::{CircleLabel, TextLine};
use arrangement::Arrangement;
use cost::{Cost, Weights};
pub(crate) use household::{Household, place_household};
use labels::{Labels, Surroundings, place_labels};
use ledger::Ledger;
use random::Random;
use rings::{Band, place_rings};
use search::{Schedule, anneal, bend_ties};
use spacing::Spacing;

impl Layout {
    /// Radius of the outermost boundary.
    pub(crate) fn radius(&self) -> f64 {
        self.rings.last().map_or(self.household.radius, |ring| ring.outer)
    }
}

/// A finished layout. Every list is in the order of the case file.
#[derive(Clone, Debug)]
pub(crate) struct Layout {
    pub(crate) household: Household,
    /// Innermost first; all of the framework's levels, empty or not.
    pub(crate) rings: Vec<Ring>,
    pub(crate) systems: Vec<PlacedSystem>,
    pub(crate) ties: Vec<RoutedTie>,
}

/// One level's band.
#[derive(Clone, Debug)]
pub(crate) struct Ring {
    /// Radius of the inner edge: the client's outline or the boundary of the ring inside.
    pub(crate) inner: f64,
    /// Radius of the boundary.
    pub(crate) outer: f64,
    pub(crate) name: TextLine,
}

/// One system's bubble.
#[derive(Clone, Debug)]
pub(crate) struct PlacedSystem {
    pub(crate) shape: Circle,
    /// The wrapped name.
    pub(crate) name: Vec<TextLine>,
    /// Centre of the kind's glyph, above the name; absent where the system has no kind.
    pub(crate) glyph: Option<Point>,
}

/// One tie's way.
#[derive(Clone, Debug)]
pub(crate) struct RoutedTie {
    /// The whole centre line from border to border, in the direction from → to; straight or one smooth curve.
    pub(crate) line: PathSeg,
    pub(crate) label: Option<PlacedLabel>,
    /// Centre of the "?" of a disputed tie.
    pub(crate) query: Option<Point>,
}

/// A tie's label, a block of centred lines.
#[derive(Clone, Debug)]
pub(crate) struct PlacedLabel {
    /// Positions as if the block were not turned.
    pub(crate) lines: Vec<TextLine>,
    /// The block's centre: turn about this.
    pub(crate) centre: Point,
    /// Degrees clockwise, −90 to 90.
    pub(crate) turn: f64,
    /// Width and height of the block with its margin.
    pub(crate) size: kurbo::Size,
    /// Whether the block lies on its own line and so needs an opaque ground.
    pub(crate) on_line: bool,
    /// A thin line from the tie to a label that stands apart from it: start and end.
    pub(crate) leader: Option<(Point, Point)>,
}

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
    let ecomap = graph.ecomap();
    let mut spacing = spacing.clone();
    spacing.member_gap = spacing.member_gap.max(setting::gap_between_members(ecomap, &spacing));
    spacing.client_radius = spacing.client_radius.max(setting::radius_for_ties(ecomap, &spacing));
    let mut household = place_household(&ecomap.client, &spacing);
    let bubbles: Vec<CircleLabel> =
        ecomap.systems.iter().map(|system| bubbles::size_bubble(system, &spacing)).collect();
    let mut random = Random::new(SEED);
    let mut air = spacing.air;
    let mut loads = setting::load_bands(ecomap, &bubbles, &spacing);
    let mut bands = place_rings(household.radius, &loads, &spacing, air);
    let mut weights = Weights::default();
    let cost = Cost { weights: weights.clone(), spacing: &spacing };
    let effort = Effort::for_systems(ecomap.systems.len());
    let mut arrangement = (0..effort.starts)
        .map(|_| {
            let mut arrangement =
                setting::first_arrangement(graph, &household, &bubbles, &bands, &spacing, &mut random);
            search_places(&mut arrangement, &cost, &effort, &mut random);
            (Ledger::new(&arrangement, &cost).total(), arrangement)
        })
        .min_by(|one, other| one.0.total_cmp(&other.0))
        .map(|(_, arrangement)| arrangement)
        .expect("there is at least one start");
    settle(&mut arrangement, &cost, &effort, &mut random);
    for attempt in 1..=ATTEMPTS {
        let (finished, faults) = finish(graph, &household, &bubbles, &bands, &arrangement, &spacing);
        if faults.none() || attempt == ATTEMPTS {
            return finished;
        }
        if faults.inside {
            spacing.member_gap *= MORE_GAP;
            spacing.member *= MORE_SIZE;
            household = place_household(&ecomap.client, &spacing);
            setting::rehouse(&mut arrangement, &household);
        }
        for tie in faults.crowded {
            arrangement.routes[tie].need *= MORE_LENGTH;
        }
        air *= MORE_AIR;
        setting::lead(&mut loads, &arrangement, &spacing);
        bands = place_rings(household.radius, &loads, &spacing, air);
        setting::resize(&mut arrangement, &bands, &spacing);
        weights.through *= MORE_WEIGHT;
        weights.sharp *= MORE_WEIGHT;
        settle(&mut arrangement, &Cost { weights: weights.clone(), spacing: &spacing }, &effort, &mut random);
    }
    unreachable!()
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
        self.count() == 0
    }

    fn count(&self) -> usize {
        self.broken + usize::from(self.inside) + self.crowded.len()
    }
}

/// How much work the search may do: counted in moves, not in time.
struct Effort {
    /// Searches from different orders; the best goes on.
    starts: usize,
    /// Moves of one search.
    moves: usize,
    /// Moves of the end of the search.
    last_moves: usize,
}

impl Effort {
    /// Small maps get more for each system: they are cheap, and readers see every fault.
    fn for_systems(systems: usize) -> Self {
        match systems {
            0..=30 => Self { starts: 5, moves: 45 * systems, last_moves: 100 * systems },
            31..=50 => Self { starts: 3, moves: 120 * systems, last_moves: 100 * systems },
            51..=100 => Self { starts: 1, moves: 250 * systems, last_moves: 125 * systems },
            _ => Self { starts: 1, moves: 40 * systems, last_moves: 20 * systems },
        }
    }
}

/// Angles of straight ties, then the best bend for each.
fn search_places(arrangement: &mut Arrangement, cost: &Cost, effort: &Effort, random: &mut Random) {
    let wide = Schedule { moves: effort.moves, from: 0.6, to: 0.1, reach: (0.8, 0.1), bending: 0.0 };
    anneal(arrangement, cost, &wide, random);
    bend_ties(arrangement, cost, 2);
}

/// The end of the search: small moves and bends together.
fn settle(arrangement: &mut Arrangement, cost: &Cost, effort: &Effort, random: &mut Random) {
    let moves = effort.last_moves;
    let fine = Schedule { moves, from: 0.2, to: 0.005, reach: (0.3, 0.02), bending: 0.3 };
    anneal(arrangement, cost, &fine, random);
    bend_ties(arrangement, cost, 4);
}

/// The last stages: routes and labels; and how many promises the result breaks.
fn finish(
    graph: &EcoGraph,
    household: &Household,
    bubbles: &[CircleLabel],
    bands: &[Band],
    arrangement: &Arrangement,
    spacing: &Spacing,
) -> (Layout, Faults) {
    let lines: Vec<PathSeg> = arrangement
        .routes
        .iter()
        .map(|route| routes::draw_line(arrangement, route, household, spacing))
        .collect();
    let labels = place_labels(&Surroundings {
        ecomap: graph.ecomap(),
        lines: &lines,
        bubbles: arrangement.spots[..arrangement.systems]
            .iter()
            .map(|spot| Circle::new(spot.centre, spot.radius))
            .collect(),
        client: Circle::new(Point::ZERO, household.radius),
        walls: arrangement.walls.iter().map(|(wall, _)| *wall).collect(),
        bands,
        spacing,
    });
    let inside_walls = promises::broken_inside(arrangement, &lines);
    let ecomap = graph.ecomap();
    let within = |tie: &usize| {
        let tie = &ecomap.ties[*tie];
        !matches!(tie.from, crate::model::End::System(_)) && !matches!(tie.to, crate::model::End::System(_))
    };
    let faults = Faults {
        broken: promises::broken(arrangement, &lines) + labels.crowded_names,
        inside: inside_walls > 0 || labels.crowded.iter().any(within),
        crowded: labels.crowded.clone(),
    };
    if cfg!(test) {
        eprintln!(
            "FAULT broken {} names {} inside {} labels {} {:?}",
            promises::broken(arrangement, &lines),
            labels.crowded_names,
            promises::broken_inside(arrangement, &lines),
            faults.crowded.len(),
            faults
                .crowded
                .iter()
                .map(|t| (ecomap.ties[*t].from, ecomap.ties[*t].to, ecomap.ties[*t].label.clone()))
                .collect::<Vec<_>>()
        );
    }
    if cfg!(test) {
        eprintln!(
            "FAULT broken {} names {} inside {} labels {} {:?}",
            promises::broken(arrangement, &lines),
            labels.crowded_names,
            promises::broken_inside(arrangement, &lines),
            faults.crowded.len(),
            faults
                .crowded
                .iter()
                .map(|t| (ecomap.ties[*t].from, ecomap.ties[*t].to, ecomap.ties[*t].label.clone()))
                .collect::<Vec<_>>()
        );
    }
    if cfg!(test) {
        eprintln!(
            "FAULT broken {} names {} inside {} labels {} {:?}",
            promises::broken(arrangement, &lines),
            labels.crowded_names,
            promises::broken_inside(arrangement, &lines),
            faults.crowded.len(),
            faults
                .crowded
                .iter()
                .map(|t| (ecomap.ties[*t].from, ecomap.ties[*t].to, ecomap.ties[*t].label.clone()))
                .collect::<Vec<_>>()
        );
    }
    if cfg!(test) {
        eprintln!(
            "FAULT broken {} names {} inside {} labels {} {:?}",
            promises::broken(arrangement, &lines),
            labels.crowded_names,
            promises::broken_inside(arrangement, &lines),
            faults.crowded.len(),
            faults
                .crowded
                .iter()
                .map(|t| (ecomap.ties[*t].from, ecomap.ties[*t].to, ecomap.ties[*t].label.clone()))
                .collect::<Vec<_>>()
        );
    }
    if cfg!(test) {
        eprintln!(
            "FAULT broken {} names {} inside {} labels {} {:?}",
            promises::broken(arrangement, &lines),
            labels.crowded_names,
            promises::broken_inside(arrangement, &lines),
            faults.crowded.len(),
            faults
                .crowded
                .iter()
                .map(|t| (ecomap.ties[*t].from, ecomap.ties[*t].to, ecomap.ties[*t].label.clone()))
                .collect::<Vec<_>>()
        );
    }
    if cfg!(test) {
        eprintln!(
            "FAULT broken {} names {} inside {} labels {} {:?}",
            promises::broken(arrangement, &lines),
            labels.crowded_names,
            promises::broken_inside(arrangement, &lines),
            faults.crowded.len(),
            faults
                .crowded
                .iter()
                .map(|t| (ecomap.ties[*t].from, ecomap.ties[*t].to, ecomap.ties[*t].label.clone()))
                .collect::<Vec<_>>()
        );
    }
    if cfg!(test) {
        eprintln!(
            "FAULT broken {} names {} inside {} labels {} {:?}",
            promises::broken(arrangement, &lines),
            labels.crowded_names,
            promises::broken_inside(arrangement, &lines),
            faults.crowded.len(),
            faults
                .crowded
                .iter()
                .map(|t| (ecomap.ties[*t].from, ecomap.ties[*t].to, ecomap.ties[*t].label.clone()))
                .collect::<Vec<_>>()
        );
    }
    (assemble(household, bubbles, bands, arrangement, lines, labels), faults)
}

fn assemble(
    household: &Household,
    bubbles: &[CircleLabel],
    bands: &[Band],
    arrangement: &Arrangement,
    lines: Vec<PathSeg>,
    labels: Labels,
) -> Layout {
    let rings = bands.iter().zip(labels.ring_names);
    let ties = lines.into_iter().zip(labels.ties).zip(labels.queries);
    Layout {
        household: household.clone(),
        rings: rings.map(|(band, name)| Ring { inner: band.inner, outer: band.outer, name }).collect(),
        systems: bubbles
            .iter()
            .zip(&arrangement.spots)
            .map(|(bubble, spot)| place_system(bubble, spot.centre))
            .collect(),
        ties: ties.map(|((line, label), query)| RoutedTie { line, label, query }).collect(),
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
