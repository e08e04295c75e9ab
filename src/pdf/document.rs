//! The document around the pages: who made it, what it keeps to, what is attached.

use std::fmt;

use krilla::configure::{Accessibility, Archival, ConfigurationBuilder};
use krilla::embed::{AssociationKind, EmbeddedFile, MimeType};
use krilla::metadata::{DateTime, Metadata};
use krilla::{Data, Document, SerializeSettings};

use super::lettering::Scribe;
use super::pages::{self, Content};
use crate::text::Fonts;

/// What a PDF holds beside the map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PdfOptions {
    /// Whether pages with people, systems and ties in words follow the map. Default: true.
    pub list: bool,
    /// A file inside the PDF, such as the case file: whoever has the PDF can take it out. Default: none.
    pub attachment: Option<Attachment>,
}

impl Default for PdfOptions {
    fn default() -> Self {
        Self { list: true, attachment: None }
    }
}

/// A file inside a PDF.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attachment {
    /// Its name, without folders.
    pub name: String,
    /// Its text: JSON.
    pub text: String,
}

/// A finished PDF.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pdf {
    /// The file.
    pub bytes: Vec<u8>,
    /// Whether it keeps to PDF/A (ISO 19005), as archives ask. That needs a date, which is the case's.
    pub archival: bool,
    /// Whether it keeps to PDF/UA (ISO 14289), so that it can be read aloud.
    pub accessible: bool,
}

/// A font that cannot be put into a PDF.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unembeddable(String);

impl fmt::Display for Unembeddable {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "one of the added fonts cannot be put into a PDF: {}", self.0)
    }
}

impl std::error::Error for Unembeddable {}

/// What is told of a document and its making.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Origin<'a> {
    pub(crate) title: &'a str,
    pub(crate) description: &'a str,
    /// Language tag of the program's words.
    pub(crate) language: &'a str,
    pub(crate) author: Option<&'a str>,
    /// ISO 8601 date, as written.
    pub(crate) date: Option<&'a str>,
}

/// The promises to try to keep, most first.
const PROMISES: [(bool, bool); 3] = [(true, true), (false, true), (false, false)];

/// Writes a map with its list. Only an added font can keep it from being written.
pub(crate) fn to_pdf(
    content: &Content,
    origin: Origin,
    options: &PdfOptions,
    fonts: &Fonts,
) -> Result<Pdf, Unembeddable> {
    let draw =
        |document: &mut Document, scribe: &Scribe| pages::draw(document, content, scribe, options.list);
    written(origin, options.attachment.as_ref(), fonts, draw)
}

/// Writes a document with these pages, and keeps as many promises as can be kept.
pub(super) fn written(
    origin: Origin,
    attachment: Option<&Attachment>,
    fonts: &Fonts,
    draw: impl Fn(&mut Document, &Scribe),
) -> Result<Pdf, Unembeddable> {
    let scribe = Scribe::new(fonts);
    let mut refused = String::new();
    for (archival, accessible) in PROMISES {
        if archival && origin.date.and_then(date).is_none() {
            continue;
        }
        let mut document = Document::new_with(settings((archival, accessible), attachment.is_some()));
        document.set_metadata(metadata(origin));
        if let Some(attachment) = attachment {
            attach(&mut document, attachment, origin);
        }
        draw(&mut document, &scribe);
        match document.finish() {
            Ok(bytes) => return Ok(Pdf { bytes, archival, accessible }),
            Err(error) => refused = error.to_string(),
        }
    }
    Err(Unembeddable(refused))
}

fn settings((archival, accessible): (bool, bool), attached: bool) -> SerializeSettings {
    let mut configuration = ConfigurationBuilder::new();
    if accessible {
        configuration = configuration.with_accessibility_validator(Accessibility::UA1);
    }
    if archival {
        let level = if attached { Archival::A3_A } else { Archival::A2_A };
        configuration = configuration.with_archival_validator(level);
    }
    let configuration = configuration.finish().expect("PDF/UA-1, PDF/A-2 and PDF/A-3 share a version");
    SerializeSettings {
        configuration,
        enable_tagging: true,
        xmp_metadata: true,
        ..SerializeSettings::default()
    }
}

fn metadata(origin: Origin) -> Metadata {
    let metadata = Metadata::new()
        .title(origin.title.to_owned())
        .description(origin.description.to_owned())
        .language(origin.language.to_owned())
        .authors(origin.author.map(str::to_owned).into_iter().collect())
        .creator("ecomap".to_owned());
    match origin.date.and_then(date) {
        Some(date) => metadata.creation_date(date),
        None => metadata,
    }
}

fn attach(document: &mut Document, attachment: &Attachment, origin: Origin) {
    let file = EmbeddedFile {
        path: attachment.name.clone(),
        mime_type: MimeType::new("application/json"),
        description: Some(origin.title.to_owned()),
        association_kind: AssociationKind::Source,
        data: Data::from(attachment.text.clone().into_bytes()),
        modification_date: origin.date.and_then(date),
        compress: Some(true),
        location: None,
    };
    document.embed_file(file).expect("one file has no other of its name");
}

/// A day or a year of ISO 8601; a week counted from the first map is no date.
fn date(iso: &str) -> Option<DateTime> {
    let mut parts = iso.splitn(3, '-');
    let year = DateTime::new(parts.next()?.parse().ok()?);
    let Some(month) = parts.next() else { return Some(year) };
    let day = parts.next()?.parse().ok()?;
    Some(year.month(month.parse().ok()?).day(day))
}
