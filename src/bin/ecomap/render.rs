//! `ecomap render`: a case file becomes a picture.

use std::path::Path;

use ecomap::{Detail, Ecomap, Labels, Options};

use crate::args::RenderArgs;
use crate::files::{self, Place};
use crate::report::{Format, Tally, report};
use crate::{Trouble, Verdict, terminal};

/// Endings of file names that promise something other than an SVG.
const OTHER_FORMATS: [&str; 10] = ["png", "jpg", "jpeg", "gif", "pdf", "html", "docx", "pptx", "txt", "json"];

pub(crate) fn run(args: &RenderArgs) -> Result<Verdict, Trouble> {
    let target = target(args)?;
    let source = args.case.read()?;
    let outcome = ecomap::compile(&source);
    terminal::say(&report(&source, &outcome.diagnostics, Format::Human));

    let Some(ecomap) = outcome.value else {
        let tally = Tally::of(&outcome.diagnostics);
        terminal::say(&format!("{tally} in {}: nothing was drawn.\n", args.case));
        return Ok(Verdict::Faulty);
    };
    drop(source);
    let options = Options::from(args);
    terminal::say(&left_out(&ecomap, &options));
    let svg = ecomap::render(&ecomap, &options);
    match &target {
        Place::Standard => terminal::print(&svg)?,
        Place::File(path) => {
            files::write_whole(path, &svg)?;
            terminal::say(&format!("Wrote {target}\n"));
        }
    }
    Ok(Verdict::Fine)
}

/// What is not drawn because the map is too large to read it, unless nobody asked for words.
fn left_out(ecomap: &Ecomap, options: &Options) -> String {
    let what = match (options.labels, Detail::of(ecomap, options)) {
        (Labels::None, _) | (_, Detail::All) => return String::new(),
        (_, Detail::Names) => "the labels of ties are",
        (_, Detail::Signs | Detail::Dots) => "the names of systems and the labels of ties are",
    };
    format!(
        "The map has {} systems and {} ties: {what} left out, because nobody could read them at this size. Open the picture in \
         a browser and rest the pointer on a system or tie to see its words.\n",
        ecomap.system_count(),
        ecomap.tie_count()
    )
}

/// Where the picture goes: where the user says, else beside the case file.
fn target(args: &RenderArgs) -> Result<Place, Trouble> {
    let target = match (&args.output, &args.case) {
        (Some(output), _) => output.clone(),
        (None, Place::Standard) => Place::Standard,
        (None, Place::File(case)) => Place::File(case.with_extension("svg")),
    };
    if let Place::File(path) = &target {
        refuse_other_formats(path)?;
        refuse_own_input(path, &args.case)?;
    }
    Ok(target)
}

fn refuse_own_input(output: &Path, case: &Place) -> Result<(), Trouble> {
    match case {
        Place::File(case) if files::same_file(output, case) => Err(Trouble::new(format!(
            "the picture would take the place of the case file {}: name another file with -o",
            case.display()
        ))),
        _ => Ok(()),
    }
}

fn refuse_other_formats(output: &Path) -> Result<(), Trouble> {
    let ending = output.extension().unwrap_or_default().to_string_lossy().to_lowercase();
    if !OTHER_FORMATS.contains(&ending.as_str()) {
        return Ok(());
    }
    Err(Trouble::new(format!(
        "ecomap draws SVG pictures, and {} is not named like one: try `-o {}`",
        output.display(),
        output.with_extension("svg").display()
    )))
}
