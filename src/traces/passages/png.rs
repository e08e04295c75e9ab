//! The texts beside the pixels of a PNG.

use std::io::Cursor;

use super::{Passage, Unsearchable, of_text};

pub(super) fn passages(file: &[u8]) -> Result<Vec<Passage>, Unsearchable> {
    let mut reader =
        png::Decoder::new(Cursor::new(file)).read_info().map_err(|_| Unsearchable("it is a damaged PNG"))?;
    // Texts may stand behind the pixels; those before a damage are read all the same.
    let _ = reader.finish();
    let info = reader.info();
    let mut texts: Vec<String> = Vec::new();
    for text in &info.uncompressed_latin1_text {
        texts.extend([text.keyword.clone(), text.text.clone()]);
    }
    for text in &info.compressed_latin1_text {
        texts.push(text.keyword.clone());
        texts.extend(text.get_text().ok());
    }
    for text in &info.utf8_text {
        texts.extend([text.keyword.clone(), text.translated_keyword.clone()]);
        texts.extend(text.get_text().ok());
    }
    texts.extend(info.exif_metadata.as_ref().map(|exif| super::latin(exif)));
    let passages = texts.iter().flat_map(|text| of_text(text));
    Ok(passages.map(|passage| Passage { place: "text beside the pixels".to_owned(), ..passage }).collect())
}
