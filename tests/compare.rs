//! Maps of several dates: everything stands in the same place, every map keeps its promises, and what changed is marked.

#![allow(clippy::disallowed_methods, reason = "a test of files")]

mod generator;
mod promises;

use std::collections::{BTreeMap, BTreeSet};

use ecomap::{
    BubbleShape, Compared, Comparison, ComparisonView, Ecomap, Language, Notation, Options, Page, Source,
    ThemeName, compile, goal,
};
use generator::case::{Case, Id};
use generator::random::Chance;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use serde_json::{Value, json};

/// Few by default, because a debug build is slow; `PROPTEST_CASES=200` tries more, others every time.
fn config(cases: u32) -> ProptestConfig {
    let usual =
        ProptestConfig { failure_persistence: None, max_shrink_iters: 0, ..ProptestConfig::default() };
    let asked = std::env::var_os("PROPTEST_CASES").is_some();
    if asked { usual } else { ProptestConfig { cases, rng_seed: RngSeed::Fixed(1978), ..usual } }
}

fn map(case: &Value) -> Ecomap {
    let outcome = compile(&Source::new("case.json", case.to_string().as_bytes()));
    outcome.value.unwrap_or_else(|| panic!("refused: {:?}\n{case}", outcome.diagnostics))
}

fn compared(cases: &[&Value], view: ComparisonView, options: &Options) -> Compared {
    let maps = cases.iter().map(|case| map(case)).collect();
    Compared::new(&Comparison::of(maps).expect("the same levels"), view, options)
}

fn example(name: &str) -> Value {
    let file = format!("{}/examples/{name}.json", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("{file}: {error}"));
    serde_json::from_str(&text).expect("an example is JSON")
}

/// A random case whose ids do not change with its names.
fn random(systems: usize, seed: u64) -> Value {
    let mut case: Case = generator::case(systems, seed);
    for system in &mut case.systems {
        system.id = Id::Written(system.id.text().to_owned());
    }
    serde_json::from_str(&generator::text(&case)).expect("the case is JSON")
}

/// The same case some months later: a few things are new, ended, moved or told otherwise.
fn later(case: &Value, seed: u64) -> Value {
    let mut chance = Chance::new(seed);
    let mut later = case.clone();
    later["date"] = json!("2027-01-15");
    for _ in 0..2 + chance.below(5) {
        change(&mut later, &mut chance);
    }
    later
}

fn change(case: &mut Value, chance: &mut Chance) {
    let systems = case["systems"].as_array().map_or(0, Vec::len);
    let ties = case["ties"].as_array().map_or(0, Vec::len);
    let (system, tie) = (chance.below(systems.max(1)), chance.below(ties.max(1)));
    match chance.below(9) {
        0 if systems > 3 => {
            let gone = case["systems"].as_array_mut().expect("a list").remove(system);
            let list = case["ties"].as_array_mut().expect("a list");
            list.retain(|tie| tie["from"] != gone["id"] && tie["to"] != gone["id"]);
        }
        1 => {
            let id = format!("new-{systems}");
            let level = case["systems"][system]["level"].as_str().unwrap_or("macro").to_owned();
            let other = case["systems"][system]["id"].clone();
            let new = json!({ "id": id, "name": "Night shelter", "level": level, "kind": "housing" });
            case["systems"].as_array_mut().expect("a list").push(new);
            let list = case["ties"].as_array_mut().expect("a list");
            list.extend([json!({ "to": id }), json!({ "from": other, "to": id, "label": "brought in" })]);
        }
        2 => {
            let name = case["systems"][system]["name"].as_str().unwrap_or_default().to_owned();
            case["systems"][system]["name"] = json!(format!("{name} of the northern district"));
        }
        3 => case["systems"][system]["level"] = json!("macro"),
        4 => case["systems"][system]["status"] = json!(*chance.one_of(&["current", "past", "needed"])),
        _ if ties == 0 => {}
        5 => {
            let strained = case["ties"][tie]["stressful"].as_bool().unwrap_or_default();
            case["ties"][tie]["stressful"] = json!(!strained);
            case["ties"][tie]["strength"] = json!(*chance.one_of(&["strong", "moderate", "tenuous"]));
        }
        6 => {
            case["ties"][tie]["label"] =
                json!(*chance.one_of(&["help with the papers", "calls", "visits at night"]))
        }
        7 => {
            case["ties"][tie]["flow"] = json!("both");
            case["ties"][tie]["disputed"] = json!(true);
        }
        _ => {
            case["ties"].as_array_mut().expect("a list").remove(tie);
        }
    }
}

/// What an overlay shows: the later case, and of the earlier one what is not on it.
fn both(earlier: &Value, later: &Value) -> Value {
    let mut both = later.clone();
    let ids = |case: &Value| -> BTreeSet<String> {
        let systems = case["systems"].as_array().into_iter().flatten();
        systems.filter_map(|system| Some(system["id"].as_str()?.to_owned())).collect()
    };
    let there = ids(later);
    let gone = earlier["systems"].as_array().into_iter().flatten();
    let gone = gone.filter(|system| !there.contains(system["id"].as_str().unwrap_or_default())).cloned();
    both["systems"].as_array_mut().expect("a list").extend(gone);
    let mut seen = keys(later);
    let old: Vec<Value> = earlier["ties"].as_array().into_iter().flatten().cloned().collect();
    for (tie, key) in old.iter().zip(ordered_keys(earlier)) {
        if seen.insert(key) {
            both["ties"].as_array_mut().expect("a list").push(tie.clone());
        }
    }
    both
}

fn keys(case: &Value) -> BTreeSet<([String; 2], usize)> {
    ordered_keys(case).into_iter().collect()
}

/// Of each tie its ends in alphabetical order, and its number between the two.
fn ordered_keys(case: &Value) -> Vec<([String; 2], usize)> {
    let client = case["client"]["id"].as_str().unwrap_or("client").to_owned();
    let mut count: BTreeMap<[String; 2], usize> = BTreeMap::new();
    let ties = case["ties"].as_array().into_iter().flatten();
    ties.map(|tie| {
        let end = |field: &str| tie[field].as_str().map_or_else(|| client.clone(), str::to_owned);
        let mut ends = [end("from"), end("to")];
        ends.sort();
        let number = count.entry(ends.clone()).or_default();
        *number += 1;
        (ends, *number)
    })
    .collect()
}

/// The maps of a sheet, each as a picture of its own.
fn split(svg: &str) -> Vec<String> {
    let document = roxmltree::Document::parse(svg).expect("the picture is XML");
    let maps = || document.root_element().children().filter(|node| node.attribute("class") == Some("map"));
    let alone = |kept: roxmltree::Node| {
        let mut picture = svg.to_owned();
        let mut others: Vec<_> = maps().filter(|map| *map != kept).map(|map| map.range()).collect();
        others.sort_by_key(|range| std::cmp::Reverse(range.start));
        others.into_iter().for_each(|range| picture.replace_range(range, ""));
        picture
    };
    maps().map(alone).collect()
}

/// The middle of each system's shape as it is written in a map's picture, and that of the client.
fn written_places(svg: &str) -> (BTreeMap<String, [String; 2]>, [String; 2]) {
    let document = roxmltree::Document::parse(svg).expect("the picture is XML");
    let place = |group: roxmltree::Node| {
        let shape = group.children().find(|node| node.attribute("class") == Some("shape")).expect("a shape");
        [["cx", "x"], ["cy", "y"]].map(|names| {
            let number = names.into_iter().find_map(|name| shape.attribute(name));
            number.unwrap_or_default().to_owned()
        })
    };
    let of = |class: &'static str| {
        document.descendants().filter(move |node| node.attribute("class") == Some(class))
    };
    let systems =
        of("system").map(|group| (group.attribute("data-id").unwrap_or_default().to_owned(), place(group)));
    let client = of("client").map(place).next().expect("there is a client");
    (systems.collect(), client)
}

/// Digits after the point, and the whole part.
fn parts(number: &str) -> (i64, String) {
    let (whole, decimals) = number.split_once('.').unwrap_or((number, ""));
    (whole.parse().expect("a number"), decimals.to_owned())
}

/// The systems whose place is another on the second map, as far as both have them on the same level.
fn displaced(one: &str, other: &str) -> Vec<String> {
    let ((first, home), (second, there)) = (written_places(one), written_places(other));
    let level = |svg: &str| -> BTreeMap<String, String> {
        let picture = promises::picture::read(svg);
        let systems = picture.systems.into_iter();
        systems
            .map(|one| {
                (one.id.clone(), promises::picture::datum(&one.data, "level").unwrap_or_default().to_owned())
            })
            .collect()
    };
    let (levels, others) = (level(one), level(other));
    let shift = [0, 1].map(|side| parts(&there[side]).0 - parts(&home[side]).0);
    let stays = |id: &String, place: &[String; 2]| {
        let Some(now) = second.get(id) else { return true };
        levels.get(id) != others.get(id)
            || (0..2).all(|side| {
                let ((old, old_digits), (new, new_digits)) = (parts(&place[side]), parts(&now[side]));
                old_digits == new_digits && new - old == shift[side]
            })
    };
    first.iter().filter(|(id, place)| !stays(id, place)).map(|(id, _)| id.clone()).collect()
}

proptest! {
    #![proptest_config(config(12))]

    #[test]
    fn the_overlay_of_two_random_dates_keeps_every_promise(seed in 0..1_000_000_u64) {
        let earlier = random(5 + Chance::new(seed).below(16), seed);
        let later = later(&earlier, seed);
        let mut chance = Chance::new(seed);
        let options = Options {
            theme: *chance.one_of(&ThemeName::ALL),
            notation: *chance.one_of(&Notation::ALL),
            shape: *chance.one_of(&BubbleShape::ALL),
            language: *chance.one_of(&Language::ALL),
            ..Options::default()
        };
        let svg = compared(&[&earlier, &later], ComparisonView::Overlay, &options).svg();
        let broken = promises::broken(&both(&earlier, &later), &svg);
        prop_assert!(broken.is_empty(), "random pair {seed}:\n  {}", broken.join("\n  "));
    }

    #[test]
    fn each_of_two_random_dates_side_by_side_keeps_every_promise(seed in 0..1_000_000_u64) {
        let earlier = random(5 + Chance::new(seed).below(16), seed);
        let later = later(&earlier, seed);
        let shape = *Chance::new(seed).one_of(&[BubbleShape::Auto, BubbleShape::Box]);
        let options = Options { shape, ..Options::default() };
        let svg = compared(&[&earlier, &later], ComparisonView::Side, &options).svg();
        let maps = split(&svg);
        for (case, picture) in [&earlier, &later].into_iter().zip(&maps) {
            let broken = promises::broken(case, picture);
            prop_assert!(broken.is_empty(), "random pair {seed}:\n  {}", broken.join("\n  "));
        }
        let displaced = displaced(&maps[0], &maps[1]);
        prop_assert!(displaced.is_empty(), "random pair {seed}: {displaced:?} stand elsewhere");
    }
}

#[test]
fn the_example_dates_stand_in_the_same_place_to_the_last_digit() {
    let (intake, review) = (example("maria"), example("maria-review"));
    for options in [Options::default(), Options { page: Page::A4, ..Options::default() }] {
        let svg = compared(&[&intake, &review], ComparisonView::Side, &options).svg();
        let maps = split(&svg);
        assert_eq!(displaced(&maps[0], &maps[1]), Vec::<String>::new());
    }
}

#[test]
fn the_example_dates_keep_every_promise_on_every_sheet_and_in_every_language() {
    let (intake, review) = (example("maria"), example("maria-review"));
    let whole = both(&intake, &review);
    let mut sheets: Vec<Options> =
        Language::ALL.map(|language| Options { language, ..Options::default() }).to_vec();
    sheets.extend([Page::A4, Page::Letter].map(|page| Options {
        page,
        theme: ThemeName::Print,
        ..Options::default()
    }));
    for options in sheets {
        let svg = compared(&[&intake, &review], ComparisonView::Overlay, &options).svg();
        let broken = promises::broken(&whole, &svg);
        assert!(broken.is_empty(), "{options:?}:\n{}", broken.join("\n"));
    }
}

/// The marks that a picture's key explains, and those that its map has.
fn marks(svg: &str) -> (BTreeSet<String>, BTreeSet<String>) {
    let document = roxmltree::Document::parse(svg).expect("the picture is XML");
    let groups = |class: &'static str| {
        document.descendants().filter(move |node| node.attribute("class") == Some(class))
    };
    let explained = groups("entry").filter_map(|node| node.attribute("data-change"));
    let drawn = ["system", "member", "tie"].into_iter().flat_map(groups);
    let drawn = drawn.filter_map(|node| node.attribute("data-change")).flat_map(|words| words.split(' '));
    (
        explained.filter(|word| *word != "none").map(str::to_owned).collect(),
        drawn.map(str::to_owned).collect(),
    )
}

#[test]
fn the_key_explains_exactly_the_marks_of_change_that_occur() {
    let (intake, review) = (example("maria"), example("maria-review"));
    for view in ComparisonView::ALL {
        let (explained, drawn) = marks(&compared(&[&intake, &review], view, &Options::default()).svg());
        assert_eq!(explained, drawn);
        assert!(drawn.len() >= 6, "{drawn:?}");
    }
    let (explained, drawn) =
        marks(&compared(&[&intake, &intake], ComparisonView::Overlay, &Options::default()).svg());
    assert!(explained.is_empty() && drawn.is_empty(), "{explained:?} {drawn:?}");
}

#[test]
fn every_badge_has_a_place_that_is_free() {
    let (intake, review) = (example("maria"), example("maria-review"));
    let svg = compared(&[&intake, &review], ComparisonView::Overlay, &Options::default()).svg();
    let document = roxmltree::Document::parse(&svg).expect("the picture is XML");
    let badges: Vec<_> = document
        .descendants()
        .filter(|node| node.attribute("class") == Some("badge"))
        .filter(|node| !node.ancestors().any(|above| above.attribute("class") == Some("legend")))
        .filter_map(|node| {
            let disc = node.children().find(|child| child.has_tag_name("circle"))?;
            let number = |name| disc.attribute(name).and_then(|text| text.parse::<f64>().ok());
            Some((number("cx")?, number("cy")?))
        })
        .collect();
    assert!(badges.len() > 12, "{}", badges.len());
    for (index, one) in badges.iter().enumerate() {
        for other in &badges[..index] {
            let apart = (one.0 - other.0).hypot(one.1 - other.1);
            assert!(apart > 13.0, "{one:?} and {other:?} are {apart} apart");
        }
    }
}

#[test]
fn the_goal_of_a_plan_compares_like_a_later_date() {
    let file = format!("{}/examples/maria.json", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(&file).expect("the example is there");
    let outcome = goal(&Source::new("maria.json", text.as_bytes()));
    let wanted = outcome.value.expect("the example is right");
    assert_eq!((wanted.done, wanted.steps), (3, 4));
    let goal: Value = serde_json::from_str(&wanted.text).expect("a goal is JSON");
    let compared = compared(&[&example("maria"), &goal], ComparisonView::Overlay, &Options::default());
    let list: Value = serde_json::from_str(&compared.json()).expect("the list is JSON");
    let counts = &list["steps"][0]["counts"];
    assert_eq!((&counts["new"], &counts["stronger"], &counts["relieved"]), (&json!(2), &json!(1), &json!(1)));
}

/// A family on two dates: the grandmother has died, the eldest has moved out, a child was born.
fn household_dates() -> [Value; 2] {
    let parents = json!(["ida", "marek"]);
    let before = json!({ "client": { "id": "home", "name": "Novak family", "members": [
            { "id": "vera", "name": "Vera", "age": 79, "gender": "female" },
            { "id": "ida", "name": "Ida", "age": 41, "gender": "female", "child_of": ["vera"], "partner_of": "marek", "union": "married" },
            { "id": "marek", "name": "Marek", "age": 43, "gender": "male" },
            { "id": "tom", "name": "Tom", "age": 18, "gender": "male", "child_of": parents },
            { "id": "eva", "name": "Eva", "age": 8, "gender": "female", "child_of": parents }] },
        "date": "2026-03-02",
        "systems": [{ "id": "works", "name": "Car works", "level": "mezzo" }],
        "ties": [{ "from": "tom", "to": "works" }, { "from": "marek", "to": "works" }] });
    let mut after = before.clone();
    after["date"] = json!("2026-09-07");
    after["client"]["members"][0]["deceased"] = json!(true);
    after["client"]["members"][3] =
        json!({ "id": "nina", "name": "Nina", "age": 0, "gender": "female", "child_of": parents });
    after["ties"].as_array_mut().expect("a list").remove(0);
    [before, after]
}

#[test]
fn who_joins_leaves_or_dies_is_marked_in_the_household() {
    let [before, after] = household_dates();
    let list = compared(&[&before, &after], ComparisonView::Overlay, &Options::default()).markdown();
    for sentence in [
        "Nina is on the map on 7 September 2026, but not on 2 March 2026.",
        "Tom, on the map on 2 March 2026, is not on it on 7 September 2026.",
        "Vera is marked as deceased on 7 September 2026, but not on 2 March 2026.",
    ] {
        assert!(list.contains(sentence), "{sentence} is not in\n{list}");
    }
    let svg = compared(&[&before, &after], ComparisonView::Overlay, &Options::default()).svg();
    let document = roxmltree::Document::parse(&svg).expect("well-formed");
    let member = |id: &str| {
        let mut all = document.descendants();
        let found = all
            .find(|node| node.attribute("class") == Some("member") && node.attribute("data-id") == Some(id));
        let node = found.unwrap_or_else(|| panic!("{id} is drawn"));
        let shape = node.children().find(|child| child.attribute("class") == Some("shape")).expect("a shape");
        (node.attribute("data-change"), shape.attribute("stroke").map(str::to_owned))
    };
    let (unchanged, line) = member("eva");
    assert_eq!(unchanged, None);
    assert_eq!(member("nina"), (Some("added"), line.clone()));
    assert_eq!(member("vera").0, Some("changed"));
    let (gone, grey) = member("tom");
    assert_eq!(gone, Some("ended"));
    assert_ne!(grey, line, "who has left stands back");
    let broken = promises::unreadable(&svg);
    assert_eq!(broken, Vec::<String>::new());
}

/// The line above brothers and sisters ends at the last of those who are there on the date.
#[test]
fn family_lines_lead_to_those_who_are_there_on_each_date() {
    let [before, after] = household_dates();
    let sheet = compared(&[&before, &after], ComparisonView::Side, &Options::default()).svg();
    for (svg, ids) in split(&sheet).iter().zip([["tom", "eva"], ["eva", "nina"]]) {
        let document = roxmltree::Document::parse(svg).expect("well-formed");
        let middle = |id: &str| {
            let member = document.descendants().find(|node| node.attribute("data-id") == Some(id));
            let mut parts = member.expect("a member").children();
            let shape = parts.find(|child| child.attribute("class") == Some("shape")).expect("a shape");
            let number = |name: &str| shape.attribute(name).and_then(|number| number.parse::<f64>().ok());
            let of_rect = || Some(number("x")? + number("width")? / 2.0);
            number("cx").or_else(of_rect).expect("a circle or a square")
        };
        let (left, right) = (middle(ids[0]).min(middle(ids[1])), middle(ids[0]).max(middle(ids[1])));
        let client = document.descendants().find(|node| node.attribute("class") == Some("client"));
        let client = client.expect("the client is drawn");
        let level = client.children().filter_map(|child| child.attribute("d")).filter_map(level_piece);
        let widest = level.max_by(|one, other| (one[1] - one[0]).total_cmp(&(other[1] - other[0])));
        let [start, end] = widest.expect("a line above the children");
        assert!(
            (start - left).abs() < 0.5 && (end - right).abs() < 0.5,
            "{start}..{end}, children at {left} and {right}"
        );
    }
}

/// Where a path of one level piece starts and ends.
fn level_piece(path: &str) -> Option<[f64; 2]> {
    let numbers: Vec<f64> = path
        .split(|letter: char| !matches!(letter, '0'..='9' | '.' | '-'))
        .filter_map(|number| number.parse().ok())
        .collect();
    match numbers[..] {
        [x, y, end_x, end_y] if (y - end_y).abs() < 1e-9 => Some([x.min(end_x), x.max(end_x)]),
        [x, _, end_x] if path.contains('H') => Some([x.min(end_x), x.max(end_x)]),
        _ => None,
    }
}

#[test]
fn the_sentences_of_three_dates_come_step_by_step() {
    let first = json!({ "client": "A", "date": "2026-01-01", "systems": [], "ties": [] });
    let system = json!([{ "id": "choir", "name": "Choir", "level": "mezzo" }]);
    let second =
        json!({ "client": "A", "date": "2026-02-01", "systems": system, "ties": [{ "to": "choir" }] });
    let third = json!({ "client": "A", "date": "2026-03-01", "systems": system,
        "ties": [{ "to": "choir", "stressful": true }] });
    let compared = compared(&[&first, &second, &third], ComparisonView::Side, &Options::default());
    let text = compared.markdown();
    let place = |part: &str| text.find(part).unwrap_or_else(|| panic!("{part} is not in\n{text}"));
    assert!(place("## 1 January 2026 to 1 February 2026") < place("Choir is on the map on 1 February 2026"));
    assert!(place("## 1 February 2026 to 1 March 2026") < place("marked as stressful on 1 March 2026"));
    assert_eq!(split(&compared.svg()).len(), 3);
}

#[test]
fn a_name_stays_a_name_in_every_format() {
    let hostile = "</script><script>alert(1)</script> *b* <i>";
    let earlier = json!({ "client": hostile, "systems": [{ "id": "a", "name": hostile, "level": "mezzo" }],
        "ties": [{ "to": "a", "label": hostile }], "title": hostile });
    let mut later = earlier.clone();
    later["ties"][0]["stressful"] = json!(true);
    later["ties"][0]["label"] = json!("calls");
    let compared = compared(&[&earlier, &later], ComparisonView::Overlay, &Options::default());
    for (format, text) in [("svg", compared.svg()), ("html", compared.html())] {
        assert!(!text.contains("<script>alert") && !text.contains("<i>"), "{format}");
        assert!(text.contains("&lt;script&gt;"), "{format}");
    }
    assert!(compared.markdown().contains(r"\<script\>alert(1)\</script\> \*b\* \<i\>"));
    assert_eq!(
        serde_json::from_str::<Value>(&compared.json()).expect("JSON")["title"],
        format!("{hostile}: what changed")
    );
}

#[test]
fn two_huge_maps_are_compared_in_a_short_time() {
    let systems: Vec<Value> = (0..3000)
        .map(|number| json!({ "id": format!("s{number}"), "name": format!("System {number}"), "level": "mezzo" }))
        .collect();
    let ties: Vec<Value> = (0..3000).map(|number| json!({ "to": format!("s{number}") })).collect();
    let earlier = json!({ "client": "A", "systems": systems[..1500], "ties": ties[..1500] });
    let later = json!({ "client": "A", "systems": systems, "ties": ties });
    let compared = compared(&[&earlier, &later], ComparisonView::Overlay, &Options::default());
    assert_eq!(compared.svg().matches("data-change=\"added\"").count(), 4 * 1500 + 2);
}

#[test]
fn the_same_maps_give_the_same_bytes() {
    let (intake, review) = (example("maria"), example("maria-review"));
    for view in ComparisonView::ALL {
        let draw = || compared(&[&intake, &review], view, &Options::default()).svg();
        assert!(draw() == draw());
    }
}
