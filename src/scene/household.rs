//! The client's circle with its family lines, and the members' symbols.

use kurbo::{BezPath, Circle, Point, Rect, Vec2};

use super::item::{Group, Item, Paint, Stroke};
use super::{Studio, map};
use crate::layout::Household;
use crate::layout::household::{FamilyBond, FamilyLine, MemberShape, PlacedMember};
use crate::model::{Ecomap, Member};
use crate::text::TextLine;
use crate::vocabulary::{ChildBy, Union};

/// Width of the client's outline, the heaviest outline on the sheet.
const CLIENT: f64 = 2.6;

/// Width of members' outlines and family lines.
const MEMBER: f64 = 1.4;

/// Between the two outlines of the focus person.
const FOCUS: f64 = 2.6;

/// Dashes and gaps of family lines.
const PARTNERS: [f64; 2] = [4.5, 3.0];
const ADOPTED: [f64; 2] = [2.2, 2.2];
const FOSTERED: [f64; 2] = [1.0, 2.2];

/// Half the height of a slash across a union, and the step from one to the next.
const SLASH: f64 = 5.0;
const SLASH_STEP: f64 = 4.0;

/// The client's group: circle, family lines, name.
pub(super) fn client(ecomap: &Ecomap, household: &Household, studio: &Studio) -> Item {
    client_with_lines(ecomap, household, studio, |_| studio)
}

/// The same, with each family line in its own look.
pub(super) fn client_with_lines<'a>(
    ecomap: &Ecomap,
    household: &Household,
    studio: &Studio,
    look: impl Fn(&FamilyLine) -> &'a Studio<'a>,
) -> Item {
    let circle = Circle::new(Point::ORIGIN, household.radius);
    let paint = Paint::both(studio.theme.bubble, Stroke::solid(studio.theme.client, CLIENT));
    let mut items = vec![Item::circle(circle, paint).classed("shape")];
    items.extend(household.lines.iter().flat_map(|line| family_line(line, look(line))));
    items.extend(household.name.iter().map(|line| Item::Text(map::line(line, studio.theme.text).bold())));
    Group::of("client").title(ecomap.client.name.clone()).data("id", &*ecomap.client.id).holding(items)
}

/// A member's group: symbol, age, name.
pub(super) fn member(member: &Member, placed: &PlacedMember, studio: &Studio) -> Item {
    let mut items = symbol(placed.shape, placed.centre, placed.half, studio);
    if member.focus {
        items.push(focus(placed.shape, placed.centre, placed.half, studio));
    }
    if member.deceased {
        items.push(cross(placed.shape, placed.centre, placed.half, studio));
    }
    let crossed = placed.age.iter().filter(|_| member.deceased);
    items.extend(crossed.chain(&placed.name).map(|line| ground(line, studio)));
    let words = placed.age.iter().chain(&placed.name);
    items.extend(words.map(|line| Item::Text(map::line(line, studio.theme.text))));
    Group::of("member").title(studio.words.member(member)).data("id", &*member.id).holding(items)
}

/// What keeps a member's words clear of the X and of ties that pass beneath.
fn ground(line: &TextLine, studio: &Studio) -> Item {
    Item::rect(line.ink_box().inflate(1.2, 0.8), Paint::fill(studio.theme.bubble))
}

/// A member's shape.
pub(crate) fn symbol(shape: MemberShape, centre: Point, half: f64, studio: &Studio) -> Vec<Item> {
    let paint = Paint::both(studio.theme.bubble, Stroke::solid(studio.theme.client, MEMBER));
    vec![outline(shape, centre, half, paint).classed("shape")]
}

/// The inner line of the focus person.
pub(crate) fn focus(shape: MemberShape, centre: Point, half: f64, studio: &Studio) -> Item {
    let stroke = Stroke::solid(studio.theme.client, MEMBER * 0.75);
    let (inset, centre) = match shape {
        MemberShape::Circle | MemberShape::Square => (FOCUS, centre),
        MemberShape::Dome => (FOCUS, centre),
        MemberShape::Diamond => (FOCUS * 1.4, centre),
        MemberShape::Triangle => (FOCUS * 1.6, centre + Vec2::new(0.0, FOCUS * 0.6)),
    };
    outline(shape, centre, half - inset, Paint::stroke(stroke))
}

/// The X through who has died.
pub(crate) fn cross(shape: MemberShape, centre: Point, half: f64, studio: &Studio) -> Item {
    let reach = match shape {
        MemberShape::Square | MemberShape::Dome => half,
        MemberShape::Circle => half * std::f64::consts::FRAC_1_SQRT_2,
        MemberShape::Diamond | MemberShape::Triangle => half / 2.0,
    };
    let mut path = BezPath::new();
    for side in [1.0, -1.0] {
        path.move_to(centre + Vec2::new(-reach, -reach * side));
        path.line_to(centre + Vec2::new(reach, reach * side));
    }
    Item::path(path, Paint::stroke(Stroke::solid(studio.theme.client, MEMBER * 0.8)))
}

fn outline(shape: MemberShape, centre: Point, half: f64, paint: Paint) -> Item {
    match shape {
        MemberShape::Circle => Item::circle(Circle::new(centre, half), paint),
        MemberShape::Square => Item::rect(Rect::from_center_size(centre, (2.0 * half, 2.0 * half)), paint),
        MemberShape::Dome | MemberShape::Diamond | MemberShape::Triangle => {
            Item::path(shape.outline(centre, half), paint)
        }
    }
}

fn polyline(points: &[Point]) -> BezPath {
    let mut path = BezPath::new();
    for (index, &point) in points.iter().enumerate() {
        if index == 0 { path.move_to(point) } else { path.line_to(point) }
    }
    path
}

/// A family line and a union's slashes; the legend draws its samples with it too.
pub(crate) fn family_line(line: &FamilyLine, studio: &Studio) -> Vec<Item> {
    let solid = Stroke::solid(studio.theme.client, MEMBER);
    let (stroke, slashes) = match line.bond {
        FamilyBond::Union(Union::Married) | FamilyBond::Child(ChildBy::Birth) => (solid, 0),
        FamilyBond::Union(Union::Partnered) => (solid.dashed(&PARTNERS), 0),
        FamilyBond::Union(Union::Separated) => (solid, 1),
        FamilyBond::Union(Union::Divorced) => (solid, 2),
        FamilyBond::Child(ChildBy::Adoption) => (solid.dashed(&ADOPTED), 0),
        FamilyBond::Child(ChildBy::Foster) => (solid.dashed(&FOSTERED), 0),
    };
    let mut items = vec![Item::path(polyline(&line.points), Paint::stroke(stroke))];
    if slashes > 0 {
        items.push(slash(line, slashes, studio));
    }
    items
}

fn slash(line: &FamilyLine, count: u32, studio: &Studio) -> Item {
    let along = line.mark_direction();
    let across = Vec2::new(along.y, -along.x);
    let mut path = BezPath::new();
    for index in 0..count {
        let shift = (f64::from(index) - f64::from(count - 1) / 2.0) * SLASH_STEP;
        let lean = across * SLASH + along * (SLASH / 2.0);
        path.move_to(line.mark + along * shift - lean);
        path.line_to(line.mark + along * shift + lean);
    }
    Item::path(path, Paint::stroke(Stroke::solid(studio.theme.client, MEMBER)))
}
