//! How a phrase is filled and counted: values put into a template, and the plural forms of the languages.

/// A number that has the form of large numbers in every language.
const MANY: usize = 11;

/// A phrase that counts, with `{n}` for the number. Each variant is a rule of plurals (Unicode CLDR, language plural
/// rules, cardinals) and holds the forms which that rule needs.
#[derive(Debug)]
pub(crate) enum Plural {
    /// Japanese, Chinese: one form for all numbers.
    Same(&'static str),
    /// English, German, Spanish, Portuguese: 1 has its own form.
    OneIsSingle { one: &'static str, many: &'static str },
    /// French: 0 and 1 share a form.
    UpToOneIsSingle { one: &'static str, many: &'static str },
    /// Arabic: a form for 0, 1 and 2; for numbers that end in 03 to 10, in 11 to 99, and in 00 to 02.
    Arabic {
        none: &'static str,
        one: &'static str,
        two: &'static str,
        few: &'static str,
        many: &'static str,
        hundreds: &'static str,
    },
}

impl Plural {
    /// The phrase for a number.
    pub(crate) fn count(&self, n: usize) -> String {
        fill(self.form(n), &[("n", &n.to_string())])
    }

    /// The phrase for a range of numbers, such as 5–9.
    pub(super) fn of_several(&self, range: &str) -> String {
        fill(self.form(MANY), &[("n", range)])
    }

    pub(crate) const fn form(&self, n: usize) -> &'static str {
        match self {
            Self::Same(form) => form,
            Self::OneIsSingle { one, many } => {
                if n == 1 {
                    one
                } else {
                    many
                }
            }
            Self::UpToOneIsSingle { one, many } => {
                if n <= 1 {
                    one
                } else {
                    many
                }
            }
            Self::Arabic { none, one, two, few, many, hundreds } => match (n, n % 100) {
                (0, _) => none,
                (1, _) => one,
                (2, _) => two,
                (_, 3..=10) => few,
                (_, 11..=99) => many,
                _ => hundreds,
            },
        }
    }
}

/// Puts values into a template, in one pass: a name that looks like a placeholder stays a name.
pub(crate) fn fill(template: &str, values: &[(&str, &str)]) -> String {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_looks_like_a_placeholder_stays_a_name() {
        assert_eq!(fill("{from} and {to}", &[("from", "{to}"), ("to", "B")]), "{to} and B");
    }

    #[test]
    fn each_language_counts_by_its_own_rule() {
        let forms = |plural: Plural, numbers: &[usize]| -> Vec<&str> {
            numbers.iter().map(|&number| plural.form(number)).collect()
        };
        assert_eq!(forms(Plural::Same("s"), &[0, 1, 7]), ["s", "s", "s"]);
        assert_eq!(forms(Plural::OneIsSingle { one: "1", many: "m" }, &[0, 1, 2]), ["m", "1", "m"]);
        assert_eq!(forms(Plural::UpToOneIsSingle { one: "1", many: "m" }, &[0, 1, 2]), ["1", "1", "m"]);
        let arabic =
            Plural::Arabic { none: "0", one: "1", two: "2", few: "few", many: "many", hundreds: "100" };
        assert_eq!(
            forms(arabic, &[0, 1, 2, 3, 10, 11, 99, 100, 102, 103, 111]),
            ["0", "1", "2", "few", "few", "many", "many", "100", "100", "few", "many"]
        );
    }
}
