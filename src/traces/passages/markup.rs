//! The texts of SVG, HTML and XML: between tags, in attributes, comments and scripts. What elements and attributes are
//! called is the format's.

use super::{Passage, json};
use crate::folding::{Word, words};

/// Attributes that hold shapes: numbers that could look like anything.
const SHAPES: [&str; 6] = ["d", "points", "transform", "viewBox", "stroke-dasharray", "style"];

pub(super) fn passages(text: &str) -> Vec<Passage> {
    let mut reader = Reader { passages: Vec::new(), line: 1, in_member: 0 };
    let mut rest = text;
    while !rest.is_empty() {
        let length = match rest.find('<') {
            Some(0) => reader.tag(rest),
            Some(end) => reader.words(&rest[..end]),
            None => reader.words(rest),
        };
        rest = &rest[length..];
    }
    reader.passages
}

struct Reader {
    passages: Vec<Passage>,
    line: usize,
    /// How many groups deep inside a member of an ecomap.
    in_member: usize,
}

impl Reader {
    fn put(&mut self, text: &str) {
        if !text.trim().is_empty() {
            self.passages.push(Passage { place: format!("line {}", self.line), text: text.to_owned() });
        }
        self.line += text.matches('\n').count();
    }

    /// Text between tags; a number alone in a member is their age.
    fn words(&mut self, text: &str) -> usize {
        let number = text.trim();
        if self.in_member > 0 && !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()) {
            self.put(&format!("age {number}"));
        }
        self.put(text);
        text.len()
    }

    /// A tag, comment or script at the start of the text; its length.
    fn tag(&mut self, text: &str) -> usize {
        for (start, end) in [("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>")] {
            if let Some(inner) = text.strip_prefix(start) {
                let (inner, length) = inner
                    .find(end)
                    .map_or((inner, text.len()), |at| (&inner[..at], start.len() + at + end.len()));
                self.put(inner);
                return length;
            }
        }
        let length = tag_length(text);
        let tag = &text[..length];
        let name = tag[1..]
            .split(|next: char| next.is_whitespace() || ">/".contains(next))
            .next()
            .unwrap_or_default();
        self.nesting(tag, name);
        for (name, value) in attributes(tag) {
            if !SHAPES.contains(&name) {
                self.passages
                    .push(Passage { place: format!("line {}, {name}", self.line), text: value.to_owned() });
            }
        }
        self.line += tag.matches('\n').count();
        let is_code = ["script", "style"].iter().any(|code| name.eq_ignore_ascii_case(code));
        if is_code && !tag.ends_with("/>") {
            let end = text[length..].to_ascii_lowercase().find("</").map_or(text.len(), |at| length + at);
            let is_data = attributes(tag).any(|(name, value)| name == "type" && value.contains("json"));
            self.code(&text[length..end], is_data);
            return end;
        }
        length
    }

    fn nesting(&mut self, tag: &str, name: &str) {
        if tag.starts_with("</") {
            self.in_member -= usize::from(self.in_member > 0 && tag.starts_with("</g"));
        } else if name == "g" && !tag.ends_with("/>") {
            let is_member = attributes(tag).any(|(name, value)| name == "class" && value == "member");
            self.in_member += usize::from(is_member || self.in_member > 0);
        }
    }

    /// What a script or style sheet holds: the strings of data; of a program what could be a name, since its other words
    /// are the page's own.
    fn code(&mut self, text: &str, is_data: bool) {
        let first = self.line;
        if is_data {
            for passage in json::passages(text) {
                let place = format!("{} of the data from line {first} on", passage.place);
                self.passages.push(Passage { place, ..passage });
            }
        } else {
            for (index, line) in text.lines().enumerate() {
                let place = format!("line {}", first + index);
                self.passages.push(Passage { place, text: telling(line) });
            }
        }
        self.line += text.matches('\n').count();
    }
}

/// The words of a line of code that could be a name: those in quotation marks, and those that are not in small letters.
fn telling(line: &str) -> String {
    let quotes = ['"', '\'', '`'];
    let could_be = |word: &Word| {
        let small = line[word.start..].starts_with(|letter: char| letter.is_lowercase());
        !small || line[..word.start].matches(quotes).count() % 2 == 1
    };
    let words = words(line);
    let telling: Vec<&str> =
        words.iter().filter(|word| could_be(word)).map(|word| &line[word.start..word.end]).collect();
    telling.join(" ")
}

/// Up to the `>` that is not in quotation marks.
fn tag_length(text: &str) -> usize {
    let mut quote = None;
    for (at, character) in text.char_indices() {
        match (quote, character) {
            (Some(open), _) if open == character => quote = None,
            (None, '"' | '\'') => quote = Some(character),
            (None, '>') => return at + 1,
            _ => {}
        }
    }
    // A lone `<` is no tag: what follows is text.
    1
}

/// Names and values of a tag's attributes.
fn attributes(tag: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut rest = tag;
    std::iter::from_fn(move || {
        let (before, after) = rest.split_once('=')?;
        let name = before.trim_end().rsplit(char::is_whitespace).next().unwrap_or_default();
        let after = after.trim_start();
        let quote = after.chars().next().filter(|quote| "\"'".contains(*quote));
        let (value, tail) = match quote {
            Some(quote) => after[1..].split_once(quote).unwrap_or((&after[1..], "")),
            None => after.split_once(|next: char| next.is_whitespace() || next == '>').unwrap_or((after, "")),
        };
        rest = tail;
        Some((name, value))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> Vec<(String, String)> {
        passages(text).into_iter().map(|one| (one.place, one.text)).collect()
    }

    #[test]
    fn texts_attributes_and_comments_are_read() {
        let found = told("<g class='a'\n data-id=\"leo>x\"><!-- c --><text x=1>Leo</text></g>");
        let expected = [
            ("line 1, class", "a"),
            ("line 1, data-id", "leo>x"),
            ("line 2", " c "),
            ("line 2, x", "1"),
            ("line 2", "Leo"),
        ];
        assert_eq!(found, expected.map(|(place, text)| (place.to_owned(), text.to_owned())));
    }

    #[test]
    fn a_number_in_a_member_is_an_age() {
        let found = told("<g class=\"member\"><g><text>9</text></g></g><text>9</text>");
        assert_eq!(found.iter().filter(|(_, text)| text == "age 9").count(), 1);
    }

    #[test]
    fn of_code_only_what_could_be_a_name_is_read() {
        let found = told("<style>a { font: normal }</style><script>so far = 'leo' + Mia</script>");
        assert_eq!(found.iter().map(|(_, text)| text.as_str()).collect::<Vec<_>>(), ["", "leo Mia"]);
        let found = told("<script type=\"application/json\">{\"a\": \"leo\"}</script>");
        assert!(found.iter().any(|(_, text)| text == "leo"), "{found:?}");
    }

    #[test]
    fn broken_markup_is_read_to_its_end() {
        for text in ["<", "<g a=\"", "a < b", "<!-- x", "<script>{\"a\": \"b\"", "</g></g>", "<g =>"] {
            let _ = passages(text);
        }
        assert_eq!(told("a < b")[1].1, " b");
    }
}
