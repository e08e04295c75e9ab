//! `ecomap` turns a case file (a client and the systems around them) into an ecomap.
//!
//! ```text
//! bytes → Source → CaseFile → Ecomap → EcoGraph → Layout → Scene → SVG text
//! ```

mod diagnostic;
mod geometry;
mod glyph;
mod layout;
mod model;
mod notation;
mod options;
mod scene;
mod sheet;
mod svg;
mod text;
mod theme;
mod vocabulary;
mod words;

pub use diagnostic::{Code, Diagnostic, Fix, Outcome, Severity, Span};
pub use model::Ecomap;
pub use options::{Notation, Options, Page, ThemeName};
