//! From a checked ecomap to SVG text: the stages after the check, in their order.

use crate::graph::EcoGraph;
use crate::layout::layout;
use crate::layout::spacing::Spacing;
use crate::model::Ecomap;
use crate::options::Options;
use crate::scene::compose;
use crate::svg::to_svg;

/// Draws an ecomap as SVG text. The same ecomap and options give the same bytes, on every platform.
#[must_use]
pub fn render(ecomap: &Ecomap, options: &Options) -> String {
    let graph = EcoGraph::new(ecomap);
    let layout = layout(&graph, &Spacing::default());
    to_svg(&compose(ecomap, &layout, options))
}
