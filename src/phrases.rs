//! Phrases that are looked for in a text: by their words, however many phrases there are.

use std::collections::{BTreeMap, BTreeSet};

/// Phrases in folded words, each with what it stands for.
#[derive(Clone, Debug)]
pub(crate) struct Phrases<T> {
    by_words: BTreeMap<Vec<String>, T>,
    /// How many words the phrases have that begin with a word.
    lengths: BTreeMap<String, BTreeSet<usize>>,
}

impl<T> Default for Phrases<T> {
    fn default() -> Self {
        Self { by_words: BTreeMap::new(), lengths: BTreeMap::new() }
    }
}

impl<T> Phrases<T> {
    /// Adds a phrase, unless it is there or has no words; whether it was added.
    pub(crate) fn add(&mut self, words: Vec<String>, meaning: T) -> bool {
        let Some(first) = words.first() else { return false };
        if self.by_words.contains_key(&words) {
            return false;
        }
        self.lengths.entry(first.clone()).or_default().insert(words.len());
        self.by_words.insert(words, meaning);
        true
    }

    /// The phrases that begin a text, the longest first: how many words each has, and what it stands for.
    pub(crate) fn beginning<'a>(&'a self, text: &'a [String]) -> impl Iterator<Item = (usize, &'a T)> {
        let lengths = text.first().and_then(|first| self.lengths.get(first));
        let lengths = lengths.into_iter().flatten().rev().copied();
        lengths.filter_map(|length| Some((length, self.by_words.get(text.get(..length)?)?)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_phrase_comes_first() {
        let words = |text: &str| text.split(' ').map(str::to_owned).collect::<Vec<_>>();
        let mut phrases = Phrases::default();
        assert!(
            phrases.add(words("ada"), 1)
                && phrases.add(words("ada osei"), 2)
                && !phrases.add(words("ada"), 3)
        );
        let found: Vec<(usize, i32)> =
            phrases.beginning(&words("ada osei said")).map(|(length, meaning)| (length, *meaning)).collect();
        assert_eq!(found, [(2, 2), (1, 1)]);
        assert_eq!(phrases.beginning(&words("osei ada")).count(), 0);
    }
}
