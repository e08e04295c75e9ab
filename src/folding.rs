//! Text as it is compared when a name is looked for: in words, without letter case, accents and invisible characters.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::wording::is_invisible;

/// A word of a text. In scripts that are written without spaces every letter is a word, so that a name is found
/// wherever it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Word {
    /// As it is compared.
    pub(crate) text: String,
    /// Where it stands: bytes of the text.
    pub(crate) start: usize,
    pub(crate) end: usize,
}

/// The words of a text, in its order; punctuation stands between words and is no part of one.
pub(crate) fn words(text: &str) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let mut open = false;
    for (start, character) in text.char_indices().filter(|(_, character)| !is_invisible(*character)) {
        let end = start + character.len_utf8();
        if is_unspaced(character) {
            words.push(Word { text: folded(character), start, end });
            open = false;
        } else if character.is_alphanumeric() {
            match words.last_mut() {
                Some(word) if open => {
                    word.text.push_str(&folded(character));
                    word.end = end;
                }
                _ => words.push(Word { text: folded(character), start, end }),
            }
            open = true;
        } else if is_combining_mark(character) || matches!(character, '\u{200C}' | '\u{200D}') {
            if let Some(word) = words.last_mut().filter(|word| word.end == start) {
                word.end = end;
            }
        } else {
            open = false;
        }
    }
    words.retain(|word| !word.text.is_empty());
    words
}

/// The words of a text as they are compared.
pub(crate) fn fold(text: &str) -> Vec<String> {
    words(text).into_iter().map(|word| word.text).collect()
}

/// Whether this is a letter of a script that is written without spaces, or with endings joined to names.
pub(crate) fn is_unspaced(character: char) -> bool {
    matches!(character,
        '\u{0E00}'..='\u{0EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}'
        | '\u{3005}'..='\u{3007}' | '\u{3041}'..='\u{30FA}' | '\u{30FC}'..='\u{30FF}'
        | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7A3}'
        | '\u{F900}'..='\u{FAFF}' | '\u{FF66}'..='\u{FF9D}' | '\u{20000}'..='\u{3134F}')
}

/// A character in small letters, without its marks; letters that have a stroke or are two in one are spelt out.
fn folded(character: char) -> String {
    let mut text = String::new();
    for part in std::iter::once(character).nfkd().filter(|part| !is_combining_mark(*part)) {
        for small in part.to_lowercase().filter(|small| !is_combining_mark(*small)) {
            match small {
                'ß' => text.push_str("ss"),
                'æ' => text.push_str("ae"),
                'œ' => text.push_str("oe"),
                'þ' => text.push_str("th"),
                'ø' => text.push('o'),
                'đ' | 'ð' => text.push('d'),
                'ł' => text.push('l'),
                'ħ' => text.push('h'),
                'ı' => text.push('i'),
                'ς' => text.push('σ'),
                other => text.push(other),
            }
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_accents_and_invisible_characters_make_no_difference() {
        assert_eq!(
            fold("JOSÉ's Łódź, Jose\u{301} Müller\u{AD}straße"),
            ["jose", "s", "lodz", "jose", "mullerstrasse"]
        );
        assert_eq!(fold("ﬁnn ＭＡＲＩＡ"), ["finn", "maria"]);
    }

    #[test]
    fn a_word_knows_where_it_stands() {
        let text = "at José's";
        let word = &words(text)[1];
        assert_eq!((&text[word.start..word.end], word.text.as_str()), ("José", "jose"));
    }

    #[test]
    fn letters_written_without_spaces_are_words_of_their_own() {
        assert_eq!(fold("田中さん4b"), ["田", "中", "さ", "ん", "4b"]);
    }
}
