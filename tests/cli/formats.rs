//! `ecomap render` in several formats.

use std::fs;

use predicates::prelude::*;
use predicates::str::contains;

use crate::{Desk, FAULTY, FINE, ecomap};

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";
const PDF: &[u8] = b"%PDF-";

/// A case with a letter that the built-in font lacks.
const WITHOUT_FONT: &str = r#"{ "client": "健太" }"#;

#[test]
fn the_end_of_the_name_says_what_the_picture_becomes() {
    let desk = Desk::with(&[("maria.json", FINE)]);
    let run = desk.ecomap("render maria.json -o a.png -o b.PDF -o c.svg -o d").assert();
    run.code(0).stderr(contains("Wrote a.png\n").and(contains("Wrote c.svg\n")));
    assert!(desk.bytes("a.png").starts_with(PNG));
    assert!(desk.bytes("b.PDF").starts_with(PDF));
    assert!(desk.read("c.svg").contains("<svg") && desk.read("d").contains("<svg"));
}

#[test]
fn the_format_can_be_named_where_the_name_does_not_say() {
    let desk = Desk::with(&[("maria.json", FINE)]);
    desk.ecomap("render maria.json --format png").assert().code(0).stderr(contains("Wrote maria.png"));
    assert!(desk.bytes("maria.png").starts_with(PNG));
    let run = desk.ecomap("render maria.json --format pdf -o -").assert().code(0);
    assert!(run.get_output().stdout.starts_with(PDF));
    let run = desk.ecomap("render maria.json --format pdf -o map.png").assert();
    run.code(2).stderr(contains("leave one of them out"));
}

#[test]
fn several_pictures_are_all_made_or_none() {
    let desk = Desk::with(&[("maria.json", FAULTY)]);
    desk.ecomap("render maria.json -o a.png -o a.pdf").assert().code(1);
    assert_eq!(desk.files(), ["maria.json"]);
    let desk = Desk::with(&[("maria.json", FINE)]);
    let run = desk.ecomap("render maria.json -o a.svg -o a.png --dpi 2400 --page a4").assert();
    run.code(2).stderr(contains("too many; up to"));
    assert_eq!(desk.files(), ["maria.json"]);
}

#[test]
fn a_flag_for_a_format_that_is_not_made_is_answered_with_how_to_make_it() {
    let desk = Desk::with(&[("maria.json", FINE)]);
    for (flag, ending) in
        [("--dpi 300", "png"), ("--transparent", "png"), ("--attach-case", "pdf"), ("--no-list", "pdf")]
    {
        let run = desk.ecomap(&format!("render maria.json {flag}")).assert();
        run.code(2).stderr(contains(format!("add `-o NAME.{ending}`")));
    }
    desk.ecomap("render maria.json -o a.png -o a.png").assert().code(2).stderr(contains("there twice"));
}

#[test]
fn the_same_case_gives_the_same_bytes() {
    let desk = Desk::with(&[("maria.json", FINE)]);
    desk.ecomap("render maria.json -o a.png -o a.pdf").assert().code(0);
    desk.ecomap("render maria.json -o b.png -o b.pdf").assert().code(0);
    assert!(desk.bytes("a.png") == desk.bytes("b.png") && desk.bytes("a.pdf") == desk.bytes("b.pdf"));
}

#[test]
fn letters_that_no_font_has_are_told_and_a_font_can_be_added() {
    let desk = Desk::with(&[("kenta.json", WITHOUT_FONT)]);
    let run = desk.ecomap("render kenta.json -o kenta.png").assert();
    run.code(0).stderr(contains("no font has 健太").and(contains("Noto Sans CJK: `--font FILE`")));
    // An SVG asks for the fonts of the place where it is opened.
    desk.ecomap("render kenta.json").assert().code(0).stderr(contains("boxes").not());
    fs::write(desk.path("no.ttf"), "not a font").unwrap();
    let run = desk.ecomap("render kenta.json -o kenta.png --font no.ttf").assert();
    run.code(2).stderr(contains("no.ttf is not a font"));
    desk.ecomap("render kenta.json -o a.pdf --font gone.ttf").assert().code(2).stderr(contains("gone.ttf"));
}

#[test]
fn a_pdf_without_a_date_is_said_to_be_none_for_archives() {
    let desk = Desk::with(&[("maria.json", FINE)]);
    desk.ecomap("render maria.json -o a.pdf").assert().code(0).stderr(contains("no PDF/A"));
    let dated = FINE.replacen('{', r#"{ "date": "2026-03-02","#, 1);
    fs::write(desk.path("dated.json"), dated).unwrap();
    desk.ecomap("render dated.json -o b.pdf").assert().code(0).stderr("Wrote b.pdf\n");
    desk.ecomap("render dated.json -o c.pdf --attach-case").assert().code(0).stderr("Wrote c.pdf\n");
}

#[test]
fn outlines_leave_no_text_but_keep_the_words_as_titles() {
    let run = ecomap("render - --text outlines").write_stdin(FINE).assert().code(0);
    run.stdout(contains("<text").not().and(contains("<title>School</title>")).and(contains("<desc")));
}

#[test]
fn a_page_for_browsers_is_made_like_any_other_picture() {
    let desk = Desk::with(&[("maria.json", FINE)]);
    desk.ecomap("render maria.json -o a.html -o b.svg").assert().code(0).stderr(contains("Wrote a.html\n"));
    assert!(desk.read("a.html").starts_with("<!DOCTYPE html>") && desk.read("b.svg").contains("<svg"));
    let run = desk.ecomap("render maria.json --format html -o -").assert().code(0);
    run.stdout(desk.read("a.html"));
    desk.ecomap("render maria.json -o a.htm").assert().code(2).stderr(contains("try `-o a.html`"));
}
