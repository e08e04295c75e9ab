//! What a good layout costs: the one place that says it, in words and weights.
//!
//! Costs are in crossings: a weight of 2 is as bad as two crossings. Crossings are by far the fault that readers
//! mind most (Purchase 1997), but a tie through a bubble that it has nothing to do with says something untrue, so
//! it weighs more; overlapping shapes cannot be read at all. The small terms only choose among layouts that are
//! equally good in these: even spacing, kin together, straight and short ties.

use kurbo::{Point, Rect};

use super::arrangement::{Arrangement, Beside, Route, Spot};
use super::outline::Outline;
use super::spacing::Spacing;

/// The price of each fault.
#[derive(Clone, Debug)]
pub(super) struct Weights {
    /// Two ties cross once.
    pub(super) crossing: f64,
    /// A tie passes through, or closer than `tie_gap` to, a shape that is not its end.
    pub(super) through: f64,
    /// A tie crosses a line of the genogram, which it could be taken for a part of.
    pub(super) family: f64,
    /// A tie passes a shape nearer than three gaps; falls off with the square.
    pub(super) near: f64,
    /// Two shapes overlap, or are closer than `system_gap`.
    pub(super) overlap: f64,
    /// Two shapes are closer than four gaps; falls off with the square.
    pub(super) crowd: f64,
    /// Two systems lie in the same direction; spreads a small map over the whole circle.
    pub(super) spread: f64,
    /// Two systems of one ring and one family of kinds stand on opposite sides.
    pub(super) apart: f64,
    /// A tie between two systems is as long as the map is wide.
    pub(super) length: f64,
    /// A tie bulges by its whole length.
    pub(super) bend: f64,
    /// A tie is too short for its marks and label, by its whole need.
    pub(super) cramped: f64,
    /// Two ties of one shape leave it in the same direction.
    pub(super) sharp: f64,
    /// A system stands off its ring's circle by its own radius.
    pub(super) stray: f64,
    /// A system stands at a right angle to where an earlier map has it; 1 − cos of the turn.
    pub(super) moved: f64,
    /// The angles between neighbours differ by as much as they are wide; judged at the end of the search of a small map.
    pub(super) uneven: f64,
}

impl Default for Weights {
    fn default() -> Self {
        Self {
            crossing: 1.0,
            through: 4.0,
            family: 0.5,
            near: 0.15,
            overlap: 20.0,
            crowd: 0.1,
            spread: 0.12,
            apart: 0.04,
            length: 0.8,
            bend: 0.8,
            cramped: 2.0,
            sharp: 4.0,
            stray: 0.05,
            moved: 20.0,
            uneven: 0.3,
        }
    }
}

impl Weights {
    /// What breaks a promise weighs more, up to a limit: beyond it, one promise would be broken to keep another.
    pub(super) fn stricter(&self, factor: f64) -> Self {
        let least = Self::default();
        let more = |weight: f64, least: f64| (weight * factor).min(least * STRICTEST);
        Self {
            through: more(self.through, least.through),
            sharp: more(self.sharp, least.sharp),
            overlap: more(self.overlap, least.overlap),
            cramped: more(self.cramped, least.cramped),
            ..self.clone()
        }
    }
}

/// How much more than at first a broken promise may weigh.
const STRICTEST: f64 = 8.0;

/// A tie that bulges out of the map by this share of its radius costs half of one through a shape, and as much again for
/// each further such share: the map must grow to hold it.
const BEYOND: f64 = 0.04;

/// The cost model, bound to the distances it measures against.
pub(super) struct Cost<'a> {
    pub(super) weights: Weights,
    pub(super) spacing: &'a Spacing,
}

impl Cost<'_> {
    /// Two ties that may cross.
    pub(super) fn crossing(&self, one: &Route, other: &Route) -> f64 {
        if one.is_radial() && other.is_radial() {
            return 0.0;
        }
        self.weights.crossing * f64::from(crossings(one.points(), other.points()))
    }

    /// A tie against all that stands still.
    fn fixed_in_the_way(&self, arrangement: &Arrangement, index: usize) -> f64 {
        let route = &arrangement.routes[index];
        if route.from_inside {
            let bounds = route.bounds();
            let foreign = arrangement.walls.iter().filter(|(wall, owner)| {
                bounds.overlaps(*wall) && !owner.is_some_and(|owner| route.ends_at(owner))
            });
            let walls: f64 = foreign.map(|(wall, _)| meets(route, *wall)).sum();
            let crossed: u32 =
                arrangement.family_lines.iter().map(|line| crossings(line, route.points()).min(1)).sum();
            self.weights.through * walls + self.weights.family * f64::from(crossed)
        } else if route.at_client {
            0.0
        } else {
            self.passing(arrangement, index, arrangement.client())
        }
    }

    /// What a tie costs at least with this bulge, wherever all else stands: its length and its bulge.
    pub(super) fn least(&self, arrangement: &Arrangement, index: usize, bulge: f64) -> f64 {
        let route = &arrangement.routes[index];
        let [from, to] = route.ends.map(|end| &arrangement.spots[end]);
        let reach = from.centre.distance(to.centre);
        let visible = visible(from, to, reach);
        let mut cost = self.weights.bend * bulge.abs();
        if !route.at_client {
            cost += self.weights.length * reach / (2.0 * arrangement.extent);
        }
        if visible < route.need {
            cost += self.weights.cramped * (route.need - visible) / route.need;
        }
        cost
    }

    /// How a tie runs, whatever moves around it.
    pub(super) fn alone(&self, arrangement: &Arrangement, index: usize) -> f64 {
        let route = &arrangement.routes[index];
        let mut cost = self.least(arrangement, index, route.bulge);
        let rim = arrangement.extent - self.spacing.tie_gap;
        let beyond = |point: &Point| (point.to_vec2().hypot() - rim) / rim;
        let beyond =
            if route.count > 2 { route.points().iter().map(beyond).fold(0.0, f64::max) } else { 0.0 };
        if beyond > 0.0 {
            cost += self.weights.through * (0.5 + beyond / BEYOND);
        }
        cost + self.fixed_in_the_way(arrangement, index)
    }

    /// A system by itself.
    pub(super) fn standing(&self, arrangement: &Arrangement, system: usize) -> f64 {
        let spot = &arrangement.spots[system];
        let off = (spot.distance - spot.home) / spot.radius;
        let turned = spot.anchor.map_or(0.0, |anchor| (1.0 - spot.unit.dot(anchor.unit)).max(0.0));
        let outside = if spot.outside > 0.0 { 0.1 + spot.outside / spot.radius } else { 0.0 };
        self.weights.stray * off * off + self.weights.moved * turned + self.weights.overlap * outside
    }

    /// Two systems against each other.
    pub(super) fn between_shapes(&self, arrangement: &Arrangement, one: usize, other: usize) -> f64 {
        let (a, b) = (&arrangement.spots[one], &arrangement.spots[other]);
        let gap = self.spacing.system_gap;
        let sight = a.outline.widest() + b.outline.widest() + 4.0 * gap;
        let mut cost = 0.0;
        // Most pairs are far apart: that shows without a root.
        if a.centre.distance_squared(b.centre) < sight * sight {
            let free = a.outline.gap(b.outline, b.centre - a.centre);
            let crowding = ((4.0 * gap - free) / (4.0 * gap)).max(0.0);
            cost += self.weights.crowd * crowding * crowding;
            if free < gap {
                cost += self.weights.overlap * (0.1 + (gap - free) / (a.radius + b.radius));
            }
        }
        let alike = (1.0 + a.unit.dot(b.unit)) / 2.0;
        let cubed = alike * alike * alike;
        cost += self.weights.spread * cubed * cubed;
        if a.kin == b.kin && a.ring == b.ring {
            cost += self.weights.apart * (1.0 - alike);
        }
        cost
    }

    /// Beyond this distance a tie and a shape that is not its end do not mind each other, points.
    pub(super) fn sight(&self) -> f64 {
        3.0 * self.spacing.tie_gap
    }

    /// A tie against a shape that is not its end.
    pub(super) fn passing(&self, arrangement: &Arrangement, index: usize, number: usize) -> f64 {
        let spot = &arrangement.spots[number];
        let gap = self.spacing.tie_gap;
        let route = &arrangement.routes[index];
        if route.ends_at(number) {
            return 0.0;
        }
        let free = spot.outline.clearance(spot.centre, route.points());
        if free < gap {
            self.weights.through * (0.5 + 0.5 * (gap - free) / (gap + spot.radius)) + self.weights.near
        } else if free < self.sight() {
            let nearness = (self.sight() - free) / (2.0 * gap);
            self.weights.near * nearness * nearness
        } else {
            0.0
        }
    }

    /// Two ties that leave one shape so close together that their arrowheads would overlap.
    pub(super) fn sharpness(&self, arrangement: &Arrangement, index: usize, beside: &Beside) -> f64 {
        let (one, other) = (&arrangement.routes[index], &arrangement.routes[beside.route]);
        let least = self.spacing.arrow_gap * one.apart_from(beside.end, other, beside.other_end);
        let apart = one.leaves[beside.end].distance_squared(other.leaves[beside.other_end]);
        if apart < least * least { self.weights.sharp * (1.0 - apart.sqrt() / least) } else { 0.0 }
    }
}

/// Length of a straight tie between two spots whose centres are `reach` apart.
fn visible(from: &Spot, to: &Spot, reach: f64) -> f64 {
    let borders = match (from.outline, to.outline) {
        (Outline::Circle { radius }, Outline::Circle { radius: other }) => radius + other,
        (one, other) => {
            let way = (to.centre - from.centre) / reach.max(1e-9);
            one.border(way) + other.border(way)
        }
    };
    reach - borders
}

/// How often two polylines properly cross.
pub(super) fn crossings(one: &[Point], other: &[Point]) -> u32 {
    let side = |p: Point, q: Point, r: Point| (q - p).cross(r - p);
    let mut count = 0;
    for a in one.windows(2) {
        let mut before = side(a[0], a[1], other[0]);
        for b in other.windows(2) {
            let after = side(a[0], a[1], b[1]);
            if before * after < 0.0 {
                count += u32::from(side(b[0], b[1], a[0]) * side(b[0], b[1], a[1]) < 0.0);
            }
            before = after;
        }
    }
    count
}

/// Distance of a point from a polyline.
pub(super) fn distance(points: &[Point], from: Point) -> f64 {
    let mut least = f64::INFINITY;
    for pair in points.windows(2) {
        let way = pair[1] - pair[0];
        let along = ((from - pair[0]).dot(way) / way.hypot2().max(1e-12)).clamp(0.0, 1.0);
        least = least.min((pair[0] + way * along - from).hypot2());
    }
    least.sqrt()
}

/// 1 where a route runs through a box, else 0.
fn meets(route: &Route, wall: Rect) -> f64 {
    let hit = route.points().windows(2).any(|pair| segment_meets(pair[0], pair[1], wall));
    f64::from(u8::from(hit))
}

/// Whether a straight piece has a point in common with a box (Liang and Barsky 1984).
pub(super) fn segment_meets(from: Point, to: Point, wall: Rect) -> bool {
    let way = to - from;
    let (mut enter, mut leave) = (0.0_f64, 1.0_f64);
    for (step, low, high) in
        [(way.x, wall.x0 - from.x, wall.x1 - from.x), (way.y, wall.y0 - from.y, wall.y1 - from.y)]
    {
        if step.abs() < 1e-12 {
            if low > 0.0 || high < 0.0 {
                return false;
            }
        } else {
            let (first, last) =
                if step > 0.0 { (low / step, high / step) } else { (high / step, low / step) };
            enter = enter.max(first);
            leave = leave.min(last);
        }
    }
    enter <= leave
}
