//! Whatever comes in, `compile` answers: with a map or with errors, quickly, and never with a panic.

use ecomap::{Code, Diagnostic, Outcome, Severity, Source, compile};
use proptest::prelude::*;

const CASE: &str = r#"{
  "client": { "name": "Lopez household", "members": [
    { "id": "maria", "name": "Maria", "age": 34, "focus": true },
    { "name": "José", "partner_of": "maria", "union": "separated" },
    { "name": "Leo", "child_of": ["maria", "josé"] }
  ] },
  "title": "Maria Lopez, intake",
  "systems": [{ "name": "Lincoln School", "kind": "school", "level": "mezzo" }, { "id": "law", "name": "Law", "kind": "law" }],
  "ties": [{ "from": "leo", "to": "lincoln-school", "strength": "weak" }, { "from": "law", "to": "lincoln-school" }],
  "plan": [{ "action": "Call the school", "system": "lincoln-school", "by": "2030-01-01" }]
}"#;

fn compiled(text: &str) -> Outcome<ecomap::Ecomap> {
    compile(&Source::new("case.json", text.as_bytes()))
}

fn codes(outcome: &Outcome<ecomap::Ecomap>) -> Vec<Code> {
    outcome.diagnostics.iter().map(|diagnostic| diagnostic.code).collect()
}

fn sound(source: &Source, outcome: &Outcome<ecomap::Ecomap>) -> Result<(), TestCaseError> {
    let is_error = |one: &Diagnostic| one.code.severity() == Severity::Error;
    prop_assert_eq!(outcome.value.is_none(), outcome.diagnostics.iter().any(is_error));
    for diagnostic in &outcome.diagnostics {
        prop_assert!(source.text().get(diagnostic.span.clone()).is_some(), "{:?}", diagnostic);
        prop_assert!(!diagnostic.message.chars().any(char::is_control), "{:?}", diagnostic);
        prop_assert!(source.position(diagnostic.span.start) <= source.position(diagnostic.span.end));
    }
    Ok(())
}

#[test]
fn a_good_file_has_its_map_and_only_the_warning_it_deserves() {
    let outcome = compiled(CASE);
    assert!(outcome.value.is_some(), "{:?}", outcome.diagnostics);
    assert_eq!(codes(&outcome), [Code::LevelByDefault]);
}

#[test]
fn the_order_of_fields_is_irrelevant() {
    let backwards: serde_json::Value = serde_json::from_str(CASE).unwrap();
    let sorted = backwards.to_string();
    assert_ne!(sorted.find("title"), CASE.find("title"));
    assert_eq!(compiled(CASE).value, compiled(&sorted).value);
}

#[test]
fn a_byte_order_mark_changes_nothing() {
    let with_mark = format!("\u{FEFF}{CASE}");
    assert_eq!(compiled(CASE), compiled(&with_mark));
}

#[test]
fn a_megabyte_of_nesting_is_refused_calmly() {
    for text in
        ["[".repeat(1 << 20), "{\"client\":".repeat(100_000), format!("\"\u{1}{}", "[".repeat(1 << 20))]
    {
        let outcome = compiled(&text);
        assert!(outcome.value.is_none());
        assert!(matches!(codes(&outcome)[..], [Code::TooDeep | Code::Syntax]), "{:?}", codes(&outcome));
    }
}

#[test]
fn a_name_of_five_megabytes_is_refused_with_a_short_message() {
    let outcome = compiled(&format!("{{ \"client\": \"{}\" }}", "x".repeat(5_000_000)));
    assert_eq!(codes(&outcome), [Code::TextTooLong]);
    assert!(outcome.diagnostics[0].message.len() < 200);
}

#[test]
fn ten_thousand_wrong_ties_are_listed_up_to_a_thousand() {
    let ties: Vec<String> = (0..10_000).map(|number| format!("{{ \"to\": \"nobody-{number}\" }}")).collect();
    let outcome = compiled(&format!("{{ \"client\": \"Maria\", \"ties\": [{}] }}", ties.join(",")));
    assert_eq!(outcome.diagnostics.len(), 1_001);
    assert_eq!(outcome.diagnostics[1_000].code, Code::MoreProblems);
    assert_eq!(outcome.diagnostics[1_000].message, "and 9001 more problems that are not listed");
}

#[test]
fn hundred_thousand_unknown_fields_are_answered_in_time() {
    let fields: Vec<String> = (0..100_000).map(|number| format!("\"x{number}\": 1")).collect();
    let outcome = compiled(&format!("{{ \"client\": \"Maria\", {} }}", fields.join(",")));
    assert_eq!(codes(&outcome)[0], Code::UnknownField);
}

#[test]
fn more_systems_than_fit_are_refused_by_number() {
    let systems = vec!["{ \"name\": \"A\" }"; 100_001].join(",");
    let outcome = compiled(&format!("{{ \"client\": \"Maria\", \"systems\": [{systems}] }}"));
    assert_eq!(codes(&outcome), [Code::WrongCount]);
}

#[test]
fn a_million_ties_compile() {
    let systems: Vec<String> = (0..100_000)
        .map(|number| format!("{{\"id\":\"s{number}\",\"name\":\"S{number}\",\"level\":\"macro\"}}"))
        .collect();
    let ties: Vec<String> =
        (0..1_000_000).map(|number| format!("{{\"to\":\"s{}\"}}", number % 100_000)).collect();
    let text =
        format!("{{\"client\":\"Maria\",\"systems\":[{}],\"ties\":[{}]}}", systems.join(","), ties.join(","));
    assert!(compiled(&text).value.is_some());
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(500) })]

    #[test]
    fn any_bytes_are_answered(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let source = Source::new("x", &bytes);
        sound(&source, &compile(&source))?;
    }

    #[test]
    fn any_brackets_quotes_and_words_are_answered(text in "([{}\\[\\]\",:' 0-9/*\\\\\n“é-]|client|\"to\"|null|1e9){0,60}") {
        let source = Source::new("x", text.as_bytes());
        sound(&source, &compile(&source))?;
    }

    #[test]
    fn damaged_files_are_answered(at in any::<prop::sample::Index>(), cut in 0..30_usize, put in proptest::collection::vec(any::<u8>(), 0..6)) {
        let mut bytes = CASE.as_bytes().to_vec();
        let start = at.index(bytes.len());
        let end = (start + cut).min(bytes.len());
        bytes.splice(start..end, put);
        let source = Source::new("x", &bytes);
        sound(&source, &compile(&source))?;
    }
}
