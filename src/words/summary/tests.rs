//! What holds for the summary's words in every language.

use std::collections::BTreeSet;

use super::*;
use crate::words::Words;

/// The texts that are templates or words, in the same order for all languages. A new field does not compile until it is
/// listed here.
fn texts(words: &'static SummaryWords) -> Vec<&'static str> {
    #[rustfmt::skip]
    let SummaryWords {
        lists, numbers: _, details, full_stop, meetings: _, hedge, opening, people, levels, strengths, moderate, tenuous,
        strains, both, giving: _, straining: _, weak, missing, ended, disputed, across, plan, tie_columns, counts,
    } = words;
    let Lists { comma, last, semicolon, last_semicolon, then } = lists;
    let OpeningWords { map, dated_map, view } = opening;
    let mut all =
        vec![comma, last, semicolon, last_semicolon, then, details, full_stop, hedge, map, dated_map, view];
    let PeopleWords { middle: _, aged, focus, unions, children: _, expecting: _, pregnancy, deceased: _ } =
        people;
    all.extend([aged, focus, pregnancy]);
    all.extend(unions);
    let LevelWords { heading, level, empty, missing: here, past, isolated } = levels;
    all.extend([heading, level, empty, here, past, isolated]);
    all.extend([strengths, moderate, tenuous, strains, both].map(|lead| &lead.heading));
    let MissingWords { heading, inside, between, systems } = missing;
    all.extend([weak, heading, inside, between, systems]);
    all.extend([&ended.heading, &ended.systems, &disputed.heading, &disputed.tie]);
    #[rustfmt::skip]
    let AcrossWords {
        heading, lead, direct, through, against, against_through, stops, apart, back, back_through, disputed,
    } = across;
    all.extend([
        heading,
        lead,
        direct,
        through,
        against,
        against_through,
        stops,
        apart,
        back,
        back_through,
        disputed,
    ]);
    let PlanWords { heading, count: _, terms, open, step, ties, systems, aims, tie, system, by } = plan;
    all.extend([heading, open, step, tie, system, by]);
    all.extend(terms.iter().chain(ties).chain(systems).chain(aims).chain(tie_columns));
    all.into_iter().copied().chain(counted(counts)).collect()
}

fn counted(words: &'static CountWords) -> Vec<&'static str> {
    #[rustfmt::skip]
    let CountWords {
        heading, caution, columns, of, level, past_systems, needed_systems, ties, strengths, stressful, one_way, both_ways,
        unstated, past_ties, needed_ties, disputed, informal, formal, conditions, unsorted, across, isolated, density,
    } = words;
    let mut all = vec![*heading, caution, of, level, stressful, disputed];
    all.extend(columns.iter().chain(strengths));
    let counts = [past_systems, needed_systems, ties, one_way, both_ways, unstated, past_ties, needed_ties];
    let counts =
        counts.into_iter().chain([informal, formal, conditions, unsorted, across, isolated, density]);
    all.extend(counts.flat_map(|count| [count.name, count.meaning]));
    all
}

fn plurals(words: &'static SummaryWords) -> Vec<&'static Plural> {
    let leads = [&words.strengths, &words.moderate, &words.tenuous, &words.strains, &words.both];
    let mut all: Vec<&Plural> = leads.map(|lead| &lead.count).to_vec();
    for Clauses { one_way, mutual, unstated } in [&words.giving, &words.straining] {
        all.extend([one_way, mutual, unstated]);
    }
    all.extend([&words.people.middle, &words.people.expecting, &words.people.deceased]);
    all.extend(&words.people.children);
    all.extend([&words.ended.ties, &words.plan.count]);
    all
}

/// The names in braces.
fn places(template: &str) -> BTreeSet<&str> {
    template.split('{').skip(1).filter_map(|part| part.split_once('}')).map(|(name, _)| name).collect()
}

fn all() -> impl Iterator<Item = &'static SummaryWords> {
    Language::ALL.into_iter().map(SummaryWords::of)
}

#[test]
fn no_language_leaves_a_text_of_the_summary_empty() {
    for words in all() {
        for text in texts(words) {
            assert!(!text.is_empty(), "{}: an empty text", words.full_stop);
            assert_eq!(text.matches('{').count(), text.matches('}').count(), "{text}");
        }
        for plural in plurals(words) {
            for number in [0, 1, 2, 3, 11, 100] {
                assert!(!plural.form(number).trim().is_empty());
            }
        }
    }
}

#[test]
fn every_language_puts_the_same_names_into_a_sentence_of_the_summary() {
    let english = texts(SummaryWords::of(Language::English));
    for words in all() {
        for (text, model) in texts(words).into_iter().zip(&english) {
            assert_eq!(places(text), places(model), "{text:?} for {model:?}");
        }
    }
}

#[test]
fn every_form_of_a_plural_names_all_that_is_told() {
    let english: Vec<&Plural> = plurals(SummaryWords::of(Language::English));
    for words in all() {
        for (plural, model) in plurals(words).into_iter().zip(&english) {
            // The number itself may be a word.
            let without_number = |form: &'static str| {
                let mut places = places(form);
                places.remove("n");
                places
            };
            for number in [1, 2, 3, 11, 100] {
                let form = plural.form(number);
                assert_eq!(
                    without_number(form),
                    without_number(model.form(number)),
                    "{form:?} for {model:?}"
                );
            }
        }
    }
}

#[test]
fn no_language_has_english_sentences() {
    let english = texts(SummaryWords::of(Language::English));
    for language in Language::ALL.into_iter().filter(|language| *language != Language::English) {
        let same = texts(SummaryWords::of(language))
            .into_iter()
            .zip(&english)
            .filter(|(text, model)| text == *model && text.chars().filter(|c| c.is_alphabetic()).count() > 12)
            .filter(|(text, _)| !text.starts_with('{'))
            .count();
        assert_eq!(same, 0, "{language:?} has English sentences");
    }
}

#[test]
fn names_are_listed_with_an_and_and_with_semicolons_where_they_hold_commas() {
    let english = SummaryWords::of(Language::English);
    let join = |words: &SummaryWords, names: &[&str]| {
        words.join(&names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>())
    };
    assert_eq!(join(english, &[]), "");
    assert_eq!(join(english, &["A"]), "A");
    assert_eq!(join(english, &["A", "B", "C"]), "A, B and C");
    assert_eq!(join(english, &["A", "Son, 12", "C"]), "A; Son, 12; and C");
    assert_eq!(join(english, &["A", "Son, 12"]), "A and Son, 12");
    let spanish = SummaryWords::of(Language::Spanish);
    assert_eq!(join(spanish, &["Leo", "Inés"]), "Leo e Inés");
    assert_eq!(join(spanish, &["Leo", "Hielo"]), "Leo y Hielo");
    assert_eq!(join(SummaryWords::of(Language::Japanese), &["甲", "乙", "丙"]), "甲、乙と丙");
}

#[test]
fn a_french_name_with_a_vowel_shortens_the_word_before_it() {
    let french = SummaryWords::of(Language::French);
    let says = |name| french.say(french.opening.map, &[("client", name)]);
    assert_eq!(says("Anna"), "Voici l’écocarte d’Anna.");
    assert_eq!(says("Leo"), "Voici l’écocarte de Leo.");
}

#[test]
fn a_sentence_begins_with_a_capital_and_ends_with_one_stop() {
    let english = SummaryWords::of(Language::English);
    assert_eq!(english.stopped("drawn by J. Ortiz Jr."), "Drawn by J. Ortiz Jr.");
    assert_eq!(english.say_counted(&english.plan.count, 3, &[]), "Three steps are planned.");
    assert_eq!(english.say_counted(&english.plan.count, 13, &[]), "13 steps are planned.");
    let details = ["child care".to_owned()];
    assert_eq!(
        english.with_details_at_end("A tie joins B with C.", &details),
        "A tie joins B with C (child care)."
    );
}

#[test]
fn a_name_that_looks_like_a_placeholder_stays_a_name_in_a_summary() {
    let english = SummaryWords::of(Language::English);
    let told = english.say(english.people.unions[0], &[("one", "{other}"), ("other", "{n}")]);
    assert_eq!(told, "{other} and {n} are married.");
    assert_eq!(Words::of(Language::English).language, "en");
}
