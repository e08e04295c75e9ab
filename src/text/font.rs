//! The bundled font's numbers: how wide a text is and how far its ink reaches above and below the baseline. What the
//! font lacks is estimated.
//!
//! Kerning is left out: programs differ in whether they apply it, and without it a text is never narrower than
//! drawn. Knows nothing of other fonts, of lines and shapes.

use std::sync::OnceLock;

use skrifa::instance::{LocationRef, Size};
use skrifa::metrics::GlyphMetrics;
use skrifa::{FontRef, MetadataProvider, charmap::Charmap};
use unicode_width::UnicodeWidthChar;

#[cfg(feature = "pdf")]
use super::wrap::is_korean;

/// Bottom of the font's line below the baseline, in em.
const DESCENT: f64 = 0.212;
/// Top of a capital letter above the baseline, in em: half of it centres a line of text.
pub(crate) const CAP_HEIGHT: f64 = 0.729;

/// Advance of a character that the font lacks, in em: about the mean of what fallback fonts draw.
const UNKNOWN_ADVANCE: f64 = 0.6;
/// Advance of a space that the font lacks, in em.
const UNKNOWN_SPACE: f64 = 0.25;
/// Top and bottom of an East Asian character's box, in em.
const WIDE_INK: Ink = Ink { above: 0.88, below: 0.12 };
/// Top and bottom of a character of any other script that the font lacks, in em.
const UNKNOWN_INK: Ink = Ink { above: 0.76, below: 0.21 };

/// How heavy the letters are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Weight {
    Regular,
    Bold,
}

impl Weight {
    /// The bundled font file.
    pub(crate) const fn file(self) -> &'static [u8] {
        match self {
            Self::Regular => include_bytes!("../../fonts/LiberationSans-Regular.ttf"),
            Self::Bold => include_bytes!("../../fonts/LiberationSans-Bold.ttf"),
        }
    }
}

/// How far ink reaches from the baseline, both ways positive.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Ink {
    pub(crate) above: f64,
    pub(crate) below: f64,
}

impl Ink {
    /// What every line of Latin text may reach, in em: a letter with an ascender, a letter with a descender.
    const LINE: Self = Self { above: 0.742, below: DESCENT };

    pub(super) fn union(self, other: Self) -> Self {
        Self { above: self.above.max(other.above), below: self.below.max(other.below) }
    }

    fn scaled(self, size: f64) -> Self {
        Self { above: self.above * size, below: self.below * size }
    }
}

/// The advance width of a text, in the unit of `size`.
pub(super) fn width(text: &str, size: f64, weight: Weight) -> f64 {
    let face = Face::of(weight);
    text.chars().map(|character| face.advance(character)).sum::<f64>() * size
}

/// How far the ink of a line reaches, in the unit of `size`. A line of `aeo` counts as high as one of `Apg`, so that
/// lines of different letters are spaced and centred alike; accents on capitals and other scripts add to it.
pub(super) fn ink(text: &str, size: f64, weight: Weight) -> Ink {
    let face = Face::of(weight);
    let tall = text.chars().filter(|character| !character.is_ascii()).map(|character| face.ink(character));
    tall.fold(Ink::LINE, Ink::union).scaled(size)
}

/// The width of a number: every font that may be added comes after this one, which has the digits.
pub(crate) fn number_width(number: usize, size: f64, weight: Weight) -> f64 {
    width(&number.to_string(), size, weight)
}

/// Whether the font has a glyph for a character.
pub(super) fn has(character: char) -> bool {
    character.is_ascii() || Face::of(Weight::Regular).charmap.map(character).is_some()
}

/// Whether the font has no glyph for a character that takes room.
pub(super) fn is_lacking(character: char) -> bool {
    !has(character) && !character.is_whitespace() && unknown_advance(character) > 0.0
}

/// One weight of the font, parsed.
struct Face {
    charmap: Charmap<'static>,
    metrics: GlyphMetrics<'static>,
    units_per_em: f64,
    /// Advances of U+0000 to U+00FF, in em.
    latin: [f64; 256],
}

impl Face {
    fn of(weight: Weight) -> &'static Self {
        static REGULAR: OnceLock<Face> = OnceLock::new();
        static BOLD: OnceLock<Face> = OnceLock::new();
        match weight {
            Weight::Regular => REGULAR.get_or_init(|| Self::parse(weight.file())),
            Weight::Bold => BOLD.get_or_init(|| Self::parse(weight.file())),
        }
    }

    fn parse(file: &'static [u8]) -> Self {
        let font = FontRef::new(file).expect("the bundled font is a font");
        let mut face = Self {
            charmap: font.charmap(),
            metrics: font.glyph_metrics(Size::unscaled(), LocationRef::default()),
            units_per_em: f64::from(font.metrics(Size::unscaled(), LocationRef::default()).units_per_em),
            latin: [0.0; 256],
        };
        face.latin = std::array::from_fn(|code| face.read_advance(char::from(code.to_le_bytes()[0])));
        face
    }

    fn advance(&self, character: char) -> f64 {
        let code = usize::try_from(u32::from(character)).unwrap_or(usize::MAX);
        self.latin.get(code).copied().unwrap_or_else(|| self.read_advance(character))
    }

    fn read_advance(&self, character: char) -> f64 {
        let known = self.charmap.map(character).and_then(|glyph| self.metrics.advance_width(glyph));
        known.map_or_else(|| unknown_advance(character), |units| f64::from(units) / self.units_per_em)
    }

    fn ink(&self, character: char) -> Ink {
        let known = self.charmap.map(character).and_then(|glyph| self.metrics.bounds(glyph));
        match known {
            Some(bounds) => Ink {
                above: f64::from(bounds.y_max) / self.units_per_em,
                below: -f64::from(bounds.y_min) / self.units_per_em,
            },
            None if unknown_advance(character) <= 0.0 => Ink { above: 0.0, below: 0.0 },
            None if character.width() == Some(2) => WIDE_INK,
            None => UNKNOWN_INK,
        }
    }
}

/// Whether a character is East Asian and wide, of a script without spaces between words.
#[cfg(feature = "pdf")]
pub(crate) fn is_wide(character: char) -> bool {
    character.width() == Some(2) && !is_korean(character)
}

/// The advance to reckon with where the font has no glyph, in em.
pub(super) fn unknown_advance(character: char) -> f64 {
    if stands_beside(character) {
        return UNKNOWN_ADVANCE;
    }
    match character.width() {
        Some(2) => 1.0,
        Some(1) if character.is_whitespace() => UNKNOWN_SPACE,
        Some(1) => UNKNOWN_ADVANCE,
        _ => 0.0,
    }
}

/// Vowels and finals of Korean syllables, and vowel signs of Indian scripts that stand beside their letter. The width
/// table, made for terminals, counts them to the letter before; drawn they take room.
fn stands_beside(character: char) -> bool {
    matches!(
        character,
        '\u{1160}'..='\u{11FF}' | '\u{D7B0}'..='\u{D7FF}'
        | '\u{9BE}' | '\u{9D7}' | '\u{B3E}' | '\u{B57}' | '\u{BBE}' | '\u{BD7}'
        | '\u{CC0}' | '\u{CC2}' | '\u{CC7}'..='\u{CC8}' | '\u{CCA}'..='\u{CCB}' | '\u{CD5}'..='\u{CD6}'
        | '\u{D3E}' | '\u{D57}' | '\u{DCF}' | '\u{DDF}'
    )
}
