//! Basic shapes, paths and transforms of SVG as geometry.

use kurbo::{Affine, BezPath, Circle, Ellipse, PathEl, Point, Rect, Shape as _};
use roxmltree::Node;

/// The outline of any basic shape.
pub(crate) fn outline(node: Node<'_, '_>) -> Option<BezPath> {
    let get = |name| node.attribute(name).map_or(0.0, number);
    Some(match node.tag_name().name() {
        "path" => BezPath::from_svg(node.attribute("d")?).expect("a path can be read"),
        "circle" => Circle::new((get("cx"), get("cy")), get("r")).to_path(1e-3),
        "ellipse" => Ellipse::new((get("cx"), get("cy")), (get("rx"), get("ry")), 0.0).to_path(1e-3),
        "rect" => Rect::new(get("x"), get("y"), get("x") + get("width"), get("y") + get("height"))
            .to_rounded_rect(get("rx"))
            .to_path(1e-3),
        "line" => kurbo::Line::new((get("x1"), get("y1")), (get("x2"), get("y2"))).to_path(1e-3),
        "polygon" | "polyline" => {
            let numbers = numbers(node.attribute("points")?);
            let mut path = BezPath::new();
            for (k, point) in numbers.chunks_exact(2).map(|p| Point::new(p[0], p[1])).enumerate() {
                path.push(if k == 0 { PathEl::MoveTo(point) } else { PathEl::LineTo(point) });
            }
            path
        }
        _ => return None,
    })
}

/// The corners of a flattened outline.
pub(crate) fn corners(path: &BezPath, tolerance: f64) -> Vec<Point> {
    let mut points = Vec::new();
    kurbo::flatten(path, tolerance, |element| match element {
        PathEl::MoveTo(point) | PathEl::LineTo(point) => points.push(point),
        _ => {}
    });
    points
}

/// Points along a line, at most half a unit apart.
pub(crate) fn closely(path: &BezPath) -> Vec<Point> {
    let corners = corners(path, 0.02);
    let mut points = vec![corners[0]];
    for pair in corners.windows(2) {
        let steps = (pair[0].distance(pair[1]) / 0.5).ceil().max(1.0);
        let mut step = 1.0;
        while step <= steps {
            points.push(pair[0].lerp(pair[1], step / steps));
            step += 1.0;
        }
    }
    points
}

/// A `transform` attribute.
pub(crate) fn transform(text: &str) -> Affine {
    let mut all = Affine::IDENTITY;
    for part in text.split(')').filter(|part| !part.trim().is_empty()) {
        let (name, values) = part.split_once('(').expect("a transform has values");
        let values = numbers(values);
        all *= match (name.trim().trim_start_matches(',').trim(), values.as_slice()) {
            ("translate", &[x]) => Affine::translate((x, 0.0)),
            ("translate", &[x, y]) => Affine::translate((x, y)),
            ("scale", &[s]) => Affine::scale(s),
            ("scale", &[x, y]) => Affine::scale_non_uniform(x, y),
            ("rotate", &[angle]) => Affine::rotate(angle.to_radians()),
            ("rotate", &[angle, x, y]) => Affine::rotate_about(angle.to_radians(), Point::new(x, y)),
            ("matrix", &[a, b, c, d, e, f]) => Affine::new([a, b, c, d, e, f]),
            _ => panic!("unknown transform {part:?}"),
        };
    }
    all
}

/// Numbers with spaces or commas between.
pub(crate) fn numbers(text: &str) -> Vec<f64> {
    text.split([' ', ',', '\n']).filter(|part| !part.is_empty()).map(number).collect()
}

/// One number.
pub(crate) fn number(text: &str) -> f64 {
    text.trim().parse().unwrap_or_else(|_| panic!("{text:?} is no number"))
}
