//! A sheet as large as its drawing: the furniture stands beside the map, in the column that makes the sheet no higher than the map.

use kurbo::{Rect, Size};

use super::division::Division;
use super::furniture::{furniture, stacked};
use super::{COLUMN_GAP, GUTTER, Matter, mirrored};

/// Margin of a sheet that is as large as its drawing.
pub(super) const MARGIN: f64 = 26.0;

/// Widths to try for a column of furniture beside a map without a page, in points.
const COLUMNS: [f64; 10] = [220.0, 232.0, 246.0, 260.0, 276.0, 292.0, 310.0, 330.0, 365.0, 400.0];

/// Width of a column that is higher than its map, in points.
pub(super) const USUAL_COLUMN: f64 = 246.0;

/// Further widths of a column beside a map without paper: two and three columns of steps.
const PLAN_COLUMNS: [f64; 2] = [450.0, 560.0];

/// A sheet as large as it must be: the furniture beside the map.
pub(super) fn around(matter: Matter, extent: Size) -> Division {
    let divide = |column: f64| {
        let blocks = furniture(matter, (true, false), column);
        let height = stacked(&blocks, COLUMN_GAP);
        let left = if height > 0.0 { column + GUTTER } else { 0.0 };
        let inner = Size::new(left + extent.width, height.max(extent.height));
        let sheet = inner + Size::new(2.0 * MARGIN, 2.0 * MARGIN);
        let room = Rect::new(MARGIN + left, MARGIN, MARGIN + inner.width, MARGIN + inner.height);
        let division = Division {
            sheet,
            paper: None,
            margin: MARGIN,
            beside: true,
            slim: false,
            column,
            listed: matter.listed,
            scale: 1.0,
            room: mirrored(room, sheet, matter.studio),
            map: 1.0,
        };
        (height, division)
    };
    let fits =
        COLUMNS.iter().map(|&column| divide(column)).find(|(height, _)| *height <= extent.height * 1.02);
    if let Some((_, division)) = fits {
        return division;
    }
    let usual = divide(USUAL_COLUMN).1;
    if !matter.options.plan {
        return usual;
    }
    // A long plan: the smallest sheet.
    let wide = COLUMNS.iter().filter(|column| **column > USUAL_COLUMN).chain(&PLAN_COLUMNS);
    let wide = wide.map(|&column| divide(column).1);
    wide.fold(usual, |best, other| if other.sheet.area() < best.sheet.area() { other } else { best })
}
