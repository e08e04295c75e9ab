//! Ties: both ends are known and not the same; and every system has one.

use super::{Findings, Known, system_path};
use crate::case_file::TieEntry;
use crate::diagnostic::Code;
use crate::model::{End, Tie};
use crate::problem::{Path, Problem};
use crate::wording::quoted;

pub(super) fn check(known: &Known<'_>, findings: &mut Findings) -> Vec<Tie> {
    let entries = known.case.ties.iter().enumerate();
    let ties: Vec<Tie> = entries.filter_map(|(index, entry)| tie(known, index, entry, findings)).collect();
    // A tie to a misspelt id would leave its system alone only seemingly.
    if known.directory.is_sound && ties.len() == known.case.ties.len() {
        isolated(known, &ties, findings);
    }
    ties
}

fn tie(known: &Known<'_>, index: usize, entry: &TieEntry, findings: &mut Findings) -> Option<Tie> {
    let path = |field| Path::of("ties").item(index).field(field);
    let mut end = |id: &str, field: &'static str| {
        let end = known.directory.find(id);
        if end.is_none() {
            known.directory.unknown(id, path(field), findings);
        }
        end
    };
    let from = entry.from.as_deref().map_or(Some(End::Client), |id| end(id, "from"));
    let (from, to) = (from, end(&entry.to, "to"));
    let (from, to) = (from?, to?);
    if from == to {
        if known.directory.is_sound {
            findings.add(to_itself(entry, path("to")));
        }
        return None;
    }
    Some(Tie {
        from,
        to,
        strength: entry.strength,
        stressful: entry.stressful,
        flow: entry.flow,
        status: entry.status,
        label: super::optional(&entry.label),
        since: super::optional(&entry.since),
        frequency: super::optional(&entry.frequency),
        disputed: entry.disputed,
    })
}

fn to_itself(entry: &TieEntry, path: Path) -> Problem {
    let message = format!("this tie goes from {} to itself", quoted(&entry.to));
    let help = match entry.from.as_deref() {
        Some(_) => "a tie joins two different people or systems; write another id",
        None => "a tie without \"from\" begins at the client; write another id, or add \"from\"",
    };
    Problem::new(Code::SelfReference, path, message).help(help)
}

fn isolated(known: &Known<'_>, ties: &[Tie], findings: &mut Findings) {
    let mut tied = vec![false; known.case.systems.len()];
    for end in ties.iter().flat_map(|tie| [tie.from, tie.to]) {
        if let End::System(system) = end {
            tied[system] = true;
        }
    }
    for (index, system) in known.case.systems.iter().enumerate().filter(|(index, _)| !tied[*index]) {
        let message = format!("no tie touches {}", quoted(&system.name));
        let problem = Problem::new(Code::IsolatedSystem, system_path(index).field("name"), message);
        let id = crate::wording::json_text(known.directory.id(End::System(index)));
        findings
            .add(problem.help(format!("add a tie, for instance {{ \"to\": {id} }}, unless it stands alone")));
    }
}
