//! The layout for a page: the shape of bubbles and the spacing that give the largest letters on it.

use crate::detail::Detail;
use crate::graph::EcoGraph;
use crate::layout::outline::Shape;
use crate::layout::spacing::Spacing;
use crate::layout::{Aim, Anchors, Layout, Wish, is_searched, layout, least_radius};
use crate::model::Ecomap;
use crate::options::{BubbleShape, Options};
use crate::sheet;

/// How tight a map may be set on paper, loosest first; 0 is as on a sheet without a page.
const TIGHTNESS: [f64; 6] = [0.0, 0.25, 0.5, 0.7, 0.85, 1.0];

/// How much of the greatest radius a layout may take before the search, which needs room to grow.
const ROOM_TO_GROW: f64 = 0.94;

/// The scale at which the smallest letters, of 9 points, are 8 points high.
const READABLE: f64 = 8.0 / 9.0;

/// Share of a label's length that the innermost ties get where the page has room for it: labels find places sooner.
const LONGER_LEAD: f64 = 0.5;

/// The smallest scale of a map on paper, with letters of 5 points: beyond it, the map is drawn as large as it becomes.
const SMALLEST: f64 = 5.0 / 9.0;

/// The layout for the page that is asked for, in the bubbles that are asked for, and like an earlier map if there is one.
pub(crate) fn layout_for(ecomap: &Ecomap, options: &Options, like: Option<&Anchors>) -> Layout {
    let thinned = Detail::of(ecomap, options).thin(ecomap, options);
    let graph = &EcoGraph::new(&thinned);
    let shapes = shapes(options.shape);
    let rooms: Vec<f64> = sheet::listings(ecomap, options)
        .into_iter()
        .filter_map(|listed| sheet::largest_radius(ecomap, listed, 1.0, options))
        .collect();
    let Some(room) = sheet::worth_listing(&rooms).map(|index| rooms[index]) else {
        return layout(graph, shapes[0], &Spacing::default(), Wish { aim: None, like }).0;
    };
    if !is_searched(graph.ecomap()) {
        return layout(graph, shapes[0], &Spacing::compact(1.0), Wish::default()).0;
    }
    let tightest = Spacing::compact(1.0);
    // The longest list of the plan's steps that leaves the map readable; there is one room where there is no list.
    let mut best = None;
    for (index, &other) in rooms.iter().enumerate() {
        if index > 0 && (rooms[index - 1] - other).abs() <= 0.0 {
            continue;
        }
        let is_promising = || {
            shapes
                .iter()
                .any(|&shape| least_radius(graph, shape, &tightest) <= other / READABLE * ROOM_TO_GROW)
        };
        if (other - room).abs() > 0.0 && !is_promising() {
            continue;
        }
        let found = within(graph, shapes, other, like);
        if found.reach() * READABLE <= other {
            return found;
        }
        if (other - room).abs() <= 0.0 {
            best = Some(found);
        }
    }
    best.unwrap_or_else(|| within(graph, shapes, room, like))
}

/// The layout for a map of this radius, at a smaller scale if it must be.
fn within(graph: &EcoGraph, shapes: &[Shape], room: f64, like: Option<&Anchors>) -> Layout {
    // At their normal size, letters need no other shape.
    for &shape in shapes {
        let fits = |tightness: &f64| {
            least_radius(graph, shape, &Spacing::compact(*tightness)) <= room * ROOM_TO_GROW
        };
        let Some(loosest) = TIGHTNESS.into_iter().find(fits) else { continue };
        let aim = Aim { radius: room, most: room, readable: room };
        let (found, lacks) = layout(graph, shape, &Spacing::compact(loosest), Wish { aim: Some(aim), like });
        if lacks.none() {
            return found;
        }
    }
    smaller(graph, shapes, room, like)
}

/// The layout with the largest letters of all shapes.
fn smaller(graph: &EcoGraph, shapes: &[Shape], room: f64, like: Option<&Anchors>) -> Layout {
    let tightest = Spacing::compact(1.0);
    let roomier = Spacing { lead_share: LONGER_LEAD, ..Spacing::compact(1.0) };
    let readable = room / READABLE;
    let mut best: Option<(f64, Layout)> = None;
    for &shape in shapes {
        let most = best.as_ref().map_or(room / SMALLEST, |(reach, _)| reach * WORTH_A_CHANGE);
        let has_room = least_radius(graph, shape, &roomier) <= readable * ROOM_TO_GROW;
        let spacing = if has_room { &roomier } else { &tightest };
        let least = least_radius(graph, shape, spacing);
        if best.is_some() && least > most * PROMISING {
            continue;
        }
        let aim = Aim {
            radius: room.max((least / ROOM_TO_GROW).min(readable.max(least * 1.01))).min(most),
            most,
            readable,
        };
        let (found, lacks) = layout(graph, shape, spacing, Wish { aim: Some(aim), like });
        if lacks.is_fair() {
            best = Some((found.reach(), found));
        }
    }
    // Too full for any page: smaller letters still, but every promise else.
    best.map_or_else(|| layout(graph, shapes[0], &tightest, Wish { aim: None, like }).0, |(_, found)| found)
}

/// How much smaller a map must become for another shape than the first to be taken.
const WORTH_A_CHANGE: f64 = 0.985;

/// How much smaller than the best map so far another shape's least radius must be to be tried: maps grow by as much.
const PROMISING: f64 = 0.82;

/// The shapes to choose from, the best first.
fn shapes(wish: BubbleShape) -> &'static [Shape] {
    match wish {
        BubbleShape::Auto => &[Shape::Circle, Shape::Box],
        BubbleShape::Circle => &[Shape::Circle],
        BubbleShape::Ellipse => &[Shape::Ellipse],
        BubbleShape::Box => &[Shape::Box],
    }
}
