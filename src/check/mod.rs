//! `CaseFile` → `Ecomap`: every rule of meaning, each told with its place. What comes out needs no further check.
//!
//! Knows the case file and the model, not JSON and not bytes: a place is a path, looked up by whoever has the text.

mod aims;
mod audiences;
mod dates;
mod directory;
mod framework;
mod household;
mod names;
mod pins;
mod plan;
mod systems;
mod texts;
mod ties;
mod views;

pub(crate) use dates::{is_week, is_year, parts as date_parts};
pub(crate) use directory::kebab as default_id;

use crate::case_file::{CaseFile, ClientEntry, Given, Line, MemberEntry, Record};
use crate::model::{Client, Ecomap};
use crate::nearest::Nearest;
use crate::problem::{Path, Problem, Problems};
use directory::Directory;
use framework::Scheme;

/// What the checks write to.
#[derive(Debug, Default)]
struct Findings {
    problems: Problems,
    nearest: Nearest,
}

impl Findings {
    fn add(&mut self, problem: Problem) {
        self.problems.add(problem);
    }

    fn extend(&mut self, problems: impl IntoIterator<Item = Problem>) {
        problems.into_iter().for_each(|problem| self.add(problem));
    }
}

/// What the checks of systems, ties and plan look things up in.
struct Known<'a> {
    case: &'a CaseFile,
    scheme: Scheme,
    directory: Directory<'a>,
}

/// Checks a case file; the map is there unless there was an error.
pub(crate) fn check(case: &CaseFile) -> (Option<Ecomap>, Problems) {
    let mut findings = Findings::default();
    texts::check(case, &mut findings);
    dates::check(&case.date, || Path::of("date"), &mut findings);
    let scheme = framework::scheme(&case.framework, &mut findings);
    let directory = Directory::new(case, &mut findings);
    let known = Known { case, scheme, directory };
    let members = household::check(&known, &mut findings);
    let systems = systems::check(&known, &mut findings);
    let ties = ties::check(&known, &mut findings);
    let plan = plan::check(&known, &ties, &mut findings);
    let parts = views::Parts { members: &members, systems: &systems, ties: &ties, plan: &plan };
    let views = views::check(&known, &parts, &mut findings);
    if findings.problems.has_errors() {
        return (None, findings.problems);
    }
    let (id, name) = (known.directory.client().to_owned(), texts::clean(client_name(case)));
    let ecomap = Ecomap {
        title: optional(&case.title),
        date: optional(&case.date),
        viewpoint: optional(&case.viewpoint),
        author: optional(&case.author),
        source: optional(&case.source),
        framework: known.scheme.framework,
        client: Client { id, name, members },
        systems,
        ties,
        plan,
        views,
        partial: None,
    };
    (Some(ecomap), findings.problems)
}

fn client_name(case: &CaseFile) -> &str {
    match &case.client {
        ClientEntry::Named(name) => name,
        ClientEntry::Full(full) => &full.name,
    }
}

fn client_name_path(case: &CaseFile) -> Path {
    match &case.client {
        ClientEntry::Named(_) => Path::of("client"),
        ClientEntry::Full(_) => Path::of("client").field("name"),
    }
}

fn members(case: &CaseFile) -> &[Record<MemberEntry>] {
    match &case.client {
        ClientEntry::Named(_) => &[],
        ClientEntry::Full(full) => &full.members,
    }
}

fn member_path(member: usize) -> Path {
    Path::of("client").field("members").item(member)
}

fn system_path(system: usize) -> Path {
    Path::of("systems").item(system)
}

/// An optional text for the map; an empty one says nothing.
fn optional(line: &Given<Line>) -> Option<String> {
    line.as_deref().map(texts::clean).filter(|text| !text.trim().is_empty())
}

#[cfg(test)]
mod tests;
