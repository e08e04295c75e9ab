//! How many errors and warnings there are.

use std::fmt;

use ecomap::{Diagnostic, Severity};

/// The number of errors and warnings of one file; written `2 errors and 1 warning`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    pub(crate) errors: usize,
    pub(crate) warnings: usize,
}

impl Tally {
    pub(crate) fn of(diagnostics: &[Diagnostic]) -> Self {
        let is_error = |diagnostic: &&Diagnostic| diagnostic.code.severity() == Severity::Error;
        let errors = diagnostics.iter().filter(is_error).count();
        Self { errors, warnings: diagnostics.len() - errors }
    }
}

impl std::ops::AddAssign for Tally {
    fn add_assign(&mut self, more: Self) {
        self.errors += more.errors;
        self.warnings += more.warnings;
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let errors = counted(self.errors, "error");
        let warnings = counted(self.warnings, "warning");
        match (self.errors, self.warnings) {
            (_, 0) => formatter.write_str(&errors),
            (0, _) => formatter.write_str(&warnings),
            _ => write!(formatter, "{errors} and {warnings}"),
        }
    }
}

/// `1 tie`, `2 ties`, `no ties`.
pub(crate) fn counted(number: usize, noun: &str) -> String {
    match number {
        0 => format!("no {noun}s"),
        1 => format!("1 {noun}"),
        _ => format!("{number} {noun}s"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_read_as_a_person_would_write_them() {
        let text = |errors, warnings| Tally { errors, warnings }.to_string();
        assert_eq!(text(2, 1), "2 errors and 1 warning");
        assert_eq!(text(1, 0), "1 error");
        assert_eq!(text(0, 3), "3 warnings");
        assert_eq!(text(0, 0), "no errors");
    }
}
