//! `ecomap man`: the manual page of the program or of one command.

use crate::args::{self, ManArgs};
use crate::{Trouble, Verdict, terminal};

pub(crate) fn run(args: &ManArgs) -> Result<Verdict, Trouble> {
    let definition = args::definition_of(args.command.as_deref());
    let mut page = Vec::new();
    clap_mangen::Man::new(definition)
        .source(concat!("ecomap ", env!("CARGO_PKG_VERSION")))
        .render(&mut page)
        .map_err(|error| Trouble::because("cannot make the manual page", &error))?;
    terminal::print(&String::from_utf8_lossy(&page))?;
    Ok(Verdict::Fine)
}
