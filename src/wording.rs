//! How messages put things into words: quoting what the file says, listing choices.
//!
//! What comes from the file is hostile: nothing quoted here can move a terminal's cursor or turn its text around.

use std::fmt::Write as _;

/// Longer quotations are cut; the place is marked in the source anyway.
const MAX_QUOTE: usize = 60;

/// A piece of the file in back quotes, cut when long, with everything unprintable spelt as `U+XXXX`.
pub(crate) fn quoted(text: &str) -> String {
    let mut quote = String::from("`");
    for (index, character) in text.chars().enumerate() {
        if index == MAX_QUOTE {
            quote.push('…');
            break;
        }
        if is_line_breaking(character) || is_invisible(character) {
            let _ = write!(quote, "<{}>", code_point(character));
        } else {
            quote.push(character);
        }
    }
    quote.push('`');
    quote
}

/// `U+202E`.
pub(crate) fn code_point(character: char) -> String {
    format!("U+{:04X}", u32::from(character))
}

/// A choice as people list it: "a, b or c".
pub(crate) fn any_of<T: AsRef<str>>(words: &[T]) -> String {
    listed(words, "or")
}

/// All of several things as people list them: "a, b and c".
pub(crate) fn all_of<T: AsRef<str>>(words: &[T]) -> String {
    listed(words, "and")
}

fn listed<T: AsRef<str>>(words: &[T], before_last: &str) -> String {
    match words {
        [] => String::new(),
        [only] => only.as_ref().to_owned(),
        [first @ .., last] => {
            let first: Vec<&str> = first.iter().map(AsRef::as_ref).collect();
            format!("{} {before_last} {}", first.join(", "), last.as_ref())
        }
    }
}

/// Text as the case file writes it: in double quotes, with what needs escaping escaped.
pub(crate) fn json_text(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// Controls, line and paragraph separators, and what XML cannot hold.
pub(crate) fn is_line_breaking(character: char) -> bool {
    character.is_control() || matches!(character, '\u{2028}' | '\u{2029}' | '\u{FFFE}' | '\u{FFFF}')
}

/// Characters without a shape that reorder, hide or join text. Joiners (U+200C, U+200D) are not among them:
/// Persian, Indic scripts and emoji need them.
pub(crate) fn is_invisible(character: char) -> bool {
    matches!(character,
        '\u{00AD}' | '\u{061C}' | '\u{180E}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotations_are_cut_and_harmless() {
        assert_eq!(quoted("a\u{202E}b\u{1b}[0m"), "`a<U+202E>b<U+001B>[0m`");
        assert_eq!(quoted(&"x".repeat(5_000_000)).chars().count(), 63);
    }

    #[test]
    fn choices_are_listed_as_people_do() {
        assert_eq!(any_of(&["micro", "mezzo", "macro"]), "micro, mezzo or macro");
        assert_eq!(any_of(&["micro"]), "micro");
    }
}
