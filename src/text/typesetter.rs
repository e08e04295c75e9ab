//! Words as glyphs in their places, and glyphs as outlines.
//!
//! What was measured is what is drawn: no kerning and no ligatures that are only for looks. An added font measures its
//! letters itself. Arabic letters, for which room is estimated because SVGs leave them to other fonts, are set narrower where
//! the bundled font needs more.

use std::sync::OnceLock;

use kurbo::{Affine, BezPath, Shape, Vec2};

use super::cut::{Cut, REGULAR};
use super::face::{Face, Glyph};
use super::font::{self, Ink, Weight, unknown_advance};
#[cfg(feature = "pdf")]
use super::fonts::FontFile;
use super::fonts::Fonts;
use super::letters::Letters;
use super::parts::{Line, Part, unknown};
use super::runs::{Run, runs};

/// The bundled font files: the measured ones, regular and bold, which are asked before any other, and one for Arabic letters,
/// which is asked last.
const BUNDLED: [&[u8]; 3] =
    [Weight::Regular.file(), Weight::Bold.file(), include_bytes!("../../fonts/NotoSansArabic-Regular.ttf")];

/// How many of them have a table of widths.
const MEASURED: usize = 2;

/// Sets words with a choice of fonts.
pub(crate) struct Typesetter<'a> {
    fonts: &'a Fonts,
    /// The bundled ones, then the added ones.
    faces: Vec<Face<'a>>,
}

/// What is known of the bundled fonts.
fn bundled() -> &'static [Cut; 3] {
    static CUTS: OnceLock<[Cut; 3]> = OnceLock::new();
    CUTS.get_or_init(|| BUNDLED.map(|file| Cut::of(file, 0, REGULAR).expect("the bundled fonts are fonts")))
}

impl<'a> Typesetter<'a> {
    /// Sets words with these fonts.
    pub(crate) fn new(fonts: &'a Fonts) -> Self {
        let bundled = BUNDLED.into_iter().zip(bundled());
        let added = fonts.added().map(|font| (font.bytes(), &font.cut));
        let faces = bundled.chain(added).map(|(file, cut)| Face::of(file, cut).expect("it was read before"));
        Self { fonts, faces: faces.collect() }
    }

    /// The font files, in the order of their indices.
    #[cfg(feature = "pdf")]
    pub(crate) fn files(&self) -> impl Iterator<Item = FontFile<'a>> {
        let bundled = BUNDLED.into_iter().map(FontFile::Bundled);
        bundled.chain(self.fonts.added().map(FontFile::Added))
    }

    /// The fonts that it sets words with.
    #[cfg(feature = "pdf")]
    pub(crate) fn fonts(&self) -> &'a Fonts {
        self.fonts
    }

    /// Whether some font has a letter, or it takes no room, as joiners do.
    pub(crate) fn knows(&self, letter: char) -> bool {
        letter.is_ascii()
            || letter.is_whitespace()
            || self.font_with(letter, Weight::Regular).is_some()
            || unknown_advance(letter) <= 0.0
    }

    /// The room that a text takes, in the unit of the size.
    pub(super) fn width(&self, text: &str, letters: &Letters, backward: bool) -> f64 {
        let runs = self.runs(text, letters.weight, backward);
        runs.iter().map(|run| self.room(text, run, letters)).sum()
    }

    /// How far the ink of a text's letters of added fonts reaches, in the unit of the size.
    pub(super) fn ink(&self, text: &str, letters: &Letters, backward: bool) -> Ink {
        let mut ink = Ink { above: 0.0, below: 0.0 };
        for run in self.runs(text, letters.weight, backward) {
            let Some(face) = run.font.filter(|font| is_added(*font)).map(|font| &self.faces[font]) else {
                continue;
            };
            for glyph in face.shape(text, &run, letters.size) {
                let outline = face.outline(glyph.id, letters.size);
                if !outline.is_empty() {
                    let bounds = outline.bounding_box();
                    let (above, below) = (bounds.y1 + glyph.offset.y, -bounds.y0 - glyph.offset.y);
                    ink = ink.union(Ink { above, below });
                }
            }
        }
        ink
    }

    fn runs(&self, text: &str, weight: Weight, backward: bool) -> Vec<Run> {
        runs(text, backward, |sign| self.font_of(sign, weight))
    }

    /// The room for a run: by an added font's own measure, or as reckoned without it.
    fn room(&self, text: &str, run: &Run, letters: &Letters) -> f64 {
        let text_of_run = &text[run.bytes.clone()];
        match run.font.filter(|font| is_added(*font)) {
            Some(font) => advance(&self.faces[font].shape(text, run, letters.size)),
            None => font::width(text_of_run, letters.size, letters.weight),
        }
    }

    /// A line of text in glyphs; `backward` tells that the line as a whole runs from right to left.
    pub(crate) fn line(&self, text: &str, size: f64, weight: Weight, backward: bool) -> Line {
        let letters = Letters { fonts: self.fonts, size, weight };
        let mut parts: Vec<Part> = Vec::new();
        let mut x = 0.0;
        for run in self.runs(text, weight, backward) {
            let part = self.part(text, run, &letters, x);
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

    /// The first font that has all letters of a sign; what only joins or varies them, it may lack.
    fn font_of(&self, sign: &str, weight: Weight) -> Option<usize> {
        let mut letters = sign.chars();
        if let (Some(letter), None) = (letters.next(), letters.next()) {
            return self.font_with(letter, weight);
        }
        let has_all = |font: &usize| {
            let has = |letter: char| self.faces[*font].has(letter);
            !sign.chars().any(is_private) && sign.chars().all(|letter| is_joining(letter) || has(letter))
        };
        self.order(weight).find(has_all)
    }

    fn font_with(&self, letter: char, weight: Weight) -> Option<usize> {
        if matches!(letter, ' '..='~') {
            return Some(first(weight));
        }
        if is_private(letter) {
            return None;
        }
        self.order(weight).find(|font| self.faces[*font].has(letter))
    }

    /// In which order fonts are asked: of the added ones, those of this weight first.
    fn order(&self, weight: Weight) -> impl Iterator<Item = usize> {
        let added = BUNDLED.len()..self.faces.len();
        let fits = move |font: &usize| self.faces[*font].is_bold() == (weight == Weight::Bold);
        let fitting = added.clone().filter(fits);
        let others = added.filter(move |font| !fits(font));
        std::iter::once(first(weight)).chain(fitting).chain(others).chain(MEASURED..BUNDLED.len())
    }

    fn part(&self, text: &str, run: Run, letters: &Letters, x: f64) -> Part {
        let Some(font) = run.font else {
            let glyphs = unknown(text, &run, letters);
            let width = self.room(text, &run, letters);
            return Part { font: None, x, width, squeeze: 1.0, bytes: run.bytes, glyphs };
        };
        let glyphs = self.faces[font].shape(text, &run, letters.size);
        let natural = advance(&glyphs);
        let exact = font < MEASURED || is_added(font);
        let room = if exact { natural } else { self.room(text, &run, letters) };
        let squeeze = if natural <= room { 1.0 } else { room / natural };
        Part { font: run.font, x, width: natural * squeeze, squeeze, bytes: run.bytes, glyphs }
    }
}

/// The font that is asked first.
fn first(weight: Weight) -> usize {
    if weight == Weight::Bold { 1 } else { 0 }
}

/// Whether a font of this index measures its own letters.
fn is_added(font: usize) -> bool {
    font >= BUNDLED.len()
}

/// What is nobody's by definition has no shape that anybody would know.
fn is_private(letter: char) -> bool {
    matches!(letter, '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..)
}

/// What has no shape of its own: joiners, selectors of a variant, the tags of regional flags.
fn is_joining(letter: char) -> bool {
    matches!(
        letter,
        '\u{200C}' | '\u{200D}' | '\u{FE00}'..='\u{FE0F}' | '\u{E0020}'..='\u{E007F}' | '\u{E0100}'..='\u{E01EF}'
    )
}

fn advance(glyphs: &[Glyph]) -> f64 {
    glyphs.iter().map(|glyph| glyph.advance).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{joined, starts_right_to_left};

    fn set(text: &str) -> Line {
        Typesetter::new(&Fonts::default()).line(text, 10.0, Weight::Regular, starts_right_to_left(text))
    }

    #[test]
    fn letters_are_drawn_as_wide_as_they_were_measured() {
        let letters = Letters { fonts: &Fonts::default(), size: 10.0, weight: Weight::Regular };
        for text in
            ["AVATAR fi office", "Лариса", "Ελλάδα", "Nguyễn Thị", "שָׁלוֹם", "a\u{301}", "漢字 a", "👩‍👩‍👧 x"]
        {
            let measured = letters.width(text);
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
        assert!(ink.x0 > 0.0 && ink.x1 < font::width("HH", 10.0, Weight::Regular), "{ink:?}");
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
                assert!(typesetter.font_with(letter, weight).is_some(), "{letter} {weight:?}");
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
    fn a_date_behind_a_title_of_the_other_direction_stays_in_order() {
        let text = joined(["Bergs", "20 مايو 2026"], ", ");
        let seen = |text: &str| -> Vec<String> {
            let parts = set(text).parts.into_iter();
            let shown =
                parts.map(|part| text[part.bytes].replace(['\u{2068}', '\u{2069}'], "").trim().to_owned());
            shown.filter(|part| !part.is_empty()).collect()
        };
        assert_eq!(seen(&text), ["Bergs", ",", "2026", "مايو", "20"], "seen from the left");
        assert_eq!(seen("Bergs, 20 مايو 2026"), ["Bergs, 20", "2026", "مايو"], "which nobody can read");
    }

    #[test]
    fn what_isolates_a_piece_takes_no_room_and_draws_nothing() {
        let fonts = Fonts::default();
        let typesetter = Typesetter::new(&fonts);
        let line = typesetter.line("\u{2068}\u{2069}", 10.0, Weight::Regular, false);
        assert!(line.width.abs() < 1e-9 && typesetter.outlines(&line, 10.0).is_empty(), "{line:?}");
        assert!(typesetter.knows('\u{2068}') && typesetter.knows('\u{2069}'));
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
