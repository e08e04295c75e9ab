//! What a disguised copy can be asked to be, and what comes out.

use crate::options::Language;

/// How a case is disguised.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Disguise {
    /// What people are called. Default: by their roles.
    pub names: Names,
    /// What becomes of days. Default: their years.
    pub dates: Dates,
    /// Whether notes, labels and other free text are kept, with the names in them replaced. Default: false.
    pub keep_notes: bool,
    /// The language of the labels that take the place of names. Default: English.
    pub language: Language,
}

/// What people are called.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Names {
    /// By what the file says they are: "Mother", "Child 1".
    #[default]
    Roles,
    /// By invented names. Schools, agencies and other places keep their kinds ("School A").
    Invented,
}

/// What becomes of days.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Dates {
    /// "2026".
    #[default]
    Year,
    /// "week 14", counted from the earliest date of the case's maps.
    Weeks,
}

impl Names {
    /// Both, the default first.
    pub const ALL: [Self; 2] = [Self::Roles, Self::Invented];
}

impl Dates {
    /// Both, the default first.
    pub const ALL: [Self; 2] = [Self::Year, Self::Weeks];
}

/// A disguised case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Disguised {
    /// The text of each copy, in the order of the files given.
    pub copies: Vec<String>,
    /// What was done to each file, in the same order.
    pub reports: Vec<Report>,
    /// What leads back from the copies to the people: JSON. Whoever has it knows everyone.
    pub key: String,
}

/// What was done to one file. It names places in the file and what stands there now, never what stood there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// What took another's place.
    pub replaced: Vec<Replaced>,
    /// Fields that are not in the copy.
    pub dropped: Vec<String>,
    /// What is in the copy and may still identify someone.
    pub doubts: Vec<Doubt>,
}

/// Something that took another's place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Replaced {
    /// Where: `client.members[1].name`.
    pub place: String,
    /// What stood there. Not for logs.
    pub was: String,
    /// What stands there now.
    pub now: String,
}

/// Something that may still identify someone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Doubt {
    /// Where: `ties[3].note`; empty for the case as a whole.
    pub place: String,
    /// What it is: "a telephone number", "a word that may be a name".
    pub what: String,
    /// The words in question. Not for logs.
    pub words: String,
}
