//! The promises of the themes, measured.

use palette::color_difference::{Ciede2000, Wcag21RelativeContrast};
use palette::{IntoColor, Lab};

use super::vision::Sight;
use super::{Colour, Theme};
use crate::options::ThemeName;

/// Least difference (CIEDE2000) of two tints, however they are seen.
const APART: f64 = 10.0;

fn contrast(one: Colour, other: Colour) -> f64 {
    one.into_format::<f64>().relative_contrast(other.into_format::<f64>())
}

fn difference(one: Colour, other: Colour, sight: Sight) -> f64 {
    let lab = |colour| -> Lab<palette::white_point::D65, f64> { sight.sees(colour).into_color() };
    lab(one).difference(lab(other))
}

/// Every band of maps with 1 to 8 levels, each with the colour of its name.
fn bands(theme: &Theme) -> Vec<(Colour, Colour)> {
    (1..=8)
        .flat_map(|levels| {
            (0..levels).map(move |level| (theme.band(level, levels), theme.ring_name(level, levels)))
        })
        .collect()
}

fn grounds(theme: &Theme) -> Vec<Colour> {
    let mut grounds: Vec<Colour> = bands(theme).into_iter().map(|(band, _)| band).collect();
    grounds.extend([theme.paper, theme.bubble]);
    grounds
}

fn every_theme(check: impl Fn(&str, &Theme)) {
    for name in ThemeName::ALL {
        check(&format!("{name:?}"), Theme::named(name));
    }
}

#[test]
fn text_is_readable_on_every_ground() {
    every_theme(|name, theme| {
        for ground in grounds(theme) {
            for text in [theme.text, theme.quiet] {
                let found = contrast(text, ground);
                assert!(found >= 4.5, "{name}: {text:x} on {ground:x} has {found:.2}");
            }
        }
    });
}

#[test]
fn ring_names_are_readable_on_paper_and_band() {
    every_theme(|name, theme| {
        for (band, text) in bands(theme) {
            for ground in [band, theme.paper] {
                let found = contrast(text, ground);
                assert!(found >= 4.5, "{name}: {text:x} on {ground:x} has {found:.2}");
            }
        }
    });
}

#[test]
fn the_question_mark_of_a_disputed_tie_is_readable() {
    every_theme(|name, theme| {
        for ground in grounds(theme) {
            for text in [theme.tie, theme.quiet, theme.plan] {
                let found = contrast(text, ground);
                assert!(found >= 4.5, "{name}: {text:x} on {ground:x} has {found:.2}");
            }
        }
    });
}

#[test]
fn lines_and_outlines_are_visible_on_every_ground() {
    every_theme(|name, theme| {
        let lines = [theme.client, theme.tie, theme.past, theme.stress, theme.plan, theme.boundary];
        for ground in grounds(theme) {
            for line in lines.into_iter().chain(theme.tints) {
                let found = contrast(line, ground);
                assert!(found >= 3.0, "{name}: {line:x} on {ground:x} has {found:.2}");
            }
        }
    });
}

#[test]
fn tints_differ_for_every_sight() {
    for name in [ThemeName::Light, ThemeName::Dark, ThemeName::HighContrast] {
        let tints = Theme::named(name).tints;
        for sight in Sight::ALL {
            for (index, &one) in tints.iter().enumerate() {
                for &other in &tints[..index] {
                    let found = difference(one, other, sight);
                    assert!(
                        found >= APART,
                        "{name:?}, {sight:?}: {one:x} and {other:x} differ by {found:.1}"
                    );
                }
            }
        }
    }
}

#[test]
fn one_ink_is_grey() {
    let theme = Theme::named(ThemeName::Print);
    let inks = [theme.text, theme.client, theme.tie, theme.past, theme.stress, theme.plan];
    for ink in inks.into_iter().chain(theme.tints).chain(grounds(theme)) {
        assert!(ink.red == ink.green && ink.green == ink.blue, "{ink:x}");
    }
}

#[test]
fn bands_of_the_light_theme_are_whispers() {
    for (band, _) in bands(Theme::named(ThemeName::Light)) {
        let lab: Lab<palette::white_point::D65, f64> = band.into_format::<f64>().into_color();
        assert!(lab.l >= 95.0, "{band:x} has lightness {}", lab.l);
    }
}

#[test]
fn bands_run_from_the_first_stop_to_the_last() {
    let theme = Theme::named(ThemeName::Light);
    for levels in 2..=8 {
        assert_eq!(theme.band(0, levels), theme.bands[0]);
        assert_eq!(theme.band(levels - 1, levels), theme.bands[2]);
    }
    assert_eq!(theme.band(1, 3), theme.bands[1]);
}
