//! A disguised copy, drawn in every format, tells nothing of its original; and the search sees what an original tells.
#![cfg(all(feature = "html", feature = "pdf", feature = "png", feature = "verify"))]
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::path::{Path, PathBuf};

use ecomap::{
    Attachment, Dates, Disguise, Drawing, Language, Names, Options, PdfOptions, Pixels, Source,
    SummaryFormat, Traces, compile, deidentify, summarize,
};

const CANARY: &str = include_str!("canary.json");

/// What all names planted in the canary have in common, without case and accents.
const PLANTED: &str = "zqx";

fn examples() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples");
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|file| file.extension().is_some_and(|extension| extension == "json"));
    files.sort();
    assert!(files.len() > 10);
    files
}

#[expect(clippy::disallowed_methods, reason = "a test reads its files")]
fn read(file: &Path) -> String {
    std::fs::read_to_string(file).unwrap()
}

/// A case in every format, each with what it is called.
fn written(case: &str, language: Language) -> Vec<(&'static str, Vec<u8>)> {
    let outcome = compile(&Source::new("case.json", case.as_bytes()));
    let map = outcome.value.unwrap_or_else(|| panic!("{:?}\n{case}", outcome.diagnostics));
    let drawing = Drawing::new(&map, &Options { language, ..Options::default() });
    let attachment = Attachment { name: "case.json".to_owned(), text: case.to_owned() };
    let pdf = |list, attachment| drawing.pdf(&PdfOptions { list, attachment }).unwrap().bytes;
    let told = |format| summarize(&map, language, format).into_bytes();
    vec![
        ("JSON", case.as_bytes().to_vec()),
        ("SVG", drawing.svg().into_bytes()),
        ("HTML", drawing.html().into_bytes()),
        ("SVG outlines", drawing.svg_outlines().into_bytes()),
        ("PNG", drawing.png(Pixels::Width(400), false).unwrap()),
        ("PDF with list and case", pdf(true, Some(attachment))),
        ("PDF without list", pdf(false, None)),
        ("summary in Markdown", told(SummaryFormat::Markdown)),
        ("summary in text", told(SummaryFormat::Text)),
        ("summary as a page", told(SummaryFormat::Html)),
        ("summary in JSON", told(SummaryFormat::Json)),
    ]
}

fn copy(original: &str, disguise: &Disguise) -> String {
    deidentify(&[Source::new("case.json", original.as_bytes())], disguise).unwrap().copies.remove(0)
}

fn traces(original: &str) -> Traces {
    Traces::of(&[Source::new("case.json", original.as_bytes())]).unwrap()
}

#[test]
fn a_copy_of_every_example_tells_nothing_in_any_format() {
    for file in examples() {
        let original = read(&file);
        let traces = traces(&original);
        let copy = copy(&original, &Disguise::default());
        let outcome = compile(&Source::new("copy.json", copy.as_bytes()));
        assert!(outcome.value.is_some(), "{}: {:?}", file.display(), outcome.diagnostics);
        for (format, bytes) in written(&copy, Language::English) {
            let found = traces.search(&bytes).unwrap();
            assert!(found.is_empty(), "{} as {format}: {found:?}", file.display());
        }
    }
}

#[test]
fn an_original_tells_in_every_format_but_its_pixels() {
    for name in ["maria", "right-to-left", "kenta"] {
        let original = read(&Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("examples/{name}.json")));
        let traces = traces(&original);
        for (format, bytes) in written(&original, Language::English) {
            let found = traces.search(&bytes).unwrap();
            assert_eq!(found.is_empty(), format == "PNG", "{name} as {format}: {found:?}");
        }
    }
}

#[test]
fn no_planted_name_is_in_any_format_of_a_copy() {
    let traces = traces(CANARY);
    for (names, dates) in [(Names::Roles, Dates::Year), (Names::Invented, Dates::Weeks)] {
        let disguise = Disguise { names, dates, ..Disguise::default() };
        for (format, bytes) in written(&copy(CANARY, &disguise), Language::Spanish) {
            let found = traces.search(&bytes).unwrap();
            assert!(found.is_empty(), "{format}: {found:?}");
            let text = String::from_utf8_lossy(&bytes).to_lowercase();
            assert!(format == "PNG" || format.starts_with("PDF") || !text.contains(PLANTED), "{format}");
        }
    }
}

/// The search sees the drawn words of a PDF, its list, its properties, and what is attached.
#[test]
fn every_part_of_a_pdf_is_searched() {
    let traces = traces(CANARY);
    for (format, bytes) in written(CANARY, Language::English) {
        let found = traces.search(&bytes).unwrap();
        let places: Vec<&str> = found.iter().map(|trace| trace.place.as_str()).collect();
        match format {
            "PDF with list and case" => {
                assert!(places.contains(&"page 1") && places.contains(&"page 2"), "{places:?}");
                assert!(places.iter().any(|place| place.starts_with("an attached file, line")), "{places:?}");
            }
            "PDF without list" => {
                assert!(places.contains(&"page 1"), "{places:?}");
                // Its date is in no page: only in the properties, as 19871123.
                assert!(found.iter().any(|trace| trace.words == "19871123"), "{found:?}");
            }
            _ => {}
        }
    }
}

/// What the spellings below are looked for in.
const MAZUR: &str = r#"{ "date": "2026-03-02", "client": { "name": "Mazur-Łódź home", "members": [
        { "id": "jm_1", "name": "José Mazur", "age": 34, "focus": true }] },
        "systems": [{ "id": "lincoln-school", "name": "Lincoln Middle School", "kind": "school", "level": "mezzo" }],
        "ties": [{ "to": "lincoln-school" }] }"#;

#[test]
fn names_are_found_however_they_are_written() {
    let traces = traces(MAZUR);
    for text in [
        "JOSE was here",
        "jose\u{301}'s",
        "Jos&#233;",
        "Jos&eacute;",
        "<a href='x?q=Jos%C3%A9'>",
        r#"{"x": "Jos\u00e9"}"#,
        "mazur",
        "MAZURS LODZ and lodz",
        "lincoln-school",
        "LincolnMiddleSchool",
        "<text>Lincoln</text><text>Middle School</text>",
        "2026-03-02",
        "2 March 2026",
        "Mar 2, 2026",
        "02.03.2026",
        "3/2/2026",
        "20260302",
        "2026年3月2日",
        "2. März 2026",
        "age 34",
        "a 34-year-old",
        "J.M., 34",
        r#"{"age": 34}"#,
        "a,b\n\"Mazur\",1",
        "\u{feff}# Mazur",
    ] {
        assert!(!traces.search(text.as_bytes()).unwrap().is_empty(), "{text}");
    }
    let wide: Vec<u8> =
        [0xFF, 0xFE].into_iter().chain("Mazur".encode_utf16().flat_map(u16::to_le_bytes)).collect();
    assert!(!traces.search(&wide).unwrap().is_empty());
}

#[test]
fn what_only_resembles_a_name_is_not_found() {
    let traces = traces(MAZUR);
    for text in [
        "Josephine",
        "a middle school",
        "the school at home",
        "2026",
        "week 0",
        "age 30–34",
        "34",
        "ages 34-38",
        "J. M.",
        "Marzipan",
        "March 2026",
    ] {
        assert_eq!(traces.search(text.as_bytes()).unwrap(), [], "{text}");
    }
}

#[test]
fn what_cannot_be_searched_is_told() {
    let traces = traces(r#"{ "client": "Ada" }"#);
    for bytes in [&b"PK\x03\x04\0\0"[..], b"\x89PNG\r\n\x1a\n broken", b"%PDF-1.7 broken"] {
        assert!(traces.search(bytes).is_err(), "{bytes:?}");
    }
}
