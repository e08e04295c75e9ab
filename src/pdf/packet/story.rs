//! The words of a packet, set in columns on its pages. Knows nothing of PDF.

use kurbo::{Point, Rect};

use super::format::Format;
use crate::account::{Block, Section};
use crate::pdf::list::{Line, Style, broken};
use crate::scene::item::{Anchor, TextItem};
use crate::text::Weight;
use crate::theme::Theme;

/// Between the rule above a row and its words, as a share of the leading.
const ROW_AIR: f64 = 0.22;

/// From the bullet to the words of a list, as a share of the letters' size.
const INDENT: f64 = 1.1;

/// Which share of a column's width the columns of a table take.
const TWO: [f64; 2] = [0.5, 0.5];
const THREE: [f64; 3] = [0.27, 0.15, 0.58];

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
    theme: &'a Theme,
    mirrored: bool,
    pub(super) page: usize,
    column: u8,
    y: f64,
    pub(super) pieces: Vec<Piece>,
    /// Thin lines between rows, each with its page.
    pub(super) rules: Vec<(usize, Rect)>,
}

impl<'a> Desk<'a> {
    /// A desk whose first page has this number, counted from 0.
    pub(super) fn new(format: &'a Format, theme: &'a Theme, mirrored: bool, page: usize) -> Self {
        let y = format.room().y0;
        Self { format, theme, mirrored, page, column: 0, y, pieces: Vec::new(), rules: Vec::new() }
    }

    /// The packet's first page: the title in the upper middle, what else there is to know below it.
    pub(super) fn cover(&mut self, title: &str, particulars: &[String]) {
        let whole = self.format.room().width();
        let style = self.format.title(self.theme);
        self.y = self.format.page.height * 0.3;
        self.words(Role::Title, (title, style), (0.0, whole));
        self.y += 0.5 * style.size;
        let meta = Style { colour: self.theme.quiet, ..self.format.body(self.theme) };
        for line in particulars {
            self.words(Role::Paragraph, (line, meta), (0.0, whole));
            self.y += 0.2 * meta.leading;
        }
    }

    pub(super) fn section(&mut self, section: &Section) {
        if let Some(heading) = &section.heading {
            let style = self.format.heading(self.theme);
            let body = self.format.body(self.theme);
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
        let style = self.format.body(self.theme);
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
        let style = self.format.table(self.theme);
        let bold = Style { weight: Weight::Bold, ..style };
        let quiet = Style { colour: self.theme.quiet, ..style };
        let heads = (0..head.len()).map(|cell| (Role::ColumnHead { first: cell == 0 }, quiet));
        self.row(head, heads.collect(), false);
        for row in rows {
            let cells = (0..row.len())
                .map(|cell| if cell == 0 { (Role::RowHead, bold) } else { (Role::Cell, style) });
            self.row(row, cells.collect(), true);
        }
        self.y += 0.5 * style.leading;
    }

    /// A row, which is not broken between columns or pages.
    fn row(&mut self, cells: &[String], styles: Vec<(Role, Style)>, ruled: bool) {
        let shares: &[f64] = if cells.len() == 3 { &THREE } else { &TWO };
        let width = self.width();
        let cell = |share: f64| share * width - CELL_GAP;
        let height = cells
            .iter()
            .zip(&styles)
            .zip(shares)
            .map(|((text, (_, style)), share)| {
                let lines = broken(text, *style, cell(*share)).len();
                (0..lines).fold(0.0, |height, _| height + style.leading)
            })
            .fold(0.0, f64::max);
        let air = styles.first().map_or(0.0, |(_, style)| ROW_AIR * style.leading);
        self.turn_unless(height + 2.0 * air);
        if ruled {
            let left = self.left();
            self.rules.push((self.page, self.mirror(Rect::new(left, self.y, left + width, self.y))));
        }
        let (top, mut x) = (self.y + air, 0.0);
        for ((text, (role, style)), share) in cells.iter().zip(styles).zip(shares) {
            self.y = top;
            self.words(role, (text, style), (x, cell(*share)));
            x += share * width;
        }
        self.y = top + height + air;
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
        let words = TextItem { anchor, ..words };
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
