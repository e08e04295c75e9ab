//! Fonts for letters that the built-in one lacks: files that were named, and, where it was asked for, fonts of this computer.

use std::cmp::Ordering;
use std::path::{Path, PathBuf};

use ecomap::{Fonts, Language, Options, UnknownLetters};
use fontdb::{Database, FaceInfo, Source, Style};

use crate::args::FontArgs;
use crate::files::Place;
use crate::tame::{tame, tame_character};
use crate::{Trouble, terminal};

/// At most this many letters are named in a warning.
const MOST_NAMED: usize = 12;

/// The fonts that were named.
pub(crate) fn named(args: &FontArgs) -> Result<Fonts, Trouble> {
    let mut fonts = Fonts::default();
    for file in &args.files {
        fonts.add(file.bytes()?, 0).map_err(|reason| Trouble::new(format!("{file} {reason}")))?;
    }
    Ok(fonts)
}

/// Draws; where letters are unknown and fonts of this computer may be taken, once more with those that have them.
pub(crate) fn with_system_fonts<T>(
    args: &FontArgs,
    options: Options,
    draw: impl Fn(&Options) -> T,
    unknown: impl Fn(&T) -> Vec<UnknownLetters>,
) -> T {
    let drawn = draw(&options);
    let letters = if args.system_fonts { unknown(&drawn) } else { Vec::new() };
    let Some(fonts) = found_for(&letters, &options) else { return drawn };
    draw(&Options { fonts, ..options })
}

/// The fonts with those of this computer that have letters of these; none if no letter has one. Of two that have a letter,
/// the one whose family the library names goes before, then regular upright letters, then the name of the family and of
/// the file: on one computer, always the same.
fn found_for(unknown: &[UnknownLetters], options: &Options) -> Option<Fonts> {
    if unknown.is_empty() {
        return None;
    }
    let mut database = Database::new();
    database.load_system_fonts();
    let mut installed: Vec<Installed> = database.faces().filter_map(Installed::of).collect();
    let mut fonts = options.fonts.clone();
    let region = region(unknown, options.language);
    for script in unknown {
        installed.sort_by(|one, other| one.before(other, script.font(), region));
        let mut letters = script.letters().to_vec();
        for font in &installed {
            letters.retain(|letter| !fonts.draw(*letter));
            if letters.is_empty() {
                break;
            }
            if let Some(more) = font.added_to(&fonts, &letters) {
                terminal::say(&format!("Used from this computer: {font}\n"));
                let bold = installed.iter().find(|other| other.is_bold_of(font));
                fonts = bold.and_then(|bold| bold.added_to(&more, script.letters())).unwrap_or(more);
            }
        }
    }
    (fonts != options.fonts).then_some(fonts)
}

/// Chinese, Japanese and Korean share characters and write them a little differently: whose way is taken.
fn region(unknown: &[UnknownLetters], language: Language) -> &'static str {
    let any = |block: std::ops::RangeInclusive<char>| {
        unknown.iter().flat_map(UnknownLetters::letters).any(|letter| block.contains(letter))
    };
    if language == Language::Japanese || any('\u{3040}'..='\u{30FF}') {
        "JP"
    } else if language != Language::Chinese && any('\u{AC00}'..='\u{D7A3}') {
        "KR"
    } else {
        "SC"
    }
}

/// How far bold letters are from regular ones.
const BOLDER: u16 = 300;

/// A font of this computer.
struct Installed {
    family: String,
    path: PathBuf,
    index: u32,
    /// How far it is from regular upright letters; 0 = that is what it is.
    fancy: u16,
}

impl Installed {
    fn of(face: &FaceInfo) -> Option<Self> {
        let path = match &face.source {
            Source::File(path) | Source::SharedFile(path, _) => path.clone(),
            Source::Binary(_) => return None,
        };
        let slant = if face.style == Style::Normal { 0 } else { 1000 };
        let width = face.stretch.to_number().abs_diff(5) * 100;
        let (family, _) = face.families.first()?;
        let fancy = slant + width + face.weight.0.abs_diff(400);
        Some(Self { family: family.clone(), path, index: face.index, fancy })
    }

    /// Whether it has the same letters in bold.
    fn is_bold_of(&self, other: &Self) -> bool {
        self.family == other.family && other.fancy == 0 && self.fancy == BOLDER
    }

    /// Which of two is asked first.
    fn before<'a>(&'a self, other: &'a Self, named: &str, region: &str) -> Ordering {
        let rank = |font: &Self| {
            let strange = !font.family.starts_with(named);
            let elsewhere = !font.family.ends_with(region);
            (strange, elsewhere, font.fancy)
        };
        let name = |font: &'a Self| (&font.family, &font.path, font.index);
        rank(self).cmp(&rank(other)).then_with(|| name(self).cmp(&name(other)))
    }

    /// These fonts and this one, if it has one of the letters. A file that cannot be read or drawn with has none.
    fn added_to(&self, fonts: &Fonts, letters: &[char]) -> Option<Fonts> {
        let mut more = fonts.clone();
        more.add(Place::File(self.path.clone()).bytes().ok()?, self.index).ok()?;
        letters.iter().any(|letter| more.draw(*letter)).then_some(more)
    }
}

impl std::fmt::Display for Installed {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let file = self.path.file_name().map(Path::new).unwrap_or(&self.path);
        write!(to, "{} ({})", tame(&self.family), tame(&file.to_string_lossy()))
    }
}

/// Warns of letters that no font has.
pub(crate) fn boxes(unknown: &[UnknownLetters], args: &FontArgs) -> String {
    let hint = if args.system_fonts {
        "no font of this computer has them either"
    } else {
        "or see whether this computer has one: `--system-fonts`"
    };
    let warning = |unknown: &UnknownLetters| {
        let letters = unknown.letters();
        let named: String = letters.iter().take(MOST_NAMED).map(|&letter| tame_character(letter)).collect();
        let script = unknown.script().map_or(String::new(), |script| format!(" ({script})"));
        let more = if letters.len() > MOST_NAMED { " and others" } else { "" };
        format!(
            "warning: no font has {named}{more}{script}; boxes are drawn instead. Name a font file that has them, such as {}: \
             `--font FILE` ({hint})\n",
            unknown.font(),
        )
    };
    unknown.iter().map(warning).collect()
}
