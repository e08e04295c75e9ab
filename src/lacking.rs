//! What the bundled font cannot draw: such words have an estimated width, and need a font where the picture is opened.

use std::fmt;

use crate::model::Ecomap;
use crate::text::{Script, lacking};

/// How many characters of a text a message shows.
const LONGEST: usize = 40;

/// Letters of one script that occur in an ecomap and that the bundled font lacks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MissingLetters {
    script: Script,
    text: String,
    more: usize,
}

impl MissingLetters {
    /// A free font that has these letters.
    #[must_use]
    pub fn font(&self) -> &'static str {
        self.script.font
    }
}

impl fmt::Display for MissingLetters {
    /// One sentence or two that say what is missing, where, and what to do.
    fn fmt(&self, to: &mut fmt::Formatter) -> fmt::Result {
        let Self { script, text, more } = self;
        let others = match more {
            0 => String::new(),
            1 => " and one other text".to_owned(),
            more => format!(" and {more} other texts"),
        };
        write!(
            to,
            "the built-in font lacks {} letters in \"{text}\"{others}: their width is estimated, and whoever opens the \
             picture needs a font that has them, such as {}",
            script.name, script.font
        )
    }
}

/// The letters of an ecomap that the bundled font lacks, by script. Empty for most languages of Europe, for Vietnamese
/// and for Hebrew.
///
/// ```
/// let source = ecomap::Source::new("hanako.json", r#"{ "client": "花子" }"#.as_bytes());
/// let map = ecomap::compile(&source).value.expect("the case file has no errors");
/// assert_eq!(ecomap::missing_letters(&map)[0].font(), "Noto Sans CJK");
/// ```
#[must_use]
pub fn missing_letters(ecomap: &Ecomap) -> Vec<MissingLetters> {
    missing(ecomap, false)
}

/// The same, with or without the words of the plan.
pub(crate) fn missing(ecomap: &Ecomap, with_plan: bool) -> Vec<MissingLetters> {
    let mut found: Vec<MissingLetters> = Vec::new();
    let steps = ecomap.plan.iter().filter(|_| with_plan);
    let steps = steps.flat_map(|step| std::iter::once(&step.action).chain(&step.who)).map(String::as_str);
    for text in texts(ecomap).chain(steps) {
        for script in lacking(text) {
            match found.iter_mut().find(|missing| missing.script == script) {
                Some(missing) => missing.more += 1,
                None => found.push(MissingLetters { script, text: shortened(text), more: 0 }),
            }
        }
    }
    found
}

fn shortened(text: &str) -> String {
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

/// Every text that can be on the sheet.
fn texts(ecomap: &Ecomap) -> impl Iterator<Item = &str> {
    let Ecomap { title, viewpoint, author, source, framework, client, .. } = ecomap;
    let particulars = [title, viewpoint, author, source].into_iter().flatten();
    let levels = framework.levels.iter().flat_map(|level| [&level.name, &level.definition]);
    let members = client.members.iter().filter_map(|member| member.name.as_ref());
    let systems = ecomap.systems.iter().map(|system| &system.name);
    let ties = ecomap.ties.iter().flat_map(|tie| [&tie.label, &tie.since, &tie.frequency]).flatten();
    let names = particulars.chain([&client.name]).chain(members).chain(systems).chain(ties);
    names.chain([&framework.name]).chain(levels).map(String::as_str)
}
