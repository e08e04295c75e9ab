//! Files on disk, and the case file from a pipe. Nothing else in the program touches the file system.
#![expect(clippy::disallowed_types, reason = "the one place that reads and writes files")]

use std::ffi::OsString;
use std::fmt::{self, Write as _};
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use ecomap::Source;
use tempfile::NamedTempFile;

use crate::Trouble;
use crate::tame::tame_character;

/// No more than this is read, in bytes, so that an endless pipe does not fill the memory. It is more than the
/// library takes, which says so in its own words.
const MOST_READ: u64 = 256 * 1024 * 1024 + 1;

/// Where something is read from or written to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// `-`: standard input or standard output.
    Standard,
    /// A file.
    File(PathBuf),
}

impl From<OsString> for Place {
    fn from(typed: OsString) -> Self {
        if typed == "-" { Self::Standard } else { Self::File(typed.into()) }
    }
}

/// The place as it appears in messages, before a line number for instance.
impl fmt::Display for Place {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Standard => formatter.write_str("<stdin>"),
            Self::File(path) => {
                let name = path.to_string_lossy();
                name.chars().map(tame_character).try_for_each(|character| formatter.write_char(character))
            }
        }
    }
}

impl Place {
    /// Reads a case file whole.
    pub(crate) fn read(&self) -> Result<Source, Trouble> {
        if matches!(self, Self::File(path) if path.is_dir()) {
            return Err(Trouble::new(format!("cannot read {self}: it is a folder, not a case file")));
        }
        match self.content() {
            Ok(bytes) => Ok(Source::new(self.to_string(), &bytes)),
            Err(error) => Err(self.unreadable(&error)),
        }
    }

    /// The name without folders; what came through a pipe is called `case.json`.
    pub(crate) fn file_name(&self) -> String {
        match self {
            Self::File(path) => path.file_name().unwrap_or_default().to_string_lossy().into_owned(),
            Self::Standard => "case.json".to_owned(),
        }
    }

    /// Reads any file whole, as bytes.
    pub(crate) fn bytes(&self) -> Result<Vec<u8>, Trouble> {
        self.content().map_err(|error| Trouble::because(format!("cannot read {self}"), &error))
    }

    fn content(&self) -> io::Result<Vec<u8>> {
        match self {
            Self::Standard => read_all(io::stdin().lock()),
            Self::File(path) => File::open(path).and_then(read_all),
        }
    }

    /// The case files here: of a folder those whose names end in `.json`, by name; of anything else itself.
    pub(crate) fn case_files(&self) -> Result<Vec<Self>, Trouble> {
        let Self::File(folder) = self else { return Ok(vec![self.clone()]) };
        if !folder.is_dir() {
            return Ok(vec![self.clone()]);
        }
        let entries = fs::read_dir(folder).map_err(|error| self.unreadable(&error))?;
        let mut files: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
        files.retain(|file| {
            file.is_file() && file.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("json"))
        });
        files.sort();
        if files.is_empty() {
            return Err(Trouble::new(format!(
                "there is no case file in {self}: none whose name ends in .json"
            )));
        }
        Ok(files.into_iter().map(Self::File).collect())
    }

    fn unreadable(&self, error: &io::Error) -> Trouble {
        let attempt = format!("cannot read {self}");
        let nearest = match self {
            Self::File(path) if error.kind() == io::ErrorKind::NotFound => nearest_case_file(path),
            _ => None,
        };
        match nearest {
            Some(near) => {
                Trouble::new(format!("{attempt}: there is no such file; did you mean `{}`?", near.display()))
            }
            None => Trouble::because(attempt, error),
        }
    }
}

fn read_all(stream: impl Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    stream.take(MOST_READ).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// The case file in the same folder whose name is most like the one typed (`.json` may have been left out).
fn nearest_case_file(missing: &Path) -> Option<PathBuf> {
    let typed = missing.file_name()?.to_str()?.to_lowercase();
    let typed = typed.strip_suffix(".json").unwrap_or(&typed);
    let folder = missing.parent()?;
    let mut nearest: Option<(usize, OsString)> = None;
    for entry in fs::read_dir(or_here(folder)).ok()?.flatten() {
        let name = entry.file_name();
        let lower = name.to_string_lossy().to_lowercase();
        let Some(stem) = lower.strip_suffix(".json") else { continue };
        let candidate = (strsim::damerau_levenshtein(typed, stem), name);
        // Names are compared too when equally near, because a folder lists its files in any order.
        if candidate.0 <= typed.chars().count() / 3 && nearest.as_ref().is_none_or(|best| candidate < *best) {
            nearest = Some(candidate);
        }
    }
    nearest.map(|(_, name)| folder.join(name))
}

/// Writes a file whole or not at all: whatever happens, the old file or the new one is there, never a part.
pub(crate) fn write_whole(path: &Path, content: &[u8]) -> Result<(), Trouble> {
    let attempt = || format!("cannot write {}", path.display());
    if path.is_dir() {
        return Err(Trouble::new(format!("{}: it is a folder, not a file", attempt())));
    }
    let written = match fs::metadata(path) {
        // A device or a named pipe cannot be replaced, only written to.
        Ok(existing) if !existing.is_file() => {
            OpenOptions::new().write(true).open(path).and_then(|mut file| file.write_all(content))
        }
        Ok(existing) => replace(&behind_links(path), Some(existing.permissions()), content),
        Err(_) => replace(&behind_links(path), None, content),
    };
    written.map_err(|error| Trouble::because(attempt(), &error))
}

fn replace(target: &Path, permissions: Option<fs::Permissions>, content: &[u8]) -> io::Result<()> {
    if permissions.as_ref().is_some_and(fs::Permissions::readonly) {
        return Err(io::ErrorKind::PermissionDenied.into());
    }
    let file = beside(target, content)?;
    if let Some(permissions) = permissions {
        fs::set_permissions(file.path(), permissions)?;
    }
    file.persist(target).map(drop).map_err(|failed| failed.error)
}

/// Makes a folder, with those that it lies in, unless it is there.
pub(crate) fn make_folder(path: &Path) -> Result<(), Trouble> {
    fs::create_dir_all(path)
        .map_err(|error| Trouble::because(format!("cannot make the folder {}", path.display()), &error))
}

/// Writes a file whole that only its owner may read; an older one is replaced, whoever could read that.
pub(crate) fn write_private(path: &Path, content: &[u8]) -> Result<(), Trouble> {
    let write = || {
        // A file of this kind is made readable for its owner alone.
        let mut file = NamedTempFile::new_in(or_here(path.parent().unwrap_or(Path::new(""))))?;
        file.write_all(content)?;
        file.persist(path).map(drop).map_err(|failed| failed.error)
    };
    if path.is_dir() {
        return Err(Trouble::new(format!("cannot write {}: it is a folder, not a file", path.display())));
    }
    write().map_err(|error| Trouble::because(format!("cannot write {}", path.display()), &error))
}

/// Writes a file that must not be there yet.
pub(crate) fn create(path: &Path, text: &str) -> Result<(), Trouble> {
    let created = beside(path, text.as_bytes())
        .and_then(|file| file.persist_noclobber(path).map(drop).map_err(|failed| failed.error));
    created.map_err(|error| {
        let path = path.display();
        if error.kind() == io::ErrorKind::AlreadyExists {
            Trouble::new(format!("{path} is there already and stays as it is; give another name"))
        } else {
            Trouble::because(format!("cannot write {path}"), &error)
        }
    })
}

/// A nameless-to-be file in the same folder (only within a folder can a file be put in place in one step).
fn beside(target: &Path, content: &[u8]) -> io::Result<NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".ecomap-").suffix(".part");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        // As for any new file: everyone, less what the user's umask takes away.
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    let mut file = builder.tempfile_in(or_here(target.parent().unwrap_or(Path::new(""))))?;
    file.write_all(content)?;
    Ok(file)
}

/// Follows symbolic links, so that the file behind them is replaced and not the link; the file need not exist.
fn behind_links(path: &Path) -> PathBuf {
    const LONGEST_CHAIN: usize = 40;
    let mut target = path.to_path_buf();
    for _ in 0..LONGEST_CHAIN {
        match fs::read_link(&target) {
            Ok(next) => target = target.parent().unwrap_or(Path::new("")).join(next),
            Err(_) => break,
        }
    }
    target
}

/// Whether two paths lead to the same existing file.
pub(crate) fn same_file(one: &Path, other: &Path) -> bool {
    fs::canonicalize(one).is_ok_and(|one| fs::canonicalize(other).is_ok_and(|other| one == other))
}

/// A bare file name lies in the current folder.
fn or_here(folder: &Path) -> &Path {
    if folder.as_os_str().is_empty() { Path::new(".") } else { folder }
}
