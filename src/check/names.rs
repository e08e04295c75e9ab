//! Names of those whom a view leaves out, in texts that it shows: a view leaves out things, it does not change texts.

use super::views::Parts;
use super::{Findings, client_name, client_name_path, member_path, members, system_path};
use crate::case_file::{CaseFile, FrameworkEntry};
use crate::diagnostic::Code;
use crate::model::{End, View};
use crate::problem::{Path, Problem};
use crate::wording::quoted;

/// Names times texts that may be compared for one view; a larger map is not looked through.
const MOST_COMPARED: usize = 1_000_000;

/// Shorter names are in too many words.
const SHORTEST: usize = 3;

pub(super) fn check(case: &CaseFile, parts: &Parts<'_>, view: &View, findings: &mut Findings) {
    let names: Vec<String> = view.hidden.iter().filter_map(|end| name(parts, *end)).collect();
    let texts = case.systems.len() + 3 * case.ties.len() + 2 * case.plan.len();
    if names.is_empty() || names.len().saturating_mul(texts) > MOST_COMPARED {
        return;
    }
    for (text, path) in shown(case, view) {
        let text = text.to_lowercase();
        if let Some(name) = names.iter().find(|name| has_word(&text, &name.to_lowercase())) {
            let message = format!(
                "the view {} leaves {} out, but this text has the name in it",
                quoted(&view.name),
                quoted(name)
            );
            let problem = Problem::new(Code::NameInView, path, message);
            findings.add(problem.help("write the text without the name, or hide what it belongs to"));
        }
    }
}

/// What somebody is called: of "Carla, best friend" the name is what stands before the comma.
fn name(parts: &Parts<'_>, end: End) -> Option<String> {
    let whole = match end {
        End::Client => return None,
        End::Member(member) => parts.members[member].name.as_deref()?,
        End::System(system) => &parts.systems[system].name,
    };
    let name = whole.split([',', '(', '（', '、', '،']).next().unwrap_or(whole).trim();
    (name.chars().count() >= SHORTEST).then(|| name.to_owned())
}

/// Whether a text has these words in it, not as parts of longer ones.
fn has_word(text: &str, word: &str) -> bool {
    let continues = |character: Option<char>| character.is_some_and(char::is_alphanumeric);
    text.match_indices(word).any(|(start, found)| {
        let (before, after) = (&text[..start], &text[start + found.len()..]);
        !continues(before.chars().next_back()) && !continues(after.chars().next())
    })
}

/// All texts of a file that a view shows, each with its place.
fn shown<'a>(case: &'a CaseFile, view: &View) -> Vec<(&'a str, Path)> {
    let head = [
        ("title", &case.title),
        ("viewpoint", &case.viewpoint),
        ("author", &case.author),
        ("source", &case.source),
    ];
    let mut texts: Vec<(&str, Path)> =
        head.into_iter().filter_map(|(field, text)| Some((text.as_deref()?, Path::of(field)))).collect();
    texts.push((client_name(case), client_name_path(case)));
    levels(case, &mut texts);
    let people =
        members(case).iter().enumerate().filter(|(index, _)| !view.hidden.contains(&End::Member(*index)));
    texts.extend(
        people.filter_map(|(index, entry)| Some((entry.name.as_deref()?, member_path(index).field("name")))),
    );
    let systems = case.systems.iter().enumerate();
    let systems = systems.filter(|(index, _)| !view.hidden.contains(&End::System(*index)));
    texts.extend(systems.map(|(index, entry)| (&*entry.name, system_path(index).field("name"))));
    let ties = case.ties.iter().enumerate();
    for (index, tie) in ties.filter(|(index, _)| view.labels && !view.hidden_ties.contains(index)) {
        let path = Path::of("ties").item(index);
        let words = [("label", &tie.label), ("since", &tie.since), ("frequency", &tie.frequency)];
        texts.extend(
            words.into_iter().filter_map(|(field, text)| Some((text.as_deref()?, path.field(field)))),
        );
    }
    for (index, step) in case.plan.iter().enumerate().filter(|(index, _)| !view.hidden_steps.contains(index))
    {
        let path = Path::of("plan").item(index);
        texts.push((&*step.action, path.field("action")));
        texts.extend(step.who.as_deref().map(|who| (who, path.field("who"))));
    }
    texts
}

fn levels<'a>(case: &'a CaseFile, texts: &mut Vec<(&'a str, Path)>) {
    let FrameworkEntry::Own(own) = &case.framework else { return };
    let path = Path::of("framework");
    texts.push((&*own.name, path.field("name")));
    for (index, level) in own.levels.iter().enumerate() {
        let path = path.field("levels").item(index);
        texts.push((&*level.name, path.field("name")));
        texts.extend(level.definition.as_deref().map(|words| (words, path.field("definition"))));
    }
}

#[cfg(test)]
mod tests {
    use super::has_word;

    #[test]
    fn a_name_is_found_as_a_word_and_not_within_one() {
        assert!(has_word("with ana, weekly", "ana"));
        assert!(has_word("ana", "ana"));
        assert!(!has_word("bananas", "ana"));
        assert!(!has_word("anabel", "ana"));
        assert!(has_word("عند ليلى", "ليلى"));
    }
}
