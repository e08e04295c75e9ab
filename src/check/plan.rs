//! The plan: what each step acts on, where and until when.

use super::{Findings, Known, aims, dates, optional, texts};
use crate::case_file::PlanEntry;
use crate::diagnostic::Code;
use crate::model::{End, PlanStep, Target, Tie};
use crate::problem::{Path, Problem};
use crate::wording::quoted;

pub(super) fn check(known: &Known<'_>, ties: &[Tie], findings: &mut Findings) -> Vec<PlanStep> {
    let entries = known.case.plan.iter().enumerate();
    let plan: Vec<PlanStep> = entries.map(|(index, entry)| step(known, index, entry, findings)).collect();
    // A tie to a misspelt id is missing only seemingly.
    if known.directory.is_sound && ties.len() == known.case.ties.len() {
        aims::check(known, &plan, ties, findings);
    }
    plan
}

fn step(known: &Known<'_>, index: usize, entry: &PlanEntry, findings: &mut Findings) -> PlanStep {
    let path = |field| Path::of("plan").item(index).field(field);
    let level = entry.level.as_deref().and_then(|id| known.scheme.level(id, || path("level"), findings));
    dates::check(&entry.by, || path("by"), findings);
    PlanStep {
        level,
        aim: *entry.aim,
        target: target(known, entry, &path, findings),
        action: texts::clean(&entry.action),
        who: optional(&entry.who),
        by: optional(&entry.by),
        term: *entry.term,
    }
}

fn target(
    known: &Known<'_>,
    entry: &PlanEntry,
    path: &dyn Fn(&'static str) -> Path,
    findings: &mut Findings,
) -> Option<Target> {
    let problem = |field, message: &str| Problem::new(Code::PlanTarget, path(field), message);
    let mut find = |id: &str, field| {
        let end = known.directory.find(id);
        if end.is_none() {
            known.directory.unknown(id, path(field), findings);
        }
        end
    };
    let from = entry.from.as_deref().map_or(Some(End::Client), |id| find(id, "from"));
    let to = entry.to.as_deref().map(|id| find(id, "to"));
    let system = entry.system.as_deref().map(|id| (id, find(id, "system")));
    match (system, to) {
        (Some(_), Some(_)) => {
            findings.add(
                problem("system", "this step names both a tie and a system").help("keep one of the two"),
            );
        }
        (Some(_), None) if entry.from.is_some() => {
            findings
                .add(problem("from", "this step names both a tie and a system").help("keep one of the two"));
        }
        (Some((_, Some(End::System(system)))), None) => return Some(Target::System(system)),
        (Some((id, Some(_))), None) => {
            let message = format!("{} is not a system", quoted(id));
            let problem = Problem::new(Code::WrongReference, path("system"), message);
            findings.add(problem.help("write \"to\" instead of \"system\" for the client or a member"));
        }
        (None, None) if entry.from.is_some() => {
            findings.add(
                problem("from", "this step says where a tie begins but not where it goes").help("add \"to\""),
            );
        }
        (None, Some(to)) => {
            let (from, to) = (from?, to?);
            if from != to {
                return Some(Target::Between(from, to));
            }
            let problem = Problem::new(Code::SelfReference, path("to"), "this step is about a tie to itself");
            findings.add(problem.help("a tie joins two different people or systems; write another id"));
        }
        _ => {}
    }
    None
}
