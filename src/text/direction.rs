//! Which way a line of text runs.

/// Whether the first letter that has a direction runs from right to left.
pub(crate) fn starts_right_to_left(text: &str) -> bool {
    text.chars().find(|letter| letter.is_alphabetic()).is_some_and(is_right_to_left)
}

/// Pieces of text in one line. Where letters of both directions meet, each piece is isolated from its neighbours, or the
/// bidi rules would take the number at the start of one for the end of another (Unicode Standard Annex 9, 2.4 and 2.7).
pub(crate) fn joined<'a>(pieces: impl IntoIterator<Item = &'a str>, between: &str) -> String {
    let pieces: Vec<&str> = pieces.into_iter().collect();
    let letters = || pieces.iter().flat_map(|piece| piece.chars()).filter(|letter| letter.is_alphabetic());
    let meet = pieces.len() > 1 && letters().any(is_right_to_left) && !letters().all(is_right_to_left);
    if meet {
        pieces.iter().map(|piece| format!("{ISOLATE}{piece}{ISOLATED}")).collect::<Vec<_>>().join(between)
    } else {
        pieces.join(between)
    }
}

/// Whether a text is such a line of isolated pieces: they stand one after the other as the sheet is read.
pub(crate) fn is_of_pieces(text: &str) -> bool {
    text.starts_with(ISOLATE)
}

/// Before and behind text whose first letter decides which way it runs, whatever stands around it.
const ISOLATE: char = '\u{2068}';
const ISOLATED: char = '\u{2069}';

/// Letters of the scripts that run from right to left: Hebrew to Arabic Extended, their presentation forms, and the
/// blocks of the supplementary plane that Unicode reserves for such scripts (Unicode Standard, bidi class defaults).
fn is_right_to_left(letter: char) -> bool {
    matches!(letter,
        '\u{0590}'..='\u{08FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFF}'
        | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_are_isolated_where_both_directions_meet() {
        assert_eq!(joined(["Berg", "20 May"], ", "), "Berg, 20 May");
        assert_eq!(joined(["برج", "20 مايو"], ", "), "برج, 20 مايو");
        assert_eq!(joined(["Berg"], ", "), "Berg");
        assert!(
            is_of_pieces(&joined(["Berg", "20 مايو"], ", ")) && !is_of_pieces(&joined(["Berg", "20"], ", "))
        );
        assert_eq!(joined(["Berg", "20 مايو"], ", "), "\u{2068}Berg\u{2069}, \u{2068}20 مايو\u{2069}");
    }

    #[test]
    fn the_first_letter_decides() {
        assert!(starts_right_to_left("בית הספר"));
        assert!(starts_right_to_left("1. مدرسة"));
        assert!(!starts_right_to_left("School בית"));
        assert!(!starts_right_to_left("12"));
    }
}
