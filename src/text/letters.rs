//! Words as glyphs in their places, and glyphs as outlines.
//!
//! What was measured is what is drawn: no kerning and no ligatures that are only for looks, and where an added font is
//! wider than was reckoned with, its letters are set narrower.

use std::ops::Range;

use kurbo::{Affine, BezPath, Rect, Shape, Vec2};

use super::face::{Face, Glyph};
use super::font::{CAP_HEIGHT, Weight, unknown_advance, width};
#[cfg(feature = "pdf")]
use super::fonts::FontFile;
use super::fonts::{Fonts, MEASURED};
use super::runs::{Run, runs};

/// The box that stands for a letter no font has: its inset from the letter's room and its line, in em.
const BOX_INSET: f64 = 0.06;
const BOX_LINE: f64 = 0.05;

/// Sets words with a choice of fonts, each parsed once.
pub(crate) struct Typesetter<'a> {
    /// In the order in which they are asked.
    faces: Vec<Face<'a>>,
}

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

impl<'a> Typesetter<'a> {
    /// Sets words with these fonts.
    pub(crate) fn new(fonts: &'a Fonts) -> Self {
        Self { faces: fonts.files().filter_map(|file| Face::parse(file.bytes())).collect() }
    }

    /// The font files, in the order of their indices.
    #[cfg(feature = "pdf")]
    pub(crate) fn files(fonts: &'a Fonts) -> impl Iterator<Item = FontFile<'a>> {
        fonts.files().filter(|file| Face::parse(file.bytes()).is_some())
    }

    /// Whether some font has a letter, or it takes no room, as joiners do.
    pub(crate) fn knows(&self, letter: char) -> bool {
        letter.is_ascii() || self.font_of(letter, Weight::Regular).is_some() || unknown_advance(letter) <= 0.0
    }

    /// A line of text in glyphs; `backward` tells that the line as a whole runs from right to left.
    pub(crate) fn line(&self, text: &str, size: f64, weight: Weight, backward: bool) -> Line {
        let mut parts: Vec<Part> = Vec::new();
        let mut x = 0.0;
        for run in runs(text, backward, |letter| self.font_of(letter, weight)) {
            let part = self.part(text, run, (size, weight), x);
            x += part.width;
            parts.push(part);
        }
        Line { width: x, parts }
    }

    /// The outlines of a line's letters, its left end at the origin, y downward.
    pub(crate) fn outlines(&self, line: &Line, size: f64) -> BezPath {
        let mut path = BezPath::new();
        for part in &line.parts {
            let Some(face) = part.font.and_then(|font| self.faces.get(font)) else {
                path.extend(part.boxes(size));
                continue;
            };
            let mut pen = Vec2::ZERO;
            for glyph in &part.glyphs {
                let at = pen + glyph.offset;
                let place = Affine::translate((part.x, 0.0))
                    * Affine::scale_non_uniform(part.squeeze, -1.0)
                    * Affine::translate(at);
                path.extend(place * face.outline(glyph.id, size));
                pen.x += glyph.advance;
            }
        }
        path
    }

    fn font_of(&self, letter: char, weight: Weight) -> Option<usize> {
        // What is nobody's by definition has no shape that anybody would know.
        if matches!(letter, '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..) {
            return None;
        }
        let first = if weight == Weight::Bold { 1 } else { 0 };
        let has = |index: &usize| self.faces.get(*index).is_some_and(|face| face.has(letter));
        std::iter::once(first).chain(MEASURED..self.faces.len()).find(has)
    }

    fn part(&self, text: &str, run: Run, (size, weight): (f64, Weight), x: f64) -> Part {
        let measured = width(&text[run.bytes.clone()], size, weight);
        let Some(face) = run.font.and_then(|font| self.faces.get(font)) else {
            let glyphs = unknown(text, &run, (size, weight));
            return Part { font: None, x, width: measured, squeeze: 1.0, bytes: run.bytes, glyphs };
        };
        let glyphs = face.shape(text, &run, size);
        let natural: f64 = glyphs.iter().map(|glyph| glyph.advance).sum();
        let exact = run.font.is_some_and(|font| font < MEASURED);
        let squeeze = if exact || natural <= measured { 1.0 } else { measured / natural };
        Part { font: run.font, x, width: natural * squeeze, squeeze, bytes: run.bytes, glyphs }
    }
}

/// Stand-ins for letters that no font has, in the order in which they are seen.
fn unknown(text: &str, run: &Run, (size, weight): (f64, Weight)) -> Vec<Glyph> {
    let letters = text[run.bytes.clone()].char_indices();
    let mut glyphs: Vec<Glyph> = letters
        .map(|(at, letter)| {
            let start = run.bytes.start + at;
            let end = start + letter.len_utf8();
            let advance = width(&text[start..end], size, weight);
            Glyph { id: 0, bytes: start..end, advance, offset: Vec2::ZERO }
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
            if outer.width() > 4.0 * BOX_LINE * size {
                path.extend(outer.path_elements(0.1));
                path.extend(outer.inset(-BOX_LINE * size).to_path(0.1).reverse_subpaths().iter());
            }
            x += glyph.advance;
        }
        path
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::starts_right_to_left;

    fn set(text: &str) -> Line {
        Typesetter::new(&Fonts::default()).line(text, 10.0, Weight::Regular, starts_right_to_left(text))
    }

    #[test]
    fn letters_are_drawn_as_wide_as_they_were_measured() {
        for text in
            ["AVATAR fi office", "Лариса", "Ελλάδα", "Nguyễn Thị", "שָׁלוֹם", "a\u{301}", "漢字 a", "👩‍👩‍👧 x"]
        {
            let measured = width(text, 10.0, Weight::Regular);
            assert!((set(text).width - measured).abs() < 1e-6, "{text}: {} {measured}", set(text).width);
        }
    }

    #[test]
    fn hebrew_runs_from_right_to_left() {
        let line = set("אב");
        let starts: Vec<usize> = line.parts[0].glyphs.iter().map(|glyph| glyph.bytes.start).collect();
        assert_eq!(starts, [2, 0]);
    }

    #[test]
    fn arabic_letters_join() {
        let line = set("نور ");
        let apart: f64 = ["ن", "و", "ر", " "].iter().map(|letter| set(letter).width).sum();
        assert!(line.parts.iter().all(|part| part.font.is_some()) && line.width < apart, "{line:?}");
    }

    #[test]
    fn outlines_stand_on_the_baseline() {
        let fonts = Fonts::default();
        let typesetter = Typesetter::new(&fonts);
        let path = typesetter.outlines(&typesetter.line("HH", 10.0, Weight::Regular, false), 10.0);
        let ink = path.bounding_box();
        assert!(ink.y1.abs() < 1e-9 && ink.y0 < -6.8 && ink.y0 > -7.4, "{ink:?}");
        assert!(ink.x0 > 0.0 && ink.x1 < width("HH", 10.0, Weight::Regular), "{ink:?}");
    }

    #[test]
    fn the_bundled_fonts_have_the_letters_of_living_languages_in_five_scripts() {
        // Latin with its extensions A and Vietnamese, Greek, Cyrillic up to the letters of Ukraine and Serbia, Hebrew with its
        // points, Arabic with the letters of Persian and Urdu.
        let blocks = [
            ('\u{C0}', '\u{17F}'),
            ('\u{1EA0}', '\u{1EF9}'),
            ('\u{386}', '\u{38A}'),
            ('\u{38E}', '\u{3A1}'),
            ('\u{3A3}', '\u{3CE}'),
            ('\u{400}', '\u{45F}'),
            ('\u{490}', '\u{491}'),
            ('\u{5B0}', '\u{5BC}'),
            ('\u{5D0}', '\u{5EA}'),
            ('\u{621}', '\u{63A}'),
            ('\u{641}', '\u{652}'),
            ('\u{660}', '\u{669}'),
        ];
        let more = "ƠơƯưپچژکگیٹڈڑںےہھ،؛؟".chars();
        let fonts = Fonts::default();
        let typesetter = Typesetter::new(&fonts);
        for letter in blocks.into_iter().flat_map(|(first, last)| first..=last).chain(more) {
            for weight in [Weight::Regular, Weight::Bold] {
                assert!(typesetter.font_of(letter, weight).is_some(), "{letter} {weight:?}");
            }
        }
    }

    #[test]
    fn an_accent_without_a_letter_of_its_own_stands_over_its_letter() {
        let line = set("x\u{301}n\u{30A}");
        let glyphs = &line.parts[0].glyphs;
        assert_eq!((line.parts.len(), glyphs.len()), (1, 4), "{line:?}");
        let alone: f64 = ["x", "n"].iter().map(|letter| set(letter).width).sum();
        assert!((line.width - alone).abs() < 1e-6, "accents take no room: {line:?}");
    }

    #[test]
    fn a_name_of_both_directions_keeps_each_of_its_words_together() {
        let line = set("בית ספר Lincoln 12");
        let texts: Vec<&str> =
            line.parts.iter().map(|part| "בית ספר Lincoln 12"[part.bytes.clone()].trim()).collect();
        assert_eq!(texts, ["Lincoln 12", "בית ספר"], "seen from the left");
    }

    #[test]
    fn what_no_font_has_is_a_box_and_known_as_such() {
        let fonts = Fonts::default();
        let typesetter = Typesetter::new(&fonts);
        assert!(typesetter.knows('é') && !typesetter.knows('漢'));
        let path = typesetter.outlines(&typesetter.line("漢", 10.0, Weight::Regular, false), 10.0);
        let ink = path.bounding_box();
        assert!(ink.x0 > 0.0 && ink.x1 < 10.0 && ink.area() > 40.0, "{ink:?}");
    }
}
