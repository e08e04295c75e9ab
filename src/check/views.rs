//! Views: what each leaves out, found once and for all; and what about them is likely to be a mistake.
//!
//! What has an `audience` is hidden unless the view is for one of it: forgetting to allow something is seen on the sheet,
//! forgetting to hide it is seen by the wrong people.

use std::collections::BTreeSet;

use super::{Findings, Known, audiences, members, names};
use crate::case_file::{Audience, Given, ViewEntry};
use crate::diagnostic::Code;
use crate::model::{End, Member, PlanStep, System, Target, Tie, View};
use crate::problem::{Path, Problem};
use crate::vocabulary::{Kind, Status};
use crate::wording::quoted;

/// What a map consists of, as far as views can hide it.
pub(super) struct Parts<'a> {
    pub(super) members: &'a [Member],
    pub(super) systems: &'a [System],
    pub(super) ties: &'a [Tie],
    pub(super) plan: &'a [PlanStep],
}

pub(super) fn check(known: &Known<'_>, parts: &Parts<'_>, findings: &mut Findings) -> Vec<View> {
    audiences::check(known.case, findings);
    let views = known.case.views.iter().enumerate();
    let rules: Vec<Rules> =
        views.map(|(index, (name, entry))| Rules::of(known, index, (name, entry), findings)).collect();
    // A tie that is not understood is an error, and the views are never used.
    if parts.ties.len() != known.case.ties.len() {
        return Vec::new();
    }
    let views: Vec<View> = rules.iter().map(|rules| rules.view(known, parts)).collect();
    for (index, view) in views.iter().enumerate() {
        if is_idle(view) {
            let message = format!("the view {} leaves nothing out", quoted(&view.name));
            let problem = Problem::new(Code::IdleView, view_path(index), message);
            findings.add(problem.help("say in \"hide\" what it leaves out, or delete the view"));
        }
        names::check(known.case, parts, view, findings);
    }
    views
}

pub(super) fn view_path(index: usize) -> Path {
    Path::of("views").item(index)
}

fn is_idle(view: &View) -> bool {
    view.labels && view.hidden.is_empty() && view.hidden_ties.is_empty() && view.hidden_steps.is_empty()
}

/// What one view hides.
struct Rules<'a> {
    name: &'a str,
    levels: BTreeSet<usize>,
    kinds: BTreeSet<Kind>,
    status: BTreeSet<Status>,
    /// Whose things are hidden.
    banned: BTreeSet<&'a str>,
    /// For whom a thing must be, if it is not for all.
    allowed: BTreeSet<&'a str>,
    plan: bool,
    labels: bool,
}

impl<'a> Rules<'a> {
    fn of(
        known: &Known<'_>,
        index: usize,
        (name, entry): (&'a str, &'a ViewEntry),
        findings: &mut Findings,
    ) -> Self {
        let mut rules = Self {
            name,
            levels: BTreeSet::new(),
            kinds: BTreeSet::new(),
            status: BTreeSet::new(),
            banned: BTreeSet::new(),
            allowed: BTreeSet::from([name]),
            plan: entry.plan,
            labels: entry.labels,
        };
        if let Some(audience) = entry.audience.as_ref() {
            rules.allowed = audience.iter().map(|id| &**id).collect();
        }
        let Some(hide) = entry.hide.as_ref() else { return rules };
        for (item, level) in hide.levels.iter().enumerate() {
            let path = || view_path(index).field("hide").field("levels").item(item);
            rules.levels.extend(known.scheme.level(level, path, findings));
        }
        rules.kinds = hide.kinds.iter().copied().collect();
        rules.status = hide.status.iter().copied().collect();
        rules.banned = hide.audience.iter().map(|id| &**id).collect();
        rules
    }

    /// Whether this view is for whom something is.
    fn shows(&self, audience: &Given<Audience>) -> bool {
        let Some(audience) = audience.as_ref() else { return true };
        let is_among = |set: &BTreeSet<&str>| audience.iter().any(|id| set.contains(&**id));
        is_among(&self.allowed) && !is_among(&self.banned)
    }

    fn view(&self, known: &Known<'_>, parts: &Parts<'_>) -> View {
        let hidden = self.hidden(known, parts);
        let ties = parts.ties.iter().zip(known.case.ties.iter());
        let is_hidden = |tie: &Tie| [tie.from, tie.to].iter().any(|end| hidden.contains(end));
        let hides = |(_, (tie, entry)): &(usize, (&Tie, &_))| {
            let entry: &crate::case_file::Record<crate::case_file::TieEntry> = entry;
            is_hidden(tie) || self.status.contains(&tie.status) || !self.shows(&entry.audience)
        };
        let hidden_ties: BTreeSet<usize> = ties.enumerate().filter(hides).map(|(index, _)| index).collect();
        let view = View {
            name: self.name.to_owned(),
            hidden,
            hidden_ties,
            hidden_steps: BTreeSet::new(),
            labels: self.labels,
        };
        let steps = parts.plan.iter().zip(known.case.plan.iter()).enumerate();
        let hidden_steps = steps
            .filter(|(_, (step, entry))| {
                !self.plan || !self.shows(&entry.audience) || self.hides_step(step, &view, parts.ties)
            })
            .map(|(index, _)| index)
            .collect();
        View { hidden_steps, ..view }
    }

    /// The members and systems that are hidden.
    fn hidden(&self, known: &Known<'_>, parts: &Parts<'_>) -> BTreeSet<End> {
        let people = members(known.case).iter().enumerate();
        let people =
            people.filter(|(_, entry)| !self.shows(&entry.audience)).map(|(index, _)| End::Member(index));
        let systems = parts.systems.iter().zip(known.case.systems.iter()).enumerate();
        let systems = systems
            .filter(|(_, (system, entry))| {
                self.levels.contains(&system.level)
                    || system.kind.is_some_and(|kind| self.kinds.contains(&kind))
                    || self.status.contains(&system.status)
                    || !self.shows(&entry.audience)
            })
            .map(|(index, _)| End::System(index));
        people.chain(systems).collect()
    }

    /// Whether a step is on a hidden level or acts on what is hidden. A step on a tie goes with the last such tie.
    fn hides_step(&self, step: &PlanStep, view: &View, ties: &[Tie]) -> bool {
        let on_level = step.level.is_some_and(|level| self.levels.contains(&level));
        let on_hidden = match step.target {
            None => false,
            Some(Target::System(system)) => view.hidden.contains(&End::System(system)),
            Some(Target::Between(from, to)) => {
                let joins = |tie: &Tie| (tie.from, tie.to) == (from, to) || (tie.from, tie.to) == (to, from);
                let mut between = ties.iter().enumerate().filter(|(_, tie)| joins(tie)).peekable();
                view.hidden.contains(&from)
                    || view.hidden.contains(&to)
                    || (between.peek().is_some()
                        && between.all(|(index, _)| view.hidden_ties.contains(&index)))
            }
        };
        on_level || on_hidden
    }
}
