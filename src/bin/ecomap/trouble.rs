//! What went wrong outside the case file, in words for the person at the keyboard.

use std::fmt;
use std::io::{self, ErrorKind};

/// A problem that is not the case file's: a missing file, a full disk, an unknown code. Ends with exit code 2.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Trouble(String);

impl Trouble {
    /// A problem told by one sentence without a full stop.
    pub(crate) fn new(sentence: impl Into<String>) -> Self {
        Self(sentence.into())
    }

    /// `cannot write maria.svg: the disk is full`
    pub(crate) fn because(attempt: impl fmt::Display, error: &io::Error) -> Self {
        Self(format!("{attempt}: {}", plain_words(error)))
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

fn plain_words(error: &io::Error) -> String {
    match error.kind() {
        ErrorKind::NotFound => "there is no such file or folder".into(),
        ErrorKind::PermissionDenied => "you do not have permission".into(),
        ErrorKind::IsADirectory => "it is a folder, not a file".into(),
        ErrorKind::NotADirectory => "part of its path is a file, not a folder".into(),
        ErrorKind::StorageFull => "the disk is full".into(),
        ErrorKind::ReadOnlyFilesystem => "the disk can only be read, not written".into(),
        ErrorKind::InvalidFilename => "the name is too long or has a character that is not allowed".into(),
        _ => {
            let words = error.to_string();
            words.split(" (os error").next().unwrap_or_default().to_lowercase()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_of_the_system_is_told_without_its_number() {
        let error = io::Error::from_raw_os_error(if cfg!(windows) { 1460 } else { 110 });
        assert!(error.to_string().contains("os error"));
        assert!(!plain_words(&error).contains("os error"));
    }

    #[test]
    fn a_missing_file_is_told_in_plain_words() {
        let trouble = Trouble::because("cannot read a.json", &ErrorKind::NotFound.into());
        assert_eq!(trouble.to_string(), "cannot read a.json: there is no such file or folder");
    }
}
