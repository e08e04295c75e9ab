//! Angles that systems have to stand at: refused where no layout could keep them.
//!
//! A ring can always be made wider, so a system that has to stand somewhere can. Two of one level that are nearer than
//! [`LEAST_APART`] would need a ring so wide that nothing on the map could be read.

use super::{Findings, system_path};
use crate::case_file::{CaseFile, SystemEntry};
use crate::diagnostic::Code;
use crate::model::MOST_ARRANGED;
use crate::problem::Problem;
use crate::wording::quoted;

/// Degrees between two systems of one level; 72 fit round a ring.
const LEAST_APART: f64 = 5.0;
/// Angles are written in decimals, so a difference of exactly the least may come out a little smaller, degrees.
const ROUNDING: f64 = 1e-9;
const WHOLE: f64 = 360.0;

/// Where a system has to stand: degrees clockwise from the top, 0 to below 360.
pub(super) fn angle(system: &SystemEntry) -> Option<f64> {
    let degrees = system.angle.as_ref()?.0;
    let turned = if degrees < 0.0 { degrees + WHOLE } else { degrees };
    // Adding a whole turn to almost nothing gives the whole turn.
    Some(if turned >= WHOLE { turned - WHOLE } else { turned })
}

/// Tells of angles that cannot be kept. `levels` has each system's level, where it is known.
pub(super) fn check(case: &CaseFile, levels: &[Option<usize>], findings: &mut Findings) {
    let mut pins: Vec<Pin> = Vec::new();
    for (system, (entry, level)) in case.systems.iter().zip(levels).enumerate() {
        if let (Some(degrees), Some(level)) = (angle(entry), *level) {
            pins.push(Pin { level, degrees, system });
        }
    }
    if case.systems.len() > MOST_ARRANGED {
        if let Some(pin) = pins.first() {
            findings.add(too_many(pin.system, case.systems.len()));
        }
        return;
    }
    // Sorting is stable: of equal angles the first in the file comes first.
    pins.sort_by(|one, other| one.level.cmp(&other.level).then(one.degrees.total_cmp(&other.degrees)));
    for ring in pins.chunk_by(|one, other| one.level == other.level) {
        for (one, other) in neighbours(ring) {
            if one.degrees_to(other) < LEAST_APART - ROUNDING {
                findings.add(too_near(case, one, other));
            }
        }
    }
}

/// A system and where it has to stand.
struct Pin {
    level: usize,
    degrees: f64,
    system: usize,
}

impl Pin {
    /// The shorter way round to another pin.
    fn degrees_to(&self, other: &Self) -> f64 {
        let way = (other.degrees - self.degrees).abs();
        way.min(WHOLE - way)
    }
}

/// Each pin of a ring with the next one round; each pair once.
fn neighbours(ring: &[Pin]) -> impl Iterator<Item = (&Pin, &Pin)> {
    let round_the_top = ring.last().zip(ring.first()).filter(|_| ring.len() > 2);
    ring.windows(2).map(|pair| (&pair[0], &pair[1])).chain(round_the_top)
}

fn too_near(case: &CaseFile, one: &Pin, other: &Pin) -> Problem {
    // The later one in the file is told about, the earlier one was there first.
    let (first, second) = if one.system < other.system { (one, other) } else { (other, one) };
    let apart = one.degrees_to(other);
    let name = |pin: &Pin| quoted(&case.systems[pin.system].name);
    let message = if apart > 0.0 {
        format!(
            "{} has to stand {} degrees from {} on the same level",
            name(second),
            in_words(apart),
            name(first)
        )
    } else {
        format!("{} has to stand where {} stands, on the same level", name(second), name(first))
    };
    Problem::new(Code::PinsTooNear, system_path(second.system).field("angle"), message)
        .help(format!("give them angles at least {LEAST_APART} degrees apart, or leave one of the two out"))
        .related(system_path(first.system).field("angle"), "the other one")
}

/// With one decimal at most, and never as much as the least.
fn in_words(apart: f64) -> f64 {
    (apart * 10.0).floor().max(1.0) / 10.0
}

fn too_many(system: usize, systems: usize) -> Problem {
    let message = format!("a map of {systems} systems cannot keep angles");
    Problem::new(Code::TooManyForPins, system_path(system).field("angle"), message).help(format!(
        "leave out every \"angle\", or split the map: up to {MOST_ARRANGED} systems can have one"
    ))
}
