//! The rings' names: on the boundary, at the top where that is free, all in one direction if possible.

use kurbo::{Circle, Size};

use crate::geometry::Angle;
use crate::layout::rings::Band;
use crate::text::{CAP_HEIGHT, TextLine};

use super::Surroundings;
use super::block::Block;
use super::course::Course;

/// Directions tried, in degrees from the top, the best first; then their mirror images.
const STEP: f64 = 3.0;
const STEPS: u32 = 60;

/// The names' places, the blocks they take, and how many found none that is free.
pub(super) fn place_ring_names(
    around: &Surroundings,
    courses: &[Course],
) -> (Vec<TextLine>, Vec<Block>, usize) {
    let bands: Vec<(&Band, &str)> = around
        .bands
        .iter()
        .zip(&around.ecomap.framework.levels)
        .map(|(band, level)| (band, level.name.as_str()))
        .collect();
    let free = |(band, name): (&Band, &str), angle: f64| {
        let block = name_block(band, name, angle, around);
        let clear = around.spacing.label_clearance;
        !courses.iter().any(|course| block.meets_line(&course.points, clear))
            && !around.bubbles.iter().any(|(centre, outline)| block.meets_shape(*centre, *outline, 1.0))
            && !block.meets_disc(Circle::new(around.client.center, around.client.radius), 1.0)
    };
    let together = directions().find(|angle| bands.iter().all(|ring| free(*ring, *angle)));
    let mut names = Vec::with_capacity(bands.len());
    let mut blocks = Vec::with_capacity(bands.len());
    let mut crowded = 0;
    for ring in bands {
        let angle = together.or_else(|| directions().find(|angle| free(ring, *angle)));
        crowded += usize::from(angle.is_none());
        let block = name_block(ring.0, ring.1, angle.unwrap_or(0.0), around);
        let size = around.spacing.ring_font;
        let baseline = block.centre.y + size * CAP_HEIGHT / 2.0;
        names.push(around.spacing.bold(size).line(ring.1, block.centre.x, baseline));
        blocks.push(block);
    }
    (names, blocks, crowded)
}

fn directions() -> impl Iterator<Item = f64> {
    (0..=STEPS).flat_map(|step| {
        let degrees = f64::from(step) * STEP;
        [degrees.to_radians(), -degrees.to_radians()]
    })
}

fn name_block(band: &Band, name: &str, angle: f64, around: &Surroundings) -> Block {
    let size = around.spacing.ring_font;
    let margin = 2.0 * around.spacing.label_margin;
    let extent = Size::new(around.spacing.bold(size).width(name) + 2.0 * margin, size + margin);
    Block::upright(Angle(angle).at(band.outer), extent)
}
