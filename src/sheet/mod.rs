//! The sheet: where the map stands, how large it is, and the furniture around it.
//!
//! Everything is in points on the finished sheet. Furniture keeps its own size whatever the map's scale.

mod block;
mod division;
mod entries;
mod key;
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

use kurbo::{Point, Rect, Size, TranslateScale};

use crate::model::Ecomap;
use crate::options::{Options, Page};
use crate::scene::Studio;
use crate::scene::item::Item;
use block::Block;
use division::{Divider, Division, hopeless};
use occurring::Occurring;
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

/// Margin of a sheet that is as large as its drawing.
const MARGIN: f64 = 26.0;

/// Between the map and the furniture.
const GUTTER: f64 = 22.0;

/// Least gap between the title block and the key in one column.
const COLUMN_GAP: f64 = 16.0;

/// How far a map may stand out of its outermost ring: half a ring's name and half an outline.
const OVERHANG: f64 = 3.2;

/// Width of a column that is higher than its map, in points.
const USUAL_COLUMN: f64 = 246.0;

/// The radius of a map for which a page seems to have no room at all, in points.
const LEAST: f64 = 20.0;

/// Widths to try for a column of furniture beside a map without a page, in points.
const COLUMNS: [f64; 10] = [220.0, 232.0, 246.0, 260.0, 276.0, 292.0, 310.0, 330.0, 365.0, 400.0];

/// The part of its size that a map keeps beside a list, where it cannot be read without one either.
const WORTH_A_LIST: f64 = 0.9;

/// Further widths of a column beside a map without paper: two and three columns of steps.
const PLAN_COLUMNS: [f64; 2] = [450.0, 560.0];

/// Lists of the plan are shortened by this part of it at a time.
const LISTINGS: usize = 8;

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

/// How many steps of the plan may be listed on a page: all, and fewer where the map could not be read beside them.
pub(crate) fn listings(map: &Ecomap, options: &Options) -> Vec<usize> {
    let all = if options.plan { map.plan.len() } else { 0 };
    let mut listings: Vec<usize> = (0..=LISTINGS).rev().map(|part| all * part / LISTINGS).collect();
    listings.dedup();
    listings
}

/// Where no list leaves the map readable: the longest that takes little from it. The sizes of a map are those with lists
/// that are shorter and shorter; the last has none.
pub(crate) fn worth_listing(sizes: &[f64]) -> Option<usize> {
    let largest = sizes.last()?;
    sizes.iter().position(|size| *size >= largest * WORTH_A_LIST)
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

/// The title block and the key in their own size for a width: beside the map, perhaps slim, or above and below. The plan
/// follows the title, or comes before the key where that stands below the map.
fn furniture(matter: Matter, (beside, slim): (bool, bool), width: f64) -> [Block; 2] {
    let Matter { map, options, studio, listed } = matter;
    let columns = if beside { 1 } else { 4 };
    let mut upper = if options.title {
        title::title_block(map, width, columns, studio)
    } else {
        title::notice(map, width, studio)
    };
    let mut lower = Block::default();
    if options.plan && !map.plan.is_empty() {
        let plan = plan::plan(map, width, listed, studio);
        if beside { upper.below(COLUMN_GAP, plan) } else { lower = plan }
    }
    if options.legend {
        let occurring = Occurring::of([map], options);
        lower.below(division::PAPER_GAP, key::key(&occurring, width, slim, studio));
    }
    [upper, lower]
}

/// The furniture in its place: in a column at the side where reading starts, title on top and key at the bottom; or
/// above and below.
fn furnish(matter: Matter, division: &Division) -> Vec<Item> {
    let Division { sheet, margin, beside, slim, column, scale, .. } = *division;
    let [title, key] = furniture(matter, (beside, slim), column).map(|block| block.scaled(scale));
    let bottom = sheet.height - margin - key.size.height;
    let left = |block: &Block| match matter.studio.words.right_to_left {
        false => margin,
        true => sheet.width - margin - block.size.width,
    };
    let places = [Point::new(left(&title), margin), Point::new(left(&key), bottom)];
    title.at(places[0]).chain(key.at(places[1])).collect()
}

/// The key to all marks of some maps by itself, for this width, and its size.
#[cfg(feature = "html")]
pub(crate) fn key_alone(
    maps: &[Ecomap],
    width: f64,
    options: &Options,
    studio: &Studio,
) -> (Size, Vec<Item>) {
    let key = key::key(&Occurring::of(maps, options), width, false, studio);
    (key.size, key.at(Point::ORIGIN).collect())
}

/// A place on the sheet as seen in a mirror, where the sheet's language asks for it.
fn mirrored(rect: Rect, sheet: Size, studio: &Studio) -> Rect {
    match studio.words.right_to_left {
        false => rect,
        true => Rect::new(sheet.width - rect.x1, rect.y0, sheet.width - rect.x0, rect.y1),
    }
}

/// A sheet as large as it must be: the furniture beside the map.
fn around(matter: Matter, extent: Size) -> Division {
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

/// Height of both pieces in one column with a gap between them.
fn stacked([title, key]: &[Block; 2], gap: f64) -> f64 {
    let gap = if title.is_empty() || key.is_empty() { 0.0 } else { gap };
    title.size.height + gap + key.size.height
}

/// A count as a number to measure with.
fn number(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}
