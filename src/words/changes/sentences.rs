//! Sentences about what changed: one for each change of each system, person and tie.

use super::ChangeWords;
use crate::compare::{Change, Fact, Pair, Step};
use crate::model::{Ecomap, Member, System, Tie};
use crate::vocabulary::{Flow, Union};
use crate::words::Words;
use crate::words::phrase::fill;

/// One change in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Told {
    pub(crate) subject: Subject,
    /// The name of the system or person, or of a tie's both ends.
    pub(crate) what: String,
    pub(crate) change: Change,
    pub(crate) sentence: String,
}

/// What a change is about, by its ids.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Subject {
    Client,
    Member(String),
    System(String),
    Tie(String, String),
}

/// Two maps, and when they were: the words that stand for each within a sentence.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Between<'a> {
    pub(crate) maps: [&'a Ecomap; 2],
    pub(crate) when: [&'a str; 2],
}

/// What is said about one thing.
struct Account<'a> {
    words: &'a Words,
    says: &'a ChangeWords,
    when: [&'a str; 2],
    /// As a sentence begins with it.
    what: String,
}

impl ChangeWords {
    /// All changes from one map to the next in sentences: people, systems, ties, in the order of the files.
    pub(crate) fn tell(&self, words: &Words, step: &Step, between: Between) -> Vec<Told> {
        let [earlier, later] = between.maps;
        let mut told = Vec::new();
        if step.renamed {
            let account = self.account(words, between.when, later.client.name.clone());
            let names = [&earlier.client.name, &later.client.name].map(|name| Some(name.clone()));
            let sentence = account.fact(Fact::Name, names);
            let what = later.client.name.clone();
            told.push(Told { subject: Subject::Client, what, change: Change::Fact(Fact::Name), sentence });
        }
        let people = |map: &'_ Ecomap| map.client.members.clone();
        let (old, new) = (people(earlier), people(later));
        for pair in &step.members {
            let members = [pair.before.map(|at| &old[at]), pair.after.map(|at| &new[at])];
            let Some(member) = members[1].or(members[0]) else { continue };
            let account = self.account(words, between.when, member.label().to_owned());
            let facts = |fact| {
                [0, 1].map(|side| {
                    members[side].and_then(|member| words.fact_of_member(between.maps[side], member, fact))
                })
            };
            told.extend(account.tell(pair, &Subject::Member(member.id.clone()), facts, None));
        }
        for pair in &step.systems {
            let systems =
                [pair.before.map(|at| &earlier.systems[at]), pair.after.map(|at| &later.systems[at])];
            let Some(system) = systems[1].or(systems[0]) else { continue };
            let account = self.account(words, between.when, system.name.clone());
            let facts = |fact| {
                [0, 1].map(|side| {
                    systems[side].and_then(|system| words.fact_of_system(between.maps[side], system, fact))
                })
            };
            told.extend(account.tell(pair, &Subject::System(system.id.clone()), facts, None));
        }
        for pair in &step.ties {
            told.extend(self.tell_tie(words, pair, between));
        }
        told
    }

    fn tell_tie(&self, words: &Words, pair: &Pair, between: Between) -> Vec<Told> {
        let maps = between.maps;
        let ties = [pair.before.map(|at| &maps[0].ties[at]), pair.after.map(|at| &maps[1].ties[at])];
        let Some((side, tie)) = [1, 0].into_iter().find_map(|side| ties[side].map(|tie| (side, tie))) else {
            return Vec::new();
        };
        let ends = [("from", maps[side].name_of(tie.from)), ("to", maps[side].name_of(tie.to))];
        let account = self.account(words, between.when, fill(self.tie, &ends));
        let subject =
            Subject::Tie(maps[side].id_of(tie.from).to_owned(), maps[side].id_of(tie.to).to_owned());
        let facts = |fact| {
            [0, 1].map(|side| ties[side].and_then(|tie| self.fact_of_tie(words, maps[side], tie, fact)))
        };
        let strengths = [0, 1].map(|side| ties[side].map(|tie| words.strength(tie.strength).to_lowercase()));
        let told = account.tell(pair, &subject, facts, Some(strengths));
        let what = fill(words.sentences.pair, &ends);
        told.into_iter().map(|told| Told { what: what.clone(), ..told }).collect()
    }

    fn account<'a>(&'a self, words: &'a Words, when: [&'a str; 2], what: String) -> Account<'a> {
        Account { words, says: self, when, what }
    }

    fn fact_of_tie(&self, words: &Words, map: &Ecomap, tie: &Tie, fact: Fact) -> Option<String> {
        let ends = [("from", map.name_of(tie.from)), ("to", map.name_of(tie.to))];
        match fact {
            Fact::Flow => match tie.flow {
                Flow::None => None,
                Flow::Both => Some(fill(self.both_give, &ends)),
                Flow::Forward | Flow::Backward => Some(fill(words.sentences.ties[tie.flow as usize], &ends)),
            },
            Fact::Label => tie.label.clone(),
            Fact::Since => tie.since.as_ref().map(|when| words.date(when)),
            Fact::Frequency => tie.frequency.clone(),
            Fact::Name
            | Fact::Level
            | Fact::Kind
            | Fact::Age
            | Fact::Gender
            | Fact::Union
            | Fact::Deceased
            | Fact::Pregnancy
            | Fact::Focus => None,
        }
    }
}

impl Words {
    fn fact_of_system(&self, map: &Ecomap, system: &System, fact: Fact) -> Option<String> {
        match fact {
            Fact::Name => Some(system.name.clone()),
            Fact::Level => Some(map.framework.levels[system.level].name.clone()),
            Fact::Kind => system.kind.map(|kind| self.noun(self.kind(kind))),
            _ => None,
        }
    }

    fn fact_of_member(&self, map: &Ecomap, member: &Member, fact: Fact) -> Option<String> {
        let with = |(partner, union): (usize, Union)| {
            let name = map.client.members[partner].label();
            format!("{name}{}{}", self.sentences.marks.comma, self.noun(self.union(union)))
        };
        match fact {
            Fact::Name => member.name.clone(),
            Fact::Age => member.age.map(|age| age.to_string()),
            Fact::Gender => Some(self.gender(member.gender).to_lowercase()),
            Fact::Union => member.partner.map(with),
            Fact::Deceased => member.deceased.then(|| self.deceased.to_lowercase()),
            Fact::Pregnancy => member.pregnancy.then(|| self.noun(self.pregnancy)),
            Fact::Focus => member.focus.then(|| self.noun(self.focus)),
            _ => None,
        }
    }
}

impl Account<'_> {
    fn tell(
        &self,
        pair: &Pair,
        subject: &Subject,
        facts: impl Fn(Fact) -> [Option<String>; 2],
        strengths: Option<[Option<String>; 2]>,
    ) -> Vec<Told> {
        let told = |change: &Change| Told {
            subject: subject.clone(),
            what: self.what.clone(),
            change: *change,
            sentence: match change {
                Change::Strengthened | Change::Weakened => {
                    self.strength(strengths.clone().unwrap_or_default())
                }
                Change::Fact(fact) => self.fact(*fact, facts(*fact)),
                change => self.of(*change),
            },
        };
        pair.changes.iter().map(told).collect()
    }

    /// A change that needs no fact but itself.
    fn of(&self, change: Change) -> String {
        let Self { words, says, .. } = self;
        let mark = |template, mark: &str| self.fill(template, &[("mark", mark)]);
        let stressful = words.stressful.to_lowercase();
        let disputed = words.disputed.to_lowercase();
        match change {
            Change::Built => self.fill(says.built, &[]),
            Change::Resumed => self.fill(says.resumed, &[]),
            Change::Removed | Change::Dropped => self.fill(says.removed, &[]),
            Change::Ended | Change::Recorded => mark(says.marked, words.sentences.past_tie),
            Change::Needed => mark(says.marked, words.sentences.needed_tie),
            Change::BecameStressful => mark(says.marked, &stressful),
            Change::Relieved => mark(says.unmarked, &stressful),
            Change::Disputed => mark(says.marked, &disputed),
            Change::Settled => mark(says.unmarked, &disputed),
            Change::Added | Change::Strengthened | Change::Weakened | Change::Fact(_) => {
                self.fill(says.added, &[])
            }
        }
    }

    fn strength(&self, [old, new]: [Option<String>; 2]) -> String {
        let (old, new) = (old.unwrap_or_default(), new.unwrap_or_default());
        self.fill(self.says.strength, &[("old", &old), ("new", &new)])
    }

    fn fact(&self, fact: Fact, told: [Option<String>; 2]) -> String {
        if matches!(fact, Fact::Deceased | Fact::Pregnancy | Fact::Focus) {
            let [old, new] = told;
            let template = if new.is_some() { self.says.marked } else { self.says.unmarked };
            return self.fill(template, &[("mark", &new.or(old).unwrap_or_default())]);
        }
        let [old, new] = told.map(|told| told.unwrap_or_else(|| self.says.nothing.to_owned()));
        let name = self.says.facts[fact as usize];
        self.fill(self.says.fact, &[("fact", name), ("old", &old), ("new", &new)])
    }

    fn fill(&self, template: &str, values: &[(&str, &str)]) -> String {
        let [before, after] = self.when;
        let mut all = vec![("what", self.what.as_str()), ("before", before), ("after", after)];
        all.extend_from_slice(values);
        fill(template, &all)
    }
}
