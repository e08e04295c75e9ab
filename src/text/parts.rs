//! What a line in glyphs is made of: letters of one font side by side, or boxes where no font has a letter.

use std::ops::Range;

use kurbo::{BezPath, Rect, Shape, Vec2};

use super::face::Glyph;
use super::font::{self, CAP_HEIGHT};
use super::letters::Letters;
use super::runs::Run;

/// The box that stands for a letter no font has: its inset from the letter's room and its line, in em.
const BOX_INSET: f64 = 0.06;
const BOX_LINE: f64 = 0.05;

/// Instead of glyphs where no font has a letter: a box, or nothing where the letter is a space.
const BOX: u32 = 0;
const SPACE: u32 = 1;

/// A line of text in glyphs. Lengths in the unit of the font size; y is positive upward from the baseline.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Line {
    /// Advance width, as measured.
    pub(crate) width: f64,
    /// From left to right.
    pub(crate) parts: Vec<Part>,
}

/// Letters of one font, side by side.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Part {
    /// Index of the font; none for letters that no font has.
    pub(crate) font: Option<usize>,
    /// Where it starts, from the line's left end.
    pub(crate) x: f64,
    pub(crate) width: f64,
    /// How much narrower than usual its letters are set; 1 = not.
    pub(crate) squeeze: f64,
    /// Bytes of the line's text.
    pub(crate) bytes: Range<usize>,
    /// In the order in which they are drawn, before any squeeze.
    pub(crate) glyphs: Vec<Glyph>,
}

/// Stand-ins for letters that no font has, in the order in which they are seen.
pub(super) fn unknown(text: &str, run: &Run, letters: &Letters) -> Vec<Glyph> {
    let signs = text[run.bytes.clone()].char_indices();
    let mut glyphs: Vec<Glyph> = signs
        .map(|(at, letter)| {
            let start = run.bytes.start + at;
            let end = start + letter.len_utf8();
            let advance = font::width(&text[start..end], letters.size, letters.weight);
            let id = if letter.is_whitespace() { SPACE } else { BOX };
            Glyph { id, bytes: start..end, advance, offset: Vec2::ZERO }
        })
        .collect();
    if run.right_to_left {
        glyphs.reverse();
    }
    glyphs
}

impl Part {
    /// Whether its letters stand from left to right as they are read.
    #[cfg(feature = "pdf")]
    pub(crate) fn runs_forward(&self) -> bool {
        self.glyphs.is_sorted_by_key(|glyph| glyph.bytes.start)
    }

    /// Boxes in the places of letters that no font has: outlines with a hole, to be filled.
    pub(crate) fn boxes(&self, size: f64) -> BezPath {
        let mut path = BezPath::new();
        let mut x = self.x;
        for glyph in &self.glyphs {
            let room = Rect::new(x, -CAP_HEIGHT * size, x + glyph.advance, 0.0);
            let outer = room.inset((-BOX_INSET * size, 0.0));
            if glyph.id == BOX && outer.width() > 4.0 * BOX_LINE * size {
                path.extend(outer.path_elements(0.1));
                path.extend(outer.inset(-BOX_LINE * size).to_path(0.1).reverse_subpaths().iter());
            }
            x += glyph.advance;
        }
        path
    }
}
