//! What is rare about a case as a whole, and may tell who it is although every name is gone.

use super::disguise::Doubt;
use super::parties::members;
use crate::case_file::CaseFile;
use crate::vocabulary::{ChildBy, Kind};

/// More members than this are unusual.
const MANY_MEMBERS: usize = 7;

/// What stands out in a map.
pub(super) fn rarities(case: &CaseFile) -> Vec<Doubt> {
    let people = members(case);
    let count = |test: &dyn Fn(usize) -> bool| (0..people.len()).filter(|member| test(*member)).count();
    let oldest = count(&|member| people[member].age.is_some_and(|age| age.0.least() >= 90));
    let unions = |member: usize| {
        let id = people[member].id.as_deref();
        let named = people.iter().filter(|other| id.is_some() && other.partner_of.as_deref() == id).count();
        named + usize::from(people[member].partner_of.is_some())
    };
    let adopted =
        count(&|member| matches!(*people[member].child_by, Some(ChildBy::Adoption | ChildBy::Foster)));
    let several = count(&|member| unions(member) > 1);
    let in_news = case.systems.iter().any(|system| *system.kind == Some(Kind::Media));
    let told = [
        (people.len() > MANY_MEMBERS, format!("a household of {} is unusual", people.len())),
        (oldest > 0, "few people are 90 or older".to_owned()),
        (several > 0, "a person with several unions is easily known".to_owned()),
        (adopted > 0, "an adopted or foster child is easily known".to_owned()),
        (in_news, "whoever has been in the media is easily known".to_owned()),
    ];
    let rare = told.into_iter().filter(|(is_so, _)| *is_so);
    rare.map(|(_, what)| Doubt { place: String::new(), what, words: String::new() }).collect()
}
