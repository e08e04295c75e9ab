//! What every pair of things costs at present, so that a trial need only work out what it changes.
//!
//! All prices are at least 0. A trial is therefore given up as soon as its sum passes what the search would accept.

use super::arrangement::Arrangement;
use super::cost::Cost;

/// Prices of the present arrangement, and of the trial under way.
pub(super) struct Ledger {
    systems: usize,
    routes: usize,
    /// System against system, row by row.
    shapes: Vec<f64>,
    /// Route against system, row by row.
    passing: Vec<f64>,
    /// Route against route, row by row.
    meeting: Vec<f64>,
    /// System by itself and against all systems.
    shape_sums: Vec<f64>,
    /// System against all routes that pass it.
    passing_sums: Vec<f64>,
    /// Route by itself, against all systems and all routes.
    route_sums: Vec<f64>,
    trial: Trial,
}

/// The rows that a trial would change.
#[derive(Default)]
struct Trial {
    standing: f64,
    shapes: Vec<f64>,
    /// All routes against the moved system.
    passed: Vec<f64>,
    routes: Vec<RouteRow>,
}

#[derive(Clone, Default)]
struct RouteRow {
    route: usize,
    passing: Vec<f64>,
    meeting: Vec<f64>,
    sum: f64,
}

impl Ledger {
    pub(super) fn new(arrangement: &Arrangement, cost: &Cost) -> Self {
        let (systems, routes) = (arrangement.systems, arrangement.routes.len());
        let mut ledger = Self {
            systems,
            routes,
            shapes: vec![0.0; systems * systems],
            passing: vec![0.0; routes * systems],
            meeting: vec![0.0; routes * routes],
            shape_sums: vec![0.0; systems],
            passing_sums: vec![0.0; systems],
            route_sums: vec![0.0; routes],
            trial: Trial::default(),
        };
        for one in 0..systems {
            ledger.shape_sums[one] = cost.standing(arrangement, one);
            for other in (0..systems).filter(|other| *other != one) {
                let price = cost.between_shapes(arrangement, one, other);
                ledger.shapes[one * systems + other] = price;
                ledger.shape_sums[one] += price;
            }
        }
        for route in 0..routes {
            let mut row = RouteRow::default();
            price_route(&mut row, arrangement, cost, route, f64::INFINITY);
            ledger.route_sums[route] = row.sum;
            for (system, price) in row.passing.iter().enumerate() {
                ledger.passing_sums[system] += price;
            }
            ledger.passing[route * systems..][..systems].copy_from_slice(&row.passing);
            ledger.meeting[route * routes..][..routes].copy_from_slice(&row.meeting);
        }
        ledger
    }

    /// All that depends on where a system stands.
    pub(super) fn of_system(&self, arrangement: &Arrangement, system: usize) -> f64 {
        let at = &arrangement.at[system];
        let mut price = self.shape_sums[system] + self.passing_sums[system];
        for (position, &route) in at.iter().enumerate() {
            price += self.route_sums[route];
            for &other in &at[..position] {
                price -= self.meeting[route * self.routes + other];
            }
        }
        price
    }

    /// The price of the whole arrangement.
    pub(super) fn total(&self) -> f64 {
        let shapes: f64 = self.shape_sums.iter().sum::<f64>() - self.shapes.iter().sum::<f64>() / 2.0;
        let routes: f64 = self.route_sums.iter().sum::<f64>() - self.meeting.iter().sum::<f64>() / 2.0;
        shapes + routes
    }

    /// All that depends on how a route runs.
    pub(super) fn of_route(&self, route: usize) -> f64 {
        self.route_sums[route]
    }

    /// The price of a system where it stands in `arrangement` now; `None` as soon as it passes `limit`.
    pub(super) fn try_system(
        &mut self,
        arrangement: &Arrangement,
        cost: &Cost,
        system: usize,
        limit: f64,
    ) -> Option<f64> {
        let standing = self.try_standing(arrangement, cost, system, limit)?;
        Some(standing + self.try_ties(arrangement, cost, system, limit - standing)?)
    }

    /// The first part of [`Self::try_system`]: the system by itself and against the other systems. Its ties need
    /// not be drawn yet.
    pub(super) fn try_standing(
        &mut self,
        arrangement: &Arrangement,
        cost: &Cost,
        system: usize,
        limit: f64,
    ) -> Option<f64> {
        let trial = &mut self.trial;
        trial.standing = cost.standing(arrangement, system);
        let mut price = trial.standing;
        trial.shapes.clear();
        for other in 0..self.systems {
            let pair = if other == system { 0.0 } else { cost.between_shapes(arrangement, system, other) };
            trial.shapes.push(pair);
            price += pair;
            if price > limit {
                return None;
            }
        }
        Some(price)
    }

    /// The second part of [`Self::try_system`]: the system's ties, and the ties that pass it.
    pub(super) fn try_ties(
        &mut self,
        arrangement: &Arrangement,
        cost: &Cost,
        system: usize,
        limit: f64,
    ) -> Option<f64> {
        let trial = &mut self.trial;
        let mut price = 0.0;
        trial.passed.clear();
        trial.passed.resize(self.routes, 0.0);
        let bounds = arrangement.spots[system].bounds().inflate(cost.sight(), cost.sight());
        for route in arrangement.route_boxes.meeting(bounds) {
            trial.passed[route] = cost.passing(arrangement, route, system);
            price += trial.passed[route];
            if price > limit {
                return None;
            }
        }
        let at = &arrangement.at[system];
        trial.routes.resize_with(trial.routes.len().max(at.len()), RouteRow::default);
        for (position, &route) in at.iter().enumerate() {
            if price > limit {
                return None;
            }
            let row = &mut trial.routes[position];
            if !price_route(row, arrangement, cost, route, limit - price) {
                return None;
            }
            price += row.sum;
            for &other in &at[..position] {
                price -= row.meeting[other];
            }
        }
        (price <= limit).then_some(price)
    }

    /// Takes over what the last [`Self::try_system`] worked out.
    pub(super) fn keep_system(&mut self, arrangement: &Arrangement, system: usize) {
        let trial = std::mem::take(&mut self.trial);
        let mut sum = trial.standing;
        for (other, &price) in trial.shapes.iter().enumerate() {
            self.shape_sums[other] += price - self.shapes[other * self.systems + system];
            self.shapes[other * self.systems + system] = price;
            self.shapes[system * self.systems + other] = price;
            sum += price;
        }
        self.shape_sums[system] = sum;
        sum = 0.0;
        for (route, &price) in trial.passed.iter().enumerate() {
            self.route_sums[route] += price - self.passing[route * self.systems + system];
            self.passing[route * self.systems + system] = price;
            sum += price;
        }
        self.passing_sums[system] = sum;
        for row in &trial.routes[..arrangement.at[system].len()] {
            self.keep_row(row);
        }
        self.trial = trial;
    }

    /// The price of a route as it runs in `arrangement` now; `None` as soon as it passes `limit`.
    pub(super) fn try_route(
        &mut self,
        arrangement: &Arrangement,
        cost: &Cost,
        route: usize,
        limit: f64,
    ) -> Option<f64> {
        self.trial.routes.resize_with(self.trial.routes.len().max(1), RouteRow::default);
        let row = &mut self.trial.routes[0];
        let within = price_route(row, arrangement, cost, route, limit);
        (within && row.sum <= limit).then_some(row.sum)
    }

    /// Takes over what the last [`Self::try_route`] worked out.
    pub(super) fn keep_route(&mut self) {
        let trial = std::mem::take(&mut self.trial);
        self.keep_row(&trial.routes[0]);
        self.trial = trial;
    }

    fn keep_row(&mut self, row: &RouteRow) {
        let route = row.route;
        for (system, &price) in row.passing.iter().enumerate() {
            self.passing_sums[system] += price - self.passing[route * self.systems + system];
            self.passing[route * self.systems + system] = price;
        }
        for (other, &price) in row.meeting.iter().enumerate() {
            self.route_sums[other] += price - self.meeting[other * self.routes + route];
            self.meeting[other * self.routes + route] = price;
            self.meeting[route * self.routes + other] = price;
        }
        self.route_sums[route] = row.sum;
    }
}

/// Works out one route's row; false as soon as it passes `limit`.
fn price_route(row: &mut RouteRow, arrangement: &Arrangement, cost: &Cost, index: usize, limit: f64) -> bool {
    let route = &arrangement.routes[index];
    row.route = index;
    row.sum = cost.alone(arrangement, index);
    let bounds = route.bounds();
    row.passing.clear();
    row.passing.resize(arrangement.systems, 0.0);
    for system in arrangement.system_boxes.meeting(bounds.inflate(cost.sight(), cost.sight())) {
        if row.sum > limit {
            return false;
        }
        let price = cost.passing(arrangement, index, system);
        row.passing[system] = price;
        row.sum += price;
    }
    row.meeting.clear();
    row.meeting.resize(arrangement.routes.len(), 0.0);
    for other in arrangement.route_boxes.meeting(bounds).filter(|other| *other != index) {
        let price = cost.crossing(route, &arrangement.routes[other]);
        row.meeting[other] = price;
        row.sum += price;
        if row.sum > limit {
            return false;
        }
    }
    for beside in &arrangement.beside[index] {
        let price = cost.sharpness(arrangement, index, beside);
        row.meeting[beside.route] += price;
        row.sum += price;
    }
    true
}
