//! What each code means, for the person who wrote the file, with a wrong and a right case file. Data only.

pub(super) mod meaning;
pub(super) mod pins;
pub(super) mod plan;
pub(super) mod structure;
pub(super) mod views;
pub(super) mod warnings;

/// The long form of a diagnostic.
pub(super) struct Explanation {
    /// A few plain sentences.
    pub(super) means: &'static str,
    /// A small case file that has the problem; empty where none can be shown.
    pub(super) wrong: &'static str,
    /// The same without the problem.
    pub(super) right: &'static str,
}

/// A right case file for problems that a snippet cannot show.
const PLAIN: &str = r#"{
  "client": "Maria",
  "systems": [{ "id": "school", "name": "School", "level": "mezzo" }],
  "ties": [{ "to": "school" }]
}"#;
