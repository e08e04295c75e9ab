//! Pictures in added fonts: the words are as wide as the room that was measured for them, in pixels and in PDF.

#![cfg(feature = "cli")]
#![allow(clippy::disallowed_methods, reason = "a test of files")]
#![allow(clippy::print_stderr, reason = "a check that is left out is told")]

use std::process::Command;

use ecomap::{Drawing, Ecomap, Fonts, Options, PdfOptions, Pixels, Source, compile};

/// One em is 1000 units; 漢 is 800 wide, of which 40 at either side are white, 字 is 1250 with 60 at either side.
const TINY: &[u8] = include_bytes!("fonts/tiny.ttf");

fn map(name: &str) -> Ecomap {
    let case = serde_json::json!({
        "client": "Ada",
        "systems": [{ "id": "s", "name": name, "level": "micro" }],
        "ties": [{ "to": "s" }]
    });
    compile(&Source::new("case.json", case.to_string().as_bytes())).value.expect("a right case file")
}

fn options() -> Options {
    let mut fonts = Fonts::default();
    fonts.add(TINY.to_vec(), 0).expect("it is a font");
    Options { fonts, title: false, legend: false, ..Options::default() }
}

/// The radius of the system's bubble in the SVG.
fn radius(svg: &str) -> f64 {
    let document = roxmltree::Document::parse(svg).expect("an SVG is XML");
    let system =
        document.descendants().find(|node| node.attribute("data-id") == Some("s")).expect("the system");
    let bubble = system.descendants().find(|node| node.has_tag_name("circle")).expect("its bubble");
    bubble.attribute("r").and_then(|radius| radius.parse().ok()).expect("a radius")
}

/// From the left end to the right end of the letters of the system's name, in points, drawn as outlines.
fn ink(svg: &str) -> f64 {
    let document = roxmltree::Document::parse(svg).expect("an SVG is XML");
    let system =
        document.descendants().find(|node| node.attribute("data-id") == Some("s")).expect("the system");
    let is_lettering = |node: &roxmltree::Node| node.attribute("class") == Some("lettering");
    let lettering = system.descendants().find(is_lettering).expect("its name");
    let path = lettering.descendants().find_map(|node| node.attribute("d")).expect("outlines");
    let path = kurbo::BezPath::from_svg(path).expect("a path");
    kurbo::Shape::bounding_box(&path).width()
}

#[test]
fn the_letters_of_an_added_font_are_drawn_as_wide_as_they_are_measured() {
    // At 10 points: the advances of all letters but the white at both ends.
    for (name, width) in [("漢", 7.2), ("字", 11.3), ("漢字", 8.0 + 12.5 - 0.4 - 0.6)] {
        let (map, options) = (map(name), options());
        let drawn = ink(&Drawing::new(&map, &options).svg_outlines());
        assert!((drawn - width).abs() < 0.02, "{name}: {drawn} drawn, {width} by the font's table");
    }
}

#[test]
fn a_bubble_grows_with_the_letters_of_the_font_that_draws_its_name() {
    let map = map("字字字字字字字字");
    let measured = radius(&Drawing::new(&map, &options()).svg());
    let estimated = radius(&Drawing::new(&map, &Options { fonts: Fonts::default(), ..options() }).svg());
    assert!(measured > estimated + 2.0, "{measured} with a font of wide letters, {estimated} without");
}

#[test]
fn a_sign_without_an_outline_is_a_box_and_known_as_such() {
    let map = map("漢家");
    let unknown = Drawing::new(&map, &options()).unknown_letters();
    assert_eq!(unknown.len(), 1);
    assert_eq!((unknown[0].letters(), unknown[0].font()), (&['家'][..], "Noto Sans CJK"));
}

#[test]
fn the_same_fonts_give_the_same_bytes() {
    let map = map("漢字か 👩\u{200D}👧 ก้ ߊߋ Ada");
    let png = || Drawing::new(&map, &options()).png(Pixels::Width(600), false).expect("few pixels");
    let pdf = || {
        Drawing::new(&map, &options()).pdf(&PdfOptions::default()).expect("the font can be embedded").bytes
    };
    assert!(png() == png() && pdf() == pdf());
}

#[test]
fn an_added_font_is_in_the_pdf_and_its_words_can_be_found() {
    let map = map("漢字か 👩\u{200D}👧 ก้ Ada");
    let pdf = Drawing::new(&map, &options()).pdf(&PdfOptions::default()).expect("the font can be embedded");
    let folder = tempfile::TempDir::new().expect("a folder");
    let file = folder.path().join("map.pdf");
    std::fs::write(&file, &pdf.bytes).expect("a file can be written");
    let told = |program: &str, arguments: &[&str]| match Command::new(program).args(arguments).output() {
        Ok(output) => Some(String::from_utf8_lossy(&output.stdout).into_owned()),
        Err(_) => {
            let needed = std::env::var("CI").is_ok_and(|ci| ci == "true");
            assert!(!needed, "{program} is missing: install poppler-utils");
            eprintln!("{program} is not installed: this check is left out");
            None
        }
    };
    let file = file.to_string_lossy().into_owned();
    if let Some(fonts) = told("pdffonts", &[&file]) {
        assert!(fonts.contains("EcomapTiny"), "{fonts}");
    }
    if let Some(words) = told("pdftotext", &[&file, "-"]) {
        assert!(words.contains("漢字か") && words.contains("👩\u{200D}👧") && words.contains("ก้"), "{words}");
    }
}
