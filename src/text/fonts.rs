//! The fonts to draw with: the bundled one, and those that somebody adds for scripts that it lacks.

use std::sync::Arc;

use skrifa::{FontRef, MetadataProvider};

use super::font::Weight;

/// Letters that the measured font lacks, in the order in which the files are asked.
const MORE: [&[u8]; 1] = [include_bytes!("../../fonts/NotoSansArabic-Regular.ttf")];

/// The measured weights come first, regular and bold.
pub(super) const MEASURED: usize = 2;

/// Fonts for pictures that carry their letters with them: outlines, pixels, PDF. The bundled font goes before; what it
/// lacks is taken from the first added font that has it.
///
/// Words keep the room that was measured for them, whichever font draws them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fonts {
    added: Vec<Arc<Vec<u8>>>,
}

impl Fonts {
    /// Adds the bytes of a font file (TTF, OTF, or the first font of a TTC); `false` if they are none that can be drawn.
    pub fn add(&mut self, file: Vec<u8>) -> bool {
        let drawable = first_font(&file).is_some_and(|font| font.outline_glyphs().format().is_some());
        if drawable {
            self.added.push(Arc::new(file));
        }
        drawable
    }

    /// All files in the order in which they are asked: the measured ones, what is bundled beside them, the added ones.
    pub(super) fn files(&self) -> impl Iterator<Item = FontFile<'_>> {
        let measured = [Weight::Regular.file(), Weight::Bold.file()];
        let bundled = measured.into_iter().chain(MORE).map(FontFile::Bundled);
        bundled.chain(self.added.iter().map(FontFile::Added))
    }
}

/// The bytes of a font, and who keeps them.
#[derive(Clone, Copy, Debug)]
pub(crate) enum FontFile<'a> {
    Bundled(&'static [u8]),
    Added(&'a Arc<Vec<u8>>),
}

impl<'a> FontFile<'a> {
    pub(super) fn bytes(self) -> &'a [u8] {
        match self {
            Self::Bundled(bytes) => bytes,
            Self::Added(bytes) => bytes,
        }
    }
}

/// The font of a file, or the first of a collection.
pub(super) fn first_font(file: &[u8]) -> Option<FontRef<'_>> {
    FontRef::from_index(file, 0).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_fonts_are_taken() {
        let mut fonts = Fonts::default();
        assert!(!fonts.add(b"{}".to_vec()));
        assert!(fonts.add(Weight::Regular.file().to_vec()));
        assert_eq!(fonts.added.len(), 1);
    }
}
