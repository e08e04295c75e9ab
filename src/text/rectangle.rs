//! The smallest box that a name fits into, with its glyph above the name or beside it.

use super::wrap::Pieces;
use super::{CAP_HEIGHT, Lettering, TextLine};
use kurbo::{Point, Size};

/// Words wider than this, in em, may be torn.
const WIDEST_WORD: f64 = 15.0;
/// Between the glyph and the ink of the name, in em.
const GLYPH_GAP: f64 = 0.3;
/// Most lines that are tried.
const MOST_LINES: usize = 9;

/// A name in its box.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct BoxLabel {
    /// Width and height of the box.
    pub(crate) size: Size,
    /// Seen from the middle of the box.
    pub(crate) lines: Vec<TextLine>,
    /// The glyph's centre.
    pub(crate) glyph_centre: Option<Point>,
}

/// What else the box holds, and how it is meant to look.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct BoxInset {
    /// Side of a square beside or above the name.
    pub(crate) glyph: Option<f64>,
    /// Between the ink and the outline.
    pub(crate) margin: f64,
    /// Least height.
    pub(crate) least: f64,
    /// Around the box: what it takes of the map besides itself.
    pub(crate) gap: f64,
}

/// Finds the box for a name and its glyph that takes the least room. Nothing is cut off, however long the name.
pub(crate) fn fit_in_box(text: &str, lettering: &Lettering, inset: &BoxInset) -> BoxLabel {
    let pieces = Pieces::cut(text, lettering.letters, WIDEST_WORD * lettering.letters.size);
    let most = pieces.len().clamp(1, MOST_LINES);
    let mut best: Option<(f64, BoxLabel)> = None;
    for count in 1..=most {
        let lines = pieces.evenly(count);
        let torn = lines.iter().filter(|line| pieces.ends_inside_word(line)).count();
        let texts: Vec<&str> = lines.iter().map(|line| pieces.text(line)).collect();
        for beside in [false, true] {
            let label = set(&texts, lettering, inset, beside);
            let price = cost(label.size, inset) * (1.0 + 0.05 * f64::from(u8::from(torn > 0)));
            if best.as_ref().is_none_or(|(least, _)| price < *least - 1e-9) {
                best = Some((price, label));
            }
        }
    }
    best.map_or_else(|| set(&[], lettering, inset, false), |(_, label)| label)
}

/// The room that a box takes; one that is much wider than high stands badly at the sides of a ring.
fn cost(size: Size, inset: &BoxInset) -> f64 {
    let (width, height) = (size.width + inset.gap, size.height + inset.gap);
    let long = (width / height).max(height / width);
    width * height * (1.0 + 0.12 * (long - 1.5).max(0.0))
}

/// The name in these lines, the glyph above them or at their left.
fn set(texts: &[&str], lettering: &Lettering, inset: &BoxInset, beside: bool) -> BoxLabel {
    let letters = lettering.letters;
    let size = letters.size;
    let whole = letters.ink(&texts.concat());
    let step = (lettering.line_height * size).max(whole.above + whole.below);
    let widths: Vec<f64> = texts.iter().map(|text| letters.width(text)).collect();
    let longest = widths.iter().copied().fold(0.0, f64::max);
    #[expect(clippy::cast_precision_loss, reason = "a few lines")]
    let steps = texts.len().saturating_sub(1) as f64 * step;
    let tall = if texts.is_empty() { 0.0 } else { whole.above + steps + whole.below };
    let side = inset.glyph.unwrap_or(0.0);
    let gap = if side > 0.0 && !texts.is_empty() { GLYPH_GAP * size } else { 0.0 };
    let inner = if beside {
        Size::new(side + gap + longest, tall.max(side))
    } else {
        Size::new(longest.max(side), side + gap + tall)
    };
    let height = (inner.height + 2.0 * inset.margin).max(inset.least);
    let outer = Size::new((inner.width + 2.0 * inset.margin).max(height), height);
    let left = if beside { (side + gap) / 2.0 } else { 0.0 };
    let first = if beside {
        // The eye takes the capitals and the baseline for the edges of the block.
        (CAP_HEIGHT * size - steps) / 2.0
    } else {
        -inner.height / 2.0 + side + gap + whole.above
    };
    let glyph = if beside {
        Point::new(-(inner.width - side) / 2.0, 0.0)
    } else {
        Point::new(0.0, -(inner.height - side) / 2.0)
    };
    let mut y = first;
    let mut lines = Vec::with_capacity(texts.len());
    for text in texts {
        lines.push(letters.line(*text, left, y));
        y += step;
    }
    BoxLabel { size: outer, lines, glyph_centre: inset.glyph.map(|_| glyph) }
}
