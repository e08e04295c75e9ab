//! `ecomap man`: the manual page of the program or of one command.

use crate::args::{self, ManArgs};
use crate::{Trouble, Verdict, terminal};

pub(crate) fn run(args: &ManArgs) -> Result<Verdict, Trouble> {
    let definition = match &args.command {
        None => args::definition(),
        Some(name) => args::definition_of(name)
            .ok_or_else(|| Trouble::new(format!("there is no command `{name}`: see `ecomap --help`")))?,
    };
    let mut page = Vec::new();
    clap_mangen::Man::new(definition)
        .render(&mut page)
        .map_err(|error| Trouble::because("cannot make the manual page", &error))?;
    terminal::print(&String::from_utf8_lossy(&page))?;
    Ok(Verdict::Fine)
}
