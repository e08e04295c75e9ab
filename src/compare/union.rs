//! All dates on one map: what a layout needs so that everything has one place, whichever of the dates is drawn.

use std::collections::BTreeMap;

use super::change::turned;
use super::steps::{Step, end_key};
use crate::model::{Client, Ecomap, End, Member, System, Tie};
use crate::vocabulary::{Flow, Status, Strength, Union as Bond};

/// A map with everything of all dates. A system that moves to another level is there once for each.
///
/// Its facts are no date's: of each tie all marks that any date has, of each text one that is as wide as any.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Union {
    pub(crate) map: Ecomap,
    /// For each date, where its things are on the map.
    pub(crate) dates: Vec<Places>,
}

/// For each member, system and tie of a date its index on the union's map.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Places {
    pub(crate) members: Vec<usize>,
    pub(crate) systems: Vec<usize>,
    /// And whether it runs the other way there.
    pub(crate) ties: Vec<(usize, bool)>,
}

/// Two dates on one map: what is there now, and what was there before and is gone.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Overlay {
    pub(crate) map: Ecomap,
    /// Where the later date's things are; and the earlier's.
    pub(crate) later: Places,
    pub(crate) earlier: Places,
}

impl Union {
    /// Joins maps of the same levels. `widest` makes one text of several that takes as much room as any of them.
    pub(crate) fn of(maps: &[Ecomap], widest: &dyn Fn(&[&str]) -> String) -> Self {
        let mut joined = Joined::default();
        let dates = maps.iter().map(|map| joined.add(map)).collect();
        Self { map: joined.finish(maps, &dates, widest), dates }
    }
}

/// The things of all dates, each once, in the order in which they first come.
#[derive(Default)]
struct Joined {
    members: Roster<String>,
    systems: Roster<(String, usize)>,
    ties: Roster<([String; 2], usize)>,
}

/// Keys in the order in which they first come.
struct Roster<K>(BTreeMap<K, usize>);

impl<K> Default for Roster<K> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

impl<K: Ord> Roster<K> {
    fn place(&mut self, key: K) -> usize {
        let next = self.0.len();
        *self.0.entry(key).or_insert(next)
    }
}

impl Joined {
    fn add(&mut self, map: &Ecomap) -> Places {
        let members = map.client.members.iter().map(|member| self.members.place(member.id.clone())).collect();
        let systems =
            map.systems.iter().map(|system| self.systems.place((system.id.clone(), system.level))).collect();
        let mut seen: BTreeMap<[String; 2], usize> = BTreeMap::new();
        let mut tie = |tie: &Tie| {
            let ends = [place_key(map, tie.from), place_key(map, tie.to)];
            let is_turned = ends[0] > ends[1];
            let mut pair = ends;
            pair.sort_unstable();
            let number = seen.entry(pair.clone()).or_default();
            *number += 1;
            (self.ties.place((pair, *number)), is_turned)
        };
        let ties = map.ties.iter().map(&mut tie).collect();
        Places { members, systems, ties }
    }

    fn finish(self, maps: &[Ecomap], dates: &Vec<Places>, widest: &dyn Fn(&[&str]) -> String) -> Ecomap {
        let last = maps.last().expect("there are maps");
        let all: Vec<(&Ecomap, &Places)> = maps.iter().zip(dates).collect();
        let names: Vec<&str> = maps.iter().map(|map| map.client.name.as_str()).collect();
        Ecomap {
            client: Client {
                id: last.client.id.clone(),
                name: widest(&names),
                members: joined_members(&all, self.members.0.len(), widest),
            },
            systems: joined_systems(&all, self.systems.0.len(), widest),
            ties: joined_ties(&all, self.ties.0.len(), widest),
            plan: Vec::new(),
            ..last.clone()
        }
    }
}

/// As [`end_key`], but a system on another level is another place.
fn place_key(map: &Ecomap, end: End) -> String {
    match end {
        End::System(system) => format!("{} {}", map.systems[system].id, map.systems[system].level),
        End::Client | End::Member(_) => end_key(map, end),
    }
}

/// For each of `count` things the dates on which it is there, each with the map, the date's index and the place.
fn gathered<'a>(
    all: &[(&'a Ecomap, &'a Places)],
    count: usize,
    of: impl Fn(&Places) -> Vec<usize>,
) -> Vec<Vec<(&'a Ecomap, usize, &'a Places)>> {
    let mut gathered = vec![Vec::new(); count];
    for (map, places) in all {
        for (index, place) in of(places).into_iter().enumerate() {
            gathered[place].push((*map, index, *places));
        }
    }
    gathered
}

fn joined_systems(
    all: &[(&Ecomap, &Places)],
    count: usize,
    widest: &dyn Fn(&[&str]) -> String,
) -> Vec<System> {
    let last = all.last().map(|(map, _)| std::ptr::from_ref(*map));
    let join = |dates: Vec<(&Ecomap, usize, &Places)>| {
        let systems: Vec<&System> = dates.iter().map(|(map, index, _)| &map.systems[*index]).collect();
        let names: Vec<&str> = systems.iter().map(|system| system.name.as_str()).collect();
        let latest = systems.last().expect("a system is on one of the dates");
        // Angles are checked to leave room for each other on one map only.
        let is_last = dates.last().is_some_and(|(map, ..)| Some(std::ptr::from_ref(*map)) == last);
        System {
            name: widest(&names),
            kind: systems.iter().rev().find_map(|system| system.kind),
            angle: latest.angle.filter(|_| is_last),
            ..(*latest).clone()
        }
    };
    gathered(all, count, |places| places.systems.clone()).into_iter().map(join).collect()
}

fn joined_members(
    all: &[(&Ecomap, &Places)],
    count: usize,
    widest: &dyn Fn(&[&str]) -> String,
) -> Vec<Member> {
    let gathered = gathered(all, count, |places| places.members.clone());
    let member = |dates: &Vec<(&Ecomap, usize, &Places)>| {
        let members: Vec<&Member> = dates.iter().map(|(map, index, _)| &map.client.members[*index]).collect();
        let names: Vec<&str> = members.iter().map(|member| member.label()).collect();
        let (_, _, places) = dates.last().expect("a member is on one of the dates");
        let latest = members.last().expect("a member is on one of the dates");
        Member {
            name: Some(widest(&names)),
            age: members.iter().filter_map(|member| member.age).max_by_key(|age| age.to_string().len()),
            deceased: members.iter().any(|member| member.deceased),
            partner: None,
            parents: latest.parents.iter().map(|parent| places.members[*parent]).collect(),
            ..(*latest).clone()
        }
    };
    let mut members: Vec<Member> = gathered.iter().map(member).collect();
    join(&mut members, bonds(all));
    members
}

/// Joins partners. A bond is held by one of the two, and each can hold one.
fn join(members: &mut [Member], bonds: impl IntoIterator<Item = ([usize; 2], Bond)>) {
    for ([one, other], bond) in bonds {
        let ways = [(one, other), (other, one)];
        let holder = ways.into_iter().find(|(holder, _)| members[*holder].partner.is_none());
        if let Some((holder, partner)) = holder {
            members[holder].partner = Some((partner, bond));
        }
    }
}

/// Who is or was joined to whom on any date, the latest dates first.
fn bonds(all: &[(&Ecomap, &Places)]) -> Vec<([usize; 2], Bond)> {
    let mut bonds: Vec<([usize; 2], Bond)> = Vec::new();
    for (map, places) in all.iter().rev() {
        for (index, member) in map.client.members.iter().enumerate() {
            let Some((partner, bond)) = member.partner else { continue };
            let mut pair = [places.members[index], places.members[partner]];
            pair.sort_unstable();
            if bonds.iter().all(|(known, _)| *known != pair) {
                bonds.push((pair, bond));
            }
        }
    }
    bonds
}

fn joined_ties(all: &[(&Ecomap, &Places)], count: usize, widest: &dyn Fn(&[&str]) -> String) -> Vec<Tie> {
    let mut dates: Vec<Vec<Tie>> = vec![Vec::new(); count];
    for (map, places) in all {
        for (tie, &(place, is_turned)) in map.ties.iter().zip(&places.ties) {
            let tie = if is_turned { turned(tie) } else { tie.clone() };
            dates[place].push(placed(&tie, places));
        }
    }
    dates.iter().map(|ties| with_all_marks(ties, widest)).collect()
}

/// The same tie with its ends on the union's map.
fn placed(tie: &Tie, places: &Places) -> Tie {
    let end = |end| match end {
        End::Client => End::Client,
        End::Member(member) => End::Member(places.members[member]),
        End::System(system) => End::System(places.systems[system]),
    };
    Tie { from: end(tie.from), to: end(tie.to), ..tie.clone() }
}

/// A tie that needs as much room as any of these.
fn with_all_marks(ties: &[Tie], widest: &dyn Fn(&[&str]) -> String) -> Tie {
    let any = |is: &dyn Fn(&Tie) -> bool| ties.iter().any(is);
    let needed = any(&|tie| tie.status == Status::Needed);
    let forward = needed || any(&|tie| matches!(tie.flow, Flow::Forward | Flow::Both));
    let backward = needed || any(&|tie| matches!(tie.flow, Flow::Backward | Flow::Both));
    let labels: Vec<&str> = ties.iter().filter_map(|tie| tie.label.as_deref()).collect();
    Tie {
        strength: if any(&|tie| tie.strength == Strength::Strong) {
            Strength::Strong
        } else {
            Strength::Moderate
        },
        stressful: any(&|tie| tie.stressful),
        flow: match (forward, backward) {
            (true, true) => Flow::Both,
            (true, false) => Flow::Forward,
            (false, true) => Flow::Backward,
            (false, false) => Flow::None,
        },
        status: if any(&|tie| tie.status == Status::Past) { Status::Past } else { Status::Current },
        label: (!labels.is_empty()).then(|| widest(&labels)),
        disputed: any(&|tie| tie.disputed),
        ..ties.last().expect("a tie is on one of the dates").clone()
    }
}

impl Overlay {
    /// Lays the earlier map under the later one: what is on both has the later one's facts. Things stand in the order of
    /// the step's pairs.
    pub(crate) fn of(step: &Step, earlier: &Ecomap, later: &Ecomap) -> Self {
        let mut places = [Places::default(), Places::default()];
        let maps = [earlier, later];
        for (side, map) in maps.into_iter().enumerate() {
            let index = |pairs: &[super::Pair], count: usize| {
                let mut found = vec![0; count];
                for (place, pair) in pairs.iter().enumerate() {
                    if let Some(index) = if side == 0 { pair.before } else { pair.after } {
                        found[index] = place;
                    }
                }
                found
            };
            places[side] = Places {
                members: index(&step.members, map.client.members.len()),
                systems: index(&step.systems, map.systems.len()),
                ties: index(&step.ties, map.ties.len()).into_iter().map(|place| (place, false)).collect(),
            };
        }
        let [before, after] = places;
        let map = overlaid(step, (earlier, &before), (later, &after));
        Self { map, later: after, earlier: before }
    }
}

fn overlaid(
    step: &Step,
    (earlier, before): (&Ecomap, &Places),
    (later, after): (&Ecomap, &Places),
) -> Ecomap {
    /// The later of the two where it is there, and its date.
    fn latest<'a, T>(pair: &super::Pair, [old, new]: [&'a [T]; 2]) -> (&'a T, bool) {
        match (pair.before, pair.after) {
            (_, Some(index)) => (&new[index], true),
            (Some(index), None) => (&old[index], false),
            (None, None) => unreachable!("a pair has one side at least"),
        }
    }
    let places = |is_later: bool| if is_later { after } else { before };
    let members = step.members.iter().map(|pair| {
        let (member, is_later) = latest(pair, [&earlier.client.members, &later.client.members]);
        let places = places(is_later);
        let parents = member.parents.iter().map(|parent| places.members[*parent]).collect();
        Member { partner: None, parents, ..member.clone() }
    });
    let mut members: Vec<Member> = members.collect();
    // Of two who are still there, only the later map says whether they are joined.
    let gone = |pair: &[usize; 2]| pair.iter().any(|member| step.members[*member].after.is_none());
    let old = bonds(&[(earlier, before)]).into_iter().filter(|(pair, _)| gone(pair));
    join(&mut members, bonds(&[(later, after)]).into_iter().chain(old));
    let systems = step.systems.iter().map(|pair| {
        let (system, is_later) = latest(pair, [&earlier.systems, &later.systems]);
        System { angle: system.angle.filter(|_| is_later), ..system.clone() }
    });
    let ties = step.ties.iter().map(|pair| {
        let (tie, is_later) = latest(pair, [&earlier.ties, &later.ties]);
        placed(tie, places(is_later))
    });
    Ecomap {
        client: Client { members, ..later.client.clone() },
        systems: systems.collect(),
        ties: ties.collect(),
        plan: Vec::new(),
        ..later.clone()
    }
}
