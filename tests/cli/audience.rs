//! `ecomap render --plan` and `--view`: what is on the sheet for whom.

use predicates::prelude::*;
use predicates::str::contains;

use crate::Desk;

/// A client with a step on each of two levels, and two views.
const CASE: &str = r#"{
  "client": { "name": "Berg family", "members": [
    { "id": "nora", "name": "Nora", "focus": true },
    { "id": "tom", "name": "Tomasz", "partner_of": "nora", "audience": ["team"] }
  ] },
  "systems": [
    { "id": "school", "name": "School", "kind": "school", "level": "mezzo" },
    { "id": "stein", "name": "Dr. Stein", "kind": "mental-health", "level": "mezzo", "status": "needed" },
    { "id": "policy", "name": "Leave policy", "kind": "policy", "level": "macro" }
  ],
  "ties": [
    { "from": "nora", "to": "school", "stressful": true, "label": "mornings" },
    { "from": "tom", "to": "school" },
    { "from": "nora", "to": "stein", "status": "needed" },
    { "from": "policy", "to": "school" }
  ],
  "plan": [
    { "level": "macro", "aim": "reduce", "system": "policy", "action": "Write to the council", "who": "Union", "term": "long" },
    { "level": "mezzo", "aim": "build", "from": "nora", "to": "stein", "action": "Ask for a first hour", "by": "2026-05-01" },
    { "level": "mezzo", "aim": "reduce", "from": "nora", "to": "school", "action": "Agree on later mornings", "term": "short" }
  ],
  "views": {
    "court": { "hide": { "kinds": ["mental-health"] } },
    "clinic": { "plan": true, "hide": { "levels": ["macro"] } }
  }
}
"#;

fn desk() -> Desk {
    Desk::with(&[("case.json", CASE)])
}

fn drawn(desk: &Desk, flags: &str) -> String {
    let run = desk.ecomap(&format!("render case.json -o - {flags}")).assert().code(0);
    String::from_utf8(run.get_output().stdout.clone()).unwrap()
}

#[test]
fn the_plan_is_listed_in_reading_order_and_marked_where_it_acts() {
    let svg = drawn(&desk(), "--plan");
    let steps: Vec<&str> =
        svg.split("<g class=\"step\" ").skip(1).filter_map(|step| step.split('>').next()).collect();
    assert_eq!(
        steps,
        [
            "data-aim=\"reduce\" data-step=\"1\"",
            "data-aim=\"build\" data-step=\"2\"",
            "data-aim=\"reduce\" data-step=\"3\""
        ]
    );
    for said in [
        "Agree on later mornings",
        "by 1 May 2026",
        "long term",
        "<title>Step 3: Write to the council</title>",
    ] {
        assert!(svg.contains(said), "{said}");
    }
    assert!(svg.contains("data-system=\"policy\""));
    assert_eq!(svg.matches("step-mark").count(), 3);
}

#[test]
fn nothing_of_the_plan_is_there_unless_it_is_asked_for() {
    let svg = drawn(&desk(), "");
    for word in ["mornings</text>", "Berg family"] {
        assert!(svg.contains(word), "{word}");
    }
    for word in ["step", "council", "first hour", "later"] {
        assert!(!svg.contains(word), "{word}");
    }
}

#[test]
fn a_view_leaves_no_trace_of_what_it_hides_and_says_that_it_is_one() {
    let svg = drawn(&desk(), "--view court");
    for word in ["stein", "Stein", "Tomasz", "\"tom\"", "first hour"] {
        assert!(!svg.contains(word), "{word}");
    }
    assert!(svg.contains("Partial view: court. Parts of the map are left out."));
    assert!(svg.contains("1 member") && svg.contains("2 systems") && svg.contains("2 ties"));
    let untitled = drawn(&desk(), "--view court --no-title");
    assert!(untitled.contains(">Partial view: court."), "{untitled}");
}

#[test]
fn a_view_has_the_steps_that_act_on_what_it_shows_if_it_has_a_plan() {
    let desk = desk();
    let svg = drawn(&desk, "--view clinic --plan");
    assert!(svg.contains("first hour") && svg.contains("later mornings") && !svg.contains("council"));
    let told = "The view `court` shows no step of a plan; drawn without\n";
    let run = desk.ecomap("render case.json -o - --view court --plan").assert().code(0);
    run.stderr(contains(told)).stdout(contains("step").not());
}

#[test]
fn an_unknown_view_is_answered_with_those_that_there_are() {
    let desk = desk();
    let told = "case.json: there is no view `cuort`; did you mean `court`? the views of the case file are `court` and `clinic`";
    desk.ecomap("render case.json --view cuort").assert().code(2).stdout("").stderr(contains(told));
    assert_eq!(desk.files(), ["case.json"]);
    let plain = Desk::with(&[("ann.json", crate::FINE)]);
    let told = "there is no view `court`: the case file has no \"views\"";
    plain.ecomap("render ann.json --view court").assert().code(2).stderr(contains(told));
}

#[test]
fn the_whole_case_file_does_not_go_into_the_pdf_of_a_view() {
    let desk = desk();
    let told = contains("also what the view leaves out");
    desk.ecomap("render case.json -o a.pdf --view court --attach-case").assert().code(2).stderr(told);
    assert_eq!(desk.files(), ["case.json"]);
}

#[test]
fn a_view_is_placed_like_the_same_view_of_the_earlier_map() {
    let desk = Desk::with(&[("case.json", CASE), ("ann.json", crate::FINE)]);
    let plain = drawn(&desk, "--view court");
    assert!(drawn(&desk, "--view court --like case.json") == plain, "like itself it is the same picture");
    let told = contains("ann.json: there is no view `court`");
    desk.ecomap("render case.json --view court --like ann.json").assert().code(2).stderr(told);
}

#[test]
fn a_case_without_a_plan_is_drawn_without_and_told() {
    let desk = Desk::with(&[("ann.json", crate::FINE)]);
    let plain = desk.ecomap("render ann.json -o -").assert().code(0).get_output().stdout.clone();
    let run = desk.ecomap("render ann.json -o - --plan").assert().code(0);
    run.stdout(plain).stderr("ann.json has no plan; drawn without\n");
}

/// What of [`CASE`] the court does not see.
const HIDDEN: [&str; 5] = ["stein", "Stein", "Tomasz", "\"tom\"", "first hour"];

#[test]
fn a_summary_of_a_view_says_so_and_leaves_no_trace_of_what_it_hides() {
    let desk = desk();
    for (format, said) in [
        ("md", "Partial view: court. Parts of the map are left out."),
        ("txt", "Partial view: court. Parts of the map are left out."),
        ("html", "Partial view: court. Parts of the map are left out."),
        ("json", "\"partial_view\": \"court\""),
    ] {
        let run = desk.ecomap(&format!("summary case.json --view court --format {format}")).assert().code(0);
        let told = String::from_utf8_lossy(&run.get_output().stdout).into_owned();
        assert!(told.contains(said) && told.contains("mornings"), "{told}");
        for word in HIDDEN {
            assert!(!told.contains(word), "{word} in {told}");
        }
    }
    let whole = desk.ecomap("summary case.json").assert().code(0);
    whole.stdout(contains("Partial view").not().and(contains("Dr. Stein")));
    let german = desk.ecomap("summary case.json --view court --lang de").assert().code(0);
    german.stdout(contains("Teilansicht: court."));
    let told = contains("case.json: there is no view `cuort`; did you mean `court`?");
    desk.ecomap("summary case.json --view cuort").assert().code(2).stdout("").stderr(told);
}

#[test]
fn a_comparison_of_views_says_so_and_leaves_no_trace_of_what_they_hide() {
    let later = CASE.replace("\"stressful\": true, ", "").replace("Dr. Stein", "Dr. Steiner");
    let desk = Desk::with(&[("case.json", CASE), ("later.json", &later)]);
    for flags in [
        "--format svg",
        "--format svg --view side",
        "--format html",
        "--format svg --no-title",
        "",
        "--format json",
    ] {
        let run = desk.ecomap(&format!("compare case.json later.json --view court {flags}")).assert().code(0);
        let told = String::from_utf8_lossy(&run.get_output().stdout).into_owned();
        let said =
            if flags.ends_with("json") { "\"partial_view\": \"court\"" } else { "Partial view: court" };
        assert!(told.contains(said) && told.contains("School"), "{flags}: {told}");
        for word in HIDDEN {
            assert!(!told.contains(word), "{word} with {flags} in {told}");
        }
    }
    let whole = desk.ecomap("compare case.json later.json").assert().code(0);
    whole.stdout(contains("Partial view").not().and(contains("Steiner")));
}

#[test]
fn how_a_comparison_looks_is_told_from_the_view_that_it_is_of() {
    let desk = Desk::with(&[("case.json", CASE), ("ann.json", crate::FINE)]);
    let told =
        contains("case.json: there is no view `sied`").and(contains("`--view overlay` and `--view side`"));
    desk.ecomap("compare case.json case.json --view sied").assert().code(2).stdout("").stderr(told);
    let told = contains("ann.json: there is no view `court`: the case file has no \"views\"");
    desk.ecomap("compare case.json ann.json --view court").assert().code(2).stdout("").stderr(told);
    let told = contains("`--view` can be given once");
    desk.ecomap("compare case.json case.json --view court --view clinic")
        .assert()
        .code(2)
        .stderr(told.clone());
    desk.ecomap("compare case.json case.json --view side --view overlay").assert().code(2).stderr(told);
}

#[test]
fn a_packet_of_a_view_is_the_packet_of_a_case_without_what_it_hides() {
    let desk = Desk::with(&[("case.json", CASE), ("ann.json", crate::FINE)]);
    desk.ecomap("packet case.json --view court --earlier case.json -o a.pdf").assert().code(0);
    desk.ecomap("packet case.json -o whole.pdf").assert().code(0);
    let secret =
        r#"{ "client": { "name": "Tomasz" }, "systems": [{ "name": "Dr. Stein", "level": "mezzo" }] }"#;
    std::fs::write(desk.path("secret.json"), secret).unwrap();
    desk.ecomap("deidentify --verify secret.json a.pdf").assert().code(0);
    desk.ecomap("deidentify --verify secret.json whole.pdf").assert().code(1);
    let told = contains("ann.json: there is no view `court`");
    desk.ecomap("packet case.json --view court --earlier ann.json").assert().code(2).stderr(told);
}

#[test]
fn steps_that_a_full_page_has_no_room_for_are_told_with_what_helps() {
    let family =
        std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/examples/every-mark.json")).unwrap();
    let desk = Desk::with(&[("berg.json", &family)]);
    let told = "warning: the page is very full: 4 steps of the plan are not listed beside the map.";
    let run = desk.ecomap("render berg.json -o a4.svg --plan --page a4").assert().code(0);
    run.stderr(contains(told).and(contains("`ecomap packet` gives it a page of its own")));
    assert!(desk.read("a4.svg").contains("4 steps are not listed"));
    let run = desk.ecomap("render berg.json -o whole.svg --plan").assert().code(0);
    run.stderr(contains("not listed").not());
}
