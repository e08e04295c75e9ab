//! The plan as it is read: its steps numbered in the order of the list, and where on the map each has its mark.
//!
//! Grouped by level, innermost first, and within a level by term: what is near comes before what is far. Knows nothing
//! of places or marks.

use crate::model::{Ecomap, End, PlanStep, Target, Tie};
use crate::vocabulary::{Aim, Status, Term};

/// The steps of a plan in the order in which they are listed.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Agenda<'a> {
    pub(crate) items: Vec<AgendaItem<'a>>,
}

/// One step with its number.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct AgendaItem<'a> {
    /// From 1, as printed.
    pub(crate) number: usize,
    pub(crate) step: &'a PlanStep,
    /// Where on the map its mark stands; none where there is nothing to stand at.
    pub(crate) at: Option<StepPlace>,
}

/// What a step's mark stands at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum StepPlace {
    /// Index into [`Ecomap::ties`].
    Tie(usize),
    /// Index into [`Ecomap::systems`].
    System(usize),
}

impl<'a> Agenda<'a> {
    /// The plan of a map; the order of the file is kept where level and term are the same.
    pub(crate) fn of(map: &'a Ecomap) -> Self {
        let mut steps: Vec<&PlanStep> = map.plan.iter().collect();
        steps.sort_by_key(|step| (step.level.unwrap_or(usize::MAX), term(step)));
        let items = steps.into_iter().zip(1..).map(|(step, number)| AgendaItem {
            number,
            step,
            at: place(map, step),
        });
        Self { items: items.collect() }
    }

    /// The steps of one level after the other, each with the level.
    pub(crate) fn by_level(&self) -> impl Iterator<Item = (Option<usize>, &[AgendaItem<'a>])> {
        let groups = self.items.chunk_by(|one, other| one.step.level == other.step.level);
        groups.map(|group| (group.first().and_then(|item| item.step.level), group))
    }
}

/// What comes first: short, then what does not say, then long.
fn term(step: &PlanStep) -> u8 {
    match step.term {
        Some(Term::Short) => 0,
        None => 1,
        Some(Term::Long) => 2,
    }
}

fn place(map: &Ecomap, step: &PlanStep) -> Option<StepPlace> {
    let (from, to) = match step.target? {
        Target::System(system) => return Some(StepPlace::System(system)),
        Target::Between(from, to) => (from, to),
    };
    let joins = |tie: &Tie| (tie.from, tie.to) == (from, to) || (tie.from, tie.to) == (to, from);
    let meant = if step.aim == Some(Aim::Build) { Status::Needed } else { Status::Current };
    let between = || map.ties.iter().enumerate().filter(|(_, tie)| joins(tie));
    let tie = between().find(|(_, tie)| tie.status == meant).or_else(|| between().next());
    let system = |end| match end {
        End::System(system) => Some(StepPlace::System(system)),
        End::Client | End::Member(_) => None,
    };
    tie.map(|(index, _)| StepPlace::Tie(index)).or_else(|| system(to)).or_else(|| system(from))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::sample::every_mark;

    fn step(level: Option<usize>, term: Option<Term>, action: &str, target: Option<Target>) -> PlanStep {
        PlanStep {
            level,
            aim: Some(Aim::Build),
            target,
            action: action.to_owned(),
            who: None,
            by: None,
            term,
        }
    }

    #[test]
    fn steps_are_read_by_level_and_what_is_near_comes_first() {
        let plan = vec![
            step(None, Some(Term::Short), "e", None),
            step(Some(1), Some(Term::Long), "d", None),
            step(Some(1), None, "c", None),
            step(Some(0), Some(Term::Long), "a", None),
            step(Some(1), Some(Term::Short), "b", None),
        ];
        let map = Ecomap { plan, ..every_mark() };
        let agenda = Agenda::of(&map);
        let actions: Vec<&str> = agenda.items.iter().map(|item| item.step.action.as_str()).collect();
        assert_eq!(actions, ["a", "b", "c", "d", "e"]);
        assert_eq!(agenda.items.iter().map(|item| item.number).collect::<Vec<_>>(), [1, 2, 3, 4, 5]);
        let groups: Vec<(Option<usize>, usize)> =
            agenda.by_level().map(|(level, items)| (level, items.len())).collect();
        assert_eq!(groups, [(Some(0), 1), (Some(1), 3), (None, 1)]);
    }

    #[test]
    fn a_mark_stands_at_the_tie_else_at_the_system_else_nowhere() {
        let map = every_mark();
        let place = |from, to| place(&map, &step(None, None, "a", Some(Target::Between(from, to))));
        assert_eq!(place(End::Client, End::System(9)), Some(StepPlace::Tie(9)), "the needed tie");
        assert_eq!(place(End::System(4), End::Member(2)), Some(StepPlace::Tie(4)), "either way round");
        assert_eq!(place(End::System(14), End::Client), Some(StepPlace::System(14)), "no tie, but a system");
        assert_eq!(place(End::Member(0), End::Client), None, "neither tie nor system");
    }
}
