//! Boxes side by side, asked all at once which of them a box meets: the search asks little else.
//!
//! They are held in single precision, a little too large, so that several are compared in one step. Whoever asks looks
//! closer at those that are found.

use kurbo::Rect;

/// How many boxes are compared in one step.
const LANES: usize = 8;
/// More than rounding to single precision moves an edge of a map, points.
const ROUNDING: f32 = 0.01;

/// Numbered boxes.
#[derive(Clone, Debug)]
pub(super) struct Boxes {
    groups: Vec<Group>,
}

#[derive(Clone, Debug)]
struct Group {
    left: [f32; LANES],
    top: [f32; LANES],
    right: [f32; LANES],
    bottom: [f32; LANES],
}

impl Boxes {
    /// So many boxes, which meet nothing yet.
    pub(super) fn new(count: usize) -> Self {
        let (least, most) = ([f32::NEG_INFINITY; LANES], [f32::INFINITY; LANES]);
        let nowhere = Group { left: most, top: most, right: least, bottom: least };
        Self { groups: vec![nowhere; count.div_ceil(LANES)] }
    }

    pub(super) fn set(&mut self, number: usize, place: Rect) {
        let (group, lane) = (&mut self.groups[number / LANES], number % LANES);
        let [left, top, right, bottom] = edges(place);
        group.left[lane] = left - ROUNDING;
        group.top[lane] = top - ROUNDING;
        group.right[lane] = right + ROUNDING;
        group.bottom[lane] = bottom + ROUNDING;
    }

    /// The numbers of all boxes that meet this one, rising; perhaps also of some that nearly do.
    pub(super) fn meeting(&self, place: Rect) -> impl Iterator<Item = usize> {
        let edges = edges(place);
        let groups = self.groups.iter().enumerate();
        groups.flat_map(move |(group, boxes)| {
            Lanes { left: boxes.meeting(edges) }.map(move |lane| group * LANES + lane)
        })
    }
}

impl Group {
    /// One bit for each lane whose box is met.
    #[inline]
    fn meeting(&self, [left, top, right, bottom]: [f32; 4]) -> u32 {
        let mut found = 0;
        for lane in 0..LANES {
            let met = (self.left[lane] <= right)
                & (self.right[lane] >= left)
                & (self.top[lane] <= bottom)
                & (self.bottom[lane] >= top);
            found |= u32::from(met) << lane;
        }
        found
    }
}

/// The lanes whose bits are set.
struct Lanes {
    left: u32,
}

impl Iterator for Lanes {
    type Item = usize;

    #[inline]
    fn next(&mut self) -> Option<usize> {
        let lane = self.left.trailing_zeros();
        self.left &= self.left.wrapping_sub(1);
        (lane < u32::BITS).then_some(lane as usize)
    }
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "rounded to single precision, and made larger by more than that"
)]
fn edges(place: Rect) -> [f32; 4] {
    [place.x0 as f32, place.y0 as f32, place.x1 as f32, place.y1 as f32]
}

#[cfg(test)]
mod tests {
    use kurbo::Rect;

    use super::Boxes;

    #[test]
    fn the_boxes_that_meet_are_found_and_no_others() {
        let mut boxes = Boxes::new(19);
        for (number, x) in (0..19).zip((0..).map(|step| 20.0 * f64::from(step))) {
            boxes.set(number, Rect::new(x, 0.0, x + 10.0, 10.0));
        }
        let meeting = |place| boxes.meeting(place).collect::<Vec<usize>>();
        assert_eq!(meeting(Rect::new(145.0, 5.0, 205.0, 6.0)), [7, 8, 9, 10]);
        assert!(meeting(Rect::new(0.0, 11.0, 500.0, 12.0)).is_empty());
        assert_eq!(meeting(Rect::new(368.0, -5.0, 368.0, 50.0)), [18]);
    }

    #[test]
    fn a_box_that_was_never_set_meets_nothing() {
        assert_eq!(Boxes::new(3).meeting(Rect::new(-1e9, -1e9, 1e9, 1e9)).count(), 0);
    }
}
