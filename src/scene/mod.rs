//! The finished picture: every line, letter and colour with its place, in paint order.
//!
//! Made from the ecomap, its layout and the options; knows nothing of SVG or any other format.

pub(crate) mod household;
pub(crate) mod item;
mod map;
pub(crate) mod systems;
mod ties;

#[cfg(test)]
pub(crate) mod sample;
#[cfg(test)]
mod tests;

use kurbo::Size;

use crate::layout::Layout;
use crate::model::Ecomap;
use crate::notation::{Pen, Profile};
use crate::options::Options;
use crate::sheet;
use crate::theme::Theme;
use crate::words::Words;
use item::Item;

/// A finished picture.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Scene {
    /// Width and height in points; the picture's own coordinates.
    pub(crate) size: Size,
    /// Width and height of the paper in millimetres, where there is paper.
    pub(crate) paper: Option<Size>,
    /// Language tag of the program's words.
    pub(crate) language: &'static str,
    pub(crate) title: String,
    pub(crate) description: String,
    /// In paint order.
    pub(crate) items: Vec<Item>,
}

/// What everything is drawn with.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Studio<'a> {
    pub(crate) theme: &'a Theme,
    pub(crate) profile: &'a Profile,
    pub(crate) words: &'a Words,
}

impl Studio<'_> {
    /// What the options ask for.
    pub(crate) fn of(options: &Options) -> Self {
        Self {
            theme: Theme::named(options.theme),
            profile: Profile::named(options.notation),
            words: Words::english(),
        }
    }

    /// What ties are drawn with.
    pub(crate) fn pen(&self) -> Pen<'_> {
        Pen { profile: self.profile, theme: self.theme }
    }
}

/// Draws an ecomap on its sheet.
pub(crate) fn compose(map: &Ecomap, layout: &Layout, options: &Options) -> Scene {
    let studio = Studio::of(options);
    let sheet = sheet::arrange(map, map::extent(layout), options);
    let mut items = vec![Item::rect(sheet.size.to_rect(), item::Paint::fill(studio.theme.paper))];
    items.extend(map::items(map, layout, &studio).into_iter().map(|item| item.moved(sheet.map)));
    items.extend(sheet.furniture);
    Scene {
        size: sheet.size,
        paper: sheet.paper,
        language: studio.words.language,
        title: studio.words.title(map),
        description: studio.words.description(map),
        items,
    }
}
