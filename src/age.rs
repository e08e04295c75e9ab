//! How old someone is: whole years, or a band of them where the exact age is nobody's business.

use std::fmt;

/// The most years that anyone is said to be.
pub(crate) const OLDEST: u8 = 130;

/// An age, in whole years.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Age {
    /// 0 to [`OLDEST`].
    Years(u8),
    /// From this age to that one, both counted: `5-9`.
    Band(u8, u8),
    /// This age or more: `90+`.
    AtLeast(u8),
}

impl Age {
    /// A band as the case file writes it: `5-9` or `90+`, in digits without leading zeros.
    pub(crate) fn band(text: &str) -> Option<Self> {
        if let Some(from) = text.strip_suffix('+') {
            return years(from).map(Self::AtLeast);
        }
        let (from, to) = text.split_once('-')?;
        let (from, to) = (years(from)?, years(to)?);
        (from < to).then_some(Self::Band(from, to))
    }

    /// The least that it can be.
    pub(crate) const fn least(self) -> u8 {
        match self {
            Self::Years(years) | Self::Band(years, _) | Self::AtLeast(years) => years,
        }
    }

    /// As the case file writes it, without quotation marks.
    pub(crate) fn word(self) -> String {
        match self {
            Self::Years(years) => years.to_string(),
            Self::Band(from, to) => format!("{from}-{to}"),
            Self::AtLeast(from) => format!("{from}+"),
        }
    }
}

impl From<u8> for Age {
    fn from(years: u8) -> Self {
        Self::Years(years)
    }
}

/// As the sheet shows it, with a dash that stands for "to".
impl fmt::Display for Age {
    fn fmt(&self, to: &mut fmt::Formatter) -> fmt::Result {
        to.write_str(&self.word().replace('-', "–"))
    }
}

fn years(digits: &str) -> Option<u8> {
    let plain =
        digits.bytes().all(|byte| byte.is_ascii_digit()) && (digits == "0" || !digits.starts_with('0'));
    digits.parse().ok().filter(|years| plain && *years <= OLDEST)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_band_has_two_ages_or_a_plus() {
        assert_eq!(Age::band("5-9"), Some(Age::Band(5, 9)));
        assert_eq!(Age::band("90+"), Some(Age::AtLeast(90)));
        for wrong in ["9", "9-5", "5-5", "05-9", "5–9", "5-", "+", "-9", "120-131", "+5-9", "٥-٩", ""] {
            assert_eq!(Age::band(wrong), None, "{wrong}");
        }
    }
}
