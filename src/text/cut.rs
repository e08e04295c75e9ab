//! What is found out about a font once: how its letters are put together, and at which of its weights it is drawn.

use harfrust::{ShaperData, ShaperInstance};
use skrifa::instance::{Location, LocationRef, Size};
use skrifa::raw::TableProvider;
use skrifa::{FontRef, MetadataProvider, Tag};

use super::face::Face;
use super::fonts::UnusableFont;

/// The axis of weights, and regular letters on it. A file of all weights often begins with the thinnest.
pub(super) const WEIGHTS: [u8; 4] = *b"wght";
pub(super) const REGULAR: f32 = 400.0;

/// A font of a file, made ready.
pub(super) struct Cut {
    /// Its number in the file.
    pub(super) index: u32,
    pub(super) shaping: ShaperData,
    pub(super) instance: ShaperInstance,
    /// Where a variable font stands on its axes.
    pub(super) location: Location,
    pub(super) units_per_em: f64,
    /// Whether some letters are coloured pictures, which may have no outlines.
    pub(super) has_pictures: bool,
    /// Whether it has letters of several weights.
    #[cfg_attr(not(feature = "pdf"), expect(dead_code, reason = "a PDF asks for it"))]
    pub(super) has_weights: bool,
}

impl Cut {
    /// Makes a font ready to be drawn with.
    pub(super) fn of(file: &[u8], index: u32) -> Result<Self, UnusableFont> {
        let font = FontRef::from_index(file, index).map_err(|_| UnusableFont::NoFont)?;
        if font.cmap().is_err() || font.head().is_err() {
            return Err(UnusableFont::NoFont);
        }
        if font.outline_glyphs().format().is_none() {
            return Err(UnusableFont::NoOutlines);
        }
        let axes = font.axes();
        let location = axes.location([(Tag::new(&WEIGHTS), REGULAR)]);
        let units = font.metrics(Size::unscaled(), LocationRef::default()).units_per_em;
        if units == 0 {
            return Err(UnusableFont::NoFont);
        }
        Ok(Self {
            index,
            shaping: ShaperData::new(&font),
            instance: ShaperInstance::from_coords(&font, location.coords().iter().copied()),
            has_weights: axes.iter().any(|axis| axis.tag() == Tag::new(&WEIGHTS)),
            location,
            units_per_em: f64::from(units),
            has_pictures: [b"COLR", b"SVG ", b"CBDT", b"sbix"]
                .iter()
                .any(|table| font.table_data(Tag::new(table)).is_some()),
        })
    }

    /// Whether the font of this file has a letter's outline.
    pub(super) fn has(&self, file: &[u8], letter: char) -> bool {
        Face::of(file, self).is_some_and(|face| face.has(letter))
    }
}
