//! What the layout looked like after each stage, kept for the pictures of docs/layout.md; in tests only.
//!
//! The stages of a real run are recorded, not run again by the test, so that the pictures cannot tell another story.

use std::cell::RefCell;

use super::arrangement::Arrangement;

mod prices;
mod sketch;
mod tests;

/// The arrangement after one stage.
pub(super) struct Stage {
    name: &'static str,
    arrangement: Arrangement,
}

thread_local! {
    static STAGES: RefCell<Vec<Stage>> = const { RefCell::new(Vec::new()) };
}

/// Records that a stage is done.
pub(super) fn done(name: &'static str, arrangement: &Arrangement) {
    let stage = Stage { name, arrangement: arrangement.clone() };
    STAGES.with_borrow_mut(|stages| stages.push(stage));
}

/// What was recorded since the last call: of stages that ran several times, the last.
fn taken() -> Vec<Stage> {
    let mut last: Vec<Stage> = Vec::new();
    for stage in STAGES.take() {
        match last.iter_mut().find(|earlier| earlier.name == stage.name) {
            Some(earlier) => *earlier = stage,
            None => last.push(stage),
        }
    }
    last
}
