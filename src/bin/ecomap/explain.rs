//! `ecomap explain`: what a diagnostic means.

use ecomap::{Code, Severity};
use textwrap::WrapAlgorithm;

use crate::args::ExplainArgs;
use crate::{Trouble, Verdict, terminal};

/// Text is wrapped at this column.
const WIDTH: usize = 90;

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
    let meaning = textwrap::fill(code.explanation(), layout());
    let mut text = format!("{} ({}), {severity}\n\n{meaning}\n", bold(&code.to_string()), code.slug());
    for (title, snippet) in [("Wrong", code.wrong()), ("Right", code.right())] {
        if !snippet.is_empty() {
            text += &format!(
                "\n{}\n{}\n",
                bold(&format!("{title}:")),
                textwrap::indent(snippet.trim_end(), "  ")
            );
        }
    }
    text
}

/// All codes with the first sentence of what they mean.
fn table() -> String {
    let slugs = Code::ALL.iter().map(|code| code.slug().len()).max().unwrap_or_default();
    let meanings = " ".repeat("E001  ".len() + slugs + 2);
    let mut text = String::new();
    for code in Code::ALL.iter().copied() {
        let sentence = code.explanation().split_inclusive(". ").next().unwrap_or_default().trim();
        let entry = format!("{code}  {:slugs$}  {sentence}", code.slug());
        text += &textwrap::fill(&entry, layout().subsequent_indent(&meanings));
        text += "\n";
    }
    text + "\n`ecomap explain CODE` tells more about one of them.\n"
}

fn layout<'a>() -> textwrap::Options<'a> {
    textwrap::Options::new(WIDTH).wrap_algorithm(WrapAlgorithm::FirstFit)
}

/// What to say about a code that does not exist: the nearest, or where all of them are.
fn unknown(typed: &str) -> Trouble {
    let names = Code::ALL.iter().copied().flat_map(|code| [code.to_string(), code.slug().to_owned()]);
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
