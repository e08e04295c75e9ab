//! The pages of a packet: their size, their margins, their letters.

use kurbo::{Rect, Size};

use crate::options::PacketPage;
use crate::pdf::list::Style;
use crate::text::{Fonts, Weight};
use crate::theme::Theme;

/// Points in a millimetre.
const MILLIMETRE: f64 = 72.0 / 25.4;

/// The colours and the fonts of a packet's words.
pub(super) type Look<'a> = (&'a Theme, &'a Fonts);

/// Sizes of one kind of page, in points.
#[derive(Clone, Copy, Debug)]
pub(super) struct Format {
    pub(super) page: Size,
    pub(super) margin: f64,
    /// Columns of words, and the gap between them.
    pub(super) columns: u8,
    pub(super) gutter: f64,
    title: f64,
    heading: f64,
    body: f64,
    table: f64,
    pub(super) running: f64,
}

impl Format {
    pub(super) fn of(page: PacketPage) -> Self {
        let sheet = |width: f64, height: f64| Self {
            page: Size::new(width, height) * MILLIMETRE,
            margin: 36.0,
            columns: 2,
            gutter: 34.0,
            title: 32.0,
            heading: 15.0,
            body: 11.0,
            table: 9.5,
            running: 8.5,
        };
        match page {
            PacketPage::A4 => sheet(297.0, 210.0),
            PacketPage::Letter => sheet(279.4, 215.9),
            PacketPage::Slide => Self {
                page: Size::new(960.0, 540.0),
                margin: 40.0,
                columns: 1,
                gutter: 0.0,
                title: 44.0,
                heading: 28.0,
                body: 19.0,
                table: 14.0,
                running: 11.0,
            },
        }
    }

    /// The same page with one column of words.
    pub(super) fn in_one_column(self) -> Self {
        Self { columns: 1, ..self }
    }

    /// Where anything may stand but the running foot.
    pub(super) fn room(&self) -> Rect {
        let Size { width, height } = self.page;
        Rect::new(self.margin, self.margin * 0.75, width - self.margin, height - self.margin)
    }

    /// Where the foot's words stand.
    pub(super) fn foot(&self) -> f64 {
        self.page.height - 0.4 * self.margin
    }

    pub(super) fn title<'a>(&self, (theme, fonts): Look<'a>) -> Style<'a> {
        Style { size: self.title, weight: Weight::Bold, colour: theme.text, leading: 1.2 * self.title, fonts }
    }

    pub(super) fn heading<'a>(&self, (theme, fonts): Look<'a>) -> Style<'a> {
        Style {
            size: self.heading,
            weight: Weight::Bold,
            colour: theme.text,
            leading: 1.3 * self.heading,
            fonts,
        }
    }

    pub(super) fn body<'a>(&self, (theme, fonts): Look<'a>) -> Style<'a> {
        Style {
            size: self.body,
            weight: Weight::Regular,
            colour: theme.text,
            leading: 1.4 * self.body,
            fonts,
        }
    }

    pub(super) fn table<'a>(&self, (theme, fonts): Look<'a>) -> Style<'a> {
        Style {
            size: self.table,
            weight: Weight::Regular,
            colour: theme.text,
            leading: 1.35 * self.table,
            fonts,
        }
    }
}
