//! The ties as routes between numbered spots, at first all straight.

use std::collections::BTreeMap;

use kurbo::Point;

use crate::model::{Ecomap, End, Tie};
use crate::vocabulary::{Flow, Status, Strength};

use super::arrangement::{Beside, PIECES, Route};
use super::needs::needed_length;
use super::spacing::Spacing;

/// The number of a tie's end among the spots.
pub(super) fn spot_of(end: End, systems: usize) -> usize {
    match end {
        End::System(system) => system,
        End::Client => systems,
        End::Member(member) => systems + 1 + member,
    }
}

/// The routes that share an end with each route; one that shares both is there twice.
pub(super) fn beside(routes: &[Route], at: &[Vec<usize>]) -> Vec<Vec<Beside>> {
    let others = |(index, route): (usize, &Route)| {
        let sharing = |end: usize| {
            let spot = route.ends[end];
            at[spot].iter().filter(move |other| **other != index).map(move |other| Beside {
                route: *other,
                end,
                other_end: usize::from(routes[*other].ends[1] == spot),
            })
        };
        sharing(0).chain(sharing(1)).collect()
    };
    routes.iter().enumerate().map(others).collect()
}

/// How wide an arrowhead of a strong tie is, compared with others.
const STRONG_HEAD: f64 = 1.3;

/// How wide the mark at each end of a tie is, compared with a usual arrowhead; 0 where there is none.
fn heads(tie: &Tie) -> [f64; 2] {
    let needed = tie.status == Status::Needed;
    let width = if tie.strength == Strength::Strong && !needed { STRONG_HEAD } else { 1.0 };
    let receives =
        [matches!(tie.flow, Flow::Backward | Flow::Both), matches!(tie.flow, Flow::Forward | Flow::Both)];
    receives.map(|receives| if receives || needed { width } else { 0.0 })
}

/// A straight route for every tie; ties between the same two stand side by side.
pub(super) fn first_routes(ecomap: &Ecomap, spacing: &Spacing) -> Vec<Route> {
    let systems = ecomap.systems.len();
    let pair = |tie: &Tie| {
        let ends = [spot_of(tie.from, systems), spot_of(tie.to, systems)];
        (ends[0].min(ends[1]), ends[0].max(ends[1]))
    };
    let mut parallel: BTreeMap<(usize, usize), usize> = BTreeMap::new();
    for tie in &ecomap.ties {
        *parallel.entry(pair(tie)).or_default() += 1;
    }
    let mut drawn: BTreeMap<(usize, usize), usize> = BTreeMap::new();
    ecomap
        .ties
        .iter()
        .map(|tie| {
            let ends = [spot_of(tie.from, systems), spot_of(tie.to, systems)];
            let position = drawn.entry(pair(tie)).or_default();
            #[expect(clippy::cast_precision_loss, reason = "a few parallel ties")]
            let lane = *position as f64 - (parallel[&pair(tie)] - 1) as f64 / 2.0;
            *position += 1;
            // The side is that of the pair, whichever of the two the tie starts from.
            let side = if ends[0] < ends[1] { 1.0 } else { -1.0 };
            Route {
                ends,
                bulge: 0.0,
                lean: 0.5,
                aim: 0.0,
                heads: heads(tie),
                offset: side * lane * spacing.parallel,
                need: needed_length(tie, spacing),
                from_inside: ends.iter().any(|end| *end > systems),
                at_client: ends.contains(&systems),
                control: Point::ZERO,
                points: [Point::ZERO; PIECES + 1],
                count: 2,
                leaves: [Point::ZERO; 2],
            }
        })
        .collect()
}
