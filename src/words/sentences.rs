//! Sentences about a case for people who hear the picture: what a system, a tie and the whole map are.

use super::{Words, fill};
use crate::model::{Ecomap, End, Member, System, Tie};
use crate::vocabulary::{Flow, Status};

/// A list in the description names at most this many, then says how many more there are.
const MOST_NAMES: usize = 20;

impl Words {
    /// The sheet's title: the case's own, or one that names the client.
    pub(crate) fn title(&self, map: &Ecomap) -> String {
        map.title.clone().unwrap_or_else(|| fill(self.untitled, &[("client", &map.client.name)]))
    }

    /// Date, whose view, author and source, as far as the case tells.
    pub(crate) fn particulars(&self, map: &Ecomap) -> Vec<String> {
        let told = |template, name: &Option<String>| {
            name.as_ref().map(|name: &String| fill(template, &[("name", name)]))
        };
        let date = map.date.as_ref().map(|date| self.date(date));
        let others =
            [(self.viewpoint, &map.viewpoint), (self.author, &map.author), (self.source, &map.source)];
        date.into_iter()
            .chain(others.into_iter().filter_map(|(template, name)| told(template, name)))
            .collect()
    }

    /// "Lincoln Middle School: school, Mezzo level".
    pub(crate) fn system(&self, map: &Ecomap, system: &System) -> String {
        let kind = system.kind.map(|kind| self.kind(kind).to_lowercase());
        let level = fill(self.sentences.level, &[("level", &map.framework.levels[system.level].name)]);
        let status =
            (system.status != Status::Current).then(|| self.statuses[system.status as usize].to_owned());
        let facts: Vec<String> = kind.into_iter().chain([level]).chain(status).collect();
        told(&system.name, &facts, std::iter::empty())
    }

    /// "Leo and Lincoln Middle School: moderate, stressful, both ways; reading; weekly; since 2025".
    pub(crate) fn tie(&self, map: &Ecomap, tie: &Tie) -> String {
        let ends = [("from", map.name_of(tie.from)), ("to", map.name_of(tie.to))];
        let strength = (tie.status != Status::Needed).then(|| self.strength(tie.strength).to_lowercase());
        let mut facts: Vec<String> = strength.into_iter().collect();
        facts.extend(tie.stressful.then(|| self.stressful.to_lowercase()));
        facts.extend((tie.flow == Flow::Both).then(|| self.sentences.both_ways.to_owned()));
        facts.extend((tie.status != Status::Current).then(|| self.statuses[tie.status as usize].to_owned()));
        facts.extend(tie.disputed.then(|| self.disputed.to_lowercase()));
        let since = tie.since.as_ref().map(|when| fill(self.sentences.since, &[("when", when)]));
        let details = [tie.label.clone(), tie.frequency.clone(), since];
        let ends = fill(self.sentences.ties[tie.flow as usize], &ends);
        told(&ends, &facts, details.into_iter().flatten())
    }

    /// "Leo: age 9, male".
    pub(crate) fn member(&self, member: &Member) -> String {
        let name = member.name.as_deref().unwrap_or(self.pregnancy);
        let age = member.age.map(|age| fill(self.sentences.age, &[("n", &age.to_string())]));
        let pregnancy = (member.pregnancy && member.name.is_some()).then(|| self.pregnancy.to_lowercase());
        let gender = (!member.pregnancy).then(|| self.gender(member.gender).to_lowercase());
        let mut facts: Vec<String> = age.into_iter().chain(pregnancy).chain(gender).collect();
        facts.extend(member.focus.then(|| self.focus.to_lowercase()));
        facts.extend(member.deceased.then(|| self.deceased.to_lowercase()));
        told(name, &facts, std::iter::empty())
    }

    /// What the whole map shows: counts and names per level, strong and stressful ties, gaps.
    pub(crate) fn description(&self, map: &Ecomap) -> String {
        let says = &self.sentences;
        let mut parts = vec![fill(
            says.map,
            &[("client", &self.household(map)), ("systems", &says.systems.count(map.systems.len()))],
        )];
        for (index, level) in map.framework.levels.iter().enumerate() {
            let here = map.systems.iter().filter(|system| system.level == index);
            let names = self.list(here.map(|system| system.name.clone()).collect());
            let names = if names.is_empty() { says.systems.count(0) } else { names };
            parts.push(fill(says.per_level, &[("level", &level.name), ("names", &names)]));
        }
        let count = map.ties.len();
        parts.push(if count == 0 { says.no_ties.to_owned() } else { says.ties_count.count(count) });
        let present = |tie: &&Tie| tie.status == Status::Current;
        let strong = |tie: &&Tie| present(tie) && tie.strength == crate::vocabulary::Strength::Strong;
        parts.extend(self.pairs(map, says.strong, map.ties.iter().filter(strong)));
        parts.extend(self.pairs(map, says.stressful, map.ties.iter().filter(|tie| tie.stressful)));
        parts.extend(self.pairs(map, says.past, map.ties.iter().filter(|tie| tie.status == Status::Past)));
        parts.extend(self.pairs(map, says.disputed, map.ties.iter().filter(|tie| tie.disputed)));
        parts.extend(self.gaps(map));
        parts.join(" ")
    }

    fn household(&self, map: &Ecomap) -> String {
        if map.client.members.is_empty() {
            return map.client.name.clone();
        }
        format!("{} ({})", map.client.name, self.sentences.members.count(map.client.members.len()))
    }

    /// The needed systems, and the needed ties between what is there.
    fn gaps(&self, map: &Ecomap) -> Option<String> {
        let needed = |end| matches!(end, End::System(system) if map.systems[system].status == Status::Needed);
        let systems = map.systems.iter().filter(|system| system.status == Status::Needed);
        let mut names: Vec<String> = systems.map(|system| system.name.clone()).collect();
        let ties = map.ties.iter().filter(|tie| tie.status == Status::Needed);
        names.extend(ties.filter(|tie| !needed(tie.from) && !needed(tie.to)).map(|tie| self.pair(map, tie)));
        (!names.is_empty()).then(|| fill(self.sentences.needed, &[("names", &self.list(names))]))
    }

    fn pairs<'a>(&self, map: &Ecomap, what: &str, ties: impl Iterator<Item = &'a Tie>) -> Option<String> {
        let names = self.list(ties.map(|tie| self.pair(map, tie)).collect());
        (!names.is_empty()).then(|| fill(what, &[("names", &names)]))
    }

    fn pair(&self, map: &Ecomap, tie: &Tie) -> String {
        fill(self.sentences.pair, &[("from", map.name_of(tie.from)), ("to", map.name_of(tie.to))])
    }

    fn list(&self, mut names: Vec<String>) -> String {
        let more = names.len().saturating_sub(MOST_NAMES);
        if more > 0 {
            names.truncate(MOST_NAMES);
            names.push(fill(self.sentences.more, &[("n", &more.to_string())]));
        }
        names.join("; ")
    }
}

/// "What: fact, fact; detail; detail".
fn told(what: &str, facts: &[String], details: impl Iterator<Item = String>) -> String {
    let facts = Some(facts.join(", ")).filter(|facts| !facts.is_empty());
    let rest: Vec<String> = facts.into_iter().chain(details).collect();
    if rest.is_empty() { what.to_owned() } else { format!("{what}: {}", rest.join("; ")) }
}
