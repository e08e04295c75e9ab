//! What can be asked of `ecomap render`.

use clap::Args;
use ecomap::{Labels, Language, Options, Orientation, Page};

use super::choices::{LANGUAGES, LETTERS, PAGES, PICTURES};
use super::{FontArgs, LookArgs, one_of, place};
use crate::files::Place;
use crate::formats::{Letters, PictureFormat};
use crate::help;

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
    #[command(flatten)]
    look: LookArgs,
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
            ..Self::from(&args.look)
        }
    }
}
