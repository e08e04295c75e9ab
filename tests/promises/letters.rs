//! How wide words are, measured apart from the library with the same bundled font.

use kurbo::Rect;
use skrifa::instance::{LocationRef, Size};
use skrifa::{FontRef, MetadataProvider};
use unicode_width::UnicodeWidthChar;

/// One character of a line, from the line's start on its baseline; y points down.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Letter {
    pub(crate) advance: f64,
    /// What is inked, from the letter's own origin.
    pub(crate) ink: Rect,
}

const REGULAR: &[u8] = include_bytes!("../../fonts/LiberationSans-Regular.ttf");
const BOLD: &[u8] = include_bytes!("../../fonts/LiberationSans-Bold.ttf");

/// Measures each character of a text.
pub(crate) fn measure(text: &str, size: f64, bold: bool) -> Vec<Letter> {
    let font = FontRef::new(if bold { BOLD } else { REGULAR }).expect("the bundled font can be read");
    let (charmap, metrics) = (font.charmap(), font.glyph_metrics(Size::new(1000.0), LocationRef::default()));
    let scale = size / 1000.0;
    text.chars()
        .map(|letter| {
            let glyph = charmap.map(letter).filter(|glyph| glyph.to_u32() != 0);
            let advance = glyph
                .and_then(|glyph| metrics.advance_width(glyph))
                .map_or_else(|| unknown(letter), f64::from);
            let ink = glyph.and_then(|glyph| metrics.bounds(glyph)).map_or(Rect::ZERO, |box_| {
                Rect::new(
                    box_.x_min.into(),
                    -f64::from(box_.y_max),
                    box_.x_max.into(),
                    -f64::from(box_.y_min),
                )
            });
            let ink =
                if glyph.is_none() && advance > 0.0 { Rect::new(0.0, -800.0, advance, 200.0) } else { ink };
            Letter { advance: advance * scale, ink: ink.scale_from_origin(scale) }
        })
        .collect()
}

/// Thousandths of an em of a character that the font lacks: 1 em if wide, nothing if combining, else 0.6 em.
fn unknown(letter: char) -> f64 {
    match letter.width() {
        Some(2) => 1000.0,
        Some(0) | None => 0.0,
        _ => 600.0,
    }
}
