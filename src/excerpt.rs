//! The part of a map within a level: what stands there, where it stood on the whole map.

use std::collections::BTreeMap;

use crate::layout::Layout;
use crate::model::{Ecomap, End, Tie};

/// A map and its layout without what lies outside a level.
#[derive(Clone, Debug)]
pub(crate) struct Excerpt {
    /// Its framework is whole; nothing stands on the levels that are left out. It has no plan.
    pub(crate) map: Ecomap,
    pub(crate) layout: Layout,
}

impl Excerpt {
    /// What stands on this level or further in, and the ties between that and the people in the middle.
    pub(crate) fn within(map: &Ecomap, layout: &Layout, level: usize) -> Self {
        let systems: Vec<usize> =
            (0..map.systems.len()).filter(|system| map.systems[*system].level <= level).collect();
        let places: BTreeMap<usize, usize> =
            systems.iter().enumerate().map(|(place, system)| (*system, place)).collect();
        let end = |end: End| match end {
            End::System(system) => places.get(&system).copied().map(End::System),
            inside => Some(inside),
        };
        let kept = |(index, tie): (usize, &Tie)| {
            Some((index, Tie { from: end(tie.from)?, to: end(tie.to)?, ..tie.clone() }))
        };
        let (ties, kept): (Vec<usize>, Vec<Tie>) = map.ties.iter().enumerate().filter_map(kept).unzip();
        Self {
            layout: layout.part(level + 1, &systems, &ties),
            map: Ecomap {
                systems: systems.iter().map(|&system| map.systems[system].clone()).collect(),
                ties: kept,
                plan: Vec::new(),
                ..map.clone()
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::sample::EVERY_MARK;

    #[test]
    fn what_is_left_stands_where_it_stood_and_is_tied_as_it_was() {
        let (map, layout) = &*EVERY_MARK;
        for level in 0..map.framework.levels.len() {
            let Excerpt { map: part, layout: placed } = Excerpt::within(map, layout, level);
            assert_eq!(placed.rings.len(), level + 1);
            assert_eq!((part.systems.len(), part.ties.len()), (placed.systems.len(), placed.ties.len()));
            for (system, place) in part.systems.iter().zip(&placed.systems) {
                let before =
                    map.systems.iter().position(|other| other.id == system.id).expect("it was there");
                assert_eq!(place.centre, layout.systems[before].centre);
            }
            for tie in &part.ties {
                let ends = (part.id_of(tie.from), part.id_of(tie.to));
                assert!(map.ties.iter().any(|other| (map.id_of(other.from), map.id_of(other.to)) == ends));
            }
        }
        let whole = Excerpt::within(map, layout, map.framework.levels.len() - 1);
        assert_eq!((&whole.map.systems, &whole.map.ties), (&map.systems, &map.ties));
    }
}
