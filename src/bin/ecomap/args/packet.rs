//! What can be asked of `ecomap packet`.

use clap::Args;
use ecomap::{Language, Options, PacketPage};

use super::choices::{LANGUAGES, PACKET_PAGES};
use super::{FontArgs, LookArgs, one_of, place};
use crate::files::Place;
use crate::help;

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
    #[command(flatten)]
    look: LookArgs,
    /// The language of the packet
    #[arg(long, value_name = "LANGUAGE", default_value = "en", value_parser = one_of(&LANGUAGES))]
    lang: Language,
    #[command(flatten)]
    pub(crate) fonts: FontArgs,
}

impl From<&PacketArgs> for Options {
    fn from(args: &PacketArgs) -> Self {
        Self { language: args.lang, ..Self::from(&args.look) }
    }
}
