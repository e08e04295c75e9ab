//! `ecomap schema`: the JSON Schema of a case file, for editors that complete and check while one types.

use crate::{Trouble, Verdict, terminal};

pub(crate) fn run() -> Result<Verdict, Trouble> {
    terminal::print(&ecomap::schema_json())?;
    Ok(Verdict::Fine)
}
