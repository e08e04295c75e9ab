//! `ecomap check`.

use predicates::prelude::*;
use predicates::str::contains;
use serde_json::Value;

use crate::{DOUBTFUL, Desk, FAULTY, FINE, ecomap};

#[test]
fn a_fine_case_is_said_to_be_fine() {
    let desk = Desk::with(&[("maria.json", FINE)]);
    let run = desk.ecomap("check maria.json").assert();
    run.code(0).stdout("maria.json is fine: 1 system, 1 tie\n").stderr("");
}

#[test]
fn an_error_is_shown_with_its_line_and_what_was_meant() {
    let desk = Desk::with(&[("maria.json", FAULTY)]);
    let run = desk.ecomap("check maria.json").assert();
    run.code(1).stdout(
        contains("error[E")
            .and(contains("--> maria.json:4:40"))
            .and(contains(r#""ties": [{ "to": "school" }, { "to": "schol" }]"#))
            .and(contains("`school`"))
            .and(predicate::str::ends_with("1 error in maria.json\n")),
    );
}

#[test]
fn a_warning_alone_is_no_failure_unless_denied() {
    let desk = Desk::with(&[("maria.json", DOUBTFUL)]);
    let run = desk.ecomap("check maria.json").assert();
    run.code(0).stdout(contains("1 warning in maria.json, which can be drawn"));
    desk.ecomap("check --deny warnings maria.json").assert().code(1);
}

#[test]
fn several_files_are_all_looked_through_and_the_worst_decides() {
    let desk = Desk::with(&[("a.json", FAULTY), ("b.json", FINE)]);
    let run = desk.ecomap("check a.json b.json").assert();
    run.code(1).stdout(contains("b.json is fine").and(contains("In all: 1 error in 2 files")));
    let run = desk.ecomap("check gone.json a.json b.json").assert();
    run.code(2)
        .stdout(contains("1 error in a.json").and(contains("b.json is fine")))
        .stderr(contains("cannot read gone.json"));
}

#[test]
fn a_folder_stands_for_the_case_files_in_it() {
    let desk = Desk::with(&[("notes.txt", "no case")]);
    std::fs::create_dir(desk.path("cases")).unwrap();
    let run = desk.ecomap("check cases").assert();
    run.code(2).stderr(contains("there is no case file in cases: none whose name ends in .json"));
    for (name, text) in [("b.json", FINE), ("A.JSON", FAULTY), ("notes.txt", "no case")] {
        std::fs::write(desk.path("cases").join(name), text).unwrap();
    }
    let run = desk.ecomap("check cases").assert();
    run.code(1).stdout(contains("b.json is fine").and(contains("In all: 1 error in 2 files")));
}

#[test]
fn a_short_message_is_one_line() {
    let desk = Desk::with(&[("maria.json", FAULTY)]);
    let run = desk.ecomap("check --message-format short maria.json").assert();
    run.code(1).stdout(predicate::str::is_match(r"\Amaria\.json:4:40: error\[E\d{3}\] [^\n]+\n\z").unwrap());
}

#[test]
fn each_json_line_is_an_object_with_the_place_and_the_fix() {
    let desk = Desk::with(&[("a.json", FAULTY), ("b.json", DOUBTFUL)]);
    let run = desk.ecomap("check --message-format json a.json b.json").assert().code(1);
    let text = String::from_utf8(run.get_output().stdout.clone()).unwrap();
    let lines: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let [error, warning] = &lines[..] else { panic!("{text}") };

    assert_eq!((&error["file"], &error["severity"]), (&"a.json".into(), &"error".into()));
    assert_eq!((&error["line"], &error["column"]), (&4.into(), &40.into()));
    let fix = &error["fix"];
    let range =
        |value: &Value| value["start"].as_u64().unwrap() as usize..value["end"].as_u64().unwrap() as usize;
    let mended =
        [&FAULTY[..range(fix).start], fix["replacement"].as_str().unwrap(), &FAULTY[range(fix).end..]]
            .concat();
    assert!(FAULTY[range(error)].contains("schol"));
    assert!(mended.contains(r#"{ "to": "school" }, { "to": "school" }"#), "{mended}");

    assert_eq!((&warning["file"], &warning["severity"]), (&"b.json".into(), &"warning".into()));
    for field in ["code", "slug", "message"] {
        assert!(!warning[field].as_str().unwrap().is_empty());
    }
    assert!(warning["related"].is_array());
}

#[test]
fn a_code_of_a_report_can_be_explained() {
    let run = ecomap("check --message-format json -").write_stdin(FAULTY).assert().code(1);
    let problem: Value = serde_json::from_slice(&run.get_output().stdout).unwrap();
    for field in ["code", "slug"] {
        let run = ecomap("explain").arg(problem[field].as_str().unwrap()).assert();
        run.code(0).stdout(contains("Wrong:").and(contains("Right:")));
    }
}

#[test]
fn colour_stays_out_of_what_is_not_a_terminal() {
    let run = ecomap("check -").write_stdin(FAULTY).assert();
    run.code(1).stdout(contains("\u{1b}").not());
    let run = ecomap("check -").env("CLICOLOR_FORCE", "1").write_stdin(FAULTY).assert();
    run.code(1).stdout(contains("\u{1b}["));
}

#[test]
fn both_places_of_a_problem_are_marked() {
    let twice = FAULTY.replace(
        r#""name": "School", "level": "mezzo" }"#,
        r#""name": "School", "level": "mezzo" },
    { "id": "school", "name": "Evening school", "level": "mezzo" }"#,
    );
    let run = ecomap("check -").write_stdin(twice.clone()).assert();
    run.code(1).stdout(contains("duplicate").not().and(contains("^^^")).and(contains("---")));
    // The same in one long line: the second place is told in words.
    let long = twice.replace('\n', &" ".repeat(1000));
    let run = ecomap("check -").write_stdin(long).assert();
    run.code(1).stdout(contains("in line 1, column ").and(contains("the place begins with `\"school\"")));
}

#[test]
fn a_file_of_windows_is_told_like_any_other() {
    let run = ecomap("check -").write_stdin(FAULTY.replace('\n', "\r\n")).assert().code(1);
    let report = String::from_utf8(run.get_output().stdout.clone()).unwrap();
    let expected = ecomap("check -").write_stdin(FAULTY).assert().code(1);
    assert_eq!(report, String::from_utf8(expected.get_output().stdout.clone()).unwrap());
}
