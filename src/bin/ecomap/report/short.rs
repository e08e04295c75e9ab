//! One line for each diagnostic, as editors and `grep` like it.

use ecomap::{Diagnostic, Source};

use super::word;
use crate::tame::tame;

/// `maria.json:3:14: error[E003] message`
pub(super) fn line(source: &Source, diagnostic: &Diagnostic) -> String {
    let place = source.position(diagnostic.span.start);
    format!(
        "{}:{}:{}: {}[{}] {}\n",
        tame(source.name()),
        place.line,
        place.column,
        word(diagnostic.code.severity()),
        diagnostic.code,
        tame(&diagnostic.message),
    )
}
