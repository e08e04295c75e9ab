//! The first cyclic order of all systems, on one common circle for all rings together.
//!
//! A tie between two systems crosses the client's ties of the systems between them, whatever their ring, so the
//! order is one problem for all rings. Without the client the graph falls into small groups that are nearly trees:
//! each gets a sector of its own, and inside it a depth-first walk from a far end that takes the light branches
//! first keeps tied systems close. Linear in systems and ties.

/// Systems in cyclic order. `groups` are the systems that hang together, `neighbours` the systems tied to each.
pub(super) fn cyclic_order(groups: &[Vec<usize>], neighbours: &[Vec<usize>]) -> Vec<usize> {
    let mut order = Vec::with_capacity(neighbours.len());
    let mut walk = Walk::new(neighbours);
    for group in groups {
        let far = walk.span(group[0]);
        let start = walk.span(far);
        walk.span(start);
        walk.append(&mut order);
    }
    order
}

/// A breadth-first walk through one group: its spanning tree, and how many systems hang below each.
struct Walk<'a> {
    neighbours: &'a [Vec<usize>],
    /// The number of the walk that saw each system last.
    seen: Vec<usize>,
    walks: usize,
    /// The group in the order of the walk.
    queue: Vec<usize>,
    parent: Vec<usize>,
    weight: Vec<usize>,
}

impl<'a> Walk<'a> {
    fn new(neighbours: &'a [Vec<usize>]) -> Self {
        let systems = neighbours.len();
        let (seen, parent, weight) = (vec![0; systems], vec![0; systems], vec![0; systems]);
        Self { neighbours, seen, walks: 0, queue: Vec::new(), parent, weight }
    }

    /// Walks from a system; gives the last one reached.
    fn span(&mut self, start: usize) -> usize {
        self.walks += 1;
        self.queue.clear();
        self.queue.push(start);
        self.seen[start] = self.walks;
        let mut next = 0;
        while let Some(&system) = self.queue.get(next) {
            self.weight[system] = 1;
            for &other in &self.neighbours[system] {
                if self.seen[other] != self.walks {
                    self.seen[other] = self.walks;
                    self.parent[other] = system;
                    self.queue.push(other);
                }
            }
            next += 1;
        }
        self.queue[self.queue.len() - 1]
    }

    /// Appends a depth-first walk down the tree, at each system the lightest branch first.
    fn append(&mut self, order: &mut Vec<usize>) {
        for &system in self.queue.iter().skip(1).rev() {
            self.weight[self.parent[system]] += self.weight[system];
        }
        let mut stack = vec![self.queue[0]];
        let mut branches = Vec::new();
        while let Some(system) = stack.pop() {
            order.push(system);
            let below = |other: &usize| self.parent[*other] == system && *other != self.queue[0];
            branches.extend(self.neighbours[system].iter().copied().filter(below));
            // The stack is last in, first out: the lightest branch goes in last.
            branches.sort_by_key(|branch| std::cmp::Reverse(self.weight[*branch]));
            stack.append(&mut branches);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::cyclic_order;

    #[test]
    fn a_chain_stays_a_chain() {
        let neighbours = vec![vec![2], vec![3], vec![0, 3], vec![1, 2]];
        let order = cyclic_order(&[vec![0, 1, 2, 3]], &neighbours);
        assert!(order == [0, 2, 3, 1] || order == [1, 3, 2, 0], "{order:?}");
    }

    #[test]
    fn groups_get_sectors_of_their_own() {
        let neighbours = vec![vec![2], vec![3], vec![0], vec![1]];
        let order = cyclic_order(&[vec![0, 2], vec![1, 3]], &neighbours);
        assert!(order[..2].contains(&0) && order[..2].contains(&2), "{order:?}");
    }

    #[test]
    fn every_system_is_in_the_order_once() {
        let neighbours = vec![vec![1, 2, 3], vec![0, 2], vec![0, 1], vec![0], vec![]];
        let mut order = cyclic_order(&[vec![0, 1, 2, 3], vec![4]], &neighbours);
        order.sort_unstable();
        assert_eq!(order, [0, 1, 2, 3, 4]);
    }
}
