//! How much of the plan is listed beside a map: all of it, unless the map could then not be read.

use crate::model::Ecomap;
use crate::options::Options;

/// The part of its size that a map keeps beside a list, where it cannot be read without one either.
const WORTH_A_LIST: f64 = 0.9;

/// Lists of the plan are shortened by this part of it at a time.
const LISTINGS: usize = 8;

/// How many steps of the plan may be listed on a page: all, and fewer where the map could not be read beside them.
pub(crate) fn listings(map: &Ecomap, options: &Options) -> Vec<usize> {
    let all = if options.plan { map.plan.len() } else { 0 };
    let mut listings: Vec<usize> = (0..=LISTINGS).rev().map(|part| all * part / LISTINGS).collect();
    listings.dedup();
    listings
}

/// Where no list leaves the map readable: the longest that takes little from it. The sizes of a map are those with lists
/// that are shorter and shorter; the last has none.
pub(crate) fn worth_listing(sizes: &[f64]) -> Option<usize> {
    let largest = sizes.last()?;
    sizes.iter().position(|size| *size >= largest * WORTH_A_LIST)
}
