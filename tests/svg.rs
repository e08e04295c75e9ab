//! The repository's pictures, and every example in outlines, against the document type of SVG 1.1 (W3C), as `xmllint` reads it.
//!
//! SVG 1.1 is what the oldest programs in use read. What SVG 2 added for people who hear a picture and for other programs (`role`,
//! `aria-…`, `data-…`, `lang`) is set aside first: programs that do not know an attribute leave it alone.
//!
//! Where `xmllint` or the document type is missing, that is told; where `CI` is set to `true` it is a failure.

#![cfg(feature = "cli")]
#![allow(clippy::disallowed_methods, reason = "a test of files")]
#![allow(clippy::print_stderr, reason = "a check that is left out is told")]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use ecomap::{Drawing, Options, Source, compile};

/// The document type's public name, which the machine's XML catalogue leads to its copy.
const SVG_1_1: &str = "-//W3C//DTD SVG 1.1//EN";

/// What `xmllint` says where a document keeps to the type and where it does not (exit codes of `xmllint`).
const VALID: i32 = 0;
const INVALID: i32 = 3;

fn pictures() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/pictures");
    let files = std::fs::read_dir(folder).expect("there are pictures").flatten().map(|entry| entry.path());
    let mut files: Vec<PathBuf> = files.filter(|file| file.to_string_lossy().ends_with(".svg")).collect();
    files.retain(|file| !file.to_string_lossy().ends_with(".changed.svg"));
    files.sort();
    files
}

/// A picture without the attributes that SVG 1.1 does not know. Their values hold no quotation mark.
fn of_1_1(svg: &str) -> String {
    let mut kept = String::new();
    for (index, part) in svg.split('"').enumerate() {
        let value = index % 2 == 1;
        let name = kept.rsplit(' ').next().unwrap_or_default().to_owned();
        let later = ["data-", "aria-"].iter().any(|start| name.starts_with(start));
        if value && (later || ["role=", "lang="].contains(&name.as_str())) {
            kept.truncate(kept.len() - name.len() - 1);
        } else if value {
            kept.push_str(&format!("\"{part}\""));
        } else {
            kept.push_str(part);
        }
    }
    kept
}

/// What `xmllint` says of a picture; none where it cannot be asked.
fn validated(svg: &str) -> Option<Output> {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("picture.svg");
    std::fs::write(&file, svg).expect("a file can be written");
    let run =
        Command::new("xmllint").args(["--nonet", "--noout", "--dtdvalidfpi", SVG_1_1]).arg(&file).output();
    let output = run.ok().filter(|output| [VALID, INVALID].map(Some).contains(&output.status.code()));
    if output.is_none() {
        let needed = std::env::var("CI").is_ok_and(|ci| ci == "true");
        assert!(!needed, "install libxml2-utils and w3c-sgml-lib");
        eprintln!("xmllint or the document type of SVG is not installed: this check is left out");
    }
    output
}

#[test]
fn every_picture_keeps_to_svg_1_1() {
    let pictures = pictures();
    assert!(pictures.len() >= 10, "the pictures are there");
    for picture in pictures {
        let svg = std::fs::read_to_string(&picture).expect("a picture can be read");
        let Some(output) = validated(&of_1_1(&svg)) else { return };
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(VALID), "{}: {said}", picture.display());
    }
}

#[test]
fn every_example_in_outlines_keeps_to_svg_1_1() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples");
    let files = std::fs::read_dir(folder).expect("there are examples").flatten().map(|entry| entry.path());
    for file in files.filter(|file| file.extension().is_some_and(|end| end == "json")) {
        let case = std::fs::read(&file).expect("an example can be read");
        let map = compile(&Source::new("case.json", &case)).value.expect("an example is valid");
        let svg = Drawing::new(&map, &Options::default()).svg_outlines();
        assert!(!svg.contains("<text"), "{}: words are outlines", file.display());
        let Some(output) = validated(&of_1_1(&svg)) else { return };
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(VALID), "{}: {said}", file.display());
    }
}

#[test]
fn an_element_or_attribute_that_svg_does_not_have_is_found() {
    for wrong in ["<circle r=\"1\" size=\"2\"/>", "<bubble/>"] {
        let svg = format!("<svg xmlns=\"http://www.w3.org/2000/svg\">{wrong}</svg>");
        let Some(output) = validated(&svg) else { return };
        assert_eq!(output.status.code(), Some(INVALID), "{wrong}");
    }
}

#[test]
fn only_attributes_that_came_later_are_set_aside() {
    let svg = r#"<g class="tie" data-from="a b" role="img" xml:lang="en" lang="en"><path d="M0 0"/>x</g>"#;
    assert_eq!(of_1_1(svg), r#"<g class="tie" xml:lang="en"><path d="M0 0"/>x</g>"#);
}
