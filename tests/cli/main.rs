//! The real program: what it prints, writes and returns.
#![expect(clippy::disallowed_methods, reason = "a test of files reads and writes files")]
#![expect(clippy::unwrap_used, reason = "a desk that cannot be laid fails its test")]

mod audience;
mod check;
mod compare;
mod deidentify;
mod fonts;
mod formats;
mod help;
mod hostile;
mod like;
mod new;
mod packet;
mod pipes;
mod render;
mod summary;

use std::fs;
use std::path::PathBuf;

use assert_cmd::Command;
use tempfile::TempDir;

const FINE: &str = r#"{
  "client": "Ann",
  "systems": [{ "id": "school", "name": "School", "level": "mezzo" }],
  "ties": [{ "to": "school" }]
}
"#;

/// A tie to a system that does not exist.
const FAULTY: &str = r#"{
  "client": "Ann",
  "systems": [{ "id": "school", "name": "School", "level": "mezzo" }],
  "ties": [{ "to": "school" }, { "to": "schol" }]
}
"#;

/// A system without any tie.
const DOUBTFUL: &str = r#"{
  "client": "Ann",
  "systems": [{ "id": "school", "name": "School", "level": "mezzo" }]
}
"#;

/// A folder of case files in which the program runs; gone after the test.
struct Desk {
    folder: TempDir,
}

impl Desk {
    fn with(files: &[(&str, &str)]) -> Self {
        let desk = Self { folder: TempDir::new().unwrap() };
        for (name, text) in files {
            fs::write(desk.path(name), text).unwrap();
        }
        desk
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }

    fn bytes(&self, name: &str) -> Vec<u8> {
        fs::read(self.path(name)).unwrap()
    }

    /// All file names, sorted.
    fn files(&self) -> Vec<String> {
        let entries = fs::read_dir(self.folder.path()).unwrap();
        let mut names: Vec<_> =
            entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    /// The program with these arguments (separated by spaces), run in this folder.
    fn ecomap(&self, arguments: &str) -> Command {
        let mut command = ecomap(arguments);
        command.current_dir(self.folder.path());
        command
    }
}

/// The program with these arguments, separated by spaces.
fn ecomap(arguments: &str) -> Command {
    let mut command = assert_cmd::cargo::cargo_bin_cmd!("ecomap");
    command.args(arguments.split_whitespace());
    command
}
