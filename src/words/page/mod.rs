//! What a page for browsers says beside its map: headings, buttons, hints. One table per language, as for the sheet.

mod arabic;
mod chinese;
mod english;
mod french;
mod german;
mod japanese;
mod portuguese;
mod spanish;

use crate::options::Language;

/// All words that a page itself says, in one language.
#[derive(Debug)]
pub(crate) struct PageWords {
    /// Heading of the part that tells the map in words, and the link that leads there.
    pub(crate) in_words: &'static str,
    pub(crate) to_words: &'static str,
    /// Name of the part that shows the map.
    pub(crate) map: &'static str,
    /// Before the buttons that show or fade a level.
    pub(crate) show: &'static str,
    /// Before the buttons that zoom to a level or step by step.
    pub(crate) zoom: &'static str,
    pub(crate) whole_sheet: &'static str,
    pub(crate) closer: &'static str,
    pub(crate) farther: &'static str,
    /// What to do with the map: with pointer or finger, and with the keyboard.
    pub(crate) hint: &'static str,
    pub(crate) keys: &'static str,
}

impl PageWords {
    /// The words of a language.
    pub(crate) const fn of(language: Language) -> &'static Self {
        match language {
            Language::English => &english::ENGLISH,
            Language::Spanish => &spanish::SPANISH,
            Language::Portuguese => &portuguese::PORTUGUESE,
            Language::German => &german::GERMAN,
            Language::French => &french::FRENCH,
            Language::Japanese => &japanese::JAPANESE,
            Language::Chinese => &chinese::CHINESE,
            Language::Arabic => &arabic::ARABIC,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// Every text of a language. A new field does not compile until it is listed here.
    fn texts(words: &PageWords) -> [&'static str; 10] {
        let PageWords { in_words, to_words, map, show, zoom, whole_sheet, closer, farther, hint, keys } =
            words;
        [in_words, to_words, map, show, zoom, whole_sheet, closer, farther, hint, keys].map(|text| *text)
    }

    #[test]
    fn every_language_says_everything_and_never_the_same_for_two_things() {
        for language in Language::ALL {
            let texts = texts(PageWords::of(language));
            assert!(texts.iter().all(|text| !text.trim().is_empty()), "{language:?}");
            assert_eq!(BTreeSet::from(texts).len(), texts.len(), "{language:?}");
        }
    }

    #[test]
    fn no_language_says_what_another_says() {
        for (index, language) in Language::ALL.into_iter().enumerate() {
            for other in &Language::ALL[index + 1..] {
                let same = |text| [PageWords::of(language), PageWords::of(*other)].map(text);
                let [hint, other_hint] = same(|words: &PageWords| words.hint);
                assert_ne!(hint, other_hint, "{language:?}, {other:?}");
            }
        }
    }
}
