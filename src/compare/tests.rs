//! What counts as which change.

use super::change::{Change, Fact};
use super::*;
use crate::check::check;
use crate::text::{Fonts, widest_text};

fn map(text: &str) -> Ecomap {
    let case = serde_json::from_str(text).expect("a right case file");
    check(&case).0.expect("a right case file")
}

fn with(systems: &str, ties: &str) -> Ecomap {
    map(&format!(
        r#"{{ "client": {{ "name": "A", "members": [{{ "id": "leo", "name": "Leo", "age": 9 }}] }}, "systems": [{systems}], "ties": [{ties}] }}"#
    ))
}

const SCHOOL: &str = r#"{ "id": "school", "name": "School", "level": "mezzo" }"#;

/// The changes of the only tie.
fn of_tie(before: &str, after: &str) -> Vec<Change> {
    let tie =
        |facts: &str| if facts == "-" { String::new() } else { format!(r#"{{ "to": "school"{facts} }}"#) };
    let step = Step::between(&with(SCHOOL, &tie(before)), &with(SCHOOL, &tie(after)));
    step.ties.into_iter().flat_map(|pair| pair.changes).collect()
}

#[test]
fn every_change_of_a_tie_has_its_name() {
    let cases: [(&str, &str, &[Change]); 14] = [
        ("", "", &[]),
        ("-", "", &[Change::Added]),
        ("", "-", &[Change::Removed]),
        (r#", "status": "needed""#, "", &[Change::Built]),
        ("", r#", "status": "past""#, &[Change::Ended]),
        (r#", "status": "past""#, "", &[Change::Resumed]),
        (r#", "status": "needed""#, "-", &[Change::Dropped]),
        ("-", r#", "status": "needed""#, &[Change::Needed]),
        ("-", r#", "status": "past""#, &[Change::Recorded]),
        ("", r#", "strength": "strong""#, &[Change::Strengthened]),
        (r#", "strength": "strong""#, r#", "strength": "tenuous""#, &[Change::Weakened]),
        (
            "",
            r#", "stressful": true, "strength": "strong""#,
            &[Change::Strengthened, Change::BecameStressful],
        ),
        (r#", "stressful": true, "disputed": true"#, "", &[Change::Relieved, Change::Settled]),
        (
            r#", "label": "a""#,
            r#", "flow": "forward""#,
            &[Change::Fact(Fact::Flow), Change::Fact(Fact::Label)],
        ),
    ];
    for (before, after, changes) in cases {
        assert_eq!(of_tie(before, after), changes, "{before:?} then {after:?}");
    }
}

#[test]
fn a_tie_told_from_its_other_end_is_the_same_tie() {
    let one = with(SCHOOL, r#"{ "from": "leo", "to": "school", "flow": "forward" }"#);
    let other = with(SCHOOL, r#"{ "from": "school", "to": "leo", "flow": "backward" }"#);
    assert_eq!(Step::between(&one, &other).change_count(), 0);
}

#[test]
fn parallel_ties_are_told_apart_by_their_number() {
    let one = with(SCHOOL, r#"{ "to": "school" }, { "to": "school", "stressful": true }"#);
    let other = with(SCHOOL, r#"{ "to": "school" }, { "to": "school" }"#);
    let step = Step::between(&one, &other);
    let changes: Vec<_> = step.ties.iter().map(|pair| pair.changes.clone()).collect();
    assert_eq!(changes, [vec![], vec![Change::Relieved]]);
}

#[test]
fn nearly_the_same_name_under_another_id_is_pointed_out() {
    let one = with(r#"{ "id": "lincoln", "name": "Lincoln School", "level": "mezzo" }"#, "");
    let other = with(r#"{ "id": "school", "name": "Lincoln  school", "level": "mezzo" }"#, "");
    let comparison = Comparison::of(vec![one, other]).expect("the same levels");
    assert!(comparison.notes()[0].contains("give both the same `id`"), "{:?}", comparison.notes());
}

#[test]
fn one_id_for_two_things_is_pointed_out() {
    let one = with(r#"{ "id": "work", "name": "Hotel laundry", "level": "mezzo" }"#, "");
    let other = with(r#"{ "id": "work", "name": "Bakery", "level": "mezzo" }"#, "");
    let comparison = Comparison::of(vec![one.clone(), other]).expect("the same levels");
    assert!(comparison.notes()[0].contains("give them two ids"), "{:?}", comparison.notes());
    let renamed = with(r#"{ "id": "work", "name": "Hotel Astoria", "level": "mezzo" }"#, "");
    assert!(Comparison::of(vec![one, renamed]).expect("the same levels").notes().is_empty());
}

#[test]
fn maps_of_other_levels_are_not_compared() {
    let one = map(r#"{ "client": "A" }"#);
    let other = map(r#"{ "client": "A", "framework": "bronfenbrenner" }"#);
    let refused = Comparison::of(vec![one.clone(), other]).expect_err("other levels");
    assert!(refused.to_string().contains("micro, exo, macro"), "{refused}");
    assert_eq!(Comparison::of(vec![one]), Err(Incomparable::TooFew));
}

#[test]
fn a_system_that_moves_has_two_places_and_any_other_one() {
    let clinic = |level: &str| format!(r#"{{ "id": "clinic", "name": "Clinic", "level": "{level}" }}"#);
    let one = with(&format!("{SCHOOL}, {}", clinic("mezzo")), r#"{ "to": "school" }, { "to": "clinic" }"#);
    let other = with(&format!("{}, {SCHOOL}", clinic("macro")), r#"{ "to": "clinic" }, { "to": "school" }"#);
    let union = Union::of(&[one, other], &|texts| widest_text(texts, &Fonts::default()));
    assert_eq!(union.map.systems.len(), 3);
    assert_eq!(union.dates[0].systems, [0, 1]);
    assert_eq!(union.dates[1].systems, [2, 0]);
    assert_eq!(union.map.ties.len(), 3);
}

#[test]
fn the_union_has_room_for_every_name_and_label() {
    let one = with(
        r#"{ "id": "s", "name": "Elm Street School", "level": "mezzo" }"#,
        r#"{ "to": "s", "label": "help with reading" }"#,
    );
    let other = with(
        r#"{ "id": "s", "name": "Lincolnshire", "level": "mezzo" }"#,
        r#"{ "to": "s", "label": "counselling" }"#,
    );
    let union = Union::of(&[one, other], &|texts| widest_text(texts, &Fonts::default()));
    assert_eq!(union.map.systems[0].name, "Lincolnshire Street School");
    assert_eq!(union.map.ties[0].label.as_deref(), Some("counselling with reading"));
}
