//! On which side of the client a system should stand: that of the members it is tied to, so that their ties leave the
//! household on their own side.
//!
//! A tie from a member at `m` (from the client's centre) to a system in the direction `u` is shorter than one from the
//! centre by about `m · u`. So all members of a system together pull it towards the sum of their places, and how far a
//! whole map should be turned for all pulls together has a closed form.

use std::f64::consts::TAU;

use kurbo::Vec2;

use crate::geometry::Angle;
use crate::model::{Ecomap, End};

use super::arrangement::Arrangement;
use super::household::Household;

/// Price of a tie that leaves a member at the client's outline and crosses the whole household, in crossings.
const ACROSS: f64 = 1.0;

/// What members pull each system towards, as shares of the client's radius; nothing where no member is tied to it, or
/// where the case file says at which angle systems stand.
#[derive(Default)]
pub(super) struct Pulls(Vec<Vec2>);

/// How a whole map is turned, after it was mirrored or not.
#[derive(Clone, Copy)]
struct Turn {
    mirrored: bool,
    by: f64,
}

impl Pulls {
    pub(super) fn of(arrangement: &Arrangement) -> Self {
        let (systems, client) = (arrangement.systems, arrangement.client());
        let pinned = arrangement.spots[..systems].iter().any(|spot| spot.pinned);
        let ends = arrangement.routes.iter().map(|route| route.ends);
        let ends = ends.map(|[one, other]| (one.min(other), one.max(other)));
        let ends = ends.filter(|(system, member)| *system < client && *member > client);
        let radius = arrangement.spots[client].radius;
        let pull = |member: usize| arrangement.spots[member].centre.to_vec2() / radius;
        Self::sum(systems, pinned, ends.map(|(system, member)| (system, pull(member))))
    }

    /// The same before anything is arranged.
    pub(super) fn in_household(ecomap: &Ecomap, household: &Household) -> Self {
        let pinned = ecomap.systems.iter().any(|system| system.angle.is_some());
        let ends = ecomap.ties.iter().filter_map(|tie| match (tie.from, tie.to) {
            (End::System(system), End::Member(member)) | (End::Member(member), End::System(system)) => {
                Some((system, household.members[member].centre.to_vec2() / household.radius))
            }
            _ => None,
        });
        Self::sum(ecomap.systems.len(), pinned, ends)
    }

    fn sum(systems: usize, pinned: bool, each: impl Iterator<Item = (usize, Vec2)>) -> Self {
        let mut pulls = vec![Vec2::ZERO; systems];
        let mut pulled = false;
        for (system, pull) in each {
            pulls[system] += pull;
            pulled = true;
        }
        if pulled && !pinned { Self(pulls) } else { Self::default() }
    }

    /// Groups that cross nothing of each other, in the order in which they are pulled; those that nothing pulls stay about
    /// where they are between the others.
    pub(super) fn sort_groups(&self, groups: &mut [Vec<usize>]) {
        if self.0.is_empty() {
            return;
        }
        let count = groups.len();
        let mut place = 0;
        groups.sort_by_cached_key(|group| {
            let pull = group.iter().fold(Vec2::ZERO, |sum, system| sum + self.0[*system]);
            let by_turn = angle_of(place, count);
            place += 1;
            let angle = if pull.hypot() > 1e-9 { Angle::of(pull.to_point()) } else { by_turn };
            // Far finer than anything that is drawn, and in a total order.
            #[expect(
                clippy::cast_possible_truncation,
                reason = "at most a full turn in billionths of a radian"
            )]
            let key = (angle.0.rem_euclid(TAU) * 1e9) as i64;
            key
        });
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What it costs that the systems at these places of an order of so many stand where they do.
    pub(super) fn price(&self, order: &[usize], places: std::ops::RangeInclusive<usize>) -> f64 {
        if self.0.is_empty() {
            return 0.0;
        }
        let price = |place: usize| {
            let pull = self.0[order[place]];
            if pull == Vec2::ZERO {
                0.0
            } else {
                ACROSS * (pull.hypot() - pull.dot(angle_of(place, order.len()).direction()))
            }
        };
        places.map(price).sum()
    }

    /// An order begun elsewhere, and read the other way round if that is better.
    pub(super) fn turn_order(&self, order: &mut [usize]) {
        let systems = order.len();
        let standing = order.iter().enumerate().map(|(place, system)| (angle_of(place, systems), *system));
        if let Some(turn) = self.best_turn(standing) {
            if turn.mirrored {
                order.reverse();
            }
            #[expect(
                clippy::cast_precision_loss,
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "a place in a short list"
            )]
            let places = (turn.by.rem_euclid(TAU) / TAU * systems as f64).round() as usize;
            order.rotate_right(places % systems);
        }
    }

    /// Turns all systems about the client, after mirroring them if that is better: nothing but their sides changes.
    pub(super) fn turn(&self, arrangement: &mut Arrangement) {
        let spots = &mut arrangement.spots[..arrangement.systems];
        let standing = spots.iter().enumerate().map(|(system, spot)| (spot.angle, system));
        if let Some(turn) = self.best_turn(standing) {
            for spot in spots {
                let angle = if turn.mirrored { -spot.angle.0 } else { spot.angle.0 };
                spot.angle = Angle((angle + turn.by).rem_euclid(TAU));
            }
        }
    }

    /// The turn after which the systems, each at its angle, stand best.
    fn best_turn(&self, standing: impl Iterator<Item = (Angle, usize)>) -> Option<Turn> {
        if self.0.is_empty() {
            return None;
        }
        // For each way round: what is gained at this angle, and what at a right angle to it.
        let mut gains = [Vec2::ZERO; 2];
        for (Angle(angle), system) in standing {
            let pull = self.0[system];
            let (sin, cos) = libm::sincos(angle);
            gains[0] += Vec2::new(pull.x * sin - pull.y * cos, pull.x * cos + pull.y * sin);
            gains[1] += Vec2::new(-pull.x * sin - pull.y * cos, pull.x * cos - pull.y * sin);
        }
        let mirrored = gains[1].hypot() > gains[0].hypot() + 1e-9;
        let gain = gains[usize::from(mirrored)];
        (gain.hypot() > 1e-9).then(|| Turn { mirrored, by: libm::atan2(gain.y, gain.x) })
    }
}

/// The angle of a place in an order whose systems all have the same share of the circle.
fn angle_of(place: usize, systems: usize) -> Angle {
    #[expect(clippy::cast_precision_loss, reason = "a place in a short list")]
    Angle(TAU * (place as f64 + 0.5) / systems as f64)
}

#[cfg(test)]
mod tests {
    use super::{Pulls, Vec2, angle_of};
    use crate::layout::random::Random;
    use crate::layout::sequence::{Sequence, improve};

    /// Eight systems, each pulled towards a place of its own in this order.
    fn pulled(wished: [usize; 8]) -> Pulls {
        let mut pulls = vec![Vec2::ZERO; 8];
        for (place, system) in wished.into_iter().enumerate() {
            pulls[system] = 0.8 * angle_of(place, 8).direction();
        }
        Pulls(pulls)
    }

    #[test]
    fn an_order_is_turned_to_where_its_systems_are_pulled() {
        let pulls = pulled([0, 1, 2, 3, 4, 5, 6, 7]);
        let mut order = vec![3, 4, 5, 6, 7, 0, 1, 2];
        pulls.turn_order(&mut order);
        assert_eq!(order, [0, 1, 2, 3, 4, 5, 6, 7]);
    }

    #[test]
    fn an_order_is_mirrored_where_that_is_better() {
        let pulls = pulled([0, 1, 2, 3, 4, 5, 6, 7]);
        let mut order = vec![4, 3, 2, 1, 0, 7, 6, 5];
        pulls.turn_order(&mut order);
        assert_eq!(order, [0, 1, 2, 3, 4, 5, 6, 7]);
        assert!(pulls.price(&order, 0..=7) < 1e-9);
    }

    #[test]
    fn groups_stand_in_the_order_in_which_they_are_pulled() {
        let pulls = pulled([6, 2, 4, 0, 7, 1, 5, 3]);
        let mut groups = [vec![0], vec![7, 1], vec![2], vec![4], vec![6]];
        pulls.sort_groups(&mut groups);
        assert_eq!(groups, [vec![6], vec![2], vec![4], vec![0], vec![7, 1]]);
    }

    #[test]
    fn systems_without_ties_between_them_go_to_their_members() {
        let pulls = pulled([6, 2, 4, 0, 7, 1, 5, 3]);
        let sequence =
            Sequence { levels: &[0; 8], tied: &[true; 8], ties: &[], pinned: &[false; 8], pulls: &pulls };
        let order = improve((0..8).collect(), &sequence, &mut Random::new(5));
        assert!(pulls.price(&order, 0..=7) < 0.3, "{order:?}");
    }
}
