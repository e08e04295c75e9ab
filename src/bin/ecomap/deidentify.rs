//! `ecomap deidentify`: copies of case files in which nobody is known; and the search for what may have come through.

use std::path::Path;

use ecomap::{Disguise, Disguised, Report, Source};

use crate::args::DeidentifyArgs;
use crate::files::{self, Place};
use crate::report::{Format, Tally, counted, report};
use crate::tame::tame;
use crate::{Trouble, Verdict, terminal, verify};

pub(crate) fn run(args: &DeidentifyArgs) -> Result<Verdict, Trouble> {
    if !args.verify.is_empty() {
        return verify::run(args);
    }
    let targets = targets(args)?;
    let Some(maps) = read_all(&args.files)? else { return Ok(Verdict::Faulty) };
    let disguised = ecomap::deidentify(&maps, &Disguise::from(args))
        .ok_or_else(|| Trouble::new("a case file that was fine has errors now"))?;
    if let Some(folder) = &args.out {
        files::make_folder(folder)?;
    }
    for (target, copy) in targets.iter().zip(&disguised.copies) {
        match target {
            Place::Standard => terminal::print(copy)?,
            Place::File(path) => files::write_whole(path, copy.as_bytes())?,
        }
    }
    if let Some(key) = &args.key {
        files::write_private(key, disguised.key.as_bytes())?;
    }
    tell(args, &targets, &disguised)?;
    Ok(Verdict::Fine)
}

/// Where each copy goes.
fn targets(args: &DeidentifyArgs) -> Result<Vec<Place>, Trouble> {
    let targets = match (&args.output, &args.out) {
        (Some(place), _) if args.files.len() == 1 => vec![place.clone()],
        (Some(_), _) => {
            return Err(Trouble::new(
                "`-o` names one copy, and there are several case files: name a folder with `--out`",
            ));
        }
        // Names of files tell names, too: copies are only numbered.
        (None, Some(folder)) => (1..=args.files.len())
            .map(|number| Place::File(folder.join(format!("copy-{number}.json"))))
            .collect(),
        (None, None) => {
            return Err(Trouble::new(
                "where should the copy go? Add `-o COPY.json`, or `--out FOLDER` for several",
            ));
        }
    };
    if args.files.iter().filter(|file| **file == Place::Standard).count() > 1 {
        return Err(Trouble::new("only one case file can come through the pipe: give the others as files"));
    }
    let key = args.key.as_deref().map(|key| ("the key", key));
    let report = match &args.report {
        Some(Place::File(path)) => Some(("the report", path.as_path())),
        _ => None,
    };
    let copies = targets.iter().filter_map(|target| match target {
        Place::File(path) => Some(("the copy", path.as_path())),
        Place::Standard => None,
    });
    let all: Vec<(&str, &Path)> = copies.chain(key).chain(report).collect();
    for (index, (what, path)) in all.iter().enumerate() {
        refuse_original(what, path, &args.files)?;
        if all[..index].iter().any(|(_, other)| other == path) {
            return Err(Trouble::new(format!(
                "{what} and another file would have the same name {}",
                path.display()
            )));
        }
    }
    if targets.contains(&Place::Standard) && args.report == Some(Place::Standard) {
        return Err(Trouble::new("the copy goes to the pipe: name a file for the report"));
    }
    Ok(targets)
}

fn refuse_original(what: &str, path: &Path, originals: &[Place]) -> Result<(), Trouble> {
    let is_original =
        |place: &Place| matches!(place, Place::File(original) if files::same_file(path, original));
    match originals.iter().find(|place| is_original(place)) {
        Some(original) => Err(Trouble::new(format!(
            "{what} would take the place of the case file {original}: name another file"
        ))),
        None => Ok(()),
    }
}

/// All maps, unless one has errors, which are told.
pub(crate) fn read_all(files: &[Place]) -> Result<Option<Vec<Source>>, Trouble> {
    let mut maps = Vec::new();
    let mut faulty = false;
    for file in files {
        let source = file.read()?;
        let outcome = ecomap::compile(&source);
        if outcome.value.is_none() {
            terminal::say(&report(&source, &outcome.diagnostics, Format::Human));
            terminal::say(&format!("{} in {file}: nothing was written.\n", Tally::of(&outcome.diagnostics)));
            faulty = true;
        }
        maps.push(source);
    }
    Ok((!faulty).then_some(maps))
}

/// The report where it was asked for; a few lines of it on standard error in any case.
fn tell(args: &DeidentifyArgs, targets: &[Place], disguised: &Disguised) -> Result<(), Trouble> {
    let whole: String = args
        .files
        .iter()
        .zip(targets)
        .zip(&disguised.reports)
        .map(|((file, target), report)| {
            format!("{}\n{}", heading(file, target), account(report, args.show_values))
        })
        .collect();
    match &args.report {
        Some(Place::Standard) => terminal::print(&whole)?,
        Some(Place::File(path)) => files::write_whole(path, whole.as_bytes())?,
        None => terminal::say(&whole),
    }
    if let Some(key) = &args.key {
        terminal::say(&format!(
            "The key that leads back is in {}: keep it apart from the copies.\n",
            shown(key)
        ));
    }
    terminal::say(
        "Read the copy before you hand it on: no program knows what your audience knows. To search what you draw from it: \
         `ecomap deidentify --verify ORIGINAL.json FILE`\n",
    );
    Ok(())
}

fn heading(file: &Place, target: &Place) -> String {
    let to = match target {
        Place::Standard => "the pipe".to_owned(),
        Place::File(_) => target.to_string(),
    };
    format!("{file} → {to}")
}

/// What was done to one file.
fn account(report: &Report, show_values: bool) -> String {
    let mut text = format!("  {} replaced:\n", counted(report.replaced.len(), "field"));
    for replaced in &report.replaced {
        let was = if show_values { format!(" (was {})", tame(&replaced.was)) } else { String::new() };
        text += &format!("    {} → {}{was}\n", replaced.place, tame(&replaced.now));
    }
    text += &format!("  {} left out{}\n", counted(report.dropped.len(), "field"), listed(&report.dropped));
    if report.doubts.is_empty() {
        return text + "  Nothing else looks identifying.\n";
    }
    text += "  May still identify someone:\n";
    for doubt in &report.doubts {
        let place = if doubt.place.is_empty() { String::new() } else { format!("{}: ", doubt.place) };
        let words = if show_values && !doubt.words.is_empty() {
            format!(" ({})", tame(&doubt.words))
        } else {
            String::new()
        };
        text += &format!("    {place}{}{words}\n", doubt.what);
    }
    text
}

fn listed(places: &[String]) -> String {
    if places.is_empty() { String::new() } else { format!(": {}", places.join(", ")) }
}

fn shown(path: &Path) -> String {
    Place::File(path.to_path_buf()).to_string()
}
