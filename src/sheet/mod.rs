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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::options::Orientation;
    use crate::scene::sample::EVERY_MARK;

    fn on(page: Page) -> Options {
        Options { page, ..Options::default() }
    }

    fn arranged(map: &Ecomap, radius: f64, options: &Options) -> Sheet {
        arrange(map, square(radius), options, &Studio::of(options))
    }

    fn largest(map: &Ecomap, scale: f64, options: &Options) -> Option<f64> {
        largest_radii(map, 0, [scale], (options, &Studio::of(options))).map(|[radius]| radius)
    }

    fn square(radius: f64) -> Rect {
        Rect::new(-radius, -radius, radius, radius)
    }

    #[test]
    fn a_map_gets_the_room_that_was_promised() {
        let (map, _) = &*EVERY_MARK;
        for page in Page::ALL.into_iter().filter(|page| *page != Page::None) {
            let largest = largest(map, READABLE, &on(page)).expect("paper has a size");
            let scale = arranged(map, largest + OVERHANG, &on(page)).map.scale;
            assert!((scale - READABLE).abs() < 1e-4, "{page:?}: {scale}");
        }
    }

    #[test]
    fn furniture_that_is_too_high_for_the_page_is_set_smaller_and_leaves_room() {
        let mut map = EVERY_MARK.0.clone();
        map.title = Some("A title that a committee wrote and nobody dared to shorten, ".repeat(4));
        let radii = [1.0, READABLE].map(|scale| largest(&map, scale, &on(Page::Slide)));
        assert!(radii.into_iter().flatten().filter(|radius| *radius > 100.0).count() == 2, "{radii:?}");
    }

    #[test]
    fn a_sheet_without_paper_has_no_room_to_keep_to() {
        assert_eq!(largest(&EVERY_MARK.0, 1.0, &Options::default()), None);
    }

    #[test]
    fn a_map_alone_fills_the_paper_to_the_margin_that_is_asked_for() {
        let (map, _) = &*EVERY_MARK;
        let options = Options { title: false, legend: false, margin: Some(20), ..on(Page::A4) };
        let largest = largest(map, READABLE, &options).expect("paper has a size");
        let short = paper::points(Size::new(210.0 - 40.0, 297.0)).width;
        assert!((largest + OVERHANG - short / 2.0 / READABLE).abs() < 1e-9);
    }

    #[test]
    fn paper_lies_as_it_is_asked_to_and_a_slide_on_its_side() {
        let (map, _) = &*EVERY_MARK;
        let lies = |page, orientation| {
            let sheet = arranged(map, 300.0, &Options { orientation, ..on(page) });
            sheet.size.width > sheet.size.height
        };
        for page in [Page::A4, Page::A3, Page::Letter] {
            assert!(lies(page, Orientation::Landscape) && !lies(page, Orientation::Portrait), "{page:?}");
        }
        assert!(lies(Page::Slide, Orientation::Landscape) && lies(Page::Slide, Orientation::Portrait));
    }

    #[test]
    fn the_margin_is_narrow_only_where_letters_would_be_small() {
        let (map, _) = &*EVERY_MARK;
        let lowest = |radius: f64| {
            let place = arranged(map, radius, &on(Page::A4)).map;
            place.translation.y - radius * place.scale
        };
        let [wide, narrow] = [12.0, 8.0].map(|margin| margin * 72.0 / 25.4);
        assert!(lowest(200.0) >= wide - 1e-3 && (lowest(340.0) - narrow).abs() < 1.0);
    }

    #[test]
    fn furniture_grows_with_a_map_that_leaves_room_for_it() {
        let (map, _) = &*EVERY_MARK;
        let tallest = |page| {
            let sheet = arranged(map, 200.0, &on(page));
            let mut sizes = Vec::new();
            sheet.furniture.iter().for_each(|item| letters(item, &mut sizes));
            sizes.into_iter().fold(0.0, f64::max)
        };
        assert!(tallest(Page::A3) > 1.2 * tallest(Page::None), "{}", tallest(Page::A3));
    }

    fn letters(item: &Item, sizes: &mut Vec<f64>) {
        match item {
            Item::Group(group) => group.items.iter().for_each(|item| letters(item, sizes)),
            Item::Text(text) => sizes.push(text.size),
            _ => {}
        }
    }

    #[test]
    fn a_small_map_keeps_its_own_size_without_paper() {
        let (map, _) = &*EVERY_MARK;
        let sheet = arranged(map, 150.0, &Options::default());
        assert!((sheet.map.scale - 1.0).abs() < 1e-12);
    }
}
