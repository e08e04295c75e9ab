//! Disguised copies: `CaseFile` → `CaseFile` without what identifies the client, relatives, employers and household
//! members (the identifiers of 45 CFR 164.514(b)(2), "Safe Harbor", as far as a case file can hold them).
//!
//! Data is disguised before anything is drawn: what is no longer there can be in no picture. Nothing is guessed: a label
//! says what the file states.

mod audiences;
mod calendar;
mod disguise;
mod invented;
mod kept_text;
mod key;
mod kinship;
mod labels;
mod parties;
mod rarity;
mod rewrite;
mod role;
mod rule;
mod stated;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

pub use disguise::{Dates, Disguise, Disguised, Doubt, Names, Replaced, Report};
#[cfg(feature = "verify")]
pub(crate) use kept_text::{identifies, spellings};

use crate::case_file::CaseFile;
use crate::check::check;
use crate::read::read;
use crate::source::Source;
use audiences::Audiences;
use calendar::Calendar;
use kept_text::Substitutes;
use labels::labels;
use parties::Parties;
use rewrite::{Context, Copyist, rewritten};
use rule::Rule;
use stated::Stated;

/// Makes disguised copies of the maps of one case: whoever has the same id or name on two maps has the same label on
/// both. Nothing comes out if one of the files has errors; [`compile`](crate::compile()) tells them.
///
/// ```
/// use ecomap::{Disguise, Source, deidentify};
///
/// let source = Source::new("ada.json", br#"{ "client": "Ada Osei", "title": "Ada Osei, intake" }"#);
/// let disguised = deidentify(&[source], &Disguise::default()).expect("the case file has no errors");
/// assert!(disguised.copies[0].contains("Client") && !disguised.copies[0].contains("Ada"));
/// ```
#[must_use]
pub fn deidentify(maps: &[Source], disguise: &Disguise) -> Option<Disguised> {
    let cases: Option<Vec<CaseFile>> = maps.iter().map(checked).collect();
    Some(disguised(&cases?, disguise, None))
}

/// A case file without errors.
pub(crate) fn checked(map: &Source) -> Option<CaseFile> {
    let reading = read(map);
    let shapeless = reading.problems.has_errors();
    reading.case.filter(|case| !shapeless && check(case).0.is_some())
}

/// The copies; one rule may be forgotten, to test that each is needed.
fn disguised(cases: &[CaseFile], disguise: &Disguise, forgotten: Option<Rule>) -> Disguised {
    let parties = Parties::of(cases);
    let roles = role::roles(cases, &parties);
    let labels = labels(&parties, &roles, disguise);
    let stated = Stated::of(cases, &parties);
    let calendar = Calendar::of(cases, disguise.dates);
    let audiences = Audiences::of(cases);
    let substitutes = Substitutes::of(&parties, &labels, calendar);
    let context = Context {
        disguise,
        parties: &parties,
        labels: &labels,
        stated: &stated,
        substitutes: &substitutes,
        audiences: &audiences,
        calendar,
        forgotten,
    };
    let mut disguised =
        Disguised { copies: Vec::new(), reports: Vec::new(), key: key::key(cases, &parties, &labels) };
    for (file, case) in cases.iter().enumerate() {
        let mut copyist = Copyist::new(&context, file);
        let copy = rewritten(case, &mut copyist);
        let mut report = copyist.report;
        report.doubts.extend(rarity::rarities(case));
        let mut seen = BTreeSet::new();
        report
            .doubts
            .retain(|doubt| seen.insert((doubt.place.clone(), doubt.what.clone(), doubt.words.clone())));
        disguised.copies.push(copy.to_json());
        disguised.reports.push(report);
    }
    disguised
}
