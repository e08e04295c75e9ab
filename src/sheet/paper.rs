//! Sheets of paper.

use kurbo::Size;

use crate::options::Page;

/// Points in a millimetre.
const POINTS: f64 = 72.0 / 25.4;

/// Around everything on paper, in points: 12 mm.
pub(super) const MARGIN: f64 = 12.0 * POINTS;

/// A sheet of paper in portrait, in millimetres; none where the sheet is as large as the drawing.
pub(super) fn portrait(page: Page) -> Option<Size> {
    match page {
        Page::None => None,
        Page::A4 => Some(Size::new(210.0, 297.0)),
        Page::Letter => Some(Size::new(215.9, 279.4)),
    }
}

/// Millimetres in points.
pub(super) fn points(millimetres: Size) -> Size {
    millimetres * POINTS
}
