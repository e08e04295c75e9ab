//! Shortens the strands of a web that lies in a row: each point in turn slides past its neighbours in the row and stays
//! where that costs least. Passing one neighbour takes constant time, because every point knows how strongly it is
//! drawn to either side.

use super::web::Web;

/// A row of all points of a web.
struct Row<'a> {
    web: &'a Web,
    order: Vec<usize>,
    place: Vec<usize>,
    /// Strength of each point's strands to its left and to its right.
    drawn: Vec<[i64; 2]>,
    /// Strength of the strand between the sliding point and each other.
    bond: Vec<i64>,
}

/// A better row, starting from one: so many passes, in which no point slides farther than `reach` places.
pub(super) fn slide(order: Vec<usize>, web: &Web, reach: usize, passes: usize) -> Vec<usize> {
    let mut row = Row::new(order, web);
    for _ in 0..passes {
        for point in row.order.clone() {
            row.settle(point, reach);
        }
    }
    row.order
}

impl<'a> Row<'a> {
    fn new(order: Vec<usize>, web: &'a Web) -> Self {
        let mut place = vec![0; order.len()];
        for (position, &point) in order.iter().enumerate() {
            place[point] = position;
        }
        let mut drawn = vec![[0; 2]; order.len()];
        for point in 0..order.len() {
            for &(end, strength) in web.strands(point) {
                drawn[point][usize::from(place[end] > place[point])] += strength;
            }
        }
        Self { web, bond: vec![0; order.len()], order, place, drawn }
    }

    fn settle(&mut self, point: usize, reach: usize) {
        let from = self.place[point];
        for &(end, strength) in self.web.strands(point) {
            self.bond[end] = strength;
        }
        let onward = self.order[from + 1..].iter().take(reach);
        let back = self.order[..from].iter().rev().take(reach);
        let (far, gain) = self.best(point, onward, 1);
        let (back_far, back_gain) = self.best(point, back, 0);
        for &(end, _) in self.web.strands(point) {
            self.bond[end] = 0;
        }
        if gain > 0 && gain >= back_gain {
            self.shift(point, from, from + far);
        } else if back_gain > 0 {
            self.shift(point, from, from - back_far);
        }
    }

    /// How many of these neighbours a point should pass, and what that saves. `ahead` is the side they are on.
    fn best<'b>(
        &self,
        point: usize,
        neighbours: impl Iterator<Item = &'b usize>,
        ahead: usize,
    ) -> (usize, i64) {
        let behind = 1 - ahead;
        let mut drawn = self.drawn[point];
        let (mut saved, mut best) = (0, (0, 0));
        for (passed, &other) in neighbours.enumerate() {
            let bond = self.bond[other];
            let theirs = self.drawn[other];
            drawn[ahead] -= bond;
            // The other leaves the arcs of the point's strands ahead and comes into those behind, and so for the point.
            saved += self.web.weight(other) * (drawn[ahead] - drawn[behind]);
            saved += self.web.weight(point) * (theirs[behind] - bond - theirs[ahead]);
            drawn[behind] += bond;
            if saved > best.1 {
                best = (passed + 1, saved);
            }
        }
        best
    }

    fn shift(&mut self, point: usize, from: usize, to: usize) {
        let (low, high) = (from.min(to), from.max(to));
        // What lies on the point's one side comes to lie on its other.
        let (old, new) = if from < to { (1, 0) } else { (0, 1) };
        for &(end, strength) in self.web.strands(point) {
            if (low..=high).contains(&self.place[end]) {
                self.drawn[point][old] -= strength;
                self.drawn[point][new] += strength;
                self.drawn[end][new] -= strength;
                self.drawn[end][old] += strength;
            }
        }
        if from < to {
            self.order[low..=high].rotate_left(1);
        } else {
            self.order[low..=high].rotate_right(1);
        }
        for place in low..=high {
            self.place[self.order[place]] = place;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A closed round of points, each tied to the next.
    fn round(points: usize) -> Web {
        let strands =
            (0..points).map(|point| vec![((point + 1) % points, 1), ((point + points - 1) % points, 1)]);
        Web::new(vec![1; points], strands)
    }

    #[test]
    fn strands_get_shorter_and_no_point_is_lost() {
        let web = round(12);
        let start = vec![0, 6, 1, 7, 2, 8, 3, 9, 4, 10, 5, 11];
        let mut found = slide(start.clone(), &web, 12, 4);
        assert!(web.length(&found) < web.length(&start), "{found:?}");
        found.sort_unstable();
        assert_eq!(found, (0..12).collect::<Vec<_>>());
    }

    #[test]
    fn what_a_slide_saves_is_what_the_length_loses() {
        let web = round(9);
        let order = vec![4, 0, 7, 2, 8, 1, 5, 3, 6];
        let mut row = Row::new(order.clone(), &web);
        for point in 0..9 {
            let before = web.length(&row.order);
            row.settle(point, 9);
            assert!(web.length(&row.order) <= before);
            assert_eq!(row.drawn, Row::new(row.order.clone(), &web).drawn);
        }
    }
}
