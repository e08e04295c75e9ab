//! The few lines of a source that a diagnostic shows, and where its spans lie in them.
//!
//! A piece instead of the whole keeps a report fast and readable when the file is megabytes in one line.

use ecomap::{Source, Span};

use crate::tame::is_unruly;

/// Together, the lines from the first place to the last may have so many bytes.
const MOST_BYTES: usize = 8 * 1024;
/// A longer line, in bytes, is not shown: it would fill the screen.
const LONGEST_LINE: usize = 600;
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
        let before = &before[before.floor_char_boundary(before.len().saturating_sub(MOST_BYTES + 1))..];
        let after = &after[..after.ceil_char_boundary(MOST_BYTES + 1)];
        let start = start - (before.len() - before.rfind('\n').map_or(0, |at| at + 1));
        let end = end + after.find('\n').unwrap_or(after.len());
        if end - start > MOST_BYTES {
            return None;
        }
        let shown = source.text()[start..end].trim_end_matches('\r');
        let is_readable = shown.lines().all(|line| line.len() <= LONGEST_LINE);
        is_readable.then(|| Excerpt { text: defuse(shown), first_line: source.position(start).line, start })
    }

    /// Where a span of the source lies in the piece, as far as it does.
    pub(super) fn locate(&self, source: &Source, span: &Span) -> Span {
        let clipped = clip(source.text(), span);
        let within = |at: usize| at.saturating_sub(self.start).min(self.text.len());
        within(clipped.start)..within(clipped.end)
    }
}

/// The first characters of a place, for a line that is too long to show.
pub(super) fn opening(source: &Source, span: &Span) -> String {
    const SHOWN: usize = 60;
    let text = source.text();
    let line = text[clip(text, span).start..].lines().next().unwrap_or_default();
    let rest = if line.chars().nth(SHOWN).is_some() { "…" } else { "" };
    line.chars().take(SHOWN).collect::<String>() + rest
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
    fn a_line_of_windows_is_shown_without_its_carriage_return() {
        let source = source("{\r\n1\r\n}");
        let excerpt = Excerpt::of_lines(&source, [&(3..4)]).unwrap();
        assert_eq!((excerpt.text.as_str(), excerpt.first_line), ("1", 2));
    }

    #[test]
    fn a_line_of_megabytes_is_told_by_the_opening_of_the_place() {
        let source = source(&format!("\n{}!{}", "é".repeat(500_000), "ü".repeat(500_000)));
        let place = 1_000_001..1_000_002;
        assert!(Excerpt::of_lines(&source, [&place]).is_none());
        assert_eq!(opening(&source, &place), format!("!{}…", "ü".repeat(59)));
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
