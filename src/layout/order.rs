//! The first cyclic order of all systems, on one common circle for all rings together.
//!
//! A tie between two systems crosses the client's ties of the systems between them, whatever their ring, so the
//! order is one problem for all rings. Without the client the graph falls into small groups that are nearly trees:
//! each gets a sector of its own, and inside it a depth-first walk from a far end that takes the light branches
//! first keeps tied systems close. Linear in systems and ties.

/// Systems in cyclic order. `groups` are the systems that hang together, `neighbours` the systems tied to each.
pub(super) fn cyclic_order(groups: &[Vec<usize>], neighbours: &[Vec<usize>]) -> Vec<usize> {
    let mut order = Vec::with_capacity(neighbours.len());
    let mut seen = vec![false; neighbours.len()];
    for group in groups {
        let start = far_end(far_end(group[0], neighbours), neighbours);
        walk(start, neighbours, &mut seen, &mut order);
    }
    order
}

/// The last system that a breadth-first walk reaches.
fn far_end(start: usize, neighbours: &[Vec<usize>]) -> usize {
    let mut queue = vec![start];
    let mut seen = std::collections::BTreeSet::from([start]);
    let mut next = 0;
    while let Some(&system) = queue.get(next) {
        queue.extend(neighbours[system].iter().copied().filter(|other| seen.insert(*other)));
        next += 1;
    }
    queue[queue.len() - 1]
}

/// Appends a depth-first walk, at each system the lightest branch first.
fn walk(start: usize, neighbours: &[Vec<usize>], seen: &mut [bool], order: &mut Vec<usize>) {
    let (children, weight) = spanning_tree(start, neighbours, seen);
    let mut stack = vec![start];
    while let Some(system) = stack.pop() {
        order.push(system);
        let mut branches = children.get(&system).cloned().unwrap_or_default();
        // The stack is last in, first out: the lightest branch goes in last.
        branches.sort_by_key(|branch| std::cmp::Reverse(weight[branch]));
        stack.extend(branches);
    }
}

type Tree = std::collections::BTreeMap<usize, Vec<usize>>;
type Weights = std::collections::BTreeMap<usize, usize>;

/// A breadth-first spanning tree, and how many systems hang below each.
fn spanning_tree(start: usize, neighbours: &[Vec<usize>], seen: &mut [bool]) -> (Tree, Weights) {
    let mut children = Tree::new();
    let mut parents = vec![(start, start)];
    seen[start] = true;
    let mut next = 0;
    while let Some(&(system, _)) = parents.get(next) {
        for &other in &neighbours[system] {
            if !seen[other] {
                seen[other] = true;
                children.entry(system).or_default().push(other);
                parents.push((other, system));
            }
        }
        next += 1;
    }
    let mut weight: Weights = parents.iter().map(|&(system, _)| (system, 1)).collect();
    for &(system, parent) in parents.iter().skip(1).rev() {
        let below = weight[&system];
        *weight.entry(parent).or_default() += below;
    }
    (children, weight)
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
