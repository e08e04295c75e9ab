//! Holds the source to the module table and to what the library must not do.

mod code;
mod modules;

use std::fs;
use std::path::{Path, PathBuf};

use modules::{MODULES, row};

/// Parts of `std` that reach outside the program.
const OUTSIDE: &[&str] = &["fs", "env", "time", "net", "thread", "process"];

/// Spellings that the library does without, and why.
const BANNED: &[(&str, &str)] = &[
    ("HashMap", "its order is not part of the input"),
    ("HashSet", "its order is not part of the input"),
    ("println!", "the library does not print"),
    ("print!", "the library does not print"),
    ("dbg!", "the library does not print"),
    ("SystemTime", "the library knows no clock"),
    ("Instant::now", "the library knows no clock"),
];

/// Functions whose last bits differ between platforms.
const PLATFORM_MATHS: &[&str] =
    &["sin", "cos", "tan", "sin_cos", "asin", "acos", "atan", "powf", "powi", "exp", "ln", "cbrt", "mul_add"];

#[test]
fn every_module_keeps_to_its_row() {
    let problems: Vec<String> = library_files()
        .iter()
        .filter(|file| module_of(file) != "lib")
        .flat_map(|file| {
            let found = trespasses(&module_of(file), depth_of(file), &read(file));
            found.into_iter().map(move |problem| format!("{}: {problem}", file.display()))
        })
        .collect();
    assert!(problems.is_empty(), "\n{}\n(the table is tests/architecture/modules.rs)", problems.join("\n"));
}

#[test]
fn the_library_reaches_nothing_outside_and_gives_the_same_bytes_everywhere() {
    let problems: Vec<String> = library_files()
        .iter()
        .flat_map(|file| {
            let found = forbidden(&read(file));
            found.into_iter().map(move |problem| format!("{}: {problem}", file.display()))
        })
        .collect();
    assert!(problems.is_empty(), "\n{}", problems.join("\n"));
}

#[test]
fn the_table_lists_exactly_the_modules_of_the_source() {
    let mut found: Vec<String> =
        library_files().iter().map(|file| module_of(file)).filter(|name| name != "lib").collect();
    found.sort();
    found.dedup();
    let mut listed: Vec<String> = MODULES.iter().map(|module| module.name.to_owned()).collect();
    listed.sort();
    assert_eq!(found, listed, "left: src/, right: the table in tests/architecture/modules.rs");
}

#[test]
fn a_row_names_only_rows_above_it() {
    for (index, module) in MODULES.iter().enumerate() {
        for name in module.modules {
            assert!(MODULES[..index].iter().any(|above| above.name == *name), "{} names {name}", module.name);
        }
    }
}

#[test]
fn every_dependency_of_the_library_has_a_door() {
    for dependency in library_dependencies() {
        let doors = MODULES.iter().filter(|module| module.crates.contains(&dependency.as_str())).count();
        assert!(doors > 0, "no module may name {dependency}: give it a row or remove it from Cargo.toml");
    }
}

#[test]
fn the_architecture_page_shows_the_same_table() {
    let path = root().join("ARCHITECTURE.md");
    let page = read(&path);
    let (start, end) =
        ("<!-- modules: written by the architecture test -->\n\n", "\n<!-- end of modules -->");
    let (before, rest) = page.split_once(start).expect("the page has the start mark");
    let (shown, after) = rest.split_once(end).expect("the page has the end mark");
    if std::env::var("ECOMAP_UPDATE").is_ok() {
        let table = modules::markdown();
        fs::write(&path, format!("{before}{start}{table}{end}{after}"))
            .expect("ARCHITECTURE.md can be written");
        return;
    }
    assert_eq!(shown, modules::markdown(), "run ECOMAP_UPDATE=1 cargo test --test architecture");
}

#[test]
fn a_layout_that_names_the_svg_writer_is_refused() {
    for code in [
        "use crate::svg;",
        "use crate::svg::to_svg;",
        "use crate::{model::Ecomap, svg::{to_svg}};",
        "fn f() { crate::svg::to_svg(); }",
        "use super::super::svg;",
        "use svg::Document;",
        "use ::svg::Document;",
        "use svg as drawing;",
        "use palette::Srgb;",
        "use crate::Ecomap;",
        "use crate::*;",
    ] {
        assert!(!trespasses("layout", 2, code).is_empty(), "{code}");
    }
}

#[test]
fn what_the_row_allows_comments_and_tests_are_accepted() {
    for code in [
        "use crate::model::{Ecomap, System}; use kurbo::Point; use super::Ring;",
        "// use crate::svg;\n/// See [`crate::svg`].\n/* crate::svg */",
        "const A: &str = \"crate::svg\"; const B: &str = r#\"svg::\"\"#;",
        "#[cfg(test)]\nmod tests { use crate::compile; fn f() {} }",
        "#[cfg(test)]\nmod tests;\nuse crate::graph::EcoGraph;",
        "fn f<'a>(x: &'a str) -> char { 'x' }",
    ] {
        assert_eq!(trespasses("layout", 2, code), Vec::<String>::new(), "{code}");
    }
}

#[test]
fn files_clocks_printing_hash_maps_and_platform_sines_are_refused() {
    for code in [
        "use std::fs;",
        "use std::{fmt, time::Instant};",
        "fn f() { std::env::args(); }",
        "use std::thread::spawn;",
        "fn f() { println!(); }",
        "fn f() { eprintln!(); }",
        "use std::collections::HashMap;",
        "fn f(x: f64) -> f64 { x.sin() }",
        "fn f(x: f64) -> f64 { f64::cos(x) }",
        "fn f(x: f64) -> f64 { x.atan2(1.0) }",
        "fn f(x: f64) -> f64 { x.hypot(1.0) }",
    ] {
        assert_eq!(forbidden(code).len(), 1, "{code}: {:?}", forbidden(code));
    }
    assert_eq!(
        forbidden("fn f(x: f64) { libm::sin(x); vector.hypot(); angle.sinus(); x.sqrt() }"),
        Vec::<String>::new()
    );
}

/// What a file of a module names although its row does not say so. `depth`: 1 for the module's own file, 2 for one inside it.
fn trespasses(module: &str, depth: usize, text: &str) -> Vec<String> {
    let Some(row) = row(module) else { return vec![format!("module {module} has no row")] };
    let code = code::bare(text);
    let root = vec!["super"; depth].join("::");
    let mut named = code::named_under(&code, "crate");
    named.extend(code::named_under(&code, &root));
    named.retain(|name| name != module && name != "super" && !row.modules.contains(&name.as_str()));
    let mut problems: Vec<String> =
        named.iter().map(|name| format!("{module} may not name crate::{name}")).collect();
    for dependency in library_dependencies() {
        if code::names_crate(&code, &dependency) && !row.crates.contains(&dependency.as_str()) {
            problems.push(format!("{module} may not name the crate {dependency}"));
        }
    }
    problems
}

/// What the library must not name anywhere.
fn forbidden(text: &str) -> Vec<String> {
    let code = code::bare(text);
    let mut problems: Vec<String> = code::named_under(&code, "std")
        .into_iter()
        .filter(|name| OUTSIDE.contains(&name.as_str()))
        .map(|name| format!("std::{name}"))
        .collect();
    let banned = BANNED.iter().filter(|(spelling, _)| code.contains(spelling));
    problems.extend(banned.map(|(spelling, reason)| format!("{spelling}: {reason}")));
    for function in PLATFORM_MATHS {
        if code.contains(&format!(".{function}(")) || code.contains(&format!("f64::{function}")) {
            problems.push(format!("{function}: differs between platforms, use geometry"));
        }
    }
    // Without an argument these two are kurbo's, which are libm's.
    for function in ["atan2", "hypot"] {
        let calls = code.matches(&format!(".{function}(")).count();
        if calls > code.matches(&format!(".{function}()")).count()
            || code.contains(&format!("f64::{function}"))
        {
            problems.push(format!("{function}: differs between platforms, use geometry"));
        }
    }
    problems
}

/// The names in Cargo.toml's `[dependencies]` that are not optional, as code spells them.
fn library_dependencies() -> Vec<String> {
    let manifest = read(&root().join("Cargo.toml"));
    let (_, rest) = manifest.split_once("[dependencies]\n").expect("Cargo.toml has dependencies");
    let section = rest.split("\n[").next().unwrap_or(rest);
    section
        .lines()
        .filter(|line| !line.starts_with('#') && !line.contains("optional = true"))
        .filter_map(|line| line.split_once('='))
        .map(|(name, _)| name.trim().replace('-', "_"))
        .collect()
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// All Rust files of the library, without the program's and without files that hold only tests.
fn library_files() -> Vec<PathBuf> {
    let mut files = Vec::new();
    collect(&root().join("src"), &mut files);
    files.retain(|file| !file.starts_with(root().join("src/bin")) && !file.ends_with("tests.rs"));
    files.sort();
    assert!(files.len() > 5, "the source was found");
    files
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

/// The path below `src`, without `.rs`.
fn steps(file: &Path) -> Vec<String> {
    let below = file.strip_prefix(root().join("src")).expect("a file of src").with_extension("");
    below.iter().map(|step| step.to_string_lossy().into_owned()).collect()
}

fn module_of(file: &Path) -> String {
    steps(file)[0].clone()
}

fn depth_of(file: &Path) -> usize {
    let steps = steps(file);
    steps.len() - usize::from(steps.last().is_some_and(|last| last == "mod"))
}

fn read(path: &Path) -> String {
    fs::read_to_string(path)
        .unwrap_or_else(|error| panic!("{}: {error}", path.display()))
        .replace("\r\n", "\n")
}
