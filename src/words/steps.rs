//! Sentences about the plan, and the one that says that a map is a partial view.

use super::{Words, fill};
use crate::agenda::{Agenda, AgendaItem};
use crate::model::{Ecomap, PlanStep, Target};
use crate::vocabulary::Aim;

impl Words {
    /// Heading of the plan.
    pub(crate) fn plan(&self) -> &'static str {
        self.plan.heading
    }

    /// What a step does, as the key prints it.
    pub(crate) fn aim(&self, aim: Aim) -> &'static str {
        self.plan.aims[aim as usize]
    }

    /// The heading of the steps on a level, or of those that do not say theirs.
    pub(crate) fn plan_level<'a>(&self, map: &'a Ecomap, level: Option<usize>) -> &'a str
    where
        Self: 'a,
    {
        level.map_or(self.plan.no_level, |level| &map.framework.levels[level].name)
    }

    /// "J. Ortiz", "by 15 April 2026", "short term", as far as the step says.
    pub(crate) fn step_details(&self, step: &PlanStep) -> Vec<String> {
        let until = step.by.as_ref().map(|by| fill(self.plan.until, &[("date", &self.date(by))]));
        let term = step.term.map(|term| self.plan.terms[term as usize].to_owned());
        step.who.clone().into_iter().chain(until).chain(term).collect()
    }

    /// "2 steps are not listed: this page has no room for them."
    pub(crate) fn unlisted(&self, count: usize) -> String {
        self.plan.unlisted.count(count)
    }

    /// "Step 2: Apply to the YMCA programme".
    pub(crate) fn step(&self, item: &AgendaItem<'_>) -> String {
        self.numbered(item.number, &item.step.action)
    }

    /// What is said of a step, after its number.
    pub(crate) fn numbered(&self, number: usize, said: &str) -> String {
        fill(self.plan.step, &[("n", &number.to_string()), ("action", said)])
    }

    /// The plan in one sentence: "Plan: 1. Call Carla; 2. Apply to the YMCA programme."
    pub(crate) fn planned(&self, agenda: &Agenda<'_>) -> Option<String> {
        let step =
            |item: &AgendaItem<'_>| format!("{}. {}", item.number, item.step.action.trim_end_matches('.'));
        let steps = self.list(agenda.items.iter().map(step).collect());
        (!steps.is_empty()).then(|| fill(self.plan.all, &[("steps", &steps)]))
    }

    /// "1. Apply to the YMCA programme", "build: Lopez household and After-school care; Mezzo level; J. Ortiz".
    pub(crate) fn step_in_parts(&self, map: &Ecomap, item: &AgendaItem<'_>) -> [String; 2] {
        let step = item.step;
        let target = step.target.map(|target| match target {
            Target::System(system) => map.systems[system].name.clone(),
            Target::Between(from, to) => {
                fill(self.sentences.pair, &[("from", map.name_of(from)), ("to", map.name_of(to))])
            }
        });
        let aim = step.aim.map(|aim| self.aim(aim).to_lowercase());
        let acts = match (aim, target) {
            (Some(aim), Some(target)) => Some(format!("{aim}{}{target}", self.sentences.marks.colon)),
            (aim, target) => aim.or(target),
        };
        let level = step
            .level
            .map(|level| fill(self.sentences.level, &[("level", &map.framework.levels[level].name)]));
        let said: Vec<String> = acts.into_iter().chain(level).chain(self.step_details(step)).collect();
        [format!("{}. {}", item.number, step.action), said.join(self.sentences.marks.semicolon)]
    }

    /// "Partial view: court. Parts of the map are left out.", on a map that is a view.
    pub(crate) fn partial(&self, map: &Ecomap) -> Option<String> {
        map.partial.as_ref().map(|name| fill(self.plan.partial, &[("name", name)]))
    }
}
