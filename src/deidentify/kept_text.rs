//! Free text that is kept: known names and ids in it are replaced, dates become what the copy's dates are, and what may
//! still identify someone is told.

use std::collections::BTreeSet;

use super::calendar::Calendar;
use super::labels::Label;
use super::parties::Parties;
use crate::folding::{fold, is_unspaced, words};
use crate::lexicon::{self, Sort};
use crate::phrases::Phrases;
use crate::suspects::{Reading, Suspect, suspects};

/// The least letters of a part of a name that is looked for by itself.
const LEAST_LETTERS: usize = 3;

/// What stands for each known name, id and part of a name.
pub(super) struct Substitutes {
    known: Phrases<String>,
    /// The labels' words, and all that stand side by side in one.
    ours: BTreeSet<Vec<String>>,
    calendar: Calendar,
}

impl Substitutes {
    pub(super) fn of(parties: &Parties, labels: &[Label], calendar: Calendar) -> Self {
        let (mut known, mut ours) = (Phrases::default(), BTreeSet::new());
        for (party, label) in parties.all.iter().zip(labels) {
            let spelt = |name: &String| {
                let whole = fold(name);
                spellings(name).into_iter().filter(move |spelling| identifies(spelling, *spelling == whole))
            };
            let ids = party.ids.iter().map(|id| fold(id)).filter(|id| identifies(id, false));
            for spelling in party.names.iter().flat_map(spelt).chain(ids) {
                known.add(spelling, label.name.clone());
            }
            let words = fold(&label.name);
            for start in 0..words.len() {
                ours.extend((start + 1..=words.len()).map(|end| words[start..end].to_vec()));
            }
        }
        Self { known, ours, calendar }
    }

    /// The text without what is known to identify, and what may identify all the same.
    pub(super) fn cleaned(&self, text: &str, reading: Reading) -> (String, Vec<(Suspect, String)>) {
        let text = self.renamed(&self.redated(text));
        let found = suspects(&text, reading).into_iter();
        let doubts = found.map(|(suspect, range)| (suspect, text[range].to_owned()));
        let doubts = doubts.filter(|(_, words)| !self.ours.contains(&fold(words))).collect();
        (text, doubts)
    }

    fn renamed(&self, text: &str) -> String {
        let all = words(text);
        let folded: Vec<String> = all.iter().map(|word| word.text.clone()).collect();
        let (mut renamed, mut from, mut at) = (String::new(), 0, 0);
        while at < all.len() {
            let Some((length, label)) = self.known.beginning(&folded[at..]).next() else {
                at += 1;
                continue;
            };
            renamed.push_str(&text[from..all[at].start]);
            renamed.push_str(label);
            at += length;
            from = all[at - 1].end;
        }
        renamed + &text[from..]
    }

    fn redated(&self, text: &str) -> String {
        let mut redated = text.to_owned();
        let dates =
            suspects(text, Reading::Sentences).into_iter().filter(|(suspect, _)| *suspect == Suspect::Date);
        for (_, range) in dates.collect::<Vec<_>>().into_iter().rev() {
            if let Some(date) = self.calendar.disguised(&text[range.clone()]) {
                redated.replace_range(range, &date);
            }
        }
        redated
    }
}

/// A name as it may be written: whole, in its parts, without what it is called politely.
pub(crate) fn spellings(name: &str) -> Vec<Vec<String>> {
    let mut spellings = vec![fold(name)];
    for run in name.split(|letter: char| !letter.is_alphanumeric() && letter != '\u{301}') {
        let polite = ["さん", "様", "氏", "ちゃん", "くん", "先生", "医師", "弁護士", "女士", "先生"];
        let bare = polite.iter().find_map(|word| run.strip_suffix(word)).unwrap_or(run);
        spellings.push(fold(run));
        spellings.push(fold(bare));
        let letters: Vec<char> = bare.chars().collect();
        // Family and given name of three to five Chinese characters.
        if (3..=5).contains(&letters.len())
            && letters.iter().all(|letter| is_unspaced(*letter) && *letter >= '\u{3400}')
        {
            spellings.push(fold(&letters[..2].iter().collect::<String>()));
            spellings.push(fold(&letters[letters.len() - 2..].iter().collect::<String>()));
        }
    }
    spellings.extend(words(name).into_iter().map(|word| vec![word.text]));
    spellings.retain(|spelling| !spelling.is_empty());
    spellings
}

/// Whether a spelling says who is meant: long enough, and not wholly made of ordinary words.
/// A whole name may be shorter than a part of one.
pub(crate) fn identifies(spelling: &[String], whole: bool) -> bool {
    let letters: usize = spelling.iter().map(|word| word.chars().count()).sum();
    let unspaced =
        spelling.iter().all(|word| word.chars().all(|letter| is_unspaced(letter) || letter > '\u{1100}'));
    let long_enough = letters >= if unspaced || whole { 2 } else { LEAST_LETTERS }
        || (spelling.len() > 1 && letters >= LEAST_LETTERS);
    let number = spelling.iter().all(|word| word.chars().all(char::is_numeric));
    long_enough && !number && !is_ordinary_words(spelling)
}

/// Whether each word is an ordinary one, or all letters together are one in a script without spaces.
fn is_ordinary_words(spelling: &[String]) -> bool {
    let ordinary =
        |word: &String| matches!(lexicon::sort(word), Some(Sort::Person | Sort::Setting | Sort::Small));
    let number = |word: &String| word.chars().all(char::is_numeric);
    spelling.iter().all(|word| ordinary(word) || number(word)) || lexicon::sort(&spelling.concat()).is_some()
}
