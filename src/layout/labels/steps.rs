//! The marks of the plan: badges at the ties and systems that its steps act on.
//!
//! A badge at a tie is placed as its label is. One at a system stands against the system's outline and comes first,
//! because it has no other place.

use std::f64::consts::TAU;

use kurbo::{Circle, Point, Size, Vec2};

use crate::agenda::{Agenda, AgendaItem, StepPlace};
use crate::geometry::Angle;
use crate::layout::PlacedStep;
use crate::layout::badge::Badge;
use crate::layout::outline::Outline;
use crate::layout::spacing::Spacing;

use super::Surroundings;
use super::block::Block;
use super::candidates::{BESIDE, Candidate, Form, OFF_MIDDLE};
use super::course::Course;
use super::near::OWN_MARKS;

/// Directions from a system's centre that are tried, from its upper right on, in turn to both sides.
const DIRECTIONS: u32 = 72;
const FIRST: f64 = TAU / 8.0;
/// Parts of a line beside whose ends places are tried.
const PLACES: u32 = 16;
/// From a system's outline to a badge, and to one that has a leader, points.
const AT: f64 = 1.5;
const AWAY: [f64; 3] = [10.0, 20.0, 32.0];
/// How exactly the place nearest to the outline is found, points.
const STEP: f64 = 0.5;

/// The badge of a step.
pub(super) fn badge(item: &AgendaItem<'_>, spacing: &Spacing) -> Badge {
    Badge::of(Some(item.number), item.step.aim.is_some(), spacing.step_font)
}

/// The steps that are marked at a tie.
pub(super) fn at_tie<'a, 'b>(agenda: &'a Agenda<'b>, tie: usize) -> impl Iterator<Item = &'a AgendaItem<'b>> {
    agenda.items.iter().filter(move |item| item.at == Some(StepPlace::Tie(tie)))
}

/// The places of a badge at a tie: those of any label that are not turned, and closer ones beside the line, best first.
pub(super) fn candidates(
    labels: Vec<Candidate>,
    course: &Course,
    size: Size,
    spacing: &Spacing,
) -> Vec<Candidate> {
    let mut all: Vec<Candidate> =
        labels.into_iter().filter(is_upright).chain(beside(course, size, spacing)).collect();
    all.sort_by(|one, other| one.cost.total_cmp(&other.cost));
    all
}

/// Whether what stands there is level.
pub(super) fn is_upright(place: &Candidate) -> bool {
    place.block.along.y.abs() < 1e-9
}

/// Places that keep just clear of the line and its marks.
fn beside(course: &Course, size: Size, spacing: &Spacing) -> Vec<Candidate> {
    let clear = (spacing.label_clearance + 0.5).max(OWN_MARKS) + 0.2;
    let mut found = Vec::new();
    for place in 1..PLACES {
        let share = f64::from(place) / f64::from(PLACES);
        let (point, along) = course.at(share * course.length());
        let normal = along.turn_90();
        let away = (size.width / 2.0 + clear) * normal.x.abs() + (size.height / 2.0 + clear) * normal.y.abs();
        for side in [1.0, -1.0] {
            let block = Block::upright(point + normal * (side * away), size);
            let cost = BESIDE + OFF_MIDDLE * (share - 0.5).abs();
            found.push(Candidate { form: 0, block, on_line: false, leader: None, cost });
        }
    }
    found
}

/// What a badge takes on the map.
pub(super) fn form(item: &AgendaItem<'_>, spacing: &Spacing) -> Form {
    let margin = 2.0 * spacing.label_margin;
    let size = badge(item, spacing).size;
    Form { lines: vec![String::new()], size: Size::new(size.width + margin, size.height + margin) }
}

/// A badge at a tie.
pub(super) fn placed(item: &AgendaItem<'_>, candidate: &Candidate, spacing: &Spacing) -> Option<PlacedStep> {
    Some(PlacedStep {
        number: item.number,
        at: item.at?,
        badge: badge(item, spacing),
        centre: candidate.block.centre,
        on_line: candidate.on_line,
        leader: candidate.leader,
    })
}

/// The badges at systems, the blocks that they take, and how many found no free place.
pub(super) fn place_at_systems(
    around: &Surroundings,
    agenda: &Agenda<'_>,
    courses: &[Course],
    taken: &[Block],
) -> (Vec<PlacedStep>, Vec<Block>, usize) {
    let (mut steps, mut blocks, mut crowded) = (Vec::new(), Vec::new(), 0);
    for item in &agenda.items {
        let Some(at @ StepPlace::System(system)) = item.at else { continue };
        let badge = badge(item, around.spacing);
        let near = || places(around.bubbles[system], badge.size, AT).map(|block| (block, None));
        let away = || {
            let far = AWAY.into_iter().flat_map(|far| places(around.bubbles[system], badge.size, far));
            far.map(|block| (block, Some(leader(around.bubbles[system], &block))))
        };
        let is_free = |(block, way): &(Block, Option<(Point, Point)>)| {
            let blocks = || taken.iter().chain(&blocks);
            is_free(around, system, courses, block)
                && !blocks().any(|other| block.meets_block(other, around.spacing.label_margin))
                && way.is_none_or(|(start, end)| {
                    !courses.iter().any(|course| super::crossings(&[start, end], &course.points) > 0)
                        && !blocks().any(|other| other.meets_line(&[start, end], 1.0))
                })
        };
        let found = near().chain(away()).find(is_free);
        crowded += usize::from(found.is_none());
        let Some((block, leader)) = found.or_else(|| near().next()) else { continue };
        blocks.push(block);
        steps.push(PlacedStep {
            number: item.number,
            at,
            badge,
            centre: block.centre,
            on_line: false,
            leader,
        });
    }
    (steps, blocks, crowded)
}

/// The blocks around a bubble, each as near as it can be to this distance.
fn places((centre, outline): (Point, Outline), size: Size, far: f64) -> impl Iterator<Item = Block> {
    let directions = (0..DIRECTIONS).map(|turn| {
        let turns = f64::from(turn.div_ceil(2)) * TAU / f64::from(DIRECTIONS);
        Angle(FIRST + if turn % 2 == 0 { turns } else { -turns })
    });
    directions.map(move |angle| {
        let way = angle.direction();
        let mut block = Block::upright(centre + way * outline.size(), size);
        while block.meets_shape(centre, outline, far) {
            block.centre += way * STEP;
        }
        block
    })
}

/// From a bubble's outline to a block.
fn leader((centre, outline): (Point, Outline), block: &Block) -> (Point, Point) {
    let end = block.nearest_to(centre);
    let way: Vec2 = (end - centre).normalize();
    let mut start = centre;
    while outline.holds(start - centre, 0.0) {
        start += way * STEP;
    }
    (start, end)
}

/// Whether a block meets no tie and no shape, its own system's included.
fn is_free(around: &Surroundings, system: usize, courses: &[Course], block: &Block) -> bool {
    let spacing = around.spacing;
    let outermost = around.bands.last().map_or(f64::INFINITY, |band| band.outer);
    let others = around.bubbles.iter().enumerate().filter(|(other, _)| *other != system);
    block.corners().iter().all(|corner| corner.to_vec2().hypot() < outermost)
        && !courses.iter().any(|course| block.meets_course(course, spacing.label_clearance))
        && !block.meets_disc(Circle::new(around.client.center, around.client.radius), spacing.label_margin)
        && others
            .clone()
            .all(|(_, (centre, outline))| !block.meets_shape(*centre, *outline, spacing.label_margin))
}
