//! What a member is to the one whom the map is about, as far as the file states it.

use std::collections::BTreeMap;

use super::parties::members;
use crate::case_file::{CaseFile, MemberEntry};
use crate::check::default_id;
use crate::vocabulary::{Gender, Union};

/// A stated relation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Relation {
    Focus,
    Parent,
    Grandparent,
    Partner,
    FormerPartner,
    Child,
    Grandchild,
    Sibling,
    Unborn,
    None,
}

/// The relations of all members of a map, in its order.
pub(super) fn relations(case: &CaseFile) -> Vec<Relation> {
    let kin = Kin::of(case);
    (0..kin.members.len()).map(|member| kin.relation(member)).collect()
}

struct Kin<'a> {
    members: Vec<&'a MemberEntry>,
    parents: Vec<Vec<usize>>,
    partner: Vec<Option<usize>>,
    /// Whom the map is about: one, several, or nobody that the file names.
    focus: Vec<usize>,
}

impl<'a> Kin<'a> {
    fn of(case: &'a CaseFile) -> Self {
        let members: Vec<&MemberEntry> = members(case).iter().map(|member| &**member).collect();
        let id = |member: &MemberEntry| {
            let name = member.name.as_deref().unwrap_or("pregnancy");
            member.id.as_deref().map_or_else(|| default_id(name), str::to_owned)
        };
        let ids: BTreeMap<String, usize> =
            members.iter().enumerate().map(|(index, member)| (id(member), index)).collect();
        let parents = members.iter().map(|member| {
            let parents = member.child_of.as_deref().into_iter().flat_map(|parents| parents.iter());
            parents.filter_map(|id| ids.get(&**id).copied()).collect()
        });
        let partner = members.iter().map(|member| ids.get(member.partner_of.as_deref()?).copied());
        let (parents, partner) = (parents.collect(), partner.collect());
        let mut focus: Vec<usize> = (0..members.len()).filter(|member| members[*member].focus).collect();
        if focus.is_empty() && members.len() == 1 {
            focus.push(0);
        }
        Self { members, parents, partner, focus }
    }

    fn relation(&self, member: usize) -> Relation {
        let is_parent = |one: usize, of: usize| self.parents[of].contains(&one);
        let any_focus = |test: &dyn Fn(usize) -> bool| self.focus.iter().any(|focus| test(*focus));
        let all = || 0..self.members.len();
        if self.focus.contains(&member) {
            Relation::Focus
        } else if self.members[member].pregnancy {
            Relation::Unborn
        } else if any_focus(&|focus| is_parent(member, focus)) {
            Relation::Parent
        } else if any_focus(&|focus| is_parent(focus, member)) {
            Relation::Child
        } else if let Some(union) = self.union_with_focus(member) {
            if union == Some(Union::Divorced) { Relation::FormerPartner } else { Relation::Partner }
        } else if any_focus(&|focus| self.parents[focus].iter().any(|parent| is_parent(*parent, member))) {
            Relation::Sibling
        } else if any_focus(&|focus| self.parents[focus].iter().any(|parent| is_parent(member, *parent))) {
            Relation::Grandparent
        } else if any_focus(&|focus| self.parents[member].iter().any(|parent| is_parent(focus, *parent))) {
            Relation::Grandchild
        } else if self.focus.is_empty() && all().any(|other| is_parent(member, other)) {
            Relation::Parent
        } else if self.focus.is_empty() && !self.parents[member].is_empty() {
            Relation::Child
        } else {
            Relation::None
        }
    }

    /// How a member is joined to someone whom the map is about, whichever of the two says so.
    fn union_with_focus(&self, member: usize) -> Option<Option<Union>> {
        let joined =
            |one: usize, other: usize| (self.partner[one] == Some(other)).then(|| *self.members[one].union);
        self.focus.iter().find_map(|focus| joined(member, *focus).or_else(|| joined(*focus, member)))
    }
}

/// Whether a relation has a word for women and one for men.
pub(super) const fn by_gender<T: Copy>(gender: Gender, [woman, man, anyone]: [T; 3]) -> T {
    match gender {
        Gender::Female => woman,
        Gender::Male => man,
        Gender::Nonbinary | Gender::Unknown => anyone,
    }
}
