//! Days → years, or weeks counted from the first map.

use super::disguise::Dates;
use crate::case_file::CaseFile;
use crate::check::{date_parts, is_week, is_year};

/// How days of one case are disguised.
#[derive(Clone, Copy, Debug)]
pub(super) struct Calendar {
    dates: Dates,
    /// The day that weeks are counted from.
    first: Option<i64>,
}

impl Calendar {
    /// Counts from the earliest date of these maps.
    pub(super) fn of(cases: &[CaseFile], dates: Dates) -> Self {
        let first = cases.iter().filter_map(|case| day(case.date.as_deref()?)).min();
        Self { dates, first }
    }

    /// What stands for a date; nothing where that cannot be told.
    pub(super) fn disguised(self, date: &str) -> Option<String> {
        if is_week(date) {
            return Some(date.to_owned());
        }
        match self.dates {
            Dates::Year if is_year(date) => Some(date.to_owned()),
            Dates::Year => {
                // A month of a year, as its first day.
                let parts = date_parts(date).or_else(|| date_parts(&format!("{date}-01")));
                parts.map(|(year, ..)| format!("{year:04}"))
            }
            Dates::Weeks => {
                let weeks = (day(date)? - self.first?).div_euclid(7);
                Some(format!("week {weeks}")).filter(|week| is_week(week))
            }
        }
    }
}

/// Days since 1 March of year 0, in the calendar of today (after Howard Hinnant, "chrono-compatible low-level date
/// algorithms", 2013).
fn day(iso: &str) -> Option<i64> {
    let (year, month, day) = date_parts(iso)?;
    let shifted = (i64::from(month) + 9) % 12;
    let year = i64::from(year) - i64::from(month <= 2);
    let century = year.div_euclid(100);
    Some(
        365 * year + year.div_euclid(4) - century
            + century.div_euclid(4)
            + (153 * shifted + 2) / 5
            + i64::from(day)
            - 1,
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_follow_each_other() {
        for (earlier, later) in
            [("2024-02-28", "2024-02-29"), ("2024-02-29", "2024-03-01"), ("1999-12-31", "2000-01-01")]
        {
            assert_eq!(day(earlier).map(|day| day + 1), day(later), "{later}");
        }
    }

    #[test]
    fn a_day_becomes_its_year_or_its_week() {
        let weeks = Calendar { dates: Dates::Weeks, first: day("2026-03-02") };
        let told = ["2026-03-02", "2026-03-08", "2026-06-08", "2026-03-01", "2026", "week 3"]
            .map(|date| weeks.disguised(date));
        let expected =
            [Some("week 0"), Some("week 0"), Some("week 14"), Some("week -1"), None, Some("week 3")];
        assert_eq!(told, expected.map(|week| week.map(str::to_owned)));
        let years = Calendar { dates: Dates::Year, first: None };
        assert_eq!(years.disguised("2026-03-02").as_deref(), Some("2026"));
        assert_eq!(years.disguised("2026-03").as_deref(), Some("2026"));
        assert_eq!(years.disguised("2026").as_deref(), Some("2026"));
    }
}
