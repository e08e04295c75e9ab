//! The plan's marks: a badge with a step's number and the sign of its aim. The list and the key draw with the same.

use kurbo::{BezPath, PathEl, Point, Rect, Vec2};

use super::Studio;
use super::item::{Group, Item, Paint, Stroke, TextItem};
use crate::agenda::{Agenda, StepPlace};
use crate::layout::badge::Badge;
use crate::layout::{Layout, PlacedStep};
use crate::model::Ecomap;
use crate::text::CAP_HEIGHT;
use crate::vocabulary::Aim;

/// Radius of a badge's corners, and half the height and the stroke of a sign, as parts of the font size.
const CORNER: f64 = 0.4;
const REACH: f64 = 0.36;
const STROKE: f64 = 0.17;

/// Width of the line that leads to a badge that stands apart, in points.
const LEADER: f64 = 0.9;

/// The badges at one tie, to be drawn in its group.
pub(super) fn at_tie<'a>(
    map: &'a Ecomap,
    layout: &'a Layout,
    tie: usize,
    studio: &Studio,
) -> impl Iterator<Item = Item> {
    let placed = layout.steps.iter().filter(move |placed| placed.at == StepPlace::Tie(tie));
    placed
        .filter_map(|placed| step(map, placed, studio, Group::of("tie-label step-mark")))
        .collect::<Vec<_>>()
        .into_iter()
}

/// The badges at systems: their groups stand beside the systems' own, since they lie outside their shapes.
pub(super) fn at_systems<'a>(
    map: &'a Ecomap,
    layout: &'a Layout,
    studio: Studio<'a>,
) -> impl Iterator<Item = Item> + use<'a> {
    layout.steps.iter().filter_map(move |placed| match placed.at {
        StepPlace::Tie(_) => None,
        StepPlace::System(system) => {
            let group = Group::of("step-mark").data("system", &*map.systems[system].id);
            step(map, placed, &studio, group)
        }
    })
}

fn step(map: &Ecomap, placed: &PlacedStep, studio: &Studio, group: Group) -> Option<Item> {
    let item = *Agenda::of(map).items.get(placed.number.checked_sub(1)?)?;
    let mut items: Vec<Item> = placed.leader.map(|way| leader(way, studio)).into_iter().collect();
    items.extend(badge(placed.badge, (Some(item.number), item.step.aim), placed.centre, studio));
    let group = group.title(studio.words.step(&item)).data("step", item.number.to_string());
    let group = match item.step.aim {
        Some(aim) => group.data("aim", aim.word()),
        None => group,
    };
    Some(group.holding(items))
}

fn leader((start, end): (Point, Point), studio: &Studio) -> Item {
    let path = BezPath::from_vec(vec![PathEl::MoveTo(start), PathEl::LineTo(end)]);
    Item::path(path, Paint::stroke(Stroke::solid(studio.theme.plan, LEADER)))
}

/// A badge about a point.
pub(crate) fn badge(
    badge: Badge,
    (number, aim): (Option<usize>, Option<Aim>),
    centre: Point,
    studio: &Studio,
) -> Vec<Item> {
    let ground = Item::rect(Rect::from_center_size(centre, badge.size), Paint::fill(studio.theme.plan));
    let mut items = vec![ground.with_corners(CORNER * badge.font)];
    items.extend(aim.zip(badge.mark).map(|(aim, x)| {
        let path = sign(aim, centre + Vec2::new(x, 0.0), REACH * badge.font);
        Item::path(path, Paint::stroke(Stroke::solid(studio.theme.paper, STROKE * badge.font).rounded()))
    }));
    items.extend(number.map(|number| {
        let at = centre + Vec2::new(badge.number, badge.font * CAP_HEIGHT / 2.0);
        Item::Text(TextItem::centred(number.to_string(), at, badge.font, studio.theme.paper).bold())
    }));
    items
}

/// The sign of an aim: a plus, an arrow up, an arrow down, a cross.
fn sign(aim: Aim, centre: Point, reach: f64) -> BezPath {
    let mut path = BezPath::new();
    let mut line = |points: &[(f64, f64)]| {
        for (index, &(x, y)) in points.iter().enumerate() {
            let point = centre + Vec2::new(x, y) * reach;
            if index == 0 { path.move_to(point) } else { path.line_to(point) }
        }
    };
    match aim {
        Aim::Build => {
            line(&[(-1.0, 0.0), (1.0, 0.0)]);
            line(&[(0.0, -1.0), (0.0, 1.0)]);
        }
        Aim::Strengthen => {
            line(&[(0.0, 1.0), (0.0, -1.0)]);
            line(&[(-0.8, -0.2), (0.0, -1.0), (0.8, -0.2)]);
        }
        Aim::Reduce => {
            line(&[(0.0, -1.0), (0.0, 1.0)]);
            line(&[(-0.8, 0.2), (0.0, 1.0), (0.8, 0.2)]);
        }
        Aim::End => {
            line(&[(-0.85, -0.85), (0.85, 0.85)]);
            line(&[(-0.85, 0.85), (0.85, -0.85)]);
        }
    }
    path
}

/// The ground of a badge that lies on its tie's line.
pub(super) fn ground(placed: &PlacedStep) -> BezPath {
    kurbo::Shape::to_path(&placed.bounds().inflate(1.0, 1.0), 0.1)
}
