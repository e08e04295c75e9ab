//! What holds for any case, tried on random ones. `PROPTEST_CASES=500 cargo test --test properties` tries more.

#![allow(clippy::disallowed_methods, reason = "a test may look at the environment")]

mod generator;
mod promises;

use ecomap::{BubbleShape, Language, Notation, Options, Page, Source, ThemeName, compile, render};
use generator::random::Chance;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use serde_json::Value;

/// Few by default, because a debug build is slow. A seed says nothing by its size, so it is not made smaller.
fn config(cases: u32) -> ProptestConfig {
    let usual =
        ProptestConfig { failure_persistence: None, max_shrink_iters: 0, ..ProptestConfig::default() };
    let asked = std::env::var_os("PROPTEST_CASES").is_some();
    // The same cases each time, unless someone asks for more: then others every time.
    if asked { usual } else { ProptestConfig { cases, rng_seed: RngSeed::Fixed(1978), ..usual } }
}

fn drawn(text: &str, options: &Options) -> String {
    let outcome = compile(&Source::new("random.json", text.as_bytes()));
    let ecomap = outcome.value.unwrap_or_else(|| panic!("refused: {:?}\n{text}", outcome.diagnostics));
    render(&ecomap, options)
}

fn parsed(text: &str) -> Value {
    serde_json::from_str(text).expect("the case is JSON")
}

/// One of all the ways to draw.
fn options(seed: u64) -> Options {
    let mut chance = Chance::new(seed);
    Options {
        theme: *chance.one_of(&ThemeName::ALL),
        notation: *chance.one_of(&Notation::ALL),
        shape: *chance.one_of(&BubbleShape::ALL),
        page: *chance.one_of(&Page::ALL),
        language: *chance.one_of(&Language::ALL),
        title: chance.percent(80),
        legend: chance.percent(80),
        ..Options::default()
    }
}

proptest! {
    #![proptest_config(config(24))]

    #[test]
    fn a_random_case_keeps_every_promise(seed in 0..1_000_000_u64) {
        let text = generator::text(&generator::random_case(seed));
        let case = parsed(&text);
        // A fuller map does not always reach 8 points on the smaller of the pages.
        let is_full = case["systems"].as_array().is_some_and(|systems| systems.len() > 20);
        let asked = options(seed);
        let options = if is_full { Options { page: Page::None, ..asked } } else { asked };
        let broken = promises::broken(&case, &drawn(&text, &options));
        prop_assert!(broken.is_empty(), "random case {seed}:\n  {}", broken.join("\n  "));
    }
}

proptest! {
    #![proptest_config(config(8))]

    #[test]
    fn the_same_file_gives_the_same_bytes(seed in 0..1_000_000_u64) {
        let text = generator::text(&generator::case(12, seed));
        prop_assert!(drawn(&text, &options(seed)) == drawn(&text, &options(seed)), "random case {seed} differs");
    }

    #[test]
    fn the_order_of_fields_changes_nothing(seed in 0..1_000_000_u64) {
        let text = generator::text(&generator::case(8, seed));
        let shuffled = shuffled(&parsed(&text), &mut Chance::new(seed));
        prop_assert!(drawn(&text, &options(seed)) == drawn(&shuffled, &options(seed)), "random case {seed} differs:\n{shuffled}");
    }

    #[test]
    fn a_hostile_name_comes_out_as_text(seed in 0..1_000_000_u64, names in prop::collection::vec(hostile(), 5)) {
        let mut case = parsed(&generator::text(&generator::case(5, seed)));
        for (k, name) in names.iter().enumerate() {
            let id = case["systems"][k]["id"].as_str().map_or_else(|| kebab(&case["systems"][k]), str::to_owned);
            case["systems"][k]["id"] = Value::from(id);
            case["systems"][k]["name"] = Value::from(name.as_str());
            case["ties"].as_array_mut().expect("there are ties").iter_mut().skip(k).step_by(5).for_each(|tie| {
                tie["label"] = Value::from(name.as_str());
            });
        }
        case["title"] = Value::from(names[0].as_str());
        case["client"]["name"] = Value::from(names[1].as_str());
        let svg = drawn(&case.to_string(), &options(seed));
        let broken = promises::missing(&case, &svg);
        prop_assert!(broken.is_empty(), "random case {seed}, names {names:?}:\n  {}", broken.join("\n  "));
    }
}

/// Names that would do harm if they were taken for markup, and letters that fonts and terminals stumble over.
fn hostile() -> impl Strategy<Value = String> {
    let part = prop::sample::select(vec![
        "<script>alert(1)</script>",
        "</text></svg>",
        "\"",
        "'",
        "&amp;",
        "&",
        "&#x41;",
        "]]>",
        "<![CDATA[",
        "<!--",
        "-->",
        "<?xml?>",
        "\u{202e}evil",
        "\u{2066}a\u{2069}",
        "javascript:alert(1)",
        "url(#x)",
        "{{}} ${x} %s %n",
        "\\u0000",
        "e\u{301}\u{323}",
        "👩‍👩‍👧",
        "שלום",
        "السلام",
        "漢字仮名",
        "ไทย",
        "Donaudampfschifffahrtsgesellschaft",
        "a b",
    ]);
    // A name needs at least one letter.
    prop::collection::vec(part, 1..4).prop_map(|parts| format!("x{}", parts.join(" ")))
}

/// The name in lower-case kebab form, for the generator's plain names.
fn kebab(system: &Value) -> String {
    system["name"].as_str().expect("a system has a name").to_lowercase().replace(' ', "-")
}

/// JSON text of a value with every object's fields in a random order and random space between.
fn shuffled(value: &Value, chance: &mut Chance) -> String {
    let space = *chance.one_of(&["", " ", "\n", "\t  "]);
    match value {
        Value::Object(fields) => {
            let mut fields: Vec<_> = fields.iter().collect();
            chance.shuffle(&mut fields);
            let fields: Vec<_> = fields
                .iter()
                .map(|(name, value)| format!("{space}{name:?}{space}:{}", shuffled(value, chance)))
                .collect();
            format!("{{{}{space}}}", fields.join(","))
        }
        Value::Array(values) => {
            let values: Vec<_> = values.iter().map(|value| shuffled(value, chance)).collect();
            format!("[{}{space}]", values.join(","))
        }
        plain => format!("{space}{plain}"),
    }
}
