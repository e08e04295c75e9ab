//! The schema under `schemas/` is the one of the program, and an independent validator reads it as the program does.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::path::{Path, PathBuf};

use ecomap::{Code, Source, compile, schema_json};
use serde_json::Value;

fn folder(name: &str) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(name)) else {
        return Vec::new();
    };
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    files.retain(|file| file.extension().is_some_and(|extension| extension == "json"));
    files.sort();
    files
}

#[expect(clippy::disallowed_methods, reason = "a test reads its files")]
fn bytes(file: &Path) -> Vec<u8> {
    std::fs::read(file).unwrap()
}

fn validator() -> jsonschema::Validator {
    let schema: Value = serde_json::from_str(&schema_json()).unwrap();
    assert!(jsonschema::meta::is_valid(&schema), "the schema itself is not valid");
    jsonschema::validator_for(&schema).unwrap()
}

/// What the schema refuses, and what no JSON reader takes at all.
const STRUCTURAL: [Code; 11] = [
    Code::Syntax,
    Code::UnknownField,
    Code::MissingField,
    Code::WrongType,
    Code::UnknownWord,
    Code::OutOfRange,
    Code::EmptyText,
    Code::TextTooLong,
    Code::InvalidId,
    Code::WrongCount,
    Code::NullValue,
];

#[test]
fn the_schema_in_the_repository_is_fresh() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("schemas/ecomap.schema.json");
    let stored = String::from_utf8(bytes(&file)).unwrap();
    assert!(stored == schema_json(), "out of date; run: ecomap schema > schemas/ecomap.schema.json");
}

#[test]
fn every_example_satisfies_the_schema_and_compiles() {
    let validator = validator();
    for file in folder("examples") {
        let bytes = bytes(&file);
        let value: Value = serde_json::from_slice(&bytes).unwrap();
        let errors: Vec<String> = validator.iter_errors(&value).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{}: {errors:?}", file.display());
        let outcome = compile(&Source::new(file.display().to_string(), &bytes));
        assert!(outcome.value.is_some(), "{}: {:?}", file.display(), outcome.diagnostics);
    }
}

#[test]
fn the_validator_refuses_exactly_the_invalid_files_that_are_structurally_bad() {
    let validator = validator();
    let mut refused = 0;
    for file in folder("tests/invalid") {
        let bytes = bytes(&file);
        let told = compile(&Source::new("x", &bytes)).diagnostics;
        // Blank names are empty to the program, not to the schema; JSON readers disagree about doubled fields.
        let blank = file.ends_with("E009-only-spaces.json");
        let bad = told.iter().any(|one| STRUCTURAL.contains(&one.code)) && !blank;
        let undecided = [Code::Encoding, Code::EmptyFile, Code::TooDeep, Code::DuplicateField];
        if told.iter().any(|one| undecided.contains(&one.code)) {
            continue;
        }
        let accepted = serde_json::from_slice(&bytes).is_ok_and(|value: Value| validator.is_valid(&value));
        assert_eq!(accepted, !bad, "{}", file.display());
        refused += usize::from(bad);
    }
    assert!(refused > 20, "{refused}");
}

#[test]
fn the_schema_states_defaults_values_and_descriptions() {
    let schema: Value = serde_json::from_str(&schema_json()).unwrap();
    let tie = &schema["$defs"]["TieEntry"];
    assert_eq!(tie["properties"]["strength"]["default"], "moderate");
    assert_eq!(tie["properties"]["stressful"]["default"], false);
    assert_eq!(tie["additionalProperties"], false);
    assert_eq!(tie["required"], serde_json::json!(["to"]));
    for (name, definition) in schema["$defs"].as_object().unwrap() {
        assert!(definition["description"].is_string(), "{name} has no description");
        for (field, schema) in definition["properties"].as_object().into_iter().flatten() {
            assert!(schema["description"].is_string(), "{name}.{field} has no description");
        }
    }
    let text = schema_json();
    assert!(!text.contains("null"), "a field that may be null, or a default of null");
}
