//! `ecomap goal`: the case file with its plan carried out.

use crate::args::GoalArgs;
use crate::files::{self, Place};
use crate::report::{Format, Tally, counted, report};
use crate::{Trouble, Verdict, terminal};

pub(crate) fn run(args: &GoalArgs) -> Result<Verdict, Trouble> {
    if let (Place::File(case), Some(Place::File(output))) = (&args.case, &args.output)
        && files::same_file(output, case)
    {
        let case = &args.case;
        return Err(Trouble::new(format!(
            "the goal would take the place of the case file {case}: name another file with -o"
        )));
    }
    let source = args.case.read()?;
    let outcome = ecomap::goal(&source);
    terminal::say(&report(&source, &outcome.diagnostics, Format::Human));
    let Some(goal) = outcome.value else {
        let tally = Tally::of(&outcome.diagnostics);
        terminal::say(&format!("{tally} in {}: nothing was written.\n", args.case));
        return Ok(Verdict::Faulty);
    };
    match &args.output {
        Some(Place::File(path)) => {
            files::write_whole(path, goal.text.as_bytes())?;
            let done = counted(goal.done, "step");
            terminal::say(&format!("Wrote {}: {done} of {} carried out\n", path.display(), goal.steps));
        }
        Some(Place::Standard) | None => terminal::print(&goal.text)?,
    }
    Ok(Verdict::Fine)
}
