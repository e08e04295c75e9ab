//! `ecomap render --like`.

use predicates::prelude::*;
use predicates::str::contains;

use crate::{Desk, FAULTY, FINE};

/// The same client a while later: one system more.
const LATER: &str = r#"{
  "client": "Ann",
  "systems": [
    { "id": "choir", "name": "Choir", "level": "mezzo" },
    { "id": "school", "name": "Evening school", "level": "mezzo" }
  ],
  "ties": [{ "to": "school" }, { "to": "choir" }]
}
"#;

const OTHERS: &str = r#"{
  "client": "Bob",
  "systems": [{ "id": "court", "name": "Court", "level": "mezzo" }],
  "ties": [{ "to": "court" }]
}
"#;

#[test]
fn the_program_says_how_many_systems_have_a_place_without_their_names() {
    let desk = Desk::with(&[("june.json", LATER), ("may.json", FINE)]);
    let run = desk.ecomap("render june.json --like may.json").assert();
    run.code(0).stdout("").stderr("Placed like may.json: 1 system in both, 1 new\nWrote june.svg\n");
    assert_eq!(desk.files(), ["june.json", "june.svg", "may.json"]);
}

#[test]
fn a_map_like_itself_is_the_same_picture() {
    let desk = Desk::with(&[("may.json", FINE)]);
    let plain = desk.ecomap("render may.json -o -").assert().code(0).get_output().stdout.clone();
    desk.ecomap("render may.json -o - --like may.json")
        .assert()
        .code(0)
        .stdout(plain)
        .stderr("Placed like may.json: 1 system in both\n");
}

#[test]
fn a_map_that_has_nothing_in_common_is_told_and_changes_nothing() {
    let desk = Desk::with(&[("ann.json", FINE), ("bob.json", OTHERS)]);
    let plain = desk.ecomap("render ann.json -o -").assert().code(0).get_output().stdout.clone();
    let warned = contains("warning: no system has the same id as one in bob.json; drawn without it");
    desk.ecomap("render ann.json -o - --like bob.json").assert().code(0).stdout(plain).stderr(warned);
}

#[test]
fn problems_of_the_earlier_map_are_told_as_its_own() {
    let desk = Desk::with(&[("june.json", LATER), ("may.json", FAULTY)]);
    let told = contains("may.json:4").and(contains("1 error in may.json: nothing was drawn"));
    desk.ecomap("render june.json --like may.json").assert().code(1).stdout("").stderr(told);
    desk.ecomap("render june.json --like april.json")
        .assert()
        .code(2)
        .stderr(contains("cannot read april.json"));
    assert_eq!(desk.files(), ["june.json", "may.json"]);
}

#[test]
fn only_one_map_comes_through_the_pipe() {
    let desk = Desk::with(&[("may.json", FINE)]);
    let refused = desk.ecomap("render - --like -").write_stdin(LATER).assert();
    refused.code(2).stdout("").stderr(contains("only one of the two maps can come through the pipe"));
    desk.ecomap("render may.json -o - --like -").write_stdin(LATER).assert().code(0).stdout(contains("<svg"));
}

#[test]
fn the_picture_does_not_take_the_place_of_the_earlier_map() {
    let desk = Desk::with(&[("june.json", LATER), ("may.case", FINE)]);
    let refused = desk.ecomap("render june.json --like may.case -o may.case").assert();
    refused.code(2).stderr(contains("would take the place of the case file may.case"));
    assert_eq!(desk.read("may.case"), FINE);
}

#[test]
fn a_map_too_large_to_be_like_another_is_told() {
    let system = |number: usize| format!(r#"{{ "id": "s{number}", "name": "S", "level": "macro" }}"#);
    let systems: Vec<String> = (0..301).map(system).collect();
    let large = format!(r#"{{ "client": "Ann", "systems": [{}] }}"#, systems.join(","));
    let desk = Desk::with(&[("large.json", &large), ("may.json", FINE)]);
    let told =
        contains("a map of more than 300 systems cannot be drawn like another; drawn without may.json");
    desk.ecomap("render large.json --like may.json").assert().code(0).stderr(told);
}
