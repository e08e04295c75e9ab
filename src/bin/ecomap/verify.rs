//! `ecomap deidentify --verify`: does anything in these files tell who the people of a case are?

use ecomap::{Trace, Traces};

use crate::args::DeidentifyArgs;
use crate::deidentify::read_all;
use crate::files::Place;
use crate::report::counted;
use crate::tame::tame;
use crate::{Trouble, Verdict, terminal};

/// Searches all files, also after one of them cannot be searched, and ends with the worst of their verdicts.
pub(crate) fn run(args: &DeidentifyArgs) -> Result<Verdict, Trouble> {
    let Some(originals) = read_all(&args.verify)? else {
        // Usage: what is to be protected cannot be known from a file with errors.
        return Ok(Verdict::Trouble);
    };
    let traces = Traces::of(&originals).ok_or_else(|| Trouble::new("the original has errors"))?;
    let mut worst = Verdict::Fine;
    for file in &args.files {
        let searched = file.bytes().and_then(|bytes| {
            traces.search(&bytes).map_err(|error| Trouble::new(format!("{file} cannot be searched: {error}")))
        });
        match searched {
            Ok(found) => {
                terminal::print(&told(file, &found, args.show_values))?;
                worst = worst.max(if found.is_empty() { Verdict::Fine } else { Verdict::Faulty });
            }
            Err(trouble) => {
                terminal::complain(&trouble);
                worst = Verdict::Trouble;
            }
        }
        if !traces.search_text(&file.file_name()).is_empty() {
            terminal::say(&format!(
                "warning: the name of the file {file} itself tells who it is about: rename it\n"
            ));
        }
    }
    Ok(worst)
}

fn told(file: &Place, found: &[Trace], show_values: bool) -> String {
    if found.is_empty() {
        return format!("{file}: nothing found\n");
    }
    let line = |trace: &Trace| {
        let words = if show_values { format!(": {}", tame(&trace.words)) } else { String::new() };
        format!("{file}: {}: {} ({}){words}\n", trace.place, trace.what, trace.field)
    };
    let lines: String = found.iter().map(line).collect();
    format!("{lines}{file}: {} found\n", counted(found.len(), "trace"))
}
