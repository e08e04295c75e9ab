//! A case file as it came: its name, its text, and where in it a byte lies.
//!
//! Knows nothing of JSON. A file that is not UTF-8 is not refused here: it is remembered and told by `compile`.

/// The largest case file that is read, in bytes.
pub(crate) const MAX_BYTES: usize = 256 * 1024 * 1024;

/// Bytes between two remembered positions; keeps [`Source::position`] fast in files of one long line.
const STRIDE: usize = 4096;

/// A case file's name and text.
#[derive(Clone, Debug)]
pub struct Source {
    name: String,
    text: String,
    flaw: Option<Flaw>,
    /// The position of the first character at or after every [`STRIDE`] bytes, with its byte offset.
    marks: Vec<(usize, Position)>,
}

/// What keeps a file from being read at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Flaw {
    /// More than [`MAX_BYTES`]; the text is not kept.
    TooLarge,
    /// Saved as UTF-16; the text is what it says.
    Utf16,
    /// Not UTF-8 from this byte on; the text has replacement characters there.
    NotUtf8 { at: usize },
}

/// A place for people.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// From 1.
    pub line: usize,
    /// From 1, in characters.
    pub column: usize,
}

impl Source {
    /// Takes the bytes of a file, or of anything. A UTF-8 byte order mark is dropped.
    #[must_use]
    pub fn new(name: impl Into<String>, bytes: &[u8]) -> Self {
        let (text, flaw) = decode(bytes);
        let marks = marks(&text);
        Self { name: name.into(), text, flaw, marks }
    }

    /// What the file is called in messages.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The text that all spans point into.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    pub(crate) fn flaw(&self) -> Option<Flaw> {
        self.flaw
    }

    /// The line and column of a byte; the end of the text for anything beyond it.
    #[must_use]
    pub fn position(&self, byte_offset: usize) -> Position {
        let offset = byte_offset.min(self.text.len());
        let mark = self.marks.partition_point(|(at, _)| *at <= offset).saturating_sub(1);
        let (start, mut position) = self.marks.get(mark).copied().unwrap_or((0, Position::START));
        for (index, character) in self.text[start..].char_indices() {
            if start + index + character.len_utf8() > offset {
                break;
            }
            position = position.after(character);
        }
        position
    }
}

impl Position {
    const START: Self = Self { line: 1, column: 1 };

    fn after(self, character: char) -> Self {
        match character {
            '\n' => Self { line: self.line + 1, column: 1 },
            _ => Self { line: self.line, column: self.column + 1 },
        }
    }
}

fn decode(bytes: &[u8]) -> (String, Option<Flaw>) {
    if bytes.len() > MAX_BYTES {
        return (String::new(), Some(Flaw::TooLarge));
    }
    if let Some(text) = utf16(bytes) {
        return (text, Some(Flaw::Utf16));
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    match std::str::from_utf8(bytes) {
        Ok(text) => (text.to_owned(), None),
        Err(error) => {
            let flaw = Flaw::NotUtf8 { at: error.valid_up_to() };
            (String::from_utf8_lossy(bytes).into_owned(), Some(flaw))
        }
    }
}

/// The text of a UTF-16 file, known by its byte order mark or by a zero byte beside its first character.
fn utf16(bytes: &[u8]) -> Option<String> {
    let (is_little, body) = match bytes {
        [0xFF, 0xFE, body @ ..] => (true, body),
        [0xFE, 0xFF, body @ ..] => (false, body),
        [b'{', 0, ..] => (true, bytes),
        [0, b'{', ..] => (false, bytes),
        _ => return None,
    };
    let unit = |pair: &[u8]| {
        let pair = [pair[0], pair[1]];
        if is_little { u16::from_le_bytes(pair) } else { u16::from_be_bytes(pair) }
    };
    let units: Vec<u16> = body.chunks_exact(2).map(unit).collect();
    Some(String::from_utf16_lossy(&units))
}

fn marks(text: &str) -> Vec<(usize, Position)> {
    let mut marks = vec![(0, Position::START)];
    let mut position = Position::START;
    let mut next = STRIDE;
    for (at, character) in text.char_indices() {
        if at >= next {
            marks.push((at, position));
            next = at + STRIDE;
        }
        position = position.after(character);
    }
    marks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_and_lines_count_from_one() {
        let source = Source::new("x", "{\n  \"José\": 1 }".as_bytes());
        let offset = source.text().find(':').unwrap();
        assert_eq!(source.position(offset), Position { line: 2, column: 9 });
        assert_eq!(source.position(0), Position { line: 1, column: 1 });
        assert_eq!(source.position(usize::MAX), Position { line: 2, column: 14 });
    }

    #[test]
    fn positions_far_into_one_long_line_are_exact() {
        let text = "é".repeat(10_000);
        let source = Source::new("x", text.as_bytes());
        for characters in [0, 2047, 2048, 2049, 9_999] {
            assert_eq!(source.position(characters * 2), Position { line: 1, column: characters + 1 });
        }
    }

    #[test]
    fn a_byte_order_mark_is_dropped_and_utf16_is_recognised() {
        assert_eq!(Source::new("x", b"\xEF\xBB\xBF{}").text(), "{}");
        let utf16: Vec<u8> = [0xFF, 0xFE, b'{', 0, b'}', 0].into();
        let source = Source::new("x", &utf16);
        assert_eq!((source.text(), source.flaw()), ("{}", Some(Flaw::Utf16)));
        assert_eq!(Source::new("x", b"{\xE9}").flaw(), Some(Flaw::NotUtf8 { at: 1 }));
    }
}
