//! Letters that the built-in fonts lack: what is told, what `--font` and `--system-fonts` change.

use std::fs;
use std::path::Path;

use predicates::prelude::*;
use predicates::str::contains;

use crate::{Desk, FINE};

/// The client's letters are in `tests/fonts/tiny.ttf`.
const HAN: &str = r#"{ "client": "漢字", "systems": [{ "id": "s", "name": "か👩字字字字字字", "level": "micro" }], "ties": [{ "to": "s" }] }"#;

/// Lepcha, which few computers have a font for.
const LEPCHA: &str = r#"{ "client": "ᰀᰀᰀ" }"#;

fn font(name: &str) -> String {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fonts").join(name).display().to_string()
}

/// A desk with a copy of the tiny font.
fn desk(cases: &[(&str, &str)]) -> Desk {
    let desk = Desk::with(cases);
    fs::copy(font("tiny.ttf"), desk.path("tiny.ttf")).unwrap();
    desk
}

/// A home in which a font is installed.
#[cfg(unix)]
fn furnished(desk: &Desk) -> std::path::PathBuf {
    let home = desk.path("home");
    // Where Linux and where macOS keep a user's fonts.
    for fonts in [".local/share/fonts", "Library/Fonts"].map(|folder| home.join(folder)) {
        fs::create_dir_all(&fonts).unwrap();
        fs::copy(font("tiny.ttf"), fonts.join("tiny.ttf")).unwrap();
    }
    home
}

#[test]
fn an_added_font_ends_the_warning_in_every_format() {
    let desk = desk(&[("han.json", HAN)]);
    for ending in ["svg", "png", "pdf", "html"] {
        let warned = desk.ecomap(&format!("render han.json -o a.{ending}")).assert().code(0);
        warned.stderr(contains("Noto Sans CJK").and(contains("Noto Emoji")));
        let run = desk.ecomap(&format!("render han.json -o b.{ending} --font tiny.ttf")).assert().code(0);
        run.stderr(contains("warning: no font").not().and(contains("lacks").not()));
        assert!(desk.bytes(&format!("a.{ending}")) != desk.bytes(&format!("b.{ending}")), "{ending}");
    }
    desk.ecomap("packet han.json -o p.pdf --font tiny.ttf")
        .assert()
        .code(0)
        .stderr(contains("no font").not());
    let run = desk.ecomap("compare han.json han.json -o c.svg -o c.png --font tiny.ttf").assert();
    run.code(0).stderr(contains("no font").not().and(contains("lacks").not()));
}

#[test]
fn an_added_font_changes_nothing_for_letters_that_are_built_in() {
    let desk = desk(&[("maria.json", FINE)]);
    for ending in ["svg", "png", "pdf"] {
        desk.ecomap(&format!("render maria.json -o a.{ending}")).assert().code(0);
        desk.ecomap(&format!("render maria.json -o b.{ending} --font tiny.ttf")).assert().code(0);
        assert!(desk.bytes(&format!("a.{ending}")) == desk.bytes(&format!("b.{ending}")), "{ending}");
    }
}

#[test]
fn a_font_of_coloured_pictures_is_answered_with_one_that_can_be_drawn() {
    let desk = desk(&[("dog.json", r#"{ "client": "🐕 😀" }"#)]);
    fs::copy(font("colour.ttf"), desk.path("colour.ttf")).unwrap();
    let run = desk.ecomap("render dog.json -o dog.png --font colour.ttf").assert().code(0);
    run.stderr(contains("no font has 😀 (emoji)").and(contains("such as Noto Emoji")));
}

#[cfg(unix)]
#[test]
fn a_font_of_this_computer_is_taken_only_where_it_is_asked_for_and_needed() {
    let desk = desk(&[("lepcha.json", LEPCHA), ("maria.json", FINE)]);
    let home = furnished(&desk);
    let run = |arguments: &str| desk.ecomap(arguments).env("HOME", &home).assert().code(0);
    run("render lepcha.json -o a.png").stderr(contains("no font has ᰀ").and(contains("--system-fonts")));
    run("render lepcha.json -o b.png --system-fonts")
        .stderr(contains("Used from this computer: ").and(contains("no font has").not()));
    run("render lepcha.json -o c.png --system-fonts");
    assert!(desk.bytes("a.png") != desk.bytes("b.png") && desk.bytes("b.png") == desk.bytes("c.png"));
    run("render lepcha.json -o d.png --system-fonts --font tiny.ttf")
        .stderr(contains("Used from this computer").not());
    run("render maria.json -o e.png --system-fonts").stderr(contains("Used from this computer").not());
    run("render maria.json -o f.png");
    assert!(desk.bytes("e.png") == desk.bytes("f.png"));
    run("packet lepcha.json -o p.pdf --system-fonts").stderr(contains("Used from this computer: "));
}

#[cfg(unix)]
#[test]
fn what_no_font_of_this_computer_has_either_is_told() {
    let desk = desk(&[("odd.json", "{ \"client\": \"\u{1FAFF}\u{2FFFD}\" }")]);
    let home = furnished(&desk);
    let run = desk.ecomap("render odd.json -o a.png --system-fonts").env("HOME", &home).assert().code(0);
    run.stderr(contains("no font of this computer has them either"));
}
