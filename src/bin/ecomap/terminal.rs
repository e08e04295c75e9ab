//! Standard output and standard error.
//!
//! A closed pipe (`ecomap schema | head`) is not a problem: the reader has seen what it wanted.

use std::io::{self, ErrorKind, IsTerminal, Write};

use crate::Trouble;
use crate::tame::tame;

/// Writes a command's result to standard output, byte for byte.
pub(crate) fn print(text: &str) -> Result<(), Trouble> {
    print_bytes(text.as_bytes())
}

/// Writes what may not be text to standard output.
pub(crate) fn print_bytes(content: &[u8]) -> Result<(), Trouble> {
    finish(write_all(io::stdout().lock(), content))
}

/// Whether standard output goes to a screen and not into a pipe or file.
pub(crate) fn is_screen() -> bool {
    io::stdout().is_terminal()
}

/// Writes a command's result to standard output, with colour only where it is wanted.
pub(crate) fn print_styled(text: &str) -> Result<(), Trouble> {
    finish(write_all(anstream::stdout().lock(), text.as_bytes()))
}

/// Tells something beside the result, on standard error. Nobody can be told if that fails.
pub(crate) fn say(text: &str) {
    let _ = write_all(anstream::stderr().lock(), text.as_bytes());
}

/// Tells on standard error what went wrong.
pub(crate) fn complain(trouble: &Trouble) {
    say(&format!("\u{1b}[1;31merror\u{1b}[0m: {}\n", tame(&trouble.to_string())));
}

fn write_all(mut stream: impl Write, content: &[u8]) -> io::Result<()> {
    stream.write_all(content)?;
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
