//! Wide rows folded into tiers: of many siblings without a family of their own every other one hangs lower, so that the
//! circle stays small.

use super::kin::Kin;

/// So many stand in one row without folding; people without any kin form a square.
const UNFOLDED: usize = 3;

impl Kin {
    /// The same family with its childless, partnerless people on several tiers; `None` if there are too few of them.
    pub(super) fn folded(&self, tiers: usize) -> Option<Self> {
        let mut tier = vec![0; self.row.len()];
        for family in &self.families {
            let free: Vec<usize> =
                family.children.iter().copied().filter(|&child| self.is_free(child)).collect();
            if free.len() > UNFOLDED.max(tiers) {
                free.iter().enumerate().for_each(|(index, &child)| tier[child] = index % tiers);
            }
        }
        let has_parents =
            |member: usize| self.families.iter().any(|family| family.children.contains(&member));
        let free = (0..self.row.len()).filter(|&member| self.is_free(member));
        let alone: Vec<usize> = free.filter(|&member| !has_parents(member)).collect();
        if alone.len() > UNFOLDED {
            let side = (1..).find(|side| side * side >= alone.len()).unwrap_or(1);
            let rows = alone.len().div_ceil(side);
            alone.iter().enumerate().for_each(|(index, &member)| tier[member] = index * rows / alone.len());
        }
        tier.iter().any(|&tier| tier > 0).then(|| self.on_tiers(tier))
    }

    /// Whether nobody hangs below or stands beside.
    fn is_free(&self, member: usize) -> bool {
        !self.couples.iter().any(|couple| couple.pair.contains(&member))
            && !self.families.iter().any(|family| family.parents.contains(&member))
    }

    /// Makes a row of each tier of each row.
    fn on_tiers(&self, tier: Vec<usize>) -> Self {
        let count = self.row.iter().max().map_or(0, |last| last + 1);
        let mut height = vec![1; count];
        for (&row, &tier) in self.row.iter().zip(&tier) {
            height[row] = height[row].max(tier + 1);
        }
        let above = |row: usize| height[..row].iter().sum::<usize>();
        let row = self.row.iter().zip(&tier).map(|(&row, &tier)| above(row) + tier).collect();
        Self { row, tier, ..self.clone() }
    }
}
