//! Needles in passages: by whole words, also across lines; long ones also inside longer words.

use std::collections::BTreeMap;

use super::Trace;
use super::needles::{LONG, Needle, Needles, Sort};
use super::passages::Passage;
use crate::folding::words;
use crate::suspects::Suspect;

/// Where a word of a passage stands.
struct Spot {
    passage: usize,
    start: usize,
    end: usize,
}

/// All that is found, each once with the first place.
pub(super) fn found(passages: &[Passage], needles: &Needles) -> Vec<Trace> {
    let (mut all, mut spots) = (Vec::new(), Vec::new());
    for (passage, text) in passages.iter().enumerate() {
        for word in words(&text.text) {
            all.push(word.text);
            spots.push(Spot { passage, start: word.start, end: word.end });
        }
    }
    let mut first: BTreeMap<usize, usize> = BTreeMap::new();
    for at in 0..all.len() {
        for index in begun(needles, &all[at..], passages, &spots[at..]).chain(inside(needles, &all[at])) {
            first.entry(index).or_insert(spots[at].passage);
        }
    }
    let mut hits: Vec<(usize, usize)> =
        first.into_iter().map(|(needle, passage)| (passage, needle)).collect();
    hits.sort_unstable();
    let trace = |(passage, needle): (usize, usize)| {
        let Needle { words, sort, field } = &needles.all[needle];
        let place = passages[passage].place.clone();
        Trace { place, field: field.clone(), what: sort.words(), words: words.join(" ") }
    };
    hits.into_iter().map(trace).collect()
}

/// The needles that begin here.
fn begun<'a>(
    needles: &'a Needles,
    words: &'a [String],
    passages: &'a [Passage],
    spots: &'a [Spot],
) -> impl Iterator<Item = usize> {
    let found = needles.phrases.beginning(words);
    found.filter_map(move |(length, index)| {
        holds_together(passages, &needles.all[*index], &spots[..length]).then_some(*index)
    })
}

/// The long needles inside a longer word.
fn inside(needles: &Needles, word: &str) -> Vec<usize> {
    let letters: Vec<(usize, char)> = word.char_indices().collect();
    let mut found = Vec::new();
    if letters.len() <= LONG {
        return found;
    }
    let end = |index: usize| letters.get(index).map_or(word.len(), |(at, _)| *at);
    for first in 0..=letters.len() - LONG {
        let beginning = &word[end(first)..end(first + LONG)];
        for length in needles.lengths.get(beginning).into_iter().flatten() {
            if first + length <= letters.len() {
                found.extend(needles.joined.get(&word[end(first)..end(first + length)]));
            }
        }
    }
    found
}

/// Names may run over lines; numbers that make an age or a date have to stand together, and a band is no age.
fn holds_together(passages: &[Passage], needle: &Needle, part: &[Spot]) -> bool {
    let (Some(first), Some(last)) = (part.first(), part.last()) else { return false };
    if needle.sort == Sort::Text(Suspect::Name) {
        // A word of a note that may be a name ("Said") is none where it stands in small letters.
        return !passages[first.passage].text[first.start..].starts_with(char::is_lowercase);
    }
    if !matches!(needle.sort, Sort::Age | Sort::Date) {
        return true;
    }
    let (before, after) =
        (&passages[first.passage].text[..first.start], &passages[last.passage].text[last.end..]);
    let in_band = after.starts_with(['-', '–', '+']) || before.ends_with(['-', '–']);
    first.passage == last.passage && !(needle.sort == Sort::Age && in_band)
}
