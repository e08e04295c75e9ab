//! `ecomap render`: a case file becomes a picture.

use std::path::Path;

use ecomap::{Detail, Ecomap, Labels, Options};

use crate::args::RenderArgs;
use crate::files::{self, Place};
use crate::report::{Format, Tally, counted, report};
use crate::tame::tame;
use crate::{Trouble, Verdict, terminal};

/// Endings of file names that promise something other than an SVG.
const OTHER_FORMATS: [&str; 10] = ["png", "jpg", "jpeg", "gif", "pdf", "html", "docx", "pptx", "txt", "json"];

pub(crate) fn run(args: &RenderArgs) -> Result<Verdict, Trouble> {
    let target = target(args)?;
    let Some(ecomap) = compiled(&args.case)? else { return Ok(Verdict::Faulty) };
    let options = Options::from(args);
    terminal::say(&left_out(&ecomap, &options));
    terminal::say(&lacking(&ecomap));
    let svg = match &args.like {
        None => ecomap::render(&ecomap, &options),
        Some(like) => {
            let Some(earlier) = compiled(like)? else { return Ok(Verdict::Faulty) };
            terminal::say(&likeness(&ecomap, &earlier, like));
            ecomap::render_like(&ecomap, &earlier, &options)
        }
    };
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

/// The letters that the bundled font lacks.
fn lacking(ecomap: &Ecomap) -> String {
    ecomap::missing_letters(ecomap)
        .iter()
        .map(|missing| format!("warning: {}\n", tame(&missing.to_string())))
        .collect()
}

/// A case file as a map, unless it has errors; its problems are told.
fn compiled(case: &Place) -> Result<Option<Ecomap>, Trouble> {
    let source = case.read()?;
    let outcome = ecomap::compile(&source);
    terminal::say(&report(&source, &outcome.diagnostics, Format::Human));
    if outcome.value.is_none() {
        let tally = Tally::of(&outcome.diagnostics);
        terminal::say(&format!("{tally} in {case}: nothing was drawn.\n"));
    }
    Ok(outcome.value)
}

/// Says how much of a map has its place on the earlier one.
fn likeness(ecomap: &Ecomap, earlier: &Ecomap, like: &Place) -> String {
    let (all, shared) = (ecomap.system_count(), ecomap.systems_shared_with(earlier));
    if all > Ecomap::MOST_ARRANGED {
        let most = Ecomap::MOST_ARRANGED;
        return format!(
            "warning: a map of more than {most} systems cannot be drawn like another; drawn without {like}\n"
        );
    }
    if shared == 0 && all > 0 {
        return format!("warning: no system has the same id as one in {like}; drawn without it\n");
    }
    let new = if all > shared { format!(", {} new", all - shared) } else { String::new() };
    format!("Placed like {like}: {} in both{new}\n", counted(shared, "system"))
}

/// Where the picture goes: where the user says, else beside the case file.
fn target(args: &RenderArgs) -> Result<Place, Trouble> {
    if args.case == Place::Standard && args.like == Some(Place::Standard) {
        return Err(Trouble::new(
            "only one of the two maps can come through the pipe: give the other as a file",
        ));
    }
    let target = match (&args.output, &args.case) {
        (Some(output), _) => output.clone(),
        (None, Place::Standard) => Place::Standard,
        (None, Place::File(case)) => Place::File(case.with_extension("svg")),
    };
    if let Place::File(path) = &target {
        refuse_other_formats(path)?;
        refuse_own_input(path, &args.case)?;
        args.like.iter().try_for_each(|like| refuse_own_input(path, like))?;
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
