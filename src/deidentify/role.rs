//! What each party is, as far as the file states it: the base of its label.

use super::kinship::{Relation, relations};
use super::parties::{Parties, client_name, members};
use super::stated::{Piece, Stated, of_household, of_member, of_system};
use crate::case_file::CaseFile;
use crate::model::End;
use crate::vocabulary::{Gender, Kind};

/// What a party is.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Role {
    /// The client, where they have no members.
    Client,
    /// The centre circle, where it has members.
    Household,
    /// A member, by what they are to whom the map is about.
    Member(Relation, Gender),
    /// A system, by its kind.
    System(Option<Kind>),
    /// What the name itself says, in words that identify nobody.
    Stated(Vec<Piece>),
}

/// The roles of all parties, in their order, by the first map that each is on.
pub(super) fn roles(cases: &[CaseFile], parties: &Parties) -> Vec<Role> {
    let kin: Vec<Vec<Relation>> = cases.iter().map(relations).collect();
    let stated = Stated::of(cases, parties);
    let role = |party: usize| {
        let (file, end) = parties.all[party].first;
        let case = &cases[file];
        match end {
            End::Client if members(case).is_empty() => Role::Client,
            End::Client => of_household(client_name(case), &stated).map_or(Role::Household, Role::Stated),
            End::Member(index) => {
                let (member, relation) = (&members(case)[index], kin[file][index]);
                let by_kin = Role::Member(relation, member.gender);
                match member.name.as_deref() {
                    Some(name) if relation != Relation::Focus => {
                        of_member(name, relation == Relation::None).map_or(by_kin, Role::Stated)
                    }
                    _ => by_kin,
                }
            }
            End::System(index) => {
                let system = &case.systems[index];
                let kind = *system.kind;
                of_system(&system.name, kind, &stated).map_or(Role::System(kind), Role::Stated)
            }
        }
    };
    (0..parties.all.len()).map(role).collect()
}
