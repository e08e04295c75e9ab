//! The key: headings, and entries in columns that line up.

use kurbo::{Point, Rect, Size, Vec2};

use super::block::{Block, Style};
use super::entries::{Entry, Section, sections};
use super::occurring::Occurring;
use crate::model::Ecomap;
use crate::scene::Studio;
use crate::scene::item::Group;
use crate::text::{Weight, width};

/// From a sample to its words.
const SAMPLE_GAP: f64 = 7.0;

/// Height that a sample covers, about.
const SAMPLE_INK: f64 = 13.0;

/// Font size of the words of an entry.
const ENTRY: f64 = 9.0;

/// Between two columns of entries.
const COLUMN_GAP: f64 = 10.0;

/// Between two sections, one below the other or side by side.
const SECTION_GAP: Size = Size::new(26.0, 9.0);

/// The whole key, for this width; `slim` where its ties, which come first, stand in one column.
pub(super) fn key(map: &Ecomap, width: f64, slim: bool, studio: &Studio) -> Block {
    let theme = studio.theme;
    let title = Style { size: 11.0, weight: Weight::Bold, colour: theme.text, leading: 15.0 };
    let source = Style { size: 9.0, weight: Weight::Regular, colour: theme.quiet, leading: 12.0 };
    let mut block = Block::paragraph(studio.words.legend, title, width);
    block.below(0.0, Block::paragraph(&studio.words.notation(studio.profile.name), source, width));
    let sections = sections(&Occurring::of(map), studio);
    match side_by_side(&sections, width) {
        Some(columns) => {
            let (top, mut left) = (block.size.height + SECTION_GAP.height, 0.0);
            for (part, columns) in sections.iter().zip(columns) {
                let width = wide(part, columns);
                block.put(section(part, columns, width, studio), Vec2::new(left, top));
                left += width + SECTION_GAP.width;
            }
        }
        None => {
            for (index, part) in sections.iter().enumerate() {
                let most = if !slim {
                    f64::INFINITY
                } else if index == 0 {
                    1.0
                } else {
                    3.0
                };
                let columns = ((width + COLUMN_GAP) / (cell(part) + COLUMN_GAP)).floor().clamp(1.0, most);
                block.below(
                    SECTION_GAP.height,
                    section(part, columns, if slim { wide(part, columns).min(width) } else { width }, studio),
                );
            }
        }
    }
    block.size.width = width;
    block.grouped(Group::of("legend"))
}

/// The width that no entry of a section needs more than.
fn cell(section: &Section) -> f64 {
    let words = section.entries.iter().map(|entry| width(entry.words, ENTRY, Weight::Regular));
    (section.sample + SAMPLE_GAP + words.fold(0.0, f64::max)).ceil()
}

/// How many columns each section gets where all stand side by side: one more for the tallest as long as there is room.
fn side_by_side(sections: &[Section], width: f64) -> Option<Vec<f64>> {
    let mut columns = vec![1.0; sections.len()];
    let total = |columns: &[f64]| -> f64 {
        let gaps = SECTION_GAP.width * (super::number(sections.len()) - 1.0);
        sections.iter().zip(columns).map(|(section, &columns)| wide(section, columns)).sum::<f64>() + gaps
    };
    if sections.len() < 2 || total(&columns) > width {
        return None;
    }
    loop {
        let height = |index: usize| (super::number(sections[index].entries.len()) / columns[index]).ceil();
        let tallest = (0..sections.len()).max_by(|&a, &b| height(a).total_cmp(&height(b)))?;
        if height(tallest) <= 1.0 {
            return Some(columns);
        }
        columns[tallest] += 1.0;
        if total(&columns) > width {
            columns[tallest] -= 1.0;
            return Some(columns);
        }
    }
}

fn wide(section: &Section, columns: f64) -> f64 {
    columns * (cell(section) + COLUMN_GAP) - COLUMN_GAP
}

fn section(section: &Section, columns: f64, width: f64, studio: &Studio) -> Block {
    let heading = Style { size: 9.0, weight: Weight::Bold, colour: studio.theme.quiet, leading: 12.0 };
    let mut block = Block::paragraph(section.heading, heading, width);
    let cell = (width - COLUMN_GAP * (columns - 1.0)) / columns;
    let rows = (super::number(section.entries.len()) / columns).ceil();
    let top = block.size.height + 3.0;
    let (mut left, mut down, mut row) = (0.0, top, 0.0);
    for item in &section.entries {
        if row >= rows {
            (left, down, row) = (left + cell + COLUMN_GAP, top, 0.0);
        }
        let drawn = entry(item, section, cell, studio);
        let height = drawn.size.height;
        block.put(drawn, Vec2::new(left, down));
        down += height;
        row += 1.0;
    }
    for note in &section.notes {
        let style = Style { size: 9.0, weight: Weight::Regular, colour: studio.theme.quiet, leading: 11.5 };
        let words = Block::paragraph(note.words, style, width);
        block.below(3.0, grouped(note, words));
    }
    block
}

fn entry(entry: &Entry, section: &Section, width: f64, studio: &Studio) -> Block {
    let style = Style { size: ENTRY, weight: Weight::Regular, colour: studio.theme.text, leading: 11.5 };
    let left = section.sample + SAMPLE_GAP;
    let words = Block::paragraph(entry.words, style, width - left);
    let height = section.row.max(words.size.height + 4.0);
    let mut block = Block { size: Size::new(width, height), ..Block::default() };
    let ink = vec![Rect::from_center_size(Point::ORIGIN, (section.sample, SAMPLE_INK))];
    let sample = Block { items: entry.sample.clone(), size: Size::ZERO, ink };
    block.put(sample, Vec2::new(section.sample / 2.0, height / 2.0));
    let top = (height - words.size.height) / 2.0;
    block.put(words, Vec2::new(left, top));
    grouped(entry, block)
}

fn grouped(entry: &Entry, block: Block) -> Block {
    let (fact, value) = entry.data;
    block.grouped(Group::of("entry").data(fact, value))
}
