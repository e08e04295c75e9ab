//! `ecomap summary`.

use predicates::prelude::*;
use predicates::str::contains;

use crate::{DOUBTFUL, Desk, FAULTY, FINE, ecomap};

#[test]
fn a_summary_goes_to_the_screen_as_markdown() {
    let desk = Desk::with(&[("maria.json", FINE)]);
    let run = desk.ecomap("summary maria.json").assert().code(0).stderr("");
    run.stdout(contains("# Ecomap: Ann").and(contains("- A tie joins Ann with School.")));
    assert_eq!(desk.files(), ["maria.json"]);
}

#[test]
fn the_end_of_the_name_says_what_a_summary_becomes() {
    let desk = Desk::with(&[("maria.json", FINE)]);
    for (name, sign) in [
        ("a.md", "## The map in numbers"),
        ("a.txt", "THE MAP IN NUMBERS"),
        ("a.html", "<html lang=\"en\""),
        ("a.JSON", "\"counts\""),
        ("plain", "## The map in numbers"),
    ] {
        let run = desk.ecomap(&format!("summary maria.json -o {name}")).assert().code(0);
        run.stdout("").stderr(format!("Wrote {name}\n"));
        assert!(desk.read(name).contains(sign), "{name}");
    }
}

#[test]
fn a_summary_can_come_through_a_pipe_in_another_language() {
    let run = ecomap("summary - --format txt --lang de").write_stdin(FINE).assert().code(0);
    run.stdout(contains("Eine Beziehung verbindet Ann mit School."));
}

#[test]
fn a_faulty_case_is_not_told() {
    let desk = Desk::with(&[("maria.json", FAULTY)]);
    let run = desk.ecomap("summary maria.json -o a.md").assert().code(1).stdout("");
    run.stderr(contains("E024").and(contains("1 error in maria.json: nothing was told.")));
    assert_eq!(desk.files(), ["maria.json"]);
}

#[test]
fn warnings_are_told_beside_the_summary() {
    let run = ecomap("summary -").write_stdin(DOUBTFUL).assert().code(0);
    run.stderr(contains("warning")).stdout(contains("Without any tie at present: School."));
}

#[test]
fn a_name_that_promises_something_else_is_refused() {
    let desk = Desk::with(&[("maria.json", FINE)]);
    let run = desk.ecomap("summary maria.json -o a.docx").assert().code(2);
    run.stderr(contains(".md, .txt, .html, .json").and(contains("try `-o a.html`")));
    let run = desk.ecomap("summary maria.json -o a.md --format html").assert().code(2);
    run.stderr(contains("leave one of them out"));
    let run = desk.ecomap("summary maria.json -o maria.json").assert().code(2);
    run.stderr(contains("would take the place of the case file"));
    assert_eq!(desk.read("maria.json"), FINE);
}
