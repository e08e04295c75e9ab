//! What can be typed after `ecomap`, a file for each command with many flags. Only these files and `misuse` name clap.

mod choices;
mod compare;
mod deidentify;
mod fonts;
mod look;
mod packet;
mod render;
mod summary;
#[cfg(test)]
mod tests;

use std::process::ExitCode;

use clap::builder::{OsStringValueParser, PossibleValue, PossibleValuesParser, TypedValueParser};
use clap::{Args, CommandFactory, Parser, Subcommand};

use choices::{Choice, FORMATS};
pub(crate) use compare::{CompareArgs, GoalArgs};
pub(crate) use deidentify::DeidentifyArgs;
pub(crate) use fonts::FontArgs;
pub(crate) use look::LookArgs;
pub(crate) use packet::PacketArgs;
pub(crate) use render::{RenderArgs, WritingArgs};
pub(crate) use summary::{SummaryArgs, summary_ending, summary_format, summary_formats};

use crate::files::Place;
use crate::help;
use crate::misuse::in_plain_words;
use crate::report::Format;

/// Draws ecomaps: a client and the systems around them
///
/// You describe a client and the systems around them (family, school, clinic, court, policy) in a case file, a
/// text file whose name ends in .json. ecomap draws it as a map with micro, mezzo and macro rings.
#[derive(Debug, Parser)]
#[command(name = "ecomap", version, after_help = help::START, arg_required_else_help = true)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Render(RenderArgs),
    Check(CheckArgs),
    Summary(SummaryArgs),
    Packet(PacketArgs),
    Deidentify(DeidentifyArgs),
    Compare(CompareArgs),
    Goal(GoalArgs),
    New(NewArgs),
    Explain(ExplainArgs),
    /// Print a description of the case file for text editors (JSON Schema)
    #[command(after_help = help::SCHEMA)]
    Schema,
    Completions(CompletionsArgs),
    Man(ManArgs),
}

/// Say what is wrong in case files, and how to put it right
#[derive(Args, Debug)]
#[command(after_help = help::CHECK)]
pub(crate) struct CheckArgs {
    /// The case files to look through, or folders of them, or - to read one from a pipe
    #[arg(value_name = "CASE.json", required = true, value_parser = place())]
    pub(crate) cases: Vec<Place>,
    /// How problems are told
    #[arg(long, value_name = "FORMAT", default_value = "human", value_parser = one_of(&FORMATS))]
    pub(crate) message_format: Format,
    /// What else counts as a failure
    #[arg(long, value_name = "WHAT", value_parser = ["warnings"])]
    deny: Option<String>,
}

impl CheckArgs {
    /// Whether a warning is as bad as an error.
    pub(crate) fn denies_warnings(&self) -> bool {
        self.deny.is_some()
    }
}

/// Make a small case file to start from
#[derive(Args, Debug)]
#[command(after_help = help::NEW)]
pub(crate) struct NewArgs {
    /// The file to make, or - to show it only; a file that is there already is left alone
    #[arg(value_name = "FILE", default_value = "my-case.json", value_parser = place())]
    pub(crate) file: Place,
}

/// Explain a code such as E003, with a wrong and a right example
#[derive(Args, Debug)]
#[command(after_help = help::EXPLAIN)]
pub(crate) struct ExplainArgs {
    /// The code, as `ecomap check` shows it; without it, all codes are listed
    pub(crate) code: Option<String>,
}

/// Print what a shell needs to complete commands with the Tab key
#[derive(Args, Debug)]
#[command(after_help = help::COMPLETIONS)]
pub(crate) struct CompletionsArgs {
    /// The shell you use
    pub(crate) shell: clap_complete::Shell,
}

/// Print the manual page
#[derive(Args, Debug)]
#[command(after_help = help::MAN)]
pub(crate) struct ManArgs {
    /// The command to print the page of; without it, the page of the program
    #[arg(value_parser = COMMANDS)]
    pub(crate) command: Option<String>,
}

/// Every command has a manual page.
const COMMANDS: [&str; 12] = [
    "render",
    "check",
    "summary",
    "packet",
    "deidentify",
    "compare",
    "goal",
    "new",
    "explain",
    "schema",
    "completions",
    "man",
];

fn one_of<T>(choices: &'static [Choice<T>]) -> impl TypedValueParser<Value = T>
where
    T: Clone + Send + Sync + 'static,
{
    let words = choices.iter().map(|(word, meaning, _)| PossibleValue::new(*word).help(*meaning));
    PossibleValuesParser::new(words).map(move |typed| {
        let choice = choices.iter().find(|(word, ..)| *word == typed);
        choice.expect("clap lets only these words through").2.clone()
    })
}

fn place() -> impl TypedValueParser<Value = Place> {
    OsStringValueParser::new().map(Place::from)
}

/// Reads what was typed. Help, the version and misuse are shown here and end with the exit code returned.
pub(crate) fn parse() -> Result<Command, ExitCode> {
    Arguments::try_parse().map(|arguments| arguments.command).map_err(|error| {
        let error = in_plain_words(error, definition());
        // Help into a closed pipe is not a problem, and a closed standard error cannot be told about.
        let _ = error.print();
        ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2))
    })
}

/// The whole command line, for completions and the manual.
pub(crate) fn definition() -> clap::Command {
    Arguments::command()
}

/// The whole command line, or one command as if it were a program, named as manual pages are: `ecomap-render`.
pub(crate) fn definition_of(command: Option<&str>) -> clap::Command {
    let definition = definition();
    let Some(part) = command.and_then(|name| definition.find_subcommand(name)) else { return definition };
    let name = part.get_name();
    part.clone().display_name(format!("ecomap-{name}")).bin_name(format!("ecomap {name}"))
}
