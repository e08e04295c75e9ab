//! Small maps look even, and symmetrical cases are drawn symmetrically: read from the picture.

#![allow(clippy::disallowed_methods, reason = "a test measures, and need not do so alike on every platform")]

mod promises;

use std::collections::BTreeMap;

use ecomap::{Options, Source, compile, render};
use promises::picture::read;
use serde_json::{Value, json};

/// Degrees clockwise from the top at which each system is drawn, by id.
fn angles(case: &Value) -> BTreeMap<String, f64> {
    let outcome = compile(&Source::new("case.json", case.to_string().as_bytes()));
    let svg = render(&outcome.value.expect("the case is right"), &Options::default());
    let broken = promises::broken(case, &svg);
    assert!(broken.is_empty(), "{}", broken.join("\n  "));
    let picture = read(&svg);
    let middle = |points: &[kurbo::Point]| {
        let mut box_ = kurbo::Rect::from_points(points[0], points[0]);
        points.iter().for_each(|point| box_ = box_.union_pt(*point));
        box_.center()
    };
    let client = middle(picture.client.expect("there is a client").shape.points());
    let angle = |points: &[kurbo::Point]| {
        let place = middle(points) - client;
        place.x.atan2(-place.y).to_degrees().rem_euclid(360.0)
    };
    picture.systems.iter().map(|one| (one.id.clone(), angle(one.shape.points()))).collect()
}

/// A client with so many systems on each level, all alike, each with a tie to the client.
fn wheel(levels: &[(&str, usize)]) -> Value {
    let ids = levels.iter().flat_map(|(level, count)| (0..*count).map(move |number| (level, number)));
    let systems: Vec<Value> = ids
        .map(|(level, number)| json!({ "id": format!("{level}{number}"), "name": "Peer", "level": level }))
        .collect();
    let ties: Vec<Value> = systems.iter().map(|system| json!({ "to": system["id"] })).collect();
    json!({ "client": "Ann", "systems": systems, "ties": ties })
}

fn is_near(angle: f64, wanted: f64) -> bool {
    let way = (angle - wanted).rem_euclid(360.0);
    way.min(360.0 - way) < 0.1
}

#[test]
fn equal_systems_of_one_ring_stand_evenly_in_the_order_of_the_file_from_the_top() {
    for count in 1..=8_u32 {
        let found = angles(&wheel(&[("mezzo", count as usize)]));
        for number in 0..count {
            let wanted = 360.0 * f64::from(number) / f64::from(count);
            let angle = found[&format!("mezzo{number}")];
            assert!(is_near(angle, wanted), "{number} of {count} at {angle}");
        }
    }
}

#[test]
fn two_rings_of_equal_systems_take_turns() {
    for count in [2_u32, 3, 4] {
        let found = angles(&wheel(&[("micro", count as usize), ("mezzo", count as usize)]));
        for number in 0..count {
            let wanted = 360.0 * f64::from(number) / f64::from(count);
            let between = wanted + 180.0 / f64::from(count);
            let (inner, outer) = (found[&format!("micro{number}")], found[&format!("mezzo{number}")]);
            assert!(is_near(inner, wanted) && is_near(outer, between), "{number} of {count}: {found:?}");
        }
    }
}

#[test]
fn a_sheet_with_few_systems_uses_all_sides() {
    for levels in [
        &[("micro", 1), ("macro", 1)][..],
        &[("micro", 1), ("mezzo", 1), ("macro", 1)],
        &[("micro", 2), ("mezzo", 2), ("macro", 1)],
        &[("micro", 1), ("mezzo", 4), ("macro", 1)],
    ] {
        let mut found: Vec<f64> = angles(&wheel(levels)).into_values().collect();
        found.sort_by(f64::total_cmp);
        let first = found[0] + 360.0;
        found.push(first);
        let widest = found.windows(2).map(|pair| pair[1] - pair[0]).fold(0.0, f64::max);
        #[expect(clippy::cast_precision_loss, reason = "a few systems")]
        let even = 360.0 / (found.len() - 1) as f64;
        assert!(widest < even + 0.2, "{levels:?}: {found:?}");
    }
}

#[test]
fn what_is_tied_together_stays_together_on_a_small_map() {
    let mut case = wheel(&[("mezzo", 3)]);
    case["systems"]
        .as_array_mut()
        .expect("a list")
        .push(json!({ "id": "law", "name": "Law", "level": "macro" }));
    case["ties"].as_array_mut().expect("a list").push(json!({ "from": "law", "to": "mezzo1" }));
    let found = angles(&case);
    let way = (found["law"] - found["mezzo1"]).rem_euclid(360.0);
    assert!(way.min(360.0 - way) <= 90.1, "{found:?}");
}
