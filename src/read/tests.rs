//! Serde and the walk along the schema are two readers of one format: they must agree on every file.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::{read, scan, structure, tree};
use crate::case_file::CaseFile;
use crate::source::Source;

/// A case file with every field.
fn full() -> Value {
    json!({
        "$schema": "x", "title": "t", "date": "2026-03-02", "viewpoint": "v", "author": "a", "source": "s",
        "framework": { "name": "f", "levels": [{ "id": "l", "name": "L", "definition": "d", "kinds": ["school"] }] },
        "client": { "id": "c", "name": "C", "members": [
            { "id": "m", "name": "M", "age": 9.0, "gender": "male", "focus": true, "deceased": false,
              "pregnancy": false, "partner_of": "n", "union": "married", "child_of": ["n"], "child_by": "foster" },
            { "id": "n", "name": "N" }
        ] },
        "systems": [{ "id": "s", "name": "S", "kind": "school", "level": "l", "note": "n", "status": "past" }],
        "ties": [{ "from": "s", "to": "c", "strength": "weak", "stressful": true, "flow": "both", "status": "needed",
                   "label": "l", "note": "n", "since": "2020", "frequency": "weekly", "disputed": true }],
        "plan": [{ "level": "l", "aim": "build", "from": "c", "to": "s", "action": "a", "who": "w",
                   "by": "2026-04-15", "term": "short" }, { "system": "s", "action": "b" }]
    })
}

/// Values that one or the other reader may take by mistake.
fn odd_value() -> impl Strategy<Value = Value> {
    let numbers =
        [json!(0), json!(-0.0), json!(130), json!(131), json!(-1), json!(9.0), json!(9.5), json!(1e300)];
    let texts = ["", " ", "strong", "weak", "Strong", "l", "a b", "é-1.x_", "micro-mezzo-macro", "true", "9"];
    let mut values: Vec<Value> = numbers.into_iter().chain(texts.map(Value::from)).collect();
    values.extend([
        json!(null),
        json!(true),
        json!([]),
        json!({}),
        json!(["m"]),
        json!(["m", "n", "o"]),
        json!([null]),
    ]);
    values.extend([
        json!({ "strong": null }),
        json!({ "name": "x" }),
        json!([["s", "S"]]),
        json!({ "to": "c" }),
    ]);
    values.extend(["x".repeat(100), "x".repeat(101), "é".repeat(1000), "é".repeat(1001)].map(Value::from));
    proptest::sample::select(values)
}

/// What happens to one place of the file: another value, no field, another name.
#[derive(Clone, Debug)]
enum Change {
    Put(Value),
    Delete,
    Rename(&'static str),
}

fn change() -> impl Strategy<Value = Change> {
    prop_oneof![
        4 => odd_value().prop_map(Change::Put),
        1 => Just(Change::Delete),
        1 => proptest::sample::select(vec!["name", "nmae", "to", "id", "extra", "level", ""]).prop_map(Change::Rename),
    ]
}

fn places(value: &Value, pointer: &str, all: &mut Vec<String>) {
    all.push(pointer.to_owned());
    match value {
        Value::Array(items) => {
            items
                .iter()
                .enumerate()
                .for_each(|(index, item)| places(item, &format!("{pointer}/{index}"), all));
        }
        Value::Object(fields) => {
            fields.iter().for_each(|(name, value)| places(value, &format!("{pointer}/{name}"), all));
        }
        _ => {}
    }
}

fn changed(mut file: Value, at: usize, change: Change) -> Value {
    let mut all = Vec::new();
    places(&file, "", &mut all);
    let pointer = all.swap_remove(at % all.len());
    let (parent, name) = pointer.rsplit_once('/').unwrap_or_default();
    match change {
        Change::Put(value) => *file.pointer_mut(&pointer).unwrap() = value,
        Change::Delete => {
            file.pointer_mut(parent).and_then(Value::as_object_mut).map(|fields| fields.remove(name));
        }
        Change::Rename(to) => {
            if let Some(fields) = file.pointer_mut(parent).and_then(Value::as_object_mut)
                && let Some(value) = fields.remove(name)
            {
                fields.insert(to.to_owned(), value);
            }
        }
    }
    file
}

fn agree(text: &str) -> Result<(), TestCaseError> {
    if scan::scan(text).is_some() {
        return Ok(());
    }
    let by_serde = serde_json::from_str::<CaseFile>(text);
    let by_walk = tree::parse(text)
        .is_ok_and(|tree| tree.is_some_and(|tree| !structure::walk(&tree).problems.has_errors()));
    prop_assert_eq!(by_serde.is_ok(), by_walk, "{} {:?}", text, by_serde.err());
    Ok(())
}

#[test]
fn both_readers_accept_a_file_with_every_field() {
    let text = full().to_string();
    assert_eq!(
        serde_json::from_str::<CaseFile>(&text).map(|_| ()).map_err(|error| error.to_string()),
        Ok(())
    );
    agree(&text).unwrap();
}

#[test]
fn both_readers_refuse_what_only_looks_like_json() {
    for text in [
        r#"{"client":"a","client":"b"}"#,
        r#"["a"]"#,
        r#"{"client":["c","C",[]]}"#,
        "{\"client\":\"a\u{b}\"}",
    ] {
        assert!(serde_json::from_str::<CaseFile>(text).is_err(), "{text}");
        assert!(read(&Source::new("x", text.as_bytes())).problems.has_errors(), "{text}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(1_500) })]

    #[test]
    fn both_readers_agree_on_changed_files(changes in proptest::collection::vec((any::<usize>(), change()), 1..4)) {
        let file = changes.into_iter().fold(full(), |file, (at, change)| changed(file, at, change));
        agree(&file.to_string())?;
    }

    #[test]
    fn both_readers_agree_on_damaged_text(at in any::<prop::sample::Index>(), text in "[\\PC\"{},:\\[\\]0-9\\\\]{0,3}", cut in 0..4_usize) {
        let mut damaged = full().to_string();
        let start = at.index(damaged.len());
        let end = (start + cut).min(damaged.len());
        damaged.replace_range(start..end, &text);
        agree(&damaged)?;
    }
}
