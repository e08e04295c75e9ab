//! `ecomap new`, and the way from there to a picture.

use predicates::str::contains;

use crate::{Desk, ecomap};

#[test]
fn a_new_case_is_fine_and_can_be_drawn() {
    let desk = Desk::with(&[]);
    desk.ecomap("new").assert().code(0).stdout("").stderr(contains("ecomap render my-case.json"));
    desk.ecomap("check --deny warnings my-case.json").assert().code(0);
    desk.ecomap("render my-case.json").assert().code(0);
    assert_eq!(desk.files(), ["my-case.json", "my-case.svg"]);
}

#[test]
fn a_file_that_is_there_is_never_overwritten() {
    let desk = Desk::with(&[("maria.json", "my work")]);
    let run = desk.ecomap("new maria.json").assert();
    run.code(2).stderr(contains("maria.json is there already and stays as it is"));
    assert_eq!(desk.read("maria.json"), "my work");
    assert_eq!(desk.files(), ["maria.json"]);
}

#[test]
fn a_dash_shows_the_case_without_making_a_file() {
    let desk = Desk::with(&[]);
    desk.ecomap("new -").assert().code(0).stdout(contains("\"client\""));
    assert!(desk.files().is_empty());
    let run = ecomap("new -").assert();
    ecomap("check -").write_stdin(run.get_output().stdout.clone()).assert().code(0);
}
