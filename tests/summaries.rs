//! Maps in words: every example's summary, byte for byte, under docs/summaries; and what must hold for all of them.
//!
//! After a wanted change: `ECOMAP_UPDATE=1 cargo test --test summaries`, then read the summaries aloud before committing them.

#![allow(clippy::disallowed_methods, reason = "a test of files")]
#![cfg(feature = "html")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use ecomap::{Ecomap, Language, Options, Source, SummaryFormat, compile, render, summarize};
use serde_json::Value;

/// The example that is told in every language, because it has something of everything.
const EVERY_LANGUAGE: &str = "every-mark";
const LANGUAGES: [(Language, &str); 7] = [
    (Language::Spanish, "es"),
    (Language::Portuguese, "pt"),
    (Language::German, "de"),
    (Language::French, "fr"),
    (Language::Japanese, "ja"),
    (Language::Chinese, "zh"),
    (Language::Arabic, "ar"),
];

#[test]
fn every_example_is_told_as_in_the_repository() {
    let changed: Vec<String> = wanted().iter().filter_map(|(name, told)| difference(name, told)).collect();
    assert!(
        changed.is_empty(),
        "{}\nIf this is wanted: ECOMAP_UPDATE=1 cargo test --test summaries",
        changed.join("\n")
    );
    let there: BTreeSet<String> =
        names("docs/summaries", ".md").into_iter().filter(|name| !name.ends_with(".changed")).collect();
    assert_eq!(there, wanted().into_keys().collect());
}

fn wanted() -> BTreeMap<String, String> {
    let markdown = SummaryFormat::Markdown;
    let mut all: BTreeMap<String, String> = examples()
        .into_iter()
        .map(|(name, _, map)| (name, summarize(&map, Language::English, markdown)))
        .collect();
    let (_, _, map) = examples().into_iter().find(|(name, ..)| name == EVERY_LANGUAGE).expect("it is there");
    for (language, tag) in LANGUAGES {
        all.insert(format!("{EVERY_LANGUAGE}.{tag}"), summarize(&map, language, markdown));
    }
    all
}

fn difference(name: &str, told: &str) -> Option<String> {
    let file = folder("docs/summaries").join(format!("{name}.md"));
    let changed = file.with_extension("changed.md");
    std::fs::create_dir_all(folder("docs/summaries")).expect("the folder can be made");
    if std::env::var_os("ECOMAP_UPDATE").is_some() {
        std::fs::write(&file, told).expect("the summary can be written");
    } else if std::fs::read_to_string(&file).ok().as_deref() != Some(told) {
        std::fs::write(&changed, told).expect("the summary can be written");
        return Some(format!("{name}: see {}", changed.display()));
    }
    let _ = std::fs::remove_file(changed);
    None
}

/// Counts are those of the drawn map, recounted from its SVG.
#[test]
fn the_numbers_agree_with_the_drawn_map() {
    for (name, _, map) in examples() {
        let svg = render(&map, &Options::default());
        let drawn = roxmltree::Document::parse(&svg).expect("an SVG is XML");
        let counts = &json(&map, Language::English)["counts"];
        let count = |class: &str, facts: &[(&str, &str)]| {
            let all = drawn.descendants().filter(|node| node.attribute("class") == Some(class));
            all.filter(|node| facts.iter().all(|(key, value)| node.attribute(*key) == Some(value))).count()
        };
        let now = ("data-status", "current");
        for level in counts["systems_by_level"].as_array().expect("a list") {
            let id = level["level"].as_str().expect("an id");
            let systems = count("system", &[("data-level", id), now]);
            assert_eq!(level["systems"], systems, "{name}: {id}");
        }
        let expected = [
            ("past_systems", count("system", &[("data-status", "past")])),
            ("needed_systems", count("system", &[("data-status", "needed")])),
            ("ties", count("tie", &[now])),
            ("strong", count("tie", &[now, ("data-strength", "strong")])),
            ("moderate", count("tie", &[now, ("data-strength", "moderate")])),
            ("tenuous", count("tie", &[now, ("data-strength", "tenuous")])),
            ("stressful", count("tie", &[now, ("data-stressful", "true")])),
            ("both_ways", count("tie", &[now, ("data-flow", "both")])),
            ("no_direction", count("tie", &[now, ("data-flow", "none")])),
            ("past_ties", count("tie", &[("data-status", "past")])),
            ("needed_ties", count("tie", &[("data-status", "needed")])),
        ];
        for (key, drawn) in expected {
            assert_eq!(counts[key], drawn, "{name}: {key}");
        }
        let forward = count("tie", &[now, ("data-flow", "forward")]);
        assert_eq!(counts["one_way"], forward + count("tie", &[now, ("data-flow", "backward")]), "{name}");
    }
}

#[test]
fn the_counts_add_up() {
    for (name, _, map) in examples() {
        let told = json(&map, Language::English);
        let counts = &told["counts"];
        let n = |key: &str| counts[key].as_u64().unwrap_or_else(|| panic!("{key} is a number"));
        assert_eq!(n("ties"), n("strong") + n("moderate") + n("tenuous"), "{name}");
        assert_eq!(n("ties"), n("one_way") + n("both_ways") + n("no_direction"), "{name}");
        let lists = ["strengths", "other_ties", "strains", "strong_and_stressful"];
        let told: usize = lists.iter().map(|key| told[*key].as_array().map_or(0, Vec::len)).sum();
        assert_eq!(n("ties"), told as u64, "{name}");
        let levels = counts["systems_by_level"].as_array().expect("a list");
        let systems: u64 = levels.iter().filter_map(|level| level["systems"].as_u64()).sum();
        let sorts = ["informal_systems", "formal_systems", "conditions", "systems_of_no_stated_kind"];
        assert_eq!(systems, sorts.iter().map(|key| n(key)).sum::<u64>(), "{name}");
        assert_eq!(n("possible_pairs"), systems * systems.saturating_sub(1) / 2, "{name}");
    }
}

#[test]
fn every_name_of_the_map_is_told_in_every_language_and_no_note_is() {
    for (name, case, map) in examples() {
        let case: Value = serde_json::from_str(&case).expect("an example is JSON");
        for language in Language::ALL {
            let told = summarize(&map, language, SummaryFormat::Text);
            for system in case["systems"].as_array().into_iter().flatten() {
                let system_name = system["name"].as_str().expect("a name");
                assert!(told.contains(system_name), "{name}, {language:?}: {system_name}");
            }
            for entry in case["systems"].as_array().into_iter().chain(case["ties"].as_array()).flatten() {
                let Some(note) = entry["note"].as_str() else { continue };
                // A word or two may be the case's own elsewhere.
                assert!(note.len() < 24 || !told.contains(note), "{name}, {language:?}: {note}");
            }
            assert!(!told.contains(['{', '}']), "{name}, {language:?}: an open place");
        }
    }
}

#[test]
fn a_disputed_tie_is_never_told_as_settled() {
    let map = compiled(
        r#"{ "client": "Ann", "systems": [{ "id": "x", "name": "X", "kind": "law" }],
             "ties": [{ "to": "x", "strength": "strong", "disputed": true }] }"#,
    );
    let told = summarize(&map, Language::English, SummaryFormat::Text);
    assert!(told.contains("A tie joins Ann with X (disputed)."), "{told}");
    assert!(told.contains("How things stand between Ann and X is disputed."), "{told}");
    assert!(told.contains("X can reach Ann directly. A tie along that way is disputed."), "{told}");
}

#[test]
fn of_what_is_there_only_the_tie_is_told_as_missing() {
    let map = compiled(
        r#"{ "client": "Ann",
             "systems": [{ "id": "x", "name": "X", "kind": "law" }, { "id": "y", "name": "Y", "kind": "health", "status": "needed" }],
             "ties": [{ "to": "x", "status": "needed" }, { "to": "y", "status": "needed" }] }"#,
    );
    let told = summarize(&map, Language::English, SummaryFormat::Text);
    assert!(told.contains("- Still needed for Ann: Y."), "{told}");
    assert!(told.contains("- A tie is still needed between Ann and X."), "{told}");
}

#[test]
fn what_is_absent_is_not_told() {
    for (case, never) in [
        (r#"{ "client": "Ann" }"#, ["Strengths", "Strains", "Ties\n", "Density"]),
        (
            r#"{ "client": "Ann", "systems": [{ "name": "X", "kind": "family" }], "ties": [{ "to": "x" }] }"#,
            ["Strengths", "Strains", "Across the levels", "plan"],
        ),
    ] {
        let map = compiled(case);
        for language in Language::ALL {
            assert!(!summarize(&map, language, SummaryFormat::Markdown).is_empty());
        }
        let told = summarize(&map, Language::English, SummaryFormat::Markdown);
        for word in never {
            assert!(!told.contains(word), "{word} in\n{told}");
        }
        assert!(told.contains("nothing on this map"), "{told}");
    }
}

#[test]
fn hostile_names_stay_words() {
    let hostile = r#"<script>alert(1)</script> [x](http://e.vil) | `a` *b* "&amp;" 'c' </title>"#;
    let case = serde_json::json!({
        "title": hostile, "viewpoint": hostile, "author": hostile, "source": hostile,
        "client": { "name": hostile, "members": [{ "id": "m", "name": hostile }] },
        "systems": [{ "id": "x", "name": hostile, "kind": "law" }],
        "ties": [{ "to": "x", "label": hostile, "disputed": true }, { "from": "x", "to": "m", "status": "needed" }],
        "plan": [{ "action": hostile, "who": hostile, "aim": "build", "system": "x" }],
    });
    let map = compiled(&case.to_string());
    let page = summarize(&map, Language::English, SummaryFormat::Html);
    assert!(!page.contains("<script") && page.contains("&lt;script&gt;"), "{page}");
    let markup = page.replacen("<!doctype html>", "", 1).replace("<meta charset=\"utf-8\">", "");
    assert_eq!(markup.matches("<h1>").count(), 1);
    let markdown = summarize(&map, Language::English, SummaryFormat::Markdown);
    let bare = markdown.replace(r"\<", "").replace(r"\[", "").replace(r"\`", "");
    assert!(!bare.contains(['<', '[', '`']) && markdown.contains(r"\<script\>"), "{markdown}");
    for line in markdown.lines().filter(|line| line.starts_with('|')) {
        let bars = line.match_indices('|').filter(|(at, _)| *at == 0 || !line[..*at].ends_with('\\')).count();
        assert!(bars == 3 || bars == 4, "{line}");
    }
    let facts = json(&map, Language::English);
    assert_eq!(facts["client"]["name"], hostile);
    assert_eq!(facts["plan"][0]["system"]["name"], hostile);
}

#[test]
fn a_page_is_whole_by_itself_and_says_its_language() {
    let (_, _, map) = examples().into_iter().find(|(name, ..)| name == EVERY_LANGUAGE).expect("it is there");
    let page = summarize(&map, Language::Arabic, SummaryFormat::Html);
    assert!(page.contains(r#"<html lang="ar" dir="rtl">"#), "{page}");
    assert!(page.contains("Content-Security-Policy"));
    for outside in ["http://", "https://", "src=", "<link", "@import", "url("] {
        assert!(!page.contains(outside), "{outside}");
    }
}

#[test]
fn the_same_map_is_told_in_the_same_bytes() {
    for (_, _, map) in examples() {
        for format in [SummaryFormat::Markdown, SummaryFormat::Text, SummaryFormat::Html, SummaryFormat::Json]
        {
            assert_eq!(
                summarize(&map, Language::English, format),
                summarize(&map, Language::English, format)
            );
        }
    }
}

fn json(map: &Ecomap, language: Language) -> Value {
    serde_json::from_str(&summarize(map, language, SummaryFormat::Json)).expect("it is JSON")
}

fn compiled(case: &str) -> Ecomap {
    let outcome = compile(&Source::new("case.json", case.as_bytes()));
    outcome.value.unwrap_or_else(|| panic!("{:?}", outcome.diagnostics))
}

/// Name, text and map of every example.
fn examples() -> Vec<(String, String, Ecomap)> {
    let all = names("examples", ".json").into_iter().map(|name| {
        let file = folder("examples").join(format!("{name}.json"));
        let text = std::fs::read_to_string(file).expect("an example can be read");
        let map = compiled(&text);
        (name, text, map)
    });
    all.collect()
}

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// The names, without the ending, of the files in a folder that have it.
fn names(folder_name: &str, ending: &str) -> BTreeSet<String> {
    let entries = std::fs::read_dir(folder(folder_name)).into_iter().flatten().flatten();
    entries.filter_map(|entry| Some(entry.file_name().to_str()?.strip_suffix(ending)?.to_owned())).collect()
}
