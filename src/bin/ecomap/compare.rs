//! `ecomap compare`: case files of several dates become a map of what changed, or sentences.

use std::ffi::OsStr;

use ecomap::{Compared, Comparison, ComparisonView, Ecomap, Options, Page, PdfOptions};

use crate::args::CompareArgs;
use crate::files::{self, Place};
use crate::fonts::{self, boxes, with_system_fonts};
use crate::formats::{Letters, Written, pixels};
use crate::render::{compiled, lacking, seen, too_small};
use crate::{Trouble, Verdict, terminal};

/// What a comparison becomes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ComparisonFormat {
    Svg,
    Png,
    Pdf,
    Html,
    Markdown,
    Json,
}

impl ComparisonFormat {
    /// All formats, pictures first.
    const ALL: [Self; 6] = [Self::Svg, Self::Png, Self::Pdf, Self::Html, Self::Markdown, Self::Json];

    /// The end of a file's name, without its dot.
    fn ending(self) -> &'static str {
        match self {
            Self::Svg => "svg",
            Self::Png => "png",
            Self::Pdf => "pdf",
            Self::Html => "html",
            Self::Markdown => "md",
            Self::Json => "json",
        }
    }

    fn promised_by(ending: &OsStr) -> Option<Self> {
        Self::ALL.into_iter().find(|format| ending.eq_ignore_ascii_case(format.ending()))
    }

    fn is_text(self) -> bool {
        !matches!(self, Self::Png | Self::Pdf)
    }

    fn is_picture(self) -> bool {
        matches!(self, Self::Svg | Self::Png | Self::Pdf | Self::Html)
    }
}

pub(crate) fn run(args: &CompareArgs) -> Result<Verdict, Trouble> {
    if args.cases.iter().filter(|case| **case == Place::Standard).count() > 1 {
        return Err(Trouble::new("only one of the maps can come through the pipe: give the others as files"));
    }
    let Views { look, seen: audience } = Views::of(args)?;
    let targets = targets(args, look)?;
    let fonts = fonts::named(&args.writing.fonts)?;
    let mut maps: Vec<Ecomap> = Vec::new();
    let mut verdict = Verdict::Fine;
    for case in &args.cases {
        match compiled(case)? {
            Some((_, map)) => maps.push(seen(map, audience, case).map_err(|trouble| hinted(&trouble))?),
            None => verdict = Verdict::Faulty,
        }
    }
    if verdict != Verdict::Fine {
        return Ok(verdict);
    }
    let comparison = Comparison::of(maps).map_err(|reason| Trouble::new(reason.to_string()))?;
    for note in comparison.notes() {
        terminal::say(&format!("note: {note}.\n"));
    }
    let usual = if args.cases.len() > 2 { ComparisonView::Side } else { ComparisonView::Overlay };
    let look = look.unwrap_or(usual);
    let options = Options { fonts, ..Options::from(args) };
    let page = options.page;
    let draw = |options: &Options| Compared::new(&comparison, look, options);
    let compared = with_system_fonts(&args.writing.fonts, options, draw, Compared::unknown_letters);
    let on_page = |format: &ComparisonFormat| format.is_picture() && *format != ComparisonFormat::Html;
    if targets.iter().any(|(_, format)| on_page(format)) {
        terminal::say(&too_small(compared.smallest_letters(), remedy(look, page)));
    }
    if targets.iter().any(|(_, format)| format.is_picture()) {
        let outlined = args.writing.text == Letters::Outlines;
        let brings = |format: &ComparisonFormat| match format {
            ComparisonFormat::Svg => outlined,
            ComparisonFormat::Html => false,
            _ => true,
        };
        if targets.iter().all(|(_, format)| brings(format)) {
            terminal::say(&boxes(&compared.unknown_letters(), &args.writing.fonts));
        } else {
            terminal::say(&lacking(&compared.missing_letters()));
        }
    }
    let written: Result<Vec<Written>, Trouble> =
        targets.iter().map(|(_, format)| write(*format, &compared, args)).collect();
    targets.iter().zip(written?).try_for_each(|((place, _), written)| deliver(place, &written))?;
    Ok(Verdict::Fine)
}

/// What makes the letters of a full page larger.
fn remedy(look: ComparisonView, page: Page) -> &'static str {
    match (look, page == Page::A3) {
        (ComparisonView::Side, false) => {
            "One map of both dates (`--view overlay`) or a larger page (`--page a3`) would make them larger; without `--page`, \
             the picture is as large as it must be."
        }
        (ComparisonView::Side, true) => {
            "One map of both dates (`--view overlay`) would make them larger; without `--page`, the picture is as large as it \
             must be."
        }
        (ComparisonView::Overlay, false) => {
            "A larger page (`--page a3`) would make them larger; without `--page`, the picture is as large as it must be."
        }
        (ComparisonView::Overlay, true) => "Without `--page`, the picture is as large as it must be.",
    }
}

/// What `--view` says: how the changes are shown, and which view of the case files is compared.
#[derive(Clone, Copy, Debug, Default)]
struct Views<'a> {
    look: Option<ComparisonView>,
    seen: Option<&'a str>,
}

impl<'a> Views<'a> {
    fn of(args: &'a CompareArgs) -> Result<Self, Trouble> {
        let mut views = Self::default();
        for name in &args.views {
            let twice = match LOOKS.iter().find(|(word, _)| word == name) {
                Some((_, look)) => views.look.replace(*look).is_some(),
                None => views.seen.replace(name).is_some(),
            };
            if twice {
                return Err(Trouble::new(
                    "`--view` can be given once for `overlay` or `side` and once for a view of the case files",
                ));
            }
        }
        Ok(views)
    }
}

/// Who typed an unknown view may have meant how the map looks.
fn hinted(trouble: &Trouble) -> Trouble {
    Trouble::new(format!("{trouble} (`--view overlay` and `--view side` say how the map shows the changes)"))
}

/// How the map shows the changes, as it is typed.
const LOOKS: [(&str, ComparisonView); 2] =
    [("overlay", ComparisonView::Overlay), ("side", ComparisonView::Side)];

fn write(format: ComparisonFormat, compared: &Compared, args: &CompareArgs) -> Result<Written, Trouble> {
    let failed = |error: &dyn std::fmt::Display| Trouble::new(error.to_string());
    match format {
        ComparisonFormat::Svg if args.writing.text == Letters::Outlines => {
            Ok(compared.svg_outlines().into_bytes().into())
        }
        ComparisonFormat::Svg => Ok(compared.svg().into_bytes().into()),
        ComparisonFormat::Html => Ok(compared.html().into_bytes().into()),
        ComparisonFormat::Markdown => Ok(compared.markdown().into_bytes().into()),
        ComparisonFormat::Json => Ok(compared.json().into_bytes().into()),
        ComparisonFormat::Png => {
            let png = compared.png(pixels(&args.writing), args.writing.transparent);
            png.map(Written::from).map_err(|error| failed(&error))
        }
        ComparisonFormat::Pdf => {
            let options = PdfOptions { list: !args.writing.no_list, ..PdfOptions::default() };
            compared.pdf(&options).map(Written::from).map_err(|error| failed(&error))
        }
    }
}

fn deliver(place: &Place, written: &Written) -> Result<(), Trouble> {
    let Place::File(path) = place else { return terminal::print_bytes(&written.bytes) };
    files::write_whole(path, &written.bytes)?;
    let note = written.note.map_or(String::new(), |note| format!(". {note}"));
    terminal::say(&format!("Wrote {place}{note}\n"));
    Ok(())
}

/// What is to be made: what the user says, else the sentences on the screen.
fn targets(
    args: &CompareArgs,
    look: Option<ComparisonView>,
) -> Result<Vec<(Place, ComparisonFormat)>, Trouble> {
    let usual = args.format.unwrap_or(ComparisonFormat::Markdown);
    let places = if args.outputs.is_empty() { vec![Place::Standard] } else { args.outputs.clone() };
    let mut targets: Vec<(Place, ComparisonFormat)> = Vec::new();
    for place in places {
        let format = match &place {
            Place::Standard => usual,
            Place::File(path) => named(&place, path.extension().unwrap_or_default(), args.format)?,
        };
        if targets.iter().any(|(other, _)| *other == place) {
            return Err(Trouble::new(format!("`-o {place}` is there twice")));
        }
        if place == Place::Standard && !format.is_text() && terminal::is_screen() {
            let ending = format.ending();
            return Err(Trouble::new(format!(
                "a {ending} file cannot be shown here: give it a name, for instance `-o changes.{ending}`"
            )));
        }
        refuse_own_input(&place, args)?;
        targets.push((place, format));
    }
    refuse_idle_flags(args, look, &targets)?;
    Ok(targets)
}

fn named(
    place: &Place,
    ending: &OsStr,
    asked: Option<ComparisonFormat>,
) -> Result<ComparisonFormat, Trouble> {
    match (ComparisonFormat::promised_by(ending), asked) {
        (Some(named), Some(asked)) if named != asked => Err(Trouble::new(format!(
            "`-o {place}` names a {} file and `--format {}` asks for another: leave one of them out",
            named.ending(),
            asked.ending()
        ))),
        (Some(named), _) => Ok(named),
        (None, Some(asked)) => Ok(asked),
        (None, None) => {
            let endings: Vec<&str> = ComparisonFormat::ALL.iter().map(|format| format.ending()).collect();
            Err(Trouble::new(format!(
                "`-o {place}` does not say what it is to become: end the name in .{}",
                endings.join(", .")
            )))
        }
    }
}

fn refuse_own_input(place: &Place, args: &CompareArgs) -> Result<(), Trouble> {
    let Place::File(output) = place else { return Ok(()) };
    for case in &args.cases {
        if let Place::File(case) = case
            && files::same_file(output, case)
        {
            let case = case.display();
            return Err(Trouble::new(format!(
                "the comparison would take the place of the case file {case}: name another file with -o"
            )));
        }
    }
    Ok(())
}

/// A flag for a format that is not made was meant otherwise.
fn refuse_idle_flags(
    args: &CompareArgs,
    look: Option<ComparisonView>,
    targets: &[(Place, ComparisonFormat)],
) -> Result<(), Trouble> {
    use ComparisonFormat::{Pdf, Png, Svg};
    if args.writing.attach_case {
        return Err(Trouble::new("`--attach-case` is for one case: a comparison has several"));
    }
    let made = |format| targets.iter().any(|(_, made)| *made == format);
    let writing = &args.writing;
    let flags = [
        ("--dpi", writing.dpi.is_some(), made(Png), Png),
        ("--width", writing.width.is_some(), made(Png), Png),
        ("--transparent", writing.transparent, made(Png), Png),
        ("--text outlines", writing.text == Letters::Outlines, made(Svg), Svg),
        ("--no-list", writing.no_list, made(Pdf), Pdf),
        ("--view", look.is_some(), targets.iter().any(|(_, format)| format.is_picture()), Svg),
    ];
    match flags.into_iter().find(|(_, given, made, _)| *given && !made) {
        Some((flag, _, _, format)) => {
            let ending = format.ending();
            Err(Trouble::new(format!(
                "`{flag}` is for {ending} files, and none is made: add `-o NAME.{ending}`"
            )))
        }
        None => Ok(()),
    }
}
