//! Marks of stress along a line: strokes across it, or dots beside it.

use std::ops::Range;

use kurbo::{BezPath, Point};

use super::course::Course;
use super::{Pen, StressMark};
use crate::scene::item::{Item, Paint, Stroke};

/// A stressful tie has at least this many strokes, however short it is.
const LEAST_STROKES: usize = 2;

/// Free stretches shorter than this stay without a stroke, so that no stroke looks like a part of another mark.
const LEAST_STRETCH: f64 = 2.0;

/// A longer line is hatched by dashes of a broad stroke, which look the same: a list of all strokes of a tie across a
/// large map would take more room than the rest of the tie.
const LONGEST: f64 = 1500.0;

/// Draws stress along the free stretches of a line of this width.
///
/// Dots keep to the side where there is nothing else.
pub(super) fn strain(
    course: &Course,
    width: f64,
    free: &[Range<f64>],
    other: Option<Point>,
    pen: &Pen,
) -> Vec<Item> {
    match pen.profile.stress {
        StressMark::Hatching { overhang, every, width: ink } => {
            if course.length() > LONGEST {
                return broad(course, width + 2.0 * overhang, free, (every, ink), pen);
            }
            let strokes = strokes(free, every);
            let path = hatching(course, width / 2.0 + overhang, &strokes);
            let paint = Paint::stroke(Stroke::solid(pen.theme.stress, ink));
            if strokes.is_empty() { Vec::new() } else { vec![Item::path(path, paint)] }
        }
        StressMark::DottedLine { beside, dash, width: ink } => {
            let stroke = Stroke::solid(pen.theme.stress, ink).dashed(&dash);
            let offset = (width / 2.0 + beside) * other.map_or(1.0, |other| -course.side_of(other));
            let long = free.iter().filter(|stretch| length(stretch) > LEAST_STRETCH).count();
            let shown = free.iter().filter(|stretch| long == 0 || length(stretch) > LEAST_STRETCH);
            shown
                .map(|stretch| Item::path(course.beside(stretch, offset), Paint::stroke(stroke.clone())))
                .collect()
        }
    }
}

/// Hatching as the dashes of a stroke that is as broad as the strokes are long.
fn broad(course: &Course, width: f64, free: &[Range<f64>], (every, ink): (f64, f64), pen: &Pen) -> Vec<Item> {
    let long = free.iter().filter(|stretch| stretch.end - stretch.start > LEAST_STRETCH);
    let stroke = Stroke::solid(pen.theme.stress, width).dashed(&[ink, every - ink]);
    let draw = |stretch: &Range<f64>| Item::path(course.beside(stretch, 0.0), Paint::stroke(stroke.clone()));
    long.map(draw).collect()
}

fn hatching(course: &Course, reach: f64, strokes: &[f64]) -> BezPath {
    let mut path = BezPath::new();
    for &distance in strokes {
        let (from, to) = course.across(distance, reach);
        path.move_to(from);
        path.line_to(to);
    }
    path
}

/// Where the strokes stand: evenly within each free stretch, and at least two in all.
fn strokes(free: &[Range<f64>], every: f64) -> Vec<f64> {
    let long = free.iter().filter(|stretch| length(stretch) >= LEAST_STRETCH);
    let strokes: Vec<f64> = long.flat_map(|stretch| spread(stretch, every)).collect();
    if strokes.len() >= LEAST_STROKES {
        return strokes;
    }
    let longest = free.iter().max_by(|a, b| length(a).total_cmp(&length(b)));
    longest.map_or(strokes, |stretch| {
        let third = length(stretch) / 3.0;
        vec![stretch.start + third, stretch.end - third]
    })
}

fn length(stretch: &Range<f64>) -> f64 {
    stretch.end - stretch.start
}

fn spread(stretch: &Range<f64>, every: f64) -> Vec<f64> {
    let length = length(stretch);
    let mut strokes = Vec::new();
    let mut place = stretch.start + (length - (length / every).floor() * every) / 2.0;
    while place <= stretch.end + 0.001 {
        strokes.push(place);
        place += every;
    }
    strokes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strokes_stand_evenly_and_centred() {
        assert_eq!(strokes(&[0.0..30.0], 7.0), vec![1.0, 8.0, 15.0, 22.0, 29.0]);
    }

    #[test]
    fn a_short_line_still_has_two_strokes() {
        assert_eq!(strokes(&[3.0..9.0], 7.0), vec![5.0, 7.0]);
    }
}
