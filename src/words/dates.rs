//! Dates as the sheet writes them.

use super::Words;
use super::phrase::fill;

/// What a date of the case file is. `since` may be anything at all.
enum Written<'a> {
    Day {
        year: &'a str,
        month: usize,
        day: u8,
    },
    Month {
        year: &'a str,
        month: usize,
    },
    Year(&'a str),
    /// Counted from the first map.
    Week(&'a str),
    /// Not a date, or one that no calendar has.
    Words,
}

impl Words {
    /// An ISO date, month or year, or a week written plainly; anything else as it is.
    pub(crate) fn date(&self, iso: &str) -> String {
        match Written::of(iso) {
            Written::Day { year, month, day } => {
                let day = if day == 1 { self.first_day.to_owned() } else { day.to_string() };
                fill(self.date, &[("day", &day), ("month", self.months[month]), ("year", year)])
            }
            Written::Month { year, month } => {
                fill(self.month_of_year, &[("month", self.months[month]), ("year", year)])
            }
            Written::Year(year) => fill(self.year, &[("year", year)]),
            Written::Week(number) => fill(self.week, &[("n", &number.replace('-', "\u{2212}"))]),
            Written::Words => iso.to_owned(),
        }
    }

    /// "since 2 March 2026", "since: seven years ago".
    pub(crate) fn since(&self, when: &str) -> String {
        let template = match Written::of(when) {
            Written::Day { .. } => self.sentences.since_day,
            Written::Month { .. } | Written::Year(_) => self.sentences.since,
            Written::Week(_) | Written::Words => self.sentences.since_words,
        };
        fill(template, &[("when", &self.date(when))])
    }
}

impl<'a> Written<'a> {
    fn of(text: &'a str) -> Self {
        if let Some(number) = text.strip_prefix("week ") {
            return Self::Week(number);
        }
        let parts: Vec<&str> = text.split('-').collect();
        let is_number =
            |part: &&str, digits| part.len() == digits && part.bytes().all(|b| b.is_ascii_digit());
        let [year, rest @ ..] = &parts[..] else { return Self::Words };
        if !is_number(year, 4) || !rest.iter().all(|part| is_number(part, 2)) {
            return Self::Words;
        }
        let month = |month: &str| month.parse::<usize>().ok()?.checked_sub(1).filter(|month| *month < 12);
        match rest {
            [] => Self::Year(year),
            [one] => month(one).map_or(Self::Words, |month| Self::Month { year, month }),
            [one, day] => match (month(one), day.parse()) {
                (Some(month), Ok(day @ 1..=31)) => Self::Day { year, month, day },
                _ => Self::Words,
            },
            _ => Self::Words,
        }
    }
}
