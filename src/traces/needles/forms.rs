//! In which forms a name, an age, a date or a text may be written somewhere.

use super::{Needles, Sort};
use crate::age::Age;
use crate::check::date_parts;
use crate::deidentify::{identifies, spellings};
use crate::folding::{fold, is_unspaced};
use crate::options::Language;
use crate::suspects::{Reading, Suspect, suspects};
use crate::words::Words;

/// Text in a script without capitals is looked for whole, if it has this many letters.
const LONG_SENTENCE: usize = 8;

impl Needles {
    /// A name whole and in its parts, the ages that it states, and its initials with an age.
    pub(super) fn person(&mut self, name: &str, age: Option<Age>, field: &str) {
        let whole = fold(name);
        for spelling in spellings(name) {
            let sort = if spelling == whole { Sort::Name } else { Sort::PartOfName };
            if identifies(&spelling, spelling == whole) {
                self.add(spelling, sort, field);
            }
        }
        let stated = whole.iter().filter_map(|word| word.parse::<u8>().ok()).filter(|age| *age <= 130);
        for years in stated.collect::<Vec<_>>() {
            self.age(years, field);
        }
        if let Some(Age::Years(years)) = age {
            let initial = |word: &String| word.chars().next().map(String::from);
            let initials: Vec<String> = whole.iter().filter_map(initial).collect();
            let years = years.to_string();
            if let (Some(first), false) =
                (initials.first(), initials.iter().any(|one| one.starts_with(is_unspaced)))
            {
                self.add(vec![first.clone(), years.clone()], Sort::Age, field);
                self.add(initials.into_iter().chain([years]).collect(), Sort::Age, field);
            }
        }
    }

    pub(super) fn id(&mut self, id: Option<&str>, field: &str) {
        let words = fold(id.unwrap_or_default());
        if identifies(&words, false) {
            self.add(words, Sort::Id, field);
        }
    }

    /// An exact age as sheets and people write it.
    pub(super) fn age(&mut self, years: u8, field: &str) {
        let digits = years.to_string();
        for language in Language::ALL {
            self.add(fold(&Words::of(language).age(Age::Years(years))), Sort::Age, field);
        }
        for words in [&["age"][..], &["aged"]] {
            self.add(
                words.iter().map(|word| (*word).to_owned()).chain([digits.clone()]).collect(),
                Sort::Age,
                field,
            );
        }
        for words in [&["year", "old"][..], &["years", "old"], &["yo"], &["yrs"]] {
            let words = words.iter().map(|word| (*word).to_owned());
            self.add(std::iter::once(digits.clone()).chain(words).collect(), Sort::Age, field);
        }
    }

    /// A day in the spellings of the sheet's languages and of forms.
    pub(super) fn date(&mut self, iso: Option<&str>, field: &str) {
        let Some((year, month, day)) = iso.and_then(date_parts) else { return };
        for language in Language::ALL {
            self.add(fold(&Words::of(language).date(iso.unwrap_or_default())), Sort::Date, field);
        }
        let months = fold(&Words::of(Language::English).date(iso.unwrap_or_default()));
        if let [_, name, _] = &months[..] {
            let short: String = name.chars().take(3).collect();
            for month in [name.clone(), short] {
                self.add(vec![month.clone(), day.to_string(), year.to_string()], Sort::Date, field);
                self.add(vec![day.to_string(), month, year.to_string()], Sort::Date, field);
            }
        }
        let (y, long) = (format!("{year:04}"), |number: u32| format!("{number:02}"));
        self.add(vec![format!("{y}{}{}", long(month), long(day))], Sort::Date, field);
        for (month, day) in [(long(month), long(day)), (month.to_string(), day.to_string())] {
            self.add(vec![y.clone(), month.clone(), day.clone()], Sort::Date, field);
            self.add(vec![day.clone(), month.clone(), y.clone()], Sort::Date, field);
            self.add(vec![month, day, y.clone()], Sort::Date, field);
        }
    }

    /// What may identify someone in a text that names nobody by a field of their own.
    pub(super) fn text(&mut self, text: Option<&str>, field: &str, reading: Reading) {
        let text = text.unwrap_or_default();
        for (suspect, range) in suspects(text, reading) {
            let part = &text[range.clone()];
            match suspect {
                Suspect::Script => self.sentences(text, field),
                Suspect::Date if date_parts(part).is_some() => self.date(Some(part), field),
                Suspect::Name if !identifies(&fold(part), false) => {}
                Suspect::Name if reading == Reading::Sentences && begins(&text[..range.start], part) => {}
                Suspect::StreetAddress => {}
                _ => self.add(fold(part), Sort::Text(suspect), field),
            }
        }
    }

    /// Where the schema lies: folders have people's names.
    pub(super) fn address(&mut self, address: Option<&str>) {
        for word in fold(address.unwrap_or_default()) {
            let word = vec![word];
            if identifies(&word, false) {
                self.add(word, Sort::PartOfName, "$schema");
            }
        }
    }

    /// Long sentences whole, where single names cannot be told from other words.
    fn sentences(&mut self, text: &str, field: &str) {
        for sentence in text.split(['.', '。', '!', '?', '\n']) {
            let words = fold(sentence);
            if words.iter().map(|word| word.chars().count()).sum::<usize>() >= LONG_SENTENCE {
                self.add(words, Sort::Text(Suspect::Script), field);
            }
        }
    }
}

/// Whether a word begins a sentence, where any word has a capital letter ("Agree on …"); an abbreviation is none.
fn begins(before: &str, word: &str) -> bool {
    let small = word.chars().any(char::is_lowercase);
    let before = before.trim_end();
    small && (before.is_empty() || before.ends_with(['.', '!', '?', ':', ';']))
}
