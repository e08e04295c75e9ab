//! Sentences about a case for people who hear the picture: what a system, a tie and the whole map are.

use super::{Words, fill};
use crate::age::Age;
use crate::agenda::Agenda;
use crate::model::{Ecomap, End, Level, Member, System, Tie};
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
        self.setting(map).into_iter().chain(self.credits(map)).collect()
    }

    /// Date and whose view, as far as the case tells.
    pub(crate) fn setting(&self, map: &Ecomap) -> Vec<String> {
        let date = map.date.as_ref().map(|date| self.date(date));
        let view = map.viewpoint.as_ref().map(|name| fill(self.viewpoint, &[("name", name)]));
        date.into_iter().chain(view).collect()
    }

    /// Author and source, as far as the case tells.
    pub(crate) fn credits(&self, map: &Ecomap) -> Vec<String> {
        let credits = [(self.author, &map.author), (self.source, &map.source)];
        let told =
            |(template, name): (&str, &Option<String>)| Some(fill(template, &[("name", name.as_ref()?)]));
        credits.into_iter().filter_map(told).collect()
    }

    /// "Mezzo level".
    pub(crate) fn level(&self, level: &Level) -> String {
        fill(self.sentences.level, &[("level", &level.name)])
    }

    /// Sentences one after the other.
    pub(crate) fn sentences(&self, sentences: &[String]) -> String {
        sentences.join(self.sentences.marks.space)
    }

    /// "Lincoln Middle School: school, Mezzo level".
    pub(crate) fn system(&self, map: &Ecomap, system: &System) -> String {
        let kind = system.kind.map(|kind| self.noun(self.kind(kind)));
        let level = fill(self.sentences.level, &[("level", &map.framework.levels[system.level].name)]);
        let status = match system.status {
            Status::Current => None,
            Status::Past => Some(self.past_system.to_lowercase()),
            Status::Needed => Some(self.needed_system.to_lowercase()),
        };
        let facts: Vec<String> = kind.into_iter().chain([level]).chain(status).collect();
        self.told(&system.name, &facts, std::iter::empty())
    }

    /// "Leo and Lincoln Middle School: moderate, stressful, both ways; reading; weekly; since 2025".
    pub(crate) fn tie(&self, map: &Ecomap, tie: &Tie) -> String {
        let ends = [("from", map.name_of(tie.from)), ("to", map.name_of(tie.to))];
        let strength = (tie.status != Status::Needed).then(|| self.strength(tie.strength).to_lowercase());
        let mut facts: Vec<String> = strength.into_iter().collect();
        facts.extend(tie.stressful.then(|| self.sentences.stressful_tie.to_owned()));
        facts.extend((tie.flow == Flow::Both).then(|| self.sentences.both_ways.to_owned()));
        facts.extend(match tie.status {
            Status::Current => None,
            Status::Past => Some(self.sentences.past_tie.to_owned()),
            Status::Needed => Some(self.sentences.needed_tie.to_owned()),
        });
        facts.extend(tie.disputed.then(|| self.disputed.to_lowercase()));
        let details = self.details(tie);
        let ends = fill(self.sentences.ties[tie.flow as usize], &ends);
        self.told(&ends, &facts, details.into_iter())
    }

    /// What the case file says of a tie in words of its own, each thing once: a label often says how often as well.
    fn details(&self, tie: &Tie) -> Vec<String> {
        let since = tie.since.as_ref().map(|when| self.since(when));
        let mut details: Vec<String> = Vec::new();
        for detail in [tie.label.clone(), tie.frequency.clone(), since].into_iter().flatten() {
            if !details.iter().any(|told| says(told, &detail)) {
                details.retain(|told| !says(&detail, told));
                details.push(detail);
            }
        }
        details
    }

    /// "age 9", "age 5–9".
    pub(crate) fn age(&self, age: Age) -> String {
        match age {
            Age::Years(years) => self.sentences.age.count(usize::from(years)),
            band => self.sentences.age.of_several(&band.to_string()),
        }
    }

    /// "Leo: age 9, male".
    pub(crate) fn member(&self, member: &Member) -> String {
        let given = member.name.as_deref().filter(|name| *name != self.noun(self.pregnancy));
        let name = given.unwrap_or(self.pregnancy);
        let age = member.age.map(|age| self.age(age));
        let pregnancy = (member.pregnancy && given.is_some()).then(|| self.noun(self.pregnancy));
        let gender = (!member.pregnancy).then(|| self.gender(member.gender).to_lowercase());
        let mut facts: Vec<String> = age.into_iter().chain(pregnancy).chain(gender).collect();
        facts.extend(member.focus.then(|| self.noun(self.focus)));
        facts.extend(member.deceased.then(|| self.deceased.to_lowercase()));
        self.told(name, &facts, std::iter::empty())
    }

    /// What the whole map shows: counts and names per level, strong and stressful ties, gaps.
    pub(crate) fn description(&self, map: &Ecomap) -> String {
        let says = &self.sentences;
        let mut parts = vec![fill(
            says.map,
            &[("client", &self.household(map)), ("systems", &says.systems.count(map.systems.len()))],
        )];
        parts.extend(self.partial(map));
        for (index, level) in map.framework.levels.iter().enumerate() {
            let here = map.systems.iter().filter(|system| system.level == index);
            let names = self.list(here.map(|system| system.name.clone()).collect());
            let names = if names.is_empty() { says.no_systems.to_owned() } else { names };
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
        parts.join(says.marks.space)
    }

    /// The same, and then the plan, where it is drawn.
    pub(crate) fn description_with(&self, map: &Ecomap, plan: Option<&Agenda<'_>>) -> String {
        let plan = plan.and_then(|agenda| self.planned(agenda));
        let parts: Vec<String> = std::iter::once(self.description(map)).chain(plan).collect();
        parts.join(self.sentences.marks.space)
    }

    fn household(&self, map: &Ecomap) -> String {
        if map.client.members.is_empty() {
            return map.client.name.clone();
        }
        let members = self.sentences.members.count(map.client.members.len());
        fill(self.sentences.household, &[("client", &map.client.name), ("members", &members)])
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

    pub(super) fn list(&self, mut names: Vec<String>) -> String {
        let more = names.len().saturating_sub(MOST_NAMES);
        if more > 0 {
            names.truncate(MOST_NAMES);
            names.push(fill(self.sentences.more, &[("n", &more.to_string())]));
        }
        names.join(self.sentences.marks.semicolon)
    }

    /// A word of the key as it stands within a sentence.
    pub(super) fn noun(&self, word: &str) -> String {
        if self.capital_nouns { word.to_owned() } else { word.to_lowercase() }
    }

    /// "What: fact, fact; detail; detail".
    fn told(&self, what: &str, facts: &[String], details: impl Iterator<Item = String>) -> String {
        let marks = &self.sentences.marks;
        let facts = Some(facts.join(marks.comma)).filter(|facts| !facts.is_empty());
        let rest: Vec<String> = facts.into_iter().chain(details).collect();
        if rest.is_empty() {
            what.to_owned()
        } else {
            format!("{what}{}{}", marks.colon, rest.join(marks.semicolon))
        }
    }
}

/// Whether a text says another one whole, without regard to case: "weekly visits" says "weekly", "biweekly" does not. Where
/// a script has no letter case, words need no space between them, and only a number must not go on.
fn says(text: &str, other: &str) -> bool {
    let (text, other) = (text.to_lowercase(), other.to_lowercase());
    let goes_on = |letter: char| letter.is_numeric() || letter.is_lowercase();
    let ends = |at: usize| {
        let before = text[..at].chars().next_back();
        let after = text[at + other.len()..].chars().next();
        ![before, after].into_iter().flatten().any(goes_on)
    };
    text.match_indices(&other).any(|(at, _)| ends(at))
}

#[cfg(test)]
mod tests {
    use super::says;

    #[test]
    fn a_text_says_what_it_holds_in_whole_words() {
        assert!(says("Weekly visits", "weekly") && says("twice a week", "twice a week"));
        assert!(says("週5日・送迎あり", "週5日") && says("年1〜2回連絡", "年1〜2回"));
        assert!(!says("biweekly visits", "weekly") && !says("since March", "since March 2026"));
        assert!(!says("月12回", "月1") && !says("12 times", "2 times"));
    }
}
