//! A piece of furniture: items around an origin at its top left, and how much room they take.
//!
//! Where the sheet's language runs from right to left, a block puts its parts from its right side.

use kurbo::{Point, Rect, Size, TranslateScale, Vec2};

use crate::scene::Studio;
use crate::scene::item::{Anchor, Group, Item, TextItem};
use crate::text::{Fonts, Letters, Weight, is_of_pieces, joined, starts_right_to_left, wrap_to_width};
use crate::theme::Colour;

/// A finished piece of furniture.
#[derive(Clone, Debug, Default)]
pub(super) struct Block {
    pub(super) items: Vec<Item>,
    pub(super) size: Size,
    /// Whether parts are put from the right side; such a block is as wide as it must be from the start.
    pub(super) mirrored: bool,
    /// What is really drawn on, for those who must keep clear of it.
    pub(super) ink: Vec<Rect>,
}

/// How a paragraph is set.
#[derive(Clone, Copy, Debug)]
pub(super) struct Style<'a> {
    pub(super) size: f64,
    pub(super) weight: Weight,
    pub(super) colour: Colour,
    /// Baseline to baseline, in points.
    pub(super) leading: f64,
    /// Whether lines stand at the right.
    pub(super) mirrored: bool,
    /// What words are measured with.
    pub(super) fonts: &'a Fonts,
}

impl<'a> Style<'a> {
    /// Regular letters of a size, with a leading and a colour, on this sheet.
    pub(super) fn regular(size: f64, leading: f64, colour: Colour, studio: &Studio<'a>) -> Self {
        let (mirrored, fonts) = (studio.words.right_to_left, studio.fonts);
        Self { size, weight: Weight::Regular, colour, leading, mirrored, fonts }
    }

    /// The same in bold.
    pub(super) fn bold(size: f64, leading: f64, colour: Colour, studio: &Studio<'a>) -> Self {
        Self { weight: Weight::Bold, ..Self::regular(size, leading, colour, studio) }
    }

    /// Pieces of text in as few lines as fit without breaking one.
    pub(super) fn packed(&self, pieces: &[String], between: &str, room: f64) -> Vec<String> {
        let mut lines: Vec<Vec<&str>> = Vec::new();
        let line = |pieces: &[&str]| joined(pieces.iter().copied(), between);
        for piece in pieces {
            let longer = lines.last().map(|last| [&last[..], &[piece.as_str()]].concat());
            match (lines.last_mut(), longer) {
                (Some(last), Some(longer)) if self.letters().width(&line(&longer)) <= room => *last = longer,
                _ => lines.push(vec![piece.as_str()]),
            }
        }
        lines.iter().map(|pieces| line(pieces)).collect()
    }

    /// Its letters, to measure with.
    pub(super) fn letters(&self) -> Letters<'a> {
        Letters { fonts: self.fonts, size: self.size, weight: self.weight }
    }
}

impl Block {
    /// A paragraph, wrapped; its first baseline lies as far below the top as the leading asks.
    pub(super) fn paragraph(text: &str, style: Style, width: f64) -> Self {
        let letters = style.letters();
        // Most words of a key fit into one line, and its columns are tried in many widths.
        let is_short = !text.is_empty()
            && text.trim().len() == text.len()
            && !text.contains(char::is_control)
            && !text.contains("  ")
            && letters.width(text) <= width;
        let lines = match is_short {
            true => vec![text.to_owned()],
            false => wrap_to_width(text, letters, width),
        };
        let right_to_left = if is_of_pieces(text) { style.mirrored } else { starts_right_to_left(text) };
        let mut block = Self::blank(Size::new(width, 0.0), style.mirrored);
        for line in lines {
            block.size.height += style.leading;
            let baseline = block.size.height - 0.28 * style.leading;
            let ink = Size::new(letters.width(&line), style.size);
            let (anchor, edge, left) = match style.mirrored {
                false => (Anchor::Left, 0.0, 0.0),
                true => (Anchor::Right, width, width - ink.width),
            };
            block.ink.push(Rect::from_origin_size((left, baseline - 0.75 * style.size), ink));
            let item = TextItem::centred(line, Point::new(edge, baseline), style.size, style.colour);
            let item = TextItem { anchor, right_to_left, ..item };
            block.items.push(Item::Text(if style.weight == Weight::Bold { item.bold() } else { item }));
        }
        block
    }

    /// A block without anything in it yet.
    pub(super) fn blank(size: Size, mirrored: bool) -> Self {
        Self { size, mirrored, ..Self::default() }
    }

    /// Adds another block at a place inside this one, counted from the side where reading starts, and grows to hold it.
    pub(super) fn put(&mut self, block: Self, at: Vec2) {
        self.size.width = self.size.width.max(at.x + block.size.width);
        self.size.height = self.size.height.max(at.y + block.size.height);
        let x = if self.mirrored { self.size.width - at.x - block.size.width } else { at.x };
        let at = Vec2::new(x, at.y);
        self.items.extend(block.items.into_iter().map(|item| item.shifted(at)));
        self.ink.extend(block.ink.into_iter().map(|ink| ink + at));
    }

    /// Adds another block below this one.
    pub(super) fn below(&mut self, gap: f64, block: Self) {
        let gap = if self.size.height > 0.0 { gap } else { 0.0 };
        self.put(block, Vec2::new(0.0, self.size.height + gap));
    }

    /// The same block, larger or smaller.
    pub(super) fn scaled(self, scale: f64) -> Self {
        let by = TranslateScale::scale(scale);
        Self {
            items: self.items.into_iter().map(|item| item.moved(by)).collect(),
            size: self.size * scale,
            mirrored: self.mirrored,
            ink: self.ink.into_iter().map(|ink| by * ink).collect(),
        }
    }

    /// The same block as one group.
    pub(super) fn grouped(self, group: Group) -> Self {
        Self { items: vec![group.holding(self.items)], ..self }
    }

    /// The items at a place on the sheet.
    pub(super) fn at(self, place: Point) -> impl Iterator<Item = Item> {
        self.items.into_iter().map(move |item| item.shifted(place.to_vec2()))
    }

    /// Whether there is nothing in it.
    pub(super) fn is_empty(&self) -> bool {
        self.items.is_empty()
    }
}
