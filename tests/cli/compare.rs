//! `ecomap compare` and `ecomap goal`.

use predicates::prelude::*;
use predicates::str::contains;

use crate::{Desk, FAULTY};

const MARCH: &str = r#"{
  "date": "2026-03-02",
  "client": "Ann",
  "systems": [
    { "id": "school", "name": "School", "level": "mezzo" },
    { "id": "choir", "name": "Choir", "level": "mezzo", "status": "needed" }
  ],
  "ties": [{ "to": "school", "stressful": true }, { "to": "choir", "status": "needed" }],
  "plan": [
    { "aim": "build", "to": "choir", "action": "Ask for a place" },
    { "aim": "strengthen", "action": "Talk" }
  ]
}
"#;

const JUNE: &str = r#"{
  "date": "2026-06-01",
  "client": "Ann",
  "systems": [
    { "id": "school", "name": "School", "level": "mezzo" },
    { "id": "singers", "name": "Choir", "level": "mezzo" }
  ],
  "ties": [{ "to": "school" }, { "to": "singers" }]
}
"#;

const OTHER_LEVELS: &str = r#"{
  "client": "Ann",
  "framework": "bronfenbrenner",
  "systems": [{ "id": "school", "name": "School", "level": "exo" }],
  "ties": [{ "to": "school" }]
}
"#;

fn desk() -> Desk {
    Desk::with(&[("march.json", MARCH), ("june.json", JUNE)])
}

#[test]
fn what_changed_is_told_on_the_screen_and_near_misses_are_pointed_out() {
    let told = contains(
        "- The tie between Ann and School, marked as stressful on 2 March 2026, is not marked so on 1 June 2026.",
    );
    let note = contains("note: maps 1 and 2: is `Choir` (`choir`) the same system as `Choir` (`singers`)?");
    let desk = desk();
    desk.ecomap("compare march.json june.json").assert().code(0).stdout(told).stderr(note);
    assert_eq!(desk.files(), ["june.json", "march.json"]);
}

#[test]
fn the_end_of_a_name_says_what_a_comparison_becomes() {
    let desk = desk();
    let run = desk
        .ecomap("compare march.json june.json -o a.svg -o a.png -o a.pdf -o a.md -o a.json --width 400")
        .assert();
    run.code(0)
        .stdout("")
        .stderr(contains("Wrote a.svg\nWrote a.png\nWrote a.pdf\nWrote a.md\nWrote a.json\n"));
    assert!(desk.read("a.svg").contains("data-change=\"relieved\""));
    assert!(desk.bytes("a.png").starts_with(b"\x89PNG"));
    assert!(desk.bytes("a.pdf").starts_with(b"%PDF"));
    assert!(desk.read("a.md").starts_with("# Ann: what changed\n"));
    assert!(desk.read("a.json").contains("\"change\": \"relieved\""));
}

#[test]
fn two_dates_are_laid_over_each_other_and_three_stand_side_by_side() {
    let desk = desk();
    let maps = |arguments: &str| {
        let run = desk.ecomap(arguments).assert().code(0);
        String::from_utf8_lossy(&run.get_output().stdout).matches("<g class=\"map\"").count()
    };
    assert_eq!(maps("compare march.json june.json --format svg"), 0);
    assert_eq!(maps("compare march.json june.json --format svg --view side"), 2);
    assert_eq!(maps("compare march.json june.json march.json --format svg"), 3);
    assert_eq!(maps("compare march.json june.json march.json --format svg --view overlay"), 0);
}

#[test]
fn two_full_maps_on_one_page_are_told_with_what_helps() {
    let example = |name: &str| {
        std::fs::read_to_string(format!("{}/examples/{name}.json", env!("CARGO_MANIFEST_DIR"))).unwrap()
    };
    let desk = Desk::with(&[("march.json", &example("maria")), ("september.json", &example("maria-review"))]);
    let told = contains("less than 8 is hard to read. One map of both dates (`--view overlay`)");
    let run = desk.ecomap("compare march.json september.json -o a.svg --view side --page a4").assert();
    run.code(0).stderr(told);
    for flags in ["-o a.svg --page a4", "-o a.svg --view side", "-o a.md -o a.html --page a4"] {
        let run = desk.ecomap(&format!("compare march.json september.json {flags}")).assert();
        run.code(0).stderr(contains("hard to read").not());
    }
}

#[test]
fn what_cannot_be_compared_is_refused_in_plain_words() {
    let desk = Desk::with(&[("march.json", MARCH), ("other.json", OTHER_LEVELS), ("bad.json", FAULTY)]);
    let refused = |arguments: &str, code: i32, words: &'static str| {
        desk.ecomap(arguments).assert().code(code).stdout("").stderr(contains(words));
    };
    refused("compare march.json other.json", 2, "map 2 has other levels (micro, exo, macro) than the first");
    refused("compare march.json bad.json", 1, "1 error in bad.json");
    refused("compare march.json", 2, "two case files are needed or more");
    refused(
        "compare march.json march.json -o march.json",
        2,
        "would take the place of the case file march.json",
    );
    refused(
        "compare march.json march.json -o a.docx",
        2,
        "end the name in .svg, .png, .pdf, .html, .md, .json",
    );
    refused("compare march.json march.json -o a.svg --format md", 2, "leave one of them out");
    refused("compare march.json march.json -o a.md --dpi 90", 2, "`--dpi` is for png files");
    refused("compare march.json march.json -o a.pdf --attach-case", 2, "a comparison has several");
    assert_eq!(desk.files(), ["bad.json", "march.json", "other.json"]);
}

#[test]
fn a_goal_is_written_and_tells_what_was_not_carried_out() {
    let desk = desk();
    let told = contains("warning[W020]: `Talk` is not carried out")
        .and(contains("march.json:11:"))
        .and(contains("Wrote goal.json: 1 step of 2 carried out"));
    desk.ecomap("goal march.json -o goal.json").assert().code(0).stdout("").stderr(told);
    assert!(!desk.read("goal.json").contains("needed"));
    desk.ecomap("check goal.json").assert().code(0);
    let changed = contains("Choir, needed on 2 March 2026, is there in “goal”.");
    desk.ecomap("compare march.json goal.json").assert().code(0).stdout(changed);
}

#[test]
fn a_goal_never_takes_the_place_of_its_case() {
    let desk = desk();
    let refused = contains("would take the place of the case file march.json");
    desk.ecomap("goal march.json -o march.json").assert().code(2).stderr(refused);
    assert_eq!(desk.read("march.json"), MARCH);
}
