//! A weighted graph of systems, or of bundles of systems, in one block of memory.

/// Points joined by strands. A point weighs as much as a tie that passes over it costs.
#[derive(Clone, Debug, Default)]
pub(super) struct Web {
    weights: Vec<i64>,
    /// Where the strands of each point begin, and where the last one's end.
    starts: Vec<usize>,
    /// The other end of each strand and its strength, seen from each of its two points.
    strands: Vec<(usize, i64)>,
}

impl Web {
    /// A web of points with these weights and, for each, its strands; every strand is there from both sides.
    pub(super) fn new(weights: Vec<i64>, strands: impl Iterator<Item = Vec<(usize, i64)>>) -> Self {
        let mut web = Self { weights, starts: vec![0], strands: Vec::new() };
        for of_point in strands {
            web.strands.extend(of_point);
            web.starts.push(web.strands.len());
        }
        web
    }

    /// How many points there are.
    pub(super) fn len(&self) -> usize {
        self.weights.len()
    }

    pub(super) fn weight(&self, point: usize) -> i64 {
        self.weights[point]
    }

    /// Other end and strength of each strand of a point.
    pub(super) fn strands(&self, point: usize) -> &[(usize, i64)] {
        &self.strands[self.starts[point]..self.starts[point + 1]]
    }

    /// What an order costs: for each strand the weight of all points before its far end, less that before its near one.
    pub(super) fn length(&self, order: &[usize]) -> i64 {
        let mut before = vec![0; order.len()];
        let mut sum = 0;
        for &point in order {
            sum += self.weights[point];
            before[point] = sum;
        }
        let of_point = |point: usize| -> i64 {
            self.strands(point)
                .iter()
                .map(|(end, strength)| strength * (before[*end] - before[point]).max(0))
                .sum()
        };
        (0..self.len()).map(of_point).sum()
    }

    /// The web of bundles: `bundle` is each point's, from 0 to `count`. Strands between the same two bundles are one.
    pub(super) fn bundled(&self, bundle: &[usize], count: usize) -> Self {
        let mut weights = vec![0; count];
        let mut members = vec![Vec::new(); count];
        for (point, &bundle) in bundle.iter().enumerate() {
            weights[bundle] += self.weights[point];
            members[bundle].push(point);
        }
        let mut met = vec![usize::MAX; count];
        let strands = members.iter().enumerate().map(|(index, points)| {
            let mut joined: Vec<(usize, i64)> = Vec::new();
            for &(end, strength) in points.iter().flat_map(|point| self.strands(*point)) {
                let other = bundle[end];
                if other == index {
                    continue;
                }
                match joined.get_mut(met[other]).filter(|strand| strand.0 == other) {
                    Some(strand) => strand.1 += strength,
                    None => {
                        met[other] = joined.len();
                        joined.push((other, strength));
                    }
                }
            }
            joined
        });
        Self::new(weights, strands.collect::<Vec<_>>().into_iter())
    }
}
