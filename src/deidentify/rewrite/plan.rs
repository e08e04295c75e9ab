//! The plan: each step by its aim and what it acts on, in neutral words.

use super::copyist::Copyist;
use super::views;
use crate::case_file::{Given, Line, PlanEntry};
use crate::deidentify::disguise::Doubt;
use crate::deidentify::rule::Rule;
use crate::model::End;
use crate::suspects::Reading;
use crate::words::{Acted, RoleWords};

pub(super) fn step(copyist: &mut Copyist, step: &PlanEntry, place: &str) -> PlanEntry {
    let PlanEntry { level, aim, from, to, system, action, who, by, term, audience } = step;
    let at = |field: &str| format!("{place}.{field}");
    let now = if copyist.context.disguise.keep_notes {
        let (text, doubts) = copyist.context.substitutes.cleaned(action, Reading::Sentences);
        let doubt = |(suspect, words): (crate::suspects::Suspect, String)| Doubt {
            place: at("action"),
            what: suspect.words().to_owned(),
            words,
        };
        copyist.report.doubts.extend(doubts.into_iter().map(doubt));
        text
    } else {
        neutral(copyist, step)
    };
    PlanEntry {
        level: copyist.level(Rule::PlanLevel, level),
        aim: aim.clone(),
        from: copyist.reference(Rule::PlanFrom, from),
        to: copyist.reference(Rule::PlanTo, to),
        system: copyist.reference(Rule::PlanSystem, system),
        action: copyist.replace(Rule::PlanAction, at("action"), action, &now),
        who: who_does(copyist, who, at("who")),
        by: copyist.date(Rule::PlanBy, at("by"), by),
        term: term.clone(),
        audience: views::audience(copyist, audience),
    }
}

/// "Build a tie to School A".
fn neutral(copyist: &Copyist, step: &PlanEntry) -> String {
    let context = copyist.context;
    let party = |id: &Given<Line>| context.parties.of_id(copyist.file, id.as_deref()?);
    let name = |party: usize| context.labels[party].name.as_str();
    let client = context.parties.at(copyist.file, End::Client);
    let acted = match (party(&step.from), party(&step.to), party(&step.system)) {
        (_, _, Some(system)) => Acted::On(name(system)),
        (None, Some(to), None) => Acted::To(name(to)),
        (Some(from), Some(to), None) if from == client => Acted::To(name(to)),
        (Some(from), Some(to), None) => Acted::Between(name(from), name(to)),
        _ => Acted::Nothing,
    };
    RoleWords::of(context.disguise.language).step(*step.aim, acted)
}

/// Whoever is named by a label or in ordinary words stays; all else is free text.
fn who_does(copyist: &mut Copyist, who: &Given<Line>, place: String) -> Given<Line> {
    let known = who.as_deref().and_then(|text| copyist.person_in_words(text));
    match (known, who.as_ref()) {
        (Some(now), Some(was)) => Given(Some(copyist.replace::<0, 1_000>(Rule::PlanWho, place, was, &now))),
        _ => copyist.free(Rule::PlanWho, place, who, Reading::Words),
    }
}
