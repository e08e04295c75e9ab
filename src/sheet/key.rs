//! The key: headings, and entries in columns that line up.

use kurbo::{Point, Rect, Size, Vec2};

use super::block::{Block, Style};
use super::entries::{Entry, Section, sections};
use super::occurring::Occurring;
use crate::scene::Studio;
use crate::scene::item::Group;
use crate::text::{Letters, Weight, widest_word};

/// From a sample to its words.
const SAMPLE_GAP: f64 = 7.0;

/// Height that a sample covers, about.
const SAMPLE_INK: f64 = 13.0;

/// Font size of the words of an entry.
const ENTRY: f64 = 9.0;

/// Between two columns of entries.
const COLUMN_GAP: f64 = 10.0;

/// How exactly the columns of a section are made equally high.
const HEIGHT_STEP: f64 = 0.5;

/// Between two sections, one below the other or side by side.
const SECTION_GAP: Size = Size::new(26.0, 9.0);

/// The whole key, for this width; `slim` where its ties, which come first, stand in one column.
pub(super) fn key(occurring: &Occurring, width: f64, slim: bool, studio: &Studio) -> Block {
    let theme = studio.theme;
    let title = Style::bold(11.0, 15.0, theme.text, studio);
    let source = Style::regular(9.0, 12.0, theme.quiet, studio);
    let mut block = Block::paragraph(studio.words.legend, title, width);
    block.below(0.0, Block::paragraph(&studio.words.notation(studio.profile.name), source, width));
    let sections = sections(occurring, studio);
    let letters = Letters { fonts: studio.fonts, size: ENTRY, weight: Weight::Regular };
    match side_by_side(&sections, width, letters) {
        Some(columns) => {
            let (top, mut left) = (block.size.height + SECTION_GAP.height, 0.0);
            for (part, columns) in sections.iter().zip(columns) {
                let width = wide(part, columns, letters);
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
                let columns =
                    ((width + COLUMN_GAP) / (cell(part, letters) + COLUMN_GAP)).floor().clamp(1.0, most);
                block.below(
                    SECTION_GAP.height,
                    section(
                        part,
                        columns,
                        if slim { wide(part, columns, letters).min(width) } else { width },
                        studio,
                    ),
                );
            }
        }
    }
    block.size.width = width;
    block.grouped(Group::of("legend"))
}

/// The width that no entry of a section needs more than, the longest ones in two lines.
fn cell(section: &Section, letters: Letters) -> f64 {
    let words = section.entries.iter().map(|entry| {
        let broken = section.widest.max(widest_word(entry.words, letters));
        letters.width(entry.words).min(broken)
    });
    (section.sample + SAMPLE_GAP + words.fold(0.0, f64::max)).ceil()
}

/// How many columns each section gets where all stand side by side: one more for the tallest as long as there is room.
fn side_by_side(sections: &[Section], width: f64, letters: Letters) -> Option<Vec<f64>> {
    let mut columns = vec![1.0; sections.len()];
    let total = |columns: &[f64]| -> f64 {
        let gaps = SECTION_GAP.width * (super::number(sections.len()) - 1.0);
        sections.iter().zip(columns).map(|(section, &columns)| wide(section, columns, letters)).sum::<f64>()
            + gaps
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

fn wide(section: &Section, columns: f64, letters: Letters) -> f64 {
    columns * (cell(section, letters) + COLUMN_GAP) - COLUMN_GAP
}

fn section(section: &Section, columns: f64, width: f64, studio: &Studio) -> Block {
    let heading = Style::bold(9.0, 12.0, studio.theme.quiet, studio);
    let mut block = Block::paragraph(section.heading, heading, width);
    let cell = (width - COLUMN_GAP * (columns - 1.0)) / columns;
    let drawn: Vec<Block> = section.entries.iter().map(|item| entry(item, section, cell, studio)).collect();
    let deep = column_height(&drawn, columns);
    let top = block.size.height + 3.0;
    let (mut left, mut down) = (0.0, 0.0);
    for entry in drawn {
        let height = entry.size.height;
        if down > 0.0 && down + height > deep {
            (left, down) = (left + cell + COLUMN_GAP, 0.0);
        }
        block.put(entry, Vec2::new(left, top + down));
        down += height;
    }
    for note in &section.notes {
        let style = Style::regular(9.0, 11.5, studio.theme.quiet, studio);
        let words = Block::paragraph(note.words, style, width);
        block.below(3.0, grouped(note, words));
    }
    block
}

/// The least height at which entries that fill one column after the other need no more columns than there are.
fn column_height(entries: &[Block], columns: f64) -> f64 {
    let heights = || entries.iter().map(|entry| entry.size.height);
    let fits = |deep: f64| {
        let (mut used, mut down) = (1.0, 0.0);
        for height in heights() {
            if down > 0.0 && down + height > deep {
                (used, down) = (used + 1.0, 0.0);
            }
            down += height;
        }
        used <= columns
    };
    // No column is lower than the mean; a column that cannot take one entry more grows by a part of one.
    let mut deep = heights().sum::<f64>() / columns;
    while !fits(deep) {
        deep += HEIGHT_STEP;
    }
    deep
}

fn entry(entry: &Entry, section: &Section, width: f64, studio: &Studio) -> Block {
    let style = Style::regular(ENTRY, 11.5, studio.theme.text, studio);
    let left = section.sample + SAMPLE_GAP;
    let words = Block::paragraph(entry.words, style, width - left);
    let height = section.row.max(words.size.height + 4.0);
    let mut block = Block::blank(Size::new(width, height), studio.words.right_to_left);
    let ink = vec![Rect::from_center_size(Point::ORIGIN, (section.sample, SAMPLE_INK))];
    let sample = Block { items: entry.sample.clone(), ink, ..Block::default() };
    block.put(sample, Vec2::new(section.sample / 2.0, height / 2.0));
    let top = (height - words.size.height) / 2.0;
    block.put(words, Vec2::new(left, top));
    grouped(entry, block)
}

fn grouped(entry: &Entry, block: Block) -> Block {
    let (fact, value) = entry.data;
    block.grouped(Group::of("entry").data(fact, value))
}
