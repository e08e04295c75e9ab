//! How far out each level's band lies: room for its systems, for the ties that pass between them, for its name.

use std::f64::consts::TAU;

use super::outline::Outline;
use super::spacing::Spacing;

/// How much of a long bubble's length counts for its band's width: where the band is too narrow for it, at the sides,
/// another must stand.
const SIDEWAYS: f64 = 0.6;
/// How much more of it counts for each unit of air.
const MORE_SIDEWAYS: f64 = 1.5;

/// A ring of more systems stands in several lanes, one outside the other, so that the area does not grow with the square of
/// their number.
const MOST_ON_LANE: usize = 48;

/// How much more air a ring of several lanes gets, because ties must find a way between them.
const BETWEEN_LANES: f64 = 1.3;

/// One band before its systems are placed; distances from the client's centre.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Band {
    /// The boundary inside, or the client's outline.
    pub(super) inner: f64,
    /// The level's own boundary.
    pub(super) outer: f64,
    /// Where its systems stand: the distance of each of its lanes.
    pub(super) lanes: Vec<f64>,
}

/// What a band must hold.
#[derive(Clone, Debug, Default)]
pub(super) struct Load {
    /// The bubbles on it.
    pub(super) bubbles: Vec<Outline>,
    /// Ties that pass through it on their way out.
    pub(super) passing: usize,
    /// Length that the marks and labels of the client's ties need between the client and this ring's bubbles.
    pub(super) lead: f64,
    /// The tightest circle on which its pinned systems can stand, and the others between them.
    pub(super) pinned: f64,
    /// Radius that its boundary has at least, because an earlier map has it there.
    pub(super) kept: f64,
}

/// The bands, innermost first. `air` stretches each circle beyond the tightest one (1 = tightest).
pub(super) fn place_rings(client: f64, loads: &[Load], spacing: &Spacing, air: f64) -> Vec<Band> {
    let mut bands = Vec::with_capacity(loads.len());
    let mut inner = client;
    for load in loads {
        let widest = load.bubbles.iter().map(|bubble| depth(*bubble, air / spacing.air)).fold(0.0, f64::max);
        let around: f64 = load.bubbles.iter().map(|bubble| bubble.arc() + spacing.system_gap).sum();
        let lead = (client + load.lead - inner).max(spacing.band_margin);
        let lanes = load.bubbles.len().div_ceil(MOST_ON_LANE).max(1);
        let beside = load.bubbles.len() - load.bubbles.len() / lanes;
        #[expect(clippy::cast_precision_loss, reason = "counts of ties and lanes")]
        let (ties, count) = ((load.passing + beside) as f64, lanes as f64);
        let stretch = if lanes > 1 { BETWEEN_LANES * air } else { air };
        let needed = stretch * (around / count + ties * 2.0 * spacing.tie_gap) / TAU;
        let step = 2.0 * widest + spacing.system_gap;
        let half = (count - 1.0) / 2.0 * step + widest;
        let middle = needed.max(air * load.pinned).max(inner + lead + half);
        let outer = if load.bubbles.is_empty() {
            inner + spacing.band_width
        } else {
            middle + half + spacing.band_margin
        };
        let outer = outer.max(inner + spacing.band_width).max(load.kept);
        #[expect(clippy::cast_precision_loss, reason = "a count of lanes")]
        let lanes = (0..lanes).map(|lane| middle - half + widest + lane as f64 * step).collect();
        bands.push(Band { inner, outer, lanes });
        inner = outer;
    }
    bands
}

/// Half of what a bubble needs of the width of its band.
fn depth(bubble: Outline, air: f64) -> f64 {
    let half = bubble.half();
    half.y + (SIDEWAYS + MORE_SIDEWAYS * (air - 1.0)).min(1.0) * (half.x - half.y)
}

#[cfg(test)]
mod tests {
    use super::{Load, Outline, place_rings};
    use crate::layout::spacing::Spacing;

    #[test]
    fn bands_are_nested_and_an_empty_one_keeps_its_width() {
        let spacing = Spacing::default();
        let full = Load {
            bubbles: vec![Outline::Circle { radius: 30.0 }; 12],
            passing: 4,
            lead: 40.0,
            ..Load::default()
        };
        let bands = place_rings(50.0, &[full.clone(), Load::default(), full], &spacing, 1.2);
        assert!(bands.windows(2).all(|pair| (pair[0].outer - pair[1].inner).abs() < 1e-9));
        assert!((bands[1].outer - bands[1].inner - spacing.band_width).abs() < 1e-9);
        assert!(bands[0].lanes[0] - 30.0 >= 50.0 + 40.0);
    }
}
