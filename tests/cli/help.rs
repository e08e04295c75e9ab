//! What the program says about itself, and to someone who mistypes.

use predicates::prelude::*;
use predicates::str::{contains, starts_with};

use crate::ecomap;

#[test]
fn the_help_tells_the_three_commands_to_start_with() {
    let run = ecomap("--help").assert();
    run.code(0).stdout(
        contains("ecomap new my-case.json")
            .and(contains("ecomap check my-case.json"))
            .and(contains("ecomap render my-case.json")),
    );
}

#[test]
fn the_help_fits_a_narrow_terminal() {
    let run = ecomap("--help").assert().code(0);
    let help = String::from_utf8(run.get_output().stdout.clone()).unwrap();
    let (_, start) = help.split_once("To start").unwrap();
    assert!(start.lines().all(|line| line.chars().count() <= 80), "{help}");
}

#[test]
fn without_a_command_the_help_is_shown() {
    ecomap("").assert().code(2).stderr(contains("To start, three commands:"));
}

#[test]
fn every_command_has_examples() {
    for command in [
        "render",
        "check",
        "summary",
        "packet",
        "deidentify",
        "compare",
        "goal",
        "new",
        "explain",
        "schema",
        "completions",
        "man",
    ] {
        let run = ecomap(&format!("help {command}")).assert().code(0);
        let help = String::from_utf8(run.get_output().stdout.clone()).unwrap();
        let (_, examples) = help.split_once("Examples:\n").unwrap();
        assert!(examples.starts_with(&format!("  ecomap {command}")), "{help}");
        assert!(examples.lines().all(|line| line.chars().count() <= 80), "{help}");
    }
}

#[test]
fn a_mistyped_word_is_answered_with_the_right_one() {
    for (typed, meant) in [
        ("rendr maria.json", "there is no command `rendr`; did you mean `render`?"),
        ("render maria.json --them dark", "there is no option `--them`; did you mean `--theme`?"),
        ("render maria.json --theme drak", "`--theme` cannot be `drak`; did you mean `dark`?"),
        ("render maria.json --page a5", "It can be none, a4, a3, letter or slide."),
        ("check maria.json --deny warning", "did you mean `warnings`?"),
        ("man chekc", "this cannot be `chekc`; did you mean `check`?"),
        ("render", "which case file?"),
        ("render maria.json james.json", "one word too many: `james.json`"),
    ] {
        ecomap(typed).assert().code(2).stdout("").stderr(contains(meant));
    }
}

#[test]
fn a_case_file_without_a_command_is_answered_with_render() {
    let meant = "did you mean `ecomap render maria.json`?";
    ecomap("maria.json").assert().code(2).stderr(contains(meant));
    ecomap("maria.json -o maria.svg").assert().code(2).stderr(contains(meant));
}

#[test]
fn all_codes_are_listed_and_each_is_explained() {
    let run = ecomap("explain").assert().code(0);
    let table = String::from_utf8(run.get_output().stdout.clone()).unwrap();
    let codes: Vec<&str> =
        table.lines().filter(|line| line.starts_with(['E', 'W'])).map(|line| &line[..4]).collect();
    assert!(codes.len() > 1);
    for code in codes {
        ecomap(&format!("explain {code}")).assert().code(0).stdout(starts_with(code));
    }
}

#[test]
fn an_unknown_code_is_answered_with_the_nearest() {
    ecomap("explain E0001").assert().code(2).stderr(contains("did you mean `E001`?"));
    ecomap("explain everything").assert().code(2).stderr(contains("`ecomap explain` lists them all"));
}

#[test]
fn the_schema_is_json() {
    let run = ecomap("schema").assert().code(0);
    let schema: serde_json::Value = serde_json::from_slice(&run.get_output().stdout).unwrap();
    assert!(schema.is_object());
}

#[test]
fn completions_and_manual_pages_are_made() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        ecomap(&format!("completions {shell}")).assert().code(0).stdout(contains("ecomap"));
    }
    ecomap("man").assert().code(0).stdout(contains(".TH ecomap 1"));
    ecomap("man render").assert().code(0).stdout(contains(".TH ecomap-render 1"));
}
