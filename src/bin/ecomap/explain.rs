//! `ecomap explain`: what a diagnostic means.

use std::fmt::Write;

use ecomap::{Code, Severity};

use crate::args::ExplainArgs;
use crate::{Trouble, Verdict, terminal};

pub(crate) fn run(args: &ExplainArgs) -> Result<Verdict, Trouble> {
    let text = match &args.code {
        None => table(),
        Some(typed) => page(Code::find(typed).ok_or_else(|| unknown(typed))?),
    };
    terminal::print_styled(&text)?;
    Ok(Verdict::Fine)
}

/// One code: its meaning, a wrong and a right piece of a case file.
fn page(code: Code) -> String {
    let severity = match code.severity() {
        Severity::Error => "an error: the map cannot be drawn",
        Severity::Warning => "a warning: the map can be drawn, but look at this",
    };
    format!(
        "{} ({}), {severity}\n\n{}\n\nWrong:\n{}\nRight:\n{}",
        bold(&code.to_string()),
        code.slug(),
        code.explanation().trim(),
        indented(code.wrong()),
        indented(code.right()),
    )
}

fn indented(snippet: &str) -> String {
    snippet.trim_end().lines().map(|line| format!("    {line}\n")).collect()
}

/// All codes in a table, errors first as they are listed.
fn table() -> String {
    let mut text = String::new();
    for code in Code::ALL {
        writeln!(text, "{}  {}", bold(&code.to_string()), code.slug()).expect("text grows");
    }
    text + "\n`ecomap explain CODE` tells more about one of them.\n"
}

/// What to say about a code that does not exist: the nearest, or where all of them are.
fn unknown(typed: &str) -> Trouble {
    let names = Code::ALL.into_iter().flat_map(|code| [code.to_string(), code.slug().to_owned()]);
    let lower = typed.to_lowercase();
    let nearest = names
        .map(|name| (strsim::damerau_levenshtein(&lower, &name.to_lowercase()), name))
        .filter(|(distance, name)| *distance <= (name.chars().count() / 3).max(1))
        .min();
    Trouble::new(match nearest {
        Some((_, name)) => format!("there is no code `{typed}`; did you mean `{name}`?"),
        None => format!("there is no code `{typed}`; `ecomap explain` lists them all"),
    })
}

fn bold(text: &str) -> String {
    format!("\u{1b}[1m{text}\u{1b}[0m")
}
