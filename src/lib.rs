//! `ecomap` turns a case file (a client and the systems around them) into an ecomap: a picture of the client in the
//! middle of rings, one for each level, with the systems on them and the ties between them.
//!
//! Each stage has a type of its own and changes nothing that came before:
//!
//! ```text
//! bytes → Source → CaseFile → Ecomap → EcoGraph → Layout → Scene → SVG text
//! ```
//!
//! [`compile()`] does the first three: all that can be wrong with a case file is told there, at once. What comes after
//! is total: [`render()`] cannot fail. The library touches no file, clock, network, environment or terminal.
//!
//! ```
//! let source = ecomap::Source::new("ada.json", br#"{
//!     "client": "Ada",
//!     "systems": [{ "name": "Aunt Rosa", "kind": "family" }],
//!     "ties": [{ "to": "aunt-rosa", "strength": "strong" }]
//! }"#);
//! let outcome = ecomap::compile(&source);
//! let map = outcome.value.expect("the case file has no errors");
//! let svg = ecomap::render(&map, &ecomap::Options::default());
//! assert!(svg.contains("Aunt Rosa"));
//! ```

mod account;
mod age;
mod agenda;
mod case_file;
mod change_list;
mod check;
mod compare;
mod compared;
mod compile;
mod compose;
mod deidentify;
mod detail;
mod diagnostic;
mod drawing;
#[cfg(feature = "pdf")]
mod excerpt;
mod fit;
mod folding;
mod geometry;
mod glyph;
mod goal;
mod graph;
#[cfg(feature = "html")]
mod html;
mod lacking;
mod layout;
mod lexicon;
mod model;
mod nearest;
mod notation;
mod options;
#[cfg(feature = "outlines")]
mod outline;
mod overlay;
#[cfg(feature = "pdf")]
mod pdf;
mod phrases;
mod problem;
#[cfg(feature = "png")]
mod raster;
mod read;
mod render;
mod scene;
mod schema;
mod sheet;
mod sides;
mod source;
mod summarize;
mod summary;
mod suspects;
mod svg;
mod text;
mod theme;
#[cfg(feature = "verify")]
mod traces;
mod twin;
mod view;
mod vocabulary;
mod wording;
mod words;

pub use compare::{Comparison, Incomparable};
pub use compared::Compared;
pub use compile::compile;
pub use deidentify::{Dates, Disguise, Disguised, Doubt, Names, Replaced, Report, deidentify};
pub use detail::Detail;
pub use diagnostic::{Code, Diagnostic, Fix, Outcome, Severity, Span};
pub use drawing::Drawing;
pub use goal::{Goal, goal};
pub use graph::EcoGraph;
#[cfg(feature = "outlines")]
pub use lacking::UnknownLetters;
pub use lacking::{MissingLetters, missing_letters};
pub use model::Ecomap;
pub use options::{
    BubbleShape, ComparisonView, Labels, Language, Notation, Options, Orientation, PacketPage, Page,
    SummaryFormat, ThemeName,
};
#[cfg(feature = "pdf")]
pub use pdf::{Attachment, Pdf, PdfOptions, Unembeddable};
#[cfg(feature = "png")]
pub use raster::{Pixels, TooManyPixels};
pub use render::{render, render_like};
pub use schema::schema_json;
pub use source::{Position, Source};
pub use summarize::summarize;
pub use text::Fonts;
#[cfg(feature = "outlines")]
pub use text::UnusableFont;
#[cfg(feature = "verify")]
pub use traces::{Trace, Traces, Unsearchable};
pub use view::UnknownView;
