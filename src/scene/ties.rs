//! Ties: the line and its marks, and the label.

use kurbo::{Affine, BezPath, PathEl, Point, Rect, Shape};

use super::item::{Group, Item, Paint, Stroke, TextItem};
use super::{Studio, map, steps};
use crate::agenda::StepPlace;
use crate::layout::{Layout, PlacedLabel};
use crate::model::Ecomap;
use crate::notation::{self, Sketch, TieFacts};
use crate::theme::Colour;

/// Width of the line that leads from a tie to a label that stands apart, in points.
const LEADER: f64 = 0.5;

/// One tie's group.
pub(super) fn tie(ecomap: &Ecomap, index: usize, layout: &Layout, studio: &Studio) -> Item {
    let (tie, routed) = (&ecomap.ties[index], &layout.ties[index]);
    let on_line = routed.label.as_ref().filter(|label| label.on_line);
    let badges = layout.steps.iter().filter(|step| step.on_line && step.at == StepPlace::Tie(index));
    let sketch = Sketch {
        line: routed.line,
        facts: TieFacts::of(tie),
        labels: on_line.map(ground).into_iter().chain(badges.map(steps::ground)).collect(),
        beside: routed.query.or(routed
            .label
            .as_ref()
            .filter(|label| !label.on_line)
            .map(|label| label.centre)),
        query: routed.query,
    };
    let mut items = notation::draw(&sketch, &studio.pen());
    let leader = routed.label.as_ref().and_then(|label| label.leader);
    items.extend(leader.map(|(start, end)| {
        let path = BezPath::from_vec(vec![PathEl::MoveTo(start), PathEl::LineTo(end)]);
        Item::path(path, Paint::stroke(Stroke::solid(studio.theme.tie, LEADER)))
    }));
    let label = routed.label.as_ref().filter(|label| !label.lines.is_empty());
    items.extend(label.map(|label| lettering(label, ecomap, layout, studio)));
    items.extend(steps::at_tie(ecomap, layout, index, studio));
    Group::of("tie")
        .title(studio.words.tie(ecomap, tie))
        .data("from", ecomap.id_of(tie.from))
        .data("to", ecomap.id_of(tie.to))
        .data("strength", tie.strength.word())
        .data("stressful", if tie.stressful { "true" } else { "false" })
        .data("flow", tie.flow.word())
        .data("status", tie.status.word())
        .holding(items)
}

/// The outline of a label's block.
pub(super) fn ground(label: &PlacedLabel) -> BezPath {
    let block = Rect::from_center_size(label.centre, label.size).to_path(0.1);
    Affine::rotate_about(label.turn.to_radians(), label.centre) * block
}

fn lettering(label: &PlacedLabel, ecomap: &Ecomap, layout: &Layout, studio: &Studio) -> Item {
    let mut items = Vec::new();
    if label.on_line {
        items.push(Item::path(ground(label), Paint::fill(colour_at(label.centre, ecomap, layout, studio))));
    }
    items.extend(label.lines.iter().map(|line| {
        let turn = (label.turn.abs() > 0.05).then_some((label.turn, label.centre));
        Item::Text(TextItem { turn, ..map::line(line, studio.theme.text) })
    }));
    Group::of("tie-label").holding(items)
}

/// The colour of the ground that a point lies on.
fn colour_at(point: Point, ecomap: &Ecomap, layout: &Layout, studio: &Studio) -> Colour {
    let distance = point.to_vec2().hypot();
    let levels = ecomap.framework.levels.len();
    if distance < layout.household.radius {
        return studio.theme.bubble;
    }
    let level = layout.rings.iter().position(|ring| distance < ring.outer);
    level.map_or(studio.theme.paper, |level| studio.theme.band(level, levels))
}
