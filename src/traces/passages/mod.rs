//! The texts in a file, each with its place, with all that hides letters undone: entities, escapes, compression.

mod escapes;
mod json;
mod markup;
mod pdf;
mod png;

use super::Unsearchable;

/// A text in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Passage {
    pub(crate) place: String,
    pub(crate) text: String,
}

/// All texts of a file, whatever its format.
pub(super) fn passages(file: &[u8]) -> Result<Vec<Passage>, Unsearchable> {
    if file.starts_with(b"\x89PNG\r\n\x1a\n") {
        return png::passages(file);
    }
    if file.get(..1024).unwrap_or(file).windows(5).any(|start| start == b"%PDF-") {
        return pdf::passages(file);
    }
    let text = decoded(file).ok_or(Unsearchable("it is neither text nor a PNG nor a PDF"))?;
    Ok(of_text(&text))
}

/// The passages of a text, with all that its escapes stand for.
fn of_text(text: &str) -> Vec<Passage> {
    let passages = match text.trim_start().chars().next() {
        Some('<') => markup::passages(text),
        Some('{' | '[') => json::passages(text),
        _ => lines(text),
    };
    passages.into_iter().flat_map(escapes::undone).collect()
}

fn lines(text: &str) -> Vec<Passage> {
    let line = |(index, line): (usize, &str)| Passage {
        place: format!("line {}", index + 1),
        text: line.to_owned(),
    };
    text.lines().enumerate().map(line).collect()
}

/// A file's bytes as text: UTF-8 or UTF-16; not what has zeros in it.
fn decoded(file: &[u8]) -> Option<String> {
    match file {
        [0xEF, 0xBB, 0xBF, rest @ ..] => Some(String::from_utf8_lossy(rest).into_owned()),
        [0xFF, 0xFE, rest @ ..] => Some(wide(rest, u16::from_le_bytes)),
        [0xFE, 0xFF, rest @ ..] => Some(wide(rest, u16::from_be_bytes)),
        _ if file.contains(&0) => None,
        _ => Some(String::from_utf8(file.to_vec()).unwrap_or_else(|_| latin(file))),
    }
}

fn wide(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let units: Vec<u16> = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]])).collect();
    String::from_utf16_lossy(&units)
}

/// Bytes as letters of ISO 8859-1.
fn latin(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| char::from(*byte)).collect()
}
