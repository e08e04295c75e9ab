//! The sheet: where the map stands, how large it is, and the furniture around it.
//!
//! Everything is in points on the finished sheet. Furniture keeps its own size whatever the map's scale.

mod around;
mod block;
mod division;
mod entries;
mod furniture;
mod key;
mod listings;
mod occurring;
mod paper;
mod plan;
mod round;
mod row;
#[cfg(feature = "pdf")]
mod spread;
#[cfg(test)]
mod tests;
mod title;

use kurbo::{Rect, Size, TranslateScale};

use crate::model::Ecomap;
use crate::options::{Options, Page};
use crate::scene::Studio;
use crate::scene::item::Item;
use around::{MARGIN, around};
use division::{Divider, Division, hopeless};
use furniture::furnish;
#[cfg(feature = "html")]
pub(crate) use furniture::key_alone;
pub(crate) use listings::{listings, worth_listing};
pub(crate) use row::Row;
#[cfg(feature = "pdf")]
pub(crate) use spread::{largest_within, spread};

/// A sheet without its map.
#[derive(Clone, Debug)]
pub(crate) struct Sheet {
    /// In points.
    pub(crate) size: Size,
    /// In millimetres.
    pub(crate) paper: Option<Size>,
    /// From the layout's coordinates to the sheet's.
    pub(crate) map: TranslateScale,
    /// Title block and key: at the left, or at the right where the sheet's language starts there.
    pub(crate) furniture: Vec<Item>,
    /// How many steps of a plan that is drawn have no room in its list.
    pub(crate) unlisted: usize,
}

/// Between the map and the furniture.
const GUTTER: f64 = 22.0;

/// Least gap between the title block and the key in one column.
const COLUMN_GAP: f64 = 16.0;

/// How far a map may stand out of its outermost ring: half a ring's name and half an outline.
const OVERHANG: f64 = 3.2;

/// The radius of a map for which a page seems to have no room at all, in points.
const LEAST: f64 = 20.0;

/// The scale at which the smallest letters, of 9 points, are 8 points high.
pub(crate) const READABLE: f64 = 8.0 / 9.0;

/// What a sheet is made of, beside the map's own marks.
#[derive(Clone, Copy)]
struct Matter<'a> {
    map: &'a Ecomap,
    options: &'a Options,
    studio: &'a Studio<'a>,
    /// At most so many steps of the plan are listed.
    listed: usize,
}

/// The greatest radius of a map on this page, in its own points, where it and the furniture are drawn at each of these
/// scales and so many steps of the plan are listed; none where the sheet is as large as the drawing.
pub(crate) fn largest_radii<const N: usize>(
    map: &Ecomap,
    listed: usize,
    scales: [f64; N],
    (options, studio): (&Options, &Studio),
) -> Option<[f64; N]> {
    if options.page == Page::None {
        return None;
    }
    let divider = Divider::new(Matter { map, options, studio, listed });
    Some(scales.map(|scale| (divider.largest_side(scale) / 2.0 / scale - OVERHANG).max(LEAST)))
}

/// Divides the sheet and sets the furniture; `extent` is what the map covers in its own coordinates.
pub(crate) fn arrange(map: &Ecomap, extent: Rect, options: &Options, studio: &Studio) -> Sheet {
    let matter = |listed| Matter { map, options, studio, listed };
    let division = match options.page {
        Page::None => None,
        _ => on_paper(matter, extent.size()).or_else(|| hopeless(options)),
    };
    let division = division.map_or_else(
        || around(matter(usize::MAX), extent.size()),
        |division| Division { room: mirrored(division.room, division.sheet, studio), ..division },
    );
    let scale = TranslateScale::scale(division.map);
    let centre = division.room.center() - (scale * extent.center()).to_vec2();
    Sheet {
        size: division.sheet,
        paper: division.paper,
        map: TranslateScale::translate(centre.to_vec2()) * scale,
        furniture: furnish(matter(division.listed), &division),
        unlisted: if options.plan { map.plan.len().saturating_sub(division.listed) } else { 0 },
    }
}

/// The page divided with as many steps of the plan as leave the map readable.
fn on_paper<'a>(matter: impl Fn(usize) -> Matter<'a>, extent: Size) -> Option<Division> {
    let Matter { map, options, .. } = matter(0);
    let listings = listings(map, options).into_iter();
    let ways: Vec<Division> =
        listings.filter_map(|listed| Divider::new(matter(listed)).best(extent)).collect();
    let sizes: Vec<f64> = ways.iter().map(|division| division.map).collect();
    let readable = sizes.iter().position(|size| *size >= READABLE - 1e-6);
    readable.or_else(|| worth_listing(&sizes)).map(|way| ways[way])
}

/// A place on the sheet as seen in a mirror, where the sheet's language asks for it.
fn mirrored(rect: Rect, sheet: Size, studio: &Studio) -> Rect {
    match studio.words.right_to_left {
        false => rect,
        true => Rect::new(sheet.width - rect.x1, rect.y0, sheet.width - rect.x0, rect.y1),
    }
}

/// A count as a number to measure with.
fn number(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}
