//! What an added font changes: the room for its letters is its own, and it is the room in which they are drawn.

use proptest::prelude::{ProptestConfig, prop_assert, proptest};

use super::{BUBBLE, overflow, texts};
use crate::text::{
    Fonts, Lettering, Letters, Typesetter, UnusableFont, Weight, fit_in_circle, lacking,
    starts_right_to_left, wrap_to_width,
};

const TINY: &[u8] = include_bytes!("../../../tests/fonts/tiny.ttf");
const COLOUR: &[u8] = include_bytes!("../../../tests/fonts/colour.ttf");
const HEAVY: &[u8] = include_bytes!("../../../tests/fonts/heavy.ttf");
const VARIABLE: &[u8] = include_bytes!("../../../tests/fonts/variable.ttf");

fn with(files: &[&[u8]]) -> Fonts {
    let mut fonts = Fonts::default();
    files.iter().for_each(|file| fonts.add(file.to_vec(), 0).expect("it is a font"));
    fonts
}

fn letters(fonts: &Fonts) -> Letters<'_> {
    Letters { fonts, size: 10.0, weight: Weight::Regular }
}

fn width(text: &str, fonts: &Fonts) -> f64 {
    letters(fonts).width(text)
}

fn bold(text: &str, fonts: &Fonts) -> f64 {
    let measured = Letters { weight: Weight::Bold, ..letters(fonts) }.width(text);
    let drawn = Typesetter::new(fonts).line(text, 10.0, Weight::Bold, false).width;
    assert!(close(measured, drawn), "{text}: {measured} measured, {drawn} drawn");
    measured
}

fn drawn(text: &str, fonts: &Fonts) -> f64 {
    Typesetter::new(fonts).line(text, 10.0, Weight::Regular, starts_right_to_left(text)).width
}

fn close(one: f64, other: f64) -> bool {
    (one - other).abs() < 1e-6
}

#[test]
fn an_added_font_measures_its_own_letters() {
    let fonts = with(&[TINY]);
    for (text, advance) in
        [("漢", 8.0), ("字", 12.5), ("漢字か", 8.0 + 12.5 + 9.3), ("ᰀ", 7.7), ("ߊߋ", 4.5 + 7.1)]
    {
        assert!(close(width(text, &fonts), advance), "{text}: {}", width(text, &fonts));
    }
    assert!(
        close(width("漢 Ada", &fonts), 8.0 + width(" Ada", &Fonts::default())),
        "the bundled font goes first"
    );
    assert!(close(width("家", &fonts), 10.0), "what no font has is estimated");
}

#[test]
fn what_is_measured_is_what_is_drawn() {
    let fonts = with(&[TINY, COLOUR]);
    for text in [
        "漢字か",
        "漢字 Ada",
        "Ada (漢)",
        "家漢",
        "👩👧",
        "👩\u{200D}👧 x",
        "👩\u{200D}👩",
        "ก้ก",
        "ߊߋ 12 Ada",
        "Ada ߊߋ",
        "😀🐕",
        "漢\u{FE00}",
        "1\u{FE0F}\u{20E3}",
        "שלום 漢",
    ] {
        let (measured, drawn) = (width(text, &fonts), drawn(text, &fonts));
        assert!(close(measured, drawn), "{text}: {measured} measured, {drawn} drawn");
    }
}

#[test]
fn emoji_that_are_joined_into_one_take_the_room_of_one() {
    let fonts = with(&[TINY]);
    assert!(close(width("👩\u{200D}👧", &fonts), 15.0));
    assert!(close(width("👩👧", &fonts), 24.0));
}

#[test]
fn a_tone_mark_takes_no_width_but_height() {
    let fonts = with(&[TINY]);
    assert!(close(width("ก้", &fonts), 6.4));
    let [plain, marked] = ["ก", "ก้"].map(|text| letters(&fonts).ink(text).above);
    assert!(close(marked, 11.8) && plain < marked, "{plain} {marked}");
}

#[test]
fn lines_break_between_characters_and_not_within_a_sign() {
    let fonts = with(&[TINY]);
    let lines = wrap_to_width("漢字か漢字か", letters(&fonts), 31.0);
    assert_eq!(lines, ["漢字か", "漢字か"], "29.8 points each; estimated, it would be three lines");
    let lines = wrap_to_width(&"👩\u{200D}👧".repeat(4), letters(&fonts), 31.0);
    assert!(lines.len() == 2 && lines.iter().all(|line| line.starts_with('👩')), "{lines:?}");
}

#[test]
fn a_name_of_both_directions_is_drawn_from_the_right() {
    let fonts = with(&[TINY]);
    let text = "ߊߋ Ada";
    let line = Typesetter::new(&fonts).line(text, 10.0, Weight::Regular, starts_right_to_left(text));
    let seen: Vec<&str> = line.parts.iter().map(|part| text[part.bytes.clone()].trim()).collect();
    assert_eq!(seen.first(), Some(&"Ada"), "seen from the left: {seen:?}");
    assert_eq!(seen.last(), Some(&"ߊߋ"), "seen from the left: {seen:?}");
    let letters = &line.parts.last().expect("the name has parts").glyphs;
    assert!(letters[0].bytes.start > letters[1].bytes.start, "{letters:?}");
}

#[test]
fn a_coloured_picture_is_not_drawn_and_an_outline_is() {
    let fonts = with(&[COLOUR]);
    assert!(fonts.draw('🐕') && !fonts.draw('😀'));
    let scripts: Vec<&str> = lacking("🐕😀", &fonts).iter().map(|script| script.font).collect();
    assert_eq!(scripts, ["Noto Emoji"]);
    assert_eq!(lacking("🐕", &fonts), []);
}

#[test]
fn a_variable_font_is_regular_and_bold() {
    let fonts = with(&[VARIABLE]);
    assert!(close(width("漢", &fonts), 8.0) && close(drawn("漢", &fonts), 8.0), "{}", width("漢", &fonts));
    assert!(close(bold("漢", &fonts), 11.0), "{}", bold("漢", &fonts));
}

#[test]
fn bold_words_take_a_bold_font_where_one_has_their_letters() {
    for files in [[TINY, HEAVY], [HEAVY, TINY]] {
        let fonts = with(&files);
        assert!(close(width("漢字", &fonts), 8.0 + 12.5) && close(bold("漢字", &fonts), 9.9 + 12.5));
    }
}

#[test]
fn the_font_that_was_added_first_goes_before() {
    assert!(close(width("漢", &with(&[TINY, VARIABLE])), 8.0));
    assert!(close(width("漢字", &with(&[VARIABLE, TINY])), 8.0 + 12.5));
}

#[test]
fn an_added_font_leaves_the_bundled_letters_alone() {
    let fonts = with(&[Weight::Bold.file()]);
    let plain = Fonts::default();
    for text in ["Lincoln School", "Женя", "בית", "ن"] {
        assert!(close(width(text, &fonts), width(text, &plain)), "{text}");
        assert_eq!(letters(&fonts).ink(text), letters(&plain).ink(text), "{text}");
    }
}

#[test]
fn a_file_without_a_font_is_refused() {
    let mut fonts = Fonts::default();
    for file in [&b""[..], b"OTTO", &TINY[..40], &[0; 200]] {
        assert_eq!(fonts.add(file.to_vec(), 0), Err(UnusableFont::NoFont), "{} bytes", file.len());
    }
    assert_eq!(fonts, Fonts::default());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn any_name_stays_inside_its_circle_in_any_font(name in "([漢字か👩👧ก้ߊߋᰀ家A-z ]|\u{200D}){0,40}") {
        let fonts = with(&[TINY, VARIABLE]);
        let lettering = Lettering { letters: letters(&fonts), line_height: 1.2 };
        let label = fit_in_circle(&name, &lettering, &BUBBLE);
        prop_assert!(overflow(&label, &BUBBLE) < 1e-6, "{label:?}");
        let [drawn, all] = [texts(&label).concat(), name].map(|text| text.split_whitespace().collect::<String>());
        prop_assert!(drawn == all, "{drawn} {all}");
    }

    #[test]
    fn a_broken_font_breaks_nothing(at in 12_usize..1400, byte: u8, more in 0_usize..8) {
        let mut file = TINY.to_vec();
        file.iter_mut().skip(at).take(more + 1).for_each(|place| *place = byte);
        let mut fonts = Fonts::default();
        if fonts.add(file, 0).is_ok() {
            for text in ["漢字か", "👩\u{200D}👧", "ก้"] {
                let (measured, drawn) = (width(text, &fonts), drawn(text, &fonts));
                prop_assert!(measured.is_finite() && close(measured, drawn));
                prop_assert!(letters(&fonts).ink(text).above.is_finite());
            }
        }
    }
}
