//! From a checked ecomap to SVG text: the stages after the check, in their order.

use crate::graph::EcoGraph;
use crate::layout::spacing::Spacing;
use crate::layout::{Layout, layout};
use crate::model::Ecomap;
use crate::options::Options;
use crate::scene::compose;
use crate::sheet;
use crate::svg::to_svg;

/// How tight the map may be set, loosest first; 0 is as on a sheet without a page.
const TIGHTNESS: [f64; 4] = [0.0, 0.4, 0.75, 1.0];

/// Draws an ecomap as SVG text. The same ecomap and options give the same bytes, on every platform.
#[must_use]
pub fn render(ecomap: &Ecomap, options: &Options) -> String {
    let graph = EcoGraph::new(ecomap);
    to_svg(&compose(ecomap, &layout_for(&graph, options), options))
}

/// The loosest layout that is readable on the page; the tightest where none is.
fn layout_for(graph: &EcoGraph, options: &Options) -> Layout {
    let loosest = layout(graph, &Spacing::default());
    let Some(largest) = sheet::largest_radius(graph.ecomap(), options) else {
        return loosest;
    };
    let mut smallest = loosest;
    for tightness in &TIGHTNESS[1..] {
        if smallest.radius() <= largest {
            break;
        }
        let tighter = layout(graph, &Spacing::compact(*tightness));
        if tighter.radius() < smallest.radius() {
            smallest = tighter;
        }
    }
    smallest
}
