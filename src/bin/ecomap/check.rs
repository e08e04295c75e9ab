//! `ecomap check`: every problem of every case file.

use ecomap::{Ecomap, Outcome};

use crate::args::CheckArgs;
use crate::files::Place;
use crate::report::{Format, Tally, counted, report};
use crate::{Trouble, Verdict, terminal};

/// Looks through all files, also after one of them fails, and ends with the worst of their verdicts.
pub(crate) fn run(args: &CheckArgs) -> Result<Verdict, Trouble> {
    let mut worst = Verdict::Fine;
    for case in &args.cases {
        worst = worst.max(check(case, args)?);
    }
    Ok(worst)
}

fn check(case: &Place, args: &CheckArgs) -> Result<Verdict, Trouble> {
    let source = match case.read() {
        Ok(source) => source,
        Err(trouble) => {
            terminal::complain(&trouble);
            return Ok(Verdict::Trouble);
        }
    };
    let outcome = ecomap::compile(&source);
    let mut text = report(&source, &outcome.diagnostics, args.message_format);
    if args.message_format == Format::Human {
        text += &closing_line(case, &outcome);
    }
    terminal::print_styled(&text)?;

    let is_denied = args.denies_warnings() && !outcome.diagnostics.is_empty();
    Ok(if outcome.value.is_none() || is_denied { Verdict::Faulty } else { Verdict::Fine })
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
