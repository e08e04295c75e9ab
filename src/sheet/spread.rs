//! A page of a packet: the map as large as it can be, title and key as large as the rest of the page lets them.

use kurbo::{Point, Rect, Size, TranslateScale};

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

/// How large furniture may be set, largest first.
const SIZES: [f64; 9] = [1.8, 1.6, 1.4, 1.2, 1.0, 0.89, 0.75, 0.6, 0.45];

/// Divides a page: `room` is where anything may stand, `extent` what the map covers in its own coordinates.
pub(crate) fn spread(map: &Ecomap, extent: Rect, (page, room): (Size, Rect), options: &Options) -> Sheet {
    let studio = &Studio::of(options);
    let scale =
        (room.height() / extent.height()).min(room.width() * MOST_WIDTH / extent.width()).min(LARGEST_MAP);
    let width = extent.width() * scale;
    let column = room.width() - width - GUTTER;
    let mirrored = studio.words.right_to_left;
    let left = if mirrored { room.x0 } else { room.x1 - width };
    let centre = Point::new(left + width / 2.0, room.center().y);
    let shift = centre - (TranslateScale::scale(scale) * extent.center()).to_vec2();
    let occurring = Occurring::of([map], options);
    let blocks = |size: f64| {
        let width = column / size;
        [title::title_block(map, width, 1, studio), key::key(&occurring, width, true, studio)]
            .map(|block| block.scaled(size))
    };
    let fits = |size: &f64| {
        let [title, key] = blocks(*size);
        let widest = title.size.width.max(key.size.width);
        title.size.height + GAP + key.size.height <= room.height() && widest <= column + 0.5
    };
    let size = SIZES.into_iter().find(fits).unwrap_or(SIZES[SIZES.len() - 1]);
    let [title, key] = blocks(size);
    let x = |width: f64| if mirrored { room.x1 - width } else { room.x0 };
    let places =
        [Point::new(x(title.size.width), room.y0), Point::new(x(key.size.width), room.y1 - key.size.height)];
    Sheet {
        size: page,
        paper: None,
        map: TranslateScale::translate(shift.to_vec2()) * TranslateScale::scale(scale),
        furniture: title.at(places[0]).chain(key.at(places[1])).collect(),
    }
}
