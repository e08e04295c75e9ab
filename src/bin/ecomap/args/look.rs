//! What every drawing can be asked to look like.

use clap::Args;
use ecomap::{BubbleShape, Notation, Options, ThemeName};

use super::choices::{NOTATIONS, SHAPES, THEMES};
use super::one_of;

/// Colours, marks and outlines.
#[derive(Args, Debug)]
pub(crate) struct LookArgs {
    /// The colours
    #[arg(long, default_value = "light", value_parser = one_of(&THEMES))]
    theme: ThemeName,
    /// What the marks mean
    #[arg(long, default_value = "hartman", value_parser = one_of(&NOTATIONS))]
    notation: Notation,
    /// What the systems around the client look like
    #[arg(long, default_value = "auto", value_parser = one_of(&SHAPES))]
    shape: BubbleShape,
}

impl From<&LookArgs> for Options {
    fn from(args: &LookArgs) -> Self {
        Self { theme: args.theme, notation: args.notation, shape: args.shape, ..Self::default() }
    }
}
