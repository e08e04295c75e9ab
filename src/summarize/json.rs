//! JSON for other programs. The names of the fields are documented in docs/presenting.md and stay; fields may be added.

mod page;

use serde_json::Value;

use crate::account::{Account, Block};
use crate::age::Age;
use crate::graph::Way;
use crate::model::{Ecomap, End, Target};
use crate::summary::{Bundle, Counts, Missing, Reach, Summary};
use page::{
    Client, Crossing, Gaps, Level, LevelCount, Member, Name, Numbers, Page, Section, Step, System, Tie,
};

/// Raised when a field changes its meaning.
const FORMAT: u32 = 1;

pub(super) fn write(map: &Ecomap, summary: &Summary, account: &Account) -> String {
    let teller = Teller { map };
    let mut text = serde_json::to_string_pretty(&teller.page(summary, account))
        .expect("it has text keys and whole numbers only");
    text.push('\n');
    text
}

fn age(age: Age) -> Value {
    match age {
        Age::Years(years) => years.into(),
        Age::Band(..) | Age::AtLeast(_) => age.word().into(),
    }
}

#[derive(Clone, Copy)]
struct Teller<'a> {
    map: &'a Ecomap,
}

impl<'a> Teller<'a> {
    fn page(self, summary: &'a Summary, account: &'a Account) -> Page<'a> {
        let map = self.map;
        Page {
            format: FORMAT,
            language: account.language,
            title: &account.title,
            date: map.date.as_deref(),
            viewpoint: map.viewpoint.as_deref(),
            author: map.author.as_deref(),
            source: map.source.as_deref(),
            partial_view: map.partial.as_deref(),
            client: self.client(),
            levels: self.levels(),
            strengths: self.ties(&summary.strengths),
            other_ties: self.ties(summary.moderate.iter().chain(&summary.tenuous)),
            strains: self.ties(&summary.strains),
            strong_and_stressful: self.ties(&summary.both),
            disputed: summary.disputed.iter().map(|&tie| self.tie(tie)).collect(),
            missing: self.gaps(&summary.missing),
            ended: self.gaps(&summary.ended),
            isolated: self.systems(&summary.isolated),
            across_levels: self.across(summary),
            plan: summary.plan.iter().flat_map(|(_, steps)| steps).map(|&step| self.step(step)).collect(),
            counts: self.numbers(&summary.counts),
            sections: account.sections.iter().map(section).collect(),
        }
    }

    fn name(self, end: End) -> Name<'a> {
        Name { id: self.map.id_of(end), name: self.map.name_of(end) }
    }

    fn systems(self, systems: &[usize]) -> Vec<Name<'a>> {
        systems.iter().map(|&system| self.name(End::System(system))).collect()
    }

    fn client(self) -> Client<'a> {
        let members = &self.map.client.members;
        let id = |member: usize| members[member].id.as_str();
        let member = |(index, member): (usize, &'a crate::model::Member)| Member {
            name: self.name(End::Member(index)),
            age: member.age.map(age),
            gender: member.gender,
            focus: member.focus,
            deceased: member.deceased,
            pregnancy: member.pregnancy,
            partner: member.partner.map(|(partner, _)| id(partner)),
            union: member.partner.map(|(_, union)| union),
            parents: member.parents.iter().map(|&parent| id(parent)).collect(),
            child_by: (!member.parents.is_empty()).then_some(member.child_by),
        };
        Client { name: self.name(End::Client), members: members.iter().enumerate().map(member).collect() }
    }

    fn levels(self) -> Vec<Level<'a>> {
        let levels = self.map.framework.levels.iter().enumerate();
        let systems = |level: usize| {
            let here = self.map.systems.iter().enumerate().filter(move |(_, system)| system.level == level);
            let told = here.map(|(index, system)| System {
                name: self.name(End::System(index)),
                kind: system.kind,
                status: system.status,
            });
            told.collect()
        };
        let told = levels.map(|(index, level)| Level {
            id: &level.id,
            name: &level.name,
            definition: &level.definition,
            systems: systems(index),
        });
        told.collect()
    }

    fn ties<'b>(self, bundles: impl IntoIterator<Item = &'b Bundle>) -> Vec<Tie<'a>> {
        bundles.into_iter().flat_map(|bundle| &bundle.ties).map(|&tie| self.tie(tie)).collect()
    }

    fn tie(self, index: usize) -> Tie<'a> {
        let tie = &self.map.ties[index];
        Tie {
            from: self.name(tie.from),
            to: self.name(tie.to),
            strength: tie.strength,
            stressful: tie.stressful,
            flow: tie.flow,
            status: tie.status,
            disputed: tie.disputed,
            label: tie.label.as_deref(),
            since: tie.since.as_deref(),
            frequency: tie.frequency.as_deref(),
        }
    }

    fn gaps(self, gaps: &Missing) -> Gaps<'a> {
        Gaps { ties: self.ties(&gaps.ties), systems: self.systems(&gaps.systems) }
    }

    fn across(self, summary: &Summary) -> Vec<Crossing<'a>> {
        let inward = summary.across.inward.iter().flat_map(|crossing| {
            crossing.systems.iter().map(|&system| match &crossing.reach {
                Reach::Along(way) => self.way(system, way, ("inward", "along")),
                Reach::Against(way) => self.way(system, way, ("inward", "against")),
                Reach::Stops(near) => self.end(system, near, "stops"),
                Reach::Apart => self.end(system, &[], "apart"),
            })
        });
        let outward = summary.across.outward.iter().flat_map(|crossing| {
            crossing.systems.iter().map(|&system| self.way(system, &crossing.reach, ("outward", "along")))
        });
        inward.chain(outward).collect()
    }

    fn way(self, system: usize, way: &Way, (direction, reach): (&'static str, &'static str)) -> Crossing<'a> {
        Crossing {
            system: self.name(End::System(system)),
            direction,
            reach,
            through: self.systems(&way.through),
            reaches: way.inside.iter().map(|&end| self.name(end)).collect(),
            disputed: way.disputed,
        }
    }

    fn end(self, system: usize, through: &[usize], reach: &'static str) -> Crossing<'a> {
        Crossing {
            system: self.name(End::System(system)),
            direction: "inward",
            reach,
            through: self.systems(through),
            reaches: Vec::new(),
            disputed: false,
        }
    }

    fn step(self, index: usize) -> Step<'a> {
        let step = &self.map.plan[index];
        let (ends, system) = match step.target {
            Some(Target::Between(from, to)) => (Some((from, to)), None),
            Some(Target::System(system)) => (None, Some(system)),
            None => (None, None),
        };
        Step {
            level: step.level.map(|level| self.map.framework.levels[level].id.as_str()),
            aim: step.aim,
            from: ends.map(|(from, _)| self.name(from)),
            to: ends.map(|(_, to)| self.name(to)),
            system: system.map(|system| self.name(End::System(system))),
            action: &step.action,
            who: step.who.as_deref(),
            by: step.by.as_deref(),
            term: step.term,
        }
    }

    fn numbers(self, counts: &Counts) -> Numbers<'a> {
        let levels = self.map.framework.levels.iter().zip(&counts.systems);
        let [strong, moderate, tenuous] = counts.strengths;
        Numbers {
            systems_by_level: levels
                .map(|(level, &systems)| LevelCount { level: &level.id, systems })
                .collect(),
            past_systems: counts.past_systems,
            needed_systems: counts.needed_systems,
            informal_systems: counts.informal,
            formal_systems: counts.formal,
            conditions: counts.conditions,
            systems_of_no_stated_kind: counts.unsorted,
            ties: counts.ties,
            strong,
            moderate,
            tenuous,
            stressful: counts.stressful,
            one_way: counts.one_way,
            both_ways: counts.both_ways,
            no_direction: counts.unstated,
            past_ties: counts.past_ties,
            needed_ties: counts.needed_ties,
            disputed: counts.disputed,
            ties_across_levels: counts.across,
            isolated_systems: counts.isolated,
            joined_pairs: counts.joined,
            possible_pairs: counts.pairs,
        }
    }
}

fn section(section: &crate::account::Section) -> Section<'_> {
    let sentences = section.blocks.iter().flat_map(|block| match block {
        Block::Paragraph(sentences) => vec![sentences.as_str()],
        Block::List(list) => list.iter().map(String::as_str).collect(),
        Block::Table { .. } => Vec::new(),
    });
    Section { heading: section.heading.as_deref(), sentences: sentences.collect() }
}
