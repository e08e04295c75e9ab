//! The client and the members.

use super::copyist::Copyist;
use super::views;
use crate::age::Age;
use crate::case_file::{AgeEntry, ClientEntry, FullClient, Given, Id, MemberEntry, Record, Text};
use crate::deidentify::rule::Rule;
use crate::model::End;

/// From this age on, all are one: 45 CFR 164.514(b)(2)(i)(C).
const OLDEST_BAND: u8 = 90;

/// Years of a band.
const BAND: u8 = 5;

pub(super) fn rewritten(client: &ClientEntry, copyist: &mut Copyist) -> ClientEntry {
    let label = copyist.label(End::Client);
    match client {
        ClientEntry::Named(name) if copyist.forgets(Rule::ClientName) => ClientEntry::Named(name.clone()),
        ClientEntry::Named(name) => {
            let name = copyist.replace(Rule::ClientName, "client", name, &label.name);
            let id = Given(Some(Id::cut(&label.id)));
            let members = crate::case_file::List::default();
            ClientEntry::Full(FullClient { id, name, members }.into())
        }
        ClientEntry::Full(full) => {
            let FullClient { id, name, members } = &**full;
            let id =
                if copyist.forgets(Rule::ClientId) { id.clone() } else { Given(Some(Id::cut(&label.id))) };
            let name = copyist.replace(Rule::ClientName, "client.name", name, &label.name);
            let members = copyist.list("client.members", members, |copyist, index, member, place| {
                rewritten_member(copyist, End::Member(index), member, place)
            });
            ClientEntry::Full(Record::from(FullClient { id, name, members }))
        }
    }
}

fn rewritten_member(copyist: &mut Copyist, end: End, member: &MemberEntry, place: &str) -> MemberEntry {
    let MemberEntry {
        id,
        name,
        age,
        gender,
        focus,
        deceased,
        pregnancy,
        partner_of,
        union,
        child_of,
        child_by,
        audience,
    } = member;
    let label = copyist.label(end);
    let new_id = if copyist.forgets(Rule::MemberId) { id.clone() } else { Given(Some(Id::cut(&label.id))) };
    let name =
        copyist.optional(Rule::MemberName, format!("{place}.name"), name, |_, _| Some(label.name.clone()));
    let age = if copyist.forgets(Rule::MemberAge) { age.clone() } else { banded(copyist, age, place) };
    let parents =
        child_of.as_ref().map(|parents| parents.remade(|id| copyist.reference_to(Rule::ChildOf, id)));
    MemberEntry {
        id: new_id,
        name,
        age,
        gender: *gender,
        focus: *focus,
        deceased: *deceased,
        pregnancy: *pregnancy,
        partner_of: copyist.reference(Rule::PartnerOf, partner_of),
        union: union.clone(),
        child_of: Given(parents),
        child_by: child_by.clone(),
        audience: views::audience(copyist, audience),
    }
}

fn banded(copyist: &mut Copyist, age: &Given<AgeEntry>, place: &str) -> Given<AgeEntry> {
    let Some(AgeEntry(was)) = **age else { return Given(None) };
    let now = band(was);
    let (was, told): (Text<0, 10>, String) = (Text::cut(&was.word()), now.word());
    let _ = copyist.replace(Rule::MemberAge, format!("{place}.age"), &was, &told);
    Given(Some(AgeEntry(now)))
}

/// The band of an age; a band that the file states stays, unless it is about the oldest.
fn band(age: Age) -> Age {
    match age {
        Age::Years(years) if years < OLDEST_BAND => {
            let from = years - years % BAND;
            Age::Band(from, from + BAND - 1)
        }
        Age::Band(from, to) if to < OLDEST_BAND && to - from + 1 >= BAND => Age::Band(from, to),
        Age::Band(from, to) if to < OLDEST_BAND => {
            let from = from - from % BAND;
            Age::Band(from, to.max(from + BAND - 1))
        }
        Age::AtLeast(from) if from < OLDEST_BAND => Age::AtLeast(from),
        Age::Band(from, _) if from < OLDEST_BAND => Age::AtLeast(from - from % BAND),
        Age::Years(_) | Age::Band(..) | Age::AtLeast(_) => Age::AtLeast(OLDEST_BAND),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ages_become_bands_of_five_years_and_the_oldest_one_band() {
        let told = [0, 4, 5, 34, 89, 90, 104].map(|years| band(Age::Years(years)).word());
        assert_eq!(told, ["0-4", "0-4", "5-9", "30-34", "85-89", "90+", "90+"]);
        let bands =
            [Age::Band(5, 9), Age::Band(30, 39), Age::Band(7, 8), Age::Band(88, 92), Age::AtLeast(95)];
        assert_eq!(bands.map(|age| band(age).word()), ["5-9", "30-39", "5-9", "85+", "90+"]);
    }
}
