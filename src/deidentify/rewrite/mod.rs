//! `CaseFile` → the disguised `CaseFile`, field by field.
//!
//! Every type is taken apart in full: a field that is added to the format does not compile here until somebody decides
//! what becomes of it.

mod client;
mod copyist;
mod framework;
mod plan;
mod surroundings;
mod views;

pub(super) use copyist::{Context, Copyist};

use super::rule::Rule;
use crate::case_file::CaseFile;
use crate::model::End;
use crate::words::RoleWords;

/// The schema of a folder beside the case's: the address in the examples, which says nothing about anyone.
const USUAL_SCHEMAS: [&str; 2] = ["../schemas/ecomap.schema.json", "ecomap.schema.json"];

/// The copy of one map.
pub(super) fn rewritten(case: &CaseFile, copyist: &mut Copyist) -> CaseFile {
    let CaseFile {
        schema,
        title,
        date,
        viewpoint,
        author,
        source,
        framework,
        client,
        systems,
        ties,
        plan,
        views,
    } = case;
    CaseFile {
        schema: copyist.optional(Rule::Schema, "$schema", schema, |_, text| {
            USUAL_SCHEMAS.contains(&text).then(|| text.to_owned())
        }),
        title: copyist.optional(Rule::Title, "title", title, |_, _| None),
        date: copyist.date(Rule::Date, "date", date),
        viewpoint: copyist.optional(Rule::Viewpoint, "viewpoint", viewpoint, Copyist::person_in_words),
        author: copyist.optional(Rule::Author, "author", author, |_, _| None),
        source: copyist.source(source),
        framework: framework::rewritten(framework, copyist),
        client: client::rewritten(client, copyist),
        systems: copyist.list("systems", systems, |copyist, index, system, place| {
            surroundings::system(copyist, End::System(index), system, place)
        }),
        ties: copyist.list("ties", ties, |copyist, _, tie, place| surroundings::tie(copyist, tie, place)),
        plan: copyist.list("plan", plan, |copyist, _, step, place| plan::step(copyist, step, place)),
        views: views::rewritten(copyist, views),
    }
}

/// The words of the copy's source, which says that it is a copy.
fn source_words(context: &Context) -> &'static str {
    RoleWords::of(context.disguise.language).source
}
