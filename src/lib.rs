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
mod graph;
mod layout;
mod model;
mod nearest;
mod options;
mod problem;
mod read;
mod schema;
mod source;
mod text;
mod vocabulary;
mod wording;

pub use compile::compile;
pub use diagnostic::{Code, Diagnostic, Fix, Outcome, Severity, Span};
pub use graph::EcoGraph;
pub use model::Ecomap;
pub use options::{Notation, Options, Page, ThemeName};
pub use schema::schema_json;
pub use source::{Position, Source};

/// Stand-in until the drawing stages are joined.
#[must_use]
pub fn render(ecomap: &Ecomap, _options: &Options) -> String {
    format!("<svg>{} systems, {} ties</svg>\n", ecomap.system_count(), ecomap.tie_count())
}
