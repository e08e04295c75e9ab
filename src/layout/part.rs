//! A part of a layout: some rings and what stands within them, where it stood.

use super::Layout;

impl Layout {
    /// The same without the plan's marks.
    pub(crate) fn without_steps(&self) -> Self {
        Self { steps: Vec::new(), ..self.clone() }
    }

    /// The innermost rings, and of systems and ties those with these indices; the plan's marks belong on the whole map.
    pub(crate) fn part(&self, rings: usize, systems: &[usize], ties: &[usize]) -> Self {
        Self {
            household: self.household.clone(),
            rings: self.rings.iter().take(rings).cloned().collect(),
            systems: systems.iter().map(|&system| self.systems[system].clone()).collect(),
            ties: ties.iter().map(|&tie| self.ties[tie].clone()).collect(),
            steps: Vec::new(),
            member: self.member,
            spacing: self.spacing.clone(),
        }
    }
}
