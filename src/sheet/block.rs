//! A piece of furniture: items around an origin at its top left, and how much room they take.

use kurbo::{Point, Size, TranslateScale, Vec2};

use crate::scene::item::{Item, TextItem};
use crate::text::{Weight, wrap_to_width};
use crate::theme::Colour;

/// A finished piece of furniture.
#[derive(Clone, Debug, Default)]
pub(super) struct Block {
    pub(super) items: Vec<Item>,
    pub(super) size: Size,
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
        let mut block = Self { items: Vec::new(), size: Size::new(width, 0.0) };
        for line in lines {
            block.size.height += style.leading;
            let baseline = block.size.height - 0.28 * style.leading;
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
    }

    /// Adds another block below this one.
    pub(super) fn below(&mut self, gap: f64, block: Self) {
        let gap = if self.size.height > 0.0 { gap } else { 0.0 };
        self.put(block, Vec2::new(0.0, self.size.height + gap));
    }

    /// The same block, larger or smaller.
    pub(super) fn scaled(self, scale: f64) -> Self {
        let by = TranslateScale::scale(scale);
        Self { items: self.items.into_iter().map(|item| item.moved(by)).collect(), size: self.size * scale }
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
