//! The stages in their order, again and again until the layout keeps its promises.
//!
//! What is broken says what there must be more of: air in the rings, room in the household, length for a label.

use kurbo::{Circle, PathSeg, Point};

use crate::graph::EcoGraph;
use crate::model::{Ecomap, End};
use crate::text::TextLine;

use super::anchors::Anchors;
use super::arrangement::{Arrangement, Route};
use super::bubbles::Bubble;
use super::cost::{Cost, Weights};
use super::effort::{Effort, is_searched, search_places, settle, settled_near};
use super::faults::{Faults, Lacks};
use super::household::place_household;
use super::labels::{Labels, Surroundings, place_labels};
use super::ledger::Ledger;
use super::outline::Shape;
use super::random::Random;
use super::rings::place_rings;
use super::spacing::Spacing;
#[cfg(test)]
use super::stages;
use super::start::{Start, outermost};
use super::{
    Aim, Layout, PlacedSystem, Ring, RoutedTie, angles, balance, crowd, growth, needs, newcomers, promises,
    routes, setting,
};

mod nudges;

/// The seed of every search: the same case always gives the same picture.
pub(super) const SEED: u64 = 1978;
/// What each further attempt has more of: air in the rings (less where there is no room for it), gaps between members and their size, length of a tie
/// whose label found no place.
const MORE_AIR: [f64; 3] = [1.06, 1.03, 1.015];
const MORE_GAP: f64 = 1.25;
const MORE_SIZE: f64 = 1.06;
const MORE_LENGTH: f64 = 1.25;
/// Attempts after the first in which a small map is evened out: later, whatever works is good enough.
const EVENED: usize = 2;
/// How much more length than it needs a tie may ask for on paper.
const MOST_LENGTH: f64 = 2.0;
/// What counts as growing, points.
const GROWN: f64 = 0.5;

/// What a layout should be like, beyond being good.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Wish<'a> {
    pub(crate) aim: Option<Aim>,
    /// The places of an earlier map, to be kept.
    pub(crate) like: Option<&'a Anchors>,
}

/// Lays an ecomap out: the layout that lacks least. On paper, the first that fits and lacks nothing, searched anew with
/// a greater radius as long as there is none.
pub(crate) fn layout(graph: &EcoGraph, shape: Shape, spacing: &Spacing, wish: Wish<'_>) -> (Layout, Lacks) {
    if !is_searched(graph.ecomap()) {
        return (crowd::layout(graph, spacing), Lacks::default());
    }
    let start = Start::of(graph.ecomap(), shape, spacing);
    let within = |limit, seed| {
        let start = start.clone();
        let attempt = match wish.like {
            None => Attempt::first(graph, start, seed),
            Some(anchors) => Attempt::like(graph, start.kept(graph.ecomap(), anchors, limit), anchors, seed),
        };
        within(attempt, limit)
    };
    match wish.aim {
        Some(aim) => growth::growing(within, aim),
        None => growth::modest(within, outermost(&start.bands)),
    }
}

/// The layout that lacks least within a limit. What is only unpleasant is not mended beyond it.
fn within(mut attempt: Attempt, limit: Option<f64>) -> (Layout, Lacks) {
    attempt.on_paper = limit.is_some();
    attempt.widen_rim();
    let (layout, mut faults) = attempt.finished();
    let mut present = faults.lacks(&layout, limit);
    let mut best = (layout, present);
    let mut shaken = 0;
    for _ in 1..attempt.effort.attempts {
        if present.none() || (present.wrong == 0 && present.large) || shaken > attempt.effort.shakes {
            break;
        }
        let grown = attempt.mend(&faults, limit);
        shaken += usize::from(limit.is_some() && !grown);
        let (layout, still) = attempt.finished();
        present = still.lacks(&layout, limit);
        faults = still;
        if present < best.1 {
            best = (layout, present);
        }
    }
    best
}

/// The radius that a layout has at least.
pub(crate) fn least_radius(graph: &EcoGraph, shape: Shape, spacing: &Spacing) -> f64 {
    outermost(&Start::of(graph.ecomap(), shape, spacing).bands)
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
    /// Whether there is a limit to its size.
    on_paper: bool,
}

impl<'a> Attempt<'a> {
    /// All systems on their rings, in no order yet.
    fn unsearched(ecomap: &'a Ecomap, start: Start, seed: u64) -> Self {
        let Start { spacing, household, bubbles, bands, .. } = &start;
        Self {
            ecomap,
            air: spacing.air,
            weights: Weights::default(),
            effort: Effort::for_systems(ecomap.systems.len()),
            random: Random::new(seed),
            arrangement: setting::first_arrangement(ecomap, household, bubbles, bands, spacing),
            mended: 0,
            on_paper: false,
            start,
        }
    }

    /// Several searches from different orders, of which the best goes on.
    fn first(graph: &EcoGraph<'a>, start: Start, seed: u64) -> Self {
        let mut attempt = Self::unsearched(graph.ecomap(), start, seed);
        let Start { spacing, bands, .. } = &attempt.start;
        let (effort, random) = (&attempt.effort, &mut attempt.random);
        let cost = Cost { weights: attempt.weights.clone(), spacing };
        let ground = attempt.arrangement;
        let mut search = || {
            let order = angles::first_order(graph, &ground, random);
            let mut arrangement = ground.clone();
            angles::spread(&mut arrangement, &order, bands, spacing);
            setting::resize(&mut arrangement, bands, spacing);
            #[cfg(test)]
            stages::done("order", &arrangement);
            search_places(&mut arrangement, &cost, effort, random);
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
        settle(&mut arrangement, &cost, effort.last_moves, random);
        attempt.arrangement = balance::evened(arrangement, &cost);
        #[cfg(test)]
        stages::done("bends", &attempt.arrangement);
        attempt
    }

    /// The search goes on from the places of an earlier map.
    fn like(graph: &EcoGraph<'a>, start: Start, anchors: &Anchors, seed: u64) -> Self {
        let ecomap = graph.ecomap();
        let mut attempt = Self::unsearched(ecomap, start, seed);
        let Start { spacing, bands, .. } = &attempt.start;
        let cost = Cost { weights: attempt.weights.clone(), spacing };
        let mut arrangement = attempt.arrangement;
        anchors.anchor(&mut arrangement, ecomap);
        setting::resize(&mut arrangement, bands, spacing);
        newcomers::take_places(&mut arrangement, &cost);
        anchors.bend(&mut arrangement, ecomap);
        attempt.arrangement = settled_near(arrangement, &cost, &attempt.effort, &mut attempt.random);
        attempt
    }

    /// Gives more of what the faults call for, and searches on from where the systems stand. What would grow beyond
    /// the limit is shaken up instead. Tells whether it grew.
    fn mend(&mut self, faults: &Faults, limit: Option<f64>) -> bool {
        self.weights = self.weights.stricter(self.effort.stricter);
        for tie in &faults.crowded {
            let most = match limit {
                Some(_) => MOST_LENGTH * needs::needed_length(&self.ecomap.ties[*tie], &self.start.spacing),
                None => f64::INFINITY,
            };
            let route = &mut self.arrangement.routes[*tie];
            route.need = (route.need * MORE_LENGTH).min(most);
        }
        let before = outermost(&self.start.bands);
        let fits = |start: &Start| limit.is_none_or(|limit| outermost(&start.bands) <= limit);
        let mut grown = MORE_AIR.into_iter().map(|more| self.grown(faults, (limit.is_some(), more)));
        let fitting = grown.find(|(start, _)| fits(start));
        let fits = fitting.is_some();
        if let Some((grown, air)) = fitting {
            (self.start, self.air) = (grown, air);
            setting::rehouse(&mut self.arrangement, &self.start.household);
            setting::resize(&mut self.arrangement, &self.start.bands, &self.start.spacing);
        }
        let cost = Cost { weights: self.weights.clone(), spacing: &self.start.spacing };
        if !fits {
            search_places(&mut self.arrangement, &cost, &self.effort, &mut self.random);
        }
        let moves = if self.on_paper { self.effort.last_moves } else { self.effort.mending_moves };
        settle(&mut self.arrangement, &cost, moves, &mut self.random);
        self.mended += 1;
        if self.mended <= EVENED {
            self.arrangement = balance::evened(self.arrangement.clone(), &cost);
        }
        self.widen_rim();
        outermost(&self.start.bands) > before + GROWN
    }

    /// Moves the outermost boundary out to where it holds every tie; on paper, the ties must do with the room there is.
    fn widen_rim(&mut self) {
        if self.on_paper {
            return;
        }
        let points = self.arrangement.routes.iter().filter(|route| route.count > 2).flat_map(Route::points);
        let farthest = points.map(|point| point.to_vec2().hypot()).fold(0.0, f64::max);
        let needed = farthest + self.start.spacing.tie_gap;
        if needed <= self.arrangement.extent {
            return;
        }
        if let Some(load) = self.start.loads.last_mut() {
            load.kept = needed;
        }
        self.start.bands =
            place_rings(self.start.household.radius, &self.start.loads, &self.start.spacing, self.air);
        setting::resize(&mut self.arrangement, &self.start.bands, &self.start.spacing);
    }

    /// The household and the bands with more room where the faults are; `sparing` gives rings no more than they need.
    fn grown(&self, faults: &Faults, (sparing, more): (bool, f64)) -> (Start, f64) {
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
        let air = if is_tight { self.air * more } else { self.air };
        needs::lead(&mut start.loads, &self.arrangement, &start.spacing);
        start.bands = place_rings(start.household.radius, &start.loads, &start.spacing, air);
        (start, air)
    }

    /// The last stages, and on paper small moves for what is then still missing.
    fn finished(&mut self) -> (Layout, Faults) {
        let (layout, faults) = self.finish();
        if self.on_paper { nudges::nudged(self, layout, faults) } else { (layout, faults) }
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
            bubbles: systems.iter().map(|spot| (spot.centre, spot.outline)).collect(),
            client: Circle::new(Point::ZERO, household.radius),
            walls: arrangement.walls.iter().map(|(wall, _)| *wall).collect(),
            bands,
            spacing,
            across: self.on_paper,
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
            systems: systems
                .map(|(bubble, spot)| place_system(bubble, spot.centre, self.start.spacing.glyph))
                .collect(),
            ties: ties.map(|(((line, label), query), bend)| RoutedTie { line, label, query, bend }).collect(),
            steps: labels.steps,
            member: (self.start.spacing.member, self.start.spacing.member_gap),
            spacing: self.start.spacing.clone(),
        }
    }
}

pub(super) fn place_system(bubble: &Bubble, centre: Point, glyph_side: f64) -> PlacedSystem {
    PlacedSystem {
        centre,
        outline: bubble.outline,
        glyph_side,
        name: bubble
            .lines
            .iter()
            .map(|line| TextLine { x: line.x + centre.x, y: line.y + centre.y, ..line.clone() })
            .collect(),
        glyph: bubble.glyph.map(|glyph| centre + glyph.to_vec2()),
    }
}
