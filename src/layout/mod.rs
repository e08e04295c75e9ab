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
mod setting;
pub(crate) mod spacing;

use kurbo::{Circle, PathSeg, Point, Rect, Vec2};

use crate::graph::EcoGraph;
use crate::model::{Ecomap, End, Tie};
use crate::text::{CircleLabel, TextLine};
use arrangement::Arrangement;
use cost::{Cost, Weights};
pub(crate) use household::{Household, place_household};
use labels::{Labels, Surroundings, place_labels};
use random::Random;
use rings::{Band, Load, place_rings};
use search::{Schedule, anneal, bend_ties};
use spacing::Spacing;

impl Layout {
    /// Radius of the outermost boundary.
    pub(crate) fn radius(&self) -> f64 {
        self.rings.last().map_or(self.household.radius, |ring| ring.outer)
    }

    /// Half the side of the square that holds the rings and every label; ring names may stand out a little.
    pub(crate) fn reach(&self) -> f64 {
        let radius = self.radius();
        let mut span = Rect::new(-radius, -radius, radius, radius);
        for label in self.ties.iter().filter_map(|tie| tie.label.as_ref()) {
            let (sin, cos) = libm::sincos(label.turn.to_radians());
            let (width, height) = (label.size.width, label.size.height);
            let size = (width * cos.abs() + height * sin.abs(), width * sin.abs() + height * cos.abs());
            span = span.union(Rect::from_center_size(label.centre, size));
        }
        span.width().max(span.height()) / 2.0
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
const MORE_GAP: f64 = 1.25;
const MORE_SIZE: f64 = 1.06;
const MORE_LENGTH: f64 = 1.2;
const MORE_WEIGHT: f64 = 1.5;
/// How much larger members are, and how much farther apart, for each tie that one has more than the first (on average).
const TIE_SIZE: f64 = 0.06;
const TIE_GAP: f64 = 0.25;
/// Attempts at a fault inside the client's circle before the household gets more room: ties may yet find their way.
const PATIENCE: usize = 2;
/// Attempts before the layout that breaks least is taken.
const ATTEMPTS: usize = 16;

/// The household, the bubbles and the bands as they are before any search.
struct Start {
    spacing: Spacing,
    household: Household,
    bubbles: Vec<CircleLabel>,
    loads: Vec<Load>,
    bands: Vec<Band>,
}

impl Start {
    fn of(ecomap: &Ecomap, spacing: &Spacing) -> Self {
        let mut spacing = spacing.clone();
        let crowd = setting::ties_per_member(ecomap);
        spacing.member *= 1.0 + TIE_SIZE * crowd;
        spacing.member_gap *= 1.0 + TIE_GAP * crowd;
        spacing.member_gap = spacing.member_gap.max(setting::gap_between_members(ecomap, &spacing));
        spacing.client_radius = spacing.client_radius.max(setting::radius_for_ties(ecomap, &spacing));
        let household = place_household(&ecomap.client, &spacing);
        let bubbles: Vec<CircleLabel> =
            ecomap.systems.iter().map(|system| bubbles::size_bubble(system, &spacing)).collect();
        let loads = setting::load_bands(ecomap, &bubbles, &spacing);
        let bands = place_rings(household.radius, &loads, &spacing, spacing.air);
        Self { spacing, household, bubbles, loads, bands }
    }
}

/// The radius that a layout has at least.
pub(crate) fn least_radius(graph: &EcoGraph, spacing: &Spacing) -> f64 {
    outermost(&Start::of(graph.ecomap(), spacing).bands)
}

fn outermost(bands: &[Band]) -> f64 {
    bands.last().map_or(0.0, |band| band.outer)
}

/// What is wished of a layout for paper.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Aim {
    /// The greatest radius.
    pub(crate) radius: f64,
    /// 0 the first time; another number makes another search.
    pub(crate) go: u64,
}

/// Lays an ecomap out: the layout that lacks least. What is only unpleasant is not mended beyond the radius that is
/// aimed at.
pub(crate) fn layout(graph: &EcoGraph, spacing: &Spacing, aim: Option<Aim>) -> (Layout, Lacks) {
    let ecomap = graph.ecomap();
    let Start { mut spacing, mut household, bubbles, mut loads, mut bands } = Start::of(ecomap, spacing);
    let mut random = Random::new(SEED + aim.map_or(0, |aim| aim.go));
    let mut air = spacing.air;
    let mut arrangement = setting::first_arrangement(graph, &household, &bubbles, &bands, &spacing);
    let mut weights = Weights::default();
    search_places(&mut arrangement, &Cost { weights: weights.clone(), spacing: &spacing }, &mut random);
    let mut best: Option<(Layout, Lacks)> = None;
    let mut stubborn = 0;
    for _ in 1..=ATTEMPTS {
        let (finished, faults) = finish(graph, &household, &bubbles, &bands, &arrangement, &spacing);
        let lacks = faults.lacks(aim.is_some_and(|aim| finished.reach() > aim.radius));
        let enough = lacks.none() || (lacks.wrong == 0 && lacks.large);
        if best.as_ref().is_none_or(|(_, least)| lacks < *least) {
            best = Some((finished, lacks));
        }
        if enough {
            break;
        }
        if faults.within > 0 {
            stubborn += 1;
            if stubborn > PATIENCE {
                spacing.member_gap *= MORE_GAP;
                spacing.member *= MORE_SIZE;
                household = place_household(&ecomap.client, &spacing);
                setting::rehouse(&mut arrangement, &household);
            }
        }
        // The labels of other ties find their place on a longer way out, not on a longer way round.
        if faults.broken > 0 || faults.crowded.iter().any(|tie| joins_systems(&ecomap.ties[*tie])) {
            air *= MORE_AIR;
        }
        for tie in faults.crowded {
            arrangement.routes[tie].need *= MORE_LENGTH;
        }
        setting::lead(&mut loads, &arrangement, &spacing);
        bands = place_rings(household.radius, &loads, &spacing, air);
        setting::resize(&mut arrangement, &bands, &spacing);
        weights.through *= MORE_WEIGHT;
        weights.sharp *= MORE_WEIGHT;
        settle(&mut arrangement, &Cost { weights: weights.clone(), spacing: &spacing }, &mut random);
    }
    best.expect("there is at least one attempt")
}

fn joins_systems(tie: &Tie) -> bool {
    matches!((tie.from, tie.to), (End::System(_), End::System(_)))
}

/// What a finished layout still lacks, in the order in which it matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Lacks {
    /// Promises broken: overlaps, ties through shapes or names, labels without a place.
    pub(crate) wrong: usize,
    /// Whether it is larger than was wished for.
    pub(crate) large: bool,
    /// Ties that end too close together at a member.
    pub(crate) close: usize,
}

impl Lacks {
    pub(crate) fn none(&self) -> bool {
        self.wrong == 0 && !self.large && self.close == 0
    }
}

/// What is wrong where.
struct Faults {
    /// Overlaps, ties through shapes, systems out of their band, ring names without a place.
    broken: usize,
    /// Ties through members or names inside the client's circle.
    walled: usize,
    /// Ties that end too close together at a member.
    close: usize,
    /// Faults that a larger household would mend.
    within: usize,
    /// Ties whose label found no place.
    crowded: Vec<usize>,
}

impl Faults {
    fn lacks(&self, large: bool) -> Lacks {
        Lacks { wrong: self.broken + self.walled + self.crowded.len(), large, close: self.close }
    }
}

/// Moves that the search may take for so many systems.
fn budget(systems: usize) -> usize {
    if systems > 100 { 40 * systems } else { 500 * systems }
}

/// The whole search: first straight ties, then bends as well.
fn search_places(arrangement: &mut Arrangement, cost: &Cost, random: &mut Random) {
    let moves = budget(arrangement.systems);
    let wide = Schedule { moves, from: 0.8, to: 0.1, reach: (0.8, 0.1), bending: 0.0 };
    anneal(arrangement, cost, &wide, random);
    bend_ties(arrangement, cost, 2);
    settle(arrangement, cost, random);
}

/// The end of the search: small moves and bends.
fn settle(arrangement: &mut Arrangement, cost: &Cost, random: &mut Random) {
    let moves = budget(arrangement.systems) / 2;
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
    let walled = promises::ties_through_walls(arrangement, &lines);
    let close = promises::ends_on_members(arrangement, &lines);
    let ecomap = graph.ecomap();
    let within = |tie: &&usize| {
        let tie = &ecomap.ties[**tie];
        !matches!(tie.from, End::System(_)) && !matches!(tie.to, End::System(_))
    };
    let faults = Faults {
        broken: promises::broken(arrangement, &lines) + labels.crowded_names,
        walled,
        close,
        within: walled + close + labels.crowded.iter().filter(within).count(),
        crowded: labels.crowded.clone(),
    };
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
