//! Systems stay: an angle that the case file states is kept exactly, and `render_like` leaves systems where they were.

#![allow(clippy::disallowed_methods, reason = "a test measures, and need not do so alike on every platform")]

mod generator;
mod promises;

use std::collections::BTreeMap;

use ecomap::{Ecomap, Options, Source, compile, render, render_like};
use generator::case::{Case, Id};
use generator::random::Chance;
use kurbo::{Point, Vec2};
use promises::picture::{Picture, read};
use serde_json::{Value, json};

fn map(case: &Value) -> Ecomap {
    let outcome = compile(&Source::new("case.json", case.to_string().as_bytes()));
    outcome.value.unwrap_or_else(|| panic!("refused: {:?}\n{case}", outcome.diagnostics))
}

fn random(systems: usize, seed: u64) -> Value {
    let mut case: Case = generator::case(systems, seed);
    // Ids must not change with names.
    for system in &mut case.systems {
        system.id = Id::Written(system.id.text().to_owned());
    }
    serde_json::from_str(&generator::text(&case)).expect("the case is JSON")
}

/// Where the systems stand from the client's centre, by id.
fn places(picture: &Picture) -> BTreeMap<String, Vec2> {
    let client = centre(picture.client.as_ref().expect("there is a client").shape.points());
    picture.systems.iter().map(|one| (one.id.clone(), centre(one.shape.points()) - client)).collect()
}

/// The middle of a shape that is symmetrical: a circle, an ellipse or a box.
fn centre(outline: &[Point]) -> Point {
    let range = |values: &mut dyn Iterator<Item = f64>| {
        values.fold((f64::MAX, f64::MIN), |(low, high), value| (low.min(value), high.max(value)))
    };
    let (left, right) = range(&mut outline.iter().map(|point| point.x));
    let (top, bottom) = range(&mut outline.iter().map(|point| point.y));
    Point::new((left + right) / 2.0, (top + bottom) / 2.0)
}

fn radius(picture: &Picture) -> f64 {
    picture.rings.iter().map(|ring| ring.radius).fold(0.0, f64::max)
}

/// Gives some systems an angle, at least `apart` degrees from one another; returns the angles by id.
fn pin(case: &mut Value, share: usize, apart: f64, chance: &mut Chance) -> BTreeMap<String, f64> {
    let mut pins: BTreeMap<String, f64> = BTreeMap::new();
    for system in case["systems"].as_array_mut().expect("there are systems") {
        #[expect(clippy::cast_precision_loss, reason = "tenths of degrees")]
        let angle = chance.below(7200) as f64 / 10.0 - 360.0;
        let is_near = |other: &f64| {
            let way = (angle - other).rem_euclid(360.0);
            way.min(360.0 - way) < apart
        };
        if chance.percent(share) && !pins.values().any(is_near) {
            system["angle"] = json!(angle);
            pins.insert(system["id"].as_str().expect("an id is written").to_owned(), angle);
        }
    }
    pins
}

#[test]
fn a_pinned_system_stands_on_its_ray_and_no_promise_is_broken() {
    let mut seen = 0;
    for (systems, seed) in [(1, 1), (2, 2), (5, 3), (8, 4), (12, 5), (12, 6), (15, 7), (15, 8)] {
        let mut case = random(systems, seed);
        let pins = pin(&mut case, 60, 14.0, &mut Chance::new(seed));
        let svg = render(&map(&case), &Options::default());
        let places = places(&read(&svg));
        for (id, degrees) in &pins {
            let (sin, cos) = degrees.to_radians().sin_cos();
            let (place, ray) = (places[id], Vec2::new(sin, -cos));
            // Numbers in the picture have two decimals, and so have the centres that are compared.
            assert!(place.cross(ray).abs() < 0.02 && place.dot(ray) > 0.0, "{id} at {degrees}°: {place:?}");
        }
        let broken = promises::broken(&case, &svg);
        assert!(broken.is_empty(), "{systems} systems, seed {seed}:\n  {}", broken.join("\n  "));
        seen += pins.len();
    }
    assert!(seen > 20, "{seen}");
}

#[test]
fn systems_may_be_pinned_as_near_as_the_check_allows_and_one_behind_the_other() {
    let system =
        |id: &str, level: &str, angle: f64| json!({ "id": id, "name": id, "level": level, "angle": angle });
    let systems = json!([
        system("school", "mezzo", 90.0),
        system("clinic", "mezzo", 95.0),
        system("law", "macro", 90.0),
        system("aunt", "micro", -270.0)
    ]);
    let ties = json!([{ "to": "school" }, { "to": "clinic" }, { "to": "law" }, { "to": "aunt" }]);
    let case = json!({ "client": "Ann", "systems": systems, "ties": ties });
    let broken = promises::broken(&case, &render(&map(&case), &Options::default()));
    assert!(broken.is_empty(), "{}", broken.join("\n  "));
}

/// One small change of a map; gives the id of the system that is changed or new, if there is one.
type Change = fn(&mut Value, usize) -> Option<String>;

const CHANGES: [(&str, Change); 4] = [
    ("a system is renamed", |case, number| {
        let system = &mut case["systems"][number];
        system["name"] = json!(format!("{} of the north", system["name"].as_str()?));
        Some(system["id"].as_str()?.to_owned())
    }),
    ("a tie's quality changes", |case, number| {
        let tie = &mut case["ties"][number];
        (tie["stressful"], tie["flow"], tie["strength"]) = (json!(true), json!("both"), json!("strong"));
        None
    }),
    ("a system comes in", |case, number| {
        let other = case["systems"][number]["id"].clone();
        let level = if case["framework"] == "bronfenbrenner" { "exo" } else { "mezzo" };
        let newcomer = json!({ "id": "newcomer", "name": "Night shelter", "level": level });
        case["systems"].as_array_mut()?.insert(number, newcomer);
        let ties = [json!({ "to": "newcomer" }), json!({ "from": other, "to": "newcomer" })];
        case["ties"].as_array_mut()?.extend(ties);
        Some("newcomer".to_owned())
    }),
    ("a system goes", |case, number| {
        let gone = case["systems"].as_array_mut()?.remove(number)["id"].clone();
        case["ties"].as_array_mut()?.retain(|tie| tie["from"] != gone && tie["to"] != gone);
        Some(gone.as_str()?.to_owned())
    }),
];

#[test]
fn like_an_earlier_map_the_others_stay_and_no_promise_is_broken() {
    let options = Options::default();
    for (systems, seed) in [(8, 1), (12, 2), (15, 3)] {
        let case = random(systems, seed);
        let before = read(&render(&map(&case), &options));
        let old = places(&before);
        for (what, change) in CHANGES {
            let mut later = case.clone();
            let changed = change(&mut later, systems / 2);
            let svg = render_like(&map(&later), &map(&case), &options);
            let after = read(&svg);
            // As shares of the outer radius, as on sheets of one size; nothing is rotated to fit.
            let mut moved: Vec<f64> = places(&after)
                .iter()
                .filter(|(id, _)| changed.as_ref() != Some(id))
                .map(|(id, place)| (*place / radius(&after) - old[id] / radius(&before)).hypot())
                .collect();
            moved.sort_by(f64::total_cmp);
            assert!(moved[moved.len() / 2] <= 0.05, "{systems} systems, seed {seed}: {what}: {moved:.3?}");
            let broken = promises::broken(&later, &svg);
            assert!(broken.is_empty(), "{systems} systems, seed {seed}: {what}:\n  {}", broken.join("\n  "));
        }
    }
}

#[test]
fn a_pin_goes_before_the_place_on_an_earlier_map() {
    let case = random(8, 1);
    let mut later = case.clone();
    let id = later["systems"][3]["id"].as_str().expect("an id is written").to_owned();
    later["systems"][3]["angle"] = json!(45);
    let places = places(&read(&render_like(&map(&later), &map(&case), &Options::default())));
    assert!((places[&id].x + places[&id].y).abs() < 0.03 && places[&id].x > 0.0, "{:?}", places[&id]);
}

#[test]
fn the_order_of_systems_and_ties_does_not_matter_for_a_map_like_itself() {
    let case = random(12, 2);
    let mut turned = case.clone();
    for list in ["systems", "ties"] {
        turned[list].as_array_mut().expect("there is a list").reverse();
    }
    let old = places(&read(&render(&map(&case), &Options::default())));
    let new = places(&read(&render_like(&map(&turned), &map(&case), &Options::default())));
    for (id, place) in &old {
        assert!((*place - new[id]).hypot() < 1.0, "{id}: {place:?} {:?}", new[id]);
    }
}
