//! Where the pictures go and what they become: the names that were typed → places with formats.

use std::path::Path;

use crate::Trouble;
use crate::args::{RenderArgs, WritingArgs};
use crate::files::{self, Place};
use crate::formats::{Letters, PictureFormat};

/// Endings of file names that promise something that is not made here, and what comes nearest.
const OTHER_FORMATS: [(&str, PictureFormat); 10] = [
    ("jpg", PictureFormat::Png),
    ("jpeg", PictureFormat::Png),
    ("gif", PictureFormat::Png),
    ("webp", PictureFormat::Png),
    ("htm", PictureFormat::Html),
    ("docx", PictureFormat::Svg),
    ("pptx", PictureFormat::Svg),
    ("odt", PictureFormat::Svg),
    ("txt", PictureFormat::Svg),
    ("json", PictureFormat::Svg),
];

/// A picture to be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Target {
    pub(crate) place: Place,
    pub(crate) format: PictureFormat,
}

/// What is to be made: what the user says, else an SVG beside the case file.
pub(crate) fn targets(args: &RenderArgs) -> Result<Vec<Target>, Trouble> {
    if args.case == Place::Standard && args.like == Some(Place::Standard) {
        return Err(Trouble::new(
            "only one of the two maps can come through the pipe: give the other as a file",
        ));
    }
    let mut targets: Vec<Target> = Vec::new();
    for place in places(args) {
        let target = Target { format: format(&place, args.format)?, place };
        if targets.iter().any(|other| other.place == target.place) {
            return Err(Trouble::new(format!("`-o {}` is there twice", shown(&target.place))));
        }
        if let Place::File(path) = &target.place {
            refuse_own_input(path, &args.case)?;
            args.like.iter().try_for_each(|like| refuse_own_input(path, like))?;
        }
        targets.push(target);
    }
    refuse_idle_flags(&args.writing, &targets)?;
    if args.view.is_some() && args.writing.attach_case {
        return Err(Trouble::new(
            "`--attach-case` puts the whole case file inside, also what the view leaves out: leave one of the two out",
        ));
    }
    Ok(targets)
}

fn places(args: &RenderArgs) -> Vec<Place> {
    match &args.case {
        _ if !args.outputs.is_empty() => args.outputs.clone(),
        Place::Standard => vec![Place::Standard],
        Place::File(case) => {
            let format = args.format.unwrap_or(PictureFormat::Svg);
            vec![Place::File(case.with_extension(format.ending()))]
        }
    }
}

fn format(place: &Place, asked: Option<PictureFormat>) -> Result<PictureFormat, Trouble> {
    let usual = asked.unwrap_or(PictureFormat::Svg);
    let Place::File(path) = place else { return Ok(usual) };
    let ending = path.extension().unwrap_or_default();
    match (PictureFormat::promised_by(ending), asked) {
        (Some(named), Some(asked)) if named != asked => Err(Trouble::new(format!(
            "`-o {place}` names a {named} and `--format {}` asks for a {asked}: leave one of them out",
            asked.ending()
        ))),
        (Some(named), _) => Ok(named),
        (None, _) => refuse_other_formats(path).map(|()| usual),
    }
}

pub(crate) fn refuse_own_input(output: &Path, case: &Place) -> Result<(), Trouble> {
    match case {
        Place::File(case) if files::same_file(output, case) => Err(Trouble::new(format!(
            "the new file would take the place of the case file {}: name another file with -o",
            case.display()
        ))),
        _ => Ok(()),
    }
}

fn refuse_other_formats(output: &Path) -> Result<(), Trouble> {
    let ending = output.extension().unwrap_or_default();
    let Some((_, near)) = OTHER_FORMATS.iter().find(|(other, _)| ending.eq_ignore_ascii_case(other)) else {
        return Ok(());
    };
    Err(Trouble::new(format!(
        "ecomap makes SVG, PNG, PDF and HTML files, and {} is not named like one: try `-o {}`",
        output.display(),
        output.with_extension(near.ending()).display()
    )))
}

/// A flag for a format that is not made was meant otherwise.
fn refuse_idle_flags(args: &WritingArgs, targets: &[Target]) -> Result<(), Trouble> {
    use PictureFormat::{Pdf, Png, Svg};
    let flags = [
        ("--dpi", args.dpi.is_some(), Png),
        ("--width", args.width.is_some(), Png),
        ("--transparent", args.transparent, Png),
        ("--text outlines", args.text == Letters::Outlines, Svg),
        ("--no-list", args.no_list, Pdf),
        ("--attach-case", args.attach_case, Pdf),
    ];
    for (flag, given, format) in flags {
        if given && !targets.iter().any(|target| target.format == format) {
            let ending = format.ending();
            return Err(Trouble::new(format!(
                "`{flag}` is for {format} files, and none is made: add `-o NAME.{ending}`"
            )));
        }
    }
    Ok(())
}

fn shown(place: &Place) -> String {
    match place {
        Place::Standard => "-".to_owned(),
        Place::File(_) => place.to_string(),
    }
}
