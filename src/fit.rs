//! The layout for a page: the shape of bubbles and the spacing that give the largest letters on it.

use crate::detail::Detail;
use crate::graph::EcoGraph;
use crate::layout::outline::Shape;
use crate::layout::spacing::Spacing;
use crate::layout::{Aim, Anchors, Layout, Wish, is_searched, layout, least_radius};
use crate::model::Ecomap;
use crate::options::{BubbleShape, Options};
use crate::scene::Studio;
use crate::sheet::{self, READABLE};
use crate::text::Fonts;

/// How tight a map may be set on paper, loosest first; 0 is as on a sheet without a page.
const TIGHTNESS: [f64; 6] = [0.0, 0.25, 0.5, 0.7, 0.85, 1.0];

/// How much of the greatest radius a layout may take before the search, which needs room to grow.
const ROOM_TO_GROW: f64 = 0.94;

/// Share of a label's length that the innermost ties get where the page has room for it: labels find places sooner.
const LONGER_LEAD: f64 = 0.5;

/// The smallest scale of a map on paper, with letters of 5 points: beyond it, the map is drawn as large as it becomes.
const SMALLEST: f64 = 5.0 / 9.0;

/// The room for a map on paper: its greatest radius in its own points, where it and the furniture keep their size, and
/// where their smallest letters are just readable.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Room {
    usual: f64,
    readable: f64,
}

impl Room {
    /// The same room at all scales: the furniture does not become smaller along with the map.
    pub(crate) fn of(radius: f64) -> Self {
        Self { usual: radius, readable: radius / READABLE }
    }

    /// The room on a page on which so many steps of the plan are listed; none where the sheet is as large as the drawing.
    pub(crate) fn on_page(ecomap: &Ecomap, listed: usize, paper: (&Options, &Studio)) -> Option<Self> {
        let radii = sheet::largest_radii(ecomap, listed, [1.0, READABLE], paper);
        radii.map(|[usual, readable]| Self { usual, readable })
    }
}

/// The layout for the page that is asked for, in the bubbles that are asked for, and like an earlier map if there is one.
pub(crate) fn layout_for(ecomap: &Ecomap, options: &Options, like: Option<&Anchors>) -> Layout {
    let paper = (options, &Studio::of(options));
    let listings = sheet::listings(ecomap, options).into_iter();
    layout_in(ecomap, options, listings.filter_map(|listed| Room::on_page(ecomap, listed, paper)), like)
}

/// The layout for the first of these rooms in which the map can be read; they are larger and larger, as the list of the
/// plan's steps is shorter and shorter. Where there is none, the sheet is as large as the drawing.
pub(crate) fn layout_in(
    ecomap: &Ecomap,
    options: &Options,
    rooms: impl IntoIterator<Item = Room>,
    like: Option<&Anchors>,
) -> Layout {
    let thinned = Detail::of(ecomap, options).thin(ecomap, options);
    let graph = &EcoGraph::new(&thinned);
    let (shapes, fonts) = (shapes(options.shape), &options.fonts);
    let mut rooms: Vec<Room> = rooms.into_iter().collect();
    rooms.dedup();
    let sizes: Vec<f64> = rooms.iter().map(|room| room.usual).collect();
    let Some(usual) = sheet::worth_listing(&sizes).map(|index| rooms[index]) else {
        return layout(graph, shapes[0], &Spacing::usual(fonts), Wish { aim: None, like }).0;
    };
    if !is_searched(graph.ecomap()) {
        return layout(graph, shapes[0], &Spacing::compact(1.0, fonts), Wish::default()).0;
    }
    let tightest = Spacing::compact(1.0, fonts);
    let is_promising = |room: Room| {
        shapes.iter().any(|&shape| least_radius(graph, shape, &tightest) <= room.readable * ROOM_TO_GROW)
    };
    let mut best = None;
    for room in rooms {
        if room != usual && !is_promising(room) {
            continue;
        }
        let found = within((graph, fonts), shapes, room, like);
        if found.reach() <= room.readable {
            return found;
        }
        if room == usual {
            best = Some(found);
        }
    }
    best.unwrap_or_else(|| within((graph, fonts), shapes, usual, like))
}

/// The layout for a map in this room, at a smaller scale if it must be.
fn within(
    (graph, fonts): (&EcoGraph, &Fonts),
    shapes: &[Shape],
    room: Room,
    like: Option<&Anchors>,
) -> Layout {
    // At their normal size, letters need no other shape.
    let usual = room.usual;
    for &shape in shapes {
        let fits = |tightness: &f64| {
            least_radius(graph, shape, &Spacing::compact(*tightness, fonts)) <= usual * ROOM_TO_GROW
        };
        let Some(loosest) = TIGHTNESS.into_iter().find(fits) else { continue };
        let aim = Aim { radius: usual, most: usual, readable: usual };
        let (found, lacks) =
            layout(graph, shape, &Spacing::compact(loosest, fonts), Wish { aim: Some(aim), like });
        if lacks.none() {
            return found;
        }
    }
    smaller((graph, fonts), shapes, room, like)
}

/// The layout with the largest letters of all shapes.
fn smaller(
    (graph, fonts): (&EcoGraph, &Fonts),
    shapes: &[Shape],
    room: Room,
    like: Option<&Anchors>,
) -> Layout {
    let Room { usual, readable } = room;
    let tightest = Spacing::compact(1.0, fonts);
    let roomier = Spacing { lead_share: LONGER_LEAD, ..Spacing::compact(1.0, fonts) };
    let mut best: Option<(f64, Layout)> = None;
    for &shape in shapes {
        let most = best.as_ref().map_or(usual / SMALLEST, |(reach, _)| reach * WORTH_A_CHANGE);
        let has_room = least_radius(graph, shape, &roomier) <= readable * ROOM_TO_GROW;
        let spacing = if has_room { &roomier } else { &tightest };
        let least = least_radius(graph, shape, spacing);
        if best.is_some() && least > most * PROMISING {
            continue;
        }
        let aim = Aim {
            radius: usual.max((least / ROOM_TO_GROW).min(readable.max(least * 1.01))).min(most),
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
