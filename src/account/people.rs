//! Who is in the middle and whose view it is; then what surrounds them, level by level.

use std::collections::BTreeMap;

use super::teller::Teller;
use super::{Block, Section};
use crate::model::{End, Member};
use crate::summary::Summary;
use crate::vocabulary::{ChildBy, Status};

/// The first part: what the map is, whose view, and the people.
pub(super) fn section(teller: &Teller) -> Section {
    let blocks = [teller.paragraph(&opening(teller)), teller.paragraph(&people(teller))];
    Section { heading: None, blocks: blocks.into_iter().flatten().collect() }
}

fn opening(teller: &Teller) -> Vec<String> {
    let says = teller.says;
    let client = ("client", teller.client());
    let map = match &teller.map.date {
        Some(date) => says.say(says.opening.dated_map, &[client, ("date", &teller.words.date(date))]),
        None => says.say(says.opening.map, &[client]),
    };
    let partial = teller.words.partial(teller.map);
    let view = teller.map.viewpoint.as_deref();
    let view = view.map(|name| says.say(says.opening.view, &[("name", name)]));
    let credits = teller.words.credits(teller.map).into_iter().map(|credit| says.stopped(&credit));
    std::iter::once(map).chain(partial).chain(view).chain(credits).collect()
}

fn people(teller: &Teller) -> Vec<String> {
    let members = &teller.map.client.members;
    let says = &teller.says.people;
    let mut sentences = Vec::new();
    let aged: Vec<String> =
        members.iter().filter(|member| !member.pregnancy).map(|member| with_age(teller, member)).collect();
    if !aged.is_empty() {
        let names = teller.says.join(&aged);
        sentences.push(teller.says.say_counted(&says.middle, aged.len(), &[("names", &names)]));
    }
    let focus = named(teller, |member| member.focus);
    if !focus.is_empty() {
        let names = teller.says.join(&focus);
        sentences.push(teller.says.say(says.focus, &[("names", &names)]));
    }
    for (index, member) in members.iter().enumerate() {
        let Some((partner, union)) = member.partner else { continue };
        let (one, other) = (index.min(partner), index.max(partner));
        let pair = [("one", members[one].label()), ("other", members[other].label())];
        sentences.push(teller.says.say(says.unions[union as usize], &pair));
    }
    sentences.extend(children(teller));
    let dead = named(teller, |member| member.deceased);
    if !dead.is_empty() {
        let names = teller.says.join(&dead);
        sentences.push(teller.says.say_counted(&says.deceased, dead.len(), &[("names", &names)]));
    }
    sentences
}

fn named(teller: &Teller, which: impl Fn(&Member) -> bool) -> Vec<String> {
    let members = teller.map.client.members.iter();
    members.filter(|member| which(member)).map(|member| member.label().to_owned()).collect()
}

fn with_age(teller: &Teller, member: &Member) -> String {
    let Some(age) = member.age else { return member.label().to_owned() };
    teller.says.part(teller.says.people.aged, &[("name", member.label()), ("n", &age.to_string())])
}

/// Parents, how the children came to them, and whether they are expected only.
type Family = (Vec<usize>, ChildBy, bool);

/// Parents and their children, and who is expected.
fn children(teller: &Teller) -> Vec<String> {
    let members = &teller.map.client.members;
    let says = &teller.says.people;
    let mut families: Vec<(Family, Vec<String>)> = Vec::new();
    let mut places = BTreeMap::new();
    for member in members.iter().filter(|member| member.pregnancy || !member.parents.is_empty()) {
        let mut parents = member.parents.clone();
        parents.sort_unstable();
        let key = (parents, member.child_by, member.pregnancy);
        let place = *places.entry(key.clone()).or_insert_with(|| {
            families.push((key, Vec::new()));
            families.len() - 1
        });
        families[place].1.push(member.label().to_owned());
    }
    let sentence = |((parents, by, pregnancy), children): (Family, Vec<String>)| {
        let count = parents.len();
        let parents = teller.ends(parents.into_iter().map(End::Member));
        let names = [("parents", parents.as_str()), ("children", &teller.says.join(&children))];
        match (pregnancy, count) {
            (true, 0) => teller.says.say(says.pregnancy, &[]),
            (true, _) => teller.says.say_counted(&says.expecting, count, &names),
            (false, _) => teller.says.say_counted(&says.children[by as usize], count, &names),
        }
    };
    families.into_iter().map(sentence).collect()
}

/// The second part: each level with what stands on it, and what no tie reaches.
pub(super) fn levels(teller: &Teller, summary: &Summary) -> Section {
    let levels = (0..teller.map.framework.levels.len()).map(|level| self::level(teller, level));
    let mut blocks = vec![Block::List(levels.collect())];
    if !summary.isolated.is_empty() {
        let names = teller.systems(&summary.isolated);
        let sentence = teller.says.say(teller.says.levels.isolated, &[("names", &names)]);
        blocks.push(Block::Paragraph(sentence));
    }
    Section::new(teller.says.levels.heading, blocks)
}

fn level(teller: &Teller, index: usize) -> String {
    let says = &teller.says.levels;
    let level = &teller.map.framework.levels[index];
    let about = [("level", level.name.as_str()), ("definition", &level.definition)];
    let here = |status| {
        let systems = teller.map.systems.iter().enumerate();
        let here = systems.filter(move |(_, system)| system.level == index && system.status == status);
        let names = teller.ends(here.map(|(system, _)| End::System(system)));
        Some(names).filter(|names| !names.is_empty())
    };
    let names = here(Status::Current);
    let [about_level, about_definition] = about;
    let first = match &names {
        Some(names) => teller.says.say(says.level, &[about_level, about_definition, ("names", names)]),
        None => teller.says.say(says.empty, &about),
    };
    let more = [(says.missing, Status::Needed), (says.past, Status::Past)]
        .into_iter()
        .filter_map(|(says, status)| Some(teller.says.say(says, &[("names", &here(status)?)])));
    let sentences: Vec<String> = std::iter::once(first).chain(more).collect();
    teller.words.sentences(&sentences)
}
