//! The `ecomap` program: what was typed → one command → an exit code.
//!
//! It knows the library by its public face only. Each command has a file; files on disk are `files`' business,
//! the terminal is `terminal`'s, clap is `args`' and `misuse`'s.

mod args;
mod check;
mod compare;
mod completions;
mod deidentify;
mod explain;
mod files;
mod fonts;
mod formats;
mod goal;
mod help;
mod man;
mod misuse;
mod new;
mod packet;
mod render;
mod report;
mod schema;
mod summary;
mod tame;
mod targets;
mod terminal;
mod trouble;
mod verify;

use std::process::ExitCode;

use args::Command;
use trouble::Trouble;

fn main() -> ExitCode {
    let command = match args::parse() {
        Ok(command) => command,
        Err(exit) => return exit,
    };
    let verdict = run(&command).unwrap_or_else(|trouble| {
        terminal::complain(&trouble);
        Verdict::Trouble
    });
    ExitCode::from(verdict as u8)
}

fn run(command: &Command) -> Result<Verdict, Trouble> {
    match command {
        Command::Render(args) => render::run(args),
        Command::Check(args) => check::run(args),
        Command::Summary(args) => summary::run(args),
        Command::Packet(args) => packet::run(args),
        Command::Deidentify(args) => deidentify::run(args),
        Command::Compare(args) => compare::run(args),
        Command::Goal(args) => goal::run(args),
        Command::New(args) => new::run(args),
        Command::Explain(args) => explain::run(args),
        Command::Schema => schema::run(),
        Command::Completions(args) => completions::run(args),
        Command::Man(args) => man::run(args),
    }
}

/// How a command ended, best first; its number is the exit code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Verdict {
    /// Done.
    Fine = 0,
    /// The case file has errors, or a search found something.
    Faulty = 1,
    /// Wrong usage, or a file could not be read or written.
    Trouble = 2,
}
