//! The furniture: title block, list of the plan and key, set for a width and put in their place.

use kurbo::Point;
#[cfg(feature = "html")]
use kurbo::Size;

use super::block::Block;
use super::division::Division;
use super::occurring::Occurring;
use super::{COLUMN_GAP, Matter, division, key, plan, title};
#[cfg(feature = "html")]
use crate::model::Ecomap;
#[cfg(feature = "html")]
use crate::options::Options;
#[cfg(feature = "html")]
use crate::scene::Studio;
use crate::scene::item::Item;

/// The title block and the key in their own size for a width: beside the map, perhaps slim, or above and below. The plan
/// follows the title, or comes before the key where that stands below the map.
pub(super) fn furniture(matter: Matter, (beside, slim): (bool, bool), width: f64) -> [Block; 2] {
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
pub(super) fn furnish(matter: Matter, division: &Division) -> Vec<Item> {
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

/// Height of both pieces in one column with a gap between them.
pub(super) fn stacked([title, key]: &[Block; 2], gap: f64) -> f64 {
    let gap = if title.is_empty() || key.is_empty() { 0.0 } else { gap };
    title.size.height + gap + key.size.height
}
