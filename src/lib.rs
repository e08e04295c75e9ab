//! `ecomap` turns a case file (a client and the systems around them) into an ecomap.
//!
//! ```text
//! bytes → Source → CaseFile → Ecomap → EcoGraph → Layout → Scene → SVG text
//! ```

mod case_file;
mod check;
mod compile;
mod diagnostic;
mod geometry;
mod glyph;
mod graph;
mod layout;
mod model;
mod nearest;
mod notation;
mod options;
mod problem;
mod read;
mod scene;
mod schema;
mod sheet;
mod source;
mod svg;
mod text;
mod theme;
mod vocabulary;
mod wording;
mod words;

pub use compile::compile;
pub use diagnostic::{Code, Diagnostic, Fix, Outcome, Severity, Span};
pub use graph::EcoGraph;
pub use model::Ecomap;
pub use options::{Notation, Options, Page, ThemeName};
pub use schema::schema_json;
pub use source::{Position, Source};
