//! The finished picture: every line, letter and colour with its place, in paint order.
//!
//! Made from the ecomap, its layout and the options; knows nothing of SVG or any other format.

pub(crate) mod badge;
pub(crate) mod changes;
pub(crate) mod household;
pub(crate) mod item;
pub(crate) mod map;
pub(crate) mod steps;
pub(crate) mod systems;
mod ties;

#[cfg(test)]
pub(crate) mod sample;

use kurbo::Size;

use crate::compare::Badge;
use crate::notation::{Pen, Profile};
use crate::options::Options;
use crate::text::Fonts;
use crate::theme::Theme;
use crate::words::Words;
use crate::words::changes::ChangeWords;
use item::Item;

/// A finished picture.
///
/// Its items may be a list or, so that a large map is never there twice, made one after the other as they are written.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Scene<Items = Vec<Item>> {
    /// Width and height in points; the picture's own coordinates.
    pub(crate) size: Size,
    /// Width and height of the paper in millimetres, where there is paper.
    pub(crate) paper: Option<Size>,
    /// Language tag of the program's words.
    pub(crate) language: &'static str,
    pub(crate) title: String,
    pub(crate) description: String,
    /// In paint order.
    pub(crate) items: Items,
}

#[cfg(feature = "outlines")]
impl<Items> Scene<Items> {
    /// The same picture made of other items.
    pub(crate) fn remade<Other>(self, remake: impl FnOnce(Items) -> Other) -> Scene<Other> {
        let Self { size, paper, language, title, description, items } = self;
        Scene { size, paper, language, title, description, items: remake(items) }
    }
}

#[cfg(test)]
impl<Items: IntoIterator<Item = Item>> Scene<Items> {
    /// The same picture with all its items at hand.
    pub(crate) fn whole(self) -> Scene {
        let Self { size, paper, language, title, description, items } = self;
        Scene { size, paper, language, title, description, items: items.into_iter().collect() }
    }
}

/// What everything is drawn with.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Studio<'a> {
    pub(crate) theme: &'a Theme,
    pub(crate) profile: &'a Profile,
    pub(crate) words: &'a Words,
    /// What words are measured with.
    pub(crate) fonts: &'a Fonts,
    /// What the key says about changes, where the map marks any.
    pub(crate) changes: Option<Changes<'a>>,
}

/// The marks of change on a map, for its key.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Changes<'a> {
    pub(crate) says: &'a ChangeWords,
    /// Those that occur, in order.
    pub(crate) badges: &'a [Badge],
    /// What is drawn thin and grey is drawn with this; none where everything changed.
    pub(crate) unchanged: Option<Pen<'a>>,
}

impl<'a> Studio<'a> {
    /// What the options ask for.
    pub(crate) fn of(options: &'a Options) -> Self {
        Self {
            theme: Theme::named(options.theme),
            profile: Profile::named(options.notation),
            words: Words::of(options.language),
            fonts: &options.fonts,
            changes: None,
        }
    }

    /// What ties are drawn with.
    pub(crate) fn pen(&self) -> Pen<'_> {
        Pen { profile: self.profile, theme: self.theme }
    }
}
