//! How large a map may become: on paper from the room that there is in small steps, elsewhere as large as it wants,
//! unless it wants too much.

use super::Layout;
use super::attempts::SEED;
use super::faults::Lacks;

/// Steps in which the limit grows after a search without success; after so many of them, ties may end close together at
/// a member, and steps are longer.
const LARGER: f64 = 1.03;
const PATIENT: u64 = 6;
const MUCH_LARGER: f64 = 1.1;
/// How much farther out than its bands need a map without a page may come before a smaller one is looked for, and
/// where that search begins.
const SPRAWLING: f64 = 1.5;
const MODEST: f64 = 1.3;
/// Searches at the last radius at which letters are readable, and how little may be wrong for another to be worth it.
const AGAIN: usize = 7;
const NEARLY: usize = 4;

/// What is wished of a layout for paper.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Aim {
    /// The greatest radius.
    pub(crate) radius: f64,
    /// The greatest radius where the first does not do: letters on the sheet become smaller by as much.
    pub(crate) most: f64,
    /// A radius in between that is worth several searches: beyond it, letters are hard to read.
    pub(crate) readable: f64,
}

/// As large as it wants; if that is far more than its bands need, the first that is smaller and keeps every promise. Room
/// for one label can blow a whole map up.
pub(super) fn modest(within: impl Fn(Option<f64>, u64) -> (Layout, Lacks), least: f64) -> (Layout, Lacks) {
    let (found, lacks) = within(None, SEED);
    let most = found.radius();
    if most <= SPRAWLING * least {
        return (found, lacks);
    }
    // Without a page, no radius is worth several searches.
    let (smaller, still) = growing(within, Aim { radius: MODEST * least, most, readable: 0.0 });
    if still.is_fair() { (smaller, still) } else { (found, lacks) }
}

/// The first layout that fits and lacks nothing, searched anew with a greater radius as long as there is none.
pub(super) fn growing(within: impl Fn(Option<f64>, u64) -> (Layout, Lacks), aim: Aim) -> (Layout, Lacks) {
    let (mut limit, mut again, mut fair) = (aim.radius, 0, None);
    let mut seed = SEED;
    loop {
        let (found, lacks) = within(Some(limit), seed);
        if lacks.none() || limit * LARGER > aim.most {
            return if lacks.is_fair() { (found, lacks) } else { fair.unwrap_or((found, lacks)) };
        }
        if lacks.is_fair() && fair.is_none() {
            fair = Some((found, lacks));
        }
        if let Some(fair) = fair.take_if(|_| seed >= SEED + PATIENT) {
            return fair;
        }
        let at_edge = limit <= aim.readable && limit * LARGER > aim.readable && lacks.wrong <= NEARLY;
        let step = if seed < SEED + PATIENT { LARGER } else { MUCH_LARGER };
        limit = if at_edge && again < AGAIN { aim.readable } else { limit * step };
        again += usize::from(at_edge);
        seed += 1;
    }
}
