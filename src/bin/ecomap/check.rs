//! `ecomap check`: every problem of every case file.

use ecomap::{Ecomap, Outcome, Source};

use crate::args::CheckArgs;
use crate::files::Place;
use crate::report::{Format, Tally, counted, report};
use crate::{Trouble, Verdict, terminal};

/// Looks through all files, also after one of them fails, and ends with the worst of their verdicts.
pub(crate) fn run(args: &CheckArgs) -> Result<Verdict, Trouble> {
    let mut worst = Verdict::Fine;
    let mut total = Tally::default();
    let mut count = 0;
    for read in args.cases.iter().flat_map(cases) {
        count += 1;
        match read {
            Ok((case, source)) => {
                let outcome = ecomap::compile(&source);
                let tally = Tally::of(&outcome.diagnostics);
                tell(&case, &source, &outcome, args.message_format)?;
                worst = worst.max(verdict(tally, args));
                total += tally;
            }
            Err(trouble) => {
                terminal::complain(&trouble);
                worst = Verdict::Trouble;
            }
        }
    }
    if args.message_format == Format::Human && count > 1 {
        terminal::print(&format!("In all: {total} in {count} files\n"))?;
    }
    Ok(worst)
}

/// The case files that a place stands for, one after the other: itself, or those in the folder.
fn cases(place: &Place) -> impl Iterator<Item = Result<(Place, Source), Trouble>> {
    let (files, trouble) = match place.case_files() {
        Ok(files) => (files, None),
        Err(trouble) => (Vec::new(), Some(Err(trouble))),
    };
    let read = files.into_iter().map(|file| file.read().map(|source| (file, source)));
    trouble.into_iter().chain(read)
}

fn verdict(tally: Tally, args: &CheckArgs) -> Verdict {
    let is_faulty = tally.errors > 0 || (args.denies_warnings() && tally.warnings > 0);
    if is_faulty { Verdict::Faulty } else { Verdict::Fine }
}

fn tell(case: &Place, source: &Source, outcome: &Outcome<Ecomap>, format: Format) -> Result<(), Trouble> {
    let mut text = report(source, &outcome.diagnostics, format);
    if format == Format::Human {
        text += &closing_line(case, outcome);
    }
    terminal::print_styled(&text)
}

fn closing_line(case: &Place, outcome: &Outcome<Ecomap>) -> String {
    let tally = Tally::of(&outcome.diagnostics);
    match &outcome.value {
        Some(ecomap) => {
            let systems = counted(ecomap.system_count(), "system");
            let ties = counted(ecomap.tie_count(), "tie");
            match tally.warnings {
                0 => format!("{case} is fine: {systems}, {ties}\n"),
                _ => format!("{tally} in {case}, which can be drawn: {systems}, {ties}\n"),
            }
        }
        None => format!("{tally} in {case}\n"),
    }
}
