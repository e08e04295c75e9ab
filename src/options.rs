//! What a drawing can be asked to be.

use crate::text::Fonts;

/// How to draw an ecomap; `Options::default()` is what the program does without flags.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options {
    /// The colours. Default: [`ThemeName::Light`].
    pub theme: ThemeName,
    /// What each mark means. Default: [`Notation::Hartman`].
    pub notation: Notation,
    /// What the systems' bubbles look like. Default: [`BubbleShape::Auto`].
    pub shape: BubbleShape,
    /// The sheet of paper. Default: [`Page::None`].
    pub page: Page,
    /// Which way the paper lies. Default: [`Orientation::BestFit`].
    pub orientation: Orientation,
    /// The margin of the paper in millimetres. Default: none asked for, which is 12, or 8 where that makes letters
    /// larger that would be smaller than usual.
    pub margin: Option<u8>,
    /// The language of the sheet's own words. Default: [`Language::English`].
    pub language: Language,
    /// Whether the title block is drawn. Default: true.
    pub title: bool,
    /// Whether the legend is drawn. Default: true.
    pub legend: bool,
    /// Whether names and labels are drawn on the map. Default: [`Labels::Fitting`].
    pub labels: Labels,
    /// Whether the plan is drawn: listed beside the map, its steps marked where they act. Default: false.
    pub plan: bool,
    /// The fonts that words are measured with and, where a picture carries its letters with it, drawn with. Default: the
    /// bundled ones.
    pub fonts: Fonts,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            theme: ThemeName::default(),
            notation: Notation::default(),
            shape: BubbleShape::default(),
            page: Page::default(),
            orientation: Orientation::default(),
            margin: None,
            language: Language::default(),
            title: true,
            legend: true,
            labels: Labels::default(),
            plan: false,
            fonts: Fonts::default(),
        }
    }
}

/// The words on the map: the names of systems and the labels of ties.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Labels {
    /// All of them, as far as a map of this size can be read; [`Detail::of`](crate::Detail::of) tells how far.
    #[default]
    Fitting,
    /// None.
    None,
}

/// A set of colours for one occasion.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ThemeName {
    /// White paper, restrained colour.
    #[default]
    Light,
    /// One ink: nothing rests on a tint.
    Print,
    /// For a projector in a dark room.
    Dark,
    /// Strongest contrast on white.
    HighContrast,
}

impl ThemeName {
    /// All themes, the default first.
    pub const ALL: [Self; 4] = [Self::Light, Self::Print, Self::Dark, Self::HighContrast];
}

/// A convention of the field: which mark stands for which fact.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Notation {
    /// After Hartman (1978): thick is strong, dashed tenuous, hatched stressful.
    #[default]
    Hartman,
    /// After McWilliam's routines-based interview: thickness is support, dotted is stress.
    McWilliam,
}

impl Notation {
    /// All notations, the default first.
    pub const ALL: [Self; 2] = [Self::Hartman, Self::McWilliam];
}

/// How a comparison is drawn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ComparisonView {
    /// The first and the last date on one map, on which what changed is marked.
    #[default]
    Overlay,
    /// A map for each date, side by side.
    Side,
}

impl ComparisonView {
    /// All views, the default first.
    pub const ALL: [Self; 2] = [Self::Overlay, Self::Side];
}

/// What the systems' bubbles look like. The client is always a circle.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum BubbleShape {
    /// Circles, unless another shape makes the letters on a full page larger.
    #[default]
    Auto,
    /// The classic ecomap.
    Circle,
    /// As wide as names are.
    Ellipse,
    /// Boxes with rounded corners: most room for words.
    Box,
}

impl BubbleShape {
    /// All shapes, the default first.
    pub const ALL: [Self; 4] = [Self::Auto, Self::Circle, Self::Ellipse, Self::Box];
}

/// The sheet of paper.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Page {
    /// As large as the drawing.
    #[default]
    None,
    /// 210 × 297 mm.
    A4,
    /// 297 × 420 mm.
    A3,
    /// 8.5 × 11 inches.
    Letter,
    /// A slide of 13.333 × 7.5 inches (16:9), which presentation programs call widescreen.
    Slide,
}

impl Page {
    /// All pages, the default first.
    pub const ALL: [Self; 5] = [Self::None, Self::A4, Self::A3, Self::Letter, Self::Slide];
}

/// Which way a sheet of paper lies. A slide always lies on its side.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Orientation {
    /// The one in which the map becomes larger.
    #[default]
    BestFit,
    /// On its side: title and key beside the map.
    Landscape,
    /// Upright: the title above the map and the key below it.
    Portrait,
}

/// The language of what the sheet itself says: key, ring names, captions, descriptions. The words of the case file
/// stay as they are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    /// English.
    #[default]
    English,
    /// Spanish.
    Spanish,
    /// Portuguese, as spelt in Brazil.
    Portuguese,
    /// German.
    German,
    /// French.
    French,
    /// Japanese.
    Japanese,
    /// Chinese, in simplified characters.
    Chinese,
    /// Arabic, on a mirrored sheet.
    Arabic,
}

impl Language {
    /// All languages, the default first.
    pub const ALL: [Self; 8] = [
        Self::English,
        Self::Spanish,
        Self::Portuguese,
        Self::German,
        Self::French,
        Self::Japanese,
        Self::Chinese,
        Self::Arabic,
    ];
}

/// The pages of a [packet](crate::Drawing::packet()), all on their side.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PacketPage {
    /// 297 × 210 mm, two columns of words.
    #[default]
    A4,
    /// 11 × 8.5 inches, two columns of words.
    Letter,
    /// 13.333 × 7.5 inches (16 : 9), in large letters.
    Slide,
}

impl PacketPage {
    /// All pages, the default first.
    pub const ALL: [Self; 3] = [Self::A4, Self::Letter, Self::Slide];
}

/// What a map told in words becomes; see [`summarize`](crate::summarize()).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SummaryFormat {
    /// Headings, lists and tables as in CommonMark.
    #[default]
    Markdown,
    /// Plain lines, to be read aloud or pasted.
    Text,
    /// A page for a browser.
    #[cfg(feature = "html")]
    Html,
    /// Facts and sentences for other programs.
    Json,
}
