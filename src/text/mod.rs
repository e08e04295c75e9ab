//! How wide words are, and where a name breaks into lines. The only door to the font.

mod circle;
#[cfg(feature = "outlines")]
mod cut;
mod direction;
#[cfg(feature = "outlines")]
mod face;
mod font;
mod fonts;
mod letters;
#[cfg(feature = "outlines")]
mod parts;
mod rectangle;
#[cfg(feature = "outlines")]
mod runs;
mod script;
#[cfg(test)]
mod tests;
#[cfg(feature = "outlines")]
mod typesetter;
mod wrap;

pub(crate) use circle::{Inset, fit_in_circle};
pub(crate) use direction::{is_of_pieces, joined, starts_right_to_left};
#[cfg(feature = "pdf")]
pub(crate) use font::is_wide;
pub(crate) use font::{CAP_HEIGHT, Ink, Weight, number_width};
#[cfg(feature = "pdf")]
pub(crate) use fonts::FontFile;
pub use fonts::Fonts;
#[cfg(feature = "outlines")]
pub use fonts::UnusableFont;
pub(crate) use letters::Letters;
#[cfg(feature = "outlines")]
pub(crate) use parts::Line;
#[cfg(feature = "pdf")]
pub(crate) use parts::Part;
pub(crate) use rectangle::{BoxInset, fit_in_box};
#[cfg(feature = "outlines")]
pub(crate) use script::script;
pub(crate) use script::{Script, lacking};
#[cfg(feature = "outlines")]
pub(crate) use typesetter::Typesetter;
#[cfg(feature = "outlines")]
pub(crate) use wrap::single_spaced;
pub(crate) use wrap::{fill_lines, widest_text, widest_word, wrap_to_width};

use kurbo::Rect;

/// One line of text, placed: `x` is the middle of the line, `y` its baseline.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct TextLine {
    pub(crate) text: String,
    pub(crate) x: f64,
    pub(crate) y: f64,
    /// Advance width.
    pub(crate) width: f64,
    /// Font size.
    pub(crate) size: f64,
    /// How far its ink reaches from the baseline.
    pub(crate) ink: Ink,
}

impl TextLine {
    /// The rectangle that the line's ink stays in.
    pub(crate) fn ink_box(&self) -> Rect {
        let half = self.width / 2.0;
        Rect::new(self.x - half, self.y - self.ink.above, self.x + half, self.y + self.ink.below)
    }
}

/// How a block of text is set.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Lettering<'a> {
    pub(crate) letters: Letters<'a>,
    /// Baseline to baseline, as a multiple of the font size.
    pub(crate) line_height: f64,
}
