//! The texts of a PDF: what its pages show, its metadata, descriptions for screen readers, and attached files.

use hayro_cmap::{BfString, CMap};
use hayro_syntax::Pdf;
use hayro_syntax::content::TypedIter;
use hayro_syntax::content::ops::TypedInstruction;
use hayro_syntax::object::{Array, Dict, MaybeRef, Name, Object, Stream};
use hayro_syntax::page::Resources;

use super::{Passage, Unsearchable, latin, of_text, wide};

/// Forms inside forms are read so deep.
const DEEPEST: usize = 8;

pub(super) fn passages(file: &[u8]) -> Result<Vec<Passage>, Unsearchable> {
    let pdf = Pdf::new(file.to_vec())
        .map_err(|_| Unsearchable("it is a PDF that is damaged or locked with a password"))?;
    let mut passages = Vec::new();
    for (index, page) in pdf.pages().iter().enumerate() {
        let mut text = Text::default();
        text.read(page.typed_operations(), page.resources(), 0);
        let place = format!("page {}", index + 1);
        passages.extend(text.readings().map(|text| Passage { place: place.clone(), text }));
    }
    for object in pdf.objects() {
        of_object(&object, DEEPEST, &mut passages);
    }
    Ok(passages)
}

/// The strings of an object, and what its stream holds.
fn of_object(object: &Object, depth: usize, passages: &mut Vec<Passage>) {
    match object {
        Object::String(string) => {
            let place = "the document's properties and descriptions".to_owned();
            let found = of_text(&string_text(string.as_bytes())).into_iter();
            passages.extend(found.map(|passage| Passage { place: place.clone(), ..passage }));
        }
        Object::Array(array) if depth > 0 => of_array(array, depth, passages),
        Object::Dict(dict) if depth > 0 => of_dict(dict, depth, passages),
        Object::Stream(stream) if depth > 0 => {
            of_dict(stream.dict(), depth, passages);
            of_stream(stream, passages);
        }
        _ => {}
    }
}

fn of_array(array: &Array, depth: usize, passages: &mut Vec<Passage>) {
    for entry in array.raw_iter() {
        if let MaybeRef::NotRef(object) = entry {
            of_object(&object, depth - 1, passages);
        }
    }
}

fn of_dict(dict: &Dict, depth: usize, passages: &mut Vec<Passage>) {
    for (_, entry) in dict.entries() {
        // What is referred to is an object of its own.
        if let MaybeRef::NotRef(object) = entry {
            of_object(&object, depth - 1, passages);
        }
    }
}

/// Metadata, attached files and scripts. Pages are read as pages; fonts and images hold no words.
fn of_stream(stream: &Stream, passages: &mut Vec<Passage>) {
    let is =
        |key: &str, name: &str| stream.dict().get::<Name>(key).is_some_and(|found| found.as_str() == name);
    if is("Subtype", "Image") {
        return;
    }
    let Ok(bytes) = stream.decoded() else { return };
    let attached = is("Type", "EmbeddedFile");
    let inner = if attached {
        super::passages(&bytes).unwrap_or_default()
    } else {
        match std::str::from_utf8(&bytes) {
            Ok(text) if !text.contains("begincmap") && !text.contains("\nBT") => of_text(text),
            _ => Vec::new(),
        }
    };
    let place = |inner: &str| match (attached, is("Type", "Metadata")) {
        (true, _) => format!("an attached file, {inner}"),
        (false, true) => "the metadata".to_owned(),
        (false, false) => "a part of the document".to_owned(),
    };
    passages.extend(inner.into_iter().map(|passage| Passage { place: place(&passage.place), ..passage }));
}

/// A string of a document: UTF-16 or UTF-8 with a mark, otherwise Latin letters.
fn string_text(bytes: &[u8]) -> String {
    match bytes {
        [0xFE, 0xFF, rest @ ..] => wide(rest, u16::from_be_bytes),
        [0xEF, 0xBB, 0xBF, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
        _ => latin(bytes),
    }
}

/// What pages show, in the order of drawing.
#[derive(Default)]
struct Text {
    /// Letters as they follow each other.
    joined: String,
    /// The same with a space wherever the pen was moved.
    spaced: String,
}

/// Which letters the codes of a font stand for.
struct Letters {
    codes: Option<CMap>,
    /// Bytes of a code.
    width: usize,
}

impl Text {
    /// Readings of the text: a word may be drawn in pieces, and words may stand apart without a space between them; what
    /// runs from right to left may be drawn from left to right.
    fn readings(self) -> impl Iterator<Item = String> {
        let mirrored = |text: &String| text.chars().rev().collect::<String>();
        let rtl = self
            .joined
            .chars()
            .any(|letter| ('\u{590}'..'\u{8FF}').contains(&letter) || letter >= '\u{FB1D}');
        let backwards = rtl.then(|| [mirrored(&self.joined), mirrored(&self.spaced)]);
        [self.joined, self.spaced].into_iter().chain(backwards.into_iter().flatten())
    }

    fn read(&mut self, mut operations: TypedIter, resources: &Resources, depth: usize) {
        let mut letters = Letters { codes: None, width: 1 };
        while let Some(operation) = operations.next() {
            match operation {
                TypedInstruction::TextFont(font) => letters = Letters::of(resources.get_font(font.0)),
                TypedInstruction::ShowText(text) => self.show(text.0.as_bytes(), &letters),
                TypedInstruction::NextLineAndShowText(text) => {
                    self.spaced.push(' ');
                    self.show(text.0.as_bytes(), &letters);
                }
                TypedInstruction::ShowTextWithParameters(text) => {
                    self.spaced.push(' ');
                    self.show(text.2.as_bytes(), &letters);
                }
                TypedInstruction::ShowTexts(texts) => self.show_all(texts.0, &letters),
                TypedInstruction::NextLine(_)
                | TypedInstruction::NextLineUsingLeading(_)
                | TypedInstruction::NextLineAndSetLeading(_)
                | TypedInstruction::SetTextMatrix(_) => self.spaced.push(' '),
                TypedInstruction::XObject(form) if depth < DEEPEST => {
                    if let Some(form) = resources.get_x_object(form.0) {
                        self.form(&form, resources, depth + 1);
                    }
                }
                _ => {}
            }
        }
    }

    fn form(&mut self, form: &Stream, outer: &Resources, depth: usize) {
        let Ok(content) = form.decoded() else { return };
        match form.dict().get::<Dict>("Resources") {
            Some(own) => self.read(TypedIter::new(&content), &Resources::new(own), depth),
            None => self.read(TypedIter::new(&content), outer, depth),
        }
    }

    /// Pieces with gaps between them, in thousandths of the font's size; a wide one stands for a space.
    fn show_all(&mut self, pieces: &Array, letters: &Letters) {
        const SPACE: f64 = -180.0;
        for piece in pieces.iter::<Object>() {
            match piece {
                Object::String(text) => self.show(text.as_bytes(), letters),
                Object::Number(gap) if gap.as_f64() < SPACE => self.spaced.push(' '),
                _ => {}
            }
        }
    }

    fn show(&mut self, codes: &[u8], letters: &Letters) {
        for code in codes.chunks(letters.width) {
            let code = code.iter().fold(0, |code, byte| (code << 8) | u32::from(*byte));
            let shown = match letters.codes.as_ref().and_then(|codes| codes.lookup_bf_string(code)) {
                Some(BfString::Char(letter)) => letter.to_string(),
                Some(BfString::String(several)) => several,
                None => char::from_u32(code).map(String::from).unwrap_or_default(),
            };
            self.joined.push_str(&shown);
            self.spaced.push_str(&shown);
        }
    }
}

impl Letters {
    fn of(font: Option<Dict>) -> Self {
        let Some(font) = font else { return Self { codes: None, width: 1 } };
        let composite = font.get::<Name>("Subtype").is_some_and(|name| name.as_str() == "Type0");
        let table = font
            .get::<Stream>("ToUnicode")
            .and_then(|stream| stream.decoded().ok().map(|table| table.into_owned()));
        let codes = table.and_then(|table| CMap::parse(&table, |_| None));
        Self { codes, width: if composite { 2 } else { 1 } }
    }
}
