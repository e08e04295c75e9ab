//! Nothing of an original comes through, and no rule can be forgotten without the search finding it.

use std::collections::BTreeSet;

use super::rule::Rule;
use super::{Dates, Disguise, Names, checked, deidentify, disguised};
use crate::folding::fold;
use crate::schema::schema;
use crate::source::Source;

/// Every field of the format, each with a name of its own that stands nowhere else. All have `zqx` in them.
const CANARY: &str = include_str!("../../tests/canary.json");

/// What all planted names have in common, without case and accents.
const PLANTED: &str = "zqx";

fn source(text: &str) -> Source {
    Source::new("case.json", text.as_bytes())
}

fn example(name: &str) -> Source {
    let text = match name {
        "maria" => include_str!("../../examples/maria.json"),
        "luis-and-maria" => include_str!("../../examples/luis-and-maria.json"),
        "large-family" => include_str!("../../examples/large-family.json"),
        _ => include_str!("../../examples/three-levels.json"),
    };
    source(text)
}

fn copy(text: &str, disguise: &Disguise) -> String {
    deidentify(&[source(text)], disguise).expect("a right case file").copies.remove(0)
}

/// Without case and accents, as one text.
fn folded(text: &str) -> String {
    fold(text).join(" ")
}

fn every_disguise() -> Vec<Disguise> {
    let mut all = Vec::new();
    for names in Names::ALL {
        for dates in Dates::ALL {
            all.push(Disguise { names, dates, ..Disguise::default() });
        }
    }
    all
}

#[test]
fn the_canary_has_every_field_of_the_format() {
    let schema = schema();
    let definitions = schema["$defs"].as_object().into_iter().flatten().map(|(_, definition)| definition);
    for definition in definitions.chain([&schema]) {
        for field in definition["properties"].as_object().into_iter().flatten().map(|(field, _)| field) {
            assert!(CANARY.contains(&format!("\"{field}\":")), "plant a name in {field}: tests/canary.json");
        }
    }
}

#[test]
fn no_planted_name_comes_through() {
    for disguise in every_disguise() {
        let copy = copy(CANARY, &disguise);
        assert!(!folded(&copy).contains(PLANTED), "{disguise:?}\n{copy}");
        assert!(!copy.contains("1987-11") && !copy.contains("77"), "{copy}");
        assert!(checked(&source(&copy)).is_some(), "the copy has errors: {copy}");
    }
}

#[test]
fn the_report_tells_no_value_and_the_key_leads_back() {
    let made = deidentify(&[source(CANARY)], &Disguise::default()).expect("a right case file");
    let places = made.reports[0].replaced.iter().map(|one| format!("{} {}", one.place, one.now));
    let doubts = made.reports[0].doubts.iter().map(|one| format!("{} {}", one.place, one.what));
    for line in places.chain(made.reports[0].dropped.iter().cloned()).chain(doubts) {
        assert!(!folded(&line).contains(PLANTED), "{line}");
    }
    assert!(folded(&made.key).contains(PLANTED) && made.key.contains("\"label\""));
}

#[cfg(feature = "verify")]
#[test]
fn a_forgotten_rule_is_found_by_the_search() {
    let case = checked(&source(CANARY)).expect("the canary has no errors");
    let traces = crate::traces::Traces::of(&[source(CANARY)]).expect("the canary has no errors");
    let cases = [case];
    let whole = disguised(&cases, &Disguise::default(), None);
    assert_eq!(traces.search(whole.copies[0].as_bytes()).expect("text"), []);
    for rule in Rule::ALL {
        let forgetful = disguised(&cases, &Disguise::default(), Some(rule));
        assert_ne!(forgetful.copies, whole.copies, "{rule:?} does nothing");
        let found = traces.search(forgetful.copies[0].as_bytes()).expect("text");
        assert!(!found.is_empty(), "{rule:?} can be forgotten");
    }
}

#[test]
fn labels_say_what_the_file_states() {
    let labels = |name: &str| {
        let made = deidentify(&[example(name)], &Disguise::default()).expect("a right case file");
        made.reports[0]
            .replaced
            .iter()
            .map(|one| format!("{} {}", one.place, one.now))
            .collect::<BTreeSet<_>>()
    };
    let maria = labels("maria");
    for label in [
        "client.name Household",
        "client.members[0].name Client",
        "client.members[1].name Partner",
        "client.members[2].name Child 1",
        "client.members[2].age 5-9",
        "systems[1].name Best friend",
        "systems[2].name School A",
        "systems[3].name Employer A",
        "date 2026",
        "viewpoint Client",
        "plan[1].action Build a tie to After-school care",
    ] {
        assert!(maria.contains(label), "{label}: {maria:?}");
    }
    // What the name says in ordinary words stays as it is.
    assert!(!maria.iter().any(|label| label.starts_with("systems[0].name")), "{maria:?}");
    let levels = labels("three-levels");
    for label in
        ["client.members[0].name Grandmother", "systems[0].name Client's mother", "systems[1].name Uncle"]
    {
        assert!(levels.contains(label), "{label}: {levels:?}");
    }
    assert!(labels("luis-and-maria").contains("client.name Client 1 and Client 2's family"));
}

#[test]
fn the_same_person_has_the_same_label_on_both_maps() {
    let march = r#"{ "date": "2026-03-02", "client": { "name": "Osei home", "members": [
        { "id": "ada", "name": "Ada", "focus": true }, { "id": "kofi", "name": "Kofi", "child_of": ["ada"] } ] },
        "systems": [{ "id": "s1", "name": "Hillside School", "kind": "school", "level": "mezzo" },
                    { "id": "s2", "name": "Brook School", "kind": "school", "level": "mezzo" }],
        "ties": [{ "to": "s1" }, { "to": "s2" }] }"#;
    let june = r#"{ "date": "2026-06-08", "client": { "name": "Osei home", "members": [
        { "id": "efua", "name": "Efua", "child_of": ["ada"] }, { "id": "ada", "name": "Ada O.", "focus": true } ] },
        "systems": [{ "id": "new", "name": "Brook school", "kind": "school", "level": "mezzo" },
                    { "id": "kofi", "name": "Kofi, moved out", "kind": "family", "level": "micro" }],
        "ties": [{ "to": "new" }, { "from": "efua", "to": "kofi" }] }"#;
    let disguise = Disguise { dates: Dates::Weeks, ..Disguise::default() };
    let made = deidentify(&[source(march), source(june)], &disguise).expect("right case files");
    let [march, june] = &made.copies[..] else { panic!("two copies") };
    assert!(march.contains("week 0") && june.contains("week 14"), "{june}");
    assert!(
        march.contains(r#""name": "Child 1""#)
            && june.contains(r#""id": "child-1", "name": "Child 1", "kind": "family""#)
    );
    assert!(june.contains(r#""id": "child-2", "name": "Child 2""#), "{june}");
    assert!(june.contains(r#""name": "School B""#) && !june.contains("School A"), "{june}");
}

#[test]
fn kept_text_has_no_known_name_in_any_spelling() {
    let text = r#"{ "client": { "name": "Mazur home", "members": [{ "id": "jm", "name": "José Mazur", "focus": true }] },
        "systems": [{ "id": "lincoln-school", "name": "Lincoln School", "kind": "school", "level": "mezzo",
            "note": "José's class. JOSE was late, mazur too; lincoln-school called Zoltan at 555-0142-77 on 2026-03-02." }],
        "ties": [{ "to": "lincoln-school", "label": "homework" }] }"#;
    let disguise = Disguise { keep_notes: true, ..Disguise::default() };
    let made = deidentify(&[source(text)], &disguise).expect("a right case file");
    let copy = &made.copies[0];
    let kept =
        "Client's class. Client was late, Household too; School A called Zoltan at 555-0142-77 on 2026.";
    assert!(copy.contains(kept) && copy.contains("homework"), "{copy}");
    let doubts: BTreeSet<&str> = made.reports[0].doubts.iter().map(|doubt| doubt.words.as_str()).collect();
    assert_eq!(doubts, BTreeSet::from(["Zoltan", "555-0142-77"]));
}

#[test]
fn invented_names_are_nobodys_in_the_case() {
    let text = r#"{ "client": { "name": "Home", "members": [
        { "id": "robin", "name": "Noor", "focus": true }, { "id": "b", "name": "Bo", "child_of": ["robin"] } ] } }"#;
    let copy = copy(text, &Disguise { names: Names::Invented, ..Disguise::default() });
    assert!(copy.contains(r#""name": "Kim""#) && copy.contains(r#""name": "Amal""#), "{copy}");
    assert!(!copy.contains("Robin") && !copy.contains("Noor"), "{copy}");
}

#[test]
fn a_copy_of_a_copy_is_the_same() {
    for name in ["maria", "luis-and-maria", "large-family", "three-levels"] {
        let once =
            deidentify(&[example(name)], &Disguise::default()).expect("a right case file").copies.remove(0);
        assert_eq!(copy(&once, &Disguise::default()), once, "{name}");
    }
}

#[test]
fn every_language_has_its_labels() {
    for language in crate::options::Language::ALL {
        let copy = copy(CANARY, &Disguise { language, ..Disguise::default() });
        assert!(
            !folded(&copy).contains(PLANTED) && checked(&source(&copy)).is_some(),
            "{language:?}\n{copy}"
        );
    }
}
