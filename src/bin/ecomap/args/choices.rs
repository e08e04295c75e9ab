//! The words that stand for a choice, as they are typed, and what help says about each.

use ecomap::{BubbleShape, Dates, Language, Names, Notation, PacketPage, Page, SummaryFormat, ThemeName};

use crate::formats::{Letters, PictureFormat};
use crate::report::Format;

/// A word that can be typed, what help says about it, and what it stands for.
pub(super) type Choice<T> = (&'static str, &'static str, T);

pub(super) const THEMES: [Choice<ThemeName>; 4] = [
    ("light", "White paper, restrained colour", ThemeName::Light),
    ("print", "One ink: for printers and copiers", ThemeName::Print),
    ("dark", "For a projector in a dark room", ThemeName::Dark),
    ("high-contrast", "Strongest contrast on white", ThemeName::HighContrast),
];

pub(super) const NOTATIONS: [Choice<Notation>; 2] = [
    ("hartman", "Hartman (1978): thick is strong, dashed tenuous, hatched stressful", Notation::Hartman),
    ("mcwilliam", "McWilliam: thickness is support, dotted is stress", Notation::McWilliam),
];

pub(super) const SHAPES: [Choice<BubbleShape>; 4] = [
    ("auto", "Circles; on a full page, the shape that makes the letters largest", BubbleShape::Auto),
    ("circle", "Circles, as in most textbooks", BubbleShape::Circle),
    ("ellipse", "Ellipses: wide as names are", BubbleShape::Ellipse),
    ("box", "Boxes with round corners: most room for words", BubbleShape::Box),
];

pub(super) const PAGES: [Choice<Page>; 5] = [
    ("none", "As large as the map", Page::None),
    ("a4", "210 × 297 mm", Page::A4),
    ("a3", "297 × 420 mm", Page::A3),
    ("letter", "8.5 × 11 inches", Page::Letter),
    ("slide", "13.333 × 7.5 inches: a widescreen slide", Page::Slide),
];

pub(super) const LANGUAGES: [Choice<Language>; 8] = [
    ("en", "English", Language::English),
    ("es", "español", Language::Spanish),
    ("pt", "português", Language::Portuguese),
    ("de", "Deutsch", Language::German),
    ("fr", "français", Language::French),
    ("ja", "日本語", Language::Japanese),
    ("zh", "简体中文", Language::Chinese),
    ("ar", "العربية", Language::Arabic),
];

pub(super) const NAMES: [Choice<Names>; 2] = [
    ("roles", "What the file says they are: Mother, Child 1, School A", Names::Roles),
    ("invented", "Invented names for people; places keep their kinds", Names::Invented),
];

pub(super) const DATES: [Choice<Dates>; 2] = [
    ("year", "The year alone: 2026", Dates::Year),
    ("weeks", "Weeks from the first map on: week 0, week 14", Dates::Weeks),
];

pub(super) const PICTURES: [Choice<PictureFormat>; 4] = [
    ("svg", "Sharp at any size: for Word, PowerPoint, LibreOffice and browsers", PictureFormat::Svg),
    ("png", "Pixels: for e-mail, Google Docs and whatever takes no SVG", PictureFormat::Png),
    ("pdf", "For printing, keeping and reading aloud; lists the ties, too", PictureFormat::Pdf),
    (
        "html",
        "A page for a browser, to explore the map: zoom, levels, what hangs together",
        PictureFormat::Html,
    ),
];

pub(super) const PACKET_PAGES: [Choice<PacketPage>; 3] = [
    ("a4", "297 × 210 mm", PacketPage::A4),
    ("letter", "11 × 8.5 inches", PacketPage::Letter),
    ("slide", "Slides, 16 : 9", PacketPage::Slide),
];

pub(super) const SUMMARIES: [Choice<SummaryFormat>; 4] = [
    ("md", "Markdown: headings, lists and tables", SummaryFormat::Markdown),
    ("txt", "Plain text: to read aloud or to paste", SummaryFormat::Text),
    ("html", "A page for a browser or a word processor", SummaryFormat::Html),
    ("json", "Facts, counts and sentences for other programs", SummaryFormat::Json),
];

pub(super) const LETTERS: [Choice<Letters>; 2] = [
    ("words", "Words: they can be searched, copied and changed", Letters::Words),
    ("outlines", "Drawings of letters: they look the same where the font is missing", Letters::Outlines),
];

pub(super) const FORMATS: [Choice<Format>; 3] = [
    ("human", "With the line of the file and the place marked", Format::Human),
    ("short", "One line for each problem", Format::Short),
    ("json", "One JSON object on a line for each problem, for other programs", Format::Json),
];
