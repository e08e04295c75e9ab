//! The levels in use, and which level a kind of system has by default.

use std::collections::BTreeMap;

use super::{Findings, texts};
use crate::case_file::{FrameworkEntry, OwnFramework};
use crate::diagnostic::Code;
use crate::model::{Framework, Level};
use crate::options::Language;
use crate::problem::{Path, Problem};
use crate::vocabulary::{FrameworkName, Kind};
use crate::wording::{any_of, json_text, quoted};
use crate::words::Words;

/// A framework with its default levels.
pub(super) struct Scheme {
    pub(super) framework: Framework,
    /// Index of the level of a kind.
    kinds: BTreeMap<Kind, usize>,
    /// Other spellings of level ids.
    aliases: &'static [(&'static str, usize)],
    /// What to say about levels that one might look for here in vain.
    remark: &'static str,
}

/// Id and kinds of one level.
type Row = (&'static str, &'static [Kind]);

const MICRO_MEZZO_MACRO: [Row; 3] = [
    ("micro", &[Kind::Family, Kind::Friends, Kind::Pet]),
    (
        "mezzo",
        &[
            Kind::School,
            Kind::Work,
            Kind::Neighbourhood,
            Kind::Community,
            Kind::Faith,
            Kind::Recreation,
            Kind::Health,
            Kind::MentalHealth,
            Kind::SocialServices,
            Kind::ChildWelfare,
            Kind::Housing,
            Kind::Benefits,
            Kind::Justice,
            Kind::SupportGroup,
        ],
    ),
    (
        "macro",
        &[
            Kind::Policy,
            Kind::Law,
            Kind::Government,
            Kind::Economy,
            Kind::Culture,
            Kind::History,
            Kind::Media,
        ],
    ),
];

/// After Bronfenbrenner (1979): meso is drawn as the ties between systems, chrono as the dates of the maps.
const BRONFENBRENNER: [Row; 3] = [
    (
        "micro",
        &[
            Kind::Family,
            Kind::Friends,
            Kind::Pet,
            Kind::School,
            Kind::Work,
            Kind::Faith,
            Kind::Neighbourhood,
            Kind::Recreation,
            Kind::Health,
            Kind::MentalHealth,
            Kind::SupportGroup,
        ],
    ),
    (
        "exo",
        &[
            Kind::Community,
            Kind::SocialServices,
            Kind::ChildWelfare,
            Kind::Housing,
            Kind::Benefits,
            Kind::Justice,
            Kind::Government,
            Kind::Media,
        ],
    ),
    ("macro", &[Kind::Policy, Kind::Law, Kind::Economy, Kind::Culture, Kind::History]),
];

pub(super) fn scheme(entry: &FrameworkEntry, findings: &mut Findings) -> Scheme {
    match entry {
        FrameworkEntry::Named(FrameworkName::MicroMezzoMacro) => {
            ready(FrameworkName::MicroMezzoMacro, &MICRO_MEZZO_MACRO, &[("meso", 1)], "")
        }
        FrameworkEntry::Named(FrameworkName::Bronfenbrenner) => ready(
            FrameworkName::Bronfenbrenner,
            &BRONFENBRENNER,
            &[],
            "; meso is the ties between systems, chrono the dates of the maps",
        ),
        FrameworkEntry::Own(own) => of_the_file(own, findings),
    }
}

fn ready(
    name: FrameworkName,
    rows: &[Row; 3],
    aliases: &'static [(&'static str, usize)],
    remark: &'static str,
) -> Scheme {
    let framework = Words::of(Language::English).framework(name, rows.map(|row| row.0.to_owned()));
    let kinds = rows.iter().enumerate().flat_map(|(index, row)| row.1.iter().map(move |kind| (*kind, index)));
    Scheme { framework, kinds: kinds.collect(), aliases, remark }
}

fn of_the_file(own: &OwnFramework, findings: &mut Findings) -> Scheme {
    let path = |index: usize| Path::of("framework").field("levels").item(index);
    let mut ids: BTreeMap<&str, usize> = BTreeMap::new();
    let mut kinds: BTreeMap<Kind, usize> = BTreeMap::new();
    let mut levels = Vec::new();
    for (index, level) in own.levels.iter().enumerate() {
        if let Some(first) = ids.insert(&level.id, index) {
            let message = format!("two levels have the id {}", quoted(&level.id));
            let problem = Problem::new(Code::DuplicateLevel, path(index).field("id"), message);
            let problem = problem.help("give each level its own id");
            findings.add(problem.related(path(first).field("id"), "first used here"));
        }
        for (item, kind) in level.kinds.iter().enumerate() {
            let place = path(index).field("kinds").item(item);
            if let Some(first) = kinds.insert(*kind, index) {
                let message = format!("the kind {} is listed twice", quoted(kind.word()));
                let problem = Problem::new(Code::DuplicateKind, place, message);
                let problem = problem.help("a kind has one level; delete one of the two");
                findings.add(problem.related(path(first).field("kinds"), "listed here, too"));
            }
        }
        levels.push(Level {
            id: level.id.to_string(),
            name: texts::clean(&level.name),
            definition: level.definition.as_deref().map(texts::clean).unwrap_or_default(),
        });
    }
    Scheme {
        framework: Framework { ready: None, name: texts::clean(&own.name), levels },
        kinds,
        aliases: &[],
        remark: "",
    }
}

impl Scheme {
    /// The default level of a kind.
    pub(super) fn of_kind(&self, kind: Kind) -> Option<usize> {
        self.kinds.get(&kind).copied()
    }

    /// The level of this id; a problem if there is none.
    pub(super) fn level(&self, id: &str, path: impl Fn() -> Path, findings: &mut Findings) -> Option<usize> {
        let alias = || self.aliases.iter().find(|(alias, _)| *alias == id).map(|(_, level)| *level);
        let found = self.framework.levels.iter().position(|level| level.id == id).or_else(alias);
        if found.is_none() {
            let problem = self.unknown(id, path(), findings);
            findings.add(problem);
        }
        found
    }

    fn unknown(&self, id: &str, path: Path, findings: &mut Findings) -> Problem {
        let message =
            format!("there is no level {} in the framework {}", quoted(id), quoted(&self.framework.name));
        let problem = Problem::new(Code::UnknownLevel, path, message);
        let levels = &self.framework.levels;
        let named = levels.iter().find(|level| level.name.to_lowercase() == id.to_lowercase());
        let near = match named {
            Some(level) => Some(level.id.as_str()),
            None => findings.nearest.find(id, levels.iter().map(|level| level.id.as_str())),
        };
        let list = format!("it can be {}{}", self.list(), self.remark);
        match near {
            Some(near) => {
                problem.help(format!("did you mean {}? {list}", quoted(near))).write(json_text(near))
            }
            None => problem.help(list),
        }
    }

    /// The ids of all levels, for a message.
    pub(super) fn list(&self) -> String {
        let ids: Vec<String> = self.framework.levels.iter().map(|level| quoted(&level.id)).collect();
        any_of(&ids)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_ready_frameworks_have_a_default_level_for_every_kind_but_other() {
        for name in FrameworkName::ALL {
            let scheme = scheme(&FrameworkEntry::Named(*name), &mut Findings::default());
            let without: Vec<Kind> =
                Kind::ALL.iter().copied().filter(|kind| scheme.of_kind(*kind).is_none()).collect();
            assert_eq!(without, [Kind::Other], "{}", name.word());
        }
    }
}
