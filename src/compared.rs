//! A comparison that can be written in several formats.

use std::borrow::Cow;

use crate::change_list::{ChangeList, to_json, to_markdown};
use crate::compare::Comparison;
#[cfg(feature = "png")]
use crate::drawing::in_pixels;
use crate::drawing::smallest_letters_of;
#[cfg(feature = "outlines")]
use crate::drawing::{in_outlines, look_at};
#[cfg(feature = "html")]
use crate::html::{DatesPage, dates_to_html};
use crate::lacking::{MissingLetters, missing};
#[cfg(feature = "outlines")]
use crate::lacking::{Unknown, UnknownLetters};
use crate::model::Ecomap;
use crate::options::{ComparisonView, Options};
use crate::overlay::Overlaid;
#[cfg(feature = "pdf")]
use crate::pdf::{Content, Origin, Pdf, PdfOptions, Unembeddable, to_pdf};
#[cfg(feature = "png")]
use crate::raster::{Pixels, TooManyPixels};
use crate::scene::Scene;
#[cfg(any(feature = "html", feature = "pdf"))]
use crate::scene::Studio;
use crate::sides::Sides;
use crate::svg::to_svg;
#[cfg(feature = "html")]
use crate::svg::to_svg_element_called;
use crate::words::Words;
#[cfg(feature = "html")]
use crate::words::changes::ChangeWords;

/// A comparison with its places, ready to be written in several formats: the work of placing is done once.
///
/// ```
/// use ecomap::{Compared, Comparison, Options, Source, ComparisonView, compile};
///
/// let map = |text: &str| compile(&Source::new("case.json", text.as_bytes())).value.expect("a right case file");
/// let before = map(r#"{ "client": "Ada" }"#);
/// let after = map(r#"{ "client": "Ada", "systems": [{ "name": "Choir", "level": "mezzo" }], "ties": [{ "to": "choir" }] }"#);
/// let comparison = Comparison::of(vec![before, after]).expect("the same levels");
/// let compared = Compared::new(&comparison, ComparisonView::Overlay, &Options::default());
/// assert!(compared.svg().contains("data-change=\"added\""));
/// assert!(compared.markdown().contains("Choir is on the map"));
/// ```
#[derive(Clone, Debug)]
pub struct Compared {
    picture: Picture,
    list: ChangeList,
    #[cfg(feature = "html")]
    comparison: Comparison,
    /// The comparison's maps in the options' language.
    maps: Vec<Ecomap>,
    options: Options,
}

#[derive(Clone, Debug)]
enum Picture {
    Overlay(Box<Overlaid>),
    Side(Box<Sides>),
}

impl Compared {
    /// Finds a place for everything, the same on all maps.
    #[must_use]
    pub fn new(comparison: &Comparison, view: ComparisonView, options: &Options) -> Self {
        let words = Words::of(options.language);
        let maps: Vec<Ecomap> =
            comparison.maps().iter().map(|map| words.retell(map)).map(Cow::into_owned).collect();
        Self {
            picture: match view {
                ComparisonView::Overlay => {
                    Picture::Overlay(Box::new(Overlaid::of(comparison, &maps, options)))
                }
                ComparisonView::Side => Picture::Side(Box::new(Sides::of(comparison, &maps, options))),
            },
            list: ChangeList::of(comparison, &maps, options.language),
            maps,
            #[cfg(feature = "html")]
            comparison: comparison.clone(),
            options: options.clone(),
        }
    }

    /// The words on the maps for which whoever opens an SVG of them needs a font: as
    /// [`missing_letters`](crate::missing_letters()) of all of them, each once.
    #[must_use]
    pub fn missing_letters(&self) -> Vec<MissingLetters> {
        let mut found = Vec::new();
        for missing in self.maps.iter().flat_map(|map| missing(map, false, &self.options.fonts)) {
            if !found.contains(&missing) {
                found.push(missing);
            }
        }
        found
    }

    /// SVG text.
    #[must_use]
    pub fn svg(&self) -> String {
        to_svg(self.scene())
    }

    /// A page for browsers: the maps over each other with a slider from date to date, and the changes in words.
    #[cfg(feature = "html")]
    #[must_use]
    pub fn html(&self) -> String {
        let options = Options { page: crate::options::Page::None, ..self.options.clone() };
        let sides = Sides::of(&self.comparison, &self.maps, &options);
        let maps = sides.alone().into_iter().enumerate();
        dates_to_html(&DatesPage {
            maps: maps.map(|(index, scene)| to_svg_element_called(&format!("-{index}"), scene)).collect(),
            key: options.legend.then(|| to_svg_element_called("-key", sides.key())),
            list: &self.list,
            theme: Studio::of(&self.options).theme,
            says: ChangeWords::of(self.options.language),
        })
    }

    /// The size of the smallest letters on the page, as [`Drawing::smallest_letters`](crate::Drawing::smallest_letters).
    #[must_use]
    pub fn smallest_letters(&self) -> Option<f64> {
        smallest_letters_of(self.scene())
    }

    /// The changes in plain sentences as Markdown.
    #[must_use]
    pub fn markdown(&self) -> String {
        to_markdown(&self.list)
    }

    /// The changes as JSON, for other programs.
    #[must_use]
    pub fn json(&self) -> String {
        to_json(&self.list)
    }

    fn scene(&self) -> Scene {
        match &self.picture {
            Picture::Overlay(overlay) => overlay.scene(),
            Picture::Side(sides) => sides.scene(),
        }
    }
}

#[cfg(feature = "outlines")]
impl Compared {
    /// The letters on the sheet, and in the list of changes, that none of the fonts has, by script.
    #[must_use]
    pub fn unknown_letters(&self) -> Vec<UnknownLetters> {
        let mut unknown = Unknown::to(&self.options.fonts);
        look_at(self.scene(), &mut unknown);
        self.maps.iter().for_each(|map| unknown.look_at_all(map, false));
        unknown.found()
    }

    /// SVG text in which letters are lines and curves.
    #[must_use]
    pub fn svg_outlines(&self) -> String {
        in_outlines(self.scene(), &self.options.fonts)
    }

    /// A PNG, as [`Drawing::png`](crate::Drawing::png).
    ///
    /// # Errors
    ///
    /// When there would be more pixels than fit into a small computer's memory.
    #[cfg(feature = "png")]
    pub fn png(&self, pixels: Pixels, transparent: bool) -> Result<Vec<u8>, TooManyPixels> {
        in_pixels(self.scene(), &self.options.fonts, pixels, transparent)
    }

    /// A PDF, tagged, with its fonts inside: the picture, then the list of changes.
    ///
    /// # Errors
    ///
    /// When one of the fonts cannot be put into a PDF.
    #[cfg(feature = "pdf")]
    pub fn pdf(&self, options: &PdfOptions) -> Result<Pdf, Unembeddable> {
        let scene = self.scene();
        let twin = self.list.twin();
        let content = Content { scene: &scene, twin: &twin, theme: Studio::of(&self.options).theme };
        let last = &self.maps[self.maps.len() - 1];
        let origin = Origin {
            title: &scene.title,
            description: &scene.description,
            language: scene.language,
            author: last.author.as_deref(),
            date: last.date.as_deref(),
        };
        to_pdf(&content, origin, options, &self.options.fonts)
    }
}
