//! What the rest of the program may rely on when it sets names.

#[cfg(feature = "outlines")]
mod added;

use std::sync::LazyLock;

use proptest::prelude::{ProptestConfig, prop_assert, prop_assert_eq, proptest};

use super::circle::CircleLabel;
use super::{Fonts, Ink, Inset, Lettering, Letters, Weight, fit_in_circle};

static FONTS: LazyLock<Fonts> = LazyLock::new(Fonts::default);
static NAMES: LazyLock<Lettering> =
    LazyLock::new(|| Lettering { letters: letters(10.0, Weight::Regular), line_height: 1.2 });
const BUBBLE: Inset = Inset { glyph: Some(14.0), margin: 4.0, least_radius: 20.0, stretch: 1.0 };
const PLAIN: Inset = Inset { glyph: None, margin: 4.0, least_radius: 0.0, stretch: 1.0 };

fn letters(size: f64, weight: Weight) -> Letters<'static> {
    Letters { fonts: &FONTS, size, weight }
}

fn width(text: &str, size: f64, weight: Weight) -> f64 {
    letters(size, weight).width(text)
}

fn ink(text: &str, size: f64, weight: Weight) -> Ink {
    letters(size, weight).ink(text)
}

fn wrap_to_width(text: &str, size: f64, weight: Weight, widest: f64) -> Vec<String> {
    super::wrap_to_width(text, letters(size, weight), widest)
}

fn close(one: f64, other: f64) -> bool {
    (one - other).abs() < 1e-9
}

fn texts(label: &CircleLabel) -> Vec<&str> {
    label.lines.iter().map(|line| line.text.as_str()).collect()
}

/// By how much the farthest ink corner or glyph corner comes nearer to the outline than the margin.
fn overflow(label: &CircleLabel, inset: &Inset) -> f64 {
    let mut farthest: f64 = 0.0;
    for line in &label.lines {
        let ink = line.ink_box();
        for y in [ink.y0, ink.y1] {
            farthest = farthest.max(libm::hypot(ink.x0, y));
        }
    }
    if let (Some(side), Some(centre)) = (inset.glyph, label.glyph_centre) {
        farthest = farthest.max(libm::hypot(side / 2.0, centre.abs() + side / 2.0));
    }
    farthest + inset.margin - label.radius
}

#[test]
fn advances_are_those_of_arial_and_helvetica() {
    // Character, regular, bold: units of 2048 to the em, as in the advance tables of Liberation Sans 2.1.5.
    let known = [
        ('A', 1366, 1479),
        ('g', 1139, 1251),
        (' ', 569, 569),
        ('é', 1139, 1139),
        ('@', 2079, 1997),
        ('Ω', 1531, 1642),
        ('ж', 1370, 1452),
        ('—', 2048, 2048),
        ('א', 1286, 1397),
        ('€', 1139, 1139),
    ];
    for (character, regular, bold) in known {
        let text = character.to_string();
        assert!(close(width(&text, 2048.0, Weight::Regular), f64::from(regular)), "{text}");
        assert!(close(width(&text, 2048.0, Weight::Bold), f64::from(bold)), "{text} bold");
    }
}

#[test]
fn characters_that_the_font_lacks_have_an_agreed_width() {
    let known = [
        ("家", 1.0),
        ("한", 1.0),
        ("ア", 1.0),
        ("！", 1.0),
        ("😀", 1.0),
        ("\u{ff71}", 0.6),
        ("ب", 0.6),
        ("ก", 0.6),
        ("தா", 1.2),
    ];
    for (text, advance) in known {
        assert!(close(width(text, 1.0, Weight::Regular), advance), "{text}");
    }
    for invisible in ["\u{1ab0}", "\u{fe0f}", "\u{e0001}", "\u{64b}"] {
        assert!(close(width(invisible, 1.0, Weight::Regular), 0.0), "{invisible:?}");
    }
}

#[test]
fn a_text_is_as_wide_as_its_characters() {
    let whole = width("Lincoln Middle School", 10.0, Weight::Regular);
    let parts = width("Lincoln ", 10.0, Weight::Regular) + width("Middle School", 10.0, Weight::Regular);
    assert!(close(whole, parts));
}

#[test]
fn accents_on_capitals_reach_higher_than_plain_letters() {
    assert!(ink("Ấ", 10.0, Weight::Regular).above > ink("A", 10.0, Weight::Regular).above + 1.0);
    assert!(close(ink("ace", 10.0, Weight::Regular).above, ink("Apg", 10.0, Weight::Regular).above));
}

#[test]
fn a_name_breaks_at_spaces_hyphens_and_slashes() {
    assert_eq!(
        wrap_to_width("Lincoln Middle School", 10.0, Weight::Regular, 70.0),
        ["Lincoln", "Middle School"]
    );
    assert_eq!(wrap_to_width("Marie-Antoinette", 10.0, Weight::Regular, 60.0), ["Marie-", "Antoinette"]);
    assert_eq!(wrap_to_width("Housing/Benefits", 10.0, Weight::Regular, 60.0), ["Housing/", "Benefits"]);
}

#[test]
fn lines_are_even_rather_than_full() {
    let lines = wrap_to_width("After-school care and homework club", 10.0, Weight::Regular, 120.0);
    assert_eq!(lines, ["After-school care", "and homework club"]);
}

#[test]
fn a_word_is_torn_only_where_it_alone_is_too_wide() {
    let whole = wrap_to_width("Donaudampfschifffahrt AG", 10.0, Weight::Regular, 110.0);
    assert_eq!(whole, ["Donaudampfschifffahrt", "AG"]);
    let torn = wrap_to_width("Donaudampfschifffahrt", 10.0, Weight::Regular, 60.0);
    assert_eq!(torn.concat(), "Donaudampfschifffahrt");
    assert!(torn.iter().all(|line| width(line, 10.0, Weight::Regular) <= 60.0), "{torn:?}");
}

#[test]
fn an_accent_stays_with_its_letter() {
    let lines = wrap_to_width(&"e\u{301}".repeat(30), 10.0, Weight::Regular, 30.0);
    assert!(lines.len() > 1 && lines.iter().all(|line| line.starts_with('e')), "{lines:?}");
}

#[test]
fn japanese_lines_do_not_start_with_a_closing_mark() {
    for max_width in 20..90 {
        let lines =
            wrap_to_width("「家庭」支援、相談。センター", 10.0, Weight::Regular, f64::from(max_width));
        assert!(lines.iter().all(|line| !line.starts_with(['」', '、', '。', 'ー'])), "{lines:?}");
    }
}

#[test]
fn a_korean_word_is_kept_whole_where_there_is_room() {
    assert_eq!(
        wrap_to_width("한국어 학교 선생님", 10.0, Weight::Regular, 48.0),
        ["한국어", "학교", "선생님"]
    );
    assert_eq!(wrap_to_width("한국어", 10.0, Weight::Regular, 21.0), ["한국", "어"]);
}

#[test]
fn runs_of_spaces_count_once() {
    assert_eq!(wrap_to_width("  AA   group\n", 10.0, Weight::Regular, 200.0), ["AA group"]);
    assert_eq!(wrap_to_width("", 10.0, Weight::Regular, 200.0), Vec::<String>::new());
}

#[test]
fn common_system_names_break_as_a_person_would_break_them() {
    let broken = |name| {
        let label = fit_in_circle(name, &NAMES, &BUBBLE);
        texts(&label).join("|")
    };
    assert_eq!(broken("Lincoln Middle School"), "Lincoln|Middle|School");
    assert_eq!(broken("Community Mental Health Team"), "Community|Mental Health|Team");
    assert_eq!(broken("Maternal grandmother"), "Maternal|grandmother");
    assert_eq!(broken("AA group"), "AA group");
}

#[test]
fn a_short_name_sits_in_the_middle_of_a_circle_of_least_radius() {
    let inset = Inset { least_radius: 40.0, ..PLAIN };
    let label = fit_in_circle("Ana", &NAMES, &inset);
    assert!(close(label.radius, 40.0));
    assert!(label.lines[0].y > 3.0 && label.lines[0].y < 4.0, "half a capital below the centre");
}

#[test]
fn a_name_without_spaces_fills_the_circle() {
    let label = fit_in_circle("地域包括支援センター相談窓口", &NAMES, &BUBBLE);
    assert!(label.lines.len() >= 3 && label.radius < 45.0, "{label:?}");
    assert_eq!(texts(&label).concat(), "地域包括支援センター相談窓口");
}

#[test]
fn a_thousand_characters_make_a_big_circle_but_lose_nothing() {
    for name in ["x".repeat(1000), "word ".repeat(200), "家".repeat(1000)] {
        let label = fit_in_circle(&name, &NAMES, &BUBBLE);
        assert!(overflow(&label, &BUBBLE) < 1e-6);
        assert_eq!(texts(&label).concat().replace(' ', ""), name.replace(' ', ""));
    }
}

#[test]
fn an_empty_name_still_has_a_circle() {
    let label = fit_in_circle("", &NAMES, &BUBBLE);
    assert!(label.lines.is_empty() && close(label.radius, 20.0));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, ..ProptestConfig::default() })]

    #[test]
    fn any_name_stays_inside_its_circle(name in "\\PC{0,60}", glyph: bool, bold: bool) {
        let weight = if bold { Weight::Bold } else { Weight::Regular };
        let lettering = Lettering { letters: letters(10.0, weight), ..*NAMES };
        let inset = if glyph { BUBBLE } else { PLAIN };
        let label = fit_in_circle(&name, &lettering, &inset);
        prop_assert!(overflow(&label, &inset) < 1e-6, "{label:?}");
        let drawn: String = texts(&label).concat().split_whitespace().collect();
        prop_assert_eq!(drawn, name.split_whitespace().collect::<String>());
    }

    #[test]
    fn wrapped_lines_keep_every_character_and_the_width(name in "[\\PC ]{0,60}", max_width in 5.0..200.0) {
        let lines = wrap_to_width(&name, 10.0, Weight::Regular, max_width);
        let drawn: String = lines.concat().split_whitespace().collect();
        prop_assert_eq!(drawn, name.split_whitespace().collect::<String>());
        let single = |line: &String| unicode_segmentation::UnicodeSegmentation::graphemes(line.as_str(), true).count() == 1;
        prop_assert!(lines.iter().all(|line| single(line) || width(line, 10.0, Weight::Regular) <= max_width + 1e-6));
    }
}
