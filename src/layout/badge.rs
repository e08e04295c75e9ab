//! The badge of a step of the plan: how large it is and where its parts stand. The map and the list beside it use the same.

use kurbo::Size;

use crate::text::{Weight, number_width};

/// All as parts of the font size: height, width of the mark, from mark to number, from either side to what is next to it.
const HEIGHT: f64 = 1.42;
const MARK: f64 = 0.74;
const GAP: f64 = 0.2;
const SIDE: f64 = 0.38;

/// A badge around the origin.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Badge {
    pub(crate) size: Size,
    /// Font size of the number, points.
    pub(crate) font: f64,
    /// Where the middle of the aim's mark stands, from the badge's middle; none where no aim is stated.
    pub(crate) mark: Option<f64>,
    /// The same for the number.
    pub(crate) number: f64,
}

impl Badge {
    /// A badge for a number and, perhaps, the mark of an aim. The key's samples have no number.
    pub(crate) fn of(number: Option<usize>, has_mark: bool, font: f64) -> Self {
        let digits = number.map_or(0.0, |number| number_width(number, font, Weight::Bold));
        let mark = if has_mark { MARK * font } else { 0.0 };
        let gap = if has_mark && number.is_some() { GAP * font } else { 0.0 };
        let inner = mark + gap + digits;
        let size = Size::new((inner + 2.0 * SIDE * font).max(HEIGHT * font), HEIGHT * font);
        Self { size, font, mark: has_mark.then_some((mark - inner) / 2.0), number: (inner - digits) / 2.0 }
    }
}
