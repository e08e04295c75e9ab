//! Sheets of paper, and slides.

use kurbo::Size;

use crate::options::{Options, Orientation, Page};

/// Points in a millimetre.
const POINTS: f64 = 72.0 / 25.4;

/// Margins to try around everything on paper, in millimetres: the usual one, and one that printers can still keep to.
const MARGINS: [u8; 2] = [12, 8];

/// The sizes that a page may have, in millimetres: on its side first; none where the sheet is as large as the drawing.
pub(super) fn sizes(options: &Options) -> Vec<Size> {
    let (long, short) = match options.page {
        Page::None => return Vec::new(),
        Page::A4 => (297.0, 210.0),
        Page::A3 => (420.0, 297.0),
        Page::Letter => (279.4, 215.9),
        // A slide stands on its side, whatever is asked for.
        Page::Slide => return vec![SLIDE],
    };
    let (landscape, portrait) = (Size::new(long, short), Size::new(short, long));
    match options.orientation {
        Orientation::BestFit => vec![landscape, portrait],
        Orientation::Landscape => vec![landscape],
        Orientation::Portrait => vec![portrait],
    }
}

/// What presentation programs call widescreen: 13.333 × 7.5 inches.
const SLIDE: Size = Size::new(338.667, 190.5);

/// The margins to try, widest first, in points.
pub(super) fn margins(options: &Options) -> impl Iterator<Item = f64> {
    let asked = options.margin.map(|margin| [margin; 2]);
    let [wide, narrow] = asked.unwrap_or(MARGINS);
    let narrow = (narrow < wide).then_some(narrow);
    std::iter::once(wide).chain(narrow).map(|margin| f64::from(margin) * POINTS)
}

/// Millimetres in points.
pub(super) fn points(millimetres: Size) -> Size {
    millimetres * POINTS
}
