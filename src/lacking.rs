//! What the fonts lack. A word that none of them measures has an estimated width, and needs a font where the picture is opened;
//! for a letter that none of them draws, a box is drawn.

use std::fmt;

use crate::model::Ecomap;
use crate::text::{Fonts, Script, lacking};
#[cfg(feature = "outlines")]
use crate::text::{Typesetter, script};

/// How many characters of a text a message shows.
const LONGEST: usize = 40;

/// Letters of one script that occur in an ecomap and that neither the bundled font nor an added one has.
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

/// The letters of an ecomap that neither the bundled font nor one of these has, by script. Empty for most languages of Europe,
/// for Vietnamese and for Hebrew.
///
/// ```
/// let source = ecomap::Source::new("hanako.json", r#"{ "client": "花子" }"#.as_bytes());
/// let map = ecomap::compile(&source).value.expect("the case file has no errors");
/// assert_eq!(ecomap::missing_letters(&map, &ecomap::Fonts::default())[0].font(), "Noto Sans CJK");
/// ```
#[must_use]
pub fn missing_letters(ecomap: &Ecomap, fonts: &Fonts) -> Vec<MissingLetters> {
    missing(ecomap, false, fonts)
}

/// The same, with or without the words of the plan.
pub(crate) fn missing(ecomap: &Ecomap, with_plan: bool, fonts: &Fonts) -> Vec<MissingLetters> {
    let mut found: Vec<MissingLetters> = Vec::new();
    for text in texts(ecomap, with_plan) {
        for script in lacking(text, fonts) {
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

/// Letters of one script that no font has.
#[cfg(feature = "outlines")]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownLetters {
    script: Script,
    letters: Vec<char>,
}

#[cfg(feature = "outlines")]
impl UnknownLetters {
    /// What their script is called, as in "Korean"; none for scripts that few living languages are written in.
    #[must_use]
    pub fn script(&self) -> Option<&'static str> {
        self.script.is_known().then_some(self.script.name)
    }

    /// A free font that has them.
    #[must_use]
    pub fn font(&self) -> &'static str {
        self.script.font
    }

    /// Each once, in the order in which they occur.
    #[must_use]
    pub fn letters(&self) -> &[char] {
        &self.letters
    }
}

/// Collects letters that none of some fonts has.
#[cfg(feature = "outlines")]
pub(crate) struct Unknown<'a> {
    typesetter: Typesetter<'a>,
    found: Vec<UnknownLetters>,
}

#[cfg(feature = "outlines")]
impl<'a> Unknown<'a> {
    pub(crate) fn to(fonts: &'a Fonts) -> Self {
        Self { typesetter: Typesetter::new(fonts), found: Vec::new() }
    }

    /// Looks at a text.
    pub(crate) fn look(&mut self, text: &str) {
        for letter in text.chars().filter(|letter| !self.typesetter.knows(*letter)) {
            let script = script(letter);
            match self.found.iter_mut().find(|unknown| unknown.script == script) {
                Some(unknown) if unknown.letters.contains(&letter) => {}
                Some(unknown) => unknown.letters.push(letter),
                None => self.found.push(UnknownLetters { script, letters: vec![letter] }),
            }
        }
    }

    /// Looks at every text of an ecomap that can be on the sheet or in a list beside it.
    pub(crate) fn look_at_all(&mut self, ecomap: &Ecomap, with_plan: bool) {
        texts(ecomap, with_plan).for_each(|text| self.look(text));
    }

    /// By script, in the order in which they were seen.
    pub(crate) fn found(self) -> Vec<UnknownLetters> {
        self.found
    }
}

/// Every text that can be on the sheet, with or without the words of the plan.
fn texts(ecomap: &Ecomap, with_plan: bool) -> impl Iterator<Item = &str> {
    let steps = ecomap.plan.iter().filter(move |_| with_plan);
    let steps = steps.flat_map(|step| std::iter::once(&step.action).chain(&step.who));
    let Ecomap { title, viewpoint, author, source, framework, client, .. } = ecomap;
    let particulars = [title, viewpoint, author, source].into_iter().flatten();
    let levels = framework.levels.iter().flat_map(|level| [&level.name, &level.definition]);
    let members = client.members.iter().filter_map(|member| member.name.as_ref());
    let systems = ecomap.systems.iter().map(|system| &system.name);
    let ties = ecomap.ties.iter().flat_map(|tie| [&tie.label, &tie.since, &tie.frequency]).flatten();
    let names = particulars.chain([&client.name]).chain(members).chain(systems).chain(ties);
    names.chain([&framework.name]).chain(levels).chain(steps).map(String::as_str)
}

#[cfg(feature = "outlines")]
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unknown_letters_are_told_once_by_their_script() {
        let fonts = Fonts::default();
        let mut unknown = Unknown::to(&fonts);
        unknown.look("漢a漢字 하");
        unknown.look("字");
        let told: Vec<(&str, &[char])> = unknown
            .found
            .iter()
            .map(|unknown| (unknown.script().unwrap_or_default(), unknown.letters()))
            .collect();
        assert_eq!(told, [("Chinese or Japanese", &['漢', '字'][..]), ("Korean", &['하'][..])]);
    }
}
