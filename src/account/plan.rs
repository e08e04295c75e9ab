//! The plan, short term before long term.

use super::teller::Teller;
use super::{Block, Section};
use crate::model::{PlanStep, Target};
use crate::summary::Summary;
use crate::vocabulary::Aim;

pub(super) fn section(teller: &Teller, summary: &Summary) -> Section {
    let says = &teller.says.plan;
    let mut blocks = Vec::new();
    let count = teller.map.plan.len();
    if count > 0 {
        blocks.push(Block::Paragraph(teller.says.say_counted(&says.count, count, &[])));
    }
    for (term, steps) in &summary.plan {
        let lead = term.map_or(says.open, |term| says.terms[term as usize]);
        blocks.push(Block::Paragraph(teller.says.say(lead, &[])));
        let steps = steps.iter().map(|&step| sentence(teller, &teller.map.plan[step]));
        blocks.push(Block::List(steps.collect()));
    }
    Section::new(says.heading, blocks)
}

fn sentence(teller: &Teller, step: &PlanStep) -> String {
    let says = &teller.says.plan;
    let level = step.level.map(|level| teller.words.level(&teller.map.framework.levels[level]));
    let date = step.by.as_ref().map(|by| teller.says.part(says.by, &[("date", &teller.words.date(by))]));
    let details: Vec<String> = step.who.clone().into_iter().chain(date).chain(level).collect();
    let action = teller.says.with_details(&step.action, &details);
    let told = match aim(teller, step) {
        Some(aim) => teller.says.part(says.step, &[("aim", &aim), ("action", &action)]),
        None => action,
    };
    teller.says.stopped(&told)
}

/// "Build a tie between Maria and After-school care".
fn aim(teller: &Teller, step: &PlanStep) -> Option<String> {
    let says = &teller.says.plan;
    let of = |words: &[&'static str; Aim::ALL.len()], aim: Aim| words[aim as usize];
    match step.target {
        Some(Target::Between(from, to)) => {
            let template = step.aim.map_or(says.tie, |aim| of(&says.ties, aim));
            let ends = [("from", teller.map.name_of(from)), ("to", teller.map.name_of(to))];
            Some(teller.says.part(template, &ends))
        }
        Some(Target::System(system)) => {
            let template = step.aim.map_or(says.system, |aim| of(&says.systems, aim));
            Some(teller.says.part(template, &[("system", &teller.map.systems[system].name)]))
        }
        None => step.aim.map(|aim| of(&says.aims, aim).to_owned()),
    }
}
