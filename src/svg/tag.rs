//! One element after the other, straight into the text, just as the `svg` crate writes them: attributes by name, each
//! child on a line of its own.

use kurbo::BezPath;

use super::number::push_num;
use super::path;
use crate::scene::item::Paint;
use crate::theme::Colour;

/// An element whose attributes are being written, in the order of their names.
pub(super) struct Tag<'a> {
    text: &'a mut String,
}

impl<'a> Tag<'a> {
    /// `<name`
    pub(super) fn open(text: &'a mut String, name: &str) -> Self {
        text.push('<');
        text.push_str(name);
        Self { text }
    }

    /// The end of an element that holds nothing.
    pub(super) fn close(&mut self) {
        self.text.push_str("/>");
    }

    /// The end of the attributes of an element that holds something.
    pub(super) fn open_end(&mut self) {
        self.text.push('>');
    }

    /// An attribute whose value, free of what would need escaping, is written by the function.
    fn attribute(&mut self, name: &str, write: impl FnOnce(&mut String)) -> &mut Self {
        self.text.push(' ');
        self.text.push_str(name);
        self.text.push_str("=\"");
        write(self.text);
        self.text.push('"');
        self
    }

    /// A word of the contract, where there is one.
    pub(super) fn word(&mut self, name: &str, word: Option<&str>) -> &mut Self {
        if let Some(word) = word {
            self.attribute(name, |text| text.push_str(word));
        }
        self
    }

    pub(super) fn class(&mut self, class: Option<&str>) -> &mut Self {
        self.word("class", class)
    }

    /// A fact of the case, whatever it says.
    pub(super) fn fact(&mut self, name: &str, value: &str) {
        self.text.push_str(" data-");
        self.text.push_str(name);
        self.text.push_str("=\"");
        push_value(self.text, value);
        self.text.push('"');
    }

    pub(super) fn number(&mut self, name: &str, value: f64) -> &mut Self {
        self.attribute(name, |text| push_num(text, value))
    }

    /// Several numbers with spaces between them, and what stands around them.
    pub(super) fn numbers(&mut self, name: &str, before: &str, values: &[f64], after: &str) -> &mut Self {
        self.attribute(name, |text| {
            text.push_str(before);
            for (index, value) in values.iter().enumerate() {
                if index > 0 {
                    text.push(' ');
                }
                push_num(text, *value);
            }
            text.push_str(after);
        })
    }

    pub(super) fn path(&mut self, name: &str, path: &BezPath) -> &mut Self {
        self.attribute(name, |text| path::push_data(text, path))
    }

    pub(super) fn colour(&mut self, name: &str, colour: Colour) -> &mut Self {
        self.attribute(name, |text| {
            text.push('#');
            for part in [colour.red, colour.green, colour.blue] {
                for digit in [part >> 4, part & 15] {
                    text.extend(char::from_digit(u32::from(digit), 16));
                }
            }
        })
    }

    pub(super) fn fill(&mut self, paint: &Paint) -> &mut Self {
        match paint.fill {
            Some(colour) => self.colour("fill", colour),
            None => self.word("fill", Some("none")),
        }
    }

    pub(super) fn stroke(&mut self, paint: &Paint) -> &mut Self {
        let Some(stroke) = &paint.stroke else { return self };
        self.colour("stroke", stroke.colour);
        if !stroke.dash.is_empty() {
            self.numbers("stroke-dasharray", "", &stroke.dash, "");
        }
        let round = stroke.round.then_some("round");
        self.word("stroke-linecap", round).word("stroke-linejoin", round).number("stroke-width", stroke.width)
    }
}

/// Appends words between tags, escaped and without what XML cannot hold.
pub(super) fn push_words(text: &mut String, words: &str) {
    if words.bytes().all(|byte| matches!(byte, b' '..=b'~') && !matches!(byte, b'&' | b'<' | b'>')) {
        return text.push_str(words);
    }
    for letter in words.chars().filter(|letter| is_fit(*letter)) {
        match letter {
            '&' => text.push_str("&amp;"),
            '<' => text.push_str("&lt;"),
            '>' => text.push_str("&gt;"),
            _ => text.push(letter),
        }
    }
}

/// Appends the value of an attribute, escaped and without what XML cannot hold.
fn push_value(text: &mut String, value: &str) {
    for part in value.split_inclusive(['"', '\'']) {
        let plain = part.strip_suffix(['"', '\'']).unwrap_or(part);
        push_words(text, plain);
        match part.as_bytes().last() {
            Some(b'"') => text.push_str("&quot;"),
            Some(b'\'') => text.push_str("&apos;"),
            _ => {}
        }
    }
}

/// Whether XML can hold a character.
pub(super) fn is_fit(letter: char) -> bool {
    !letter.is_control() && !matches!(letter, '\u{FFFE}' | '\u{FFFF}')
}
