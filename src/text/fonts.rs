//! The fonts to measure and draw with: the bundled one, and those that somebody adds for scripts that it lacks.

#[cfg(feature = "outlines")]
use std::fmt;
#[cfg(feature = "outlines")]
use std::sync::Arc;

#[cfg(feature = "pdf")]
use super::cut::WEIGHTS;
#[cfg(feature = "outlines")]
use super::cut::{BOLD, Cut, REGULAR};
use super::font;
#[cfg(feature = "outlines")]
use super::typesetter::Typesetter;

/// The fonts that words are measured and, in pictures that carry their letters with them (outlines, pixels, PDF), drawn
/// with. The bundled font goes before; what it lacks is taken from the first added font that has it.
///
/// In an SVG with words, and in a page for browsers, the letters are those of the place where it is opened.
///
/// ```
/// # #[cfg(feature = "outlines")] {
/// let mut fonts = ecomap::Fonts::default();
/// assert_eq!(fonts.add(b"{}".to_vec(), 0), Err(ecomap::UnusableFont::NoFont));
/// # }
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fonts {
    #[cfg(feature = "outlines")]
    added: Vec<Arc<AddedFont>>,
}

/// Why a file cannot be drawn with.
#[cfg(feature = "outlines")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UnusableFont {
    /// It is no font, or a collection has no font of this number.
    NoFont,
    /// It has pictures of letters, as for emoji in colour, but not their outlines.
    NoOutlines,
}

#[cfg(feature = "outlines")]
impl fmt::Display for UnusableFont {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(match self {
            Self::NoFont => "is not a font: it has to be a TTF, OTF or TTC file",
            Self::NoOutlines => {
                "has letters as coloured pictures, which cannot be drawn here: a font with outlines can, such as Noto Emoji"
            }
        })
    }
}

#[cfg(feature = "outlines")]
impl std::error::Error for UnusableFont {}

impl Fonts {
    /// Whether the width of a letter is known and not estimated.
    pub(super) fn measure(&self, letter: char) -> bool {
        #[cfg(feature = "outlines")]
        if self.added().any(|font| font.cut.has(font.bytes(), letter)) {
            return true;
        }
        !font::is_lacking(letter)
    }
}

#[cfg(feature = "outlines")]
impl Fonts {
    /// Adds a font by the bytes of its file (TTF, OTF, or TTC, of which `index` is the number of the font in the
    /// collection, from 0). Bold words are drawn with bold fonts where one has their letters; a variable font is both.
    ///
    /// # Errors
    ///
    /// Where there is no font, or one without outlines.
    pub fn add(&mut self, file: Vec<u8>, index: u32) -> Result<(), UnusableFont> {
        let cut = Cut::of(&file, index, REGULAR)?;
        let file = Arc::new(file);
        let bold = if cut.axis.is_some() { Some(Cut::of(&file, index, BOLD)?) } else { None };
        let add = |cut| Arc::new(AddedFont { file: Arc::clone(&file), cut });
        self.added.extend([Some(cut), bold].into_iter().flatten().map(add));
        Ok(())
    }

    /// Whether one of the fonts has a letter, or it takes no room, as joiners do; where not, a box is drawn.
    #[must_use]
    pub fn draw(&self, letter: char) -> bool {
        Typesetter::new(self).knows(letter)
    }

    /// Whether the bundled font's widths are not enough for this text, and there is another font that may have its letters.
    pub(super) fn add_to(&self, text: &str) -> bool {
        !self.added.is_empty() && !text.chars().all(font::has)
    }

    /// The added fonts in the order in which they are asked.
    pub(super) fn added(&self) -> impl Iterator<Item = &AddedFont> {
        self.added.iter().map(|font| &**font)
    }
}

/// A font that somebody added: its file, and what was found out about it once.
#[cfg(feature = "outlines")]
pub(crate) struct AddedFont {
    pub(crate) file: Arc<Vec<u8>>,
    pub(super) cut: Cut,
}

#[cfg(feature = "outlines")]
impl AddedFont {
    pub(super) fn bytes(&self) -> &[u8] {
        &self.file
    }
}

#[cfg(feature = "pdf")]
impl AddedFont {
    /// Its number in the file.
    pub(crate) fn index(&self) -> u32 {
        self.cut.index
    }

    /// Where on which axis a variable font is drawn.
    pub(crate) fn axis(&self) -> Option<([u8; 4], f32)> {
        self.cut.axis.map(|weight| (WEIGHTS, weight))
    }
}

/// A font to put into a document.
#[cfg(feature = "pdf")]
#[derive(Clone, Copy, Debug)]
pub(crate) enum FontFile<'a> {
    Bundled(&'static [u8]),
    Added(&'a AddedFont),
}

#[cfg(feature = "outlines")]
impl PartialEq for AddedFont {
    fn eq(&self, other: &Self) -> bool {
        self.cut.index == other.cut.index && self.cut.is_bold == other.cut.is_bold && self.file == other.file
    }
}

#[cfg(feature = "outlines")]
impl Eq for AddedFont {}

#[cfg(feature = "outlines")]
impl fmt::Debug for AddedFont {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.debug_struct("AddedFont").field("bytes", &self.file.len()).field("index", &self.cut.index).finish()
    }
}

#[cfg(feature = "outlines")]
#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Weight;

    #[test]
    fn only_fonts_are_taken() {
        let mut fonts = Fonts::default();
        assert_eq!(fonts.add(b"{}".to_vec(), 0), Err(UnusableFont::NoFont));
        assert_eq!(fonts.add(Weight::Regular.file().to_vec(), 1), Err(UnusableFont::NoFont));
        assert_eq!(fonts.add(Weight::Regular.file().to_vec(), 0), Ok(()));
        assert_eq!(fonts.added().count(), 1);
    }
}
