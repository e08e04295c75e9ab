//! From a checked ecomap to SVG text: the stages after the check, in their order.

use crate::compose::compose;
use crate::detail::Detail;
use crate::graph::EcoGraph;
use crate::layout::spacing::Spacing;
use crate::layout::{Aim, Lacks, Layout, is_searched, layout, least_radius};
use crate::model::Ecomap;
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
    let thinned = Detail::of(ecomap, options).thin(ecomap);
    let graph = EcoGraph::new(&thinned);
    let layout = layout_for(&graph, sheet::largest_radius(ecomap, options));
    drop(thinned);
    to_svg(compose(ecomap, &layout, options))
}

/// The loosest layout that is readable on a page where the map may have this radius; where none is, one that is right and not much larger.
fn layout_for(graph: &EcoGraph, largest: Option<f64>) -> Layout {
    let Some(largest) = largest else {
        return layout(graph, &Spacing::default(), None).0;
    };
    if !is_searched(graph.ecomap()) {
        return layout(graph, &Spacing::compact(OVERFULL), None).0;
    }
    let spacings = TIGHTNESS.map(Spacing::compact);
    let fits = |spacing: &&Spacing| least_radius(graph, spacing) <= largest * ROOM_TO_GROW;
    let first = spacings.iter().position(|spacing| fits(&spacing)).unwrap_or(spacings.len());
    let again = (1..=AGAIN).map(|go| (&spacings[spacings.len() - 1], go)).filter(|_| first < spacings.len());
    let tries = spacings[first..].iter().map(|spacing| (spacing, 0)).chain(again);
    let mut best: Option<(Layout, Lacks)> = None;
    for (spacing, go) in tries {
        let (found, lacks) = layout(graph, spacing, Some(Aim { radius: largest, go }));
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
        _ => layout(graph, &Spacing::compact(OVERFULL), None).0,
    }
}
