//! Whether the audiences that views name and those that things on the map are for are the same words.

use std::collections::{BTreeMap, BTreeSet};

use super::views::view_path;
use super::{Findings, member_path, members, system_path};
use crate::case_file::CaseFile;
use crate::diagnostic::Code;
use crate::problem::{Path, Problem};
use crate::wording::{json_text, quoted};

/// An audience and the first place that names it.
type Named<'a> = BTreeMap<&'a str, Path>;

pub(super) fn check(case: &CaseFile, findings: &mut Findings) {
    let things = of_things(case);
    if case.views.is_empty() {
        if let Some((audience, path)) = things.first_key_value() {
            let message = format!("something is for {} only, but the file has no views", quoted(audience));
            let problem = Problem::new(Code::UnknownAudience, path.clone(), message);
            findings.add(
                problem.help("without a view everything is drawn; add \"views\" and draw with `--view NAME`"),
            );
        }
        return;
    }
    let views = of_views(case);
    let names: BTreeSet<&str> = case.views.iter().map(|(name, _)| &**name).collect();
    let unused = |audience: &&str| !things.contains_key(audience) && !names.contains(audience);
    for (audience, path) in views.iter().filter(|(audience, _)| unused(audience)) {
        let message = format!("nothing on the map is for {}", quoted(audience));
        let problem = Problem::new(Code::UnknownAudience, path.clone(), message);
        let near = findings.nearest.find(audience, things.keys().copied());
        findings.add(match near {
            Some(near) => problem.help(format!("did you mean {}?", quoted(near))).write(json_text(near)),
            None => problem.help("give what this audience is to see an \"audience\", or leave the word out"),
        });
    }
    // What no view knows is on the whole map only, which may be meant; not where it is nearly the same word.
    let is_known = |audience: &&str| names.contains(audience) || views.contains_key(audience);
    for (audience, path) in things.iter().filter(|(audience, _)| !is_known(audience)) {
        let used = views.keys().filter(|view| !unused(view)).chain(&names);
        if let Some(near) = findings.nearest.find(audience, used.copied()) {
            let message = format!("no view knows the audience {}", quoted(audience));
            let problem = Problem::new(Code::UnknownAudience, path.clone(), message);
            findings.add(problem.help(format!("did you mean {}?", quoted(near))).write(json_text(near)));
        }
    }
}

/// For whom the things on the map are.
fn of_things(case: &CaseFile) -> Named<'_> {
    let mut named = Named::new();
    let people = members(case).iter().enumerate().map(|(index, entry)| (member_path(index), &entry.audience));
    let systems = case.systems.iter().enumerate().map(|(index, entry)| (system_path(index), &entry.audience));
    let ties =
        case.ties.iter().enumerate().map(|(index, entry)| (Path::of("ties").item(index), &entry.audience));
    let steps =
        case.plan.iter().enumerate().map(|(index, entry)| (Path::of("plan").item(index), &entry.audience));
    for (path, audience) in people.chain(systems).chain(ties).chain(steps) {
        for (item, id) in audience.as_ref().into_iter().flat_map(|list| list.iter()).enumerate() {
            named.entry(&**id).or_insert_with(|| path.field("audience").item(item));
        }
    }
    named
}

/// Whom views name; that a view is for those it is called after needs no telling.
fn of_views(case: &CaseFile) -> Named<'_> {
    let mut named = Named::new();
    for (index, (_, view)) in case.views.iter().enumerate() {
        let path = view_path(index);
        let shown = view.audience.as_ref().into_iter().flat_map(|list| list.iter());
        for (item, id) in shown.enumerate() {
            named.entry(&**id).or_insert_with(|| path.field("audience").item(item));
        }
        let hidden = view.hide.as_ref().into_iter().flat_map(|hide| hide.audience.iter());
        for (item, id) in hidden.enumerate() {
            named.entry(&**id).or_insert_with(|| path.field("hide").field("audience").item(item));
        }
    }
    named
}
