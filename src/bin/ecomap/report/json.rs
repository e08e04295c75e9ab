//! One JSON object on a line for each diagnostic, for editors and other programs.
//!
//! Lines and columns count from 1, columns in characters; `start` and `end` are bytes of the text without a byte
//! order mark, the end exclusive.

use ecomap::{Diagnostic, Source, Span};
use serde::Serialize;

use super::word;

#[derive(Serialize)]
struct Line<'a> {
    file: &'a str,
    code: String,
    slug: &'a str,
    severity: &'a str,
    message: &'a str,
    #[serde(flatten)]
    place: Place,
    help: Option<&'a str>,
    fix: Option<Fix<'a>>,
    related: Vec<Related<'a>>,
}

#[derive(Serialize)]
struct Place {
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    start: usize,
    end: usize,
}

#[derive(Serialize)]
struct Fix<'a> {
    #[serde(flatten)]
    place: Place,
    replacement: &'a str,
}

#[derive(Serialize)]
struct Related<'a> {
    #[serde(flatten)]
    place: Place,
    message: &'a str,
}

pub(super) fn line(source: &Source, diagnostic: &Diagnostic) -> String {
    let place = |span: &Span| {
        let (start, end) = (source.position(span.start), source.position(span.end));
        Place {
            line: start.line,
            column: start.column,
            end_line: end.line,
            end_column: end.column,
            start: span.start,
            end: span.end,
        }
    };
    let line = Line {
        file: source.name(),
        code: diagnostic.code.to_string(),
        slug: diagnostic.code.slug(),
        severity: word(diagnostic.code.severity()),
        message: &diagnostic.message,
        place: place(&diagnostic.span),
        help: diagnostic.help.as_deref(),
        fix: diagnostic
            .fix
            .as_ref()
            .map(|fix| Fix { place: place(&fix.span), replacement: &fix.replacement }),
        related: diagnostic
            .related
            .iter()
            .map(|(span, message)| Related { place: place(span), message })
            .collect(),
    };
    let line = serde_json::to_string(&line).expect("text and numbers always become JSON");
    line + "\n"
}
