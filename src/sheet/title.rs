//! The title block: what the map is of, when, by whom, and what its rings mean.

use kurbo::{Circle, Point, Rect, Size, Vec2};

use super::block::{Block, Style};
use crate::model::Ecomap;
use crate::scene::Studio;
use crate::scene::item::{Group, Item, Paint, Stroke};

/// Side of the small picture of the rings beside a level's name.
const ICON: f64 = 18.0;

/// Radius of the client in that picture.
const HUB: f64 = 1.8;

/// From the icon's box to the words.
const ICON_GAP: f64 = 8.0;

/// Between two levels.
const LEVEL_GAP: f64 = 5.0;

/// The whole block, for a column of this width; levels stand in this many columns.
pub(super) fn title_block(map: &Ecomap, width: f64, columns: usize, studio: &Studio) -> Block {
    title_block_within(map, map.framework.levels.len(), (width, columns), studio)
}

/// The same with only the innermost levels.
pub(super) fn title_block_within(
    map: &Ecomap,
    shown: usize,
    (width, columns): (f64, usize),
    studio: &Studio,
) -> Block {
    let mut block = heading(map, width, studio);
    block.below(if columns > 1 { 12.0 } else { 16.0 }, levels(map, shown, (width, columns), studio));
    block.grouped(Group::of("title-block"))
}

/// Where there is no title block: only that this is a partial view, if it is one.
pub(super) fn notice(map: &Ecomap, width: f64, studio: &Studio) -> Block {
    match partial(map, width, studio) {
        Some(notice) => notice.grouped(Group::of("title-block")),
        None => Block::default(),
    }
}

/// That the map is a partial view.
fn partial(map: &Ecomap, width: f64, studio: &Studio) -> Option<Block> {
    let style = Style::bold(9.5, 13.5, studio.theme.text, studio);
    studio.words.partial(map).map(|words| Block::paragraph(&words, style, width))
}

/// Title, particulars, and that the map is a partial view.
pub(super) fn heading(map: &Ecomap, width: f64, studio: &Studio) -> Block {
    let theme = studio.theme;
    let title = Style::bold(19.0, 22.0, theme.text, studio);
    let meta = Style::regular(9.5, 13.5, theme.quiet, studio);
    let mut block = Block::paragraph(&studio.words.title(map), title, width);
    let particulars = studio.words.particulars(map);
    let lines = meta.packed(&particulars, "  ·  ", width);
    for (index, line) in lines.iter().enumerate() {
        block.below(if index == 0 { 5.0 } else { 0.0 }, Block::paragraph(line, meta, width));
    }
    if let Some(partial) = partial(map, width, studio) {
        block.below(5.0, partial);
    }
    block
}

/// The framework's name and, per ring, its name and definition, innermost first.
fn levels(map: &Ecomap, count: usize, (width, columns): (f64, usize), studio: &Studio) -> Block {
    let columns = columns.clamp(1, count.max(1));
    let gap = 18.0;
    let cell = (width - gap * (super::number(columns) - 1.0)) / super::number(columns);
    let style = Style::bold(11.0, 15.0, studio.theme.text, studio);
    let mut block = Block::paragraph(&map.framework.name, style, width);
    let mut top = block.size.height + 5.0;
    for row in (0..count).collect::<Vec<_>>().chunks(columns) {
        let mut height: f64 = 0.0;
        for (column, &index) in row.iter().enumerate() {
            let level = level(map, index, cell, studio);
            height = height.max(level.size.height);
            block.put(level, Vec2::new(super::number(column) * (cell + gap), top));
        }
        top += height + LEVEL_GAP;
    }
    block
}

fn level(map: &Ecomap, index: usize, width: f64, studio: &Studio) -> Block {
    let level = &map.framework.levels[index];
    let levels = map.framework.levels.len();
    let colour = studio.theme.ring_name(index, levels);
    let name = Style::bold(9.5, 12.5, colour, studio);
    let definition = Style::regular(9.0, 11.5, studio.theme.quiet, studio);
    let room = width - ICON - ICON_GAP;
    let mut words = Block::paragraph(&level.name, name, room);
    words.below(0.0, Block::paragraph(&level.definition, definition, room));
    let size = Size::new(ICON, ICON);
    let ink = vec![Rect::from_origin_size(Point::ORIGIN, size)];
    let icon = Block { items: icon(index, levels, studio), size, ink, ..Block::default() };
    let mut block = Block::blank(Size::new(width, 0.0), studio.words.right_to_left);
    block.put(icon, Vec2::ZERO);
    block.put(words, Vec2::new(ICON + ICON_GAP, 0.0));
    block
}

/// The rings in small, with the level's own band in its colour.
fn icon(index: usize, levels: usize, studio: &Studio) -> Vec<Item> {
    let theme = studio.theme;
    let centre = Point::new(ICON / 2.0, ICON / 2.0);
    let step = (ICON / 2.0 - HUB - 0.4) / super::number(levels);
    let edge = |level: usize| HUB + step * super::number(level);
    let hairline = |level: usize| {
        Item::circle(Circle::new(centre, edge(level)), Paint::stroke(Stroke::solid(theme.boundary, 0.5)))
    };
    let band = Circle::new(centre, edge(index) + step / 2.0);
    let mut items: Vec<Item> = (0..=levels).map(hairline).collect();
    items.push(Item::circle(band, Paint::stroke(Stroke::solid(theme.ring_name(index, levels), step))));
    items
}
