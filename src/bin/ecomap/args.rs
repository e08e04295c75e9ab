//! What can be typed after `ecomap`. Only this file and `misuse` name clap.

mod choices;
mod compare;
mod fonts;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::builder::{OsStringValueParser, PossibleValue, PossibleValuesParser, TypedValueParser};
use clap::{Args, CommandFactory, Parser, Subcommand};
use ecomap::{
    BubbleShape, Dates, Disguise, Fonts, Labels, Language, Names, Notation, Options, Orientation, PacketPage,
    Page, SummaryFormat, ThemeName,
};

use choices::{
    Choice, DATES, FORMATS, LANGUAGES, LETTERS, NAMES, NOTATIONS, PACKET_PAGES, PAGES, PICTURES, SHAPES,
    SUMMARIES, THEMES,
};
pub(crate) use compare::{CompareArgs, GoalArgs};
pub(crate) use fonts::FontArgs;

use crate::files::Place;
use crate::formats::{Letters, PictureFormat};
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

/// Draw an ecomap from a case file
#[derive(Args, Debug)]
#[command(after_help = help::RENDER)]
pub(crate) struct RenderArgs {
    /// The case file to draw, or - to read it from a pipe
    #[arg(value_name = "CASE.json", value_parser = place())]
    pub(crate) case: Place,
    /// Where to put the picture; the end of its name says what it becomes: .svg, .png, .pdf or .html. Several -o make several
    /// files of one map; - is for a pipe [default: beside the case file, named CASE.svg]
    #[arg(short, long = "output", value_name = "FILE", value_parser = place())]
    pub(crate) outputs: Vec<Place>,
    /// What the picture becomes where its name does not say [default: svg]
    #[arg(long, value_name = "FORMAT", value_parser = one_of(&PICTURES))]
    pub(crate) format: Option<PictureFormat>,
    /// An earlier map: systems that are in both stand where it has them
    #[arg(long, value_name = "OLD.json", value_parser = place())]
    pub(crate) like: Option<Place>,
    /// The colours
    #[arg(long, default_value = "light", value_parser = one_of(&THEMES))]
    theme: ThemeName,
    /// What the marks mean
    #[arg(long, default_value = "hartman", value_parser = one_of(&NOTATIONS))]
    notation: Notation,
    /// What the systems around the client look like
    #[arg(long, default_value = "auto", value_parser = one_of(&SHAPES))]
    shape: BubbleShape,
    /// The sheet of paper; upright or on its side, whichever fits better
    #[arg(long, default_value = "none", value_parser = one_of(&PAGES))]
    page: Page,
    /// The paper lies on its side
    #[arg(long, conflicts_with = "portrait")]
    landscape: bool,
    /// The paper stands upright
    #[arg(long)]
    portrait: bool,
    /// The margin of the paper in millimetres, 0 to 50 [default: 12, on a full page 8]
    #[arg(long, value_name = "MM", value_parser = clap::value_parser!(u8).range(0..=50))]
    margin: Option<u8>,
    /// The language of what the sheet itself says: key, ring names, captions
    #[arg(long, value_name = "LANGUAGE", default_value = "en", value_parser = one_of(&LANGUAGES))]
    lang: Language,
    /// Draw the plan: its steps marked on the map where they act, and listed with who and by when
    #[arg(long)]
    pub(crate) plan: bool,
    /// Draw only what this view of the case file shows
    #[arg(long, value_name = "NAME")]
    pub(crate) view: Option<String>,
    #[command(flatten)]
    pub(crate) writing: WritingArgs,
    /// Leave out the title, date and author
    #[arg(long)]
    no_title: bool,
    /// Leave out the key to the marks
    #[arg(long)]
    no_legend: bool,
    /// Leave out the names of systems and the labels of ties
    #[arg(long)]
    no_labels: bool,
}

/// How each format is written.
#[derive(Args, Debug)]
pub(crate) struct WritingArgs {
    /// PNG: how many pixels there are on an inch of the sheet [default: 200 with a page]
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u32).range(10..=2400))]
    pub(crate) dpi: Option<u32>,
    /// PNG: how many pixels wide it is [default: 2000 without a page]
    #[arg(long, value_name = "PIXELS", conflicts_with = "dpi", value_parser = clap::value_parser!(u32).range(16..=60000))]
    pub(crate) width: Option<u32>,
    /// PNG: leave out the paper, so that the slide or page behind shows
    #[arg(long)]
    pub(crate) transparent: bool,
    /// SVG: what letters become
    #[arg(long, default_value = "words", value_parser = one_of(&LETTERS))]
    pub(crate) text: Letters,
    /// PDF: leave out the pages that list people, systems and ties
    #[arg(long)]
    pub(crate) no_list: bool,
    /// PDF: put the case file inside; whoever has the PDF can then read all of it, notes too
    #[arg(long)]
    pub(crate) attach_case: bool,
    #[command(flatten)]
    pub(crate) fonts: FontArgs,
}

impl From<&RenderArgs> for Options {
    fn from(args: &RenderArgs) -> Self {
        Self {
            theme: args.theme,
            notation: args.notation,
            shape: args.shape,
            page: args.page,
            orientation: match (args.landscape, args.portrait) {
                (true, _) => Orientation::Landscape,
                (_, true) => Orientation::Portrait,
                _ => Orientation::BestFit,
            },
            margin: args.margin,
            language: args.lang,
            title: !args.no_title,
            legend: !args.no_legend,
            labels: if args.no_labels { Labels::None } else { Labels::Fitting },
            plan: args.plan,
            fonts: Fonts::default(),
        }
    }
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

/// Make a PDF to present a case from: the map, its levels, the plan, the map in words
#[derive(Args, Debug)]
#[command(after_help = help::PACKET)]
pub(crate) struct PacketArgs {
    /// The case file, or - to read it from a pipe
    #[arg(value_name = "CASE.json", value_parser = place())]
    pub(crate) case: Place,
    /// Where to put the packet, or - for a pipe [default: beside the case file, named CASE-packet.pdf]
    #[arg(short, long, value_name = "FILE.pdf", value_parser = place())]
    pub(crate) output: Option<Place>,
    /// An earlier map of the same case: it comes first, then this one and what changed, each system in one place
    #[arg(long, visible_alias = "like", value_name = "OLD.json", value_parser = place())]
    pub(crate) earlier: Option<Place>,
    /// Show only what this view of the case file shows
    #[arg(long, value_name = "NAME")]
    pub(crate) view: Option<String>,
    /// The pages: paper on its side, or slides with large letters
    #[arg(long, default_value = "a4", value_parser = one_of(&PACKET_PAGES))]
    pub(crate) page: PacketPage,
    /// The colours
    #[arg(long, default_value = "light", value_parser = one_of(&THEMES))]
    theme: ThemeName,
    /// What the marks mean
    #[arg(long, default_value = "hartman", value_parser = one_of(&NOTATIONS))]
    notation: Notation,
    /// What the systems around the client look like
    #[arg(long, default_value = "auto", value_parser = one_of(&SHAPES))]
    shape: BubbleShape,
    /// The language of the packet
    #[arg(long, value_name = "LANGUAGE", default_value = "en", value_parser = one_of(&LANGUAGES))]
    lang: Language,
    #[command(flatten)]
    pub(crate) fonts: FontArgs,
}

impl From<&PacketArgs> for Options {
    fn from(args: &PacketArgs) -> Self {
        Self {
            theme: args.theme,
            notation: args.notation,
            shape: args.shape,
            language: args.lang,
            ..Self::default()
        }
    }
}

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

#[cfg(test)]
mod tests {
    use super::*;

    fn options(flags: &[&str]) -> Options {
        let typed = ["ecomap", "render", "maria.json"].iter().chain(flags);
        match Arguments::try_parse_from(typed).map(|arguments| arguments.command) {
            Ok(Command::Render(args)) => Options::from(&args),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn the_definition_is_sound() {
        definition().debug_assert();
    }

    #[test]
    fn every_command_has_a_manual_page() {
        assert!(definition().get_subcommands().map(clap::Command::get_name).eq(COMMANDS));
    }

    #[test]
    fn no_flags_are_the_default_options() {
        assert_eq!(options(&[]), Options::default());
    }

    #[test]
    fn every_flag_reaches_the_options() {
        let flags = [
            "--theme=dark",
            "--notation=mcwilliam",
            "--shape=box",
            "--page=letter",
            "--portrait",
            "--margin=9",
            "--lang=ja",
            "--no-title",
            "--no-legend",
            "--no-labels",
            "--plan",
        ];
        let expected = Options {
            theme: ThemeName::Dark,
            notation: Notation::McWilliam,
            shape: BubbleShape::Box,
            page: Page::Letter,
            orientation: Orientation::Portrait,
            margin: Some(9),
            language: Language::Japanese,
            title: false,
            legend: false,
            labels: Labels::None,
            plan: true,
            fonts: Fonts::default(),
        };
        assert_eq!(options(&flags), expected);
        assert_eq!(options(&["--landscape"]).orientation, Orientation::Landscape);
    }

    #[test]
    fn every_theme_notation_shape_page_language_and_format_can_be_typed() {
        assert_eq!(THEMES.map(|choice| choice.2), ThemeName::ALL);
        assert_eq!(NOTATIONS.map(|choice| choice.2), Notation::ALL);
        assert_eq!(SHAPES.map(|choice| choice.2), BubbleShape::ALL);
        assert_eq!(PAGES.map(|choice| choice.2), Page::ALL);
        assert_eq!(PACKET_PAGES.map(|choice| choice.2), PacketPage::ALL);
        assert_eq!(PICTURES.map(|choice| choice.2), PictureFormat::ALL);
        assert_eq!(LANGUAGES.map(|choice| choice.2), Language::ALL);
        assert_eq!(NAMES.map(|choice| choice.2), Names::ALL);
        assert_eq!(DATES.map(|choice| choice.2), Dates::ALL);
    }
}
