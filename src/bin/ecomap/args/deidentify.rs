//! What can be asked of `ecomap deidentify`.

use std::path::PathBuf;

use clap::Args;
use ecomap::{Dates, Disguise, Language, Names};

use super::choices::{DATES, LANGUAGES, NAMES};
use super::{one_of, place};
use crate::files::Place;
use crate::help;

/// Make a copy of a case in which nobody is known, or search files for who they are about
#[derive(Args, Debug)]
#[command(after_help = help::DEIDENTIFY)]
pub(crate) struct DeidentifyArgs {
    /// The case files to disguise, or - to read one from a pipe; with --verify, the files to search: JSON, SVG, HTML, PDF,
    /// PNG or any text
    #[arg(value_name = "CASE.json", required = true, value_parser = place())]
    pub(crate) files: Vec<Place>,
    /// Where to put the copy; - is for a pipe
    #[arg(short, long, value_name = "COPY.json", value_parser = place(), conflicts_with_all = ["out", "verify"])]
    pub(crate) output: Option<Place>,
    /// A folder for the copies of several maps of one case: copy-1.json, copy-2.json …
    #[arg(long, value_name = "FOLDER", conflicts_with = "verify")]
    pub(crate) out: Option<PathBuf>,
    /// What people are called
    #[arg(long, default_value = "roles", value_parser = one_of(&NAMES))]
    names: Names,
    /// What becomes of days
    #[arg(long, default_value = "year", value_parser = one_of(&DATES))]
    dates: Dates,
    /// The language of the labels that take the place of names
    #[arg(long, value_name = "LANGUAGE", default_value = "en", value_parser = one_of(&LANGUAGES))]
    lang: Language,
    /// Keep notes, labels and other free text, with the names in it replaced; read it all before you hand it on
    #[arg(long, conflicts_with = "verify")]
    keep_notes: bool,
    /// Also write what leads back from the copies to the people, readable for you alone
    #[arg(long, value_name = "FILE", conflicts_with = "verify")]
    pub(crate) key: Option<PathBuf>,
    /// Where the report goes, or - for a pipe; left out, it is shown here
    #[arg(long, value_name = "FILE", value_parser = place(), conflicts_with = "verify")]
    pub(crate) report: Option<Place>,
    /// Say in the report what stood there and what was found: keep such a report as you keep the case
    #[arg(long)]
    pub(crate) show_values: bool,
    /// Search files for anything that identifies in this original; may be given several times
    #[arg(long, value_name = "ORIGINAL.json", value_parser = place())]
    pub(crate) verify: Vec<Place>,
}

impl From<&DeidentifyArgs> for Disguise {
    fn from(args: &DeidentifyArgs) -> Self {
        Self { names: args.names, dates: args.dates, keep_notes: args.keep_notes, language: args.lang }
    }
}
