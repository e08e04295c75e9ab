//! Path data.

use std::borrow::Cow;

use kurbo::{BezPath, PathEl, Point};

use super::number::push_num;

/// The longest straight piece of a line with longer dashes, in points: at 300 pixels to the inch it is less than 64 pixels high.
const LONGEST_PIECE: f64 = 20.0;

/// Lines of more pieces than this are left whole: they are on maps too large for a sheet, of which they would be half of the file.
const MOST_PIECES: f64 = 64.0;

/// The same path for a line with these dashes, in short pieces if some dash is long.
///
/// Inkscape draws a picture in strips of 64 rows, and its drawing library (cairo, up to 1.16) leaves out the part of a dash
/// in a strip that the dash enters above and leaves below. It looks at each piece of a path by itself.
pub(super) fn in_pieces<'a>(path: &'a BezPath, dash: &[f64]) -> Cow<'a, BezPath> {
    if dash.iter().all(|&length| length <= LONGEST_PIECE) {
        return Cow::Borrowed(path);
    }
    let mut pieces = BezPath::new();
    let mut from = Point::ZERO;
    for &element in path.elements() {
        if let PathEl::LineTo(to) = element {
            let count = (from.distance(to) / LONGEST_PIECE).ceil().max(1.0);
            let count = if count > MOST_PIECES { 1.0 } else { count };
            let mut piece = 1.0;
            while piece < count {
                pieces.line_to(from.lerp(to, piece / count));
                piece += 1.0;
            }
        }
        pieces.push(element);
        from = element.end_point().unwrap_or(from);
    }
    Cow::Owned(pieces)
}

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

    #[test]
    fn a_line_with_a_long_dash_is_written_in_short_pieces() {
        let path = BezPath::from_svg("M10 0L60 0Q70 0 70 50").expect("valid path data");
        let written = |dash: &[f64]| {
            let mut data = String::new();
            push_data(&mut data, &in_pieces(&path, dash));
            data
        };
        assert_eq!(written(&[40.0, 3.0]), "M10 0L26.67 0L43.33 0L60 0Q70 0 70 50");
        assert_eq!(written(&[5.5, 3.0]), "M10 0L60 0Q70 0 70 50");
        assert_eq!(written(&[]), "M10 0L60 0Q70 0 70 50");
    }

    #[test]
    fn a_line_across_a_map_too_large_for_a_sheet_stays_whole() {
        let elements = |pieces: f64| {
            let line = [PathEl::MoveTo(Point::ZERO), PathEl::LineTo(Point::new(LONGEST_PIECE * pieces, 0.0))];
            in_pieces(&BezPath::from_vec(line.to_vec()), &[400.0, 3.0]).elements().len()
        };
        assert_eq!(elements(MOST_PIECES), 65);
        assert_eq!(elements(MOST_PIECES + 0.5), 2);
    }
}
