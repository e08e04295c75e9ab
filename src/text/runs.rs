//! Which parts of a line run which way (Unicode Standard Annex 9) and are drawn with which font.

use std::ops::Range;

use unicode_bidi::{BidiInfo, Level};

use super::font::unknown_advance;

/// Part of a line that is drawn in one go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Run {
    /// Bytes of the line.
    pub(super) bytes: Range<usize>,
    pub(super) right_to_left: bool,
    /// Index of the font; none where no font has the letters.
    pub(super) font: Option<usize>,
}

/// The runs of a line from left to right; `font_of` tells the font of a letter. Where the line itself runs from right
/// to left, what is neither, such as punctuation, does as well.
pub(super) fn runs(text: &str, backward: bool, font_of: impl Fn(char) -> Option<usize>) -> Vec<Run> {
    let mut runs = Vec::new();
    let bidi = BidiInfo::new(text, Some(if backward { Level::rtl() } else { Level::ltr() }));
    for paragraph in &bidi.paragraphs {
        let (levels, parts) = bidi.visual_runs(paragraph, paragraph.range.clone());
        for part in parts {
            let right_to_left = levels[part.start].is_rtl();
            let mut same = by_font(text, part, right_to_left, &font_of);
            if right_to_left {
                same.reverse();
            }
            runs.append(&mut same);
        }
    }
    runs
}

/// Cuts a part where the font changes, in reading order. What takes no room (accents, joiners) stays with its letter.
fn by_font(
    text: &str,
    part: Range<usize>,
    right_to_left: bool,
    font_of: impl Fn(char) -> Option<usize>,
) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    for (at, letter) in text[part.clone()].char_indices() {
        let start = part.start + at;
        let end = start + letter.len_utf8();
        let font = font_of(letter);
        let stays = font.is_none() && unknown_advance(letter) <= 0.0;
        match runs.last_mut() {
            Some(last) if stays || last.font == font => last.bytes.end = end,
            _ => runs.push(Run { bytes: start..end, right_to_left, font }),
        }
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::starts_right_to_left;

    fn seen(text: &str) -> Vec<(&str, bool, Option<usize>)> {
        let font = |letter: char| (letter.is_ascii() || ('א'..='ת').contains(&letter)).then_some(0);
        let runs = runs(text, starts_right_to_left(text), font);
        runs.into_iter().map(|run| (&text[run.bytes], run.right_to_left, run.font)).collect()
    }

    #[test]
    fn runs_stand_from_left_to_right() {
        assert_eq!(seen("שלום 12"), [("12", false, Some(0)), ("שלום ", true, Some(0))]);
    }

    #[test]
    fn a_letter_that_no_font_has_is_a_run_of_its_own() {
        assert_eq!(seen("a漢字b"), [("a", false, Some(0)), ("漢字", false, None), ("b", false, Some(0))]);
    }

    #[test]
    fn a_joiner_stays_with_its_letter() {
        assert_eq!(seen("a\u{200D}b"), [("a\u{200D}b", false, Some(0))]);
    }
}
