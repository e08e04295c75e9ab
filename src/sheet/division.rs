//! How a sheet is divided between the map and its furniture.

use kurbo::{Point, Rect, Shape, Size};

use super::block::Block;
use super::furniture::furniture;
use super::paper;
use super::round::{Along, largest_circle};
use super::{Matter, READABLE};
use crate::options::Options;

/// Least gap between the title block and the key on paper, where room is dear.
pub(super) const PAPER_GAP: f64 = 10.0;

/// A map on paper is not enlarged beyond this.
pub(super) const LARGEST: f64 = 1.5;

/// Scales at which furniture may be set: larger than its own size only beside a map that is as large; smaller where
/// letters on the map would else be smaller still. 8/9 is 8 point type.
const FURNITURE: [f64; 16] =
    [1.3, 1.2, 1.1, 1.0, 0.97, 0.94, 0.915, 8.0 / 9.0, 0.86, 0.83, 0.8, 0.75, 0.7, 0.6, 0.5, 0.4];

/// Widths to try for a column of furniture beside the map, in points.
const NARROW_TO_WIDE: [f64; 8] = [196.0, 212.0, 232.0, 254.0, 280.0, 310.0, 350.0, 400.0];

/// What counts as larger: a thousandth.
const LARGER: f64 = 1.001;

/// One way to divide a sheet.
#[derive(Clone, Copy, Debug)]
pub(super) struct Division {
    pub(super) sheet: Size,
    /// In millimetres, where it is paper.
    pub(super) paper: Option<Size>,
    pub(super) margin: f64,
    pub(super) beside: bool,
    /// Whether the key is as narrow as it can be, so that the round map can come closer.
    pub(super) slim: bool,
    /// Width of the furniture at its own size.
    pub(super) column: f64,
    /// At most so many steps of the plan are listed.
    pub(super) listed: usize,
    /// Scale of the furniture.
    pub(super) scale: f64,
    /// Where the map goes.
    pub(super) room: Rect,
    /// How large the map is there, 1 = as laid out.
    pub(super) map: f64,
}

impl Division {
    /// How large the smallest letters on the sheet are; beyond their normal size it does not count.
    fn letters(&self) -> f64 {
        self.map.min(self.scale).min(1.0)
    }

    /// Whether this is better than another: larger letters, then a larger map, then larger furniture. Of equals the
    /// first stays, which lies on its side.
    fn is_better_than(&self, other: &Self) -> bool {
        if self.letters() > other.letters() * LARGER || other.letters() > self.letters() * LARGER {
            return self.letters() > other.letters();
        }
        if self.map > other.map * LARGER || other.map > self.map * LARGER {
            return self.map > other.map;
        }
        self.scale > other.scale
    }
}

/// What the furniture of one width covers, at its own size.
struct Footprint {
    beside: bool,
    slim: bool,
    width: f64,
    sizes: [Size; 2],
    /// Places of the ink from each block's own corner, the title's and the key's.
    ink: [Vec<Rect>; 2],
}

impl Footprint {
    fn of(matter: Matter, (beside, slim): (bool, bool), width: f64) -> Self {
        let [title, key] = furniture(matter, (beside, slim), width);
        let ink = |block: &Block| {
            let from_start = |ink: &Rect| match block.mirrored {
                false => *ink,
                true => Rect::new(block.size.width - ink.x1, ink.y0, block.size.width - ink.x0, ink.y1),
            };
            block.ink.iter().map(from_start).collect()
        };
        Self { beside, slim, width, sizes: [title.size, key.size], ink: [ink(&title), ink(&key)] }
    }

    /// The largest round map beside the furniture at this scale, as on a sheet that is read from the left; none where
    /// the furniture is too high.
    fn room(&self, inner: Rect, scale: f64) -> Option<Rect> {
        let [title, key] = self.sizes.map(|size| size.height * scale);
        let gap = if title > 0.0 && key > 0.0 { PAPER_GAP } else { 0.0 };
        if title + gap + key > inner.height() {
            return None;
        }
        if title + key <= 0.0 {
            return Some(inner);
        }
        let corners = [inner.origin(), Point::new(inner.x0, inner.y1 - key)];
        let ink = self.ink.iter().zip(corners).flat_map(|(ink, corner)| {
            ink.iter().map(move |ink| ink.scale_from_origin(scale) + corner.to_vec2())
        });
        let along = if self.beside { Along::Level } else { Along::Upright };
        Some(largest_circle(inner, &ink.collect::<Vec<_>>(), along).bounding_box())
    }
}

/// All ways to set the furniture of one map.
pub(super) struct Divider<'a> {
    matter: Matter<'a>,
    /// For a map beside it, in columns.
    columns: Vec<Footprint>,
}

impl<'a> Divider<'a> {
    pub(super) fn new(matter: Matter<'a>) -> Self {
        // A narrow column leaves room beside the map, a wide one is short and leaves room in the corners.
        let ways = NARROW_TO_WIDE.into_iter().flat_map(|column| [(column, false), (column, true)]);
        let columns = ways.map(|(column, slim)| Footprint::of(matter, (true, slim), column)).collect();
        Self { matter, columns }
    }

    /// The divisions with furniture of this scale and with this margin, for a map of this extent.
    fn ways(&self, extent: Size, margin: f64, scale: f64) -> Vec<Division> {
        let mut found = Vec::new();
        for paper in paper::sizes(self.matter.options) {
            let sheet = paper::points(paper);
            let inner = Rect::from_origin_size(Point::ORIGIN, sheet).inset(-margin);
            let whole;
            let footprints = if sheet.width > sheet.height {
                &self.columns[..]
            } else {
                let width = inner.width() / scale;
                whole = [Footprint::of(self.matter, (false, false), width)];
                &whole
            };
            for footprint in footprints {
                let Some(room) = footprint.room(inner, scale) else { continue };
                let fits = (room.width() / extent.width).min(room.height() / extent.height);
                found.push(Division {
                    sheet,
                    paper: Some(paper),
                    margin,
                    beside: footprint.beside,
                    slim: footprint.slim,
                    column: footprint.width,
                    listed: self.matter.listed,
                    scale,
                    room,
                    map: fits.min(LARGEST),
                });
            }
        }
        found
    }

    /// The division with the largest letters: with the usual margin, if they have their normal size with it.
    pub(super) fn best(&self, extent: Size) -> Option<Division> {
        let mut best: Option<Division> = None;
        for margin in paper::margins(self.matter.options) {
            for scale in FURNITURE {
                // A list that has to be smaller than 8 point type is too long.
                if self.matter.listed > 0 && scale < READABLE {
                    break;
                }
                // Once the map is no larger than the furniture, smaller furniture does not make larger letters.
                if best.as_ref().is_some_and(|best| best.letters() >= scale.min(1.0) / LARGER && scale < 1.0)
                {
                    break;
                }
                let ways = self.ways(extent, margin, scale).into_iter();
                for way in ways.filter(|way| scale <= 1.0 || way.map >= scale) {
                    if best.as_ref().is_none_or(|best| way.is_better_than(best)) {
                        best = Some(way);
                    }
                }
            }
            if best.as_ref().is_some_and(|best| best.letters() >= 1.0 / LARGER) {
                break;
            }
        }
        best
    }

    /// The greatest side of a square map that leaves room for furniture of this scale, or for smaller furniture where
    /// that would not fit on the page at all; 0 where none does.
    pub(super) fn largest_side(&self, scale: f64) -> f64 {
        let square = Size::new(1.0, 1.0);
        let largest = |scale: f64| {
            let ways =
                paper::margins(self.matter.options).flat_map(|margin| self.ways(square, margin, scale));
            ways.map(|way| way.room.width().min(way.room.height())).fold(0.0, f64::max)
        };
        let least = if self.matter.listed > 0 { READABLE } else { 0.0 };
        let smaller = FURNITURE.into_iter().filter(|other| (least..scale).contains(other));
        std::iter::once(scale).chain(smaller).map(largest).find(|side| *side > 0.0).unwrap_or(0.0)
    }
}

/// The division of a sheet whose furniture leaves no room at all: a map too small to read, but whole.
pub(super) fn hopeless(options: &Options) -> Option<Division> {
    let paper = paper::sizes(options).into_iter().next()?;
    let margin = paper::margins(options).next()?;
    let sheet = paper::points(paper);
    let room = Rect::from_origin_size(Point::ORIGIN, sheet).inset(-margin);
    let (column, scale) = (NARROW_TO_WIDE[0], 0.3);
    Some(Division {
        sheet,
        paper: Some(paper),
        margin,
        beside: true,
        slim: false,
        column,
        listed: 0,
        scale,
        room,
        map: 0.1,
    })
}
