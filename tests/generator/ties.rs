//! The ties of a random case.
//!
//! Who is tied to whom: 85 % of the systems to the client (15 % of these ties start at a member, where there are any);
//! then 0.6 n pairs of systems. A pair's first end is one of n / 12 hubs in a quarter of the cases (a school, a court, a
//! relative who knows everyone), else anyone; its second end is anyone, but kept only in 45 % of the draws that are one
//! level apart and in 20 % of those two levels apart, because most influence is between neighbours. Without the client the
//! graph is then nearly a forest of about 0.4 n parts. Three ties in a hundred have a second tie between the same two.

use std::collections::BTreeSet;

use super::case::{Member, System, Tie};
use super::names;
use super::random::Chance;

/// All ties of a case; `levels` holds each system's ring, counted from the innermost.
pub(crate) fn ties(
    members: &[Member],
    systems: &[System],
    levels: &[usize],
    chance: &mut Chance,
) -> Vec<Tie> {
    let mut ties = client_ties(members, systems, chance);
    ties.extend(member_ties(members, chance));
    ties.extend(system_ties(systems, levels, chance));
    for place in 0..ties.len() {
        if chance.percent(3) {
            ties.push(second(&ties[place], chance));
        }
    }
    ties
}

fn client_ties(members: &[Member], systems: &[System], chance: &mut Chance) -> Vec<Tie> {
    let mut ties = Vec::with_capacity(systems.len());
    for system in systems {
        if !chance.percent(85) {
            continue;
        }
        let member = !members.is_empty() && chance.percent(15);
        let end = if member { Some(chance.one_of(members).id.clone()) } else { None };
        let needed = system.status == Some("needed");
        // A tie to the client may be written either way round; without `from` it starts at the client.
        let tie = match end {
            None if chance.percent(20) => tie(Some(system.id.text()), "client", needed, chance),
            end => tie(end.as_deref(), system.id.text(), needed, chance),
        };
        ties.push(tie);
    }
    ties
}

/// Now and then a tie between two members.
fn member_ties(members: &[Member], chance: &mut Chance) -> Option<Tie> {
    if members.len() < 2 || !chance.percent(30) {
        return None;
    }
    let first = chance.below(members.len());
    let second = (first + 1 + chance.below(members.len() - 1)) % members.len();
    Some(tie(Some(&members[first].id), &members[second].id, false, chance))
}

fn system_ties(systems: &[System], levels: &[usize], chance: &mut Chance) -> Vec<Tie> {
    let count = systems.len();
    let hubs: Vec<usize> = (0..count.div_ceil(12)).map(|_| chance.below(count)).collect();
    let mut pairs = BTreeSet::new();
    let mut ties = Vec::new();
    // A pair that exists already is drawn again, but not for ever: tiny cases may have no more pairs.
    for _ in 0..4 * count {
        if ties.len() * 10 >= count * 6 {
            break;
        }
        let from = if chance.percent(25) { *chance.one_of(&hubs) } else { chance.below(count) };
        let to = neighbour(from, levels, chance);
        if from == to || !pairs.insert((from.min(to), from.max(to))) {
            continue;
        }
        let needed = [from, to].iter().any(|&end| systems[end].status == Some("needed"));
        ties.push(tie(Some(systems[from].id.text()), systems[to].id.text(), needed, chance));
    }
    ties
}

/// The other end of a pair, preferably on a near level.
fn neighbour(from: usize, levels: &[usize], chance: &mut Chance) -> usize {
    for _ in 0..20 {
        let to = chance.below(levels.len());
        let keep = [100, 45, 20][levels[from].abs_diff(levels[to])];
        if chance.percent(keep) {
            return to;
        }
    }
    chance.below(levels.len())
}

/// Another tie between the two ends of the first, in either direction.
fn second(first: &Tie, chance: &mut Chance) -> Tie {
    let client = "client";
    let needed = first.status == Some("needed");
    if chance.percent(50) {
        tie(first.from.as_deref(), &first.to, needed, chance)
    } else {
        tie(Some(&first.to), first.from.as_deref().unwrap_or(client), needed, chance)
    }
}

fn tie(from: Option<&str>, to: &str, needed: bool, chance: &mut Chance) -> Tie {
    let status = chance.weighted(&[(84, None), (2, Some("current")), (7, Some("past")), (7, Some("needed"))]);
    Tie {
        from: from.map(str::to_owned),
        to: to.to_owned(),
        strength: chance.weighted(&[
            (32, Some("strong")),
            (33, Some("moderate")),
            (15, None),
            (20, Some("tenuous")),
        ]),
        stressful: chance.percent(22),
        flow: chance.weighted(&[
            (45, None),
            (20, Some("forward")),
            (15, Some("backward")),
            (17, Some("both")),
            (3, Some("none")),
        ]),
        status: if needed { Some("needed") } else { status },
        label: chance.percent(35).then(|| *chance.one_of(names::LABELS)),
        disputed: chance.percent(5),
    }
}
