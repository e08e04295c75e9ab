//! `ecomap packet`: a case file becomes a PDF to present from.

use std::path::Path;

use ecomap::{Comparison, Drawing, Ecomap, Options};

use crate::args::PacketArgs;
use crate::files::{self, Place};
use crate::fonts::{self, boxes, with_system_fonts};
use crate::render::{compiled_or, left_out, likeness, seen};
use crate::tame::tame;
use crate::targets::refuse_own_input;
use crate::{Trouble, Verdict, terminal};

pub(crate) fn run(args: &PacketArgs) -> Result<Verdict, Trouble> {
    let place = place(args)?;
    let fonts = fonts::named(&args.fonts)?;
    let Some((_, ecomap)) = compiled_or(&args.case, UNDONE)? else { return Ok(Verdict::Faulty) };
    let ecomap = seen(ecomap, args.view.as_deref(), &args.case)?;
    let earlier = match &args.earlier {
        None => None,
        Some(old) => {
            let Some((_, earlier)) = compiled_or(old, UNDONE)? else { return Ok(Verdict::Faulty) };
            let earlier = seen(earlier, args.view.as_deref(), old)?;
            terminal::say(&likeness(&ecomap, &earlier, old));
            terminal::say(&comparability(&ecomap, &earlier));
            Some(earlier)
        }
    };
    let options = Options { fonts, ..Options::from(args) };
    terminal::say(&left_out(&ecomap, &options));
    let draw = |options: &Options| {
        let earlier = earlier.as_ref().map(|earlier| Drawing::to_present(earlier, None, options, args.page));
        (Drawing::to_present(&ecomap, earlier.as_ref(), options, args.page), earlier)
    };
    let unknown = |(drawing, _): &(Drawing, Option<Drawing>)| drawing.unknown_letters();
    let drawn = with_system_fonts(&args.fonts, options, draw, unknown);
    terminal::say(&boxes(&unknown(&drawn), &args.fonts));
    let (drawing, earlier_drawing) = drawn;
    let packet = drawing.packet(earlier_drawing.as_ref(), args.page);
    let packet = packet.map_err(|error| Trouble::new(error.to_string()))?;
    match &place {
        Place::Standard => terminal::print_bytes(&packet.bytes)?,
        Place::File(path) => {
            files::write_whole(path, &packet.bytes)?;
            terminal::say(&format!("Wrote {place}\n"));
        }
    }
    Ok(Verdict::Fine)
}

/// Says what cannot be compared, and what may be the same under two names.
fn comparability(ecomap: &Ecomap, earlier: &Ecomap) -> String {
    match Comparison::of(vec![earlier.clone(), ecomap.clone()]) {
        Ok(comparison) => comparison.notes().iter().map(|note| tame(&format!("note: {note}.\n"))).collect(),
        Err(reason) => tame(&format!("warning: the packet has no page of what changed: {reason}\n")),
    }
}

/// What is said of a faulty case.
const UNDONE: &str = "nothing was made";

/// Where the packet goes.
fn place(args: &PacketArgs) -> Result<Place, Trouble> {
    if args.case == Place::Standard && args.earlier == Some(Place::Standard) {
        return Err(Trouble::new(
            "only one of the two maps can come through the pipe: give the other as a file",
        ));
    }
    let place = match (&args.output, &args.case) {
        (Some(output), _) => output.clone(),
        (None, Place::Standard) => Place::Standard,
        (None, Place::File(case)) => Place::File(beside(case)),
    };
    match &place {
        Place::Standard if terminal::is_screen() => {
            Err(Trouble::new("a PDF cannot be shown here: give it a name, for instance `-o packet.pdf`"))
        }
        Place::Standard => Ok(place),
        Place::File(path) => {
            refuse_own_input(path, &args.case)?;
            args.earlier.iter().try_for_each(|old| refuse_own_input(path, old))?;
            refuse_other_formats(path)?;
            Ok(place)
        }
    }
}

fn beside(case: &Path) -> std::path::PathBuf {
    let mut name = case.file_stem().unwrap_or_default().to_owned();
    name.push("-packet.pdf");
    case.with_file_name(name)
}

fn refuse_other_formats(path: &Path) -> Result<(), Trouble> {
    let ending = path.extension().unwrap_or_default();
    if ending.is_empty() || ending.eq_ignore_ascii_case("pdf") {
        return Ok(());
    }
    Err(Trouble::new(format!(
        "a packet is a PDF, and {} is not named like one: try `-o {}`",
        path.display(),
        path.with_extension("pdf").display()
    )))
}
