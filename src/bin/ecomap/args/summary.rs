//! What can be asked of `ecomap summary`.

use clap::Args;
use ecomap::{Language, SummaryFormat};

use super::choices::{LANGUAGES, SUMMARIES};
use super::{one_of, place};
use crate::files::Place;
use crate::help;

/// Tell a map in words, in the order of a presentation
#[derive(Args, Debug)]
#[command(after_help = help::SUMMARY)]
pub(crate) struct SummaryArgs {
    /// The case file to tell, or - to read it from a pipe
    #[arg(value_name = "CASE.json", value_parser = place())]
    pub(crate) case: Place,
    /// Where to put the words; the end of its name says what they become: .md, .txt, .html or .json [default: the screen]
    #[arg(short, long, value_name = "FILE", value_parser = place())]
    pub(crate) output: Option<Place>,
    /// What the words become where the name does not say [default: md]
    #[arg(long, value_name = "FORMAT", value_parser = one_of(&SUMMARIES))]
    pub(crate) format: Option<SummaryFormat>,
    /// Tell only what this view of the case file shows
    #[arg(long, value_name = "NAME")]
    pub(crate) view: Option<String>,
    /// The language in which it is told
    #[arg(long, value_name = "LANGUAGE", default_value = "en", value_parser = one_of(&LANGUAGES))]
    pub(crate) lang: Language,
}

/// The format of a summary that the end of a file's name promises.
pub(crate) fn summary_format(ending: &std::ffi::OsStr) -> Option<SummaryFormat> {
    SUMMARIES.iter().find(|(word, ..)| ending.eq_ignore_ascii_case(word)).map(|choice| choice.2)
}

/// The end of the name of a file with such a summary, without its dot.
pub(crate) fn summary_ending(format: SummaryFormat) -> &'static str {
    SUMMARIES.iter().find(|(.., this)| *this == format).map_or("md", |(word, ..)| word)
}

/// The formats of summaries as they are typed.
pub(crate) fn summary_formats() -> Vec<&'static str> {
    SUMMARIES.iter().map(|(word, ..)| *word).collect()
}
