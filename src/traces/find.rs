//! Needles in passages: by whole words, also across lines; long ones also inside longer words.

use std::collections::BTreeMap;

use super::Trace;
use super::needles::{LONG, Needle, Needles, Sort};
use super::passages::Passage;
use crate::folding::words;

/// A word of a passage.
struct Token {
    text: String,
    passage: usize,
    start: usize,
    end: usize,
}

/// All that is found, each once with the first place.
pub(super) fn found(passages: &[Passage], needles: &Needles) -> Vec<Trace> {
    let tokens: Vec<Token> = passages.iter().enumerate().flat_map(tokens).collect();
    let mut first: BTreeMap<usize, usize> = BTreeMap::new();
    for at in 0..tokens.len() {
        for index in here(passages, needles, &tokens, at) {
            first.entry(index).or_insert(tokens[at].passage);
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

fn tokens((passage, text): (usize, &Passage)) -> Vec<Token> {
    let words = words(&text.text).into_iter();
    words.map(|word| Token { text: word.text, passage, start: word.start, end: word.end }).collect()
}

/// The needles that begin at this word or are inside it.
fn here(passages: &[Passage], needles: &Needles, tokens: &[Token], at: usize) -> Vec<usize> {
    let mut found = Vec::new();
    for &index in needles.by_first.get(&tokens[at].text).into_iter().flatten() {
        let needle = &needles.all[index];
        let Some(part) = tokens.get(at..at + needle.words.len()) else { continue };
        let same = part.iter().zip(&needle.words).all(|(token, word)| token.text == *word);
        if same && holds_together(passages, needle, part) {
            found.push(index);
        }
    }
    let text = &tokens[at].text;
    if text.chars().count() > LONG {
        for (start, _) in text.char_indices() {
            let beginning: String = text[start..].chars().take(LONG).collect();
            let inside = needles.by_beginning.get(&beginning).into_iter().flatten();
            found.extend(
                inside
                    .filter(|(joined, _)| text[start..].starts_with(joined.as_str()))
                    .map(|(_, index)| *index),
            );
        }
    }
    found
}

/// Names may run over lines; numbers that make an age or a date have to stand together, and a band is no age.
fn holds_together(passages: &[Passage], needle: &Needle, part: &[Token]) -> bool {
    let (Some(first), Some(last)) = (part.first(), part.last()) else { return false };
    if !matches!(needle.sort, Sort::Age | Sort::Date) {
        return true;
    }
    let (before, after) =
        (&passages[first.passage].text[..first.start], &passages[last.passage].text[last.end..]);
    let in_band = after.starts_with(['-', '–', '+']) || before.ends_with(['-', '–']);
    first.passage == last.passage && !(needle.sort == Sort::Age && in_band)
}
