//! Anything at all instead of a case file ends with diagnostics and exit code 1.

use predicates::prelude::*;
use predicates::str::contains;

use crate::{Desk, ecomap};

/// Feeds the bytes to `check` in every format and to `render`; nothing may panic, hang or be drawn.
fn is_refused(bytes: impl Into<Vec<u8>>) {
    let bytes = bytes.into();
    for command in ["check -", "check --message-format short -", "check --message-format json -", "render -"]
    {
        let run = ecomap(command).write_stdin(bytes.clone()).assert();
        let quiet = contains("panicked").not();
        let run = run.code(1).stderr(quiet);
        let output = run.get_output();
        let report = if command == "render -" { &output.stderr } else { &output.stdout };
        assert!(!report.is_empty(), "`{command}` says nothing");
        assert!(command != "render -" || output.stdout.is_empty(), "something was drawn");
    }
}

#[test]
fn nothing_at_all_is_refused() {
    is_refused("");
    is_refused(" \n");
    is_refused("\u{feff}");
}

#[test]
fn noise_is_refused() {
    // A linear congruential generator (Knuth, MMIX): the same noise in every run.
    let mut state = 1_u64;
    let mut noise = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 56) as u8
    };
    for length in [1, 100, 10_000] {
        is_refused((0..length).map(|_| noise()).collect::<Vec<u8>>());
    }
}

#[test]
fn other_encodings_are_refused() {
    let case = "\u{feff}{ \"client\": \"Ann\" }";
    is_refused(case.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>());
    is_refused(case.encode_utf16().flat_map(u16::to_be_bytes).collect::<Vec<u8>>());
    is_refused(&b"{ \"client\": \"Jos\xe9\" }"[..]);
}

#[test]
fn nuls_and_control_characters_are_refused() {
    is_refused("\0\0\0\0");
    is_refused("{ \"client\": \"A\0nn\" }");
    is_refused("{ \"client\": \"A\u{1b}[2Jnn\" }");
}

#[test]
fn a_cut_off_file_is_refused() {
    let case = include_str!("../../src/bin/ecomap/new-case.json");
    for end in [1, 40, 300, case.len() - 3] {
        is_refused(&case[..end]);
    }
}

#[test]
fn a_megabyte_of_nesting_is_refused() {
    is_refused("[".repeat(1_000_000));
    is_refused("{\"client\":".repeat(100_000));
}

#[test]
fn a_name_of_megabytes_in_a_faulty_file_is_told_briefly() {
    let case = format!("{{ \"client\": \"{}\", \"tiess\": [] }}", "é".repeat(2_500_000));
    let run = ecomap("check -").write_stdin(case).assert().code(1).stdout(contains("tiess"));
    assert!(run.get_output().stdout.len() < 10_000, "the name was printed");
}

#[test]
fn a_file_cannot_steer_the_terminal() {
    // As raw bytes (a control character of the upper half) and escaped in JSON.
    let case = "{ \"client\": \"\u{9b}2J\u{202e}\", \"\\u001b[31m\u{9b}\": 1 }";
    for command in ["check -", "check --message-format short -"] {
        let run = ecomap(command).write_stdin(case).assert().code(1);
        let report = String::from_utf8(run.get_output().stdout.clone()).unwrap();
        assert!(!report.contains(['\u{1b}', '\u{9b}', '\u{202e}']), "{report:?}");
    }
}

#[test]
fn a_hostile_file_leaves_no_file_behind() {
    let desk = Desk::with(&[("a.json", "{ \"client\": ")]);
    desk.ecomap("render a.json").assert().code(1);
    assert_eq!(desk.files(), ["a.json"]);
}

#[test]
fn a_file_with_countless_problems_is_told_on_a_few_pages() {
    let systems = r#"{ "name": "S", "levl": "mezzo" },"#.repeat(20_000);
    let case = format!(r#"{{ "client": "Ann", "systems": [{systems} 1] }}"#);
    let run = ecomap("check -").write_stdin(case).assert().code(1);
    assert!(run.get_output().stdout.len() < 100_000);
}
