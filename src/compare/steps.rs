//! From one map to the next: who is who, and what changed about each.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::change::{Change, of_member, of_system, of_tie, turned};
use crate::model::{Ecomap, End, Tie};

/// All differences between two maps.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Step {
    /// Whether the client has another name.
    pub(crate) renamed: bool,
    pub(crate) members: Vec<Pair>,
    pub(crate) systems: Vec<Pair>,
    pub(crate) ties: Vec<Pair>,
}

/// The same thing on two maps: its index on each, as far as it is there, and what changed. Those of the earlier map
/// stand first, in its order; then come the new ones.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Pair {
    pub(crate) before: Option<usize>,
    pub(crate) after: Option<usize>,
    pub(crate) changes: Vec<Change>,
}

impl Step {
    /// Compares two maps.
    pub(crate) fn between(earlier: &Ecomap, later: &Ecomap) -> Self {
        let people = |map: &Ecomap| map.client.members.iter().map(|member| member.id.clone()).collect();
        let systems = |map: &Ecomap| map.systems.iter().map(|system| system.id.clone()).collect();
        let member = |map, index: Option<usize>| (map, index.map(|index| &members(map)[index]));
        let system = |map: &'_ Ecomap, index: Option<usize>| index.map(|index| map.systems[index].clone());
        Self {
            renamed: earlier.client.name != later.client.name,
            members: matched(people(earlier), people(later), |before, after| {
                of_member(member(earlier, before), member(later, after))
            }),
            systems: matched(systems(earlier), systems(later), |before, after| {
                of_system(system(earlier, before).as_ref(), system(later, after).as_ref())
            }),
            ties: matched(tie_keys(earlier), tie_keys(later), |before, after| {
                let (before, after) =
                    (before.map(|tie| &earlier.ties[tie]), after.map(|tie| &later.ties[tie]));
                let after = after.map(|after| match before {
                    Some(before) => alike((earlier, before), (later, after)),
                    None => Cow::Borrowed(after),
                });
                of_tie(before, after.as_deref())
            }),
        }
    }

    /// How many differences there are.
    pub(crate) fn change_count(&self) -> usize {
        let all = [&self.members, &self.systems, &self.ties];
        let count: usize = all.into_iter().flatten().map(|pair| pair.changes.len()).sum();
        count + usize::from(self.renamed)
    }
}

fn members(map: &Ecomap) -> &[crate::model::Member] {
    &map.client.members
}

/// A tie's ends by their ids, the lesser first, whichever of the two the file starts from; and its number among the
/// ties between the same two. The client is the client, whatever its id.
pub(super) type TieKey = ([String; 2], usize);

/// The keys of a map's ties, in the order of the file.
pub(super) fn tie_keys(map: &Ecomap) -> Vec<TieKey> {
    let mut seen: BTreeMap<[String; 2], usize> = BTreeMap::new();
    let mut key = |tie: &Tie| {
        let mut ends = [end_key(map, tie.from), end_key(map, tie.to)];
        ends.sort_unstable();
        let number = seen.entry(ends.clone()).or_default();
        *number += 1;
        (ends, *number)
    };
    map.ties.iter().map(&mut key).collect()
}

/// What one end of a tie is on any map: no id is empty.
pub(super) fn end_key(map: &Ecomap, end: End) -> String {
    match end {
        End::Client => String::new(),
        End::Member(_) | End::System(_) => map.id_of(end).to_owned(),
    }
}

/// The later tie in the direction of the earlier one.
pub(super) fn alike<'a>(
    (earlier, before): (&Ecomap, &Tie),
    (later, after): (&Ecomap, &'a Tie),
) -> Cow<'a, Tie> {
    if end_key(earlier, before.from) == end_key(later, after.from) {
        Cow::Borrowed(after)
    } else {
        Cow::Owned(turned(after))
    }
}

/// Finds the things of two maps that are the same.
fn matched<K: Ord>(
    earlier: Vec<K>,
    later: Vec<K>,
    changes: impl Fn(Option<usize>, Option<usize>) -> Vec<Change>,
) -> Vec<Pair> {
    let mut new: BTreeMap<&K, usize> = later.iter().enumerate().map(|(index, key)| (key, index)).collect();
    let mut pairs: Vec<(Option<usize>, Option<usize>)> =
        earlier.iter().enumerate().map(|(index, key)| (Some(index), new.remove(key))).collect();
    let mut added: Vec<usize> = new.into_values().collect();
    added.sort_unstable();
    pairs.extend(added.into_iter().map(|index| (None, Some(index))));
    pairs.into_iter().map(|(before, after)| Pair { before, after, changes: changes(before, after) }).collect()
}
