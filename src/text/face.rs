//! One font: which letters it has, its glyphs for a run of letters, and their outlines.

use std::ops::Range;

use harfrust::{Direction, Feature, FontRef, ShapeOptions, Tag, UnicodeBuffer};
use kurbo::{Affine, BezPath, Vec2};
use skrifa::charmap::Charmap;
use skrifa::instance::Size;
use skrifa::outline::{DrawSettings, OutlinePen};
use skrifa::{GlyphId, MetadataProvider};

use super::cut::Cut;
use super::font::unknown_advance;
use super::runs::Run;

/// Tables of a font that would move letters from where they were measured.
const NOT_MEASURED: [&[u8; 4]; 4] = [b"kern", b"liga", b"clig", b"dlig"];

/// A font at hand.
pub(super) struct Face<'a> {
    font: FontRef<'a>,
    letters: Charmap<'a>,
    cut: &'a Cut,
}

/// One glyph.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Glyph {
    pub(crate) id: u32,
    /// Bytes of the line's text that it stands for, together with the others of its cluster.
    pub(crate) bytes: Range<usize>,
    pub(crate) advance: f64,
    /// From where it would stand to where it is drawn.
    pub(crate) offset: Vec2,
}

impl<'a> Face<'a> {
    /// The font of a file that was made ready; none if the file is another.
    pub(super) fn of(file: &'a [u8], cut: &'a Cut) -> Option<Self> {
        let font = FontRef::from_index(file, cut.index).ok()?;
        Some(Self { letters: font.charmap(), font, cut })
    }

    /// Whether its letters are bold.
    pub(super) fn is_bold(&self) -> bool {
        self.cut.is_bold
    }

    /// Whether it has a letter, and its outline: a coloured picture cannot be drawn.
    pub(super) fn has(&self, letter: char) -> bool {
        let glyph = self.letters.map(letter).filter(|glyph| *glyph != GlyphId::NOTDEF);
        let is_blank = || letter.is_whitespace() || unknown_advance(letter) <= 0.0;
        glyph.is_some_and(|glyph| {
            !self.cut.has_pictures || is_blank() || !self.outline(glyph.to_u32(), 1.0).is_empty()
        })
    }

    /// The glyphs of a run of a line.
    pub(super) fn shape(&self, text: &str, run: &Run, size: f64) -> Vec<Glyph> {
        let scale = size / self.cut.units_per_em;
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(&text[run.bytes.clone()]);
        buffer.set_direction(if run.right_to_left { Direction::RightToLeft } else { Direction::LeftToRight });
        buffer.guess_segment_properties();
        let features = NOT_MEASURED.map(|table| Feature::new(Tag::new(table), 0, ..));
        let shaper = self.cut.shaping.shaper(&self.font).instance(Some(&self.cut.instance)).build();
        let shaped = shaper.shape(buffer, ShapeOptions::new().features(&features));
        let starts: Vec<usize> = shaped.glyph_infos().iter().map(|info| start(run, info.cluster)).collect();
        let glyphs = shaped.glyph_infos().iter().zip(shaped.glyph_positions()).zip(&starts);
        glyphs
            .filter(|((info, _), _)| info.glyph_id != 0)
            .map(|((info, position), &start)| Glyph {
                id: info.glyph_id,
                bytes: start..cluster_end(&starts, start, run.bytes.end),
                advance: f64::from(position.x_advance) * scale,
                offset: Vec2::new(f64::from(position.x_offset), f64::from(position.y_offset)) * scale,
            })
            .collect()
    }

    /// A glyph's outline, y upward.
    pub(super) fn outline(&self, glyph: u32, size: f64) -> BezPath {
        let mut pen = Pen(BezPath::new());
        if let Some(outline) = self.font.outline_glyphs().get(GlyphId::new(glyph)) {
            let unscaled = DrawSettings::unhinted(Size::unscaled(), &self.cut.location);
            // A glyph that is broken in the font is left out.
            let _ = outline.draw(unscaled, &mut pen);
        }
        Affine::scale(size / self.cut.units_per_em) * pen.0
    }
}

fn start(run: &Run, cluster: u32) -> usize {
    run.bytes.start + usize::try_from(cluster).unwrap_or(0)
}

/// Where the cluster that starts here ends: where the next one starts.
fn cluster_end(starts: &[usize], start: usize, last: usize) -> usize {
    starts.iter().copied().filter(|&other| other > start).min().unwrap_or(last)
}

/// Takes down what skrifa draws.
struct Pen(BezPath);

impl OutlinePen for Pen {
    fn move_to(&mut self, x: f32, y: f32) {
        self.0.move_to((x, y));
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.0.line_to((x, y));
    }

    fn quad_to(&mut self, by_x: f32, by_y: f32, x: f32, y: f32) {
        self.0.quad_to((by_x, by_y), (x, y));
    }

    fn curve_to(&mut self, by_x: f32, by_y: f32, then_x: f32, then_y: f32, x: f32, y: f32) {
        self.0.curve_to((by_x, by_y), (then_x, then_y), (x, y));
    }

    fn close(&mut self) {
        self.0.close_path();
    }
}
