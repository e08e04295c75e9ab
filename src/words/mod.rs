//! The sheet's own words: one table per language, and the sentences made from it. The case file's words are not here.

mod english;
#[cfg(feature = "pdf")]
mod parts;
mod sentences;

use crate::vocabulary::{ChildBy, Flow, Gender, Kind, Status, Strength, Union};

/// All words that the program itself puts on a sheet, in one language.
///
/// A word in braces stands for a name or number of the case file.
#[derive(Debug)]
pub(crate) struct Words {
    /// Language tag of the words (BCP 47).
    pub(crate) language: &'static str,
    /// Title of a case without one.
    untitled: &'static str,
    date: &'static str,
    months: [&'static str; 12],
    viewpoint: &'static str,
    author: &'static str,
    source: &'static str,
    /// Heading of the key.
    pub(crate) legend: &'static str,
    notation: &'static str,
    /// Headings of the key's parts.
    pub(crate) ties: &'static str,
    pub(crate) systems: &'static str,
    pub(crate) people: &'static str,
    strengths: [&'static str; Strength::ALL.len()],
    pub(crate) stressful: &'static str,
    /// An arrow at one end.
    pub(crate) one_way: &'static str,
    /// An arrow at both ends.
    pub(crate) both_ways: &'static str,
    statuses: [&'static str; Status::ALL.len()],
    pub(crate) disputed: &'static str,
    pub(crate) past_tie: &'static str,
    pub(crate) needed_tie: &'static str,
    pub(crate) past_system: &'static str,
    pub(crate) needed_system: &'static str,
    /// Honest notes for a convention that lacks marks.
    pub(crate) no_direction: &'static str,
    pub(crate) borrowed_marks: &'static str,
    kinds: [&'static str; Kind::ALL.len()],
    genders: [&'static str; Gender::ALL.len()],
    unions: [&'static str; Union::ALL.len()],
    children: [&'static str; ChildBy::ALL.len()],
    pub(crate) focus: &'static str,
    pub(crate) deceased: &'static str,
    pub(crate) pregnancy: &'static str,
    sentences: Sentences,
}

/// Templates of the sentences for people who hear the picture.
#[derive(Debug)]
struct Sentences {
    /// Two ends of a tie, by flow.
    ties: [&'static str; Flow::ALL.len()],
    both_ways: &'static str,
    since: &'static str,
    level: &'static str,
    age: &'static str,
    map: &'static str,
    members: Plural,
    systems: Plural,
    per_level: &'static str,
    no_ties: &'static str,
    ties_count: Plural,
    pair: &'static str,
    strong: &'static str,
    stressful: &'static str,
    past: &'static str,
    needed: &'static str,
    disputed: &'static str,
    more: &'static str,
}

/// A phrase for one and for several, with `{n}` for the number.
#[derive(Debug)]
struct Plural {
    one: &'static str,
    many: &'static str,
}

impl Words {
    /// The words of the sheet.
    pub(crate) const fn english() -> &'static Self {
        &english::ENGLISH
    }

    /// A strength as the legend prints it.
    pub(crate) fn strength(&self, strength: Strength) -> &'static str {
        self.strengths[strength as usize]
    }

    /// A kind of system.
    pub(crate) fn kind(&self, kind: Kind) -> &'static str {
        self.kinds[kind as usize]
    }

    /// A member's gender.
    pub(crate) fn gender(&self, gender: Gender) -> &'static str {
        self.genders[gender as usize]
    }

    /// How two members are joined.
    pub(crate) fn union(&self, union: Union) -> &'static str {
        self.unions[union as usize]
    }

    /// How a child came to its parents.
    pub(crate) fn child(&self, child: ChildBy) -> &'static str {
        self.children[child as usize]
    }

    /// The line that names the notation.
    pub(crate) fn notation(&self, name: &str) -> String {
        fill(self.notation, &[("name", name)])
    }

    /// An ISO date written plainly; anything else as it is.
    pub(crate) fn date(&self, iso: &str) -> String {
        let mut parts = iso.splitn(3, '-');
        let (year, month, day) = (parts.next(), parts.next(), parts.next());
        let month = month.and_then(|month| month.parse::<usize>().ok());
        let name = month.and_then(|month| self.months.get(month.wrapping_sub(1)));
        match (year, name, day.and_then(|day| day.parse::<u8>().ok())) {
            (Some(year), Some(month), Some(day)) => {
                fill(self.date, &[("day", &day.to_string()), ("month", month), ("year", year)])
            }
            _ => iso.to_owned(),
        }
    }
}

/// Puts values into a template, in one pass: a name that looks like a placeholder stays a name.
fn fill(template: &str, values: &[(&str, &str)]) -> String {
    let mut filled = String::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        let Some((name, tail)) = after.split_once('}') else {
            rest = after;
            continue;
        };
        filled.extend(values.iter().find(|(key, _)| *key == name).map(|(_, value)| *value));
        rest = tail;
    }
    filled.push_str(rest);
    filled
}

impl Plural {
    fn count(&self, n: usize) -> String {
        fill(if n == 1 { self.one } else { self.many }, &[("n", &n.to_string())])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_written_plainly() {
        assert_eq!(Words::english().date("2026-03-02"), "2 March 2026");
        assert_eq!(Words::english().date("2026-13-02"), "2026-13-02");
        assert_eq!(Words::english().date("soon"), "soon");
    }

    #[test]
    fn a_name_that_looks_like_a_placeholder_stays_a_name() {
        assert_eq!(fill("{from} and {to}", &[("from", "{to}"), ("to", "B")]), "{to} and B");
    }
}
