//! The members inside the centre: names, partners, parents, focus.

use super::{Findings, Known, member_path, members, texts};
use crate::case_file::MemberEntry;
use crate::diagnostic::Code;
use crate::model::{End, Member};
use crate::problem::{Path, Problem};
use crate::vocabulary::Union;
use crate::wording::quoted;

pub(super) fn check(known: &Known<'_>, findings: &mut Findings) -> Vec<Member> {
    let entries = members(known.case);
    let partners: Vec<Option<usize>> =
        entries.iter().enumerate().map(|(index, entry)| partner(known, index, entry, findings)).collect();
    let parents: Vec<Vec<usize>> =
        entries.iter().enumerate().map(|(index, entry)| parents(known, index, entry, findings)).collect();
    contradictions(known, &partners, findings);
    cycles(known, &parents, findings);
    focus(known, findings);
    let made = entries.iter().zip(parents).enumerate().map(|(index, (entry, parents))| {
        if entry.name.is_none() && !entry.pregnancy {
            let problem = Problem::new(Code::NamelessMember, member_path(index), "this member has no name");
            findings.add(problem.help("add \"name\", or \"pregnancy\": true"));
        }
        Member {
            id: known.directory.id(End::Member(index)).to_owned(),
            name: entry.name.as_deref().map(texts::clean),
            age: entry.age.map(|age| age.0),
            gender: entry.gender,
            focus: entry.focus,
            deceased: entry.deceased,
            pregnancy: entry.pregnancy,
            partner: union(entries, &partners, index),
            parents,
            child_by: entry.child_by.unwrap_or_default(),
        }
    });
    made.collect()
}

/// How a message calls a member.
fn call(known: &Known<'_>, member: usize) -> String {
    quoted(members(known.case)[member].name.as_deref().unwrap_or(known.directory.id(End::Member(member))))
}

/// The member of this id.
fn member(known: &Known<'_>, id: &str, path: Path, findings: &mut Findings) -> Option<usize> {
    match known.directory.find(id) {
        Some(End::Member(member)) => return Some(member),
        Some(other) => {
            let sort = if other == End::Client { "the client" } else { "a system" };
            let message = format!("{} is {sort}, not a member", quoted(id));
            findings.add(Problem::new(Code::WrongReference, path, message).help("write the id of a member"));
        }
        None => known.directory.unknown(id, path, findings),
    }
    None
}

fn partner(known: &Known<'_>, index: usize, entry: &MemberEntry, findings: &mut Findings) -> Option<usize> {
    let path = |field| member_path(index).field(field);
    let Some(id) = entry.partner_of.as_deref() else {
        if entry.union.is_some() {
            let message = format!("{} has a union, but no partner", call(known, index));
            let problem = Problem::new(Code::UnionWithoutPartner, path("union"), message);
            findings.add(problem.help("add \"partner_of\" with the other member's id"));
        }
        return None;
    };
    let partner = member(known, id, path("partner_of"), findings)?;
    if partner == index {
        let message = format!("{} cannot be their own partner", call(known, index));
        let problem = Problem::new(Code::SelfReference, path("partner_of"), message);
        findings.add(problem.help("write the other member's id"));
        return None;
    }
    Some(partner)
}

/// A union that both partners state is kept by the one who comes first in the file.
fn union(
    entries: &[impl std::ops::Deref<Target = MemberEntry>],
    partners: &[Option<usize>],
    index: usize,
) -> Option<(usize, Union)> {
    let partner = partners[index]?;
    let mutual = partners[partner] == Some(index);
    if mutual && partner < index {
        return None;
    }
    let theirs = if mutual { *entries[partner].union } else { None };
    Some((partner, entries[index].union.or(theirs).unwrap_or_default()))
}

fn contradictions(known: &Known<'_>, partners: &[Option<usize>], findings: &mut Findings) {
    let entries = members(known.case);
    for (index, partner) in partners.iter().enumerate() {
        let Some(first) = partner.filter(|first| *first < index && partners[*first] == Some(index)) else {
            continue;
        };
        let (Some(one), Some(other)) = (*entries[first].union, *entries[index].union) else { continue };
        if one != other {
            let (one, other) = (quoted(one.word()), quoted(other.word()));
            let message = format!(
                "{} and {} differ about their union: {one} and {other}",
                call(known, first),
                call(known, index)
            );
            let problem = Problem::new(Code::ContradictoryUnion, member_path(index).field("union"), message)
                .help("say it once, or say the same twice");
            findings.add(problem.related(member_path(first).field("union"), "the other one"));
        }
    }
}

fn parents(known: &Known<'_>, index: usize, entry: &MemberEntry, findings: &mut Findings) -> Vec<usize> {
    let path = || member_path(index).field("child_of");
    let Some(ids) = entry.child_of.as_deref() else {
        if entry.child_by.is_some() {
            let message = format!("{} has `child_by`, but no parents", call(known, index));
            let problem =
                Problem::new(Code::ChildWithoutParent, member_path(index).field("child_by"), message);
            findings.add(problem.help("add \"child_of\" with the ids of one or two parents"));
        }
        return Vec::new();
    };
    let mut parents = Vec::new();
    for (item, id) in ids.iter().enumerate() {
        let Some(parent) = member(known, id, path().item(item), findings) else { continue };
        let name = call(known, index);
        if parent == index {
            let message = format!("{name} cannot be their own parent");
            let problem = Problem::new(Code::SelfReference, path().item(item), message);
            findings.add(problem.help("write the parent's id"));
        } else if parents.contains(&parent) {
            let message = format!("both parents of {name} are {}", call(known, parent));
            let problem = Problem::new(Code::RepeatedParent, path().item(item), message);
            findings.add(problem.help("write the other parent's id, or only one parent"));
        } else {
            parents.push(parent);
        }
    }
    parents
}

/// Takes away, again and again, members whose parents are all taken away; who stays is in a cycle or descends from one.
fn cycles(known: &Known<'_>, parents: &[Vec<usize>], findings: &mut Findings) {
    let mut settled = vec![false; parents.len()];
    loop {
        let next = (0..parents.len())
            .find(|one| !settled[*one] && parents[*one].iter().all(|parent| settled[*parent]));
        let Some(next) = next else { break };
        settled[next] = true;
    }
    let Some(start) = settled.iter().position(|settled| !settled) else { return };
    // Going from parent to unsettled parent must come to a member twice; from there on it is the cycle.
    let mut way = vec![start];
    let cycle = loop {
        let last = way[way.len() - 1];
        let Some(parent) = parents[last].iter().copied().find(|parent| !settled[*parent]) else { return };
        match way.iter().position(|one| *one == parent) {
            Some(first) => break way.split_off(first),
            None => way.push(parent),
        }
    };
    let names: Vec<String> = cycle.iter().chain(cycle.first()).map(|one| call(known, *one)).collect();
    let parents = names[1..].join(", who is a child of ");
    let message = format!("parents go round in a circle: {} is a child of {parents}", names[0]);
    let problem = Problem::new(Code::ParentCycle, member_path(cycle[0]).field("child_of"), message);
    findings.add(problem.help("take out the `child_of` that is wrong"));
}

fn focus(known: &Known<'_>, findings: &mut Findings) {
    let born = members(known.case).iter().filter(|member| !member.pregnancy).count();
    if born > 1 && !members(known.case).iter().any(|member| member.focus) {
        let place = Path::of("client").field("members");
        let problem = Problem::new(Code::NoFocus, place, "none of the members has the focus");
        findings.add(problem.help("add \"focus\": true to the member whom the map is about"));
    }
}
