//! `ecomap completions`: what a shell needs to complete commands and flags with the Tab key.

use crate::args::{self, CompletionsArgs};
use crate::{Trouble, Verdict, terminal};

pub(crate) fn run(args: &CompletionsArgs) -> Result<Verdict, Trouble> {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut args::definition(), "ecomap", &mut script);
    terminal::print(&String::from_utf8_lossy(&script))?;
    Ok(Verdict::Fine)
}
