//! Disguised copies, and the search for what came through.

use predicates::prelude::*;
use predicates::str::contains;

use crate::{Desk, FAULTY};

const ADA: &str = r#"{
  "title": "Ada Osei, intake",
  "date": "2026-03-02",
  "client": { "id": "ada-osei", "name": "Ada Osei" },
  "systems": [{ "id": "hill", "name": "Hillside School", "kind": "school", "level": "mezzo", "note": "Kwame drives her" }],
  "ties": [{ "to": "hill", "label": "reading" }]
}
"#;

const LATER: &str = r#"{
  "date": "2026-06-08",
  "client": { "id": "ada-osei", "name": "Ada Osei" },
  "systems": [
    { "id": "brook", "name": "Brook School", "kind": "school", "level": "mezzo" },
    { "id": "hill", "name": "Hillside School", "kind": "school", "level": "mezzo" }
  ],
  "ties": [{ "to": "hill" }, { "to": "brook" }]
}
"#;

#[test]
fn a_copy_is_written_and_the_report_names_places_only() {
    let desk = Desk::with(&[("ada.json", ADA)]);
    let run = desk.ecomap("deidentify ada.json -o copy.json").assert().code(0).stdout("");
    run.stderr(
        contains("client.name → Client")
            .and(contains("systems[0].name → School A"))
            .and(contains("systems[0].note"))
            .and(contains("Osei").not())
            .and(contains("Hillside").not()),
    );
    let copy = desk.read("copy.json");
    assert!(copy.contains("School A") && copy.contains("\"date\": \"2026\""), "{copy}");
    assert_eq!(desk.files(), ["ada.json", "copy.json"], "no key unless it was asked for");
    desk.ecomap("check copy.json").assert().code(0);
    desk.ecomap("deidentify --verify ada.json copy.json").assert().code(0).stdout(contains("nothing found"));
}

#[test]
fn what_comes_through_is_found_with_its_place() {
    let desk = Desk::with(&[("ada.json", ADA)]);
    desk.ecomap("render ada.json -o map.svg -o map.pdf -o map.png").assert().code(0);
    let run = desk.ecomap("deidentify --verify ada.json map.svg map.pdf").assert().code(1);
    run.stdout(
        contains("map.svg: line")
            .and(contains("map.pdf: page 1: a name (client.name)"))
            .and(contains("osei").not()),
    );
    let run = desk.ecomap("deidentify --verify ada.json map.svg --show-values").assert().code(1);
    run.stdout(contains("ada osei"));
    desk.ecomap("deidentify --verify ada.json map.png").assert().code(0);
    desk.ecomap("deidentify --verify ada.json nothing.svg")
        .assert()
        .code(2)
        .stderr(contains("cannot read nothing.svg"));
    desk.ecomap("deidentify --verify nothing.json map.svg").assert().code(2);
}

#[test]
fn a_file_that_is_named_after_someone_is_warned_of() {
    let desk = Desk::with(&[("ada.json", ADA), ("osei.txt", "fine")]);
    let run = desk.ecomap("deidentify --verify ada.json osei.txt").assert().code(0);
    run.stderr(contains("the name of the file osei.txt itself"));
}

#[test]
fn two_maps_share_their_labels() {
    let desk = Desk::with(&[("march.json", ADA), ("june.json", LATER)]);
    desk.ecomap("deidentify march.json june.json --out copies --dates weeks").assert().code(0);
    let (march, june) = (desk.read("copies/copy-1.json"), desk.read("copies/copy-2.json"));
    assert!(march.contains("week 0") && march.contains("School A"), "{march}");
    assert!(june.contains("week 14") && june.contains(r#""id": "school-b", "name": "School B""#), "{june}");
    desk.ecomap("deidentify --verify march.json --verify june.json copies/copy-1.json copies/copy-2.json")
        .assert()
        .code(0);
}

#[test]
fn the_key_is_private() {
    let desk = Desk::with(&[("ada.json", ADA), ("ada.key", "old")]);
    desk.ecomap("deidentify ada.json -o copy.json --key ada.key").assert().code(0);
    let key = desk.read("ada.key");
    assert!(key.contains("Ada Osei") && key.contains("School A"), "{key}");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = std::fs::metadata(desk.path("ada.key")).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
}

#[test]
fn the_report_goes_where_it_is_asked_for() {
    let desk = Desk::with(&[("ada.json", ADA)]);
    let run = desk.ecomap("deidentify ada.json -o copy.json --keep-notes --report -").assert().code(0);
    run.stdout(contains("systems[0].note: a word that may be a name").and(contains("Kwame").not()));
    desk.ecomap("deidentify ada.json -o copy.json --keep-notes --report r.txt --show-values")
        .assert()
        .code(0);
    let report = desk.read("r.txt");
    assert!(report.contains("Kwame") && report.contains("was Ada Osei"), "{report}");
    assert!(desk.read("copy.json").contains("Kwame"), "flagged, and left to the reader");
    let run = desk.ecomap("deidentify ada.json -o -").assert().code(0);
    run.stdout(contains("School A"));
}

#[test]
fn labels_can_be_in_another_language_and_names_invented() {
    let desk = Desk::with(&[("ada.json", ADA)]);
    desk.ecomap("deidentify ada.json -o copy.json --lang de --names invented").assert().code(0);
    let copy = desk.read("copy.json");
    assert!(copy.contains("Schule A") && copy.contains("Robin"), "{copy}");
}

#[test]
fn an_original_is_never_overwritten_and_nothing_is_guessed() {
    let desk = Desk::with(&[("ada.json", ADA), ("june.json", LATER), ("bad.json", FAULTY)]);
    for (typed, told) in [
        ("deidentify ada.json -o ada.json", "would take the place of the case file"),
        ("deidentify ada.json -o copy.json --key ada.json", "would take the place of the case file"),
        ("deidentify ada.json -o x.json --key x.json", "the same name"),
        ("deidentify ada.json june.json -o copy.json", "name a folder with `--out`"),
        ("deidentify ada.json", "where should the copy go?"),
        ("deidentify ada.json -o - --report -", "name a file for the report"),
    ] {
        desk.ecomap(typed).assert().code(2).stderr(contains(told));
    }
    desk.ecomap("deidentify bad.json -o copy.json").assert().code(1).stderr(contains("nothing was written"));
    assert_eq!(desk.read("ada.json"), ADA);
    assert_eq!(desk.files(), ["ada.json", "bad.json", "june.json"]);
}
