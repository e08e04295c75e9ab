//! Problems while they are collected: a diagnostic whose place may still be a path into the file.

use std::ops::Deref;

use crate::diagnostic::{Code, Diagnostic, Fix, Severity, Span};

/// More problems of one severity are counted, not kept.
const MAX_KEPT: usize = 1_000;

/// Where in the file something is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// These bytes.
    At(Span),
    /// The value that this path leads to, or as far as it leads.
    Path(Path),
}

/// The way from the whole file to one of its values.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Path(Vec<Step>);

/// One step into an object or a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    Field(&'static str),
    Item(usize),
}

impl Path {
    /// A field of the whole file.
    pub(crate) fn of(field: &'static str) -> Self {
        Self(vec![Step::Field(field)])
    }

    #[must_use]
    pub(crate) fn field(&self, field: &'static str) -> Self {
        self.then(Step::Field(field))
    }

    #[must_use]
    pub(crate) fn item(&self, index: usize) -> Self {
        self.then(Step::Item(index))
    }

    fn then(&self, step: Step) -> Self {
        let mut steps = Vec::with_capacity(self.0.len() + 1);
        steps.extend_from_slice(&self.0);
        steps.push(step);
        Self(steps)
    }
}

impl Deref for Path {
    type Target = [Step];

    fn deref(&self) -> &[Step] {
        &self.0
    }
}

impl From<Span> for Place {
    fn from(span: Span) -> Self {
        Self::At(span)
    }
}

impl From<Path> for Place {
    fn from(path: Path) -> Self {
        Self::Path(path)
    }
}

/// One problem; becomes a [`Diagnostic`] when its places are looked up.
#[derive(Clone, Debug)]
pub(crate) struct Problem {
    code: Code,
    place: Place,
    message: String,
    help: Option<String>,
    fix: Option<(Place, String)>,
    related: Vec<(Place, String)>,
}

impl Problem {
    pub(crate) fn new(code: Code, place: impl Into<Place>, message: impl Into<String>) -> Self {
        let (place, message) = (place.into(), message.into());
        Self { code, place, message, help: None, fix: None, related: Vec::new() }
    }

    #[must_use]
    pub(crate) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// What to write in this place instead, as the file spells it.
    #[must_use]
    pub(crate) fn fix(mut self, place: impl Into<Place>, replacement: impl Into<String>) -> Self {
        self.fix = Some((place.into(), replacement.into()));
        self
    }

    /// What to write instead of the marked value, as the file spells it.
    #[must_use]
    pub(crate) fn write(self, replacement: impl Into<String>) -> Self {
        let place = self.place.clone();
        self.fix(place, replacement)
    }

    #[must_use]
    pub(crate) fn related(mut self, place: impl Into<Place>, word: impl Into<String>) -> Self {
        self.related.push((place.into(), word.into()));
        self
    }

    fn located(self, locate: &impl Fn(&Place) -> Span) -> Diagnostic {
        Diagnostic {
            code: self.code,
            message: self.message,
            span: locate(&self.place),
            help: self.help,
            fix: self.fix.map(|(place, replacement)| Fix { span: locate(&place), replacement }),
            related: self.related.into_iter().map(|(place, word)| (locate(&place), word)).collect(),
        }
    }
}

/// The problems found so far. Errors and warnings are each kept up to a number and counted beyond.
#[derive(Debug, Default)]
pub(crate) struct Problems {
    errors: Vec<Problem>,
    warnings: Vec<Problem>,
    dropped: usize,
}

impl Problems {
    pub(crate) fn add(&mut self, problem: Problem) {
        let kept = match problem.code.severity() {
            Severity::Error => &mut self.errors,
            Severity::Warning => &mut self.warnings,
        };
        if kept.len() < MAX_KEPT { kept.push(problem) } else { self.dropped += 1 }
    }

    pub(crate) fn append(&mut self, other: Self) {
        self.dropped += other.dropped;
        other.errors.into_iter().chain(other.warnings).for_each(|problem| self.add(problem));
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.errors.is_empty() && self.warnings.is_empty()
    }

    pub(crate) fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }

    /// All as diagnostics, sorted by place; errors before warnings where there is not room for all.
    pub(crate) fn located(self, end: usize, locate: impl Fn(&Place) -> Span) -> Vec<Diagnostic> {
        let total = self.errors.len() + self.warnings.len() + self.dropped;
        let mut diagnostics: Vec<Diagnostic> = self
            .errors
            .into_iter()
            .chain(self.warnings)
            .take(MAX_KEPT)
            .map(|one| one.located(&locate))
            .collect();
        let more = total - diagnostics.len();
        diagnostics.sort_by_key(|one| (one.span.start, one.code, one.span.end));
        if more > 0 {
            let message = format!("and {more} more problems that are not listed");
            let help = "mend the ones above first; many may have one cause".to_owned();
            diagnostics.push(Problem::new(Code::MoreProblems, end..end, message).help(help).located(&locate));
        }
        diagnostics
    }
}
