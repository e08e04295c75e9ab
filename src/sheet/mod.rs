//! The sheet: where the map stands, how large it is, and the furniture around it.
//!
//! Everything is in points on the finished sheet. Furniture keeps its own size whatever the map's scale.

mod block;
mod entries;
mod key;
mod occurring;
mod paper;
mod round;
#[cfg(feature = "pdf")]
mod spread;
mod title;

use kurbo::{Point, Rect, Shape, Size, TranslateScale};

use crate::model::Ecomap;
use crate::options::Options;
use crate::scene::Studio;
use crate::scene::item::Item;
use block::Block;
use round::{Along, largest_circle};
#[cfg(feature = "pdf")]
pub(crate) use spread::spread;

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

/// The same on paper, where room is dear.
const PAPER_GAP: f64 = 10.0;

/// A map on paper is not enlarged beyond this.
const LARGEST: f64 = 1.5;

/// The least scale at which a map's smallest letters, of 9 points, are 8 points high.
const READABLE: f64 = 8.0 / 9.0;

/// How far a map may stand out of its outermost ring: half a ring's name and half an outline.
const OVERHANG: f64 = 3.2;

/// Widths to try for a column of furniture, in points.
const COLUMNS: [f64; 12] =
    [196.0, 208.0, 220.0, 232.0, 246.0, 260.0, 276.0, 292.0, 310.0, 330.0, 365.0, 400.0];

/// How much smaller than its own size furniture may be set where it would not fit otherwise; 0.89 is 8 point type.
const FURNITURE: [f64; 6] = [1.0, 0.94, 0.89, 0.75, 0.6, 0.45];

/// One way to divide a sheet.
#[derive(Clone, Copy, Debug)]
struct Division {
    sheet: Size,
    beside: bool,
    /// Whether the key is as narrow as it can be, so that the round map can come closer.
    slim: bool,
    /// Width of the furniture.
    column: f64,
    /// Scale of the furniture.
    scale: f64,
    /// Where the map goes.
    room: Rect,
    /// How large the map is there, 1 = as laid out.
    map: f64,
}

impl Division {
    /// Whether the map cannot become larger, whatever the furniture.
    fn is_full(&self, extent: Size) -> bool {
        let short = self.sheet.width.min(self.sheet.height) - 2.0 * paper::MARGIN;
        self.map >= (short / extent.width.max(extent.height)).min(LARGEST) - 1e-9
    }
}

/// The greatest radius of a map on this page, in its own points, where it is drawn at this scale; none where the
/// sheet is as large as the drawing.
pub(crate) fn largest_radius(map: &Ecomap, scale: f64, options: &Options) -> Option<f64> {
    let studio = Studio::of(options);
    let square = Size::new(2000.0, 2000.0);
    let room = on_paper(map, square, options, &studio)?.1.room.size();
    Some(room.width.min(room.height) / 2.0 / scale - OVERHANG)
}

/// Divides the sheet and sets the furniture; `extent` is what the map covers in its own coordinates.
pub(crate) fn arrange(map: &Ecomap, extent: Rect, options: &Options) -> Sheet {
    let studio = Studio::of(options);
    let (paper, division) = match on_paper(map, extent.size(), options, &studio) {
        Some((paper, division)) => (Some(paper), division),
        None => (None, around(map, extent.size(), options, &studio)),
    };
    let scale = TranslateScale::scale(division.map);
    let centre = division.room.center() - (scale * extent.center()).to_vec2();
    Sheet {
        size: division.sheet,
        paper,
        map: TranslateScale::translate(centre.to_vec2()) * scale,
        furniture: furnish(map, &division, options, &studio),
    }
}

/// The title block and the key for a width, at a scale.
fn furniture(map: &Ecomap, division: &Division, options: &Options, studio: &Studio) -> [Block; 2] {
    let width = division.column / division.scale;
    let columns = if division.beside { 1 } else { 4 };
    let title =
        if options.title { title::title_block(map, width, columns, studio) } else { Block::default() };
    let key = if options.legend { key::key(map, width, division.slim, studio) } else { Block::default() };
    [title.scaled(division.scale), key.scaled(division.scale)]
}

/// The furniture in its place: in a column at the side where reading starts, title on top and key at the bottom; or
/// above and below.
fn furnish(map: &Ecomap, division: &Division, options: &Options, studio: &Studio) -> Vec<Item> {
    let [title, key] = furniture(map, division, options, studio);
    let margin = if options.page == crate::options::Page::None { MARGIN } else { paper::MARGIN };
    let bottom = division.sheet.height - margin - key.size.height;
    let left = |block: &Block| match studio.words.right_to_left {
        false => margin,
        true => division.sheet.width - margin - block.size.width,
    };
    let places = [Point::new(left(&title), margin), Point::new(left(&key), bottom)];
    title.at(places[0]).chain(key.at(places[1])).collect()
}

/// A place on the sheet as seen in a mirror, where the sheet's language asks for it.
fn mirrored(rect: Rect, sheet: Size, studio: &Studio) -> Rect {
    match studio.words.right_to_left {
        false => rect,
        true => Rect::new(sheet.width - rect.x1, rect.y0, sheet.width - rect.x0, rect.y1),
    }
}

/// A sheet as large as it must be: the furniture beside the map.
fn around(map: &Ecomap, extent: Size, options: &Options, studio: &Studio) -> Division {
    let divide = |column: f64| {
        let draft = Division {
            sheet: Size::ZERO,
            beside: true,
            slim: false,
            column,
            scale: 1.0,
            room: Rect::ZERO,
            map: 1.0,
        };
        let blocks = furniture(map, &draft, options, studio);
        let height = stacked(&blocks, COLUMN_GAP);
        let left = if height > 0.0 { column + GUTTER } else { 0.0 };
        let inner = Size::new(left + extent.width, height.max(extent.height));
        let sheet = inner + Size::new(2.0 * MARGIN, 2.0 * MARGIN);
        let room = Rect::new(MARGIN + left, MARGIN, MARGIN + inner.width, MARGIN + inner.height);
        (height, Division { sheet, room: mirrored(room, sheet, studio), ..draft })
    };
    let fits =
        COLUMNS[2..].iter().map(|&column| divide(column)).find(|(height, _)| *height <= extent.height * 1.02);
    fits.unwrap_or_else(|| divide(COLUMNS[4])).1
}

/// The paper in the orientation, and the sheet divided in the way, that shows the map largest.
fn on_paper(map: &Ecomap, extent: Size, options: &Options, studio: &Studio) -> Option<(Size, Division)> {
    let portrait = paper::portrait(options.page)?;
    let landscape = Size::new(portrait.height, portrait.width);
    let mut best: Option<(Size, Division)> = None;
    for scale in FURNITURE {
        let divide = |paper: Size, (beside, slim): (bool, bool), column: f64| {
            let sheet = paper::points(paper);
            let draft = Division { sheet, beside, slim, column, scale, room: Rect::ZERO, map: 0.0 };
            divided(draft, map, extent, (options, studio)).map(|division| (paper, division))
        };
        // A narrow column leaves room beside the map, a wide one is short and leaves room in the corners.
        let columns = COLUMNS.iter().flat_map(|&column| [(column, false), (column, true)]);
        let columns =
            columns.filter_map(|(column, slim)| divide(landscape, (true, slim), column * scale.max(0.89)));
        let whole = divide(portrait, (false, false), paper::points(portrait).width - 2.0 * paper::MARGIN);
        for found in columns.chain(whole) {
            // Once the map is readable, smaller furniture must earn its place; of equals the first, landscape, stays.
            let worth = |old: &Division| if old.map < READABLE { 1.0 } else { (scale / old.scale).sqrt() };
            let earned = |old: &Division| found.1.map * worth(old) > old.map * 1.001;
            if best.as_ref().is_none_or(|(_, old)| earned(old)) {
                best = Some(found);
            }
        }
        let full = best.as_ref().is_some_and(|(_, division)| division.is_full(extent));
        if full || (best.is_some() && scale <= 0.89) {
            break;
        }
    }
    best.or_else(|| {
        let sheet = paper::points(landscape);
        let room = Rect::from_origin_size(Point::ORIGIN, sheet).inset(-paper::MARGIN);
        let draft =
            Division { sheet, beside: true, slim: false, column: COLUMNS[0], scale: 0.3, room, map: 0.1 };
        Some((landscape, draft))
    })
}

/// The division with its room and scale, if the furniture leaves any.
fn divided(draft: Division, map: &Ecomap, extent: Size, with: (&Options, &Studio)) -> Option<Division> {
    let blocks = furniture(map, &draft, with.0, with.1);
    let inner = Rect::from_origin_size(Point::ORIGIN, draft.sheet).inset(-paper::MARGIN);
    if stacked(&blocks, PAPER_GAP) > inner.height() {
        return None;
    }
    let room = if stacked(&blocks, PAPER_GAP) <= 0.0 {
        inner
    } else {
        let along = if draft.beside { Along::Level } else { Along::Upright };
        let [title, key] = &blocks;
        let studio = with.1;
        // As on a sheet that is read from the left; a mirrored block starts at its right side.
        let ink = |block: &Block, top: f64| -> Vec<Rect> {
            let place = Point::new(if block.mirrored { inner.x1 - block.size.width } else { inner.x0 }, top);
            block.ink_at(place).map(|ink| mirrored(ink, draft.sheet, studio)).collect()
        };
        let ink = [ink(title, inner.y0), ink(key, inner.y1 - key.size.height)].concat();
        mirrored(largest_circle(inner, &ink, along).bounding_box(), draft.sheet, studio)
    };
    let scale = (room.width() / extent.width).min(room.height() / extent.height).min(LARGEST);
    (scale > 0.05).then_some(Division { room, map: scale, ..draft })
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
    use crate::options::Page;
    use crate::scene::sample::EVERY_MARK;

    #[test]
    fn a_map_gets_the_room_that_was_promised() {
        let (map, _) = &*EVERY_MARK;
        for page in [Page::A4, Page::Letter] {
            let options = Options { page, ..Options::default() };
            let largest = largest_radius(map, READABLE, &options).expect("paper has a size");
            let extent = Rect::new(-largest, -largest, largest, largest).inflate(OVERHANG, OVERHANG);
            let scale = arrange(map, extent, &options).map.scale;
            assert!((scale - READABLE).abs() < 1e-9, "{scale}");
        }
    }

    #[test]
    fn a_sheet_without_paper_has_no_room_to_keep_to() {
        assert_eq!(largest_radius(&EVERY_MARK.0, 1.0, &Options::default()), None);
    }

    #[test]
    fn a_map_alone_fills_the_paper() {
        let (map, _) = &*EVERY_MARK;
        let options = Options { page: Page::A4, title: false, legend: false, ..Options::default() };
        let largest = largest_radius(map, READABLE, &options).expect("paper has a size");
        let short = paper::points(Size::new(210.0, 297.0)).width - 2.0 * paper::MARGIN;
        assert!((largest + OVERHANG - short / 2.0 / READABLE).abs() < 1e-9);
    }

    #[test]
    fn a_small_map_keeps_its_own_size_without_paper() {
        let (map, _) = &*EVERY_MARK;
        let sheet = arrange(map, Rect::new(-150.0, -150.0, 150.0, 150.0), &Options::default());
        assert!((sheet.map.scale - 1.0).abs() < 1e-12);
    }
}
