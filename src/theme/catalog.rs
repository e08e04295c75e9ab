//! The four themes, as data.
//!
//! The tints were found by a search for the seven colours of these hues that stay farthest apart (CIEDE2000) for
//! normal sight and for protan, deutan and tritan simulation; the tests of `theme` measure them again.

use super::{Colour, Theme};
use crate::options::ThemeName;

pub(super) fn theme(name: ThemeName) -> &'static Theme {
    match name {
        ThemeName::Light => &LIGHT,
        ThemeName::Print => &PRINT,
        ThemeName::Dark => &DARK,
        ThemeName::HighContrast => &HIGH_CONTRAST,
    }
}

/// A colour from its six hexadecimal digits.
const fn hex(digits: u32) -> Colour {
    let [_, red, green, blue] = digits.to_be_bytes();
    Colour::new(red, green, blue)
}

/// White paper, restrained colour.
const LIGHT: Theme = Theme {
    paper: hex(0xFFFFFF),
    bands: [hex(0xFDF6EC), hex(0xF5F8F1), hex(0xEDF3FA)],
    ring_names: [hex(0x8A5A1C), hex(0x4C6B3F), hex(0x2C5C8A)],
    boundary: hex(0x878C94),
    bubble: hex(0xFFFFFF),
    text: hex(0x1B2028),
    quiet: hex(0x59616C),
    rule: hex(0xC9CED6),
    client: hex(0x14181F),
    tie: hex(0x2B323C),
    past: hex(0x767D87),
    stress: hex(0xC2410C),
    plan: hex(0x0F766E),
    tints: [
        hex(0x912928),
        hex(0x9B6C02),
        hex(0x678B65),
        hex(0x1F6894),
        hex(0x481E34),
        hex(0x162B75),
        hex(0x5D5F62),
    ],
};

/// One ink: every meaning is in the marks.
const PRINT: Theme = Theme {
    paper: hex(0xFFFFFF),
    bands: [hex(0xFFFFFF), hex(0xFFFFFF), hex(0xFFFFFF)],
    ring_names: [hex(0x333333), hex(0x333333), hex(0x333333)],
    boundary: hex(0x8C8C8C),
    bubble: hex(0xFFFFFF),
    text: hex(0x000000),
    quiet: hex(0x4D4D4D),
    rule: hex(0xB3B3B3),
    client: hex(0x000000),
    tie: hex(0x000000),
    past: hex(0x737373),
    stress: hex(0x000000),
    plan: hex(0x000000),
    tints: [hex(0x333333); 7],
};

/// For a projector in a dark room.
const DARK: Theme = Theme {
    paper: hex(0x12161C),
    bands: [hex(0x2A251E), hex(0x20261F), hex(0x18202B)],
    ring_names: [hex(0xE3B36B), hex(0xA5CB93), hex(0x92BEEC)],
    boundary: hex(0x7F8894),
    bubble: hex(0x0E1116),
    text: hex(0xF2F4F7),
    quiet: hex(0xB4BCC7),
    rule: hex(0x3C4653),
    client: hex(0xFFFFFF),
    tie: hex(0xDDE2E8),
    past: hex(0x98A1AD),
    stress: hex(0xFF9263),
    plan: hex(0x5FD3C4),
    tints: [
        hex(0xDA6A6D),
        hex(0xCCB453),
        hex(0xB7DDB3),
        hex(0x69B9DE),
        hex(0x9C708E),
        hex(0x657ED1),
        hex(0xA3A4A1),
    ],
};

/// The strongest contrast on white, for weak sight.
const HIGH_CONTRAST: Theme = Theme {
    paper: hex(0xFFFFFF),
    bands: [hex(0xFFFFFF), hex(0xFFFFFF), hex(0xFFFFFF)],
    ring_names: [hex(0x000000), hex(0x000000), hex(0x000000)],
    boundary: hex(0x4D4D4D),
    bubble: hex(0xFFFFFF),
    text: hex(0x000000),
    quiet: hex(0x262626),
    rule: hex(0x4D4D4D),
    client: hex(0x000000),
    tie: hex(0x000000),
    past: hex(0x595959),
    stress: hex(0x9C1C00),
    plan: hex(0x00504A),
    tints: [
        hex(0x420200),
        hex(0x643F00),
        hex(0x436845),
        hex(0x0B3E5B),
        hex(0x1C0015),
        hex(0x01003D),
        hex(0x3E3437),
    ],
};
