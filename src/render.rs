//! From a checked ecomap to SVG text: the stages after the check, in their order.

use crate::compose::compose;
use crate::fit::layout_for;
#[cfg(feature = "pdf")]
use crate::fit::{Room, layout_in};
use crate::layout::{Anchors, Layout};
use crate::model::{Ecomap, MOST_ARRANGED};
use crate::options::Options;
use crate::svg::to_svg;
use crate::words::Words;

/// Draws an ecomap as SVG text. The same ecomap and options give the same bytes, on every platform.
#[must_use]
pub fn render(ecomap: &Ecomap, options: &Options) -> String {
    let ecomap = Words::of(options.language).retell(ecomap);
    let layout = layout_for(&ecomap, options, None);
    to_svg(compose(&ecomap, &layout, options))
}

/// Draws an ecomap so that it looks like an earlier one: systems with the same id stand where [`render`] puts them on the
/// earlier map with these options, or near there. An angle that the ecomap states goes before.
///
/// Where the two have no system in common (see [`Ecomap::systems_shared_with`]) and on maps of more than
/// [`Ecomap::MOST_ARRANGED`] systems, this is the same as [`render`].
///
/// ```
/// use ecomap::{Options, Source, compile, render, render_like};
///
/// let map = |text: &str| compile(&Source::new("case.json", text.as_bytes())).value.expect("a right case file");
/// let march = map(r#"{ "client": "Ada", "systems": [{ "name": "School", "level": "mezzo" }], "ties": [{ "to": "school" }] }"#);
/// let june = map(r#"{ "client": "Ada", "systems": [{ "name": "Choir", "level": "mezzo" }, { "name": "School", "level": "mezzo" }] }"#);
/// let options = Options::default();
/// let (before, after) = (render(&march, &options), render_like(&june, &march, &options));
/// assert!(before.contains("School") && after.contains("School"));
/// ```
#[must_use]
pub fn render_like(ecomap: &Ecomap, earlier: &Ecomap, options: &Options) -> String {
    let words = Words::of(options.language);
    let (ecomap, earlier) = (words.retell(ecomap), words.retell(earlier));
    let layout = placed(&ecomap, Some(&earlier), options);
    to_svg(compose(&ecomap, &layout, options))
}

/// Where everything goes; near where it is on an earlier map, if there is one that has anything in common with this.
pub(crate) fn placed(ecomap: &Ecomap, earlier: Option<&Ecomap>, options: &Options) -> Layout {
    let like = earlier.filter(|earlier| can_be_like(ecomap, earlier));
    let anchors = like.map(|earlier| Anchors::of(earlier, &layout_for(earlier, options, None)));
    layout_for(ecomap, options, anchors.as_ref())
}

/// Where everything goes on a page with room for a map of this radius; near where it is on an earlier map, as above.
#[cfg(feature = "pdf")]
pub(crate) fn placed_within(
    ecomap: &Ecomap,
    earlier: Option<(&Ecomap, &Layout)>,
    options: &Options,
    radius: f64,
) -> Layout {
    let like = earlier.filter(|(earlier, _)| can_be_like(ecomap, earlier));
    let anchors = like.map(|(earlier, layout)| Anchors::of(earlier, layout));
    layout_in(ecomap, options, [Room::of(radius)], anchors.as_ref())
}

fn can_be_like(ecomap: &Ecomap, earlier: &Ecomap) -> bool {
    ecomap.systems.len() <= MOST_ARRANGED && ecomap.systems_shared_with(earlier) > 0
}
