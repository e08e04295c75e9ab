//! `Source` → `CaseFile`: the shape of the file, not its meaning.
//!
//! A good file is read by serde alone. Only when that fails, or when a place is asked for, is the file parsed again into
//! a tree that knows where everything stands; the tree is then held against the JSON Schema, which comes from the same
//! types as serde's reading, so all that is wrong is told at once and both agree on what is wrong.

mod mend;
mod scan;
mod skeleton;
mod structure;
mod syntax;
mod tree;
mod values;

use crate::case_file::CaseFile;
use crate::diagnostic::{Code, Span};
use crate::problem::{Place, Problem, Problems};
use crate::source::{Flaw, MAX_BYTES, Source};
use skeleton::Skeleton;
use tree::Tree;

/// The meaning of a file with faulty shape is checked up to this many bytes; copying a huge file to mend it is too slow.
const MAX_MENDED: usize = 4 * 1024 * 1024;

/// What reading came to.
pub(crate) struct Reading<'a> {
    /// The file, or what it would be with the suggested fixes; absent where there are errors without a fix.
    pub(crate) case: Option<CaseFile>,
    pub(crate) problems: Problems,
    text: &'a str,
    tree: Option<Tree<'a>>,
}

/// Reads a case file and finds all that is wrong with its shape.
pub(crate) fn read(source: &Source) -> Reading<'_> {
    let text = source.text();
    if let Some(problem) = flaw(source) {
        return Reading::failed(text, problem);
    }
    if let Some(stop) = scan::scan(text) {
        return Reading::failed(text, first_problem(text, stop));
    }
    match serde_json::from_str(text) {
        Ok(case) => Reading { case: Some(case), problems: Problems::default(), text, tree: None },
        Err(error) => read_faulty(text, &error),
    }
}

impl Reading<'_> {
    fn failed(text: &str, problem: Problem) -> Reading<'_> {
        let mut problems = Problems::default();
        problems.add(problem);
        Reading { case: None, problems, text, tree: None }
    }

    /// The bytes of the places that the checks name. Looks through the file again if reading did not need to know them.
    pub(crate) fn locator(&self) -> impl Fn(&Place) -> Span {
        let skeleton = match (&self.tree, &self.case) {
            (None, Some(_)) => Some(Skeleton::of(self.text)),
            _ => None,
        };
        let end = self.text.len();
        move |place| match (&self.tree, &skeleton, place) {
            (_, _, Place::At(span)) => span.clone(),
            (Some(tree), _, place) => tree.locate(place),
            (None, Some(skeleton), place) => skeleton.locate(place),
            (None, None, _) => 0..end,
        }
    }
}

fn read_faulty<'a>(text: &'a str, error: &serde_json::Error) -> Reading<'a> {
    let tree = match tree::parse(text) {
        Ok(Some(tree)) => tree,
        Ok(None) => return Reading::failed(text, empty(text)),
        Err(error) => return Reading::failed(text, syntax::explain(text, &error)),
    };
    let findings = structure::walk(&tree);
    if !findings.problems.has_errors() {
        return Reading::failed(text, syntax::unreadable(text, error));
    }
    let (case, tree) = match findings.mends {
        Some(mends) if text.len() <= MAX_MENDED => {
            let mended = mend::mended(tree, &mends);
            (serde_json::from_value(mended.to_json()).ok(), mended)
        }
        _ => (None, tree),
    };
    Reading { case, problems: findings.problems, text, tree: Some(tree) }
}

/// What the parser finds before the place where the scan stopped, or what the scan found.
fn first_problem(text: &str, stop: scan::Stop) -> Problem {
    let sound = &text[..stop.at];
    match tree::parse(sound) {
        Err(error) if !syntax::is_early_end(sound, &error) => syntax::explain(sound, &error),
        _ => stop.problem,
    }
}

fn flaw(source: &Source) -> Option<Problem> {
    let text = source.text();
    let help = "save it as UTF-8 and try again (in the editor: Save as, Encoding: UTF-8)";
    let problem = match source.flaw()? {
        Flaw::TooLarge => {
            let message = format!("the file is larger than {} MB", MAX_BYTES / 1024 / 1024);
            Problem::new(Code::TooLarge, 0..0, message)
                .help("is it a case file? a map of 100 systems has about 0.02 MB")
        }
        Flaw::Utf16 => {
            Problem::new(Code::Encoding, 0..0, "the file is saved as UTF-16, not as UTF-8").help(help)
        }
        Flaw::NotUtf8 { at } => {
            let end = text[at..].chars().next().map_or(at, |character| at + character.len_utf8());
            Problem::new(
                Code::Encoding,
                at..end,
                "the file is not saved as UTF-8: a character here cannot be read",
            )
            .help(help)
        }
    };
    Some(problem)
}

fn empty(text: &str) -> Problem {
    Problem::new(Code::EmptyFile, text.len()..text.len(), "the file is empty")
        .help("`ecomap new` writes a small, complete case file to begin with")
}

#[cfg(test)]
mod tests;
