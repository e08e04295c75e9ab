//! What leads back: label → names and ids.

use serde_json::{Value, json};

use super::labels::Label;
use super::parties::Parties;
use crate::case_file::CaseFile;

/// The key of a case as JSON text.
pub(super) fn key(cases: &[CaseFile], parties: &Parties, labels: &[Label]) -> String {
    let entry = |(party, label): (&super::parties::Party, &Label)| json!({ "label": label.name, "id": label.id, "names": party.names, "ids": party.ids });
    let who: Vec<Value> = parties.all.iter().zip(labels).map(entry).collect();
    let dates: Vec<Option<&str>> = cases.iter().map(|case| case.date.as_deref()).collect();
    let key = json!({
        "warning": "Whoever has this file knows who everyone is. Keep it apart from the copies.",
        "parties": who,
        "dates": dates,
    });
    format!("{key:#}\n")
}
