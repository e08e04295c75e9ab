//! A case file as a view shows it, worked out apart from the library: what is left is a case file of its own.

use serde_json::{Map, Value};

/// The case without what the view hides. Systems and members have ids of their own.
pub(crate) fn seen(case: &Value, name: &str) -> Value {
    let view = &case["views"][name];
    let hidden = hidden(case, name);
    let mut left = case.as_object().expect("a case is an object").clone();
    left.remove("views");
    let shows = |thing: &Value| thing["id"].as_str().is_none_or(|id| !hidden.iter().any(|other| other == id));
    if let Some(members) = left["client"].get_mut("members").and_then(Value::as_array_mut) {
        members.retain(shows);
        for member in members.iter_mut().filter_map(Value::as_object_mut) {
            forget(member, &hidden);
        }
    }
    if let Some(systems) = left.get_mut("systems").and_then(Value::as_array_mut) {
        systems.retain(shows);
    }
    if let Some(ties) = left.get_mut("ties").and_then(Value::as_array_mut) {
        ties.retain(|tie| shows_tie(case, name, tie, &hidden));
        if view["labels"] == false {
            for tie in ties.iter_mut().filter_map(Value::as_object_mut) {
                ["label", "since", "frequency"].iter().for_each(|field| drop(tie.remove(*field)));
            }
        }
    }
    Value::Object(left)
}

/// The ids of the members and systems that are hidden.
pub(crate) fn hidden(case: &Value, name: &str) -> Vec<String> {
    let hide = &case["views"][name]["hide"];
    let things = list(&case["client"]["members"]).chain(list(&case["systems"]));
    let is_hidden = |thing: &&Value| {
        has(&hide["levels"], &thing["level"])
            || has(&hide["kinds"], &thing["kind"])
            || (!thing["level"].is_null() && has(&hide["status"], &status(thing)))
            || !is_for(case, name, thing)
    };
    things.filter(is_hidden).filter_map(|thing| thing["id"].as_str().map(str::to_owned)).collect()
}

/// Whether a tie is shown.
pub(crate) fn shows_tie(case: &Value, name: &str, tie: &Value, hidden: &[String]) -> bool {
    let ends = ["from", "to"].map(|end| tie[end].as_str().unwrap_or_default());
    !ends.iter().any(|end| hidden.iter().any(|id| id == end))
        && !has(&case["views"][name]["hide"]["status"], &status(tie))
        && is_for(case, name, tie)
}

/// Whether a thing is for whom the view is.
fn is_for(case: &Value, name: &str, thing: &Value) -> bool {
    let view = &case["views"][name];
    let Some(audience) = thing["audience"].as_array() else { return true };
    let own = Value::from(vec![name]);
    let allowed = view.get("audience").unwrap_or(&own);
    audience.iter().any(|one| has(allowed, one))
        && !audience.iter().any(|one| has(&view["hide"]["audience"], one))
}

fn status(thing: &Value) -> Value {
    thing.get("status").cloned().unwrap_or_else(|| Value::from("current"))
}

fn has(list: &Value, one: &Value) -> bool {
    list.as_array().is_some_and(|list| list.contains(one))
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

/// A member without what joins them to those who are hidden.
fn forget(member: &mut Map<String, Value>, hidden: &[String]) {
    let is_hidden = |id: &Value| hidden.iter().any(|other| *id == *other.as_str());
    if member.get("partner_of").is_some_and(is_hidden) {
        ["partner_of", "union"].iter().for_each(|field| drop(member.remove(*field)));
    }
    if let Some(parents) = member.get_mut("child_of").and_then(Value::as_array_mut) {
        parents.retain(|parent| !is_hidden(parent));
        if parents.is_empty() {
            ["child_of", "child_by"].iter().for_each(|field| drop(member.remove(*field)));
        }
    }
}
