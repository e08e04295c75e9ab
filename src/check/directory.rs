//! Who has which id: client, members and systems share one name space.

use std::collections::BTreeMap;

use super::{Findings, client_name, member_path, members, system_path};
use crate::case_file::{CaseFile, ClientEntry, MAX_ID, is_id_character};
use crate::diagnostic::Code;
use crate::model::End;
use crate::problem::{Path, Problem};
use crate::wording::{is_invisible, json_text, quoted};

/// All ids of a file.
pub(super) struct Directory<'a> {
    client: String,
    members: Vec<String>,
    systems: Vec<String>,
    by_id: BTreeMap<String, End>,
    /// From names in lower case.
    by_name: BTreeMap<String, End>,
    case: &'a CaseFile,
    /// Whether every id stands for one only; if not, what refers to an id may mean another.
    pub(super) is_sound: bool,
}

impl<'a> Directory<'a> {
    /// Gives everyone an id: first those that the file gives, then those made from names.
    pub(super) fn new(case: &'a CaseFile, findings: &mut Findings) -> Self {
        let client = match &case.client {
            ClientEntry::Full(full) => full.id.as_deref().unwrap_or("client").to_owned(),
            ClientEntry::Named(_) => "client".to_owned(),
        };
        let by_id = BTreeMap::from([(client.clone(), End::Client)]);
        let (members, systems) = (Vec::new(), Vec::new());
        let mut directory =
            Self { client, members, systems, by_id, by_name: BTreeMap::new(), case, is_sound: true };
        let ends: Vec<End> = directory.ends().collect();
        for end in &ends {
            directory.take_given(*end, findings);
        }
        let mut next = BTreeMap::new();
        for end in ends {
            let id = directory.take_default(end, &mut next, findings);
            match end {
                End::Member(_) => directory.members.push(id),
                _ => directory.systems.push(id),
            }
        }
        directory.by_name = directory.names();
        directory
    }

    pub(super) fn client(&self) -> &str {
        &self.client
    }

    pub(super) fn id(&self, end: End) -> &str {
        match end {
            End::Client => &self.client,
            End::Member(member) => &self.members[member],
            End::System(system) => &self.systems[system],
        }
    }

    /// Who has this id.
    pub(super) fn find(&self, id: &str) -> Option<End> {
        self.by_id.get(id).copied()
    }

    /// Tells that no one has this id, with whoever may have been meant.
    pub(super) fn unknown(&self, id: &str, path: Path, findings: &mut Findings) {
        let problem = Problem::new(Code::UnknownReference, path, format!("no one has the id {}", quoted(id)));
        let problem = self.suggest(id, problem, &mut findings.nearest);
        findings.add(problem);
    }

    fn suggest(&self, id: &str, problem: Problem, nearest: &mut crate::nearest::Nearest) -> Problem {
        if let Some(end) = self.by_name.get(&id.to_lowercase()) {
            let meant = self.id(*end);
            let help = format!("this is a name; its id is {}", quoted(meant));
            return problem.help(help).write(json_text(meant));
        }
        if let Some(near) = nearest.find(id, self.by_id.keys().map(String::as_str)) {
            return problem.help(format!("did you mean {}?", quoted(near))).write(json_text(near));
        }
        if let Some(name) = nearest.find(id, self.by_name.keys().map(String::as_str)) {
            let end = self.by_name[name];
            let meant = self.id(end);
            let help = format!("did you mean {}? its id is {}", quoted(self.name(end)), quoted(meant));
            return problem.help(help).write(json_text(meant));
        }
        problem.help("give a system or member this id, or write an id that there is")
    }

    /// Members and systems, in the order of the file.
    fn ends(&self) -> impl Iterator<Item = End> + use<> {
        let (members, systems) = (members(self.case).len(), self.case.systems.len());
        (0..members).map(End::Member).chain((0..systems).map(End::System))
    }

    fn names(&self) -> BTreeMap<String, End> {
        let named = self.ends().map(|end| (self.name(end).to_lowercase(), end));
        let mut names: BTreeMap<String, End> =
            BTreeMap::from([(client_name(self.case).to_lowercase(), End::Client)]);
        for (name, end) in named.filter(|(name, _)| !name.is_empty()) {
            names.entry(name).or_insert(end);
        }
        names
    }

    fn name(&self, end: End) -> &'a str {
        match end {
            End::Client => client_name(self.case),
            End::Member(member) => members(self.case)[member].name.as_deref().unwrap_or_default(),
            End::System(system) => &self.case.systems[system].name,
        }
    }

    fn given(&self, end: End) -> Option<&'a str> {
        match end {
            End::Client => None,
            End::Member(member) => members(self.case)[member].id.as_deref(),
            End::System(system) => self.case.systems[system].id.as_deref(),
        }
    }

    fn take_given(&mut self, end: End, findings: &mut Findings) {
        let Some(id) = self.given(end) else { return };
        let Some(first) = self.by_id.get(id) else {
            self.by_id.insert(id.to_owned(), end);
            return;
        };
        self.is_sound = false;
        let message = format!("the id {} is used twice", quoted(id));
        let help = match first {
            End::Client => "the client has this id; choose another",
            _ => "choose another id for one of the two, and change the ties that mean it",
        };
        let problem = Problem::new(Code::DuplicateId, path_of(end).field("id"), message).help(help);
        findings.add(problem.related(self.where_id(*first), "first used here"));
    }

    /// The id of a member or system; made from its name if the file gives none.
    fn take_default(
        &mut self,
        end: End,
        next: &mut BTreeMap<String, usize>,
        findings: &mut Findings,
    ) -> String {
        if let Some(id) = self.given(end) {
            return id.to_owned();
        }
        let name = self.name(end);
        let id = kebab(if name.is_empty() { "pregnancy" } else { name });
        if !id.is_empty() && !self.by_id.contains_key(&id) {
            self.by_id.insert(id.clone(), end);
            return id;
        }
        self.is_sound = false;
        if id.is_empty() {
            let message = format!("no id can be made from the name {}", quoted(name));
            let problem = Problem::new(Code::NoDefaultId, path_of(end).field("name"), message);
            findings.add(problem.help("add an \"id\" of letters, digits, `-`, `_` or `.`"));
        } else if let Some(first) = self.by_id.get(&id) {
            let message = format!("the id made from this name, {}, is taken", quoted(&id));
            let first = self.where_id(*first);
            let free = self.free_id(&id, next);
            let help = format!("add an id of its own, for instance \"id\": {}", json_text(&free));
            let problem = Problem::new(Code::SharedDefaultId, path_of(end).field("name"), message).help(help);
            findings.add(problem.related(first, "this has it"));
        }
        id
    }

    fn free_id(&self, id: &str, next: &mut BTreeMap<String, usize>) -> String {
        let number = next.entry(id.to_owned()).or_insert(1);
        loop {
            *number += 1;
            let free = format!("{id}-{number}");
            if !self.by_id.contains_key(&free) {
                return free;
            }
        }
    }

    /// Where someone's id is written, or what it was made from.
    fn where_id(&self, end: End) -> Path {
        let from_file = match (end, &self.case.client) {
            (End::Client, ClientEntry::Full(full)) => full.id.is_some(),
            _ => self.given(end).is_some(),
        };
        path_of(end).field(if from_file { "id" } else { "name" })
    }
}

fn path_of(end: End) -> Path {
    match end {
        End::Client => Path::of("client"),
        End::Member(member) => member_path(member),
        End::System(system) => system_path(system),
    }
}

/// A name as an id: in lower case, everything but letters, marks and digits one hyphen.
pub(crate) fn kebab(name: &str) -> String {
    let mut id = String::new();
    for character in name.chars().filter(|character| !is_invisible(*character)).flat_map(char::to_lowercase) {
        if is_id_character(character) && !matches!(character, '.' | '_' | '-') {
            id.push(character);
        } else if !id.is_empty() && !id.ends_with('-') && !matches!(character, '\u{200C}' | '\u{200D}') {
            id.push('-');
        }
    }
    let id: String = id.chars().take(MAX_ID).collect();
    id.trim_end_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_made_from_names_of_any_script() {
        assert_eq!(kebab("Lincoln Middle School"), "lincoln-middle-school");
        assert_eq!(kebab("  José & María — Inc. "), "josé-maría-inc");
        assert_eq!(kebab("مدرسة النور"), "مدرسة-النور");
        assert_eq!(kebab("★★★"), "");
        assert_eq!(kebab(&"long ".repeat(50)).chars().count(), 99);
    }
}
