//! Finds every break of what the household promises.

use kurbo::{Point, Rect};

use crate::layout::household::{FamilyBond, Household, PlacedMember};

/// The axis-parallel box of a polyline's segment, with no width.
fn segments(household: &Household) -> impl Iterator<Item = (FamilyBond, Point, Point)> {
    let lines = household.lines.iter();
    lines.flat_map(|line| line.points.windows(2).map(|ends| (line.bond, ends[0], ends[1])))
}

/// Names every break of a promise, or nothing.
pub(super) fn faults(household: &Household) -> Vec<String> {
    let mut faults = overlaps(household);
    faults.extend(strays(household));
    for (bond, start, end) in segments(household) {
        let ray = Rect::from_points(start, end);
        for text in text_boxes(household) {
            if deep(ray.inflate(0.01, 0.01), text.inflate(-0.5, -0.5)) {
                faults.push(format!("{bond:?} {start:?} {end:?} runs through the text in {text:?}"));
            }
        }
        for (index, member) in household.members.iter().enumerate() {
            // Lines end at their members' outlines: a little inside counts as at.
            let near = deep(ray.inflate(0.01, 0.01), member.shape_box());
            let inside = near
                && (1..200).any(|step| {
                    let point = start.lerp(end, f64::from(step) / 200.0);
                    member.shape.contains(point - member.centre.to_vec2(), member.half - 1.0)
                });
            if inside {
                faults.push(format!("{bond:?} {start:?} {end:?} runs through member {index}"));
            }
        }
    }
    faults
}

fn deep(one: Rect, other: Rect) -> bool {
    let shared = one.intersect(other);
    shared.width() > 0.0 && shared.height() > 0.0
}

/// Shapes and texts that touch each other.
fn overlaps(household: &Household) -> Vec<String> {
    let shapes: Vec<Rect> = household.members.iter().map(PlacedMember::shape_box).collect();
    let ages: Vec<Rect> =
        household.members.iter().flat_map(|member| &member.age).map(|age| age.ink_box()).collect();
    let texts: Vec<Rect> = text_boxes(household).into_iter().filter(|text| !ages.contains(text)).collect();
    // Lines of one name may stand as close as the line height says.
    let boxes: Vec<Rect> = shapes.into_iter().chain(texts).map(|rect| rect.inflate(-0.1, -0.1)).collect();
    let mut faults = Vec::new();
    for (index, one) in boxes.iter().enumerate() {
        for other in boxes[index + 1..].iter().filter(|other| deep(*one, **other)) {
            faults.push(format!("{one:?} overlaps {other:?}"));
        }
    }
    faults
}

/// What sticks out of the client's circle, or of its own symbol.
fn strays(household: &Household) -> Vec<String> {
    let mut faults = Vec::new();
    let mut points: Vec<Point> = text_boxes(household).into_iter().flat_map(corners).collect();
    points.extend(household.lines.iter().flat_map(|line| line.points.clone()));
    for member in &household.members {
        let outline = member.shape.outline(member.centre, member.half);
        points.extend(outline.segments().map(|segment| kurbo::ParamCurve::start(&segment)));
        if let Some(age) = &member.age {
            let ink = age.ink_box();
            // Digits have no descenders.
            let digits = Rect { y1: age.y, ..ink };
            if corners(digits).iter().any(|corner| !member.contains(*corner)) {
                faults.push(format!("the age {} leaves its {:?}", age.text, member.shape));
            }
        }
    }
    let outside = points.iter().filter(|point| point.to_vec2().hypot() > household.radius - 3.0);
    faults.extend(outside.map(|point| format!("{point:?} is outside")));
    faults
}

fn corners(rect: Rect) -> [Point; 4] {
    [(rect.x0, rect.y0), (rect.x1, rect.y0), (rect.x1, rect.y1), (rect.x0, rect.y1)].map(Point::from)
}

/// The ink of every text inside the client's circle.
fn text_boxes(household: &Household) -> Vec<Rect> {
    let ages = household.members.iter().filter_map(|member| member.age.as_ref());
    household.name_boxes().into_iter().chain(ages.map(|age| age.ink_box())).collect()
}
