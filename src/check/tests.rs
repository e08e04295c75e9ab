//! What a case file comes to mean.

use super::check;
use crate::age::Age;
use crate::case_file::CaseFile;
use crate::model::{Ecomap, End, Level, Target, Tie};
use crate::vocabulary::{Aim, ChildBy, Flow, Gender, Kind, Status, Strength, Term, Union};

/// The example of the format's documentation.
const MARIA: &str = r#"{
  "$schema": "../schemas/ecomap.schema.json",
  "title": "Maria Lopez, intake",
  "date": "2026-03-02",
  "viewpoint": "Maria",
  "author": "J. Ortiz, LCSW",
  "source": "Two intake interviews",
  "framework": "micro-mezzo-macro",
  "client": {
    "id": "client",
    "name": "Lopez household",
    "members": [
      { "id": "maria", "name": "Maria", "age": 34, "gender": "female", "focus": true },
      { "id": "jose",  "name": "José",  "age": 36, "gender": "male", "partner_of": "maria", "union": "separated" },
      { "id": "leo",   "name": "Leo",   "age": 9,  "gender": "male", "child_of": ["maria", "jose"] }
    ]
  },
  "systems": [
    { "id": "abuela", "name": "Maternal grandmother", "kind": "family" },
    { "id": "school", "name": "Lincoln Middle School", "kind": "school", "level": "mezzo", "note": "IEP since 2025" },
    { "id": "childcare", "name": "After-school care", "kind": "community", "status": "needed" },
    { "id": "voucher", "name": "Housing voucher policy", "kind": "policy" }
  ],
  "ties": [
    { "to": "abuela", "strength": "strong", "flow": "backward", "label": "child care" },
    { "from": "leo", "to": "school", "strength": "moderate", "stressful": true, "flow": "both" },
    { "from": "voucher", "to": "school", "strength": "tenuous", "flow": "forward" },
    { "to": "childcare", "status": "needed" }
  ],
  "plan": [
    { "level": "mezzo", "aim": "build", "from": "client", "to": "childcare", "action": "Apply to the YMCA programme",
      "who": "J. Ortiz", "by": "2026-04-15", "term": "short" }
  ]
}"#;

fn ecomap(text: &str) -> Ecomap {
    let case: CaseFile = serde_json::from_str(text).expect("the file has the right shape");
    check(&case).0.expect("the file has no error")
}

fn household(members: &str) -> Ecomap {
    ecomap(&format!(r#"{{ "client": {{ "name": "Family", "members": [{members}] }} }}"#))
}

const PLAIN_TIE: Tie = Tie {
    from: End::Client,
    to: End::Client,
    strength: Strength::Moderate,
    stressful: false,
    flow: Flow::None,
    status: Status::Current,
    label: None,
    since: None,
    frequency: None,
    disputed: false,
};

#[test]
fn the_documented_example_has_the_ties_that_it_says() {
    let maria = ecomap(MARIA);
    let expected = [
        Tie {
            to: End::System(0),
            strength: Strength::Strong,
            flow: Flow::Backward,
            label: Some("child care".into()),
            ..PLAIN_TIE
        },
        Tie { from: End::Member(2), to: End::System(1), stressful: true, flow: Flow::Both, ..PLAIN_TIE },
        Tie {
            from: End::System(3),
            to: End::System(1),
            strength: Strength::Tenuous,
            flow: Flow::Forward,
            ..PLAIN_TIE
        },
        Tie { to: End::System(2), status: Status::Needed, ..PLAIN_TIE },
    ];
    assert_eq!(maria.ties, expected);
}

#[test]
fn the_documented_example_has_its_household_systems_and_plan() {
    let maria = ecomap(MARIA);
    assert_eq!(maria.title.as_deref(), Some("Maria Lopez, intake"));
    let levels: Vec<&str> = maria.framework.levels.iter().map(|level| level.name.as_str()).collect();
    assert_eq!(levels, ["Micro", "Mezzo", "Macro"]);
    assert_eq!(maria.systems.iter().map(|system| system.level).collect::<Vec<_>>(), [0, 1, 1, 2]);
    assert_eq!(maria.systems[1].kind, Some(Kind::School));
    assert_eq!(maria.systems[2].status, Status::Needed);
    let [first, second, child] = &maria.client.members[..] else { panic!("three members") };
    assert!(first.focus && first.partner.is_none() && first.gender == Gender::Female);
    assert_eq!(second.partner, Some((0, Union::Separated)));
    assert_eq!(
        (child.parents.as_slice(), child.child_by, child.age),
        (&[0, 1][..], ChildBy::Birth, Some(Age::Years(9)))
    );
    let step = &maria.plan[0];
    assert_eq!((step.level, step.aim, step.term), (Some(1), Some(Aim::Build), Some(Term::Short)));
    assert_eq!(step.target, Some(Target::Between(End::Client, End::System(2))));
}

#[test]
fn a_client_may_be_just_a_name() {
    let map = ecomap(r#"{ "client": "Maria" }"#);
    assert_eq!((map.client.id.as_str(), map.client.name.as_str()), ("client", "Maria"));
    assert!(
        map.client.members.is_empty() && map.systems.is_empty() && map.ties.is_empty() && map.plan.is_empty()
    );
    assert_eq!((map.title, map.date), (None, None));
}

#[test]
fn a_union_that_both_partners_state_is_held_once_by_the_first() {
    let map = household(
        r#"{ "name": "Ana", "partner_of": "jo" }, { "name": "Jo", "partner_of": "ana", "union": "married" }"#,
    );
    assert_eq!(map.client.members[0].partner, Some((1, Union::Married)));
    assert_eq!(map.client.members[1].partner, None);
}

#[test]
fn a_pregnancy_needs_no_name() {
    let map = household(r#"{ "pregnancy": true, "child_of": ["ana"] }, { "name": "Ana" }"#);
    assert_eq!((map.client.members[0].id.as_str(), &map.client.members[0].name), ("pregnancy", &None));
    assert_eq!(map.name_of(End::Member(0)), "pregnancy");
}

#[test]
fn meso_is_read_as_mezzo_and_weak_as_tenuous() {
    let map = ecomap(
        r#"{ "client": "Maria", "systems": [{ "name": "Choir", "level": "meso" }],
             "ties": [{ "to": "choir", "strength": "weak" }] }"#,
    );
    assert_eq!((map.systems[0].level, map.ties[0].strength), (1, Strength::Tenuous));
}

#[test]
fn frameworks_place_kinds_by_their_own_rules() {
    let systems = r#""client": "Maria", "systems": [{ "name": "School", "kind": "school" }]"#;
    let school = |framework: &str| ecomap(&format!(r#"{{ "framework": {framework}, {systems} }}"#));
    assert_eq!(school(r#""micro-mezzo-macro""#).systems[0].level, 1);
    assert_eq!(school(r#""bronfenbrenner""#).systems[0].level, 0);
    let own = school(
        r#"{ "name": "Mine", "levels": [{ "id": "a", "name": "A" }, { "id": "b", "name": "B", "kinds": ["school"] }] }"#,
    );
    assert_eq!(own.systems[0].level, 1);
    assert_eq!(
        own.framework.levels[0],
        Level { id: "a".into(), name: "A".into(), definition: String::new() }
    );
}

#[test]
fn invisible_characters_are_left_out_and_empty_texts_are_absent() {
    let map = ecomap("{ \"client\": \"Ma\u{202E}ria\", \"title\": \"\", \"author\": \" \" }");
    assert_eq!((map.client.name.as_str(), map.title, map.author), ("Maria", None, None));
}
