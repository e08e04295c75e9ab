//! Who is who over all maps of a case: client, members and systems that share an id or a name are one party.

use std::collections::{BTreeMap, BTreeSet};

use crate::case_file::{CaseFile, ClientEntry, MemberEntry, Record};
use crate::check::default_id;
use crate::folding::fold;
use crate::model::End;

/// Someone or something with a name, on one map or on several.
#[derive(Clone, Debug)]
pub(super) struct Party {
    pub(super) ids: BTreeSet<String>,
    pub(super) names: Vec<String>,
    /// The first map that it is on, and where on it.
    pub(super) first: (usize, End),
}

/// All parties of a case.
#[derive(Clone, Debug)]
pub(super) struct Parties {
    pub(super) all: Vec<Party>,
    by_end: Vec<BTreeMap<End, usize>>,
    by_id: Vec<BTreeMap<String, usize>>,
    /// Of all maps so far: who has an id, and who has a name in folded words.
    ids: BTreeMap<String, usize>,
    names: BTreeMap<Vec<String>, usize>,
}

/// A party on one map.
struct Seat {
    end: End,
    id: String,
    name: Option<String>,
}

impl Parties {
    /// Finds the parties of checked maps, in the order in which they occur.
    pub(super) fn of(cases: &[CaseFile]) -> Self {
        let (by_end, by_id, ids, names) = (Vec::new(), Vec::new(), BTreeMap::new(), BTreeMap::new());
        let mut parties = Self { all: Vec::new(), by_end, by_id, ids, names };
        for (file, case) in cases.iter().enumerate() {
            parties.take(file, seats(case));
        }
        parties
    }

    /// The party at this place of a map.
    pub(super) fn at(&self, file: usize, end: End) -> usize {
        self.by_end[file][&end]
    }

    /// The party that an id of a map means.
    pub(super) fn of_id(&self, file: usize, id: &str) -> Option<usize> {
        self.by_id[file].get(id).copied()
    }

    fn take(&mut self, file: usize, seats: Vec<Seat>) {
        let known: Vec<Option<usize>> = seats.iter().map(|seat| self.ids.get(&seat.id).copied()).collect();
        let mut taken: BTreeSet<usize> = known.iter().copied().flatten().collect();
        let (mut by_end, mut by_id) = (BTreeMap::new(), BTreeMap::new());
        let mut new_names = Vec::new();
        for (seat, known) in seats.into_iter().zip(known) {
            let name = seat.name.as_deref().map(fold);
            let named = || self.names.get(name.as_ref()?).copied().filter(|found| !taken.contains(found));
            let found = known.or_else(named);
            let party = found.unwrap_or(self.all.len());
            if found.is_none() {
                self.all.push(Party { ids: BTreeSet::new(), names: Vec::new(), first: (file, seat.end) });
            }
            taken.insert(party);
            by_end.insert(seat.end, party);
            by_id.insert(seat.id.clone(), party);
            new_names.extend(name.map(|name| (name, party)));
            let entry = &mut self.all[party];
            entry.ids.insert(seat.id);
            entry.names.extend(seat.name.filter(|name| !entry.names.contains(name)));
        }
        for (name, party) in new_names {
            self.names.entry(name).or_insert(party);
        }
        for (id, party) in &by_id {
            self.ids.entry(id.clone()).or_insert(*party);
        }
        self.by_end.push(by_end);
        self.by_id.push(by_id);
    }
}

/// The members of a client.
pub(super) fn members(case: &CaseFile) -> &[Record<MemberEntry>] {
    match &case.client {
        ClientEntry::Named(_) => &[],
        ClientEntry::Full(full) => &full.members,
    }
}

/// The client's name.
pub(super) fn client_name(case: &CaseFile) -> &str {
    match &case.client {
        ClientEntry::Named(name) => name,
        ClientEntry::Full(full) => &full.name,
    }
}

fn seats(case: &CaseFile) -> Vec<Seat> {
    let id = match &case.client {
        ClientEntry::Named(_) => None,
        ClientEntry::Full(full) => full.id.as_deref(),
    };
    let client = Seat {
        end: End::Client,
        id: id.unwrap_or("client").to_owned(),
        name: Some(client_name(case).to_owned()),
    };
    let members = members(case).iter().enumerate().map(|(index, member)| {
        let name = member.name.as_deref();
        let id = member.id.as_deref().map_or_else(|| default_id(name.unwrap_or("pregnancy")), str::to_owned);
        Seat { end: End::Member(index), id, name: name.map(str::to_owned) }
    });
    let systems = case.systems.iter().enumerate().map(|(index, system)| {
        let id = system.id.as_deref().map_or_else(|| default_id(&system.name), str::to_owned);
        Seat { end: End::System(index), id, name: Some(system.name.to_string()) }
    });
    std::iter::once(client).chain(members).chain(systems).collect()
}
