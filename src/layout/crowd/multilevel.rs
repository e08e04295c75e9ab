//! The order within a large group: multilevel minimum linear arrangement (after Safro, Ron and Brandt 2006).
//!
//! A depth-first order is good for trees; a large group has ties beside its tree, and these would run across half of
//! it. So systems that are tied are bundled, bundles are bundled again until few are left; these are brought into
//! the best order, and then bundle after bundle is opened and its parts slide into place.

use super::sliding::slide;
use super::web::Web;

/// Bundling ends at so few bundles.
const FEWEST: usize = 60;
/// Bundling ends where it leaves more than this share of the points.
const LEAST_GAIN: f64 = 0.9;
/// A bundle weighs at most this many times the mean point: other limits lead to other orders, of which the best is
/// taken.
const HEAVIEST: [i64; 5] = [3, 6, 4, 2, 9];
/// Points that may be bundled for one group in all: larger groups get fewer tries, and they need them less.
const EFFORT: usize = 8_000;
/// How far points slide, in places, and how often, at every opening of the bundles.
const REACH: usize = 40;
const PASSES: usize = 2;
/// The same for the fewest bundles: wherever they like.
const FIRST_PASSES: usize = 12;

/// A better order of the points of a web, starting from one.
pub(super) fn arrange(order: &[usize], web: &Web) -> Vec<usize> {
    let tries = (EFFORT / web.len().max(1)).clamp(1, HEAVIEST.len());
    let found = HEAVIEST[..tries].iter().map(|heaviest| descend(order.to_vec(), web, *heaviest));
    found.min_by_key(|order| web.length(order)).unwrap_or_default()
}

/// One level: bundles, arranges the bundles, opens them.
fn descend(order: Vec<usize>, web: &Web, heaviest: i64) -> Vec<usize> {
    let (bundle, count) = bundles(&order, web, heaviest);
    #[expect(clippy::cast_precision_loss, reason = "counts of points")]
    let stalls = count as f64 > LEAST_GAIN * web.len() as f64;
    if web.len() <= FEWEST || stalls {
        return slide(order, web, FEWEST, FIRST_PASSES);
    }
    // The bundles in the order of their first points.
    let bundled = web.bundled(&bundle, count);
    let coarse = descend((0..count).collect(), &bundled, heaviest);
    slide(opened(&coarse, &bundle, &order, web), web, REACH, PASSES)
}

/// Bundles points with a neighbour each, light ones first; numbers the bundles in the given order.
fn bundles(order: &[usize], web: &Web, heaviest: i64) -> (Vec<usize>, usize) {
    let total: i64 = (0..web.len()).map(|point| web.weight(point)).sum();
    let limit = heaviest * (total / i64::try_from(web.len().max(1)).unwrap_or(i64::MAX)).max(1);
    let mut leader: Vec<usize> = (0..web.len()).collect();
    let mut weight: Vec<i64> = (0..web.len()).map(|point| web.weight(point)).collect();
    let mut alone = vec![true; web.len()];
    let mut ends_first = order.to_vec();
    ends_first.sort_by_key(|point| web.strands(*point).len());
    for point in ends_first {
        if !alone[point] {
            continue;
        }
        let room = |end: usize| weight[leader[end]] + weight[point] <= limit && leader[end] != point;
        let candidates = web.strands(point).iter().filter(|(end, _)| room(*end));
        // The strongest strand; of equals to the lightest bundle.
        let best = candidates.max_by_key(|(end, strength)| (*strength, -weight[leader[*end]]));
        if let Some(&(end, _)) = best {
            leader[point] = leader[end];
            weight[leader[end]] += web.weight(point);
            (alone[point], alone[leader[end]]) = (false, false);
        }
    }
    let mut number = vec![usize::MAX; web.len()];
    let mut count = 0;
    for &point in order {
        let leader = leader[point];
        if number[leader] == usize::MAX {
            number[leader] = count;
            count += 1;
        }
    }
    (leader.into_iter().map(|leader| number[leader]).collect(), count)
}

/// The points in the order of their bundles; within each, those first that are drawn to what lies before.
fn opened(coarse: &[usize], bundle: &[usize], order: &[usize], web: &Web) -> Vec<usize> {
    let mut place = vec![0; coarse.len()];
    for (position, &bundle) in coarse.iter().enumerate() {
        place[bundle] = position;
    }
    let pull = |point: usize| -> i64 {
        let here = place[bundle[point]];
        let side = |&(end, strength): &(usize, i64)| match place[bundle[end]].cmp(&here) {
            std::cmp::Ordering::Less => -strength,
            std::cmp::Ordering::Equal => 0,
            std::cmp::Ordering::Greater => strength,
        };
        web.strands(point).iter().map(side).sum()
    };
    let mut opened = order.to_vec();
    opened.sort_by_cached_key(|&point| (place[bundle[point]], pull(point)));
    opened
}
