//! The texts of JSON: strings, keys, and numbers that say an age.

use super::Passage;

pub(super) fn passages(text: &str) -> Vec<Passage> {
    let mut passages = Vec::new();
    let (mut at, mut line, mut key) = (0, 1, String::new());
    while let Some(length) = next_length(&text[at..]) {
        let piece = &text[at..at + length];
        let rest = text[at + length..].trim_start();
        let place = format!("line {line}");
        if let Some(inner) = piece.strip_prefix('"') {
            let inner = inner.strip_suffix('"').unwrap_or(inner);
            if rest.starts_with(':') {
                inner.clone_into(&mut key);
            } else if key == "age" {
                passages.push(Passage { place: place.clone(), text: format!("age {inner}") });
            }
            passages.push(Passage { place, text: inner.to_owned() });
        } else if piece.starts_with(|digit: char| digit.is_ascii_digit()) && key == "age" {
            let years = piece.split('.').next().unwrap_or(piece);
            passages.push(Passage { place, text: format!("age {years}") });
        }
        line += piece.matches('\n').count();
        at += length;
    }
    passages
}

/// How long the string, word or mark at the start of the text is.
fn next_length(text: &str) -> Option<usize> {
    let first = text.chars().next()?;
    if first == '"' {
        let mut escaped = false;
        for (at, character) in text.char_indices().skip(1) {
            match character {
                _ if escaped => escaped = false,
                '\\' => escaped = true,
                '"' => return Some(at + 1),
                _ => {}
            }
        }
        return Some(text.len());
    }
    let is_word = |character: char| character.is_alphanumeric() || "+-.".contains(character);
    if is_word(first) {
        return Some(text.find(|character| !is_word(character)).unwrap_or(text.len()));
    }
    Some(first.len_utf8())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_keys_and_ages_are_read_with_their_lines() {
        let found = passages("{ \"a\\\"b\": 3,\n\"age\": 34, \"x\": [\"Jos\\u00e9\"] }");
        let told: Vec<(&str, &str)> =
            found.iter().map(|one| (one.place.as_str(), one.text.as_str())).collect();
        let expected = [
            ("line 1", "a\\\"b"),
            ("line 2", "age"),
            ("line 2", "age 34"),
            ("line 2", "x"),
            ("line 2", "Jos\\u00e9"),
        ];
        assert_eq!(told, expected);
    }
}
