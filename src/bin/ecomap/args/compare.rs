//! What can be asked of `ecomap compare` and `ecomap goal`.

use clap::Args;
use ecomap::{Language, Options, Page};

use super::choices::{Choice, LANGUAGES, PAGES};
use super::{LookArgs, WritingArgs, one_of, place};
use crate::compare::ComparisonFormat;
use crate::files::Place;
use crate::help;

/// Show what changed between two or more dates of one case
#[derive(Args, Debug)]
#[command(after_help = help::COMPARE)]
pub(crate) struct CompareArgs {
    /// The case files to compare, the earliest first: systems, members and ties are the same where their ids are
    #[arg(value_name = "CASE.json", num_args = 2.., required = true, value_parser = place())]
    pub(crate) cases: Vec<Place>,
    /// Where to put it; the end of the name says what it becomes: .svg, .png, .pdf or .html for the map, .md or .json for
    /// the changes in sentences. Several -o make several files [default: the sentences, on the screen]
    #[arg(short, long = "output", value_name = "FILE", value_parser = place())]
    pub(crate) outputs: Vec<Place>,
    /// What it becomes where the name does not say [default: md]
    #[arg(long, value_name = "FORMAT", value_parser = one_of(&COMPARISONS))]
    pub(crate) format: Option<ComparisonFormat>,
    /// How the map shows the changes: `overlay` lays the first and the last date over each other, `side` puts a map for each
    /// date side by side [default: overlay for two dates, side for more]. Or the name of a view of the case files, of which
    /// then no more is compared; may be given twice
    #[arg(long = "view", value_name = "VIEW")]
    pub(crate) views: Vec<String>,
    #[command(flatten)]
    look: LookArgs,
    /// The sheet of paper; upright or on its side, whichever fits better
    #[arg(long, default_value = "none", value_parser = one_of(&PAGES))]
    page: Page,
    /// The language of the sentences and of what the sheet itself says
    #[arg(long, value_name = "LANGUAGE", default_value = "en", value_parser = one_of(&LANGUAGES))]
    lang: Language,
    #[command(flatten)]
    pub(crate) writing: WritingArgs,
    /// Leave out the title
    #[arg(long)]
    no_title: bool,
    /// Leave out the key to the marks
    #[arg(long)]
    no_legend: bool,
}

impl From<&CompareArgs> for Options {
    fn from(args: &CompareArgs) -> Self {
        Self {
            page: args.page,
            language: args.lang,
            title: !args.no_title,
            legend: !args.no_legend,
            ..Self::from(&args.look)
        }
    }
}

/// Write a case file with the plan carried out, to compare it with
#[derive(Args, Debug)]
#[command(after_help = help::GOAL)]
pub(crate) struct GoalArgs {
    /// The case file with the plan, or - to read it from a pipe
    #[arg(value_name = "CASE.json", value_parser = place())]
    pub(crate) case: Place,
    /// Where to put the goal [default: the screen]
    #[arg(short, long, value_name = "FILE", value_parser = place())]
    pub(crate) output: Option<Place>,
}

pub(super) const COMPARISONS: [Choice<ComparisonFormat>; 6] = [
    ("svg", "The map: sharp at any size", ComparisonFormat::Svg),
    ("png", "The map in pixels", ComparisonFormat::Png),
    ("pdf", "The map, then the changes in sentences", ComparisonFormat::Pdf),
    ("html", "A page for a browser: a slider from date to date, and the changes", ComparisonFormat::Html),
    ("md", "The changes in sentences, as Markdown", ComparisonFormat::Markdown),
    ("json", "The changes for other programs", ComparisonFormat::Json),
];
