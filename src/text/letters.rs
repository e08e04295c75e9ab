//! The letters that a text is set in, and the room that it takes in them.
//!
//! What the bundled font has is measured with its table of widths. Where an added font draws a letter, that font measures
//! it; where no font does, its width is estimated.

use super::TextLine;
use super::font::{self, Ink, Weight};
use super::fonts::Fonts;
#[cfg(feature = "outlines")]
use super::starts_right_to_left;
#[cfg(feature = "outlines")]
use super::typesetter::Typesetter;

/// Letters of one size and weight.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Letters<'a> {
    pub(crate) fonts: &'a Fonts,
    /// Font size.
    pub(crate) size: f64,
    pub(crate) weight: Weight,
}

impl Letters<'_> {
    /// The advance width of a text, in the unit of the size.
    pub(crate) fn width(&self, text: &str) -> f64 {
        #[cfg(feature = "outlines")]
        if self.fonts.add_to(text) {
            return Typesetter::new(self.fonts).width(text, self, starts_right_to_left(text));
        }
        font::width(text, self.size, self.weight)
    }

    /// How far the ink of a line reaches, in the unit of the size. A line of `aeo` counts as high as one of `Apg`, so that
    /// lines of different letters are spaced and centred alike; accents on capitals and other scripts add to it.
    pub(crate) fn ink(&self, text: &str) -> Ink {
        let ink = font::ink(text, self.size, self.weight);
        #[cfg(feature = "outlines")]
        if self.fonts.add_to(text) {
            return ink.union(Typesetter::new(self.fonts).ink(text, self, starts_right_to_left(text)));
        }
        ink
    }

    /// A line of text with the middle of its baseline here.
    pub(crate) fn line(&self, text: impl Into<String>, x: f64, y: f64) -> TextLine {
        let text = text.into();
        TextLine { width: self.width(&text), ink: self.ink(&text), text, x, y, size: self.size }
    }
}
