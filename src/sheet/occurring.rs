//! Which marks, kinds and symbols occur in a map: the key shows exactly these.

use std::collections::BTreeSet;

use crate::layout::household::{FamilyBond, MemberShape};
use crate::model::{Ecomap, Member};
use crate::options::Options;
use crate::vocabulary::{Aim, ChildBy, Flow, Gender, Kind, Status, Strength, Union};

/// What occurs, each list in the vocabulary's order.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Occurring {
    /// Of ties that are or were there: a needed tie has no strength yet.
    pub(super) strengths: Vec<Strength>,
    pub(super) stressful: bool,
    pub(super) one_way: bool,
    pub(super) both_ways: bool,
    pub(super) past_tie: bool,
    pub(super) needed_tie: bool,
    pub(super) disputed: bool,
    pub(super) kinds: Vec<Kind>,
    pub(super) past_system: bool,
    pub(super) needed_system: bool,
    pub(super) genders: Vec<Gender>,
    pub(super) bonds: Vec<FamilyBond>,
    pub(super) pregnancy: bool,
    pub(super) focus: bool,
    pub(super) deceased: bool,
    /// Of the plan, where it is drawn.
    pub(super) aims: Vec<Aim>,
}

impl Occurring {
    /// Looks through maps, and through their plans where these are drawn.
    pub(super) fn of<'a>(maps: impl IntoIterator<Item = &'a Ecomap>, options: &Options) -> Self {
        let maps: Vec<&Ecomap> = maps.into_iter().collect();
        // Few different ties and systems occur, however many there are.
        let mut ties = BTreeSet::new();
        for tie in maps.iter().flat_map(|map| &map.ties) {
            let strength = (tie.status != Status::Needed).then_some(tie.strength as usize);
            ties.insert((strength, tie.flow as usize, tie.status as usize, tie.stressful, tie.disputed));
        }
        let systems: BTreeSet<(Option<usize>, usize)> = maps
            .iter()
            .flat_map(|map| &map.systems)
            .map(|system| (system.kind.map(|kind| kind as usize), system.status as usize))
            .collect();
        let strength = |strength: Strength| ties.iter().any(|tie| tie.0 == Some(strength as usize));
        let flow = |flow: Flow| ties.iter().any(|tie| tie.1 == flow as usize);
        let tie = |status: Status| ties.iter().any(|tie| tie.2 == status as usize);
        let system = |status: Status| systems.iter().any(|system| system.1 == status as usize);
        let kind = |kind: Kind| systems.iter().any(|system| system.0 == Some(kind as usize));
        let aims = |aim: Aim| maps.iter().flat_map(|map| &map.plan).any(|step| step.aim == Some(aim));
        let people: Vec<&Member> = maps.iter().flat_map(|map| &map.client.members).collect();
        let gender = |gender| people.iter().any(|member| !member.pregnancy && member.gender == gender);
        Self {
            strengths: Strength::ALL.iter().copied().filter(|&s| strength(s)).collect(),
            stressful: ties.iter().any(|tie| tie.3),
            one_way: flow(Flow::Forward) || flow(Flow::Backward),
            both_ways: flow(Flow::Both),
            past_tie: tie(Status::Past),
            needed_tie: tie(Status::Needed),
            disputed: ties.iter().any(|tie| tie.4),
            kinds: Kind::ALL.iter().copied().filter(|&k| kind(k)).collect(),
            past_system: system(Status::Past),
            needed_system: system(Status::Needed),
            genders: Gender::ALL.iter().copied().filter(|&g| gender(g)).collect(),
            bonds: bonds(&people),
            pregnancy: people.iter().any(|member| member.pregnancy),
            focus: people.iter().any(|member| member.focus),
            deceased: people.iter().any(|member| member.deceased),
            aims: Aim::ALL.iter().copied().filter(|&aim| options.plan && aims(aim)).collect(),
        }
    }
}

fn bonds(people: &[&Member]) -> Vec<FamilyBond> {
    let union = |union| people.iter().any(|member| member.partner.is_some_and(|(_, joined)| joined == union));
    let child = |by| people.iter().any(|member| !member.parents.is_empty() && member.child_by == by);
    let unions = Union::ALL.iter().copied().filter(|&u| union(u)).map(FamilyBond::Union);
    let children = ChildBy::ALL.iter().copied().filter(|&c| child(c)).map(FamilyBond::Child);
    unions.chain(children).collect()
}

/// The symbol of a gender.
pub(super) fn shape(gender: Gender) -> MemberShape {
    match gender {
        Gender::Female => MemberShape::Circle,
        Gender::Male => MemberShape::Square,
        Gender::Nonbinary => MemberShape::Dome,
        Gender::Unknown => MemberShape::Diamond,
    }
}
