//! The list as JSON, for other programs.

use serde_json::{Value, json};

use super::{ChangeList, Changes};
use crate::words::changes::{Subject, Told};

/// The list as indented JSON, ending with a line break.
pub(crate) fn to_json(list: &ChangeList) -> String {
    let maps: Vec<&str> = list.maps.iter().map(|map| map.heading.as_str()).collect();
    let steps: Vec<Value> = list.steps.iter().map(changes).collect();
    let whole = json!({
        "title": list.title,
        "language": list.language,
        "partial_view": list.view,
        "maps": maps,
        "steps": steps,
        "caveat": list.caveat,
    });
    format!("{whole:#}\n")
}

fn changes(changes: &Changes) -> Value {
    let all = changes
        .groups
        .iter()
        .flat_map(|group| group.told.iter().map(|told| change(group.group.word(), told)));
    let counts: serde_json::Map<String, Value> =
        changes.groups.iter().map(|group| (group.group.word().to_owned(), group.told.len().into())).collect();
    json!({
        "from": changes.between[0],
        "to": changes.between[1],
        "counts": counts,
        "unchanged": { "systems": changes.unchanged[0], "ties": changes.unchanged[1] },
        "changes": all.collect::<Vec<_>>(),
    })
}

fn change(group: &str, told: &Told) -> Value {
    let mut value = json!({
        "group": group,
        "change": told.change.word(),
        "what": told.what,
        "sentence": told.sentence,
    });
    match &told.subject {
        Subject::Client => value["client"] = true.into(),
        Subject::Member(id) => value["member"] = id.as_str().into(),
        Subject::System(id) => value["system"] = id.as_str().into(),
        Subject::Tie(from, to) => value["tie"] = json!([from, to]),
    }
    value
}
