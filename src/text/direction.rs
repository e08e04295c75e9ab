//! Which way a line of text runs.

/// Whether the first letter that has a direction runs from right to left.
pub(crate) fn starts_right_to_left(text: &str) -> bool {
    text.chars().find(|letter| letter.is_alphabetic()).is_some_and(is_right_to_left)
}

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
    fn the_first_letter_decides() {
        assert!(starts_right_to_left("בית הספר"));
        assert!(starts_right_to_left("1. مدرسة"));
        assert!(!starts_right_to_left("School בית"));
        assert!(!starts_right_to_left("12"));
    }
}
