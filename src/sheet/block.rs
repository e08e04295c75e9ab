//! A piece of furniture: items around an origin at its top left, and how much room they take.

use kurbo::{Point, Rect, Size, TranslateScale, Vec2};

use crate::scene::item::{Group, Item, TextItem};
use crate::text::{Weight, width as text_width, wrap_to_width};
use crate::theme::Colour;

/// A finished piece of furniture.
#[derive(Clone, Debug, Default)]
pub(super) struct Block {
    pub(super) items: Vec<Item>,
    pub(super) size: Size,
    /// What is really drawn on, for those who must keep clear of it.
    pub(super) ink: Vec<Rect>,
}

/// How a paragraph is set.
#[derive(Clone, Copy, Debug)]
pub(super) struct Style {
    pub(super) size: f64,
    pub(super) weight: Weight,
    pub(super) colour: Colour,
    /// Baseline to baseline, in points.
    pub(super) leading: f64,
}

impl Block {
    /// A paragraph, wrapped; its first baseline lies as far below the top as the leading asks.
    pub(super) fn paragraph(text: &str, style: Style, width: f64) -> Self {
        let lines = wrap_to_width(text, style.size, style.weight, width);
        let mut block = Self { size: Size::new(width, 0.0), ..Self::default() };
        for line in lines {
            block.size.height += style.leading;
            let baseline = block.size.height - 0.28 * style.leading;
            let ink = Size::new(text_width(&line, style.size, style.weight), style.size);
            block.ink.push(Rect::from_origin_size((0.0, baseline - 0.75 * style.size), ink));
            let item = TextItem::starting(line, Point::new(0.0, baseline), style.size, style.colour);
            block.items.push(Item::Text(if style.weight == Weight::Bold { item.bold() } else { item }));
        }
        block
    }

    /// Adds another block at a place inside this one and grows to hold it.
    pub(super) fn put(&mut self, block: Self, at: Vec2) {
        self.size.width = self.size.width.max(at.x + block.size.width);
        self.size.height = self.size.height.max(at.y + block.size.height);
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
            ink: self.ink.into_iter().map(|ink| by * ink).collect(),
        }
    }

    /// The same block as one group.
    pub(super) fn grouped(self, group: Group) -> Self {
        Self { items: vec![group.holding(self.items)], ..self }
    }

    /// What it draws on at a place on the sheet.
    pub(super) fn ink_at(&self, place: Point) -> impl Iterator<Item = Rect> {
        self.ink.iter().map(move |ink| *ink + place.to_vec2())
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
