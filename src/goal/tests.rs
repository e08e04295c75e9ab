//! What becomes of a plan.

use super::*;

fn carried_out(ties: &str, plan: &str) -> (serde_json::Value, Vec<String>) {
    let text = format!(
        r#"{{ "title": "Ada", "date": "2026-03-02", "client": {{ "name": "Ada", "members": [{{ "id": "leo", "name": "Leo" }}] }},
        "systems": [{{ "id": "choir", "name": "Choir", "level": "mezzo", "status": "needed" }},
                    {{ "id": "school", "name": "School", "level": "mezzo" }}],
        "ties": [{ties}], "plan": [{plan}] }}"#
    );
    let outcome = goal(&Source::new("ada.json", text.as_bytes()));
    let told = outcome.diagnostics.iter().filter(|one| one.code == Code::StepNotCarriedOut);
    let told = told.map(|one| one.message.clone()).collect();
    let text = outcome.value.expect("the case file has no errors").text;
    (serde_json::from_str(&text).expect("a goal is JSON"), told)
}

#[test]
fn a_needed_system_and_its_tie_are_built() {
    let step = r#"{ "aim": "build", "to": "choir", "action": "Ask" }"#;
    let (goal, told) = carried_out(r#"{ "to": "choir", "status": "needed" }"#, step);
    assert_eq!(goal["systems"][0].get("status"), None);
    assert_eq!(goal["ties"][0].get("status"), None);
    assert_eq!((goal.get("plan"), told.len()), (None, 0));
    assert_eq!((goal["title"].as_str(), goal.get("date")), (Some("Ada (goal)"), None));
}

#[test]
fn a_tie_that_is_not_there_is_added_as_the_step_states() {
    let step = r#"{ "aim": "build", "from": "leo", "to": "school", "action": "Enrol" }"#;
    let (goal, _) = carried_out(r#"{ "to": "school" }"#, step);
    assert_eq!(goal["ties"][1], serde_json::json!({ "from": "leo", "to": "school" }));
}

#[test]
fn a_tie_becomes_one_step_stronger_loses_its_strain_or_ends() {
    let tie = r#"{ "to": "school", "strength": "tenuous", "stressful": true }"#;
    let step =
        |aim: &str| format!(r#"{{ "aim": "{aim}", "from": "school", "to": "client", "action": "Talk" }}"#);
    let of = |plan: &str| carried_out(tie, plan).0["ties"][0].clone();
    assert_eq!(of(&step("strengthen")).get("strength"), None);
    assert_eq!(of(&format!("{}, {}", step("strengthen"), step("strengthen")))["strength"], "strong");
    assert_eq!(of(&step("reduce")).get("stressful"), None);
    assert_eq!(of(&step("end"))["status"], "past");
}

#[test]
fn a_step_that_cannot_be_carried_out_is_told_and_stays_in_the_plan() {
    let ties = r#"{ "to": "school" }, { "from": "leo", "to": "school" }"#;
    for (step, reason) in [
        (r#""to": "school""#, "does not say what is to become of it"),
        (r#""aim": "reduce""#, "names neither a tie nor a system"),
        (r#""aim": "reduce", "to": "school""#, "is not marked as stressful"),
        (r#""aim": "build", "to": "school""#, "is there already"),
        (r#""aim": "end", "to": "choir""#, "is not on the map"),
        (r#""aim": "strengthen", "system": "school""#, "has several ties"),
        (r#""aim": "reduce", "system": "school""#, "has no tie to reduce"),
    ] {
        let (goal, told) = carried_out(ties, &format!(r#"{{ {step}, "action": "Do it" }}"#));
        assert!(told.len() == 1 && told[0].contains(reason), "{step}: {told:?}");
        assert_eq!(goal["plan"].as_array().map(Vec::len), Some(1), "{step}");
    }
}

#[test]
fn a_system_is_ended_with_its_ties() {
    let (goal, _) =
        carried_out(r#"{ "to": "school" }"#, r#"{ "aim": "end", "system": "school", "action": "Leave" }"#);
    assert_eq!(
        (goal["systems"][1]["status"].as_str(), goal["ties"][0]["status"].as_str()),
        (Some("past"), Some("past"))
    );
}
