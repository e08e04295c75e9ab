//! The words of the summary: what a colleague says about a map, one table per language.
//!
//! Names of the case may be singular, plural, feminine or anything else, and nobody may guess which. So the templates
//! are built so that no verb and no adjective has to agree with a name: "a tie runs from … to …", "can draw on".

mod arabic;
mod chinese;
mod english;
mod french;
mod german;
mod japanese;
mod portuguese;
mod spanish;
#[cfg(test)]
mod tests;

use super::phrase::{Plural, fill};
use crate::options::Language;
use crate::vocabulary::{Aim, ChildBy, Term, Union};

/// How many numbers are written as words: two to twelve.
const SPELT: usize = 11;

/// All that a summary says by itself, in one language.
///
/// A word in braces stands for a name or number of the case file; `{hedge}` for the words that say whose view it is.
#[derive(Debug)]
pub(crate) struct SummaryWords {
    pub(crate) lists: Lists,
    /// Numbers from two on as words; empty where digits are usual.
    numbers: &'static [&'static str],
    /// Something with details behind it.
    details: &'static str,
    pub(crate) full_stop: &'static str,
    /// What a word becomes before a name that begins with a certain sound.
    meetings: &'static [Meeting],
    pub(crate) hedge: &'static str,
    pub(crate) opening: OpeningWords,
    pub(crate) people: PeopleWords,
    pub(crate) levels: LevelWords,
    pub(crate) strengths: Lead,
    pub(crate) moderate: Lead,
    pub(crate) tenuous: Lead,
    pub(crate) strains: Lead,
    pub(crate) both: Lead,
    pub(crate) giving: Clauses,
    pub(crate) straining: Clauses,
    pub(crate) weak: &'static str,
    pub(crate) missing: MissingWords,
    pub(crate) ended: EndedWords,
    pub(crate) disputed: DisputedWords,
    pub(crate) across: AcrossWords,
    pub(crate) plan: PlanWords,
    /// Above the columns of the table of ties.
    pub(crate) tie_columns: [&'static str; 2],
    pub(crate) counts: CountWords,
}

/// A word before a name: the French *de Leo* but *d’Anna*, the Spanish *y Leo* but *e Inés*.
#[derive(Debug)]
struct Meeting {
    written: &'static str,
    instead: &'static str,
    sound: Sound,
}

/// With what a name begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sound {
    Vowel,
    /// The sound of `i`, which is not that of `ia`, `ie`.
    I,
}

/// How names are put one after the other.
#[derive(Debug)]
pub(crate) struct Lists {
    comma: &'static str,
    last: &'static str,
    /// Where a name has a comma within it.
    semicolon: &'static str,
    last_semicolon: &'static str,
    /// One step after another.
    pub(crate) then: &'static str,
}

/// Who and whose view.
#[derive(Debug)]
pub(crate) struct OpeningWords {
    pub(crate) map: &'static str,
    pub(crate) dated_map: &'static str,
    pub(crate) view: &'static str,
}

/// The people in the middle.
#[derive(Debug)]
pub(crate) struct PeopleWords {
    pub(crate) middle: Plural,
    pub(crate) aged: &'static str,
    pub(crate) focus: &'static str,
    pub(crate) unions: [&'static str; Union::ALL.len()],
    /// By the number of parents.
    pub(crate) children: [Plural; ChildBy::ALL.len()],
    pub(crate) expecting: Plural,
    pub(crate) pregnancy: &'static str,
    pub(crate) deceased: Plural,
}

/// The systems, level by level.
#[derive(Debug)]
pub(crate) struct LevelWords {
    pub(crate) heading: &'static str,
    pub(crate) level: &'static str,
    pub(crate) empty: &'static str,
    pub(crate) missing: &'static str,
    pub(crate) past: &'static str,
    pub(crate) isolated: &'static str,
}

/// A heading and the sentence that leads to a list of ties.
#[derive(Debug)]
pub(crate) struct Lead {
    pub(crate) heading: &'static str,
    pub(crate) count: Plural,
}

/// What is said of ties between one and others.
#[derive(Debug)]
pub(crate) struct Clauses {
    /// By the number of those who give.
    pub(crate) one_way: Plural,
    pub(crate) mutual: Plural,
    pub(crate) unstated: Plural,
}

#[derive(Debug)]
pub(crate) struct MissingWords {
    pub(crate) heading: &'static str,
    pub(crate) inside: &'static str,
    pub(crate) between: &'static str,
    pub(crate) systems: &'static str,
}

#[derive(Debug)]
pub(crate) struct EndedWords {
    pub(crate) heading: &'static str,
    pub(crate) ties: Plural,
    pub(crate) systems: &'static str,
}

#[derive(Debug)]
pub(crate) struct DisputedWords {
    pub(crate) heading: &'static str,
    pub(crate) tie: &'static str,
}

/// The ways from the outermost level to the client and back.
#[derive(Debug)]
pub(crate) struct AcrossWords {
    pub(crate) heading: &'static str,
    pub(crate) lead: &'static str,
    pub(crate) direct: &'static str,
    pub(crate) through: &'static str,
    /// Ties join the two, but what flows along them does not go all the way.
    pub(crate) against: &'static str,
    pub(crate) against_through: &'static str,
    pub(crate) stops: &'static str,
    pub(crate) apart: &'static str,
    pub(crate) back: &'static str,
    pub(crate) back_through: &'static str,
    pub(crate) disputed: &'static str,
}

#[derive(Debug)]
pub(crate) struct PlanWords {
    pub(crate) heading: &'static str,
    pub(crate) count: Plural,
    pub(crate) terms: [&'static str; Term::ALL.len()],
    pub(crate) open: &'static str,
    pub(crate) step: &'static str,
    /// What a step does to a tie, to a system, and to what is not said.
    pub(crate) ties: [&'static str; Aim::ALL.len()],
    pub(crate) systems: [&'static str; Aim::ALL.len()],
    pub(crate) aims: [&'static str; Aim::ALL.len()],
    /// A step without an aim.
    pub(crate) tie: &'static str,
    pub(crate) system: &'static str,
    pub(crate) by: &'static str,
}

/// Counts, each with its definition.
#[derive(Debug)]
pub(crate) struct CountWords {
    pub(crate) heading: &'static str,
    pub(crate) caution: &'static str,
    pub(crate) columns: [&'static str; 3],
    pub(crate) of: &'static str,
    pub(crate) level: &'static str,
    pub(crate) past_systems: Count,
    pub(crate) needed_systems: Count,
    pub(crate) ties: Count,
    pub(crate) strengths: [&'static str; 3],
    pub(crate) stressful: &'static str,
    pub(crate) one_way: Count,
    pub(crate) both_ways: Count,
    pub(crate) unstated: Count,
    pub(crate) past_ties: Count,
    pub(crate) needed_ties: Count,
    pub(crate) disputed: &'static str,
    pub(crate) informal: Count,
    pub(crate) formal: Count,
    pub(crate) conditions: Count,
    pub(crate) unsorted: Count,
    pub(crate) across: Count,
    pub(crate) isolated: Count,
    pub(crate) density: Count,
}

/// What is counted, and what that means.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Count {
    pub(crate) name: &'static str,
    pub(crate) meaning: &'static str,
}

impl SummaryWords {
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

    /// A sentence from a template. It begins with a capital letter where there are any, and never ends with two stops.
    pub(crate) fn say(&self, template: &str, values: &[(&str, &str)]) -> String {
        self.sentence(&self.part(template, values))
    }

    /// The same from a phrase that counts, where `{n}` is the number.
    pub(crate) fn say_counted(&self, phrase: &Plural, n: usize, values: &[(&str, &str)]) -> String {
        let number = match n.checked_sub(2).and_then(|index| self.numbers.get(index)) {
            Some(word) => (*word).to_owned(),
            None => n.to_string(),
        };
        let values: Vec<(&str, &str)> =
            values.iter().copied().chain(std::iter::once(("n", number.as_str()))).collect();
        self.say(phrase.form(n), &values)
    }

    /// A sentence that ends with a stop.
    pub(crate) fn stopped(&self, text: &str) -> String {
        self.sentence(&format!("{text}{}", self.full_stop))
    }

    fn sentence(&self, text: &str) -> String {
        let doubled = format!("{stop}{stop}", stop = self.full_stop);
        // A name that ends with a stop of its own, such as "J. Ortiz Jr.", ends the sentence.
        let text = match text.strip_suffix(&doubled) {
            Some(text) => format!("{text}{}", self.full_stop),
            None => text.to_owned(),
        };
        let mut letters = text.chars();
        letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
    }

    /// A phrase that is part of a sentence.
    pub(crate) fn part(&self, template: &str, values: &[(&str, &str)]) -> String {
        let mut template = template.to_owned();
        for (key, value) in values {
            for meeting in self.meetings.iter().filter(|meeting| meeting.sound.begins(value)) {
                let place = |word: &str| format!("{word}{{{key}}}");
                template = template.replace(&place(meeting.written), &place(meeting.instead));
            }
        }
        fill(&template, values)
    }

    /// "A, B and C"; with semicolons where a name has a comma within it.
    pub(crate) fn join(&self, names: &[String]) -> String {
        let Some((last, others)) = names.split_last() else { return String::new() };
        if others.is_empty() {
            return last.clone();
        }
        let lists = &self.lists;
        let has_comma = |name: &String| name.contains([',', ';', '、', '，', '،']);
        let (comma, and) = if names.len() > 2 && names.iter().any(has_comma) {
            (lists.semicolon, lists.last_semicolon)
        } else {
            (lists.comma, lists.last)
        };
        let others = others.join(comma);
        self.part(&format!("{{others}}{and}{{last}}"), &[("others", &others), ("last", last)])
    }

    /// Something with details behind it, if there are any.
    pub(crate) fn with_details(&self, what: &str, details: &[String]) -> String {
        if details.is_empty() {
            return what.to_owned();
        }
        let details = details.join(self.lists.semicolon);
        fill(self.details, &[("what", what), ("details", &details)])
    }

    /// A sentence with details before its stop.
    pub(crate) fn with_details_at_end(&self, sentence: &str, details: &[String]) -> String {
        match sentence.strip_suffix(self.full_stop) {
            Some(open) => format!("{}{}", self.with_details(open, details), self.full_stop),
            None => self.with_details(sentence, details),
        }
    }
}

impl Sound {
    /// Whether a name begins with this sound. A silent `h` is none of French names here: whether it is silent cannot be
    /// seen. Before the Spanish sound of `i`, *y* becomes *e* (Real Academia Española, Diccionario panhispánico de dudas).
    fn begins(self, name: &str) -> bool {
        let name = name.to_lowercase();
        let mut letters = name.chars();
        match (self, letters.next()) {
            (Self::Vowel, Some(first)) => "aàâäæeéèêëiîïoôöœuùûü".contains(first),
            (Self::I, Some('h')) => Self::is_i(letters.as_str()),
            (Self::I, Some(_)) => Self::is_i(&name),
            (_, None) => false,
        }
    }

    fn is_i(name: &str) -> bool {
        let mut letters = name.chars();
        matches!(letters.next(), Some('i' | 'í')) && !matches!(letters.next(), Some('a' | 'e' | 'o' | 'u'))
    }
}
