//! `ecomap summary`: a case file is told in words.

use std::path::Path;

use ecomap::SummaryFormat;

use crate::args::{SummaryArgs, summary_ending, summary_format, summary_formats};
use crate::files::{self, Place};
use crate::render::{compiled_or, seen};
use crate::targets::refuse_own_input;
use crate::{Trouble, Verdict, terminal};

pub(crate) fn run(args: &SummaryArgs) -> Result<Verdict, Trouble> {
    let place = args.output.as_ref().unwrap_or(&Place::Standard);
    let format = format(place, args.format)?;
    if let Place::File(path) = place {
        refuse_own_input(path, &args.case)?;
    }
    let Some((_, ecomap)) = compiled_or(&args.case, "nothing was told")? else { return Ok(Verdict::Faulty) };
    let ecomap = seen(ecomap, args.view.as_deref(), &args.case)?;
    let told = ecomap::summarize(&ecomap, args.lang, format);
    match place {
        Place::Standard => terminal::print(&told)?,
        Place::File(path) => {
            files::write_whole(path, told.as_bytes())?;
            terminal::say(&format!("Wrote {place}\n"));
        }
    }
    Ok(Verdict::Fine)
}

fn format(place: &Place, asked: Option<SummaryFormat>) -> Result<SummaryFormat, Trouble> {
    let Place::File(path) = place else { return Ok(asked.unwrap_or_default()) };
    let ending = path.extension().unwrap_or_default();
    match (summary_format(ending), asked) {
        (Some(named), Some(asked)) if named != asked => Err(Trouble::new(format!(
            "`-o {place}` and `--format {}` ask for two different things: leave one of them out",
            summary_ending(asked)
        ))),
        (Some(format), _) | (None, Some(format)) => Ok(format),
        (None, None) if ending.is_empty() => Ok(SummaryFormat::default()),
        (None, None) => Err(other_format(path)),
    }
}

fn other_format(path: &Path) -> Trouble {
    let endings: Vec<String> = summary_formats().into_iter().map(|ending| format!(".{ending}")).collect();
    let near = path.with_extension(summary_ending(SummaryFormat::Html));
    Trouble::new(format!(
        "a summary is a file whose name ends in one of {}, and {} is not named like one: try `-o {}`",
        endings.join(", "),
        path.display(),
        near.display()
    ))
}
