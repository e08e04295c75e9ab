//! A page of a packet: the map as large as it can be, title and key as large as the rest of the page lets them.

use kurbo::{Point, Rect, Size, TranslateScale};

use super::around::USUAL_COLUMN;
use super::block::Block;
use super::occurring::Occurring;
use super::{OVERHANG, Sheet, key, plan, title};
use crate::model::Ecomap;
use crate::options::Options;
use crate::scene::Studio;

/// Between the map and the furniture, in points.
const GUTTER: f64 = 26.0;

/// Least gap between title and key, in points.
const GAP: f64 = 16.0;

/// The share of the width that the map may take, so that title and key keep a column.
const MOST_WIDTH: f64 = 0.72;

/// A map is not drawn larger than this: names have 19 points then, and the gaps between ties and shapes are still no more than
/// two.
const LARGEST_MAP: f64 = 1.9;

/// How large title and key may be set, largest first.
const SIZES: [f64; 10] = [1.8, 1.6, 1.4, 1.3, 1.2, 1.1, 1.0, 0.89, 0.75, 0.6];

/// How much larger than the key, each counted from its usual size, the title should be.
const TITLE: f64 = 1.3;

/// The same of the list of the plan's steps, which people read on this page; they have seen the key before.
const LIST: f64 = 1.5;

/// The smallest size of a list of the plan, whose letters are then 8 points high. A longer list is left to other pages.
const LEAST_LISTED: f64 = 0.89;

/// The greatest radius that a map may have in its own size in this room.
pub(crate) fn largest_within(room: Rect) -> f64 {
    (room.height() / 2.0).min(room.width() * MOST_WIDTH / 2.0) - OVERHANG
}

/// Divides a page: `room` is where anything may stand, `extent` what the map covers in its own coordinates. The title block
/// lists the innermost levels only, as many as are shown; where the plan is drawn, it lists the plan's steps instead.
pub(crate) fn spread(
    map: &Ecomap,
    shown: usize,
    extent: Rect,
    (page, room): (Size, Rect),
    (options, studio): (&Options, &Studio),
) -> Sheet {
    let scale =
        (room.height() / extent.height()).min(room.width() * MOST_WIDTH / extent.width()).min(LARGEST_MAP);
    let width = extent.width() * scale;
    let column = Size::new(room.width() - width - GUTTER, room.height());
    let mirrored = studio.words.right_to_left;
    let left = if mirrored { room.x0 } else { room.x1 - width };
    let centre = Point::new(left + width / 2.0, room.center().y);
    let shift = centre - (TranslateScale::scale(scale) * extent.center()).to_vec2();
    let [title, key] = furniture((map, shown), column, (options, studio));
    let x = |width: f64| if mirrored { room.x1 - width } else { room.x0 };
    let title_at = Point::new(x(title.size.width), room.y0);
    let key_at = Point::new(x(key.size.width), room.y1 - key.size.height);
    Sheet {
        size: page,
        paper: None,
        map: TranslateScale::translate(shift.to_vec2()) * TranslateScale::scale(scale),
        furniture: title.at(title_at).chain(key.at(key_at)).collect(),
        unlisted: 0,
    }
}

/// Title and key in a column. With the plan where it is drawn, if its letters can be read.
fn furniture(
    (map, shown): (&Ecomap, usize),
    column: Size,
    (options, studio): (&Options, &Studio),
) -> [Block; 2] {
    let occurring = Occurring::of([map], options);
    let key = |size: f64| {
        let of = |width: f64| key::key(&occurring, width, true, studio).scaled(size);
        let (wide, narrow) = (of(column.width / size), of(USUAL_COLUMN.min(column.width / size)));
        if narrow.size.height < wide.size.height { narrow } else { wide }
    };
    if options.plan && !map.plan.is_empty() {
        let listed = |size: f64| {
            let mut block = title::heading(map, column.width / size, studio);
            block.below(GAP, plan::steps_alone(map, column.width / size, studio));
            block.scaled(size)
        };
        if let Some(sizes) = largest(column, (listed, LIST, LEAST_LISTED), key) {
            return [listed(sizes[0]), key(sizes[1])];
        }
    }
    let title =
        |size: f64| title::title_block_within(map, shown, (column.width / size, 1), studio).scaled(size);
    let smallest = SIZES[SIZES.len() - 1];
    let sizes = largest(column, (title, TITLE, smallest), key).unwrap_or([smallest; 2]);
    [title(sizes[0]), key(sizes[1])]
}

/// Of all sizes at which both fit, those at which the smaller of the two is largest; the first should be larger than the key by
/// this factor, and is at least this size.
fn largest(
    column: Size,
    (title, weight, least): (impl Fn(f64) -> Block, f64, f64),
    key: impl Fn(f64) -> Block,
) -> Option<[f64; 2]> {
    let titles = SIZES.map(|size| title(size).size);
    let keys = SIZES.map(|size| key(size).size);
    let mut best: Option<((f64, f64), [f64; 2])> = None;
    for (title, of_title) in SIZES.into_iter().zip(titles).filter(|(size, _)| *size >= least) {
        for (key, of_key) in SIZES.into_iter().zip(keys) {
            let fits =
                of_title.height + GAP + of_key.height <= column.height && of_key.width <= column.width + 0.5;
            let worth = ((title / weight).min(key), title + key);
            if fits && best.is_none_or(|(most, _)| worth > most) {
                best = Some((worth, [title, key]));
            }
        }
    }
    best.map(|(_, sizes)| sizes)
}
