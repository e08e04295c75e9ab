//! Fonts for letters that the built-in one lacks.

use clap::Args;

use super::place;
use crate::files::Place;

/// Which fonts words are measured and drawn with beside the built-in one.
#[derive(Args, Debug)]
pub(crate) struct FontArgs {
    /// A font file for letters that the built-in font lacks; may be given several times
    #[arg(long = "font", value_name = "FILE", value_parser = place())]
    pub(crate) files: Vec<Place>,
    /// Take fonts of this computer for letters that no other font has; elsewhere the file may become another
    #[arg(long)]
    pub(crate) system_fonts: bool,
}
