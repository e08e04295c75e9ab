//! Systems and ties.

use super::copyist::Copyist;
use super::views;
use crate::case_file::{Given, Id, SystemEntry, TieEntry};
use crate::deidentify::rule::Rule;
use crate::model::End;
use crate::suspects::Reading;

pub(super) fn system(copyist: &mut Copyist, end: End, system: &SystemEntry, place: &str) -> SystemEntry {
    let SystemEntry { id, name, kind, level, angle, note, status, audience } = system;
    let label = copyist.label(end);
    SystemEntry {
        id: if copyist.forgets(Rule::SystemId) { id.clone() } else { Given(Some(Id::cut(&label.id))) },
        name: copyist.replace(Rule::SystemName, format!("{place}.name"), name, &label.name),
        kind: kind.clone(),
        level: copyist.level(Rule::SystemLevel, level),
        angle: angle.clone(),
        note: copyist.free(Rule::SystemNote, format!("{place}.note"), note, Reading::Sentences),
        status: *status,
        audience: views::audience(copyist, audience),
    }
}

pub(super) fn tie(copyist: &mut Copyist, tie: &TieEntry, place: &str) -> TieEntry {
    let TieEntry {
        from,
        to,
        strength,
        stressful,
        flow,
        status,
        label,
        note,
        since,
        frequency,
        disputed,
        audience,
    } = tie;
    TieEntry {
        from: copyist.reference(Rule::TieFrom, from),
        to: copyist.reference_to(Rule::TieTo, to),
        strength: *strength,
        stressful: *stressful,
        flow: *flow,
        status: *status,
        label: copyist.free(Rule::TieLabel, format!("{place}.label"), label, Reading::Words),
        note: copyist.free(Rule::TieNote, format!("{place}.note"), note, Reading::Sentences),
        since: copyist.free(Rule::TieSince, format!("{place}.since"), since, Reading::Words),
        frequency: copyist.free(Rule::TieFrequency, format!("{place}.frequency"), frequency, Reading::Words),
        disputed: *disputed,
        audience: views::audience(copyist, audience),
    }
}
