//! A reader who has seen enough closes the pipe; that is no problem.

use std::process::{Command, Stdio};

/// Runs the program with its standard output closed at the other end before anything is written.
fn with_closed_pipe(arguments: &[&str]) -> (Option<i32>, String) {
    let mut program = Command::new(assert_cmd::cargo::cargo_bin!("ecomap"));
    program.args(arguments).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = program.spawn().unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    (output.status.code(), String::from_utf8(output.stderr).unwrap())
}

#[test]
fn a_closed_pipe_is_success() {
    for arguments in
        [&["new", "-"][..], &["schema"], &["explain"], &["man"], &["completions", "bash"], &["--help"]]
    {
        assert_eq!(with_closed_pipe(arguments), (Some(0), String::new()), "{arguments:?}");
    }
}

#[test]
fn a_closed_pipe_does_not_hide_that_the_case_is_faulty() {
    assert_eq!(with_closed_pipe(&["check", "-"]), (Some(1), String::new()));
}
