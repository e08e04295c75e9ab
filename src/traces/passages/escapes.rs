//! What escapes stand for: entities of markup, percent signs of addresses, backslashes of JSON and scripts, base64.

use super::Passage;

/// The passage as it is and, where that differs, with its escapes undone, again and again.
pub(super) fn undone(passage: Passage) -> Vec<Passage> {
    const DEEPEST: usize = 4;
    let mut all = vec![passage];
    for _ in 0..DEEPEST {
        let last = &all[all.len() - 1];
        let text = backslashes(&percents(&entities(&last.text)));
        if text == last.text {
            break;
        }
        all.push(Passage { place: last.place.clone(), text });
    }
    let inside: Vec<Passage> = all.iter().flat_map(embedded).collect();
    all.extend(inside);
    all
}

/// `&amp;`, `&#233;`, `&#xE9;`; of the named ones those of XML, all others are letters with accents left out.
fn entities(text: &str) -> String {
    replaced(text, '&', |rest| {
        let (name, _) = rest.get(1..)?.split_once(';').filter(|(name, _)| (1..=10).contains(&name.len()))?;
        let number = match name.strip_prefix('#') {
            Some(number) => match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16).ok(),
                None => number.parse().ok(),
            },
            None => None,
        };
        let letter = match (name, number) {
            ("amp", _) => '&',
            ("lt", _) => '<',
            ("gt", _) => '>',
            ("quot", _) => '"',
            ("apos", _) => '\'',
            ("nbsp", _) => ' ',
            (_, Some(number)) => char::from_u32(number)?,
            // `&eacute;`, `&Ouml;`: the letter is what is looked for.
            (name, None) => {
                let accents = ["acute", "grave", "circ", "uml", "tilde", "cedil", "ring", "caron", "slash"];
                let letter = accents.iter().find_map(|accent| name.strip_suffix(accent))?;
                letter.chars().next().filter(|_| letter.chars().count() == 1)?
            }
        };
        Some((letter.to_string(), name.len() + 2))
    })
}

/// `%C3%A9`.
fn percents(text: &str) -> String {
    replaced(text, '%', |rest| {
        let mut bytes = Vec::new();
        while let Some(digits) =
            rest.get(3 * bytes.len()..3 * bytes.len() + 3).and_then(|part| part.strip_prefix('%'))
        {
            let Ok(byte) = u8::from_str_radix(digits, 16) else { break };
            bytes.push(byte);
        }
        let length = 3 * bytes.len();
        (length > 0).then(|| (String::from_utf8_lossy(&bytes).into_owned(), length))
    })
}

/// `\u00e9`, `\xe9`, `\n`; a pair of surrogates is one letter.
fn backslashes(text: &str) -> String {
    replaced(text, '\\', |rest| {
        let hex = |start: usize, digits: usize| {
            rest.get(start..start + digits).and_then(|hex| u32::from_str_radix(hex, 16).ok())
        };
        match rest.as_bytes().get(1)? {
            b'u' => {
                let first = hex(2, 4)?;
                let second = rest.get(6..8).filter(|next| *next == "\\u").and_then(|_| hex(8, 4));
                match (first, second) {
                    (0xD800..=0xDBFF, Some(low @ 0xDC00..=0xDFFF)) => {
                        let letter = char::from_u32(0x1_0000 + ((first - 0xD800) << 10) + (low - 0xDC00))?;
                        Some((letter.to_string(), 12))
                    }
                    _ => Some((char::from_u32(first)?.to_string(), 6)),
                }
            }
            b'x' => Some((char::from_u32(hex(2, 2)?)?.to_string(), 4)),
            b'n' | b'r' | b't' => Some((" ".to_owned(), 2)),
            b'"' | b'\'' | b'/' | b'\\' => Some((rest[1..2].to_owned(), 2)),
            _ => None,
        }
    })
}

/// Puts what an escape stands for in its place: `escape` is given the text from `mark` on, and says how long it is.
fn replaced(text: &str, mark: char, escape: impl Fn(&str) -> Option<(String, usize)>) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(mark) {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let (letters, length) = escape(rest).unwrap_or_else(|| (mark.to_string(), mark.len_utf8()));
        out.push_str(&letters);
        rest = rest.get(length..).unwrap_or_default();
    }
    out + rest
}

/// Files inside a text: `data:…;base64,…`.
fn embedded(passage: &Passage) -> Vec<Passage> {
    let parts = passage.text.split(";base64,").skip(1);
    let files = parts.filter_map(|part| {
        let end = part.find(|letter: char| !letter.is_ascii_alphanumeric() && !"+/=-_".contains(letter));
        super::passages(&base64(&part[..end.unwrap_or(part.len())])).ok()
    });
    let inside = |inner: Passage| Passage {
        place: format!("{}, a file inside: {}", passage.place, inner.place),
        ..inner
    };
    files.flatten().map(inside).collect()
}

/// The bytes of base64 (RFC 4648), up to what is none.
fn base64(text: &str) -> Vec<u8> {
    let (mut bytes, mut bits, mut count) = (Vec::new(), 0_u32, 0);
    for letter in text.bytes() {
        let value = match letter {
            b'A'..=b'Z' => letter - b'A',
            b'a'..=b'z' => letter - b'a' + 26,
            b'0'..=b'9' => letter - b'0' + 52,
            b'+' | b'-' => 62,
            b'/' | b'_' => 63,
            _ => break,
        };
        bits = (bits << 6) | u32::from(value);
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push(u8::try_from((bits >> count) & 0xFF).unwrap_or_default());
        }
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    fn last(text: &str) -> String {
        let passage = Passage { place: String::new(), text: text.to_owned() };
        undone(passage).pop().map(|passage| passage.text).unwrap_or_default()
    }

    #[test]
    fn every_escape_is_undone() {
        for escaped in [
            "José & co",
            "Jos&#233; &amp; co",
            "Jos&#xe9; &#38; co",
            "Jos%C3%A9 %26 co",
            r"Jos\u00e9 \u0026 co",
            "Jos&amp;#233; &amp;amp; co",
            r"Jos%5Cu00e9 & co",
        ] {
            assert_eq!(last(escaped), "José & co", "{escaped}");
        }
        assert_eq!(last(r"\ud842\udfb7"), "𠮷");
        assert_eq!(last("50 % & more \\ %zz &nosuch; \\q"), "50 % & more \\ %zz &nosuch; \\q");
    }

    #[test]
    fn a_file_inside_is_read() {
        assert_eq!(last("href=\"data:text/plain;base64,Sm9zw6k=\""), "José");
    }
}
