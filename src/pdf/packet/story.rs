//! The words of a packet, set in columns on its pages. Knows nothing of PDF.

use kurbo::{Point, Rect};

use super::format::{Format, Look};
use crate::account::{Block, Section};
use crate::pdf::list::{Line, Style, broken};
use crate::scene::item::{Anchor, TextItem};
use crate::text::Weight;

/// Between the rule above a row and its words, as a share of the leading.
const ROW_AIR: f64 = 0.22;

/// From the bullet to the words of a list, as a share of the letters' size.
const INDENT: f64 = 1.1;

/// Which share of a column's width the columns of a table take.
const TWO: [f64; 2] = [0.5, 0.5];
const THREE: [f64; 3] = [0.27, 0.15, 0.58];

/// Which share of the room's width the words of the first page take.
const COVER_WIDTH: f64 = 0.8;

/// Where the first page's title begins, as a share of the page's height.
const COVER_TOP: f64 = 0.3;

/// A section that is no higher than this share of a column is not broken.
const KEPT_TOGETHER: f64 = 0.75;

/// Between two cells of a row, in points.
const CELL_GAP: f64 = 10.0;

/// What a piece is to those who hear it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    Title,
    Heading,
    Paragraph,
    Bullet,
    Item,
    /// A cell of a table: whether it begins a row, and whether it is a heading.
    ColumnHead {
        first: bool,
    },
    RowHead,
    Cell,
}

/// Words that belong together.
pub(super) struct Piece {
    pub(super) role: Role,
    pub(super) lines: Vec<Line>,
}

impl Piece {
    /// All its words.
    pub(super) fn words(&self) -> String {
        self.lines.iter().flat_map(|line| [line.words.text.as_str(), line.follows]).collect()
    }
}

/// Where the next words go.
pub(super) struct Desk<'a> {
    format: &'a Format,
    look: Look<'a>,
    mirrored: bool,
    pub(super) page: usize,
    column: u8,
    y: f64,
    pub(super) pieces: Vec<Piece>,
    /// Thin lines between rows, each with its page.
    pub(super) rules: Vec<(usize, Rect)>,
    /// Heads of tables where they go on in another column.
    pub(super) repeated: Vec<Line>,
}

impl<'a> Desk<'a> {
    /// A desk whose first page has this number, counted from 0.
    pub(super) fn new(format: &'a Format, look: Look<'a>, mirrored: bool, page: usize) -> Self {
        let y = format.room().y0;
        Self {
            format,
            look,
            mirrored,
            page,
            column: 0,
            y,
            pieces: Vec::new(),
            rules: Vec::new(),
            repeated: Vec::new(),
        }
    }

    /// The packet's first page: the title in the upper middle, what else there is to know below it; higher up if there is
    /// much to know.
    pub(super) fn cover(&mut self, title: &str, particulars: &[String], people: Option<&str>) {
        let room = self.format.room();
        let mut draft = Self::new(self.format, self.look, self.mirrored, 0);
        draft.front(title, particulars, people);
        // A point less, so that the last line surely fits.
        let spare = if draft.page == 0 { room.y1 - draft.y - 1.0 } else { 0.0 };
        self.y += spare.min(self.format.page.height * COVER_TOP - room.y0).max(0.0);
        self.front(title, particulars, people);
    }

    fn front(&mut self, title: &str, particulars: &[String], people: Option<&str>) {
        let whole = self.format.room().width() * COVER_WIDTH;
        let style = self.format.title(self.look);
        self.words(Role::Title, (title, style), (0.0, whole));
        self.y += 0.5 * style.size;
        let meta = Style { colour: self.look.0.quiet, ..self.format.body(self.look) };
        for line in particulars {
            self.words(Role::Paragraph, (line, meta), (0.0, whole));
            self.y += 0.2 * meta.leading;
        }
        if let Some(people) = people {
            self.y += meta.leading;
            self.words(Role::Paragraph, (people, self.format.body(self.look)), (0.0, whole));
        }
    }

    pub(super) fn section(&mut self, section: &Section) {
        if let Some(height) = self.height(section) {
            self.turn_unless(height);
        }
        self.set(section);
    }

    /// The height of a section that should not be broken.
    fn height(&self, section: &Section) -> Option<f64> {
        let room = self.format.room().height();
        let mut draft = Self::new(self.format, self.look, self.mirrored, 0);
        draft.set(section);
        let height = draft.y - self.format.room().y0 + 0.8 * self.format.heading(self.look).size;
        (draft.page == 0 && draft.column == 0 && height <= KEPT_TOGETHER * room).then_some(height)
    }

    fn set(&mut self, section: &Section) {
        if let Some(heading) = &section.heading {
            let style = self.format.heading(self.look);
            let body = self.format.body(self.look);
            if self.y > self.format.room().y0 {
                self.y += 0.8 * style.size;
            }
            // A heading stands with the first lines below it.
            self.turn_unless(style.leading + 3.2 * body.leading);
            self.words(Role::Heading, (heading, style), (0.0, self.width()));
            self.y += 0.25 * style.size;
        }
        for (index, block) in section.blocks.iter().enumerate() {
            let leads = matches!(section.blocks.get(index + 1), Some(Block::List(_)));
            self.block(block, leads);
        }
    }

    fn block(&mut self, block: &Block, leads: bool) {
        let style = self.format.body(self.look);
        match block {
            Block::Paragraph(text) => {
                // What leads to a list stands with its first line.
                self.turn_unless(if leads { 2.3 * style.leading } else { style.leading });
                self.words(Role::Paragraph, (text, style), (0.0, self.width()));
                self.y += 0.3 * style.leading;
            }
            Block::List(items) => {
                items.iter().for_each(|item| self.item(item, style));
                self.y += 0.25 * style.leading;
            }
            Block::Table { head, rows } => self.table(head, rows),
        }
    }

    fn item(&mut self, text: &str, style: Style) {
        let indent = INDENT * style.size;
        let lines = broken(text, style, self.width() - indent).len();
        self.turn_unless((0..lines.min(4)).fold(0.0, |height, _| height + style.leading));
        let bullet = self.line(("•".to_owned(), " "), (0.0, self.y + 0.72 * style.leading), style);
        self.pieces.push(Piece { role: Role::Bullet, lines: vec![bullet] });
        self.words(Role::Item, (text, style), (indent, self.width() - indent));
        self.y += 0.22 * style.leading;
    }

    fn table(&mut self, head: &[String], rows: &[Vec<String>]) {
        let style = self.format.table(self.look);
        let bold = Style { weight: Weight::Bold, ..style };
        let quiet = Style { colour: self.look.0.quiet, ..style };
        let heads = (0..head.len()).map(|cell| (Role::ColumnHead { first: cell == 0 }, quiet));
        let heads: Vec<(Role, Style)> = heads.collect();
        let mut place = (self.page, self.column);
        self.row(head, &heads, false);
        for row in rows {
            let cells = (0..row.len())
                .map(|cell| if cell == 0 { (Role::RowHead, bold) } else { (Role::Cell, style) });
            let cells: Vec<(Role, Style)> = cells.collect();
            self.turn_unless(self.row_height(row, &cells));
            if place != (self.page, self.column) && self.y <= self.format.room().y0 {
                self.repeat(head, &heads);
            }
            place = (self.page, self.column);
            self.row(row, &cells, true);
        }
        self.y += 0.5 * style.leading;
    }

    /// A row, which is not broken between columns or pages.
    fn row(&mut self, cells: &[String], styles: &[(Role, Style)], ruled: bool) {
        let width = self.width();
        let height = self.row_height(cells, styles);
        let air = styles.first().map_or(0.0, |(_, style)| ROW_AIR * style.leading);
        self.turn_unless(height);
        if ruled {
            let left = self.left();
            self.rules.push((self.page, self.mirror(Rect::new(left, self.y, left + width, self.y))));
        }
        let (top, mut x) = (self.y, 0.0);
        for ((text, (role, style)), share) in cells.iter().zip(styles).zip(shares(cells)) {
            self.y = top + air;
            self.words(*role, (text, *style), (x, share * width - CELL_GAP));
            x += share * width;
        }
        self.y = top + height;
    }

    fn row_height(&self, cells: &[String], styles: &[(Role, Style)]) -> f64 {
        let heights = cells.iter().zip(styles).zip(shares(cells)).map(|((text, (_, style)), share)| {
            let lines = broken(text, *style, share * self.width() - CELL_GAP).len();
            (0..lines).fold(2.0 * ROW_AIR * style.leading, |height, _| height + style.leading)
        });
        heights.fold(0.0, f64::max)
    }

    /// The head of a table once more, for those who see the page.
    fn repeat(&mut self, head: &[String], styles: &[(Role, Style)]) {
        let before = self.pieces.len();
        self.row(head, styles, false);
        self.repeated.extend(self.pieces.drain(before..).flat_map(|piece| piece.lines));
    }

    /// Words at a place in the column, broken between columns where they must be.
    fn words(&mut self, role: Role, (text, style): (&str, Style), (x, width): (f64, f64)) {
        let mut lines = Vec::new();
        for line in broken(text, style, width) {
            self.turn_unless(style.leading);
            lines.push(self.line(line, (x, self.y + 0.72 * style.leading), style));
            self.y += style.leading;
        }
        self.pieces.push(Piece { role, lines });
    }

    fn line(&self, (text, follows): (String, &'static str), (x, y): (f64, f64), style: Style) -> Line {
        let x = self.left() + x;
        let (x, anchor) =
            if self.mirrored { (self.format.page.width - x, Anchor::Right) } else { (x, Anchor::Left) };
        let words = TextItem::centred(text, Point::new(x, y), style.size, style.colour);
        // A sentence runs as its language does, also where a line of it begins with a name that runs the other way.
        let words = TextItem { anchor, right_to_left: self.mirrored, ..words };
        let words = if style.weight == Weight::Bold { words.bold() } else { words };
        Line { page: self.page, words, follows }
    }

    fn mirror(&self, rect: Rect) -> Rect {
        let width = self.format.page.width;
        if self.mirrored { Rect::new(width - rect.x1, rect.y0, width - rect.x0, rect.y1) } else { rect }
    }

    /// Width of a column.
    fn width(&self) -> f64 {
        let gaps = f64::from(self.format.columns - 1) * self.format.gutter;
        (self.format.room().width() - gaps) / f64::from(self.format.columns)
    }

    /// Where the column begins.
    fn left(&self) -> f64 {
        self.format.room().x0 + f64::from(self.column) * (self.width() + self.format.gutter)
    }

    /// Goes on in the next column if there is less room than this in this one.
    fn turn_unless(&mut self, room: f64) {
        let Rect { y0, y1, .. } = self.format.room();
        if self.y + room <= y1 || self.y <= y0 {
            return;
        }
        self.y = y0;
        self.column += 1;
        if self.column >= self.format.columns {
            self.column = 0;
            self.page += 1;
        }
    }
}

/// How the columns of a table share the width.
fn shares(cells: &[String]) -> &'static [f64] {
    if cells.len() == 3 { &THREE } else { &TWO }
}
