//! The plan carried out: `Source` → the text of a case file that is as the plan wants it.
//!
//! Every step does what it says to the tie or system that it names and nothing else; a step that cannot be carried out is
//! told with its place. Ids stay, so that the goal compares like a later date.

use crate::case_file::{CaseFile, Given, Line, List, PlanEntry, Record, SystemEntry, TieEntry};
use crate::check::check;
use crate::diagnostic::{Code, Outcome};
use crate::model::{Ecomap, End, Target};
use crate::problem::{Path, Problem, Problems};
use crate::read::read;
use crate::source::Source;
use crate::vocabulary::{Aim, Flow, Status, Strength};
use crate::wording::quoted;

/// A case file with the plan carried out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Goal {
    /// The text of the file, ending with a line break.
    pub text: String,
    /// How many steps the plan has.
    pub steps: usize,
    /// How many of them were carried out.
    pub done: usize,
}

/// What the goal's title ends with.
const MARK: &str = " (goal)";

/// Carries out the plan of a case file: `build` makes the needed tie and system current, or adds the tie that the step
/// names; `strengthen` makes a tie one step stronger; `reduce` takes the stress from it; `end` makes it past. The title is
/// marked, the date left out (no day is known), and of the plan only the steps that could not be carried out are left.
///
/// ```
/// use ecomap::{Source, goal};
///
/// let case = br#"{ "client": "Ada", "systems": [{ "name": "Choir", "level": "mezzo", "status": "needed" }],
///     "plan": [{ "aim": "build", "to": "choir", "action": "Ask for a place" }] }"#;
/// let outcome = goal(&Source::new("ada.json", case));
/// let goal = outcome.value.expect("the case file has no errors");
/// assert_eq!(goal.done, 1);
/// assert!(!goal.text.contains("needed"));
/// ```
#[must_use]
pub fn goal(source: &Source) -> Outcome<Goal> {
    let mut reading = read(source);
    let mut problems = std::mem::take(&mut reading.problems);
    let shapeless = problems.has_errors();
    let mut value = None;
    if let Some(case) = &reading.case {
        let (ecomap, found) = check(case);
        problems.append(found);
        value = ecomap.filter(|_| !shapeless).map(|ecomap| carried_out(case, &ecomap, &mut problems));
    }
    if problems.is_empty() {
        return Outcome { value, diagnostics: Vec::new() };
    }
    let diagnostics = problems.located(source.text().len(), reading.locator());
    Outcome { value, diagnostics }
}

fn carried_out(case: &CaseFile, ecomap: &Ecomap, problems: &mut Problems) -> Goal {
    let mut draft = Draft {
        ecomap,
        systems: case.systems.iter().map(|system| (**system).clone()).collect(),
        ties: case.ties.iter().map(|tie| (**tie).clone()).collect(),
        ends: ecomap.ties.iter().map(|tie| [tie.from, tie.to]).collect(),
    };
    let mut left = Vec::new();
    for (index, entry) in case.plan.iter().enumerate() {
        if let Err(refusal) = draft.carry_out(index, entry) {
            let place = Path::of("plan").item(index).field("action");
            let message = format!("{} is not carried out: {}", quoted(&entry.action), refusal.reason);
            problems.add(Problem::new(Code::StepNotCarriedOut, place, message).help(refusal.help));
            left.push((**entry).clone());
        }
    }
    let Draft { systems, ties, .. } = draft;
    let done = case.plan.len() - left.len();
    let goal = CaseFile {
        title: Given(title(case)),
        date: Given(None),
        systems: listed(systems),
        ties: listed(ties),
        plan: listed(left),
        ..case.clone()
    };
    Goal { text: goal.to_json(), steps: case.plan.len(), done }
}

/// The title with its mark; where there is no room for it, as it is.
fn title(case: &CaseFile) -> Option<Line> {
    let title = case.title.as_deref();
    let own = title.map(str::trim).filter(|title| !title.is_empty());
    let marked =
        own.map_or_else(|| MARK.trim_matches([' ', '(', ')']).to_owned(), |own| format!("{own}{MARK}"));
    Line::try_from(marked).ok().or_else(|| case.title.clone().0)
}

/// No list becomes longer than its file was read with, but for one tie for each step.
fn listed<T, const MAX: usize>(items: Vec<T>) -> List<Record<T>, 0, MAX> {
    items.into_iter().map(Record::from).collect::<Vec<_>>().try_into().unwrap_or_default()
}

/// The file while the steps are carried out one after the other.
struct Draft<'a> {
    ecomap: &'a Ecomap,
    systems: Vec<SystemEntry>,
    ties: Vec<TieEntry>,
    /// Of each tie.
    ends: Vec<[End; 2]>,
}

/// Why a step is not carried out, and what would help.
struct Refusal {
    reason: String,
    help: &'static str,
}

fn refusal(reason: impl Into<String>, help: &'static str) -> Refusal {
    Refusal { reason: reason.into(), help }
}

impl Draft<'_> {
    fn carry_out(&mut self, index: usize, entry: &PlanEntry) -> Result<(), Refusal> {
        let Some(aim) = *entry.aim else {
            let help = "add \"aim\" with build, strengthen, reduce or end";
            return Err(refusal("the step does not say what is to become of it", help));
        };
        match self.ecomap.plan.get(index).and_then(|step| step.target) {
            None => Err(refusal("the step names neither a tie nor a system", "add \"to\" or \"system\"")),
            Some(Target::Between(from, to)) => self.between(aim, from, to),
            Some(Target::System(system)) => self.with_system(aim, system),
        }
    }

    fn between(&mut self, aim: Aim, from: End, to: End) -> Result<(), Refusal> {
        let ties: Vec<usize> = (0..self.ties.len())
            .filter(|tie| self.ends[*tie] == [from, to] || self.ends[*tie] == [to, from])
            .collect();
        let named = format!(
            "the tie between {} and {}",
            quoted(self.ecomap.name_of(from)),
            quoted(self.ecomap.name_of(to))
        );
        if aim == Aim::Build {
            return self.build(&ties, [from, to], &named);
        }
        if ties.is_empty() {
            let reason = format!("{named} is not on the map");
            return Err(refusal(reason, "write the tie, or an aim of build"));
        }
        self.change(aim, &ties, &named)
    }

    fn build(&mut self, ties: &[usize], ends: [End; 2], named: &str) -> Result<(), Refusal> {
        let missing: Vec<usize> =
            ties.iter().copied().filter(|tie| self.ties[*tie].status != Status::Current).collect();
        let met = self.meet(&ends);
        if ties.is_empty() {
            let id = |end| Line::try_from(self.ecomap.id_of(end).to_owned());
            let (Ok(from), Ok(to)) = (id(ends[0]), id(ends[1])) else { return Ok(()) };
            self.ties.push(TieEntry {
                from: Given(Some(from)),
                to,
                strength: Strength::default(),
                stressful: false,
                flow: Flow::default(),
                status: Status::Current,
                label: Given(None),
                note: Given(None),
                since: Given(None),
                frequency: Given(None),
                disputed: false,
                audience: Given(None),
            });
            self.ends.push(ends);
            return Ok(());
        }
        if missing.is_empty() && !met {
            return Err(refusal(format!("{named} is there already"), "write an aim of strengthen, perhaps"));
        }
        for tie in missing {
            self.ties[tie].status = Status::Current;
        }
        Ok(())
    }

    /// Makes the systems at these ends current; tells whether one was not.
    fn meet(&mut self, ends: &[End]) -> bool {
        let mut met = false;
        for end in ends {
            if let End::System(system) = end {
                let status = &mut self.systems[*system].status;
                met |= *status != Status::Current;
                *status = Status::Current;
            }
        }
        met
    }

    /// Strengthens, relieves or ends ties.
    fn change(&mut self, aim: Aim, ties: &[usize], named: &str) -> Result<(), Refusal> {
        let mut changed = false;
        for &tie in ties {
            let tie = &mut self.ties[tie];
            changed |= match aim {
                Aim::Build | Aim::Strengthen => {
                    let stronger = one_stronger(tie.strength);
                    let can = tie.status == Status::Current && stronger != tie.strength;
                    if can {
                        tie.strength = stronger;
                    }
                    can
                }
                Aim::Reduce => std::mem::replace(&mut tie.stressful, false),
                Aim::End => std::mem::replace(&mut tie.status, Status::Past) != Status::Past,
            };
        }
        let is_strong = ties.iter().any(|tie| self.ties[*tie].strength == Strength::Strong);
        let (state, help) = match aim {
            Aim::Build | Aim::Strengthen if is_strong => {
                ("is strong already", "say in the plan what else is to change")
            }
            Aim::Build | Aim::Strengthen => {
                ("is not there now", "write a step before it that builds the tie")
            }
            Aim::Reduce => ("is not marked as stressful", "add \"stressful\": true to the tie, if it is"),
            Aim::End => ("is past already", "leave the step out"),
        };
        if changed { Ok(()) } else { Err(refusal(format!("{named} {state}"), help)) }
    }

    fn with_system(&mut self, aim: Aim, system: usize) -> Result<(), Refusal> {
        let own: Vec<usize> =
            (0..self.ties.len()).filter(|tie| self.ends[*tie].contains(&End::System(system))).collect();
        let name = quoted(&self.ecomap.systems[system].name);
        match aim {
            Aim::Build => {
                let needed: Vec<usize> =
                    own.into_iter().filter(|tie| self.ties[*tie].status == Status::Needed).collect();
                let met = self.meet(&[End::System(system)]);
                if !met && needed.is_empty() {
                    return Err(refusal(
                        format!("{name} is there already"),
                        "write an aim of strengthen, perhaps",
                    ));
                }
                for tie in needed {
                    self.ties[tie].status = Status::Current;
                }
                Ok(())
            }
            Aim::End => {
                let was = std::mem::replace(&mut self.systems[system].status, Status::Past);
                if was == Status::Past {
                    return Err(refusal(format!("{name} is past already"), "leave the step out"));
                }
                for tie in own {
                    self.ties[tie].status = Status::Past;
                }
                Ok(())
            }
            Aim::Strengthen | Aim::Reduce => {
                let meant = |tie: &usize| aim == Aim::Strengthen || self.ties[*tie].stressful;
                match own.into_iter().filter(meant).collect::<Vec<_>>()[..] {
                    [only] => self.change(aim, &[only], &format!("the tie of {name}")),
                    [] => Err(refusal(
                        format!("{name} has no tie to {}", aim.word()),
                        "name the tie with \"from\" and \"to\"",
                    )),
                    _ => Err(refusal(
                        format!("{name} has several ties, and the step does not say which to {}", aim.word()),
                        "name the tie with \"from\" and \"to\" instead of \"system\"",
                    )),
                }
            }
        }
    }
}

const fn one_stronger(strength: Strength) -> Strength {
    match strength {
        Strength::Tenuous => Strength::Moderate,
        Strength::Moderate | Strength::Strong => Strength::Strong,
    }
}

#[cfg(test)]
mod tests;
