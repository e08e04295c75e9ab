//! The order of all systems round the circle: groups in sectors of their own, large ones arranged on many levels.

use super::Crowd;
use super::multilevel::arrange;
use super::web::Web;

/// Prices in tenths of a crossing of a system in the arc of a tie: with a client's tie, farther out, on one of the
/// tie's own rings or between, farther in; and without a client's tie. See `sequence`.
const FARTHER: i64 = 10;
const BETWEEN: i64 = 4;
const INSIDE: i64 = 1;
const UNTIED: i64 = 1;

/// Smaller groups keep their depth-first order: they are nearly trees.
const LEAST: usize = 24;

/// Arranges every large group. `order` has each group in one piece.
pub(super) fn arrange_groups(order: Vec<usize>, groups: &[Vec<usize>], crowd: &Crowd) -> Vec<usize> {
    let prices = prices(crowd);
    let mut arranged = Vec::with_capacity(order.len());
    let mut number = vec![0; order.len()];
    let mut rest = &order[..];
    for group in groups {
        let (systems, others) = rest.split_at(group.len());
        rest = others;
        if systems.len() < LEAST {
            arranged.extend_from_slice(systems);
            continue;
        }
        for (position, &system) in systems.iter().enumerate() {
            number[system] = position;
        }
        let weights = systems.iter().map(|system| prices[*system]).collect();
        let strands = systems
            .iter()
            .map(|system| crowd.neighbours[*system].iter().map(|end| (number[*end], 1)).collect());
        let web = Web::new(weights, strands);
        let first: Vec<usize> = (0..systems.len()).collect();
        arranged.extend(arrange(&first, &web).into_iter().map(|point| systems[point]));
    }
    arranged
}

/// What a tie that passes over each system costs, on average over all ties.
fn prices(crowd: &Crowd) -> Vec<i64> {
    let levels = crowd.levels.iter().copied().max().map_or(0, |level| level + 1);
    let mut ties = vec![0_i64; levels * levels];
    for (system, ends) in crowd.neighbours.iter().enumerate() {
        for end in ends {
            let (one, other) = (crowd.levels[system], crowd.levels[*end]);
            ties[one.min(other) * levels + one.max(other)] += 1;
        }
    }
    let total: i64 = ties.iter().sum::<i64>().max(1);
    let mean = |level: usize, tied: bool| {
        let price = |index: usize| ties[index] * price_between(level, tied, index / levels, index % levels);
        (0..ties.len()).map(price).sum::<i64>() * 10 / total
    };
    let means: Vec<[i64; 2]> = (0..levels).map(|level| [mean(level, false), mean(level, true)]).collect();
    crowd
        .levels
        .iter()
        .zip(&crowd.tied)
        .map(|(&level, &tied)| means[level][usize::from(tied)].max(1))
        .collect()
}

/// Price of a system of a level in the arc of a tie between a low level and a high one.
fn price_between(level: usize, tied: bool, low: usize, high: usize) -> i64 {
    if !tied {
        UNTIED
    } else if level > high {
        FARTHER
    } else if level >= low {
        BETWEEN
    } else {
        INSIDE
    }
}
