//! The client of a random case: half of the time a person or a couple by name, half of the time 2 to 6 members.
//!
//! Members are one or two adults, perhaps a grandparent, and children, so that two or three generations occur.

use super::case::{Client, Member};
use super::names;
use super::random::Chance;

/// The centre of a case.
pub(crate) fn client(chance: &mut Chance) -> Client {
    let family = *chance.one_of(names::FAMILIES);
    if chance.percent(50) {
        return Client { name: format!("{} {family}", chance.one_of(names::MEMBERS).0), members: Vec::new() };
    }
    let name = match chance.below(3) {
        0 => format!("{family} household"),
        1 => format!("{family} family"),
        _ => format!("Family {family}"),
    };
    Client { name, members: members(chance) }
}

fn members(chance: &mut Chance) -> Vec<Member> {
    let size = chance.weighted(&[(15, 2), (25, 3), (30, 4), (20, 5), (10, 6)]);
    let mut names: Vec<_> = names::MEMBERS.to_vec();
    chance.shuffle(&mut names);
    let mut people: Vec<Member> = names[..size].iter().map(|&person| member(person, chance)).collect();
    let couple = chance.percent(65);
    if couple {
        people[1].partner_of = Some(people[0].id.clone());
        people[1].union = chance.weighted(&[
            (40, Some("married")),
            (20, Some("partnered")),
            (15, Some("separated")),
            (10, Some("divorced")),
            (15, None),
        ]);
    }
    let adults = 1 + usize::from(couple);
    let grandparent = size > adults + 1 && chance.percent(25);
    if grandparent {
        let elder = people[adults].id.clone();
        people[adults].age = Some(60 + chance.below(30));
        people[0].child_of = vec![elder];
    }
    let parents: Vec<String> = people[..adults].iter().map(|adult| adult.id.clone()).collect();
    for adult in &mut people[..adults] {
        adult.age = chance.percent(80).then(|| 24 + chance.below(30));
    }
    for child in &mut people[adults + usize::from(grandparent)..] {
        child.child_of = if chance.percent(80) { parents.clone() } else { parents[..1].to_vec() };
        child.child_by =
            chance.weighted(&[(80, None), (8, Some("adoption")), (8, Some("foster")), (4, Some("birth"))]);
        child.age = chance.percent(85).then(|| chance.below(20));
        if chance.percent(6) {
            expect_a_child(child);
        }
    }
    let focus = chance.below(size);
    people[focus].focus = chance.percent(80);
    people
}

fn member((name, gender): (&'static str, &'static str), chance: &mut Chance) -> Member {
    Member {
        id: name.to_lowercase().replace(' ', "-"),
        name: Some(name),
        age: None,
        gender: chance.percent(92).then_some(gender),
        focus: false,
        deceased: chance.percent(4),
        pregnancy: false,
        partner_of: None,
        union: None,
        child_of: Vec::new(),
        child_by: None,
    }
}

fn expect_a_child(child: &mut Member) {
    child.id = format!("unborn-{}", child.id);
    (child.name, child.age, child.gender, child.child_by) = (None, None, None, None);
    child.deceased = false;
    child.pregnancy = true;
}
