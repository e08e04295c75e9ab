//! A sheet with several maps of one size: each with its heading, one title above all and one key below.

use kurbo::{Point, Rect, Size, TranslateScale, Vec2};

use super::block::{Block, Style};
use super::division::LARGEST;
use super::occurring::Occurring;
use super::{MARGIN, key, number, paper, title};
use crate::model::Ecomap;
use crate::options::Options;
use crate::scene::Studio;
use crate::scene::item::{Group, Item};

/// Between two maps, and between maps and what stands above and below them.
const GAP: f64 = 26.0;

/// Height of the heading above each map.
const HEADING: f64 = 24.0;

/// Narrower than this, the title and the key are not set without a page.
const LEAST_WIDTH: f64 = 520.0;

/// How much smaller than its own size furniture may be set on paper.
const FURNITURE: [f64; 4] = [1.0, 0.94, 0.89, 0.75];

/// The maps of a sheet.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Row<'a> {
    pub(crate) maps: &'a [Ecomap],
    /// What stands above each.
    pub(crate) names: &'a [String],
    pub(crate) title: &'a str,
}

/// A sheet with its furniture, without its maps.
#[derive(Clone, Debug)]
pub(crate) struct Spread {
    /// In points.
    pub(crate) size: Size,
    /// In millimetres.
    pub(crate) paper: Option<Size>,
    /// From the layouts' coordinates to the sheet's, for each map.
    pub(crate) places: Vec<TranslateScale>,
    /// Title, headings and key.
    pub(crate) furniture: Vec<Item>,
}

/// One way to divide a sheet.
struct Plan {
    columns: usize,
    /// Scale of the maps.
    scale: f64,
    paper: Option<Size>,
    size: Size,
    margin: f64,
    blocks: [Block; 2],
}

impl Row<'_> {
    /// The greatest radius of maps that are drawn in their own size; none where the sheet is as large as it must be.
    pub(crate) fn largest_radius(&self, options: &Options, studio: &Studio) -> Option<f64> {
        let square = Size::new(2000.0, 2000.0);
        let plan = self.on_paper(square, options, studio)?;
        Some(square.width * plan.scale / 2.0 - super::OVERHANG)
    }

    /// Divides the sheet; `extent` is what every map covers in its own coordinates.
    pub(crate) fn arrange(&self, extent: Rect, options: &Options, studio: &Studio) -> Spread {
        let cell = extent.size();
        let plan = self.on_paper(cell, options, studio).unwrap_or_else(|| self.around(cell, options, studio));
        let mirrored = studio.words.right_to_left;
        let Plan { columns, scale, paper, size, margin, blocks } = plan;
        let [head, foot] = blocks;
        let (width, height) = (cell.width * scale, cell.height * scale);
        let rows = self.maps.len().div_ceil(columns);
        // What is left over is shared out between and around the maps.
        let top = margin + head.size.height + if head.is_empty() { 0.0 } else { GAP };
        let bottom = size.height - margin - foot.size.height - if foot.is_empty() { 0.0 } else { GAP };
        let spare = (bottom - top - number(rows) * (height + HEADING) - number(rows - 1) * GAP).max(0.0);
        let step = (height + HEADING) + GAP + spare / number(rows);
        let mut furniture: Vec<Item> = head.at(Point::new(margin, margin)).collect();
        let mut places = Vec::new();
        for (index, name) in self.names.iter().enumerate() {
            let (row, column) = (index / columns, index % columns);
            let in_row = columns.min(self.maps.len() - row * columns);
            let column = if mirrored { in_row - 1 - column } else { column };
            let across = (size.width - 2.0 * margin - number(in_row) * width) / number(in_row);
            let left = margin + across / 2.0 + number(column) * (width + across);
            let here = top + spare / (2.0 * number(rows)) + number(row) * step;
            furniture.extend(heading(name, Rect::new(left, here, left + width, here + HEADING), studio));
            let centre = Point::new(left + width / 2.0, here + HEADING + height / 2.0);
            let middle = extent.center().to_vec2() * scale;
            // Whole points apart, so that what stands in the same place has the same decimals on all maps.
            let at = (centre.to_vec2() - middle).round();
            places.push(TranslateScale::translate(at) * TranslateScale::scale(scale));
        }
        furniture.extend(foot.at(Point::new(margin, bottom + GAP)));
        Spread { size, paper, places, furniture }
    }

    /// A sheet as large as it must be: two maps side by side, more in rows.
    fn around(&self, cell: Size, options: &Options, studio: &Studio) -> Plan {
        let columns = columns(self.maps.len());
        let rows = self.maps.len().div_ceil(columns);
        let width = (number(columns) * cell.width + number(columns - 1) * GAP).max(LEAST_WIDTH);
        let blocks = self.furniture(width, 1.0, options, studio);
        let inner = number(rows) * (cell.height + HEADING) + number(rows - 1) * GAP;
        let height = stacked(&blocks, inner);
        let size = Size::new(width + 2.0 * MARGIN, height + 2.0 * MARGIN);
        Plan { columns, scale: 1.0, paper: None, size, margin: MARGIN, blocks }
    }

    /// The paper in the orientation and the rows that show the maps largest.
    fn on_paper(&self, cell: Size, options: &Options, studio: &Studio) -> Option<Plan> {
        let margin = paper::margins(options).next()?;
        let mut best: Option<Plan> = None;
        for small in FURNITURE {
            for page in paper::sizes(options) {
                let size = paper::points(page);
                let blocks = self.furniture(size.width - 2.0 * margin, small, options, studio);
                for columns in 1..=self.maps.len() {
                    let rows = self.maps.len().div_ceil(columns);
                    let taken = stacked(&blocks, 0.0) + number(rows) * HEADING + number(rows - 1) * GAP;
                    let room = Size::new(
                        (size.width - 2.0 * margin - number(columns - 1) * GAP) / number(columns),
                        (size.height - 2.0 * margin - taken) / number(rows),
                    );
                    let scale = (room.width / cell.width).min(room.height / cell.height).min(LARGEST);
                    // Smaller furniture must earn its place.
                    let earned = |old: &Plan| scale > old.scale * 1.03;
                    if scale > 0.05 && best.as_ref().is_none_or(earned) {
                        let blocks = blocks.clone();
                        best = Some(Plan { columns, scale, paper: Some(page), size, margin, blocks });
                    }
                }
            }
        }
        best
    }

    fn furniture(&self, width: f64, scale: f64, options: &Options, studio: &Studio) -> [Block; 2] {
        let last = &self.maps[self.maps.len() - 1];
        let first = &self.maps[0];
        let same = |of: fn(&Ecomap) -> &Option<String>| of(last).clone().filter(|_| of(first) == of(last));
        let titled = Ecomap {
            title: Some(self.title.to_owned()),
            date: None,
            viewpoint: same(|map| &map.viewpoint),
            author: same(|map| &map.author),
            source: same(|map| &map.source),
            systems: Vec::new(),
            ties: Vec::new(),
            plan: Vec::new(),
            ..last.clone()
        };
        let own = width / scale;
        let head = if options.title {
            title::title_block(&titled, own, 4, studio)
        } else {
            title::notice(&titled, own, studio)
        };
        let key = || key::key(&Occurring::of(self.maps, options), own, false, studio);
        let foot = if options.legend { key() } else { Block::default() };
        [head.scaled(scale), foot.scaled(scale)]
    }
}

/// As many columns as rows, about; two maps stand side by side.
fn columns(maps: usize) -> usize {
    (1..=maps).find(|columns| columns * columns >= maps).unwrap_or(1).max(2)
}

/// Height of the furniture and of what is between its parts.
fn stacked([head, foot]: &[Block; 2], inner: f64) -> f64 {
    let gap = |block: &Block| if block.is_empty() { 0.0 } else { block.size.height + GAP };
    gap(head) + inner + gap(foot)
}

/// A map's heading, in the middle above it.
fn heading(name: &str, room: Rect, studio: &Studio) -> Vec<Item> {
    let style = Style { mirrored: false, ..Style::bold(13.0, 16.0, studio.theme.text, studio) };
    let mut size = style.size;
    while size > 8.0 && (Style { size, ..style }).letters().width(name) > room.width() {
        size -= 0.5;
    }
    let block = Block::paragraph(name, Style { size, ..style }, room.width());
    let drawn = block.ink.iter().map(|ink| ink.width()).fold(0.0, f64::max);
    let left = room.x0 + (room.width() - drawn) / 2.0;
    let block = block.grouped(Group::of("map-heading"));
    block.at(Point::new(left, room.y0) + Vec2::ZERO).collect()
}
