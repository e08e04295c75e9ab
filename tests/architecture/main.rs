//! Holds the source to the module table and to what the library must not do.
#![expect(clippy::disallowed_methods, reason = "this test reads the source and writes the table")]

mod code;
mod files;
mod modules;
mod rules;

use std::collections::BTreeMap;
use std::fs;

use files::{library_dependencies, library_files, read, root, steps};
use modules::MODULES;
use rules::{forbidden, named, row_of, trespasses};

#[test]
fn every_module_keeps_to_its_row() {
    let problems: Vec<String> = library_files()
        .iter()
        .filter(|file| steps(file) != ["lib"])
        .flat_map(|file| {
            let steps = steps(file);
            let place: Vec<&str> = steps.iter().map(String::as_str).collect();
            let found = trespasses(&place, &read(file));
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
    let places: Vec<String> = library_files().iter().map(|file| steps(file).join("::")).collect();
    let mut found: Vec<&str> = places.iter().filter_map(|place| place.split("::").next()).collect();
    found.retain(|name| *name != "lib");
    found.sort_unstable();
    found.dedup();
    let (parts, mut listed): (Vec<&str>, Vec<&str>) =
        MODULES.iter().map(|module| module.name).partition(|name| name.contains("::"));
    listed.sort_unstable();
    assert_eq!(found, listed, "left: src/, right: the table in tests/architecture/modules.rs");
    for part in parts {
        assert!(places.iter().any(|place| place == part), "{part} is in the table and not in src");
    }
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
fn a_row_lists_nothing_that_its_module_does_without() {
    let mut used: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for file in library_files() {
        let steps = steps(&file);
        let place: Vec<&str> = steps.iter().map(String::as_str).collect();
        if let Some(row) = row_of(&place) {
            used.entry(row.name).or_default().extend(named(&place, &read(&file)));
        }
    }
    let mut idle = Vec::new();
    for module in MODULES {
        let used = used.get(module.name).map_or(&[][..], Vec::as_slice);
        let listed = module.modules.iter().chain(module.crates);
        idle.extend(
            listed
                .filter(|name| !used.iter().any(|one| one == *name))
                .map(|name| format!("{}: {name}", module.name)),
        );
    }
    assert!(idle.is_empty(), "take these out of tests/architecture/modules.rs:\n{}", idle.join("\n"));
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
        "use super::super::{graph::EcoGraph, svg};",
        "fn f() { super::super::svg::to_svg() }",
        "use svg::Document;",
        "use ::svg::Document;",
        "use svg as drawing;",
        "use palette::Srgb;",
        "use crate::Ecomap;",
        "use crate::*;",
    ] {
        assert!(!trespasses(&["layout", "rings"], code).is_empty(), "{code}");
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
        assert_eq!(trespasses(&["layout", "rings"], code), Vec::<String>::new(), "{code}");
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
