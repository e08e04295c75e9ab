//! The map itself, around the origin: rings outermost first, client, ties, members, systems.

use kurbo::{BezPath, Circle, Point, Rect, RoundedRect, Shape};

use super::item::{Group, Item, Paint, Stroke, TextItem};
use super::{Studio, household, steps, systems, ties};
use crate::layout::Layout;
use crate::model::Ecomap;
use crate::text::TextLine;
use crate::theme::Colour;

/// Width of a ring's outline.
const BOUNDARY: f64 = 0.7;

/// What the map covers, strokes included.
pub(crate) fn extent(layout: &Layout) -> Rect {
    let outermost = layout.rings.iter().map(|ring| ring.outer).fold(layout.household.radius, f64::max);
    let mut extent = Circle::new(Point::ORIGIN, outermost).bounding_box().inflate(BOUNDARY, BOUNDARY);
    for ring in &layout.rings {
        extent = extent.union(tag(&ring.name).bounding_box());
    }
    for label in layout.ties.iter().filter_map(|tie| tie.label.as_ref()) {
        extent = extent.union(ties::ground(label).bounding_box());
    }
    for step in &layout.steps {
        extent = extent.union(step.bounds());
    }
    for tie in &layout.ties {
        extent = extent.union(tie.line.bounding_box().inflate(MARKS, MARKS));
    }
    extent
}

/// How far a tie's marks may stand out from its line, in points.
const MARKS: f64 = 6.0;

/// Everything in paint order.
///
/// Ties lie over the client's circle, since they may start at a member, but under members and systems.
pub(crate) fn items<'a>(
    map: &'a Ecomap,
    layout: &'a Layout,
    studio: Studio<'a>,
) -> impl Iterator<Item = Item> + use<'a> {
    let rings = (0..layout.rings.len()).rev().map(move |level| ring(map, layout, level, &studio));
    let client = std::iter::once_with(move || household::client(map, &layout.household, &studio));
    let ties = (0..map.ties.len()).map(move |tie| ties::tie(map, tie, layout, &studio));
    let members = map.client.members.iter().zip(&layout.household.members);
    let members = members.map(move |(member, placed)| household::member(member, placed, &studio));
    let systems = map.systems.iter().zip(&layout.systems);
    let systems = systems.map(move |(system, placed)| systems::system(map, system, placed, &studio));
    let steps = steps::at_systems(map, layout, studio);
    rings.chain(client).chain(ties).chain(members).chain(systems).chain(steps)
}

/// The rings, outermost first.
pub(super) fn rings(map: &Ecomap, layout: &Layout, studio: &Studio) -> impl Iterator<Item = Item> {
    (0..layout.rings.len()).rev().map(move |level| ring(map, layout, level, studio))
}

fn ring(map: &Ecomap, layout: &Layout, level: usize, studio: &Studio) -> Item {
    let ring = &layout.rings[level];
    let levels = map.framework.levels.len();
    let theme = studio.theme;
    let paint = Paint::both(theme.band(level, levels), Stroke::solid(theme.boundary, BOUNDARY));
    let boundary = Item::circle(Circle::new(Point::ORIGIN, ring.outer), paint).classed("boundary");
    let ground = Item::path(tag(&ring.name), Paint::fill(theme.paper));
    let name = Item::Text(line(&ring.name, theme.ring_name(level, levels)).bold());
    let group = Group::of("ring").data("level", &*map.framework.levels[level].id);
    group.holding(vec![boundary, ground, name])
}

/// The ground of a ring's name, which lies on the ring's outline.
fn tag(name: &TextLine) -> BezPath {
    let ink = name.ink_box().inflate(4.5, 2.0);
    RoundedRect::from_rect(ink, ink.height() / 2.0).to_path(0.01)
}

/// A placed line of text.
pub(super) fn line(line: &TextLine, colour: Colour) -> TextItem {
    TextItem::centred(&*line.text, Point::new(line.x, line.y), line.size, colour)
}
