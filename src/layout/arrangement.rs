//! What the search moves: where every system stands and how every tie bends.
//!
//! Spots are numbered: the systems first (in the order of the case file), then the client, then the members.
//! Only the systems move. Geometry is kept up to date here; what it costs is told by `cost`.

use kurbo::{Point, Rect, Vec2};

use crate::geometry::Angle;

use super::boxes::Boxes;
use super::outline::Outline;

/// How much closer ends without marks may be than ends with arrowheads.
const UNMARKED: f64 = 0.6;

/// Pieces into which a bent tie is cut for the search.
pub(super) const PIECES: usize = 8;

/// Where one end of a tie can be.
#[derive(Clone, Debug)]
pub(super) struct Spot {
    pub(super) centre: Point,
    /// Radius of the shape (of the circle around it, for a member; of a circle as large, for another shape).
    pub(super) radius: f64,
    pub(super) outline: Outline,
    /// Direction from the client and its unit vector; of no meaning for the client.
    pub(super) angle: Angle,
    pub(super) unit: Vec2,
    /// Distance from the client's centre.
    pub(super) distance: f64,
    /// The distance at which it stands if nothing pushes it aside: that of its lane.
    pub(super) home: f64,
    /// Least and greatest distance at which the shape is wholly inside its band; for any other shape than a circle,
    /// at the angle where it stands.
    pub(super) reach: (f64, f64),
    /// The edges of its band, less the margin.
    pub(super) band: (f64, f64),
    /// By how much it stands out of its band, because it is too wide for it at its angle.
    pub(super) outside: f64,
    pub(super) ring: usize,
    /// Which of its ring's lanes is its home.
    pub(super) lane: usize,
    /// Systems of one family of kinds have the same number.
    pub(super) kin: usize,
    /// Whether the case file says at which angle it stands.
    pub(super) pinned: bool,
    /// Where an earlier map has it.
    pub(super) anchor: Option<Anchor>,
}

/// A place that a system should keep.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Anchor {
    /// The unit vector to it.
    pub(super) unit: Vec2,
    /// Its distance from the client's centre; absent where the system has changed its level.
    pub(super) distance: Option<f64>,
}

/// The course of one tie.
#[derive(Clone, Debug)]
pub(super) struct Route {
    pub(super) ends: [usize; 2],
    /// Distance of the control point from the middle, as a share of the distance between the ends; 0 is straight.
    pub(super) bulge: f64,
    /// Where along the way between the ends the control point stands; 0.5 is the middle.
    pub(super) lean: f64,
    /// Sideways shift of both ends, so that parallel ties stand apart.
    pub(super) offset: f64,
    /// Sideways shift of the ends at members, so that many ties find room at a small shape.
    pub(super) aim: f64,
    /// How wide the arrowhead or the circle of a needed tie at each end is, compared with a usual arrowhead; 0 where
    /// there is none.
    pub(super) heads: [f64; 2],
    /// Visible length that marks and label need.
    pub(super) need: f64,
    /// Whether it starts at a member and so leaves the client's circle from inside.
    pub(super) from_inside: bool,
    /// Whether one end is the client's circle.
    pub(super) at_client: bool,
    /// The control point of its curve.
    pub(super) control: Point,
    /// The centre line, as `count` points.
    pub(super) points: [Point; PIECES + 1],
    pub(super) count: usize,
    /// Where it leaves the shapes at its two ends.
    pub(super) leaves: [Point; 2],
}

/// A route that shares an end with another.
#[derive(Clone, Copy, Debug)]
pub(super) struct Beside {
    pub(super) route: usize,
    /// Which end of the one, and which of the other, it is: 0 or 1.
    pub(super) end: usize,
    pub(super) other_end: usize,
}

/// All that the search looks at.
#[derive(Clone, Debug)]
pub(super) struct Arrangement {
    pub(super) spots: Vec<Spot>,
    /// How many of the spots are systems.
    pub(super) systems: usize,
    pub(super) routes: Vec<Route>,
    /// The box round each route, and round each system.
    pub(super) route_boxes: Boxes,
    pub(super) system_boxes: Boxes,
    /// The routes that end at each spot.
    pub(super) at: Vec<Vec<usize>>,
    /// The routes that share an end with each route.
    pub(super) beside: Vec<Vec<Beside>>,
    /// What stands in the way inside the client's circle: members' shapes, with their spot, and all names.
    pub(super) walls: Vec<(Rect, Option<usize>)>,
    /// The lines of the genogram.
    pub(super) family_lines: Vec<Vec<Point>>,
    /// Radius of the outermost boundary.
    pub(super) extent: f64,
}

impl Spot {
    /// A box in which the shape lies.
    pub(super) fn bounds(&self) -> Rect {
        let reach = self.outline.widest();
        Rect::from_center_size(self.centre, (2.0 * reach, 2.0 * reach))
    }

    /// Moves a shape that is not a circle to the nearest distance at which it lies inside its band.
    fn keep_in_band(&mut self) {
        self.reach = self.outline.reach(self.unit, self.band.0, self.band.1);
        let (low, high) = self.reach;
        self.outside = (low - high).max(0.0);
        self.distance = if low > high { f64::midpoint(low, high) } else { self.distance.clamp(low, high) };
    }
}

impl Route {
    pub(super) fn points(&self) -> &[Point] {
        &self.points[..self.count]
    }

    /// The box round its points.
    pub(super) fn bounds(&self) -> Rect {
        let first = self.points[0];
        let mut rect = Rect::new(first.x, first.y, first.x, first.y);
        for point in &self.points()[1..] {
            rect.x0 = rect.x0.min(point.x);
            rect.y0 = rect.y0.min(point.y);
            rect.x1 = rect.x1.max(point.x);
            rect.y1 = rect.y1.max(point.y);
        }
        rect
    }

    /// How far this end must be from an end of another route at the same shape, compared with two usual arrowheads.
    pub(super) fn apart_from(&self, end: usize, other: &Self, other_end: usize) -> f64 {
        self.heads[end].max(other.heads[other_end]).max(UNMARKED)
    }

    pub(super) fn ends_at(&self, spot: usize) -> bool {
        self.ends[0] == spot || self.ends[1] == spot
    }

    /// Whether it runs straight out from the client: two such ties never cross.
    pub(super) fn is_radial(&self) -> bool {
        self.at_client && self.count == 2 && self.offset.abs() < 1e-9
    }

    pub(super) fn bend(&self) -> Bend {
        Bend { bulge: self.bulge, lean: self.lean, aim: self.aim }
    }

    /// Start, control point and end of its curve, if its ends are centred on these points. `client` is the number
    /// of the client's spot: members have higher ones.
    pub(super) fn controls(&self, from: Point, to: Point, client: usize) -> (Point, Point, Point) {
        let across = (to - from).turn_90();
        let unit = across / across.hypot().max(1e-9);
        let shift = |end: usize| unit * (self.offset + if end > client { self.aim } else { 0.0 });
        let (from, to) = (from + shift(self.ends[0]), to + shift(self.ends[1]));
        (from, from.lerp(to, self.lean) + across * self.bulge, to)
    }

    /// Leaves out what lies inside the client's circle, at the first end or at the last.
    fn start_at_rim(&mut self, first: bool, radius: f64) {
        let is_inside = |point: &Point| point.to_vec2().hypot2() < radius * radius;
        if first {
            let inside = self.points().iter().take_while(|point| is_inside(point)).count();
            if (1..self.count).contains(&inside) {
                self.points[inside - 1] = leave_circle(self.points[inside - 1], self.points[inside], radius);
                self.points.copy_within(inside - 1..self.count, 0);
                self.count -= inside - 1;
            }
        } else {
            let inside = self.points().iter().rev().take_while(|point| is_inside(point)).count();
            if (1..self.count).contains(&inside) {
                let last = self.count - inside;
                self.points[last] = leave_circle(self.points[last], self.points[last - 1], radius);
                self.count = last + 1;
            }
        }
    }
}

/// How a tie may be changed without moving its ends.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Bend {
    pub(super) bulge: f64,
    pub(super) lean: f64,
    pub(super) aim: f64,
}

impl Bend {
    pub(super) const STRAIGHT: Self = Self { bulge: 0.0, lean: 0.5, aim: 0.0 };
}

impl Arrangement {
    /// The number of the client's spot.
    pub(super) fn client(&self) -> usize {
        self.systems
    }

    /// Radius of the shape of the member where a route starts or ends.
    pub(super) fn member_radius(&self, route: &Route) -> f64 {
        self.spots[route.ends[0].max(route.ends[1])].radius
    }

    /// Puts a system at an angle and a distance, and its ties with it.
    pub(super) fn place(&mut self, system: usize, angle: f64, distance: f64) {
        self.put(system, angle, distance);
        self.draw_ties(system);
    }

    /// Draws all ties of a system anew.
    pub(super) fn draw_ties(&mut self, system: usize) {
        for position in 0..self.at[system].len() {
            self.draw(self.at[system][position]);
        }
    }

    /// Puts a route back as it was.
    pub(super) fn restore(&mut self, index: usize, route: &Route) {
        self.routes[index].clone_from(route);
        self.route_boxes.set(index, route.bounds());
    }

    /// Puts a system back where it was, without its ties.
    pub(super) fn put_back(&mut self, system: usize, spot: Spot) {
        self.system_boxes.set(system, spot.bounds());
        self.spots[system] = spot;
    }

    /// Puts a system at an angle and a distance, without its ties. A pinned one keeps its angle whatever is asked.
    pub(super) fn put(&mut self, system: usize, angle: f64, distance: f64) {
        let spot = &mut self.spots[system];
        if !spot.pinned {
            spot.angle = Angle(angle);
        }
        spot.distance = distance;
        spot.unit = spot.angle.direction();
        if !matches!(spot.outline, Outline::Circle { .. }) {
            spot.keep_in_band();
        }
        spot.centre = (spot.unit * spot.distance).to_point();
        self.system_boxes.set(system, spot.bounds());
    }

    /// Bends a tie.
    pub(super) fn bend(&mut self, route: usize, bend: Bend) {
        let changed = &mut self.routes[route];
        (changed.bulge, changed.lean, changed.aim) = (bend.bulge, bend.lean, bend.aim);
        self.draw(route);
    }

    /// Computes a route's points from its ends.
    pub(super) fn draw(&mut self, index: usize) {
        let radius = self.spots[self.client()].radius;
        let client = self.client();
        let route = &mut self.routes[index];
        let [from, to] = route.ends;
        let (start, control, end) = route.controls(self.spots[from].centre, self.spots[to].centre, client);
        route.control = control;
        let straight = route.bulge == 0.0;
        if straight {
            route.points[0] = start;
            route.points[1] = end;
            route.count = 2;
        } else {
            for piece in 0..=PIECES {
                #[expect(clippy::cast_precision_loss, reason = "a handful of pieces")]
                let t = piece as f64 / PIECES as f64;
                let s = 1.0 - t;
                route.points[piece] =
                    (start.to_vec2() * (s * s) + control.to_vec2() * (2.0 * s * t) + end.to_vec2() * (t * t))
                        .to_point();
            }
            route.count = PIECES + 1;
        }
        if route.at_client {
            route.start_at_rim(from == client, radius);
        }
        let leaves = [0, 1].map(|end| self.leaving(index, end));
        self.routes[index].leaves = leaves;
        self.route_boxes.set(index, self.routes[index].bounds());
    }

    /// Where a route leaves the shape at its first (0) or last (1) end.
    fn leaving(&self, index: usize, end: usize) -> Point {
        let route = &self.routes[index];
        let spot = route.ends[end];
        let last = if end == 0 { 0 } else { route.count - 1 };
        if spot == self.client() {
            return route.points[last];
        }
        // Near its end the curve is close to its tangent, which points to the control point.
        let aim = if spot > self.client() { route.aim } else { 0.0 };
        let outline = self.spots[spot].outline;
        let radius = match outline {
            Outline::Circle { radius } => radius,
            _ => {
                let way = route.control - route.points[last];
                outline.border(way / way.hypot().max(1e-9))
            }
        };
        let reach = (radius * radius - aim * aim).max(1.0).sqrt();
        let start = route.points[last];
        let t = (reach / (2.0 * start.distance(route.control)).max(1e-9)).min(0.5);
        let far = route.points[if end == 0 { route.count - 1 } else { 0 }];
        start.lerp(route.control, t).lerp(route.control.lerp(far, t), t)
    }
}

/// Where the way from inside a circle round the origin to a point outside leaves the circle.
fn leave_circle(inside: Point, outside: Point, radius: f64) -> Point {
    let way = outside - inside;
    let a = way.hypot2();
    let b = inside.to_vec2().dot(way);
    let c = inside.to_vec2().hypot2() - radius * radius;
    let root = b * b - a * c;
    if a <= 0.0 || root <= 0.0 {
        return inside;
    }
    inside + way * ((root.sqrt() - b) / a).clamp(0.0, 1.0)
}
