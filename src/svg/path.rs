//! Path data.

use kurbo::{BezPath, PathEl, Point};

use super::number::push_num;

/// Appends the `d` of a path, in absolute coordinates.
pub(super) fn push_data(data: &mut String, path: &BezPath) {
    for element in path.elements() {
        match *element {
            PathEl::MoveTo(to) => step(data, 'M', &[to]),
            PathEl::LineTo(to) => step(data, 'L', &[to]),
            PathEl::QuadTo(by, to) => step(data, 'Q', &[by, to]),
            PathEl::CurveTo(by, then, to) => step(data, 'C', &[by, then, to]),
            PathEl::ClosePath => data.push('Z'),
        }
    }
}

fn step(data: &mut String, letter: char, points: &[Point]) {
    data.push(letter);
    for (index, point) in points.iter().enumerate() {
        if index > 0 {
            data.push(' ');
        }
        push_num(data, point.x);
        data.push(' ');
        push_num(data, point.y);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_reads_back_as_it_was() {
        let path = BezPath::from_svg("M1 2L3.5 4Q5 6 7 8C9 10 11 12 13 14Z").expect("valid path data");
        let mut data = String::new();
        push_data(&mut data, &path);
        assert_eq!(data, "M1 2L3.5 4Q5 6 7 8C9 10 11 12 13 14Z");
    }
}
