//! The plan as a list: its steps by level, each with the mark that it has on the map, with who does it and until when.

use kurbo::{Rect, Size, Vec2};

use super::block::{Block, Style};
use super::entries::MARK;
use crate::agenda::{Agenda, AgendaItem};
use crate::layout::badge::Badge;
use crate::model::Ecomap;
use crate::scene::item::Group;
use crate::scene::{Studio, steps};
use crate::text::Weight;

/// A column of steps is at least as wide, and at most so many stand side by side.
const COLUMN: f64 = 165.0;
const MOST_COLUMNS: f64 = 3.0;

/// Between two columns, from a mark to its words, between two steps, and above the name of a level.
const COLUMN_GAP: f64 = 18.0;
const MARK_GAP: f64 = 7.0;
const STEP_GAP: f64 = 4.0;
const LEVEL_GAP: f64 = 5.0;

/// From the heading to the list, and how exactly the columns are made equally high.
const HEADING_GAP: f64 = 3.0;
const HEIGHT_STEP: f64 = 0.5;

/// The list for this width under its heading. It has at most so many steps, and counts the others.
pub(super) fn plan(map: &Ecomap, width: f64, listed: usize, studio: &Studio) -> Block {
    let style = Style { size: 11.0, weight: Weight::Bold, leading: 15.0, ..words(studio) };
    let mut heading = Block::paragraph(studio.words.plan(), style, width);
    heading.size.height += HEADING_GAP;
    under(heading, map, (width, listed), studio)
}

/// The whole list for this width, without a heading.
#[cfg(feature = "pdf")]
pub(super) fn steps_alone(map: &Ecomap, width: f64, studio: &Studio) -> Block {
    let nothing = Block::blank(Size::new(width, 0.0), studio.words.right_to_left);
    under(nothing, map, (width, map.plan.len()), studio)
}

fn under(heading: Block, map: &Ecomap, (width, listed): (f64, usize), studio: &Studio) -> Block {
    let agenda = Agenda::of(map);
    let columns = ((width + COLUMN_GAP) / (COLUMN + COLUMN_GAP)).floor().clamp(1.0, MOST_COLUMNS);
    let cell = (width - COLUMN_GAP * (columns - 1.0)) / columns;
    let words = words(studio);
    let list = List::of(map, &agenda, cell, studio);
    let unlisted = |count| {
        let style = Style { colour: studio.theme.quiet, ..words };
        Block::paragraph(&studio.words.unlisted(count), style, width).grouped(Group::of("unlisted"))
    };
    let mut block = heading;
    let shown = listed.min(agenda.items.len());
    let left_out = agenda.items.len() - shown;
    if shown == 0 {
        return unlisted(left_out).grouped(Group::of("plan"));
    }
    let top = block.size.height;
    for (column, parts) in (0_u32..).zip(list.columns(shown, columns)) {
        let left = f64::from(column) * (cell + COLUMN_GAP);
        let mut down = 0.0;
        for part in parts {
            let height = part.size.height;
            block.put(part, Vec2::new(left, top + down));
            down += height;
        }
    }
    if left_out > 0 {
        block.below(STEP_GAP, unlisted(left_out));
    }
    block.size.width = width;
    block.grouped(Group::of("plan"))
}

fn words<'a>(studio: &Studio<'a>) -> Style<'a> {
    Style::regular(MARK, 11.5, studio.theme.text, studio)
}

/// All steps, set.
struct List {
    /// Each alone, and below the name of its level.
    parts: Vec<[Block; 2]>,
    /// Whether each is the first of its level.
    is_first: Vec<bool>,
}

impl List {
    fn of(map: &Ecomap, agenda: &Agenda<'_>, width: f64, studio: &Studio) -> Self {
        let mark = agenda.items.iter().map(|item| badge(item).size.width).fold(0.0, f64::max);
        let heading =
            Style { weight: Weight::Bold, colour: studio.theme.quiet, leading: 12.0, ..words(studio) };
        let mut list = Self { parts: Vec::new(), is_first: Vec::new() };
        for (level, items) in agenda.by_level() {
            for (index, item) in items.iter().enumerate() {
                let alone = step(item, (width, mark), studio);
                let mut below = Block::blank(Size::new(width, 0.0), studio.words.right_to_left);
                let name = Block::paragraph(studio.words.plan_level(map, level), heading, width);
                below.put(name, Vec2::new(0.0, LEVEL_GAP));
                below.below(0.0, alone.clone());
                list.parts.push([alone, below]);
                list.is_first.push(index == 0);
            }
        }
        list
    }

    /// The first steps in columns that are filled one after the other and as even as they can be; each column begins with
    /// the name of a level.
    fn columns(&self, shown: usize, columns: f64) -> Vec<Vec<Block>> {
        let mut set: Vec<Vec<Block>> = Vec::new();
        let deep = self.height(shown, columns);
        let mut down = f64::INFINITY;
        for (index, [alone, below]) in self.parts.iter().enumerate().take(shown) {
            let next = if self.is_first[index] { below } else { alone };
            let starts = down + next.size.height > deep;
            let part = if starts { below } else { next };
            down = if starts { part.size.height } else { down + part.size.height };
            match set.last_mut() {
                Some(column) if !starts => column.push(part.clone()),
                _ => set.push(vec![part.clone()]),
            }
        }
        set
    }

    /// The least height at which the first steps need no more columns than these.
    fn height(&self, shown: usize, columns: f64) -> f64 {
        let needs = |deep: f64| {
            let (mut used, mut down) = (0.0, f64::INFINITY);
            for (index, [alone, below]) in self.parts.iter().enumerate().take(shown) {
                let next = if self.is_first[index] { below } else { alone }.size.height;
                let starts = down + next > deep;
                used += if starts { 1.0 } else { 0.0 };
                down = if starts { below.size.height } else { down + next };
            }
            used
        };
        let tallest = self.parts.iter().take(shown).map(|[_, below]| below.size.height).fold(0.0, f64::max);
        let total: f64 = self.parts.iter().take(shown).map(|[alone, _]| alone.size.height).sum();
        let mut deep = tallest.max(total / columns);
        while needs(deep) > columns {
            deep += HEIGHT_STEP;
        }
        deep
    }
}

fn badge(item: &AgendaItem<'_>) -> Badge {
    Badge::of(Some(item.number), item.step.aim.is_some(), MARK)
}

/// One step: its mark in a column of this width, what is done, and below it who, until when and in which term.
fn step(item: &AgendaItem<'_>, (width, column): (f64, f64), studio: &Studio) -> Block {
    let style = words(studio);
    let left = column + MARK_GAP;
    let mut says = Block::paragraph(&item.step.action, style, width - left);
    let quiet = Style { colour: studio.theme.quiet, ..style };
    for line in quiet.packed(&studio.words.step_details(item.step), " · ", width - left) {
        says.below(0.0, Block::paragraph(&line, quiet, width - left));
    }
    let badge = badge(item);
    let middle = kurbo::Point::new(badge.size.width / 2.0, badge.size.height / 2.0);
    let items = steps::badge(badge, (Some(item.number), item.step.aim), middle, studio);
    let ink = vec![Rect::from_origin_size((0.0, 0.0), badge.size)];
    let mark = Block { items, size: badge.size, ink, ..Block::default() };
    let mut block = Block::blank(Size::new(width, 0.0), studio.words.right_to_left);
    // The first line's capitals stand level with the mark's number.
    block.put(mark, Vec2::new(0.0, STEP_GAP + (style.leading - badge.size.height) / 2.0 + 0.6));
    block.put(says, Vec2::new(left, STEP_GAP));
    let group = Group::of("step").data("step", item.number.to_string());
    block.grouped(match item.step.aim {
        Some(aim) => group.data("aim", aim.word()),
        None => group,
    })
}
