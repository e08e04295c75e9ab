//! Diagnostics as text: for people, one line each, or for other programs.

mod excerpt;
mod human;
mod json;
mod short;
mod tally;

use ecomap::{Diagnostic, Severity, Source};

pub(crate) use tally::{Tally, counted};

/// How problems are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Format {
    /// With the line of the file and the place marked.
    Human,
    /// `file:line:column: error[E003] message`.
    Short,
    /// One JSON object on a line.
    Json,
}

/// All diagnostics of one file as text; human text has colours that the terminal may drop.
pub(crate) fn report(source: &Source, diagnostics: &[Diagnostic], format: Format) -> String {
    match format {
        Format::Human => human::report(source, diagnostics),
        Format::Short => diagnostics.iter().map(|diagnostic| short::line(source, diagnostic)).collect(),
        Format::Json => diagnostics.iter().map(|diagnostic| json::line(source, diagnostic)).collect(),
    }
}

/// `error` or `warning`.
fn word(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}
