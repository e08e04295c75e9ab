//! `ecomap` turns a case file (a client and the systems around them) into an ecomap.
//!
//! ```text
//! bytes → Source → CaseFile → Ecomap → EcoGraph → Layout → Scene → SVG text
//! ```

mod diagnostic;
mod geometry;
mod graph;
mod layout;
mod model;
mod options;
mod standins;
mod text;
mod vocabulary;

pub use diagnostic::{Code, Diagnostic, Fix, Outcome, Severity, Span};
pub use graph::EcoGraph;
pub use model::Ecomap;
pub use options::{Notation, Options, Page, ThemeName};
pub use standins::{Position, Source, compile, render, schema_json};
