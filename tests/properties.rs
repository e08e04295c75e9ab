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
        // A fuller map does not always reach 8 points on the smaller of the pages; a slide is the lowest of them.
        let asked = options(seed);
        let most = if asked.page == Page::Slide { 12 } else { 24 };
        let is_full = case["systems"].as_array().is_some_and(|systems| systems.len() > most);
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

proptest! {
    #![proptest_config(config(10))]

    #[test]
    fn the_plan_is_listed_and_marked_and_every_promise_holds(seed in 0..1_000_000_u64) {
        let case = planned(&generator::case(6 + usize::try_from(seed % 12).unwrap_or(6), seed), &mut Chance::new(seed));
        let asked = Options { plan: true, ..options(seed) };
        // A page does not always have room for both at 8 points.
        let svg = drawn(&case.to_string(), &Options { page: Page::None, ..asked });
        let mut broken = promises::broken(&case, &svg);
        broken.extend(promises::plan::broken(&case, &svg));
        prop_assert!(broken.is_empty(), "random case {seed}:\n  {}", broken.join("\n  "));
    }

    #[test]
    fn without_being_asked_for_the_plan_changes_no_byte(seed in 0..1_000_000_u64) {
        let case = planned(&generator::case(8, seed), &mut Chance::new(seed));
        let mut planless = case.clone();
        planless.as_object_mut().expect("a case is an object").remove("plan");
        prop_assert!(drawn(&case.to_string(), &options(seed)) == drawn(&planless.to_string(), &options(seed)));
    }

    #[test]
    fn a_view_is_the_picture_of_what_is_left_and_the_hidden_leave_no_trace(seed in 0..1_000_000_u64) {
        let case = viewed(&generator::case(9, seed), &mut Chance::new(seed));
        let outcome = compile(&Source::new("random.json", case.to_string().as_bytes()));
        let ecomap = outcome.value.unwrap_or_else(|| panic!("refused: {:?}\n{case}", outcome.diagnostics));
        let svg = render(&ecomap.view("guests").expect("there is the view"), &Options { plan: true, ..options(seed) });
        let left = promises::view::seen(&case, "guests");
        let broken = promises::broken(&left, &svg);
        prop_assert!(broken.is_empty(), "random case {seed}:\n  {}", broken.join("\n  "));
        for trace in traces(&case) {
            prop_assert!(!svg.contains(&trace), "random case {seed}: {trace:?} is in the picture");
        }
    }
}

/// A case with a plan on some of its ties and systems.
fn planned(case: &generator::case::Case, chance: &mut Chance) -> Value {
    let mut case = parsed(&generator::text(case));
    let ties = case["ties"].as_array().cloned().unwrap_or_default();
    let aims = ["build", "strengthen", "reduce", "end"];
    let mut plan = Vec::new();
    for number in 0..2 + chance.below(6) {
        let tie = chance.one_of(&ties).clone();
        let mut step = serde_json::json!({
            "action": format!("Step with a longer text, written as number {number}"),
            "aim": *chance.one_of(&aims),
            "to": tie["to"],
        });
        if !tie["from"].is_null() {
            step["from"] = tie["from"].clone();
        }
        if chance.percent(30)
            && let Some(system) = case["systems"].as_array().and_then(|all| all.last())
        {
            let id = system["id"].as_str().map_or_else(|| kebab(system), str::to_owned);
            step =
                serde_json::json!({ "action": format!("Number {number}"), "system": id, "who": "The team" });
        }
        plan.push(step);
    }
    case["plan"] = Value::from(plan);
    case
}

/// A case in which everyone has an id, a name and a label that occur nowhere else, and a view that hides some.
fn viewed(case: &generator::case::Case, chance: &mut Chance) -> Value {
    let mut case = planned(case, chance);
    let levels: Vec<Value> = promises::file::expected(&case)
        .systems
        .iter()
        .map(|(_, data)| Value::from(data["level"].as_str()))
        .collect();
    for (k, level) in levels.into_iter().enumerate() {
        let system = &mut case["systems"][k];
        let old = system["id"].as_str().map_or_else(|| kebab(system), str::to_owned);
        let new = format!("sys-{k}q");
        (system["id"], system["name"], system["level"]) =
            (Value::from(new.as_str()), Value::from(format!("Qsys {k}q")), level);
        if chance.percent(30) {
            system["audience"] = Value::from(vec!["team", *chance.one_of(&["guests", "others"])]);
        }
        for (list, fields) in [("ties", ["from", "to"].as_slice()), ("plan", &["from", "to", "system"])] {
            for entry in case[list].as_array_mut().into_iter().flatten() {
                for &field in fields {
                    if entry.get(field).is_some_and(|id| *id == *old) {
                        entry[field] = Value::from(new.as_str());
                    }
                }
            }
        }
    }
    for (k, tie) in case["ties"].as_array_mut().into_iter().flatten().enumerate() {
        tie["label"] = Value::from(format!("lab{k}q"));
        if chance.percent(15) {
            tie["audience"] = Value::from(vec!["team"]);
        }
    }
    let members = case["client"].get_mut("members").and_then(Value::as_array_mut);
    for (k, member) in members.into_iter().flatten().enumerate() {
        if member.get("name").is_some() && member.get("focus").is_none() && chance.percent(30) {
            member["name"] = Value::from(format!("Qmem{k}q"));
            member["audience"] = Value::from(vec!["team"]);
        }
    }
    case["viewpoint"] = Value::from("all");
    case["title"] = Value::from("A view");
    let (kind, status) =
        (*chance.one_of(&["health", "school", "family"]), *chance.one_of(&["past", "needed"]));
    case["views"] = serde_json::json!({
        "guests": { "hide": { "kinds": [kind], "status": [status], "audience": ["others"] }, "plan": true }
    });
    case
}

/// What must not be in the picture of the view: ids, names and labels of what it hides.
fn traces(case: &Value) -> Vec<String> {
    let hidden = promises::view::hidden(case, "guests");
    let things = [&case["systems"], &case["client"]["members"]];
    let things = things.into_iter().flat_map(|list| list.as_array().into_iter().flatten());
    let gone = things.filter(|thing| hidden.iter().any(|id| thing["id"] == *id.as_str()));
    let names = gone.filter_map(|thing| thing["name"].as_str()).map(str::to_owned);
    let ties = case["ties"].as_array().into_iter().flatten();
    let ties = ties.filter(|tie| !promises::view::shows_tie(case, "guests", tie, &hidden));
    let labels = ties.filter_map(|tie| tie["label"].as_str()).map(str::to_owned);
    let ids = hidden.iter().map(|id| format!("\"{id}\""));
    names.chain(labels).chain(ids).collect()
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
