//! What is found out about a font once: how its letters are put together, and at which of its weights it is drawn.

use harfrust::{ShaperData, ShaperInstance};
use skrifa::instance::{Location, LocationRef, Size};
use skrifa::raw::TableProvider;
use skrifa::{FontRef, MetadataProvider, Tag};

use super::face::Face;
use super::fonts::UnusableFont;

/// The axis of weights of a variable font, and regular and bold letters on it. Left alone, such a font often has the thinnest.
pub(super) const WEIGHTS: [u8; 4] = *b"wght";
pub(super) const REGULAR: f32 = 400.0;
pub(super) const BOLD: f32 = 700.0;

/// Fonts of this weight and above are meant for bold words.
const BOLDISH: f32 = 600.0;

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
    /// Where it stands on the axis of weights, if it has one.
    pub(super) axis: Option<f32>,
    /// Whether its letters are bold.
    pub(super) is_bold: bool,
}

impl Cut {
    /// Makes a font ready to be drawn with, in this weight if it has several.
    pub(super) fn of(file: &[u8], index: u32, weight: f32) -> Result<Self, UnusableFont> {
        let font = FontRef::from_index(file, index).map_err(|_| UnusableFont::NoFont)?;
        if font.cmap().is_err() || font.head().is_err() {
            return Err(UnusableFont::NoFont);
        }
        if font.outline_glyphs().format().is_none() {
            return Err(UnusableFont::NoOutlines);
        }
        let axes = font.axes();
        let location = axes.location([(Tag::new(&WEIGHTS), weight)]);
        let units = font.metrics(Size::unscaled(), LocationRef::default()).units_per_em;
        if units == 0 {
            return Err(UnusableFont::NoFont);
        }
        let has_weights = axes.iter().any(|axis| axis.tag() == Tag::new(&WEIGHTS));
        let drawn = if has_weights { weight } else { font.attributes().weight.value() };
        Ok(Self {
            index,
            shaping: ShaperData::new(&font),
            instance: ShaperInstance::from_coords(&font, location.coords().iter().copied()),
            axis: has_weights.then_some(weight),
            is_bold: drawn >= BOLDISH,
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
