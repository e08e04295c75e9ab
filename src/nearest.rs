//! "Did you mean": the word nearest to a misspelt one.

use strsim::damerau_levenshtein;

/// Characters times characters that may be compared for one file; a file with a million wrong words stays fast.
const EFFORT: usize = 20_000_000;

/// Finds near words until its effort is used up.
#[derive(Debug)]
pub(crate) struct Nearest {
    effort: usize,
}

impl Default for Nearest {
    fn default() -> Self {
        Self { effort: EFFORT }
    }
}

impl Nearest {
    /// The candidate with the fewest changed letters, at most a third of the longer word's (and one always); case
    /// does not count. The first of several equally near.
    pub(crate) fn find<'a>(
        &mut self,
        word: &str,
        candidates: impl IntoIterator<Item = &'a str>,
    ) -> Option<&'a str> {
        let word = word.to_lowercase();
        let length = word.chars().count();
        let mut best: Option<(usize, &str)> = None;
        for candidate in candidates {
            let lower = candidate.to_lowercase();
            let other = lower.chars().count();
            let allowed = (length.max(other) / 3).max(1);
            let near_in_length = length.abs_diff(other) <= allowed;
            if !self.spend(if near_in_length { length * other } else { other }) {
                return None;
            }
            if !near_in_length {
                continue;
            }
            let distance = damerau_levenshtein(&word, &lower);
            if distance <= allowed && distance < length && best.is_none_or(|(least, _)| distance < least) {
                best = Some((distance, candidate));
            }
        }
        best.map(|(_, candidate)| candidate)
    }

    /// Whether there is effort left for one comparison of this size.
    fn spend(&mut self, size: usize) -> bool {
        self.effort = self.effort.saturating_sub(size + 8);
        self.effort > 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(word: &str, candidates: &[&'static str]) -> Option<&'static str> {
        Nearest::default().find(word, candidates.iter().copied())
    }

    #[test]
    fn a_swapped_or_wrong_letter_is_found_and_nonsense_is_not() {
        assert_eq!(near("shcool", &["family", "school"]), Some("school"));
        assert_eq!(near("Micro", &["macro", "micro"]), Some("micro"));
        assert_eq!(near("lo", &["leo", "maria"]), Some("leo"));
        assert_eq!(near("zebra", &["school", "micro"]), None);
        assert_eq!(near("x", &["y"]), None);
    }
}
