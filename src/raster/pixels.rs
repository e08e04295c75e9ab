//! How many pixels a picture has.

use std::fmt;

use kurbo::Size;

/// Points in an inch.
const POINTS_PER_INCH: f64 = 72.0;

/// Inches in a metre.
const INCHES_PER_METRE: f64 = 1.0 / 0.0254;

/// Pixels per inch of paper where nobody says.
const USUAL: f64 = 200.0;

/// Pixels from left to right on a sheet that is as large as its drawing, where nobody says.
const USUAL_WIDTH: f64 = 2000.0;

/// More pixels than this fill the memory of a small computer.
const MOST: f64 = 120e6;

/// How many pixels a picture has.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Pixels {
    /// 200 on an inch of paper; 2000 from left to right where the sheet is as large as its drawing.
    #[default]
    Usual,
    /// So many on an inch of the sheet.
    PerInch(f64),
    /// So many from left to right.
    Width(u32),
}

/// A picture would have more pixels than can be drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TooManyPixels {
    /// From left to right.
    pub width: f64,
    /// From top to bottom.
    pub height: f64,
    /// Pixels per inch that can be drawn.
    pub most_per_inch: f64,
}

impl fmt::Display for TooManyPixels {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { width, height, most_per_inch } = self;
        write!(
            formatter,
            "the picture would have {width:.0} × {height:.0} pixels, which is too many; up to {:.0} pixels per inch can be drawn",
            most_per_inch.floor()
        )
    }
}

impl std::error::Error for TooManyPixels {}

/// A picture's pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Raster {
    /// At least 1.
    pub(super) width: u32,
    /// At least 1.
    pub(super) height: u32,
    /// Pixels in a metre of the sheet.
    pub(super) per_metre: u32,
}

impl Pixels {
    /// The pixels of a sheet of this size in points, which may be one of paper.
    pub(crate) fn on(self, sheet: Size, paper: bool) -> Result<Raster, TooManyPixels> {
        let most_per_inch = (MOST / sheet.area()).sqrt() * POINTS_PER_INCH;
        let over = |width: f64| width / sheet.width * POINTS_PER_INCH;
        let per_inch = match self {
            Self::Usual if paper => USUAL,
            Self::Usual => over(USUAL_WIDTH).min(most_per_inch),
            Self::PerInch(number) => number,
            Self::Width(width) => over(f64::from(width)),
        };
        let exact = sheet * (per_inch / POINTS_PER_INCH);
        if per_inch.is_nan() || per_inch > most_per_inch {
            return Err(TooManyPixels { width: exact.width, height: exact.height, most_per_inch });
        }
        Ok(Raster {
            width: whole(exact.width),
            height: whole(exact.height),
            per_metre: whole(per_inch * INCHES_PER_METRE),
        })
    }
}

/// The nearest whole number, at least 1.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a number of pixels fits")]
fn whole(number: f64) -> u32 {
    number.round().max(1.0) as u32
}

/// The nearest number of half as many digits.
#[expect(clippy::cast_possible_truncation, reason = "that is what it is for")]
pub(super) fn single(number: f64) -> f32 {
    number as f32
}

#[cfg(test)]
mod tests {
    use super::*;

    const A4: Size = Size::new(210.0 / 25.4 * 72.0, 297.0 / 25.4 * 72.0);

    #[test]
    fn a_sheet_of_a4_has_the_pixels_that_everyone_expects() {
        let raster = Pixels::Usual.on(A4, true);
        assert_eq!(raster, Ok(Raster { width: 1654, height: 2339, per_metre: 7874 }));
        assert_eq!(Pixels::PerInch(300.0).on(A4, true).map(|raster| raster.width), Ok(2480));
        assert_eq!(Pixels::Usual.on(A4, false).map(|raster| raster.width), Ok(2000));
        assert_eq!(Pixels::Width(1000).on(A4, true).map(|raster| raster.height), Ok(1414));
    }

    #[test]
    fn too_many_pixels_are_refused_and_a_usual_number_is_found_for_any_sheet() {
        let refused = Pixels::PerInch(5000.0).on(A4, true).expect_err("a billion pixels");
        assert!(refused.to_string().contains("up to 1"), "{refused}");
        assert!(Pixels::Usual.on(Size::new(1e6, 1e6), false).is_ok());
        assert!(Pixels::PerInch(f64::NAN).on(A4, true).is_err());
    }
}
