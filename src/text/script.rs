//! Which script a letter belongs to that the bundled font lacks, and a font that has it.

use std::ops::RangeInclusive;

use super::fonts::Fonts;

/// Letters that the bundled font lacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Script {
    /// As in "Arabic letters".
    pub(crate) name: &'static str,
    /// A free font that has them.
    pub(crate) font: &'static str,
}

#[cfg(feature = "outlines")]
impl Script {
    /// Whether the letters are of a script that is listed here.
    pub(crate) fn is_known(self) -> bool {
        self != OTHER
    }
}

/// Letters of which nothing more is known.
const OTHER: Script = Script { name: "some of the", font: "Noto Sans" };

/// Blocks of the scripts that living languages are written in (Unicode 16, Blocks.txt), by the first letter.
#[rustfmt::skip]
const SCRIPTS: [(RangeInclusive<u32>, Script); 30] = [
    (0x0530..=0x058F, Script { name: "Armenian", font: "Noto Sans Armenian" }),
    (0x0600..=0x06FF, Script { name: "Arabic", font: "Noto Sans Arabic" }),
    (0x0700..=0x074F, Script { name: "Syriac", font: "Noto Sans Syriac" }),
    (0x0750..=0x077F, Script { name: "Arabic", font: "Noto Sans Arabic" }),
    (0x0780..=0x07BF, Script { name: "Thaana", font: "Noto Sans Thaana" }),
    (0x07C0..=0x07FF, Script { name: "N'Ko", font: "Noto Sans NKo" }),
    (0x0860..=0x08FF, Script { name: "Arabic", font: "Noto Sans Arabic" }),
    (0x0900..=0x097F, Script { name: "Devanagari", font: "Noto Sans Devanagari" }),
    (0x0980..=0x09FF, Script { name: "Bengali", font: "Noto Sans Bengali" }),
    (0x0A00..=0x0A7F, Script { name: "Gurmukhi", font: "Noto Sans Gurmukhi" }),
    (0x0A80..=0x0AFF, Script { name: "Gujarati", font: "Noto Sans Gujarati" }),
    (0x0B00..=0x0B7F, Script { name: "Odia", font: "Noto Sans Oriya" }),
    (0x0B80..=0x0BFF, Script { name: "Tamil", font: "Noto Sans Tamil" }),
    (0x0C00..=0x0C7F, Script { name: "Telugu", font: "Noto Sans Telugu" }),
    (0x0C80..=0x0CFF, Script { name: "Kannada", font: "Noto Sans Kannada" }),
    (0x0D00..=0x0D7F, Script { name: "Malayalam", font: "Noto Sans Malayalam" }),
    (0x0D80..=0x0DFF, Script { name: "Sinhala", font: "Noto Sans Sinhala" }),
    (0x0E00..=0x0E7F, Script { name: "Thai", font: "Noto Sans Thai" }),
    (0x0E80..=0x0EFF, Script { name: "Lao", font: "Noto Sans Lao" }),
    (0x0F00..=0x0FFF, Script { name: "Tibetan", font: "Noto Serif Tibetan" }),
    (0x1000..=0x109F, Script { name: "Burmese", font: "Noto Sans Myanmar" }),
    (0x10A0..=0x10FF, Script { name: "Georgian", font: "Noto Sans Georgian" }),
    (0x1100..=0x11FF, Script { name: "Korean", font: "Noto Sans CJK KR" }),
    (0x1200..=0x139F, Script { name: "Ethiopic", font: "Noto Sans Ethiopic" }),
    (0x1780..=0x17FF, Script { name: "Khmer", font: "Noto Sans Khmer" }),
    (0x2600..=0x27BF, Script { name: "emoji", font: "Noto Emoji" }),
    (0x2E80..=0xA4CF, Script { name: "Chinese or Japanese", font: "Noto Sans CJK" }),
    (0xAC00..=0xD7FF, Script { name: "Korean", font: "Noto Sans CJK KR" }),
    (0x1F000..=0x1FAFF, Script { name: "emoji", font: "Noto Emoji" }),
    (0x20000..=0x3FFFF, Script { name: "Chinese or Japanese", font: "Noto Sans CJK" }),
];

/// The scripts of the letters in a text whose width no font tells, each once, in the order of the text.
pub(crate) fn lacking(text: &str, fonts: &Fonts) -> Vec<Script> {
    let mut found = Vec::new();
    for letter in text.chars().filter(|letter| !fonts.measure(*letter)) {
        let script = script(letter);
        if !found.contains(&script) {
            found.push(script);
        }
    }
    found
}

/// The script of a letter.
pub(crate) fn script(letter: char) -> Script {
    let code = u32::from(letter);
    SCRIPTS.iter().find(|(block, _)| block.contains(&code)).map_or(OTHER, |(_, script)| *script)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bundled_font_has_the_letters_of_europe_vietnam_and_israel() {
        for text in ["José, Łódź", "Ελένη", "Женя", "Nguyễn Thị Ánh", "סבתא רבקה", "„–“ … § °", "e\u{301}"]
        {
            assert_eq!(lacking(text, &Fonts::default()), [], "{text}");
        }
    }

    #[test]
    fn letters_that_it_lacks_are_told_by_their_script() {
        let names =
            |text| lacking(text, &Fonts::default()).into_iter().map(|script| script.name).collect::<Vec<_>>();
        assert_eq!(names("جمعية"), ["Arabic"]);
        assert_eq!(names("花子さん"), ["Chinese or Japanese"]);
        assert_eq!(names("할머니 (grandmother)"), ["Korean"]);
        assert_eq!(names("दादी 🐕"), ["Devanagari", "emoji"]);
        assert_eq!(names("\u{13000}"), ["some of the"]);
    }

    #[test]
    fn what_takes_no_room_is_not_missed() {
        assert_eq!(lacking("a\u{200D}b\u{FE0F}c\u{2066}", &Fonts::default()), []);
    }
}
