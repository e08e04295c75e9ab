//! Words that identify nobody: what people are to each other, ordinary settings and themes, small words of a sentence.
//!
//! A name that is made of such words alone ("Maternal grandmother", "Custody law") may stand in a disguised copy as it
//! is. Words that are also common given names or surnames (Faith, Grace, Will, Mark) are left out on purpose.

mod english;
mod others;

use std::collections::BTreeSet;
use std::sync::LazyLock;

use crate::folding::fold;

/// How ordinary a word is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sort {
    /// What someone is to others: mother, neighbour, landlord.
    Person,
    /// Places, services, rules and themes: school, custody, law.
    Setting,
    /// What stands between others: and, of, the.
    Small,
}

static PEOPLE: LazyLock<BTreeSet<String>> = LazyLock::new(|| set(&[english::PEOPLE, others::PEOPLE]));
static SETTINGS: LazyLock<BTreeSet<String>> = LazyLock::new(|| set(&[english::SETTINGS, others::SETTINGS]));
static SMALL: LazyLock<BTreeSet<String>> = LazyLock::new(|| set(&[english::SMALL, others::SMALL]));

/// Words of scripts without spaces are kept as their letters in a row.
fn set(lists: &[&str]) -> BTreeSet<String> {
    lists.iter().flat_map(|list| list.split_whitespace()).map(|word| fold(word).concat()).collect()
}

/// The sort of a folded word; none if it may identify someone.
pub(crate) fn sort(word: &str) -> Option<Sort> {
    if PEOPLE.contains(word) {
        Some(Sort::Person)
    } else if SETTINGS.contains(word) {
        Some(Sort::Setting)
    } else if SMALL.contains(word) {
        Some(Sort::Small)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn common_names_are_not_ordinary_words() {
        for name in "faith grace hope joy will mark rose may june april art bill pat sue jack dean guy ray gene rich frank miles \
                     chase hunter mason carter baker cook smith young christian angel dawn destiny harmony melody summer \
                     autumn ivy lily daisy ruby pearl amber victor max drew chance rob don lance wade heath cliff stone"
            .split_whitespace()
        {
            assert_eq!(sort(name), None, "{name}");
        }
    }

    #[test]
    fn each_word_has_one_sort() {
        let twice: Vec<_> = PEOPLE
            .intersection(&SETTINGS)
            .chain(PEOPLE.intersection(&SMALL))
            .chain(SETTINGS.intersection(&SMALL))
            .collect();
        assert!(twice.is_empty(), "{twice:?}");
    }
}
