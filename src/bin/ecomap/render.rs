//! `ecomap render`: a case file becomes a picture.

use ecomap::{Attachment, Detail, Drawing, Ecomap, Labels, MissingLetters, Options, Page};

use crate::args::RenderArgs;
use crate::files::{self, Place};
use crate::fonts::{self, boxes, with_system_fonts};
use crate::formats::Written;
use crate::report::{Format, Tally, counted, report};
use crate::tame::tame;
use crate::targets::{Target, targets};
use crate::{Trouble, Verdict, terminal};

/// Letters of fewer points are hard to read on paper.
const READABLE: f64 = 8.0;

pub(crate) fn run(args: &RenderArgs) -> Result<Verdict, Trouble> {
    let targets = targets(args)?;
    refuse_screen(&targets)?;
    let fonts = fonts::named(&args.writing.fonts)?;
    let Some((case, ecomap)) = compiled(&args.case)? else { return Ok(Verdict::Faulty) };
    let options = Options { fonts, ..Options::from(args) };
    let ecomap = seen(ecomap, args.view.as_deref(), &args.case)?;
    terminal::say(&planless(&ecomap, args));
    terminal::say(&left_out(&ecomap, &options));
    let earlier = match &args.like {
        None => None,
        Some(like) => {
            let Some((_, earlier)) = compiled(like)? else { return Ok(Verdict::Faulty) };
            // Places on a map of everything would tell where something is left out.
            let earlier = seen(earlier, args.view.as_deref(), like)?;
            terminal::say(&likeness(&ecomap, &earlier, like));
            Some(earlier)
        }
    };
    let draw = |options: &Options| match &earlier {
        None => Drawing::new(&ecomap, options),
        Some(earlier) => Drawing::like(&ecomap, earlier, options),
    };
    let asked = (options.plan, options.page);
    let drawing = with_system_fonts(&args.writing.fonts, options, draw, Drawing::unknown_letters);
    terminal::say(&overfull(&drawing, asked));
    terminal::say(&unlisted(&drawing));
    let brings = |target: &Target| target.format.brings_its_letters(&args.writing);
    if targets.iter().any(brings) {
        terminal::say(&boxes(&drawing.unknown_letters(), &args.writing.fonts));
    }
    if !targets.iter().all(brings) {
        terminal::say(&lacking(&drawing.missing_letters()));
    }
    // All are made before the first is written: of several files all are new or none.
    let pictures: Result<Vec<Written>, Trouble> =
        targets.iter().map(|target| target.format.write(&drawing, &case, &args.writing)).collect();
    targets.iter().zip(pictures?).try_for_each(|(target, picture)| deliver(target, &picture))?;
    Ok(Verdict::Fine)
}

fn deliver(target: &Target, picture: &Written) -> Result<(), Trouble> {
    let Place::File(path) = &target.place else { return terminal::print_bytes(&picture.bytes) };
    files::write_whole(path, &picture.bytes)?;
    let note = picture.note.map_or(String::new(), |note| format!(". {note}"));
    terminal::say(&format!("Wrote {}{note}\n", target.place));
    Ok(())
}

/// The map as a view shows it, if one is asked for.
pub(crate) fn seen(ecomap: Ecomap, view: Option<&str>, case: &Place) -> Result<Ecomap, Trouble> {
    match view {
        None => Ok(ecomap),
        Some(name) => ecomap.view(name).map_err(|unknown| Trouble::new(tame(&format!("{case}: {unknown}")))),
    }
}

/// Says why no plan is drawn where one is asked for, and where its steps have no marks.
fn planless(ecomap: &Ecomap, args: &RenderArgs) -> String {
    match (args.plan, ecomap.step_count(), &args.view) {
        (false, ..) => String::new(),
        (true, 0, None) => format!("{} has no plan; drawn without\n", args.case),
        (true, 0, Some(view)) => {
            format!("The view `{}` shows no step of a plan; drawn without\n", tame(view))
        }
        _ if ecomap.system_count() > Ecomap::MOST_ARRANGED => {
            "So large a map has no room for marks of the plan: its steps are listed only\n".to_owned()
        }
        _ => String::new(),
    }
}

fn refuse_screen(targets: &[Target]) -> Result<(), Trouble> {
    let binary = |target: &&Target| target.place == Place::Standard && !target.format.is_text();
    match targets.iter().find(binary) {
        Some(Target { format, .. }) if terminal::is_screen() => Err(Trouble::new(format!(
            "a {format} cannot be shown here: give it a name, for instance `-o map.{}`",
            format.ending()
        ))),
        _ => Ok(()),
    }
}

/// What is not drawn because the map is too large to read it, unless nobody asked for words.
pub(crate) fn left_out(ecomap: &Ecomap, options: &Options) -> String {
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

/// Warns of a page on which letters came out too small.
fn overfull(drawing: &Drawing, (plan, page): (bool, Page)) -> String {
    let remedy = match (plan, page == Page::A3) {
        (true, false) => {
            "A larger page (`--page a3`) would make them larger; so would the map without `--plan`, and `ecomap packet` gives \
             the plan a page of its own."
        }
        (true, true) => {
            "The map without `--plan` would have larger ones, and `ecomap packet` gives the plan a page of its own; without \
             `--page`, the picture is as large as it must be."
        }
        (false, true) => {
            "Fewer words at ties would make them larger; without `--page`, the picture is as large as it must be."
        }
        (false, false) => "A larger page (`--page a3`) or fewer words at ties would make them larger.",
    };
    too_small(drawing.smallest_letters(), remedy)
}

/// Says where the steps of a plan are that a full page has no room for.
fn unlisted(drawing: &Drawing) -> String {
    match drawing.unlisted_steps() {
        0 => String::new(),
        steps => format!(
            "warning: the page is very full: {} of the plan {} not listed beside the map. A PDF lists the whole plan on its \
             further pages, and `ecomap packet` gives it a page of its own; `--page a3`, `--no-legend` or no `--page` at all \
             makes room for it.\n",
            counted(steps, "step"),
            if steps == 1 { "is" } else { "are" }
        ),
    }
}

/// Warns of letters of this size on a page, in points, if they are hard to read, and says what helps.
pub(crate) fn too_small(letters: Option<f64>, remedy: &str) -> String {
    let Some(size) = letters.filter(|size| *size < READABLE - 0.05) else { return String::new() };
    format!(
        "warning: the page is very full: its smallest letters are {size:.1} points high, and less than 8 is hard to read. \
         {remedy}\n"
    )
}

/// The letters that whoever opens the picture needs a font for.
pub(crate) fn lacking(missing: &[MissingLetters]) -> String {
    missing.iter().map(|missing| format!("warning: {}\n", tame(&missing.to_string()))).collect()
}

/// A case file and its map, unless it has errors; its problems are told.
pub(crate) fn compiled(case: &Place) -> Result<Option<(Attachment, Ecomap)>, Trouble> {
    compiled_or(case, "nothing was drawn")
}

/// The same; says what was not done where there are errors.
pub(crate) fn compiled_or(case: &Place, undone: &str) -> Result<Option<(Attachment, Ecomap)>, Trouble> {
    let source = case.read()?;
    let outcome = ecomap::compile(&source);
    terminal::say(&report(&source, &outcome.diagnostics, Format::Human));
    if outcome.value.is_none() {
        let tally = Tally::of(&outcome.diagnostics);
        terminal::say(&format!("{tally} in {case}: {undone}.\n"));
    }
    let file = Attachment { name: case.file_name(), text: source.text().to_owned() };
    Ok(outcome.value.map(|ecomap| (file, ecomap)))
}

/// Says how much of a map has its place on the earlier one.
pub(crate) fn likeness(ecomap: &Ecomap, earlier: &Ecomap, like: &Place) -> String {
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
