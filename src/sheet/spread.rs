//! A page of a packet: the map as large as it can be, title and key as large as the rest of the page lets them.

use kurbo::{Point, Rect, Size, TranslateScale};

use super::block::Block;
use super::occurring::Occurring;
use super::{Sheet, key, title};
use crate::model::Ecomap;
use crate::options::Options;
use crate::scene::Studio;

/// Between the map and the furniture, in points.
const GUTTER: f64 = 26.0;

/// Least gap between title and key, in points.
const GAP: f64 = 16.0;

/// The share of the width that the map may take, so that title and key keep a column.
const MOST_WIDTH: f64 = 0.72;

/// A map is not drawn larger than this.
const LARGEST_MAP: f64 = 2.4;

/// How large title and key may be set, largest first.
const SIZES: [f64; 10] = [1.8, 1.6, 1.4, 1.3, 1.2, 1.1, 1.0, 0.89, 0.75, 0.6];

/// How much larger than the key, each counted from its usual size, the title should be.
const TITLE: f64 = 1.3;

/// Divides a page: `room` is where anything may stand, `extent` what the map covers in its own coordinates. The title block
/// lists the innermost levels only, as many as are shown.
pub(crate) fn spread(
    map: &Ecomap,
    shown: usize,
    extent: Rect,
    (page, room): (Size, Rect),
    options: &Options,
) -> Sheet {
    let studio = &Studio::of(options);
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
    }
}

/// Title and key in a column: of all sizes at which both fit, those at which the smaller of the two is largest.
fn furniture(
    (map, shown): (&Ecomap, usize),
    column: Size,
    (options, studio): (&Options, &Studio),
) -> [Block; 2] {
    let occurring = Occurring::of([map], options);
    let title =
        |size: f64| title::title_block_within(map, shown, (column.width / size, 1), studio).scaled(size);
    let key = |size: f64| key::key(&occurring, column.width / size, true, studio).scaled(size);
    let titles = SIZES.map(|size| title(size).size);
    let keys = SIZES.map(|size| key(size).size);
    let mut best: Option<((f64, f64), f64, f64)> = None;
    for (title, of_title) in SIZES.into_iter().zip(titles) {
        for (key, of_key) in SIZES.into_iter().zip(keys) {
            let fits =
                of_title.height + GAP + of_key.height <= column.height && of_key.width <= column.width + 0.5;
            let worth = ((title / TITLE).min(key), title + key);
            if fits && best.is_none_or(|(most, ..)| worth > most) {
                best = Some((worth, title, key));
            }
        }
    }
    let smallest = SIZES[SIZES.len() - 1];
    let (_, of_title, of_key) = best.unwrap_or(((0.0, 0.0), smallest, smallest));
    [title(of_title), key(of_key)]
}
