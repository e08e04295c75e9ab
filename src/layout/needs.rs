//! How much room ties need: for their marks, their labels, and side by side.

use std::f64::consts::TAU;

use crate::model::{Ecomap, End, Tie};
use crate::vocabulary::{Flow, Status};

use super::arrangement::Arrangement;
use super::bubbles::Bubble;
use super::labels::narrowest_form;
use super::rings::Load;
use super::spacing::Spacing;

/// Visible length that a tie's marks and its label need.
pub(super) fn needed_length(tie: &Tie, spacing: &Spacing) -> f64 {
    let arrowheads = match tie.flow {
        Flow::None => 0.0,
        Flow::Forward | Flow::Backward => spacing.arrowhead,
        Flow::Both => 2.0 * spacing.arrowhead,
    };
    let bars = if tie.status == Status::Past { spacing.past_mark } else { 0.0 };
    let hatching = if tie.stressful { spacing.hatching } else { 0.0 };
    let label = tie.label.as_deref().map_or(0.0, |label| narrowest_form(label, spacing));
    let query = if tie.disputed { spacing.label_font } else { 0.0 };
    spacing.least_tie.max(arrowheads + bars + hatching + label + query + 2.0 * spacing.tie_end)
}

/// What each band must hold.
pub(super) fn load_bands(ecomap: &Ecomap, bubbles: &[Bubble], spacing: &Spacing) -> Vec<Load> {
    let mut loads = vec![Load::default(); ecomap.framework.levels.len()];
    for (system, bubble) in ecomap.systems.iter().zip(bubbles) {
        loads[system.level].bubbles.push(bubble.outline);
    }
    for load in &mut loads {
        load.lead = spacing.least_tie;
    }
    for tie in &ecomap.ties {
        let system = match (tie.from, tie.to) {
            (End::System(_), End::System(_)) => continue,
            (End::System(system), _) | (_, End::System(system)) => system,
            _ => continue,
        };
        let level = ecomap.systems[system].level;
        loads[level].lead = loads[level].lead.max(lead_for(needed_length(tie, spacing), spacing));
        for inner in &mut loads[..level] {
            inner.passing += 1;
        }
    }
    loads
}

/// The way from the client to the first bubbles that a tie of this need gets.
fn lead_for(need: f64, spacing: &Spacing) -> f64 {
    spacing.least_tie + spacing.lead_share * (need - spacing.least_tie)
}

/// Renews the room that the ties of the client and its members need before the first bubbles.
pub(super) fn lead(loads: &mut [Load], arrangement: &Arrangement, spacing: &Spacing) {
    for route in arrangement.routes.iter().filter(|route| route.at_client || route.from_inside) {
        for end in route.ends.into_iter().filter(|end| *end < arrangement.systems) {
            let load = &mut loads[arrangement.spots[end].ring];
            load.lead = load.lead.max(lead_for(route.need, spacing));
        }
    }
}

/// Ties that a member has more than one, on average over all members; at most 3.
pub(super) fn ties_per_member(ecomap: &Ecomap) -> f64 {
    let is_member = |end: &End| matches!(end, End::Member(_));
    let ends = ecomap.ties.iter().flat_map(|tie| [tie.from, tie.to]).filter(is_member).count();
    let members = ecomap.client.members.len();
    #[expect(clippy::cast_precision_loss, reason = "counts of ties and members")]
    let mean = ends as f64 / members.max(1) as f64;
    (mean - 1.0).clamp(0.0, 3.0)
}

/// The gap between members that the ties between them need.
pub(super) fn gap_between_members(ecomap: &Ecomap, spacing: &Spacing) -> f64 {
    let within = |tie: &&Tie| !matches!(tie.from, End::System(_)) && !matches!(tie.to, End::System(_));
    // Their labels stand outside the circle.
    let marks = |tie: &Tie| needed_length(&Tie { label: None, ..tie.clone() }, spacing);
    ecomap.ties.iter().filter(within).map(marks).fold(0.0, f64::max)
}

/// The least radius of the client's circle at which its ties can stand side by side.
pub(super) fn radius_for_ties(ecomap: &Ecomap, spacing: &Spacing) -> f64 {
    let leaves = |tie: &&Tie| {
        let is_outside = |end: End| matches!(end, End::System(_));
        is_outside(tie.from) != is_outside(tie.to)
    };
    #[expect(clippy::cast_precision_loss, reason = "a count of ties")]
    let ties = ecomap.ties.iter().filter(leaves).count() as f64;
    ties * spacing.round_client / TAU
}
