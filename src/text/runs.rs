//! Which parts of a line run which way (Unicode Standard Annex 9) and are drawn with which font.

use std::ops::Range;

use unicode_bidi::{BidiInfo, Level};
use unicode_segmentation::UnicodeSegmentation;

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

/// The runs of a line from left to right; `font_of` tells the font of letters that belong together. Where the line itself
/// runs from right to left, what is neither, such as punctuation, does as well.
pub(super) fn runs(text: &str, backward: bool, font_of: impl Fn(&str) -> Option<usize>) -> Vec<Run> {
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

/// Cuts a part where the font changes, in reading order. A letter with its accents, or several joined into one sign, is cut
/// only where no font has them all; even then, what takes no room (accents, joiners) stays with its letter.
fn by_font(
    text: &str,
    part: Range<usize>,
    right_to_left: bool,
    font_of: impl Fn(&str) -> Option<usize>,
) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let mut take = |bytes: Range<usize>, font: Option<usize>, stays: bool| match runs.last_mut() {
        Some(last) if stays || last.font == font => last.bytes.end = bytes.end,
        _ => runs.push(Run { bytes, right_to_left, font }),
    };
    for (at, sign) in text[part.clone()].grapheme_indices(true) {
        let start = part.start + at;
        let whole = font_of(sign);
        if whole.is_some() {
            take(start..start + sign.len(), whole, false);
            continue;
        }
        for (at, letter) in sign.char_indices() {
            let bytes = start + at..start + at + letter.len_utf8();
            let font = font_of(&text[bytes.clone()]);
            take(bytes, font, font.is_none() && unknown_advance(letter) <= 0.0);
        }
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::starts_right_to_left;

    fn seen(text: &str) -> Vec<(&str, bool, Option<usize>)> {
        let has = |letter: char| letter.is_ascii() || ('א'..='ת').contains(&letter);
        let is_emoji = |letter: char| matches!(letter, '👩' | '👧' | '\u{200D}');
        let font = |sign: &str| match sign {
            _ if sign.chars().all(has) => Some(0),
            _ if sign.chars().all(is_emoji) && sign != "\u{200D}" => Some(1),
            _ => None,
        };
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

    #[test]
    fn signs_that_are_joined_into_one_stay_together() {
        assert_eq!(
            seen("a 👩\u{200D}👧 b"),
            [("a ", false, Some(0)), ("👩\u{200D}👧", false, Some(1)), (" b", false, Some(0))]
        );
    }
}
