//! Standard output and standard error.
//!
//! A closed pipe (`ecomap schema | head`) is not a problem: the reader has seen what it wanted.

use std::io::{self, ErrorKind, Write};

use crate::Trouble;
use crate::tame::tame;

/// Writes a command's result to standard output, byte for byte.
pub(crate) fn print(text: &str) -> Result<(), Trouble> {
    finish(write_all(io::stdout().lock(), text))
}

/// Writes a command's result to standard output, with colour only where it is wanted.
pub(crate) fn print_styled(text: &str) -> Result<(), Trouble> {
    finish(write_all(anstream::stdout().lock(), text))
}

/// Tells something beside the result, on standard error. Nobody can be told if that fails.
pub(crate) fn say(text: &str) {
    let _ = write_all(anstream::stderr().lock(), text);
}

/// Tells on standard error what went wrong.
pub(crate) fn complain(trouble: &Trouble) {
    say(&format!("\u{1b}[1;31merror\u{1b}[0m: {}\n", tame(&trouble.to_string())));
}

fn write_all(mut stream: impl Write, text: &str) -> io::Result<()> {
    stream.write_all(text.as_bytes())?;
    stream.flush()
}

fn finish(written: io::Result<()>) -> Result<(), Trouble> {
    match written {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            Err(Trouble::because("cannot write to standard output", &error))
        }
        _ => Ok(()),
    }
}
