//! The one way a number is written.

/// At most two decimals, no trailing zeros, never `-0`.
pub(super) fn num(value: f64) -> String {
    let hundredths = (value * 100.0).round();
    if hundredths == 0.0 || !hundredths.is_finite() {
        return "0".to_owned();
    }
    let text = format!("{:.2}", hundredths / 100.0);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_short() {
        let written: Vec<String> =
            [0.1 + 0.2, -0.001, 100.0, -1.5, 0.005, 1234.567, f64::NAN].into_iter().map(num).collect();
        assert_eq!(written, ["0.3", "0", "100", "-1.5", "0.01", "1234.57", "0"]);
    }
}
