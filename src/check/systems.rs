//! Systems: their level, and what is odd about them.

use std::collections::BTreeMap;

use super::{Findings, Known, pins, system_path, texts};
use crate::case_file::SystemEntry;
use crate::diagnostic::Code;
use crate::model::{End, System};
use crate::problem::{Path, Problem};
use crate::wording::quoted;

pub(super) fn check(known: &Known<'_>, findings: &mut Findings) -> Vec<System> {
    let systems = &known.case.systems;
    if systems.is_empty() {
        let problem =
            Problem::new(Code::NoSystems, Path::of("client"), "the map has no systems around the client");
        findings.add(problem.help("list them in \"systems\": [ … ]"));
    }
    same_names(known, findings);
    let levels: Vec<Option<usize>> =
        systems.iter().enumerate().map(|(index, system)| level(known, index, system, findings)).collect();
    pins::check(known.case, &levels, findings);
    let each = systems.iter().zip(levels).enumerate().map(|(index, (system, level))| System {
        id: known.directory.id(End::System(index)).to_owned(),
        name: texts::clean(&system.name),
        kind: *system.kind,
        // Where no level is found there is an error, and the systems are never used.
        level: level.unwrap_or_default(),
        angle: pins::angle(system),
        status: system.status,
    });
    each.collect()
}

fn level(known: &Known<'_>, index: usize, system: &SystemEntry, findings: &mut Findings) -> Option<usize> {
    if let Some(level) = system.level.as_deref() {
        return known.scheme.level(level, || system_path(index).field("level"), findings);
    }
    let by_default = system.kind.and_then(|kind| Some((kind, known.scheme.of_kind(kind)?)));
    let Some((kind, level)) = by_default else {
        findings.add(no_level(known, index, system));
        return None;
    };
    let id = &known.scheme.framework.levels[level].id;
    let message = format!(
        "{} stands on {} because its kind is {}",
        quoted(&system.name),
        quoted(id),
        quoted(kind.word())
    );
    let problem = Problem::new(Code::LevelByDefault, system_path(index).field("kind"), message);
    findings.add(problem.help(format!("to decide it yourself, add \"level\": \"{id}\" or another level")));
    Some(level)
}

fn no_level(known: &Known<'_>, index: usize, system: &SystemEntry) -> Problem {
    let name = quoted(&system.name);
    let (place, message) = match *system.kind {
        Some(kind) => {
            let message =
                format!("{name} needs a level: the kind {} has no default level", quoted(kind.word()));
            (system_path(index).field("kind"), message)
        }
        None => (
            system_path(index).field("name"),
            format!("{name} needs a level: it has no kind to choose it by"),
        ),
    };
    let help = format!("add \"level\" with {}", known.scheme.list());
    Problem::new(Code::NoLevel, place, message).help(help)
}

fn same_names(known: &Known<'_>, findings: &mut Findings) {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for (index, system) in known.case.systems.iter().enumerate() {
        let name = system.name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
        let Some(first) = seen.get(&name) else {
            seen.insert(name, index);
            continue;
        };
        let message = format!("two systems are called {}", quoted(&system.name));
        let problem = Problem::new(Code::SameName, system_path(index).field("name"), message)
            .help("add to one of the names what tells them apart");
        findings.add(problem.related(system_path(*first).field("name"), "the other one"));
    }
}
