//! A finished arrangement that can be written in several formats.

#[cfg(feature = "pdf")]
mod packet;

use std::borrow::Cow;

#[cfg(any(feature = "html", feature = "pdf"))]
use crate::agenda::Agenda;
use crate::compose::{compose, unlisted};
#[cfg(feature = "html")]
use crate::html::{MapPage, to_html};
use crate::lacking::{MissingLetters, missing};
#[cfg(feature = "outlines")]
use crate::lacking::{Unknown, UnknownLetters};
use crate::layout::Layout;
use crate::model::Ecomap;
use crate::options::Options;
#[cfg(feature = "outlines")]
use crate::outline::{each_line, outlined};
#[cfg(feature = "pdf")]
use crate::pdf::{Content, Origin, Pdf, PdfOptions, Unembeddable, to_pdf};
#[cfg(feature = "png")]
use crate::raster::{Pixels, TooManyPixels, to_png};
use crate::render::placed;
use crate::scene::Scene;
#[cfg(any(feature = "html", feature = "pdf"))]
use crate::scene::Studio;
use crate::scene::item::Item;
use crate::svg::to_svg;
#[cfg(feature = "html")]
use crate::svg::to_svg_element;
#[cfg(feature = "outlines")]
use crate::text::{Fonts, Typesetter};
#[cfg(any(feature = "html", feature = "pdf"))]
use crate::twin::Twin;
#[cfg(feature = "html")]
use crate::words::PageWords;
use crate::words::Words;

/// An ecomap with its places, ready to be written in several formats: the work of placing is done once.
///
/// ```
/// use ecomap::{Drawing, Options, Source, compile};
///
/// let map = compile(&Source::new("case.json", br#"{ "client": "Ada" }"#)).value.expect("a right case file");
/// let drawing = Drawing::new(&map, &Options::default());
/// assert!(drawing.svg().contains("Ada"));
/// ```
#[derive(Clone, Debug)]
pub struct Drawing<'a> {
    ecomap: Cow<'a, Ecomap>,
    layout: Layout,
    options: Options,
}

impl<'a> Drawing<'a> {
    /// Finds a place for everything.
    #[must_use]
    pub fn new(ecomap: &'a Ecomap, options: &Options) -> Self {
        Self::placed(ecomap, None, options)
    }

    /// Finds a place for everything, near where it is on an earlier map: see [`render_like`](crate::render_like).
    #[must_use]
    pub fn like(ecomap: &'a Ecomap, earlier: &Ecomap, options: &Options) -> Self {
        Self::placed(ecomap, Some(earlier), options)
    }

    fn placed(ecomap: &'a Ecomap, earlier: Option<&Ecomap>, options: &Options) -> Self {
        let words = Words::of(options.language);
        let ecomap = words.retell(ecomap);
        let earlier = earlier.map(|earlier| words.retell(earlier));
        Self { layout: placed(&ecomap, earlier.as_deref(), options), ecomap, options: options.clone() }
    }

    /// The words on the sheet for which whoever opens an SVG of it needs a font: as
    /// [`missing_letters`](crate::missing_letters()), and those of the plan where it is drawn.
    #[must_use]
    pub fn missing_letters(&self) -> Vec<MissingLetters> {
        missing(&self.ecomap, self.options.plan, &self.options.fonts)
    }

    /// SVG text, as [`render`](crate::render()) gives it.
    #[must_use]
    pub fn svg(&self) -> String {
        to_svg(compose(&self.ecomap, &self.layout, &self.options))
    }

    /// A page for browsers, whole in itself: the map to explore, and the same in words. It loads nothing, and shows both
    /// where scripts are off.
    #[cfg(feature = "html")]
    #[must_use]
    pub fn html(&self) -> String {
        let studio = Studio::of(&self.options);
        let scene = compose(&self.ecomap, &self.layout, &self.options);
        to_html(&MapPage {
            on_its_side: scene.size.width > scene.size.height,
            svg: to_svg_element(scene),
            twin: &self.twin(),
            levels: &self.ecomap.framework.levels,
            theme: studio.theme,
            words: studio.words,
            page_words: PageWords::of(self.options.language),
        })
    }

    /// The map in words, with the plan where it is drawn.
    #[cfg(any(feature = "html", feature = "pdf"))]
    fn twin(&self) -> Twin {
        let agenda = Some(Agenda::of(&self.ecomap)).filter(|_| self.options.plan);
        Twin::of(&self.ecomap, agenda.as_ref(), Words::of(self.options.language))
    }

    /// The size of the smallest letters on the page, in points; none without a page. Under 8 points they are hard to read:
    /// then the map has too many words for the page.
    #[must_use]
    pub fn smallest_letters(&self) -> Option<f64> {
        smallest_letters_of(compose(&self.ecomap, &self.layout, &self.options))
    }

    /// How many steps of the plan the page has no room to list beside the map; a PDF lists them on its further pages.
    #[must_use]
    pub fn unlisted_steps(&self) -> usize {
        unlisted(&self.ecomap, &self.layout, &self.options)
    }
}

/// The size of the smallest letters of a picture on a page, in points; none without a page.
pub(crate) fn smallest_letters_of(scene: Scene<impl IntoIterator<Item = Item>>) -> Option<f64> {
    scene.paper?;
    let sizes = scene.items.into_iter().map(|item| item.smallest_letters());
    Some(sizes.fold(f64::INFINITY, f64::min)).filter(|size| size.is_finite())
}

#[cfg(feature = "outlines")]
impl Drawing<'_> {
    /// The letters on the sheet, and in lists beside it, that none of the fonts has, by script.
    #[must_use]
    pub fn unknown_letters(&self) -> Vec<UnknownLetters> {
        let mut unknown = Unknown::to(&self.options.fonts);
        look_at(compose(&self.ecomap, &self.layout, &self.options), &mut unknown);
        unknown.look_at_all(&self.ecomap, self.options.plan);
        unknown.found()
    }

    /// SVG text in which letters are lines and curves: it looks the same where the fonts are missing. The words are
    /// titles, which screen readers read.
    #[must_use]
    pub fn svg_outlines(&self) -> String {
        in_outlines(compose(&self.ecomap, &self.layout, &self.options), &self.options.fonts)
    }

    /// A PDF, tagged, with its fonts inside.
    ///
    /// # Errors
    ///
    /// When one of the fonts of [`Options::fonts`] cannot be put into a PDF.
    #[cfg(feature = "pdf")]
    pub fn pdf(&self, options: &PdfOptions) -> Result<Pdf, Unembeddable> {
        let scene = compose(&self.ecomap, &self.layout, &self.options).remade(Iterator::collect);
        let studio = Studio::of(&self.options);
        let content = Content { scene: &scene, twin: &self.twin(), theme: studio.theme };
        to_pdf(&content, self.origin(&scene.title, &scene.description), options, &self.options.fonts)
    }

    #[cfg(feature = "pdf")]
    fn origin<'b>(&'b self, title: &'b str, description: &'b str) -> Origin<'b> {
        Origin {
            title,
            description,
            language: Words::of(self.options.language).language,
            author: self.ecomap.author.as_deref(),
            date: self.ecomap.date.as_deref(),
        }
    }

    /// A PNG with this many pixels, on the theme's paper or on nothing.
    ///
    /// # Errors
    ///
    /// When there would be more pixels than fit into a small computer's memory.
    #[cfg(feature = "png")]
    pub fn png(&self, pixels: Pixels, transparent: bool) -> Result<Vec<u8>, TooManyPixels> {
        in_pixels(
            compose(&self.ecomap, &self.layout, &self.options),
            &self.options.fonts,
            pixels,
            transparent,
        )
    }
}

/// Looks at the letters of a picture.
#[cfg(feature = "outlines")]
pub(crate) fn look_at(scene: Scene<impl IntoIterator<Item = Item>>, unknown: &mut Unknown) {
    scene.items.into_iter().for_each(|item| each_line(&item, &mut |text| unknown.look(text)));
}

/// A picture as SVG text in which letters are lines and curves.
#[cfg(feature = "outlines")]
pub(crate) fn in_outlines(scene: Scene<impl IntoIterator<Item = Item>>, fonts: &Fonts) -> String {
    let typesetter = Typesetter::new(fonts);
    to_svg(scene.remade(|items| items.into_iter().map(|item| outlined(item, &typesetter))))
}

/// A picture as PNG, on its paper or on nothing.
#[cfg(feature = "png")]
pub(crate) fn in_pixels(
    scene: Scene<impl IntoIterator<Item = Item>>,
    fonts: &Fonts,
    pixels: Pixels,
    transparent: bool,
) -> Result<Vec<u8>, TooManyPixels> {
    let typesetter = Typesetter::new(fonts);
    let raster = pixels.on(scene.size, scene.paper.is_some())?;
    let mut paper = None;
    let svg = to_svg(scene.remade(|items| {
        let mut items = items.into_iter();
        // The first item is the paper.
        if let Some(Item::Rect(ground)) = items.next() {
            paper = ground.paint.fill;
        }
        items.map(|item| outlined(item, &typesetter))
    }));
    Ok(to_png(&svg, &raster, paper.filter(|_| !transparent)))
}
