//! What a drawing becomes: one drawing → the bytes of a file in each format.

use std::ffi::OsStr;
use std::fmt;

use ecomap::{Attachment, Drawing, Pdf, PdfOptions, Pixels};

use crate::Trouble;
use crate::args::WritingArgs;

/// A format of pictures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PictureFormat {
    Svg,
    Png,
    Pdf,
    Html,
}

/// What letters become in an SVG.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Letters {
    Words,
    Outlines,
}

/// As in messages.
impl fmt::Display for PictureFormat {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Svg => "SVG",
            Self::Png => "PNG",
            Self::Pdf => "PDF",
            Self::Html => "HTML",
        })
    }
}

impl PictureFormat {
    /// All formats, the default first.
    pub(crate) const ALL: [Self; 4] = [Self::Svg, Self::Png, Self::Pdf, Self::Html];

    /// The end of a file's name, without its dot.
    pub(crate) fn ending(self) -> &'static str {
        match self {
            Self::Svg => "svg",
            Self::Png => "png",
            Self::Pdf => "pdf",
            Self::Html => "html",
        }
    }

    /// The format that the end of a file's name promises.
    pub(crate) fn promised_by(ending: &OsStr) -> Option<Self> {
        Self::ALL.into_iter().find(|format| ending.eq_ignore_ascii_case(format.ending()))
    }

    /// Whether a screen can show it as text.
    pub(crate) fn is_text(self) -> bool {
        matches!(self, Self::Svg | Self::Html)
    }

    /// Whether letters are drawn with the program's fonts rather than with those of the place where it is opened.
    pub(crate) fn brings_its_letters(self, args: &WritingArgs) -> bool {
        match self {
            Self::Svg => args.text == Letters::Outlines,
            Self::Html => false,
            Self::Png | Self::Pdf => true,
        }
    }

    /// A drawing of a case in this format.
    pub(crate) fn write(
        self,
        drawing: &Drawing,
        case: &Attachment,
        args: &WritingArgs,
    ) -> Result<Written, Trouble> {
        match self {
            Self::Svg if args.text == Letters::Outlines => Ok(drawing.svg_outlines().into_bytes().into()),
            Self::Svg => Ok(drawing.svg().into_bytes().into()),
            Self::Png => png(drawing, args),
            Self::Pdf => pdf(drawing, case, args),
            Self::Html => Ok(drawing.html().into_bytes().into()),
        }
    }
}

/// A picture's bytes, and what there is to say about them.
#[derive(Debug)]
pub(crate) struct Written {
    pub(crate) bytes: Vec<u8>,
    /// A sentence for the person at the keyboard.
    pub(crate) note: Option<&'static str>,
}

impl From<Vec<u8>> for Written {
    fn from(bytes: Vec<u8>) -> Self {
        Self { bytes, note: None }
    }
}

/// How many pixels were asked for.
pub(crate) fn pixels(args: &WritingArgs) -> Pixels {
    match (args.dpi, args.width) {
        (Some(dpi), _) => Pixels::PerInch(f64::from(dpi)),
        (None, Some(width)) => Pixels::Width(width),
        (None, None) => Pixels::Usual,
    }
}

impl From<Pdf> for Written {
    fn from(pdf: Pdf) -> Self {
        let note = if !pdf.accessible {
            Some("It does not keep to PDF/UA: screen readers may stumble over it.")
        } else if !pdf.archival {
            Some("It is no PDF/A, the kind that archives keep: for that, the case file has to have a `date`.")
        } else {
            None
        };
        Self { bytes: pdf.bytes, note }
    }
}

fn png(drawing: &Drawing, args: &WritingArgs) -> Result<Written, Trouble> {
    drawing
        .png(pixels(args), args.transparent)
        .map(Written::from)
        .map_err(|error| Trouble::new(error.to_string()))
}

fn pdf(drawing: &Drawing, case: &Attachment, args: &WritingArgs) -> Result<Written, Trouble> {
    let options = PdfOptions { list: !args.no_list, attachment: args.attach_case.then(|| case.clone()) };
    let pdf = drawing.pdf(&options).map_err(|error| Trouble::new(error.to_string()))?;
    Ok(pdf.into())
}
