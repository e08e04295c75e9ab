//! The source on disk: which files the library has, and its dependencies.

use std::fs;
use std::path::{Path, PathBuf};

/// The names in Cargo.toml's `[dependencies]`, as code spells them, without those that only the program needs.
pub(crate) fn library_dependencies() -> Vec<String> {
    let manifest = read(&root().join("Cargo.toml"));
    let of_program = manifest.lines().find(|line| line.starts_with("cli = [")).unwrap_or_default();
    let (_, rest) = manifest.split_once("[dependencies]\n").expect("Cargo.toml has dependencies");
    let section = rest.split("\n[").next().unwrap_or(rest);
    section
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split_once('='))
        .map(|(name, _)| name.trim())
        .filter(|name| !of_program.contains(&format!("\"dep:{name}\"")))
        .map(|name| name.replace('-', "_"))
        .collect()
}

pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// All Rust files of the library, without the program's and without modules that are compiled for tests only.
pub(crate) fn library_files() -> Vec<PathBuf> {
    let mut files = Vec::new();
    collect(&root().join("src"), &mut files);
    files.retain(|file| !file.starts_with(root().join("src/bin")));
    files.sort();
    assert!(files.len() > 5, "the source was found");
    let for_tests: Vec<Vec<String>> = files.iter().flat_map(|file| test_modules(file)).collect();
    assert!(!for_tests.is_empty(), "the test modules were found");
    files.retain(|file| !for_tests.iter().any(|module| steps(file).starts_with(module)));
    files
}

/// The modules that a file declares behind `#[cfg(test)]`.
fn test_modules(file: &Path) -> Vec<Vec<String>> {
    let text = read(file);
    let behind = text.split("#[cfg(test)]").skip(1).filter_map(|item| item.trim_start().split_once(';'));
    let names = behind.filter_map(|(head, _)| match head.split_whitespace().collect::<Vec<_>>()[..] {
        ["mod", name] | ["pub(crate)", "mod", name] => Some(name.to_owned()),
        _ => None,
    });
    names.map(|name| steps(file).into_iter().filter(|step| step != "lib").chain([name]).collect()).collect()
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("src can be listed") {
        let path = entry.expect("src can be listed").path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}

/// The module's path: `layout`, `rings` for `src/layout/rings.rs`; `layout` for `src/layout/mod.rs`.
pub(crate) fn steps(file: &Path) -> Vec<String> {
    let below = file.strip_prefix(root().join("src")).expect("a file of src").with_extension("");
    let mut steps: Vec<String> = below.iter().map(|step| step.to_string_lossy().into_owned()).collect();
    if steps.last().is_some_and(|last| last == "mod") {
        steps.pop();
    }
    steps
}

pub(crate) fn read(path: &Path) -> String {
    fs::read_to_string(path)
        .unwrap_or_else(|error| panic!("{}: {error}", path.display()))
        .replace("\r\n", "\n")
}
