//! The one way a number is written.

/// Numbers beyond this, in hundredths, are written as this: no sheet is as large.
const LARGEST: f64 = 1e15;

/// At most two decimals, no trailing zeros, never `-0`.
pub(super) fn num(value: f64) -> String {
    let mut text = String::new();
    push_num(&mut text, value);
    text
}

/// Appends a number. In whole hundredths, because a picture holds more numbers than anything else and writing a
/// float exactly takes ten times as long.
pub(super) fn push_num(text: &mut String, value: f64) {
    let hundredths = (value * 100.0).abs().min(LARGEST);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "bounded just before")]
    let whole = hundredths as u64;
    #[expect(clippy::cast_precision_loss, reason = "below 2^53")]
    let mut rest = whole + u64::from(hundredths - whole as f64 >= 0.5);
    if rest == 0 || !value.is_finite() {
        text.push('0');
        return;
    }
    // From the last digit to the first; a decimal 0 is left out as long as no digit follows it.
    let mut digits = [0; 20];
    let mut start = digits.len();
    for place in 0.. {
        if place > 2 && rest == 0 {
            break;
        }
        if place == 2 && start < digits.len() {
            start -= 1;
            digits[start] = b'.';
        }
        let digit = b"0123456789"[usize::try_from(rest % 10).unwrap_or(0)];
        if place >= 2 || digit != b'0' || start < digits.len() {
            start -= 1;
            digits[start] = digit;
        }
        rest /= 10;
    }
    if value < 0.0 {
        text.push('-');
    }
    text.push_str(std::str::from_utf8(&digits[start..]).unwrap_or_default());
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

    #[test]
    fn digits_are_those_of_the_standard_library() {
        for hundredths in -20_050..20_050_i32 {
            let value = f64::from(hundredths) / 100.0;
            assert_eq!(num(value).parse(), Ok(value), "{}", num(value));
            assert_eq!(num(value), value.to_string());
        }
        assert_eq!(num(1e300), "10000000000000");
    }
}
