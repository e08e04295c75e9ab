//! From a checked ecomap to SVG text: the stages after the check, in their order.

use crate::compose::compose;
use crate::detail::Detail;
use crate::graph::EcoGraph;
use crate::layout::spacing::Spacing;
use crate::layout::{Aim, Anchors, Lacks, Layout, Wish, is_searched, layout, least_radius};
use crate::model::{Ecomap, MOST_ARRANGED};
use crate::options::Options;
use crate::sheet;
use crate::svg::to_svg;

/// How tight the map may be set on paper, loosest first; 0 is as on a sheet without a page.
const TIGHTNESS: [f64; 6] = [0.0, 0.25, 0.5, 0.7, 0.85, 1.0];

/// How often the tightest layout is searched anew where it is too large or ties end too close together.
const AGAIN: u64 = 8;

/// Tightness of a map that is too full for its page.
const OVERFULL: f64 = 1.0;

/// How much of the greatest radius a layout may take before the search, which needs room to grow.
const ROOM_TO_GROW: f64 = 0.98;

/// Draws an ecomap as SVG text. The same ecomap and options give the same bytes, on every platform.
#[must_use]
pub fn render(ecomap: &Ecomap, options: &Options) -> String {
    let layout = layout_for(ecomap, options, None);
    to_svg(compose(ecomap, &layout, options))
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
    let layout = placed(ecomap, Some(earlier), options);
    to_svg(compose(ecomap, &layout, options))
}

/// Where everything goes; near where it is on an earlier map, if there is one that has anything in common with this.
pub(crate) fn placed(ecomap: &Ecomap, earlier: Option<&Ecomap>, options: &Options) -> Layout {
    let like = earlier
        .filter(|earlier| ecomap.systems.len() <= MOST_ARRANGED && ecomap.systems_shared_with(earlier) > 0);
    let anchors = like.map(|earlier| Anchors::of(earlier, &layout_for(earlier, options, None)));
    layout_for(ecomap, options, anchors.as_ref())
}

/// The loosest layout that is readable on the page; where none is, one that is right and not much larger.
fn layout_for(ecomap: &Ecomap, options: &Options, like: Option<&Anchors>) -> Layout {
    let thinned = Detail::of(ecomap, options).thin(ecomap);
    let graph = &EcoGraph::new(&thinned);
    let Some(largest) = sheet::largest_radius(ecomap, options) else {
        return layout(graph, &Spacing::default(), Wish { aim: None, like }).0;
    };
    if !is_searched(graph.ecomap()) {
        return layout(graph, &Spacing::compact(OVERFULL), Wish::default()).0;
    }
    let spacings = TIGHTNESS.map(Spacing::compact);
    let fits = |spacing: &&Spacing| least_radius(graph, spacing) <= largest * ROOM_TO_GROW;
    let first = spacings.iter().position(|spacing| fits(&spacing)).unwrap_or(spacings.len());
    let again = (1..=AGAIN).map(|go| (&spacings[spacings.len() - 1], go)).filter(|_| first < spacings.len());
    let tries = spacings[first..].iter().map(|spacing| (spacing, 0)).chain(again);
    let mut best: Option<(Layout, Lacks)> = None;
    for (spacing, go) in tries {
        let (found, lacks) = layout(graph, spacing, Wish { aim: Some(Aim { radius: largest, go }), like });
        let better = best.as_ref().is_none_or(|(old, least)| (lacks, found.reach()) < (*least, old.reach()));
        if better {
            best = Some((found, lacks));
        }
        if lacks.none() {
            break;
        }
    }
    match best {
        Some((found, lacks)) if lacks.wrong == 0 => found,
        // Too full for this page: smaller letters, but every promise else.
        _ => layout(graph, &Spacing::compact(OVERFULL), Wish { aim: None, like }).0,
    }
}
