//! The pages with the map in words: paragraphs and tables in lines on pages. Knows nothing of PDF.

use kurbo::{Point, Rect, Size};

use crate::scene::item::{Anchor, TextItem};
use crate::text::{Fonts, Letters, Weight, wrap_to_width};
use crate::theme::{Colour, Theme};
use crate::twin::Twin;

/// Margin around the pages, in points: 20 mm.
const MARGIN: f64 = 20.0 / 25.4 * 72.0;

/// A page of the list where the map's own page has no size, in points: A4.
const PAGE: Size = Size::new(210.0 / 25.4 * 72.0, 297.0 / 25.4 * 72.0);

/// Which part of the width the first column takes, and the gap to the second, in points.
const FIRST_COLUMN: f64 = 0.42;
const GUTTER: f64 = 14.0;

/// Above and below the words of a row, in points.
const ROW_AIR: f64 = 2.5;

/// The map in words, set on pages.
pub(super) struct List {
    pub(super) page: Size,
    pub(super) pages: usize,
    pub(super) blocks: Vec<Block>,
    /// Thin lines between rows, each with its page.
    pub(super) rules: Vec<(usize, Rect)>,
}

/// Words that belong together.
pub(super) struct Block {
    pub(super) role: Role,
    pub(super) lines: Vec<Line>,
}

/// What a block is to its table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    Title,
    Paragraph,
    Heading,
    RowHead,
    RowBody,
}

/// A line of words in its place.
pub(super) struct Line {
    pub(super) page: usize,
    pub(super) words: TextItem,
    /// What the words go on with.
    pub(super) follows: &'static str,
}

/// How words are set.
#[derive(Clone, Copy)]
pub(super) struct Style<'a> {
    pub(super) size: f64,
    pub(super) weight: Weight,
    pub(super) colour: Colour,
    /// Baseline to baseline, in points.
    pub(super) leading: f64,
    /// What words are measured with.
    pub(super) fonts: &'a Fonts,
}

impl List {
    /// Sets the words on upright pages of this size, or on A4.
    pub(super) fn set(twin: &Twin, paper: Option<Size>, (theme, fonts): (&Theme, &Fonts)) -> Self {
        let page = paper.map_or(PAGE, |paper| Size::new(paper.min_side(), paper.max_side()));
        let mirrored = twin.right_to_left;
        let mut desk = Desk { page, mirrored, number: 0, y: MARGIN, blocks: Vec::new(), rules: Vec::new() };
        let bold = Style { size: 15.0, weight: Weight::Bold, colour: theme.text, leading: 19.0, fonts };
        let meta = Style { size: 9.5, weight: Weight::Regular, colour: theme.quiet, leading: 13.0, fonts };
        let usual = Style { size: 10.0, weight: Weight::Regular, colour: theme.text, leading: 13.5, fonts };
        desk.paragraph(Role::Title, &twin.title, bold);
        twin.particulars.iter().for_each(|line| desk.paragraph(Role::Paragraph, line, meta));
        desk.y += 8.0;
        desk.paragraph(Role::Paragraph, &twin.description, usual);
        for table in &twin.tables {
            desk.y += 14.0;
            desk.turn_unless(5.0 * usual.leading);
            let heading = Style { size: 12.0, weight: Weight::Bold, leading: 17.0, ..usual };
            desk.paragraph(Role::Heading, &table.heading, heading);
            table.rows().for_each(|row| desk.row(row, usual));
        }
        Self { page, pages: desk.number + 1, blocks: desk.blocks, rules: desk.rules }
    }
}

/// Where the next words go.
struct Desk {
    page: Size,
    /// Whether everything starts at the right.
    mirrored: bool,
    number: usize,
    y: f64,
    blocks: Vec<Block>,
    rules: Vec<(usize, Rect)>,
}

impl Desk {
    fn width(&self) -> f64 {
        self.page.width - 2.0 * MARGIN
    }

    /// Goes on with the next page if there is less room than this on the page.
    fn turn_unless(&mut self, room: f64) {
        if self.y + room > self.page.height - MARGIN && self.y > MARGIN {
            self.number += 1;
            self.y = MARGIN;
        }
    }

    /// Words over the whole width, broken between pages where they must be.
    fn paragraph(&mut self, role: Role, text: &str, style: Style) {
        let mut lines = Vec::new();
        for (line, follows) in broken(text, style, self.width()) {
            self.turn_unless(style.leading);
            self.y += style.leading;
            lines.push(self.line(line, follows, (MARGIN, self.y - 0.28 * style.leading), style));
        }
        self.blocks.push(Block { role, lines });
    }

    /// A row of two cells with a rule above it. A row is not broken between pages unless it is longer than one.
    fn row(&mut self, [head, body]: &[String; 2], style: Style) {
        let first = (self.width() - GUTTER) * FIRST_COLUMN;
        let cells = [
            (Role::RowHead, broken(head, style, first), MARGIN),
            (Role::RowBody, broken(body, style, self.width() - GUTTER - first), MARGIN + first + GUTTER),
        ];
        let most = cells.iter().map(|(_, lines, _)| lines.len()).max().unwrap_or(0);
        let height = (0..most).fold(2.0 * ROW_AIR, |height, _| height + style.leading);
        self.turn_unless(height);
        self.rules.push((self.number, Rect::new(MARGIN, self.y, MARGIN + self.width(), self.y)));
        let (number, top) = (self.number, self.y + ROW_AIR);
        let mut end = (number, top);
        for (role, lines, x) in cells {
            (self.number, self.y) = (number, top);
            let mut set = Vec::new();
            for (line, follows) in lines {
                self.turn_unless(style.leading);
                self.y += style.leading;
                set.push(self.line(line, follows, (x, self.y - 0.28 * style.leading), style));
            }
            if (self.number, self.y) > end {
                end = (self.number, self.y);
            }
            self.blocks.push(Block { role, lines: set });
        }
        (self.number, self.y) = (end.0, end.1 + ROW_AIR);
    }

    fn line(&self, text: String, follows: &'static str, at: (f64, f64), style: Style) -> Line {
        let (x, anchor) =
            if self.mirrored { (self.page.width - at.0, Anchor::Right) } else { (at.0, Anchor::Left) };
        let words = TextItem::centred(text, Point::new(x, at.1), style.size, style.colour);
        let words = TextItem { anchor, ..words };
        let words = if style.weight == Weight::Bold { words.bold() } else { words };
        Line { page: self.number, words, follows }
    }
}

/// A text in lines, each with what it goes on with: a space where one was, nothing inside a word or at the end.
pub(super) fn broken(text: &str, style: Style, width: f64) -> Vec<(String, &'static str)> {
    let mut rest = text.trim_start();
    let letters = Letters { fonts: style.fonts, size: style.size, weight: style.weight };
    let lines = wrap_to_width(text, letters, width).into_iter();
    lines
        .map(|line| {
            // Runs of spaces count once in lines, so letters are counted and spaces skipped.
            let letters = line.chars().filter(|letter| !letter.is_whitespace()).count();
            for _ in 0..letters {
                rest = rest.trim_start();
                rest = rest.strip_prefix(|_: char| true).unwrap_or("");
            }
            let follows = if rest.starts_with(char::is_whitespace) { " " } else { "" };
            (line, follows)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::options::Language;
    use crate::scene::sample::EVERY_MARK;
    use crate::words::Words;

    fn list() -> List {
        let theme = Theme::named(crate::options::ThemeName::Light);
        List::set(
            &Twin::of(&EVERY_MARK.0, None, Words::of(Language::English)),
            None,
            (theme, &Fonts::default()),
        )
    }

    #[test]
    fn all_words_are_on_the_pages() {
        let list = list();
        for line in list.blocks.iter().flat_map(|block| &block.lines) {
            let at = line.words.at;
            let room = Rect::from_origin_size(Point::ORIGIN, list.page).inset(-MARGIN);
            assert!(room.contains(at) && line.page < list.pages, "{at:?}");
        }
    }

    #[test]
    fn a_line_says_what_it_goes_on_with() {
        let fonts = &Fonts::default();
        let colour = Colour::new(0, 0, 0);
        let style = Style { size: 10.0, weight: Weight::Regular, colour, leading: 13.0, fonts };
        let lines = broken("one  two 漢字漢字漢字", style, 40.0);
        let joined: String = lines.iter().map(|(line, follows)| format!("{line}{follows}")).collect();
        assert_eq!(joined, "one two 漢字漢字漢字");
        assert!(lines.len() > 2);
    }
}
