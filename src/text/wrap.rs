//! Where a name may break, and which of these places make good lines.
//!
//! Words are never torn unless one alone is wider than the room there is. Knows nothing of shapes but their widths.

use std::borrow::Cow;
use std::ops::Range;

use textwrap::core::Fragment;
use textwrap::wrap_algorithms::{Penalties, wrap_optimal_fit};
use unicode_segmentation::UnicodeSegmentation;

use super::font::Weight;
use super::fonts::Fonts;
use super::letters::Letters;

/// What rounding may add to a width, in points.
const SLACK: f64 = 1e-6;
/// Halvings of an interval of widths: enough to be within a thousandth of a point.
const HALVINGS: usize = 24;

/// A name cut into its unbreakable parts.
#[derive(Debug)]
pub(crate) struct Pieces<'a> {
    text: Cow<'a, str>,
    pieces: Vec<Piece>,
}

/// What stays on one line: a word with its punctuation, or one character of a script without spaces.
#[derive(Clone, Debug)]
struct Piece {
    /// Bytes of the text, without the spaces that follow.
    bytes: Range<usize>,
    width: f64,
    /// Width of the spaces that follow.
    space: f64,
    /// Width of the text before this piece.
    before: f64,
}

impl Fragment for Piece {
    fn width(&self) -> f64 {
        self.width
    }

    fn whitespace_width(&self) -> f64 {
        self.space
    }

    fn penalty_width(&self) -> f64 {
        0.0
    }
}

/// Breaks a name into as few lines of at most `max_width` as it needs, as even as they can be.
pub(crate) fn wrap_to_width(text: &str, letters: Letters, max_width: f64) -> Vec<String> {
    let pieces = Pieces::cut(text, letters, max_width);
    let full = pieces.fill(|_| max_width);
    let even = pieces.fit(&[pieces.least_width(full.len(), max_width)]);
    // Where characters stand alone because even one is too wide, evening out could join two of them.
    let good =
        even.len() == full.len() && even.iter().all(|line| pieces.span(line.clone()) <= max_width + SLACK);
    pieces.lines(if good { &even } else { &full })
}

/// Width of the widest part of a name that can stay in one piece: no line can be narrower.
pub(crate) fn widest_word(text: &str, letters: Letters) -> f64 {
    Pieces::cut(text, letters, f64::INFINITY).widest()
}

/// Breaks a text into lines of these widths, as much on each as it takes; lines beyond are as wide as the last.
pub(crate) fn fill_lines(text: &str, letters: Letters, widths: &[f64]) -> Vec<String> {
    let widest = widths.iter().copied().fold(0.0, f64::max);
    let pieces = Pieces::cut(text, letters, widest + SLACK);
    let room = |line: usize| widths.get(line).or(widths.last()).copied().unwrap_or(widest);
    pieces.lines(&pieces.fill(room))
}

/// A text that takes as much room as any of these, however they are broken into lines: it has the widest first word of
/// all, then the widest second word, and so on.
pub(crate) fn widest_text(texts: &[&str], fonts: &Fonts) -> String {
    let letters = Letters { fonts, size: 1.0, weight: Weight::Regular };
    let measure = |word: &&str| letters.width(word);
    let words: Vec<Vec<&str>> = texts.iter().map(|text| text.split_whitespace().collect()).collect();
    let most = words.iter().map(Vec::len).max().unwrap_or(0);
    let widest = |place: usize| {
        let here = words.iter().filter_map(|words| words.get(place).copied());
        here.max_by(|one, other| measure(one).total_cmp(&measure(other)))
    };
    let joined: Vec<&str> = (0..most).filter_map(widest).collect();
    match texts {
        [first, rest @ ..] if rest.iter().all(|text| text == first) => (*first).to_owned(),
        _ => joined.join(" "),
    }
}

impl<'a> Pieces<'a> {
    /// Cuts a text at its break opportunities; a part that is wider than `widest` also between its characters.
    pub(crate) fn cut(text: &'a str, letters: Letters, widest: f64) -> Self {
        let text = single_spaced(text);
        let mut cut = Self { pieces: Vec::new(), text: Cow::Borrowed("") };
        let mut start = 0;
        let ends = unicode_linebreak::linebreaks(&text).map(|(end, _)| end);
        for end in ends.filter(|end| !is_within_korean(&text, *end)) {
            let part = text[start..end].trim_end();
            let space = letters.width(&text[start + part.len()..end]);
            let width = letters.width(part);
            if width <= widest + SLACK {
                cut.push(start..start + part.len(), width, space);
            } else {
                for (at, grapheme) in part.grapheme_indices(true) {
                    let bytes = start + at..start + at + grapheme.len();
                    let last = bytes.end == start + part.len();
                    cut.push(bytes, letters.width(grapheme), if last { space } else { 0.0 });
                }
            }
            start = end;
        }
        cut.text = text;
        cut
    }

    fn push(&mut self, bytes: Range<usize>, width: f64, space: f64) {
        if bytes.is_empty() {
            return;
        }
        let before = self.pieces.last().map_or(0.0, |last| last.before + last.width + last.space);
        self.pieces.push(Piece { bytes, width, space, before });
    }

    /// How many pieces there are.
    pub(crate) fn len(&self) -> usize {
        self.pieces.len()
    }

    /// Width of the text on one line.
    pub(crate) fn whole_width(&self) -> f64 {
        self.span(0..self.pieces.len())
    }

    /// Width of the widest piece.
    pub(crate) fn widest(&self) -> f64 {
        self.pieces.iter().map(|piece| piece.width).fold(0.0, f64::max)
    }

    /// Width of some pieces on one line.
    pub(crate) fn span(&self, range: Range<usize>) -> f64 {
        match self.pieces[range].as_ref() {
            [] => 0.0,
            [first, .., last] => last.before + last.width - first.before,
            [only] => only.width,
        }
    }

    /// Puts on each line as much as fits into the room it has, at least one piece. Fewest lines of all ways.
    pub(crate) fn fill(&self, room: impl Fn(usize) -> f64) -> Vec<Range<usize>> {
        let mut lines = Vec::new();
        let mut start = 0;
        while start < self.pieces.len() {
            let limit = self.pieces[start].before + room(lines.len()) + SLACK;
            let fitting = self.pieces[start..].partition_point(|piece| piece.before + piece.width <= limit);
            let end = start + fitting.max(1);
            lines.push(start..end);
            start = end;
        }
        lines
    }

    /// The most even lines of which there are no more than `count`.
    pub(crate) fn evenly(&self, count: usize) -> Vec<Range<usize>> {
        let widest = self.least_width(count, self.whole_width());
        let even = self.fit(&[widest]);
        let good = even.len() <= count && even.iter().all(|line| self.span(line.clone()) <= widest + SLACK);
        if good { even } else { self.fill(|_| widest) }
    }

    /// The least width at which the text still takes no more than `count` lines; at most `widest`.
    fn least_width(&self, count: usize, widest: f64) -> f64 {
        let (mut narrow, mut wide) = (0.0, widest.max(self.widest()));
        for _ in 0..HALVINGS {
            let middle = f64::midpoint(narrow, wide);
            let fits = middle >= self.widest() && self.fill(|_| middle).len() <= count;
            if fits { wide = middle } else { narrow = middle }
        }
        wide
    }

    /// The most even lines for these widths, the last of which holds for all that follow (Knuth and Plass, 1981).
    pub(crate) fn fit(&self, widths: &[f64]) -> Vec<Range<usize>> {
        // A line more or a line too wide is never worth a more even look.
        let penalties = Penalties {
            nline_penalty: 10_000_000,
            overflow_penalty: 4_000_000_000,
            short_last_line_fraction: 3,
            short_last_line_penalty: 1_000,
            hyphen_penalty: 0,
        };
        let mut end = 0;
        let lines = wrap_optimal_fit(&self.pieces, widths, &penalties).unwrap_or_default();
        lines
            .iter()
            .filter(|line| !line.is_empty())
            .map(|line| {
                let start = end;
                end += line.len();
                start..end
            })
            .collect()
    }

    /// The text of some pieces on one line.
    pub(crate) fn text(&self, line: &Range<usize>) -> &str {
        match &self.pieces[line.clone()] {
            [] => "",
            [first, .., last] => &self.text[first.bytes.start..last.bytes.end],
            [only] => &self.text[only.bytes.clone()],
        }
    }

    /// Whether a word goes on after this line: behind its hyphen or slash, or torn.
    pub(crate) fn ends_inside_word(&self, line: &Range<usize>) -> bool {
        let goes_on = line.end < self.pieces.len() && self.pieces[line.end - 1].space <= 0.0;
        goes_on && self.text(line).ends_with(|last: char| last.is_ascii())
    }

    fn lines(&self, lines: &[Range<usize>]) -> Vec<String> {
        lines.iter().map(|line| self.text(line).to_owned()).collect()
    }
}

/// Whether a Korean word goes on here. Unicode's rule breaks it between any two syllables, as is done with Chinese and
/// Japanese; but Korean has spaces between words, and names are read more easily word by word.
fn is_within_korean(text: &str, at: usize) -> bool {
    text[..at].ends_with(is_korean) && text[at..].starts_with(is_korean)
}

/// Syllables, and the letters that they are made of.
pub(super) fn is_korean(letter: char) -> bool {
    matches!(letter, '\u{1100}'..='\u{11FF}' | '\u{3130}'..='\u{318F}' | '\u{A960}'..='\u{A97F}' | '\u{AC00}'..='\u{D7FF}')
}

/// The text with one space for each run of ASCII white space, as SVG draws it, and none around it.
pub(crate) fn single_spaced(text: &str) -> Cow<'_, str> {
    let trimmed = text.trim();
    let plain = !trimmed.contains("  ") && !trimmed.contains(['\t', '\n', '\r', '\u{c}']);
    if plain {
        return Cow::Borrowed(trimmed);
    }
    Cow::Owned(trimmed.split_ascii_whitespace().collect::<Vec<_>>().join(" "))
}
