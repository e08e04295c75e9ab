//! Searching finished files for what identifies the people of a case: names and their parts, ids, ages with initials,
//! dates, and what else the case file holds that may be known to someone.

mod find;
mod needles;
mod passages;

use std::fmt;

use crate::case_file::CaseFile;
use crate::deidentify::checked;
use crate::source::Source;
use needles::Needles;

/// What identifies the people of a case, to be looked for in other files.
#[derive(Clone, Debug)]
pub struct Traces {
    needles: Needles,
}

/// The first place in a file where something of the original was found.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Trace {
    /// Where in the searched file: "line 12", "page 2", "the metadata".
    pub place: String,
    /// Where it stands in the original: `client.members[1].name`.
    pub field: String,
    /// What it is: "a name", "part of a name", "an id", "a date".
    pub what: &'static str,
    /// The words that were found, as they are compared: without capitals and accents. Not for logs.
    pub words: String,
}

/// A file that cannot be searched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unsearchable(pub(crate) &'static str);

impl fmt::Display for Unsearchable {
    fn fmt(&self, to: &mut fmt::Formatter) -> fmt::Result {
        to.write_str(self.0)
    }
}

impl std::error::Error for Unsearchable {}

impl Traces {
    /// What identifies the people of these maps. Nothing if one of them has errors.
    ///
    /// ```
    /// use ecomap::{Source, Traces};
    ///
    /// let original = Source::new("ada.json", br#"{ "client": { "id": "ada", "name": "Ada Osei" } }"#);
    /// let traces = Traces::of(&[original]).expect("the case file has no errors");
    /// assert!(traces.search(b"<svg><title>Ecomap of ADA OSEI</title></svg>").expect("text").len() > 0);
    /// assert!(traces.search(b"<svg><title>Ecomap of Client</title></svg>").expect("text").is_empty());
    /// ```
    #[must_use]
    pub fn of(originals: &[Source]) -> Option<Self> {
        let cases: Option<Vec<CaseFile>> = originals.iter().map(checked).collect();
        Some(Self { needles: Needles::of(&cases?) })
    }

    /// Everything in a file that identifies: text of any format (JSON, SVG, HTML, CSV, Markdown), the texts in a PNG, and
    /// text, metadata and attachments of a PDF. What is only pixels cannot be searched.
    ///
    /// # Errors
    ///
    /// When the file is in none of these formats or is damaged.
    pub fn search(&self, file: &[u8]) -> Result<Vec<Trace>, Unsearchable> {
        Ok(find::found(&passages::passages(file)?, &self.needles))
    }

    /// The same in a short text, such as a file's name.
    #[must_use]
    pub fn search_text(&self, text: &str) -> Vec<Trace> {
        find::found(&[passages::Passage { place: String::new(), text: text.to_owned() }], &self.needles)
    }
}
