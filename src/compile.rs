//! The first half of the pipeline: a case file becomes an ecomap, or a list of what is wrong with it.

use crate::check::check;
use crate::diagnostic::Outcome;
use crate::model::Ecomap;
use crate::read::read;
use crate::source::Source;

/// Reads and checks a case file. All problems of the file are told in one run, sorted by place.
///
/// What the file means is checked even where its shape has problems, as long as each of them has a suggested fix: it is
/// then the file with these fixes that is checked. (A field that resembles none is left out for this; beyond 4 MB the
/// meaning waits until the shape is right.)
///
/// ```
/// use ecomap::{Code, Source, compile};
///
/// let source = Source::new("case.json", br#"{ "client": "Maria", "ties": [{ "to": "school" }] }"#);
/// let outcome = compile(&source);
/// assert!(outcome.value.is_none());
/// assert!(outcome.diagnostics.iter().any(|diagnostic| diagnostic.code == Code::UnknownReference));
/// ```
#[must_use]
pub fn compile(source: &Source) -> Outcome<Ecomap> {
    let mut reading = read(source);
    let mut problems = std::mem::take(&mut reading.problems);
    let shapeless = problems.has_errors();
    let mut value = None;
    if let Some(case) = &reading.case {
        let (ecomap, found) = check(case);
        value = ecomap.filter(|_| !shapeless);
        problems.append(found);
    }
    if problems.is_empty() {
        return Outcome { value, diagnostics: Vec::new() };
    }
    let diagnostics = problems.located(source.text().len(), reading.locator());
    Outcome { value, diagnostics }
}
