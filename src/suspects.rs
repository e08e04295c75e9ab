//! What in a text may identify someone although nobody is known by it: telephone numbers, addresses, dates, record
//! numbers, words that may be names. After the identifiers that 45 CFR 164.514(b)(2) lists.

use crate::folding::{Word, is_unspaced, words};
use crate::lexicon;

/// What may identify someone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Suspect {
    Email,
    WebAddress,
    Date,
    Telephone,
    StreetAddress,
    /// Record numbers, ZIP codes, plates: four digits or more, or letters and digits mixed.
    Number,
    /// A word that may be a name.
    Name,
    /// Text in a script without capital letters, where names cannot be told from other words.
    Script,
}

impl Suspect {
    /// As a report calls it.
    pub(crate) const fn words(self) -> &'static str {
        match self {
            Self::Email => "an e-mail address",
            Self::WebAddress => "a web address",
            Self::Date => "a date",
            Self::Telephone => "a number that may be a telephone number",
            Self::StreetAddress => "a number that may be a street address",
            Self::Number => "a number that may be a record or ZIP code",
            Self::Name => "a word that may be a name",
            Self::Script => "text in a script without capital letters, in which names cannot be found",
        }
    }
}

/// How a text is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reading {
    /// A few words, as in a title: any word with a capital letter may be a name.
    Words,
    /// Sentences: a capital letter at the start of one says nothing, if the word looks like an ordinary one.
    Sentences,
}

const MONTHS: &str = "january february march april june july august september october november december jan feb mar apr jun \
    jul aug sep sept oct nov dec enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre \
    janeiro fevereiro maio junho julho setembro outubro novembro dezembro januar februar marz mai juni juli oktober \
    dezember janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre";

const STREETS: &str = "street st road rd avenue ave lane ln drive dr boulevard blvd court ct place pl square sq way terrace close \
    crescent rue calle avenida rua via strasse str weg platz allee";

/// A text's suspects in its order, each with the bytes that it takes.
pub(crate) fn suspects(text: &str, reading: Reading) -> Vec<(Suspect, std::ops::Range<usize>)> {
    let all = words(text);
    let mut found = Vec::new();
    let mut at = 0;
    while at < all.len() {
        let (suspect, length) = suspect_at(text, &all, at, reading);
        let length = length.max(1);
        if let Some(suspect) = suspect {
            found.push((suspect, all[at].start..all[at + length - 1].end));
        }
        at += length;
    }
    if let Some(word) = all.iter().find(|word| has_no_capitals(&text[word.start..word.end])) {
        found.push((Suspect::Script, word.start..word.end));
    }
    found
}

/// What begins with this word, and over how many words it goes.
fn suspect_at(text: &str, all: &[Word], at: usize, reading: Reading) -> (Option<Suspect>, usize) {
    let written = |word: &Word| &text[word.start..word.end];
    let after = |index: usize| text[all[index].end..].chars().next();
    let word = &all[at];
    if matches!(word.text.as_str(), "http" | "https" | "www")
        && after(at).is_some_and(|next| !next.is_whitespace())
    {
        let end = all[at..]
            .iter()
            .take_while(|one| !text[word.start..one.start].contains(char::is_whitespace))
            .count();
        return (Some(Suspect::WebAddress), end);
    }
    if let Some(length) = joined(text, &all[at..], &['@', '.', '-', '_', '+']) {
        let whole = &text[word.start..all[at + length - 1].end];
        if whole.contains('@') {
            return (Some(Suspect::Email), length);
        }
        if is_web_address(whole) {
            return (Some(Suspect::WebAddress), length);
        }
    }
    if is_number(word) || follows_month(all, at) {
        if let Some(length) = date_length(text, &all[at..]) {
            return (Some(Suspect::Date), length);
        }
        let length = all[at..].iter().take_while(|one| is_number(one)).count();
        let digits: usize = all[at..at + length].iter().map(|one| one.text.len()).sum();
        let near = all[at..at + length].windows(2).all(|two| two[1].start - two[0].end <= 2);
        if near && length > 1 && digits >= 7 {
            return (Some(Suspect::Telephone), length);
        }
        return number_at(all, at);
    }
    if word.text.chars().any(char::is_numeric)
        && word.text.len() >= 4
        && word.text.chars().any(char::is_alphabetic)
    {
        return (Some(Suspect::Number), 1);
    }
    (may_be_name(text, all, at, reading, written(word)).then_some(Suspect::Name), 1)
}

fn number_at(all: &[Word], at: usize) -> (Option<Suspect>, usize) {
    let word = &all[at];
    let is_street = |one: &Word| STREETS.split_whitespace().any(|street| street == one.text);
    if word.text.len() <= 5 && all.get(at + 1..).is_some_and(|rest| rest.iter().take(3).any(is_street)) {
        return (Some(Suspect::StreetAddress), 1);
    }
    let year = word.text.len() == 4 && matches!(word.text.as_bytes(), [b'1', b'9', ..] | [b'2', b'0', ..]);
    match word.text.len() {
        7.. => (Some(Suspect::Telephone), 1),
        4.. if !year => (Some(Suspect::Number), 1),
        _ => (None, 1),
    }
}

/// How many words these marks join without a space, if more than one.
fn joined(text: &str, all: &[Word], marks: &[char]) -> Option<usize> {
    let joins = |two: &[Word]| {
        let between = &text[two[0].end..two[1].start];
        !between.is_empty() && between.chars().all(|mark| marks.contains(&mark))
    };
    let length = 1 + all.windows(2).take_while(|two| joins(two)).count();
    (length > 1).then_some(length)
}

fn is_web_address(whole: &str) -> bool {
    const ENDINGS: [&str; 10] =
        [".com", ".org", ".net", ".edu", ".gov", ".info", ".co.uk", ".de", ".fr", ".es"];
    whole.len() > 5 && ENDINGS.iter().any(|ending| whole.to_lowercase().ends_with(ending))
}

fn is_number(word: &Word) -> bool {
    word.text.chars().all(char::is_numeric)
}

fn is_month(word: &Word) -> bool {
    MONTHS.split_whitespace().any(|month| month == word.text)
}

fn follows_month(all: &[Word], at: usize) -> bool {
    is_month(&all[at]) && all.get(at + 1).is_some_and(is_number)
}

/// Over how many words a date goes: `2026-03-02`, `2026-03`, `2.3.2026`, `2 March 2026`, `March 2`, `2026年3月2日`.
fn date_length(text: &str, all: &[Word]) -> Option<usize> {
    let number = |index: usize| {
        all.get(index).filter(|word| is_number(word)).and_then(|word| word.text.parse::<u32>().ok())
    };
    let month = |index: usize| all.get(index).is_some_and(is_month);
    let close = |count: usize| all[..count].windows(2).all(|two| two[1].start - two[0].end <= 1);
    if month(0) && number(1).is_some() || month(1) && number(0).is_some_and(|day| day <= 31) {
        return Some(if number(2).is_some_and(|year| year > 31) { 3 } else { 2 });
    }
    let written = |index: usize| all.get(index).map(|word| &text[word.start..word.end]);
    if written(1) == Some("年") && written(3) == Some("月") {
        return Some(all.len().min(6));
    }
    let (one, two) = (number(0)?, number(1)?);
    let joined = |count: usize| all.len() > count && all[count].start - all[count - 1].end == 1;
    let is_month_of_a_year = (1900..2100).contains(&one) && (1..=12).contains(&two) && all[1].text.len() == 2;
    if is_month_of_a_year && joined(1) && !(joined(2) && is_number(&all[2])) {
        return Some(2);
    }
    let three = number(2)?;
    let plausible = (one > 31 && two <= 12 && three <= 31)
        || (one <= 31 && two <= 31 && (three > 31 || all[2].text.len() == 2));
    (plausible && close(3)).then_some(3)
}

/// Whether a word may be a name: it begins with a capital letter and is no ordinary word.
fn may_be_name(text: &str, all: &[Word], at: usize, reading: Reading, written: &str) -> bool {
    let word = &all[at];
    let capital = written.chars().next().is_some_and(char::is_uppercase);
    if !capital || lexicon::sort(&word.text).is_some() || is_month(word) && reading == Reading::Sentences {
        return false;
    }
    let all_capitals = written.chars().filter(|letter| letter.is_alphabetic()).all(char::is_uppercase);
    if written.chars().count() == 1 {
        // An initial: "J. Ortiz".
        return text[word.end..].starts_with('.');
    }
    let between = at.checked_sub(1).map(|before| &text[all[before].end..word.start]);
    let begins = between.is_none_or(|between| between.contains(['.', '!', '?', ':', ';', '\n', '“', '"']));
    let looks_ordinary =
        ["ing", "ed", "ly", "tion"].iter().any(|ending| word.text.len() > 5 && word.text.ends_with(ending));
    !(reading == Reading::Sentences && begins && !all_capitals && looks_ordinary)
}

/// Whether letters of this script are neither large nor small.
fn has_no_capitals(written: &str) -> bool {
    written.chars().any(|letter| {
        is_unspaced(letter)
            || (letter.is_alphabetic() && !letter.is_lowercase() && !letter.is_uppercase() && letter > 'ɏ')
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> Vec<(Suspect, &str)> {
        suspects(text, Reading::Sentences)
            .into_iter()
            .map(|(suspect, range)| (suspect, &text[range]))
            .collect()
    }

    #[test]
    fn what_identifies_is_found_in_a_sentence() {
        let cases = [
            ("call 555-0142-77 at noon", Suspect::Telephone, "555-0142-77"),
            ("write to a.b@example.org today", Suspect::Email, "a.b@example.org"),
            ("see www.example.org/x now", Suspect::WebAddress, "www.example.org/x"),
            ("seen on 2026-03-02 there", Suspect::Date, "2026-03-02"),
            ("since 2026-03 there", Suspect::Date, "2026-03"),
            ("seen on 2.3.2026 there", Suspect::Date, "2.3.2026"),
            ("seen on 2 March 2026 there", Suspect::Date, "2 March 2026"),
            ("seen on March 2, 2026 there", Suspect::Date, "March 2, 2026"),
            ("lives at 14 elm street there", Suspect::StreetAddress, "14"),
            ("record 48213 there", Suspect::Number, "48213"),
            ("file MRN4821 there", Suspect::Number, "MRN4821"),
            ("they met Zoltan there", Suspect::Name, "Zoltan"),
            ("ask the YMCA there", Suspect::Name, "YMCA"),
        ];
        for (text, suspect, words) in cases {
            assert_eq!(told(text), [(suspect, words)], "{text}");
        }
    }

    #[test]
    fn an_ordinary_sentence_is_not_suspected() {
        for text in [
            "Rotating shifts since 2025.",
            "Level inferred.",
            "the mother and her school",
            "three times a week, 14 months",
        ] {
            assert_eq!(told(text), [], "{text}");
        }
    }

    #[test]
    fn a_script_without_capitals_is_told() {
        assert_eq!(told("下関市在住")[0].0, Suspect::Script);
        assert_eq!(told("גרה קרוב")[0].0, Suspect::Script);
    }
}
