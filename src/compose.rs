//! The finished picture: the map on its sheet.
//!
//! The one place that names both the map's marks and the furniture around them; neither of them names the other's
//! place. Knows nothing of SVG.

#[cfg(feature = "pdf")]
use kurbo::{Rect, Size};

use crate::agenda::Agenda;
use crate::layout::Layout;
use crate::model::Ecomap;
use crate::options::Options;
use crate::scene::item::{Item, Paint};
use crate::scene::{Scene, Studio, map};
use crate::sheet;

/// What the picture shows, in words.
pub(crate) fn described(ecomap: &Ecomap, options: &Options, studio: &Studio) -> String {
    let plan = Some(Agenda::of(ecomap)).filter(|_| options.plan);
    studio.words.description_with(ecomap, plan.as_ref())
}

#[cfg(test)]
mod tests;

/// Draws an ecomap on a page of a packet, of which this room may be drawn on.
#[cfg(feature = "pdf")]
pub(crate) fn compose_on(ecomap: &Ecomap, layout: &Layout, page: (Size, Rect), options: &Options) -> Scene {
    let studio = Studio::of(options);
    let sheet = sheet::spread(ecomap, layout.rings.len(), map::extent(layout), page, (options, &studio));
    let ground = Item::rect(sheet.size.to_rect(), Paint::fill(studio.theme.paper));
    let drawing = map::items(ecomap, layout, studio).map(|item| item.moved(sheet.map));
    Scene {
        size: sheet.size,
        paper: None,
        language: studio.words.language,
        title: studio.words.title(ecomap),
        description: described(ecomap, options, &studio),
        items: std::iter::once(ground).chain(drawing).chain(sheet.furniture).collect(),
    }
}

/// How many steps of the plan the sheet has no room to list.
pub(crate) fn unlisted(ecomap: &Ecomap, layout: &Layout, options: &Options) -> usize {
    // Without the plan there is nothing to list: the sheet need not be arranged once more.
    if !options.plan {
        return 0;
    }
    sheet::arrange(ecomap, map::extent(layout), options, &Studio::of(options)).unlisted
}

/// Draws an ecomap on its sheet.
pub(crate) fn compose<'a>(
    ecomap: &'a Ecomap,
    layout: &'a Layout,
    options: &'a Options,
) -> Scene<impl Iterator<Item = Item> + use<'a>> {
    let studio = Studio::of(options);
    let sheet = sheet::arrange(ecomap, map::extent(layout), options, &studio);
    let ground = Item::rect(sheet.size.to_rect(), Paint::fill(studio.theme.paper));
    let place = sheet.map;
    let drawing = map::items(ecomap, layout, studio).map(move |item| item.moved(place));
    Scene {
        size: sheet.size,
        paper: sheet.paper,
        language: studio.words.language,
        title: studio.words.title(ecomap),
        description: described(ecomap, options, &studio),
        items: std::iter::once(ground).chain(drawing).chain(sheet.furniture),
    }
}
