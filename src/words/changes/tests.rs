//! What holds for the words about changes of every language.

use std::collections::BTreeSet;

use super::*;

/// Every text of a language, in the same order for all. A new field does not compile until it is listed here.
fn texts(words: &'static ChangeWords) -> Vec<&'static str> {
    #[rustfmt::skip]
    let ChangeWords {
        title, period, heading, badges, unchanged, groups, on_date, on_title, number, tie, added, removed, built, resumed,
        strength, marked, unmarked, fact, facts, nothing, both_give, no_changes, count: _, same_systems, same_ties, caveat, dates,
        slider_hint,
    } = words;
    let mut all =
        vec![title, period, heading, unchanged, on_date, on_title, number, tie, added, removed, built];
    all.extend([resumed, strength, marked, unmarked, fact, nothing, both_give, no_changes, same_systems]);
    all.extend([same_ties, caveat, dates, slider_hint]);
    all.into_iter().chain(badges).chain(groups).chain(facts).copied().collect()
}

/// The names in braces.
fn places(template: &str) -> BTreeSet<&str> {
    template.split('{').skip(1).filter_map(|part| part.split_once('}')).map(|(name, _)| name).collect()
}

fn all() -> impl Iterator<Item = (Language, &'static ChangeWords)> {
    Language::ALL.into_iter().map(|language| (language, ChangeWords::of(language)))
}

#[test]
fn every_language_has_every_text_with_the_same_names_in_it() {
    let english = texts(ChangeWords::of(Language::English));
    for (language, words) in all() {
        for (text, model) in texts(words).into_iter().zip(&english) {
            assert!(!text.trim().is_empty(), "{language:?}: an empty text");
            assert_eq!(places(text), places(model), "{language:?}: {text:?} for {model:?}");
        }
        for number in [0, 1, 2, 3, 11, 100] {
            assert!(!words.count(number).contains(['{', '}']), "{language:?}");
        }
    }
}

#[test]
fn no_two_marks_of_change_have_the_same_words() {
    for (language, words) in all() {
        let mut distinct: BTreeSet<&str> = words.badges.into_iter().collect();
        distinct.insert(words.unchanged);
        assert_eq!(distinct.len(), words.badges.len() + 1, "{language:?}");
    }
}

#[test]
fn maps_are_called_by_their_date_their_title_or_their_number() {
    let map = |text: &str| {
        let case = serde_json::from_str(text).expect("a right case file");
        crate::check::check(&case).0.expect("a right case file")
    };
    let names = |maps: &[Ecomap]| -> Vec<String> {
        let english = ChangeWords::of(Language::English);
        let names = english.names(maps, Words::of(Language::English));
        names.into_iter().map(|name| format!("{}; {}", name.heading, name.when)).collect()
    };
    let dated = map(r#"{ "client": "A", "title": "Intake", "date": "2026-03-02" }"#);
    let goal = map(r#"{ "client": "A", "title": "Goal" }"#);
    let bare = map(r#"{ "client": "A" }"#);
    assert_eq!(
        names(&[dated.clone(), goal, bare]),
        ["2 March 2026; on 2 March 2026", "Goal; in “Goal”", "map 3; in “map 3”"]
    );
    // Of two maps of one day the titles tell which is which.
    let other = map(r#"{ "client": "A", "title": "Second view", "date": "2026-03-02" }"#);
    assert_eq!(names(&[dated, other]), ["Intake; in “Intake”", "Second view; in “Second view”"]);
}
