//! The stages in their order, again and again until the layout keeps its promises.
//!
//! What is broken says what there must be more of: air in the rings, room in the household, length for a label.

use kurbo::{Circle, PathSeg, Point, Vec2};

use crate::graph::EcoGraph;
use crate::model::{Ecomap, End};
use crate::text::{CircleLabel, TextLine};

use super::anchors::Anchors;
use super::arrangement::{Arrangement, Route};
use super::cost::{Cost, Weights};
use super::effort::{Effort, is_searched, search_places, settle, settled_near};
use super::household::place_household;
use super::labels::{Labels, Surroundings, place_labels};
use super::ledger::Ledger;
use super::random::Random;
use super::rings::place_rings;
use super::spacing::Spacing;
#[cfg(test)]
use super::stages;
use super::start::{Start, outermost};
use super::{
    Layout, PlacedSystem, Ring, RoutedTie, angles, balance, crowd, needs, newcomers, promises, routes,
    setting,
};

/// The seed of every search: the same case always gives the same picture.
const SEED: u64 = 1978;
/// What each further attempt has more of: air in the rings, gaps between members and their size, length of a tie
/// whose label found no place, weight of ties through shapes.
const MORE_AIR: f64 = 1.06;
const MORE_GAP: f64 = 1.25;
const MORE_SIZE: f64 = 1.06;
const MORE_LENGTH: f64 = 1.25;
const MORE_WEIGHT: f64 = 1.5;
/// Attempts after the first in which a small map is evened out: later, whatever works is good enough.
const EVENED: usize = 2;
/// Attempts before the layout that lacks least is taken.
const ATTEMPTS: usize = 16;

/// What is wished of a layout for paper.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Aim {
    /// The greatest radius.
    pub(crate) radius: f64,
    /// 0 the first time; another number makes another search.
    pub(crate) go: u64,
}

/// What a layout should be like, beyond being good.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Wish<'a> {
    pub(crate) aim: Option<Aim>,
    /// The places of an earlier map, to be kept.
    pub(crate) like: Option<&'a Anchors>,
}

/// Lays an ecomap out: the layout that lacks least. What is only unpleasant is not mended beyond the radius that is
/// aimed at.
pub(crate) fn layout(graph: &EcoGraph, spacing: &Spacing, wish: Wish<'_>) -> (Layout, Lacks) {
    if !is_searched(graph.ecomap()) {
        return (crowd::layout(graph, spacing), Lacks::default());
    }
    let seed = SEED + wish.aim.map_or(0, |aim| aim.go);
    let limit = wish.aim.map(|aim| aim.radius);
    let start = Start::of(graph.ecomap(), spacing);
    let mut attempt = match wish.like {
        None => Attempt::first(graph, start, seed),
        Some(anchors) => Attempt::like(graph, start.kept(graph.ecomap(), anchors, limit), anchors, seed),
    };
    let (layout, mut faults) = attempt.finish();
    let mut present = faults.lacks(&layout, limit);
    let mut best = (layout, present);
    for _ in 1..ATTEMPTS {
        if present.none() || (present.wrong == 0 && present.large) {
            break;
        }
        attempt.mend(&faults, limit);
        let (layout, still) = attempt.finish();
        present = still.lacks(&layout, limit);
        faults = still;
        if present < best.1 {
            best = (layout, present);
        }
    }
    best
}

/// The radius that a layout has at least.
pub(crate) fn least_radius(graph: &EcoGraph, spacing: &Spacing) -> f64 {
    outermost(&Start::of(graph.ecomap(), spacing).bands)
}

/// One attempt: everything placed but the words.
struct Attempt<'a> {
    ecomap: &'a Ecomap,
    start: Start,
    air: f64,
    weights: Weights,
    effort: Effort,
    random: Random,
    arrangement: Arrangement,
    /// How many attempts there were after the first.
    mended: usize,
}

impl<'a> Attempt<'a> {
    /// Several searches from different orders, of which the best goes on.
    fn first(graph: &EcoGraph<'a>, start: Start, seed: u64) -> Self {
        let ecomap = graph.ecomap();
        let Start { spacing, household, bubbles, bands, .. } = &start;
        let weights = Weights::default();
        let effort = Effort::for_systems(ecomap.systems.len());
        let mut random = Random::new(seed);
        let cost = Cost { weights: weights.clone(), spacing };
        let ground = setting::first_arrangement(ecomap, household, bubbles, bands, spacing);
        let mut search = || {
            let order = angles::first_order(graph, &ground, &mut random);
            let mut arrangement = ground.clone();
            angles::spread(&mut arrangement, &order, spacing);
            setting::resize(&mut arrangement, bands, spacing);
            #[cfg(test)]
            stages::done("order", &arrangement);
            search_places(&mut arrangement, &cost, &effort, &mut random);
            (Ledger::new(&arrangement, &cost).total(), arrangement)
        };
        let mut best = search();
        for _ in 1..effort.starts {
            let other = search();
            if other.0 < best.0 {
                best = other;
            }
        }
        let mut arrangement = best.1;
        settle(&mut arrangement, &cost, effort.last_moves, &mut random);
        let arrangement = balance::evened(arrangement, &cost);
        #[cfg(test)]
        stages::done("bends", &arrangement);
        let air = spacing.air;
        Self { ecomap, start, air, weights, effort, random, arrangement, mended: 0 }
    }

    /// The search goes on from the places of an earlier map.
    fn like(graph: &EcoGraph<'a>, start: Start, anchors: &Anchors, seed: u64) -> Self {
        let ecomap = graph.ecomap();
        let Start { spacing, household, bubbles, bands, .. } = &start;
        let weights = Weights::default();
        let effort = Effort::for_systems(ecomap.systems.len());
        let mut random = Random::new(seed);
        let cost = Cost { weights: weights.clone(), spacing };
        let mut arrangement = setting::first_arrangement(ecomap, household, bubbles, bands, spacing);
        anchors.anchor(&mut arrangement, ecomap);
        setting::resize(&mut arrangement, bands, spacing);
        newcomers::take_places(&mut arrangement, &cost);
        anchors.bend(&mut arrangement, ecomap);
        let arrangement = settled_near(arrangement, &cost, &effort, &mut random);
        let air = spacing.air;
        Self { ecomap, start, air, weights, effort, random, arrangement, mended: 0 }
    }

    /// Gives more of what the faults call for, and searches on from where the systems stand. What would grow beyond
    /// the limit is shaken up instead.
    fn mend(&mut self, faults: &Faults, limit: Option<f64>) {
        self.weights = self.weights.stricter(MORE_WEIGHT);
        for tie in &faults.crowded {
            self.arrangement.routes[*tie].need *= MORE_LENGTH;
        }
        let (grown, air) = self.grown(faults, limit.is_some());
        let fits = limit.is_none_or(|limit| outermost(&grown.bands) <= limit);
        if fits {
            (self.start, self.air) = (grown, air);
            setting::rehouse(&mut self.arrangement, &self.start.household);
            setting::resize(&mut self.arrangement, &self.start.bands, &self.start.spacing);
        }
        let cost = Cost { weights: self.weights.clone(), spacing: &self.start.spacing };
        if !fits {
            search_places(&mut self.arrangement, &cost, &self.effort, &mut self.random);
        }
        settle(&mut self.arrangement, &cost, self.effort.mending_moves, &mut self.random);
        self.mended += 1;
        if self.mended <= EVENED {
            self.arrangement = balance::evened(self.arrangement.clone(), &cost);
        }
    }

    /// The household and the bands with more room where the faults are; `sparing` gives rings no more than they need.
    fn grown(&self, faults: &Faults, sparing: bool) -> (Start, f64) {
        let mut start = self.start.clone();
        if faults.within > 0 {
            start.spacing.member_gap *= MORE_GAP;
            start.spacing.member *= MORE_SIZE;
            start.household = place_household(&self.ecomap.client, &start.spacing);
        }
        // On paper, the labels of other ties must find their place on a longer way out, not on a longer way round.
        let joins_systems = |tie: &usize| {
            let tie = &self.ecomap.ties[*tie];
            matches!((tie.from, tie.to), (End::System(_), End::System(_)))
        };
        let is_tight = faults.broken > 0 || faults.crowded.iter().any(|tie| !sparing || joins_systems(tie));
        let air = if is_tight { self.air * MORE_AIR } else { self.air };
        needs::lead(&mut start.loads, &self.arrangement, &start.spacing);
        start.bands = place_rings(start.household.radius, &start.loads, &start.spacing, air);
        (start, air)
    }

    /// The last stages: routes and labels; and what the result still lacks.
    fn finish(&self) -> (Layout, Faults) {
        let Start { spacing, household, bands, .. } = &self.start;
        let arrangement = &self.arrangement;
        let draw = |route| routes::draw_line(arrangement, route, household, spacing);
        let lines: Vec<PathSeg> = arrangement.routes.iter().map(draw).collect();
        let systems = &arrangement.spots[..arrangement.systems];
        let labels = place_labels(&Surroundings {
            ecomap: self.ecomap,
            lines: &lines,
            bubbles: systems.iter().map(|spot| Circle::new(spot.centre, spot.radius)).collect(),
            client: Circle::new(Point::ZERO, household.radius),
            walls: arrangement.walls.iter().map(|(wall, _)| *wall).collect(),
            bands,
            spacing,
        });
        let faults = self.faults(&lines, &labels);
        (self.assemble(lines, labels), faults)
    }

    fn faults(&self, lines: &[PathSeg], labels: &Labels) -> Faults {
        let walled = promises::ties_through_walls(&self.arrangement, lines);
        let close = promises::ends_on_members(&self.arrangement, lines);
        let is_inside = |tie: &&usize| {
            let tie = &self.ecomap.ties[**tie];
            !matches!(tie.from, End::System(_)) && !matches!(tie.to, End::System(_))
        };
        Faults {
            broken: promises::broken(&self.arrangement, lines) + labels.crowded_names,
            walled,
            close,
            within: walled + close + labels.crowded.iter().filter(is_inside).count(),
            crowded: labels.crowded.clone(),
        }
    }

    fn assemble(&self, lines: Vec<PathSeg>, labels: Labels) -> Layout {
        let rings = self.start.bands.iter().zip(labels.ring_names);
        let bends = self.arrangement.routes.iter().map(Route::bend);
        let ties = lines.into_iter().zip(labels.ties).zip(labels.queries).zip(bends);
        let systems = self.start.bubbles.iter().zip(&self.arrangement.spots);
        Layout {
            household: self.start.household.clone(),
            rings: rings.map(|(band, name)| Ring { outer: band.outer, name }).collect(),
            systems: systems.map(|(bubble, spot)| place_system(bubble, spot.centre)).collect(),
            ties: ties.map(|(((line, label), query), bend)| RoutedTie { line, label, query, bend }).collect(),
            member: (self.start.spacing.member, self.start.spacing.member_gap),
        }
    }
}

/// What a finished layout still lacks, in the order in which it matters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
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
    fn lacks(&self, layout: &Layout, limit: Option<f64>) -> Lacks {
        Lacks {
            wrong: self.broken + self.walled + self.crowded.len(),
            large: limit.is_some_and(|limit| layout.reach() > limit),
            close: self.close,
        }
    }
}

pub(super) fn place_system(bubble: &CircleLabel, centre: Point) -> PlacedSystem {
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
