//! Problems of a case file as data: what is wrong, where, and what to write instead.
//!
//! Nothing here prints; the program decides how a diagnostic looks.

mod code;
mod explain;

use std::ops::Range;

pub use code::Code;

/// A place in the source: bytes from start to end (exclusive) of [`Source::text`](crate::Source::text).
pub type Span = Range<usize>;

/// How much a diagnostic matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The map can be drawn, but look at this.
    Warning,
    /// The map cannot be drawn.
    Error,
}

/// One problem of a case file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// What rule is broken; its severity is the code's.
    pub code: Code,
    /// What is wrong, in plain words, without the place.
    pub message: String,
    /// Where.
    pub span: Span,
    /// What to do about it, one sentence.
    pub help: Option<String>,
    /// What to write instead, where that is known.
    pub fix: Option<Fix>,
    /// Other places that belong to the problem, each with a word ("first used here").
    pub related: Vec<(Span, String)>,
}

/// A change of the source that would mend the problem.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    /// What to replace.
    pub span: Span,
    /// What to write there.
    pub replacement: String,
}

/// What came of a stage that can find problems: perhaps a value, and all the problems, sorted by place.
///
/// A value may come with warnings; without a value there is at least one error.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome<T> {
    /// The result, unless there was an error.
    pub value: Option<T>,
    /// All problems found.
    pub diagnostics: Vec<Diagnostic>,
}
