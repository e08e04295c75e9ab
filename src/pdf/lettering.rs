//! Words: glyphs of embedded fonts that can be found, copied and read aloud.

use std::sync::Arc;

use krilla::Data;
use krilla::geom::Point;
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag, Identifier, SpanTag};
use krilla::text::{Font, GlyphId, KrillaGlyph, Tag};
use kurbo::Affine;

use super::paint;
use crate::outline::Lettering;
use crate::scene::item::{Paint, TextItem};
use crate::text::{FontFile, Fonts, Part, Typesetter, Weight};

/// Writes lines of words.
pub(super) struct Scribe<'a> {
    typesetter: Typesetter<'a>,
    /// In the order of the typesetter's indices.
    fonts: Vec<Option<Font>>,
}

impl<'a> Scribe<'a> {
    /// Writes with these fonts.
    pub(super) fn new(fonts: &'a Fonts) -> Self {
        let typesetter = Typesetter::new(fonts);
        let embedded = typesetter.files().map(|file| match file {
            FontFile::Bundled(file) => Font::new(Data::from(file), 0),
            FontFile::Added(font) => {
                let axes: Vec<(Tag, f32)> =
                    font.axis().map(|(axis, at)| (Tag::new(&axis), at)).into_iter().collect();
                Font::new_variable(Data::from(Arc::clone(&font.file)), font.index(), &axes)
            }
        });
        Self { fonts: embedded.collect(), typesetter }
    }

    /// The fonts that it writes with.
    pub(super) fn fonts(&self) -> &'a Fonts {
        self.typesetter.fonts()
    }

    /// Writes a line and gives its marks for the structure. `follows` is what the words go on with on the next line: a
    /// space or nothing.
    pub(super) fn write(&self, surface: &mut Surface, item: &TextItem, follows: &str) -> Vec<Identifier> {
        let lettering = Lettering::of(item, &self.typesetter);
        // Boxes say nothing by themselves.
        let boxed = lettering.line.parts.iter().any(|part| part.font.is_none());
        let span = SpanTag::empty().with_actual_text(boxed.then_some(&*lettering.text));
        let mut marks = vec![surface.start_tagged(ContentTag::Span(span))];
        lettering.line.parts.iter().for_each(|part| self.part(surface, item, &lettering, part));
        surface.end_tagged();
        if !follows.is_empty() {
            marks.push(surface.start_tagged(ContentTag::Span(SpanTag::empty())));
            self.space(surface, item, &lettering);
            surface.end_tagged();
        }
        marks
    }

    /// Writes a line that means nothing to those who hear the page, such as its number.
    pub(super) fn ornament(&self, surface: &mut Surface, item: &TextItem) {
        let lettering = Lettering::of(item, &self.typesetter);
        surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::PaginationOther)));
        lettering.line.parts.iter().for_each(|part| self.part(surface, item, &lettering, part));
        surface.end_tagged();
    }

    /// A space behind the line, which is left of it where the line runs from right to left.
    fn space(&self, surface: &mut Surface, item: &TextItem, lettering: &Lettering) {
        let weight = if item.bold { Weight::Bold } else { Weight::Regular };
        let space = self.typesetter.line(" ", item.size, weight, false);
        let backward = lettering.line.parts.iter().any(|part| !part.runs_forward());
        let shift = if backward { -space.width } else { lettering.line.width };
        let place = lettering.place * Affine::translate((shift, 0.0));
        let space = Lettering { text: " ".into(), line: space, place };
        for part in &space.line.parts {
            self.part(surface, item, &space, part);
        }
    }

    fn part(&self, surface: &mut Surface, item: &TextItem, lettering: &Lettering, part: &Part) {
        let Some(font) = part.font.and_then(|font| self.fonts[font].as_ref()) else {
            let boxes = lettering.place * part.boxes(item.size);
            return paint::draw(surface, &boxes, &Paint::fill(item.colour));
        };
        surface.set_stroke(None);
        surface.set_fill(Some(paint::fill(item.colour)));
        let em = |length: f64| paint::single(length / item.size);
        let glyphs: Vec<KrillaGlyph> = part
            .glyphs
            .iter()
            .map(|glyph| KrillaGlyph {
                glyph_id: GlyphId::new(glyph.id),
                text_range: glyph.bytes.clone(),
                x_advance: em(glyph.advance),
                x_offset: em(glyph.offset.x),
                y_offset: em(glyph.offset.y),
                y_advance: 0.0,
                location: None,
            })
            .collect();
        let place = lettering.place * Affine::translate((part.x, 0.0));
        let place = place * Affine::scale_non_uniform(part.squeeze, 1.0);
        let size = paint::single(item.size);
        let (text, font) = (&*lettering.text, font.clone());
        if item.turn.is_none() && part.squeeze >= 1.0 {
            let [.., x, y] = place.as_coeffs().map(paint::single);
            surface.draw_glyphs(Point::from_xy(x, y), &glyphs, font, text, size, false);
        } else {
            surface.push_transform(&paint::transform(place));
            surface.draw_glyphs(Point::from_xy(0.0, 0.0), &glyphs, font, text, size, false);
            surface.pop();
        }
    }
}
