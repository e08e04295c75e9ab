//! Dates: ISO 8601 calendar dates that exist, or a year, or a week counted from the first map.

use super::Findings;
use crate::case_file::{Given, Line};
use crate::diagnostic::Code;
use crate::problem::{Path, Problem};
use crate::wording::quoted;

pub(super) fn check(date: &Given<Line>, path: impl Fn() -> Path, findings: &mut Findings) {
    let Some(text) = date.as_deref() else { return };
    if is_year(text) || is_week(text) {
        return;
    }
    let reason = match parts(text) {
        None => "is not written as year-month-day",
        Some((_, month, _)) if !(1..=12).contains(&month) => "has a month that is not 01 to 12",
        Some((year, month, day)) if !(1..=days(year, month)).contains(&day) => {
            "is a day that this month does not have"
        }
        Some(_) => return,
    };
    findings.add(
        Problem::new(Code::InvalidDate, path(), format!("{} {reason}", quoted(text)))
            .help("write the year, the month and the day, like 2026-03-02"),
    );
}

/// `2026`: where nobody should know the day.
pub(crate) fn is_year(text: &str) -> bool {
    text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// `week 14`, counted from the first map of a case; `week -2` is before it.
pub(crate) fn is_week(text: &str) -> bool {
    let number = text.strip_prefix("week ").map(|number| number.strip_prefix('-').unwrap_or(number));
    number.is_some_and(|number| {
        (1..=4).contains(&number.len()) && number.bytes().all(|byte| byte.is_ascii_digit())
    })
}

/// Year, month and day of `2026-03-02`.
pub(crate) fn parts(text: &str) -> Option<(u32, u32, u32)> {
    let is_date = text.len() == 10
        && text
            .bytes()
            .enumerate()
            .all(|(at, byte)| if at == 4 || at == 7 { byte == b'-' } else { byte.is_ascii_digit() });
    let number = |range: std::ops::Range<usize>| text.get(range)?.parse().ok();
    is_date.then_some(())?;
    Some((number(0..4)?, number(5..7)?, number(8..10)?))
}

fn days(year: u32, month: u32) -> u32 {
    match month {
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn leap_days_exist_in_leap_years_only() {
        assert_eq!([2024, 2025, 2000, 1900].map(|year| days(year, 2)), [29, 28, 29, 28]);
    }

    #[test]
    fn a_year_and_a_week_can_stand_for_a_day() {
        assert!(is_year("2026") && is_week("week 0") && is_week("week -12"));
        for wrong in ["26", "20266", "week", "week ", "week -", "week +1", "Week 1", "week 12345", "week ٣"]
        {
            assert!(!is_year(wrong) && !is_week(wrong), "{wrong}");
        }
    }

    #[test]
    fn only_year_month_day_in_digits_is_a_date() {
        assert_eq!(parts("2026-03-02"), Some((2026, 3, 2)));
        for wrong in ["2026-3-2", "02.03.2026", "2026-03-02T00:00", "+026-03-02", "٢٠٢٦-03-02", ""] {
            assert_eq!(parts(wrong), None, "{wrong}");
        }
    }
}
