//! Families to lay out: such as social workers meet, and random ones.

use proptest::prelude::{Strategy, any};
use proptest::{collection, option};

use crate::age::Age;
use crate::model::Member;
use crate::vocabulary::{ChildBy, Gender, Union};

fn person(name: &str, gender: Gender, age: u8) -> Member {
    Member {
        id: name.to_lowercase(),
        name: Some(name.to_owned()),
        age: Some(age.into()),
        gender,
        focus: false,
        deceased: false,
        pregnancy: false,
        partner: None,
        parents: vec![],
        child_by: ChildBy::Birth,
    }
}

pub(super) fn woman(name: &str, age: u8) -> Member {
    person(name, Gender::Female, age)
}

pub(super) fn man(name: &str, age: u8) -> Member {
    person(name, Gender::Male, age)
}

impl Member {
    pub(super) fn partner_of(mut self, partner: usize, union: Union) -> Self {
        self.partner = Some((partner, union));
        self
    }

    pub(super) fn child_of(mut self, parents: &[usize]) -> Self {
        self.parents = parents.to_vec();
        self
    }

    pub(super) fn deceased(mut self) -> Self {
        self.deceased = true;
        self
    }
}

fn unborn(parents: &[usize]) -> Member {
    Member { pregnancy: true, name: None, age: None, ..woman("Pregnancy", 0) }.child_of(parents)
}

pub(super) fn single_mother() -> Vec<Member> {
    vec![woman("Keisha", 29), man("Andre", 7).child_of(&[0]), woman("Destiny", 4).child_of(&[0])]
}

pub(super) fn separated() -> Vec<Member> {
    vec![
        Member { focus: true, ..woman("Maria", 34) },
        man("José", 36).partner_of(0, Union::Separated),
        man("Leo", 9).child_of(&[0, 1]),
    ]
}

pub(super) fn large_family() -> Vec<Member> {
    let mut members = vec![
        Member { focus: true, ..man("Luis", 38) },
        woman("Maria", 36).partner_of(0, Union::Married),
        woman("Luis's mother", 70),
        man("Luis's father", 74).deceased().partner_of(2, Union::Married),
    ];
    members[0].parents = vec![2, 3];
    for (name, age) in [
        ("Luis Jr.", 16),
        ("Carmen", 14),
        ("Rosa", 12),
        ("Miguel", 10),
        ("Ana", 7),
        ("Pedro", 5),
        ("Sofia", 2),
    ] {
        let child = if age % 4 == 0 { man(name, age) } else { woman(name, age) };
        members.push(child.child_of(&[0, 1]));
    }
    members.push(unborn(&[0, 1]));
    members
}

pub(super) fn three_generations() -> Vec<Member> {
    let mut members = vec![
        woman("Grandma Ruth", 71),
        man("Grandpa Walter", 75).partner_of(0, Union::Married),
        woman("Helen", 68),
        man("Tom", 45).child_of(&[0, 1]),
        woman("Sandra", 43).child_of(&[2]),
        woman("Beth", 40).child_of(&[0, 1]),
        man("Rick", 44).partner_of(5, Union::Divorced),
        person("Alex", Gender::Nonbinary, 17).child_of(&[3, 4]),
        man("Noah", 12).child_of(&[3, 4]),
        woman("Mia", 8).child_of(&[5, 6]),
        person("Sam", Gender::Unknown, 3).child_of(&[3, 4]),
        unborn(&[3, 4]),
    ];
    members[4] = members[4].clone().partner_of(3, Union::Married);
    members[10].child_by = ChildBy::Adoption;
    members
}

pub(super) fn chain_of_unions() -> Vec<Member> {
    let mut members = vec![
        man("Carl", 50),
        woman("Dana", 44).partner_of(0, Union::Divorced),
        man("Evan", 41),
        woman("Fay", 15).child_of(&[0, 1]),
        man("Gus", 6).child_of(&[1, 2]),
        woman("Hope", 4).child_of(&[1, 2]),
        woman("Ivy", 48).partner_of(0, Union::Married),
        woman("June", 30).partner_of(0, Union::Partnered),
        man("Kit", 1).child_of(&[0, 7]),
    ];
    members[2] = members[2].clone().partner_of(1, Union::Partnered);
    members
}

pub(super) fn gender() -> impl Strategy<Value = Gender> {
    (0..4_usize).prop_map(|index| Gender::ALL[index])
}

/// A family in which everyone's parents and partner come earlier in the list, so that there is no cycle.
pub(super) fn family() -> impl Strategy<Value = Vec<Member>> {
    let kin = (option::weighted(0.4, (any::<usize>(), 0..4_usize)), collection::vec(any::<usize>(), 0..3));
    let human = ("[A-Z][a-z]{0,12}( [A-Z][a-z]{0,9})?", gender(), option::of(0..130_u8), any::<[bool; 3]>());
    collection::vec((human, kin), 1..13).prop_map(|people| {
        let mut members: Vec<Member> = Vec::new();
        for (index, ((name, gender, age, [deceased, pregnancy, nameless]), (partner, parents))) in
            people.into_iter().enumerate()
        {
            let pregnancy = pregnancy && nameless && deceased;
            let mut member =
                Member { age: age.map(Age::from), deceased, pregnancy, ..person(&name, gender, 0) };
            if pregnancy {
                member.name = None;
            }
            if index > 0 {
                member.partner = partner.map(|(other, union)| (other % index, Union::ALL[union]));
                member.parents = parents.iter().map(|parent| parent % index).collect();
                member.parents.sort_unstable();
                member.parents.dedup();
            }
            members.push(member);
        }
        members
    })
}
