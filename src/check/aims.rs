//! Whether the plan fits the map: its steps act on what is there, and not all on one level.

use super::{Findings, Known};
use crate::diagnostic::Code;
use crate::model::{End, PlanStep, Target, Tie};
use crate::problem::{Path, Problem};
use crate::vocabulary::{Aim, Status};
use crate::wording::{any_of, quoted};

pub(super) fn check(known: &Known<'_>, plan: &[PlanStep], ties: &[Tie], findings: &mut Findings) {
    for (index, step) in plan.iter().enumerate() {
        if let (Some(aim), Some(Target::Between(from, to))) = (step.aim, step.target) {
            findings.extend(misses(known, index, (aim, from, to), ties));
        }
    }
    findings.extend(one_level(known, plan));
}

/// Says that all steps are on one level, where there are others.
fn one_level(known: &Known<'_>, plan: &[PlanStep]) -> Option<Problem> {
    let levels = &known.scheme.framework.levels;
    let level = plan.first()?.level?;
    if plan.len() < 2 || levels.len() < 2 || plan.iter().any(|step| step.level != Some(level)) {
        return None;
    }
    let others: Vec<String> = levels
        .iter()
        .enumerate()
        .filter(|(other, _)| *other != level)
        .map(|(_, other)| quoted(&other.id))
        .collect();
    let message = format!("all {} steps of the plan are on {}", plan.len(), quoted(&levels[level].id));
    let problem = Problem::new(Code::PlanOnOneLevel, Path::of("plan").item(0).field("level"), message);
    Some(problem.help(format!("is there something to do on {}, too?", any_of(&others))))
}

/// Says that a step acts on a tie that is not there, or builds one that is.
fn misses(
    known: &Known<'_>,
    index: usize,
    (aim, from, to): (Aim, End, End),
    ties: &[Tie],
) -> Option<Problem> {
    let joins = |tie: &&Tie, one: End, other: End| {
        (tie.from, tie.to) == (one, other) || (tie.from, tie.to) == (other, one)
    };
    let between = || ties.iter().filter(|tie| joins(tie, from, to));
    // To end what is past is to take leave of it.
    let ended = |tie: &Tie| aim == Aim::End && tie.status == Status::Past;
    let is_there = between().any(|tie| tie.status == Status::Current || ended(tie));
    if (aim == Aim::Build) != is_there {
        return None;
    }
    let ends = format!("{} and {}", quoted(known.directory.id(from)), quoted(known.directory.id(to)));
    let (message, help) = if aim == Aim::Build {
        let help = "write \"strengthen\", or another aim, if it is to become stronger";
        (format!("this step builds a tie between {ends} that is there already"), help.to_owned())
    } else {
        let absent = match between().next().map(|tie| tie.status) {
            Some(Status::Needed) => "is needed and not there yet",
            Some(Status::Past) => "is past",
            Some(Status::Current) | None => "is not on the map",
        };
        (
            format!("this step is to {} a tie between {ends} that {absent}", aim.word()),
            advice(known, (aim, from, to), ties),
        )
    };
    let place = Path::of("plan").item(index).field("aim");
    Some(Problem::new(Code::StepWithoutTie, place, message).help(help))
}

/// What may have been meant: a tie of somebody else in the household, or another aim.
fn advice(known: &Known<'_>, (aim, from, to): (Aim, End, End), ties: &[Tie]) -> String {
    let system = [from, to].into_iter().find(|end| matches!(end, End::System(_)));
    let of_household = |tie: &Tie| {
        let ends = [tie.from, tie.to];
        let other = ends.into_iter().find(|end| !matches!(end, End::System(_)))?;
        (tie.status == Status::Current && ends.iter().any(|end| Some(*end) == system)).then_some(other)
    };
    match ties.iter().find_map(of_household) {
        Some(other) if system.is_some() => {
            format!("{} has such a tie: is that one meant?", quoted(known.directory.id(other)))
        }
        _ if aim == Aim::Strengthen => "write \"build\" for what is not there yet, or add the tie".to_owned(),
        _ => "add the tie, or give the step another aim".to_owned(),
    }
}
