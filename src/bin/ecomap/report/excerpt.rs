//! The few lines of a source that a diagnostic shows, and where its spans lie in them.
//!
//! Showing a piece instead of the whole keeps a report fast and readable when the file is megabytes in one line.

use ecomap::{Source, Span};

use super::is_unruly;

/// Whole lines up to this many bytes are shown as they are; longer ones are cut around the place.
const LONGEST_LINES: usize = 8 * 1024;
/// How much of a cut line is shown on each side of the place, in bytes.
const CUT_SIDE: usize = 60;
/// A span of more lines is shown by its first line only.
const MOST_LINES: usize = 6;

/// A piece of a source.
pub(super) struct Excerpt {
    /// Of the same length in bytes as the piece, but harmless to a terminal.
    pub(super) text: String,
    /// The number of its first line, from 1.
    pub(super) first_line: usize,
    start: usize,
}

impl Excerpt {
    /// The whole lines that hold all the spans, unless that is too much to show.
    pub(super) fn of_lines<'a>(
        source: &Source,
        spans: impl IntoIterator<Item = &'a Span>,
    ) -> Option<Excerpt> {
        let clipped: Vec<Span> = spans.into_iter().map(|span| clip(source.text(), span)).collect();
        let start = clipped.iter().map(|span| span.start).min()?;
        let end = clipped.iter().map(|span| span.end).max()?;
        // Looked for only as far as would be shown: a file can be one line of megabytes.
        let (before, after) = (&source.text()[..start], &source.text()[end..]);
        let before = &before[before.floor_char_boundary(before.len().saturating_sub(LONGEST_LINES + 1))..];
        let after = &after[..after.ceil_char_boundary(LONGEST_LINES + 1)];
        let start = start - (before.len() - before.rfind('\n').map_or(0, |at| at + 1));
        let end = end + after.find('\n').unwrap_or(after.len());
        (end - start <= LONGEST_LINES).then(|| Self::piece(source, start..end))
    }

    /// A piece of one line around the start of a span.
    pub(super) fn cut(source: &Source, span: &Span) -> Excerpt {
        let text = source.text();
        let at = clip(text, span).start;
        let from = text.floor_char_boundary(at.saturating_sub(CUT_SIDE));
        let to = text.ceil_char_boundary((at + CUT_SIDE).min(text.len()));
        let from = text[from..at].rfind('\n').map_or(from, |line_break| from + line_break + 1);
        let to = text[at..to].find('\n').map_or(to, |line_break| at + line_break);
        Self::piece(source, from..to)
    }

    fn piece(source: &Source, range: Span) -> Excerpt {
        let first_line = source.position(range.start).line;
        Excerpt { text: defuse(&source.text()[range.clone()]), first_line, start: range.start }
    }

    /// Where a span of the source lies in the piece, as far as it does.
    pub(super) fn locate(&self, source: &Source, span: &Span) -> Span {
        let clipped = clip(source.text(), span);
        let within = |at: usize| at.saturating_sub(self.start).min(self.text.len());
        within(clipped.start)..within(clipped.end)
    }
}

/// The span itself or, if it goes over many lines, its part on the first.
fn clip(text: &str, span: &Span) -> Span {
    let start = text.floor_char_boundary(span.start.min(text.len()));
    let end = text.floor_char_boundary(span.end.clamp(start, text.len()));
    let shown = &text[start..end];
    let mut breaks = shown.match_indices('\n').map(|(at, _)| at);
    match breaks.next() {
        Some(first) if breaks.nth(MOST_LINES - 2).is_some() => start..start + first,
        _ => start..end,
    }
}

/// Replaces what could steer a terminal by characters of the same length in bytes, so that spans stay true.
/// (Control characters below 128 are made visible when the excerpt is drawn.)
fn defuse(text: &str) -> String {
    let harmless = |character: char| match character.len_utf8() {
        _ if !is_unruly(character) => character,
        2 => '·',
        _ => '\u{fffd}',
    };
    text.chars().map(harmless).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source(text: &str) -> Source {
        Source::new("a.json", text.as_bytes())
    }

    #[test]
    fn whole_lines_are_shown_with_the_place_in_them() {
        let source = source("one\ntwo three\nfour\n");
        let excerpt = Excerpt::of_lines(&source, [&(8..13)]).unwrap();
        assert_eq!((excerpt.text.as_str(), excerpt.first_line), ("two three", 2));
        assert_eq!(&excerpt.text[excerpt.locate(&source, &(8..13))], "three");
    }

    #[test]
    fn a_line_of_megabytes_is_cut_around_the_place() {
        let source = source(&format!("\n{}!{}", "é".repeat(500_000), "ü".repeat(500_000)));
        let place = 1_000_001..1_000_002;
        assert!(Excerpt::of_lines(&source, [&place]).is_none());
        let excerpt = Excerpt::cut(&source, &place);
        assert!(excerpt.text.len() < 4 * CUT_SIDE);
        assert_eq!(excerpt.first_line, 2);
        assert_eq!(&excerpt.text[excerpt.locate(&source, &place)], "!");
    }

    #[test]
    fn the_end_of_the_file_and_an_empty_file_can_be_pointed_at() {
        for text in ["", "\n", "{\n", "{"] {
            let source = source(text);
            let end = text.len()..text.len();
            let excerpt = Excerpt::of_lines(&source, [&end]).unwrap();
            assert_eq!(excerpt.locate(&source, &end).end, excerpt.text.len());
        }
    }

    #[test]
    fn a_span_of_many_lines_is_shown_by_its_first() {
        let source = source("[\n1,\n2,\n3,\n4,\n5,\n6,\n7\n]\n");
        let excerpt = Excerpt::of_lines(&source, [&(0..24)]).unwrap();
        assert_eq!(excerpt.text, "[");
    }

    #[test]
    fn what_could_steer_a_terminal_is_replaced_without_moving_the_rest() {
        let hostile = "a\u{9b}b\u{202e}c";
        let defused = defuse(hostile);
        assert_eq!(defused, "a·b\u{fffd}c");
        assert_eq!(defused.len(), hostile.len());
    }
}
