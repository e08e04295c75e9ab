//! Who belongs to whom: generations, couples, families.

use crate::age::Age;
use crate::model::Member;
use crate::vocabulary::{Gender, Union};

/// The relations among the members. All indices are into the case file's list.
#[derive(Clone, Debug)]
pub(crate) struct Kin {
    /// Row of each member, 0 = the oldest generation.
    pub(crate) row: Vec<usize>,
    /// How many rows lower than their generation members stand because it is folded.
    pub(crate) tier: Vec<usize>,
    pub(crate) couples: Vec<Couple>,
    pub(crate) families: Vec<Family>,
    /// Members of one row whom unions join, in the order in which they stand.
    pub(crate) chains: Vec<Vec<usize>>,
}

/// Two partners.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Couple {
    pub(crate) pair: [usize; 2],
    pub(crate) union: Union,
}

/// One or two parents and the children that they have together.
#[derive(Clone, Debug)]
pub(crate) struct Family {
    /// In ascending order.
    pub(crate) parents: Vec<usize>,
    /// The parents' union, if they are partners.
    pub(crate) couple: Option<usize>,
    /// From left to right.
    pub(crate) children: Vec<usize>,
}

impl Kin {
    pub(crate) fn of(members: &[Member]) -> Self {
        let couples = couples(members);
        let groups = Groups::of(members, &couples);
        let row = groups.rows(members);
        let families = families(members, &couples);
        let chains = chains(members, &couples, &row);
        Self { tier: vec![0; row.len()], row, couples, families, chains }
    }
}

fn couples(members: &[Member]) -> Vec<Couple> {
    let mut couples: Vec<Couple> = Vec::new();
    for (index, member) in members.iter().enumerate() {
        let Some((partner, union)) = member.partner else { continue };
        let known =
            couples.iter().any(|couple| couple.pair.contains(&index) && couple.pair.contains(&partner));
        if partner != index && !known {
            couples.push(Couple { pair: [index.min(partner), index.max(partner)], union });
        }
    }
    couples
}

fn families(members: &[Member], couples: &[Couple]) -> Vec<Family> {
    let mut families: Vec<Family> = Vec::new();
    for (child, member) in members.iter().enumerate() {
        let mut parents = member.parents.clone();
        parents.sort_unstable();
        parents.dedup();
        if parents.is_empty() {
            continue;
        }
        match families.iter_mut().find(|family| family.parents == parents) {
            Some(family) => family.children.push(child),
            None => {
                let couple = couples.iter().position(|couple| couple.pair[..] == parents[..]);
                families.push(Family { parents, couple, children: vec![child] });
            }
        }
    }
    for family in &mut families {
        // Eldest left where all ages are known; the unborn are the youngest.
        let known = |&child: &usize| members[child].age.is_some() || members[child].pregnancy;
        if family.children.iter().all(known) {
            let years = |child: usize| {
                if members[child].pregnancy { None } else { members[child].age.map(Age::least) }
            };
            family.children.sort_by_key(|&child| std::cmp::Reverse(years(child)));
        }
    }
    families
}

/// Sets of members who must stand in one row because unions join them.
struct Groups {
    /// The group of each member, named after one of its members.
    group: Vec<usize>,
    /// The members of each group.
    crew: Vec<Vec<usize>>,
}

impl Groups {
    /// Joins partners unless one descends from the other (then they cannot stand in one row).
    fn of(members: &[Member], couples: &[Couple]) -> Self {
        let crew = (0..members.len()).map(|member| vec![member]).collect();
        let mut groups = Self { group: (0..members.len()).collect(), crew };
        for couple in couples {
            let [one, other] = couple.pair.map(|member| groups.group[member]);
            let descends = groups.descends(members, one, other) || groups.descends(members, other, one);
            if one != other && !descends {
                groups.join(one, other);
            }
        }
        groups
    }

    fn join(&mut self, one: usize, other: usize) {
        let joining = std::mem::take(&mut self.crew[other]);
        for &member in &joining {
            self.group[member] = one;
        }
        self.crew[one].extend(joining);
    }

    /// Whether someone of `group` has an ancestor in `ancestor`.
    fn descends(&self, members: &[Member], group: usize, ancestor: usize) -> bool {
        let mut seen = vec![false; members.len()];
        let mut open = vec![group];
        while let Some(next) = open.pop() {
            let parents = self.crew[next].iter().flat_map(|&member| &members[member].parents);
            for above in parents.map(|&parent| self.group[parent]) {
                if above == ancestor {
                    return true;
                }
                if !std::mem::replace(&mut seen[above], true) {
                    open.push(above);
                }
            }
        }
        false
    }

    /// The row of every member: children below their parents, forebears right above their children.
    fn rows(&self, members: &[Member]) -> Vec<usize> {
        let mut row = vec![0_usize; members.len()];
        // Longest paths: at most one round for each generation, and there are no cycles.
        for _ in 0..members.len() {
            let before = row.clone();
            for (child, member) in members.iter().enumerate() {
                let below = member.parents.iter().map(|&parent| row[self.group[parent]] + 1).max();
                let group = self.group[child];
                row[group] = row[group].max(below.unwrap_or(0));
            }
            if row == before {
                break;
            }
        }
        self.lower_forebears(members, &mut row);
        let used: std::collections::BTreeSet<usize> = self.group.iter().map(|&group| row[group]).collect();
        let rank = |wanted: usize| used.iter().take_while(|&&known| known < wanted).count();
        self.group.iter().map(|&group| rank(row[group])).collect()
    }

    /// Groups without parents stand right above their children, or beside the focus if they have none.
    fn lower_forebears(&self, members: &[Member], row: &mut [usize]) {
        let mut highest_child = vec![usize::MAX; members.len()];
        let mut has_parents = vec![false; members.len()];
        for (child, member) in members.iter().enumerate() {
            for &parent in &member.parents {
                let group = self.group[parent];
                highest_child[group] = highest_child[group].min(row[self.group[child]]);
                has_parents[self.group[child]] = true;
            }
        }
        for group in 0..members.len() {
            if !has_parents[group] && highest_child[group] != usize::MAX {
                row[group] = highest_child[group] - 1;
            }
        }
        let joined =
            |index: usize| has_parents[self.group[index]] || highest_child[self.group[index]] != usize::MAX;
        let focus = (0..members.len()).find(|&index| members[index].focus && joined(index));
        let anchor = focus.or_else(|| (0..members.len()).find(|&index| joined(index)));
        let beside = anchor.map_or(0, |index| row[self.group[index]]);
        for group in 0..members.len() {
            if !has_parents[group] && highest_child[group] == usize::MAX {
                row[group] = beside;
            }
        }
    }
}

/// Orders each row's partners into chains in which as many as possible stand side by side: an ended union left of one
/// that lasts, men left of women, else in file order.
fn chains(members: &[Member], couples: &[Couple], row: &[usize]) -> Vec<Vec<usize>> {
    let bonds = Bonds { couples, row };
    let mut placed = vec![false; members.len()];
    let mut chains = Vec::new();
    for first in 0..members.len() {
        if placed[first] {
            continue;
        }
        let mut joined = bonds.joined_to(first);
        joined.sort_by_key(|&member| {
            let woman = members[member].gender != Gender::Male;
            (bonds.partners(member).count(), !bonds.ended(member), woman, member)
        });
        let mut chain = Vec::new();
        for &start in &joined {
            bonds.walk(start, &mut placed, &mut chain);
        }
        chains.push(chain);
    }
    chains
}

/// Unions within rows.
struct Bonds<'a> {
    couples: &'a [Couple],
    row: &'a [usize],
}

impl Bonds<'_> {
    fn unions(&self, member: usize) -> impl Iterator<Item = (usize, Union)> {
        let of = self.couples.iter().filter(move |couple| couple.pair.contains(&member));
        of.map(move |couple| (couple.pair[usize::from(couple.pair[0] == member)], couple.union))
            .filter(move |(partner, _)| self.row[*partner] == self.row[member])
    }

    fn partners(&self, member: usize) -> impl Iterator<Item = usize> {
        self.unions(member).map(|(partner, _)| partner)
    }

    fn ended(&self, member: usize) -> bool {
        self.unions(member).any(|(_, union)| matches!(union, Union::Separated | Union::Divorced))
    }

    /// The member and all whom unions join to them, directly or through others.
    fn joined_to(&self, member: usize) -> Vec<usize> {
        let mut joined = vec![member];
        let mut next = 0;
        while next < joined.len() {
            for partner in self.partners(joined[next]) {
                if !joined.contains(&partner) {
                    joined.push(partner);
                }
            }
            next += 1;
        }
        joined
    }

    /// Appends `start`, a partner, a partner of the partner, and so on; rather one who has other partners too.
    fn walk(&self, start: usize, placed: &mut [bool], chain: &mut Vec<usize>) {
        let mut here = Some(start).filter(|&member| !placed[member]);
        while let Some(member) = here {
            placed[member] = true;
            chain.push(member);
            let open = self.partners(member).filter(|&partner| !placed[partner]);
            here = open.min_by_key(|&partner| self.partners(partner).count() == 1);
        }
    }
}
