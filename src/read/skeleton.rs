//! Where the parts of a sound file stand: the fields of the whole and the items of its lists, found in one look at the
//! bytes. Only the part that a place is in is then parsed, so that a file of 100,000 systems is not turned into a tree
//! for the sake of a few warnings.

use std::ops::Range;

use super::tree;
use crate::diagnostic::Span;
use crate::problem::{Place, Step};

/// The fields of the whole file.
#[derive(Debug)]
pub(super) struct Skeleton<'a> {
    text: &'a str,
    fields: Vec<Field<'a>>,
}

#[derive(Debug)]
struct Field<'a> {
    /// As written, without its quotes.
    key: &'a str,
    value: Span,
    /// The items, where the value is a list.
    items: Vec<Span>,
}

impl<'a> Skeleton<'a> {
    /// Looks through a text that is sound JSON.
    pub(super) fn of(text: &'a str) -> Self {
        let mut fields = Vec::new();
        let whole = trimmed(text, 0..text.len());
        for field in parts(text, &whole) {
            let key = string_at(text, field.start);
            let colon = text[key.end..field.end].find(':').map_or(field.end, |at| key.end + at + 1);
            let value = trimmed(text, colon..field.end);
            let items = if text[value.clone()].starts_with('[') { parts(text, &value) } else { Vec::new() };
            let key = text.get(key.start + 1..key.end - 1).unwrap_or_default();
            fields.push(Field { key, value, items });
        }
        Self { text, fields }
    }

    /// The bytes of a place, or of the nearest value around it that there is.
    pub(super) fn locate(&self, place: &Place) -> Span {
        let path = match place {
            Place::At(span) => return span.clone(),
            Place::Path(path) => path,
        };
        let Some((Step::Field(name), rest)) = path.split_first() else {
            return trimmed(self.text, 0..self.text.len());
        };
        let Some(field) = self.fields.iter().find(|field| field.key == *name) else {
            return trimmed(self.text, 0..self.text.len());
        };
        let (span, rest) = match rest.split_first() {
            Some((Step::Item(index), rest)) if *index < field.items.len() => (&field.items[*index], rest),
            _ => (&field.value, rest),
        };
        match tree::parse(&self.text[span.clone()]) {
            Ok(Some(tree)) if !rest.is_empty() => {
                let found = tree.follow(rest);
                span.start + found.start..span.start + found.end
            }
            _ => span.clone(),
        }
    }
}

/// What stands between the commas of an object or a list, brackets within brackets left alone.
fn parts(text: &str, whole: &Span) -> Vec<Span> {
    let bytes = text.as_bytes();
    let mut parts = Vec::new();
    let (mut depth, mut at, mut start) = (0_usize, whole.start, whole.start + 1);
    while at < whole.end {
        match bytes[at] {
            b'"' => at = string_at(text, at).end - 1,
            b'{' | b'[' => depth += 1,
            b'}' | b']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        let ends = (depth == 1 && bytes[at] == b',') || (depth == 0 && matches!(bytes[at], b'}' | b']'));
        if ends {
            let part = trimmed(text, start..at);
            if !part.is_empty() {
                parts.push(part);
            }
            start = at + 1;
        }
        at += 1;
    }
    parts
}

/// The text in quotes that begins here, quotes included.
fn string_at(text: &str, start: usize) -> Range<usize> {
    let bytes = text.as_bytes();
    let mut at = start + 1;
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'"' => return start..at + 1,
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
    start..bytes.len()
}

/// The same bytes without the white space around them.
fn trimmed(text: &str, span: Span) -> Span {
    let part = &text[span.clone()];
    let start = span.start + part.len() - part.trim_ascii_start().len();
    start..start + part.trim_ascii().len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::problem::Path;

    const FILE: &str = r#" { "client": {"name": "A, \"B\" ]", "id" : "c"}, "systems" : [ {"name":"x", "kind":"pet"},
        { "name": "y" } ] , "ties": [] } "#;

    fn at(path: Path) -> &'static str {
        &FILE[Skeleton::of(FILE).locate(&Place::Path(path))]
    }

    #[test]
    fn places_are_those_of_the_whole_tree() {
        let tree = tree::parse(FILE).ok().flatten().expect("sound");
        let paths = [
            Path::default(),
            Path::of("client"),
            Path::of("client").field("id"),
            Path::of("client").field("members").item(3),
            Path::of("systems").item(0).field("kind"),
            Path::of("systems").item(1).field("kind"),
            Path::of("systems").item(7).field("name"),
            Path::of("ties").item(0),
            Path::of("plan"),
        ];
        for path in paths {
            let place = Place::Path(path);
            assert_eq!(Skeleton::of(FILE).locate(&place), tree.locate(&place), "{place:?}");
        }
        assert_eq!(at(Path::of("systems").item(1).field("name")), "\"y\"");
    }
}
