//! `ecomap new`: a small, complete case file to change into one's own.

use crate::args::NewArgs;
use crate::files::{self, Place};
use crate::{Trouble, Verdict, terminal};

const NEW_CASE: &str = include_str!("new-case.json");

pub(crate) fn run(args: &NewArgs) -> Result<Verdict, Trouble> {
    match &args.file {
        Place::Standard => terminal::print(NEW_CASE)?,
        Place::File(path) => {
            files::create(path, NEW_CASE)?;
            let name = &args.file;
            terminal::say(&format!(
                "Wrote {name}. Open it in a text editor, change it, then draw it:\n  ecomap render {name}\n"
            ));
        }
    }
    Ok(Verdict::Fine)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_new_case_has_neither_errors_nor_warnings() {
        let outcome = ecomap::compile(&ecomap::Source::new("new-case.json", NEW_CASE.as_bytes()));
        assert_eq!(outcome.diagnostics, []);
        assert!(outcome.value.is_some());
    }
}
