//! What each party is called in the copies, and its id there.

use std::collections::{BTreeMap, BTreeSet};

use super::disguise::{Disguise, Names};
use super::invented;
use super::kinship::{Relation, by_gender};
use super::parties::{Parties, Party};
use super::role::Role;
use super::stated::Piece;
use crate::check::default_id;
use crate::model::End;
use crate::vocabulary::Kind;
use crate::words::RoleWords;

/// What a party is called.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Label {
    pub(super) name: String,
    pub(super) id: String,
}

/// How several of one kind are told apart.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Counting {
    /// "School A", also where there is one only.
    Letters,
    /// "Child 1", also where there is one only.
    Numbers,
    /// "Mother"; "Mother 1" and "Mother 2" where there are several.
    NumbersIfSeveral,
}

/// Labels of all parties, in their order.
pub(super) fn labels(parties: &Parties, roles: &[Role], disguise: &Disguise) -> Vec<Label> {
    let words = RoleWords::of(disguise.language);
    let mut names: Vec<Option<String>> = vec![None; roles.len()];
    let mut register = Register::default();
    if disguise.names == Names::Invented {
        let mut free = invented::names(parties).into_iter();
        for (name, _) in
            names.iter_mut().zip(roles.iter().zip(&parties.all)).filter(|(_, one)| is_person(*one))
        {
            *name = free.next();
            register.used.extend(name.clone());
        }
    }
    let several = counts(
        roles.iter().zip(&names).filter(|(_, name)| name.is_none()).map(|(role, _)| base(role, words)),
    );
    for (index, role) in roles.iter().enumerate().filter(|(_, role)| !matches!(role, Role::Stated(_))) {
        if names[index].is_none() {
            let (base, counting) = base(role, words);
            let plain = counting == Counting::NumbersIfSeveral && several[&base] == 1;
            names[index] = Some(register.free_name(&base, counting, plain));
        }
    }
    // What is stated may speak of those who have their names by now.
    for (index, role) in roles.iter().enumerate() {
        if let Role::Stated(pieces) = role {
            let base = told(pieces, |party| names[party].clone().unwrap_or_default());
            names[index] = Some(register.free_name(&base, Counting::Letters, true));
        }
    }
    with_ids(names.into_iter().map(Option::unwrap_or_default).collect())
}

/// Pieces as text.
pub(super) fn told(pieces: &[Piece], label: impl Fn(usize) -> String) -> String {
    let text = pieces.iter().map(|piece| match piece {
        Piece::Text(text) => text.clone(),
        Piece::Party(party) => label(*party),
    });
    text.collect()
}

/// Who gets an invented name: people that the file does not call by what they are.
fn is_person((role, party): (&Role, &Party)) -> bool {
    match role {
        Role::Member(relation, _) => *relation != Relation::Unborn,
        Role::System(kind) => matches!(kind, Some(Kind::Family | Kind::Friends)),
        Role::Client => party.first.1 == End::Client,
        Role::Household | Role::Stated(_) => false,
    }
}

fn base(role: &Role, words: &RoleWords) -> (String, Counting) {
    let (word, counting) = match role {
        Role::Client | Role::Member(Relation::Focus, _) => (words.client, Counting::NumbersIfSeveral),
        Role::Household => (words.household, Counting::NumbersIfSeveral),
        Role::System(kind) => {
            (kind.map_or(words.system, |kind| words.kinds[kind as usize]), Counting::Letters)
        }
        Role::Stated(_) => ("", Counting::Letters),
        Role::Member(relation, gender) => {
            let word = match relation {
                Relation::Parent => by_gender(*gender, words.parents),
                Relation::Grandparent => by_gender(*gender, words.grandparents),
                Relation::Partner => by_gender(*gender, words.partners),
                Relation::FormerPartner => by_gender(*gender, words.former_partners),
                Relation::Sibling => by_gender(*gender, words.siblings),
                Relation::Child => words.child,
                Relation::Grandchild => words.grandchild,
                Relation::Unborn => words.pregnancy,
                Relation::Focus | Relation::None => words.person,
            };
            let always = matches!(relation, Relation::Child | Relation::Grandchild | Relation::None);
            (word, if always { Counting::Numbers } else { Counting::NumbersIfSeveral })
        }
    };
    (word.to_owned(), counting)
}

fn counts(bases: impl Iterator<Item = (String, Counting)>) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for (base, _) in bases {
        *counts.entry(base).or_insert(0) += 1;
    }
    counts
}

/// The names that are given already.
#[derive(Default)]
struct Register {
    used: BTreeSet<String>,
    /// How far each base is counted.
    next: BTreeMap<String, usize>,
}

impl Register {
    /// The first name of this base that nobody has yet; `plain`: without a number or letter if that is free.
    fn free_name(&mut self, base: &str, counting: Counting, plain: bool) -> String {
        if plain && self.used.insert(base.to_owned()) {
            return base.to_owned();
        }
        let next = self.next.entry(base.to_owned()).or_insert(0);
        loop {
            let name = match counting {
                Counting::Letters => format!("{base} {}", letters(*next)),
                Counting::Numbers | Counting::NumbersIfSeveral => format!("{base} {}", *next + 1),
            };
            *next += 1;
            if self.used.insert(name.clone()) {
                return name;
            }
        }
    }
}

/// A, B … Z, AA, AB …
fn letters(mut number: usize) -> String {
    let mut letters = Vec::new();
    loop {
        let digit = u8::try_from(number % 26).unwrap_or_default();
        letters.push(char::from(b'A' + digit));
        number /= 26;
        if number == 0 {
            return letters.into_iter().rev().collect();
        }
        number -= 1;
    }
}

fn with_ids(names: Vec<String>) -> Vec<Label> {
    let mut used: BTreeSet<String> = BTreeSet::new();
    let mut next: BTreeMap<String, usize> = BTreeMap::new();
    let mut labels = Vec::new();
    for name in names {
        let made = Some(default_id(&name)).filter(|id| !id.is_empty()).unwrap_or_else(|| "party".to_owned());
        let mut id = made.clone();
        while !used.insert(id.clone()) {
            let number = next.entry(made.clone()).or_insert(1);
            *number += 1;
            id = format!("{made}-{number}");
        }
        labels.push(Label { name, id });
    }
    labels
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_go_on_after_z() {
        assert_eq!(
            [0, 25, 26, 27, 51, 52, 701, 702].map(letters),
            ["A", "Z", "AA", "AB", "AZ", "BA", "ZZ", "AAA"]
        );
    }

    #[test]
    fn a_taken_name_is_passed_over() {
        let mut register = Register::default();
        register.used.insert("School A".to_owned());
        assert_eq!(register.free_name("School", Counting::Letters, false), "School B");
        assert_eq!(register.free_name("Mother", Counting::NumbersIfSeveral, true), "Mother");
        assert_eq!(register.free_name("Mother", Counting::NumbersIfSeveral, true), "Mother 1");
    }
}
