//! What holds for the words of every language.

use std::collections::BTreeSet;

use super::*;
use crate::scene::sample::EVERY_MARK;

/// Every text of a language but its plural forms and its spaces, in the same order for all languages. A new field does
/// not compile until it is listed here.
fn texts(words: &'static Words) -> Vec<&'static str> {
    #[rustfmt::skip]
    let Words {
        language, right_to_left: _, capital_nouns: _, untitled, date, month_of_year, year, week, first_day, months, viewpoint,
        author, source, frameworks, legend, notation, ties, systems, people, strengths, stressful, one_way, both_ways, disputed, past_tie,
        needed_tie, past_system, needed_system, no_direction, borrowed_marks, kinds, genders, unions, children, focus,
        deceased, pregnancy, plan, sentences,
    } = words;
    let mut all = vec![
        language,
        untitled,
        date,
        month_of_year,
        year,
        week,
        first_day,
        viewpoint,
        author,
        source,
        legend,
        notation,
    ];
    all.extend([ties, systems, people, stressful, one_way, both_ways, disputed, past_tie, needed_tie]);
    all.extend([past_system, needed_system, no_direction, borrowed_marks, focus, deceased, pregnancy]);
    all.extend(months.iter().chain(strengths).chain(kinds).chain(genders).chain(unions).chain(children));
    for framework in frameworks {
        all.push(&framework.name);
        all.extend(framework.levels.iter().flat_map(|level| [&level.name, &level.definition]));
    }
    all.into_iter().copied().chain(planned(plan)).chain(spoken(sentences)).collect()
}

/// The same for the plan.
fn planned(plan: &'static plan::PlanWords) -> Vec<&'static str> {
    let plan::PlanWords { heading, aims, until, terms, no_level, unlisted: _, step, all, partial } = plan;
    let texts = [heading, until, no_level, step, all, partial].into_iter();
    texts.chain(aims).chain(terms).copied().collect()
}

/// The same for the sentences.
fn spoken(sentences: &'static Sentences) -> Vec<&'static str> {
    #[rustfmt::skip]
    let Sentences {
        ties, stressful_tie, both_ways, past_tie, needed_tie, since_day, since, since_words, level, map, household, per_level,
        no_systems, no_ties, pair, strong,
        stressful, past, needed, disputed, more, marks, age: _, members: _, systems: _, ties_count: _,
    } = sentences;
    let Marks { colon, comma, semicolon, space: _ } = marks;
    let mut all = vec![
        stressful_tie,
        both_ways,
        past_tie,
        needed_tie,
        since_day,
        since,
        since_words,
        level,
        map,
        household,
        per_level,
        no_systems,
    ];
    all.extend([no_ties, pair, strong, stressful, past, needed, disputed, more, colon, comma, semicolon]);
    all.into_iter().chain(ties).copied().collect()
}

fn counted(words: &Words) -> [&Plural; 5] {
    let says = &words.sentences;
    [&says.age, &says.members, &says.systems, &says.ties_count, &words.plan.unlisted]
}

/// The names in braces.
fn places(template: &str) -> BTreeSet<&str> {
    template.split('{').skip(1).filter_map(|part| part.split_once('}')).map(|(name, _)| name).collect()
}

fn all() -> impl Iterator<Item = &'static Words> {
    Language::ALL.into_iter().map(Words::of)
}

#[test]
fn no_language_leaves_a_text_empty() {
    for words in all() {
        for text in texts(words) {
            assert!(!text.trim().is_empty(), "{}: an empty text", words.language);
            assert_eq!(text.matches('{').count(), text.matches('}').count(), "{}: {text}", words.language);
        }
        for plural in counted(words) {
            for number in [0, 1, 2, 3, 11, 100] {
                let phrase = plural.count(number);
                assert!(!phrase.trim().is_empty() && !phrase.contains(['{', '}']), "{}", words.language);
            }
        }
    }
}

#[test]
fn every_language_puts_the_same_names_into_a_sentence() {
    let english = texts(Words::of(Language::English));
    for words in all() {
        for (text, model) in texts(words).into_iter().zip(&english) {
            assert_eq!(places(text), places(model), "{}: {text:?} for {model:?}", words.language);
        }
    }
}

#[test]
fn no_language_keeps_an_english_phrase() {
    let english = texts(Words::of(Language::English));
    for words in all().filter(|words| words.language != "en") {
        // Single words may be the same in two languages: "Plan", "Micro"; so may a list of such words, and places alone.
        let levels =
            |framework: &FrameworkWords| framework.levels.each_ref().map(|level| level.name).join(", ");
        let lists: Vec<String> =
            words.frameworks.iter().map(|framework| levels(framework).to_lowercase()).collect();
        let is_phrase = |text: &str| {
            let own: String =
                text.split('{').map(|part| part.split_once('}').map_or(part, |(_, own)| own)).collect();
            own.split_whitespace().filter(|word| word.contains(char::is_alphabetic)).count() > 1
                && !lists.contains(&text.to_lowercase())
        };
        for (text, model) in texts(words).into_iter().zip(&english).filter(|(text, _)| is_phrase(text)) {
            assert!(text != *model, "{}: {text:?} is still English", words.language);
        }
    }
}

#[test]
fn no_two_languages_have_the_same_tag() {
    let tags: BTreeSet<&str> = all().map(|words| words.language).collect();
    assert_eq!(tags.len(), Language::ALL.len());
}

#[test]
fn the_key_never_has_the_same_words_for_two_marks() {
    for words in all() {
        let ties = [words.stressful, words.one_way, words.both_ways, words.disputed];
        let ties = ties.into_iter().chain([words.past_tie, words.needed_tie]).chain(words.strengths);
        let ties: Vec<&str> = ties.collect();
        let people = words.genders.into_iter().chain(words.unions).chain(words.children);
        let people: Vec<&str> = people.chain([words.focus, words.deceased, words.pregnancy]).collect();
        let kinds = words.kinds.to_vec();
        let aims = words.plan.aims.to_vec();
        for section in [ties, kinds, people, aims] {
            let distinct: BTreeSet<&str> = section.iter().copied().collect();
            assert_eq!(distinct.len(), section.len(), "{}: {section:?}", words.language);
        }
    }
}

#[test]
fn a_date_is_written_plainly() {
    let date = |language, iso| Words::of(language).date(iso);
    assert_eq!(date(Language::English, "2026-03-02"), "2 March 2026");
    assert_eq!(date(Language::English, "2026-13-02"), "2026-13-02");
    assert_eq!(date(Language::English, "soon"), "soon");
    assert_eq!(date(Language::English, "ages 3-5-7"), "ages 3-5-7");
    assert_eq!(date(Language::English, "2026-03"), "March 2026");
    assert_eq!(date(Language::Japanese, "2026-03"), "2026年3月");
    assert_eq!(date(Language::Spanish, "2026-03"), "marzo de 2026");
    assert_eq!(date(Language::English, "2026"), "2026");
    assert_eq!(date(Language::German, "week 14"), "Woche 14");
    assert_eq!(date(Language::French, "2026-05-01"), "1er mai 2026");
    assert_eq!(date(Language::German, "2026-03-02"), "2. März 2026");
    assert_eq!(date(Language::Spanish, "2026-03-02"), "2 de marzo de 2026");
    assert_eq!(date(Language::Japanese, "2026-03-02"), "2026年3月2日");
    assert_eq!(date(Language::Arabic, "2026-03-02"), "2 مارس 2026");
}

#[test]
fn since_when_is_told_as_a_date_or_in_the_files_own_words() {
    let since = |language, when| Words::of(language).since(when);
    assert_eq!(since(Language::English, "2026-03-02"), "since 2 March 2026");
    assert_eq!(since(Language::English, "seven years ago"), "since: seven years ago");
    assert_eq!(since(Language::French, "2026-03-02"), "depuis le 2 mars 2026");
    assert_eq!(since(Language::French, "2026-03"), "depuis mars 2026");
    assert_eq!(since(Language::Japanese, "2024"), "2024年から");
}

#[test]
fn german_nouns_keep_their_capital_letter_in_a_sentence() {
    let (map, _) = &*EVERY_MARK;
    let school = map.systems.iter().find(|system| system.kind == Some(Kind::School)).expect("there is one");
    let said = |language| Words::of(language).system(map, school);
    assert!(said(Language::German).contains(": Schule, "), "{}", said(Language::German));
    assert!(said(Language::English).contains(": school, "), "{}", said(Language::English));
}

#[test]
fn the_rings_of_a_ready_framework_are_named_in_the_sheets_language() {
    let (map, _) = &*EVERY_MARK;
    let ready = Words::of(Language::English)
        .framework(FrameworkName::MicroMezzoMacro, map.framework.levels.iter().map(|level| level.id.clone()));
    let map = crate::model::Ecomap { framework: ready, ..map.clone() };
    let names = |language| {
        let told = Words::of(language).retell(&map);
        told.framework.levels.iter().map(|level| level.name.clone()).collect::<Vec<_>>()
    };
    assert_eq!(names(Language::Japanese), ["ミクロ", "メゾ", "マクロ"]);
    assert_eq!(names(Language::English), ["Micro", "Mezzo", "Macro"]);
}

#[test]
fn the_rings_of_a_framework_of_the_files_own_keep_their_names() {
    let (map, _) = &*EVERY_MARK;
    assert_eq!(map.framework.ready, None);
    assert_eq!(Words::of(Language::Arabic).retell(map).framework, map.framework);
}

#[test]
fn a_pregnancy_without_a_name_is_called_so_in_the_sheets_language() {
    let (map, _) = &*EVERY_MARK;
    let mut map = map.clone();
    map.client.members[0].pregnancy = true;
    map.client.members[0].name = None;
    map.client.members[0].age = None;
    let german = Words::of(Language::German);
    let told = german.retell(&map);
    assert_eq!(told.client.members[0].label(), "Schwangerschaft");
    let said = german.member(&told.client.members[0]);
    assert_eq!(said.matches("Schwangerschaft").count(), 1, "{said}");
}
