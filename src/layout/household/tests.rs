//! What the scene and the ties may rely on inside the client's circle.

use kurbo::{Point, Rect, Shape};
use proptest::prelude::{ProptestConfig, Strategy, any, proptest};
use proptest::{collection, option, prop_assert};

use super::{FamilyBond, Household, MemberShape, place_household};
use crate::layout::spacing::Spacing;
use crate::model::{Client, Member};
use crate::vocabulary::{ChildBy, Gender, Union};

fn person(name: &str, gender: Gender, age: u8) -> Member {
    Member {
        id: name.to_lowercase(),
        name: Some(name.to_owned()),
        age: Some(age),
        gender,
        focus: false,
        deceased: false,
        pregnancy: false,
        partner: None,
        parents: vec![],
        child_by: ChildBy::Birth,
    }
}

fn woman(name: &str, age: u8) -> Member {
    person(name, Gender::Female, age)
}

fn man(name: &str, age: u8) -> Member {
    person(name, Gender::Male, age)
}

impl Member {
    fn partner_of(mut self, partner: usize, union: Union) -> Self {
        self.partner = Some((partner, union));
        self
    }

    fn child_of(mut self, parents: &[usize]) -> Self {
        self.parents = parents.to_vec();
        self
    }

    fn deceased(mut self) -> Self {
        self.deceased = true;
        self
    }
}

fn unborn(parents: &[usize]) -> Member {
    Member { pregnancy: true, name: None, age: None, ..woman("Pregnancy", 0) }.child_of(parents)
}

fn home(name: &str, members: Vec<Member>) -> (Client, Household) {
    let client = Client { id: "client".into(), name: name.into(), members };
    let household = place_household(&client, &Spacing::default());
    (client, household)
}

fn single_mother() -> Vec<Member> {
    vec![woman("Keisha", 29), man("Andre", 7).child_of(&[0]), woman("Destiny", 4).child_of(&[0])]
}

fn separated() -> Vec<Member> {
    vec![
        Member { focus: true, ..woman("Maria", 34) },
        man("José", 36).partner_of(0, Union::Separated),
        man("Leo", 9).child_of(&[0, 1]),
    ]
}

fn large_family() -> Vec<Member> {
    let mut members = vec![
        Member { focus: true, ..man("Luis", 38) },
        woman("Maria", 36).partner_of(0, Union::Married),
        woman("Luis's mother", 70),
        man("Luis's father", 74).deceased().partner_of(2, Union::Married),
    ];
    members[0].parents = vec![2, 3];
    for (name, age) in [
        ("Luis Jr.", 16),
        ("Carmen", 14),
        ("Rosa", 12),
        ("Miguel", 10),
        ("Ana", 7),
        ("Pedro", 5),
        ("Sofia", 2),
    ] {
        let child = if age % 4 == 0 { man(name, age) } else { woman(name, age) };
        members.push(child.child_of(&[0, 1]));
    }
    members.push(unborn(&[0, 1]));
    members
}

fn three_generations() -> Vec<Member> {
    let mut members = vec![
        woman("Grandma Ruth", 71),
        man("Grandpa Walter", 75).partner_of(0, Union::Married),
        woman("Helen", 68),
        man("Tom", 45).child_of(&[0, 1]),
        woman("Sandra", 43).child_of(&[2]),
        woman("Beth", 40).child_of(&[0, 1]),
        man("Rick", 44).partner_of(5, Union::Divorced),
        person("Alex", Gender::Nonbinary, 17).child_of(&[3, 4]),
        man("Noah", 12).child_of(&[3, 4]),
        woman("Mia", 8).child_of(&[5, 6]),
        person("Sam", Gender::Unknown, 3).child_of(&[3, 4]),
        unborn(&[3, 4]),
    ];
    members[4] = members[4].clone().partner_of(3, Union::Married);
    members[10].child_by = ChildBy::Adoption;
    members
}

fn chain_of_unions() -> Vec<Member> {
    let mut members = vec![
        man("Carl", 50),
        woman("Dana", 44).partner_of(0, Union::Divorced),
        man("Evan", 41),
        woman("Fay", 15).child_of(&[0, 1]),
        man("Gus", 6).child_of(&[1, 2]),
        woman("Hope", 4).child_of(&[1, 2]),
        woman("Ivy", 48).partner_of(0, Union::Married),
        woman("June", 30).partner_of(0, Union::Partnered),
        man("Kit", 1).child_of(&[0, 7]),
    ];
    members[2] = members[2].clone().partner_of(1, Union::Partnered);
    members
}

/// The axis-parallel box of a polyline's segment, with no width.
fn segments(household: &Household) -> impl Iterator<Item = (FamilyBond, Point, Point)> {
    let lines = household.lines.iter();
    lines.flat_map(|line| line.points.windows(2).map(|ends| (line.bond, ends[0], ends[1])))
}

/// Names every break of a promise, or nothing.
fn faults(household: &Household) -> Vec<String> {
    let mut faults = overlaps(household);
    faults.extend(strays(household));
    for (bond, start, end) in segments(household) {
        let ray = Rect::from_points(start, end);
        for text in household.text_boxes() {
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
    let shapes: Vec<Rect> = household.members.iter().map(super::PlacedMember::shape_box).collect();
    let ages: Vec<Rect> = household
        .members
        .iter()
        .flat_map(|member| &member.age)
        .map(|age| age.ink_box(crate::text::Weight::Regular))
        .collect();
    let texts: Vec<Rect> = household.text_boxes().into_iter().filter(|text| !ages.contains(text)).collect();
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
    let mut points: Vec<Point> = household.text_boxes().into_iter().flat_map(corners).collect();
    points.extend(household.lines.iter().flat_map(|line| line.points.clone()));
    for member in &household.members {
        let outline = member.shape.outline(member.centre, member.half);
        points.extend(outline.segments().map(|segment| kurbo::ParamCurve::start(&segment)));
        for age in &member.age {
            let ink = age.ink_box(crate::text::Weight::Regular);
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

fn x_of(household: &Household, member: usize) -> f64 {
    household.members[member].centre.x
}

fn y_of(household: &Household, member: usize) -> f64 {
    household.members[member].centre.y
}

#[test]
fn a_client_without_members_is_a_name_in_a_circle() {
    let (_, household) = home("Maria Lopez", vec![]);
    assert!(household.members.is_empty() && household.lines.is_empty());
    assert!((household.radius - Spacing::default().client_radius).abs() < 1e-9);
    assert!(household.name.iter().any(|line| line.text.contains("Lopez")));
}

#[test]
fn children_hang_below_a_single_mother_eldest_left() {
    let (_, household) = home("Keisha and children", single_mother());
    assert!(y_of(&household, 1) > y_of(&household, 0));
    assert!((y_of(&household, 1) - y_of(&household, 2)).abs() < 1e-9);
    assert!(x_of(&household, 1) < x_of(&household, 0) && x_of(&household, 0) < x_of(&household, 2));
}

#[test]
fn partners_stand_side_by_side_with_their_child_below_their_line() {
    let (_, household) = home("Lopez household", separated());
    assert!((y_of(&household, 0) - y_of(&household, 1)).abs() < 1e-9);
    let bonds: Vec<FamilyBond> = household.lines.iter().map(|line| line.bond).collect();
    assert_eq!(bonds, [FamilyBond::Union(Union::Separated), FamilyBond::Child(ChildBy::Birth)]);
    let (union, child) = (&household.lines[0], &household.lines[1]);
    assert!(child.points[0].x > union.points[0].x && child.points[0].x < union.points[1].x);
    assert!((child.points[0].y - union.points[0].y).abs() < 1e-9);
    assert!((union.mark.x - child.points[0].x).abs() > 4.0, "slashes keep clear of the child's line");
}

#[test]
fn an_adopted_child_has_its_own_line() {
    let (_, household) = home("The Miller family", three_generations());
    let adoptions = household.lines.iter().filter(|line| line.bond == FamilyBond::Child(ChildBy::Adoption));
    assert_eq!(adoptions.count(), 1);
}

#[test]
fn a_person_stands_between_the_former_and_the_present_partner() {
    let (_, household) = home("Dana", chain_of_unions());
    let dana = x_of(&household, 1);
    assert!((x_of(&household, 0) - dana) * (x_of(&household, 2) - dana) < 0.0);
}

#[test]
fn the_age_of_the_deceased_stands_with_the_name() {
    let (_, household) = home("Luis", large_family());
    let father = &household.members[3];
    assert!(father.age.is_none());
    let name: Vec<&str> = father.name.iter().map(|line| line.text.as_str()).collect();
    assert!(name.join(" ").ends_with(", 74"));
}

#[test]
fn a_pregnancy_is_a_triangle_right_of_the_other_children() {
    let (_, household) = home("The Miller family", three_generations());
    assert_eq!(household.members[11].shape, MemberShape::Triangle);
    assert!((7..11).filter(|&child| child != 9).all(|child| x_of(&household, child) < x_of(&household, 11)));
}

#[test]
fn common_families_break_no_promise() {
    for members in [single_mother(), separated(), large_family(), three_generations(), chain_of_unions()] {
        let (client, household) = home("The household of the client", members);
        assert_eq!(faults(&household), Vec::<String>::new(), "{client:?}");
    }
}

#[test]
fn thirty_people_do_not_overlap() {
    let member = |index: usize| {
        let one = woman(&format!("Person {index}"), 30);
        if index > 4 { one.child_of(&[index / 5]) } else { one }
    };
    let (_, household) = home("Thirty", (0..30).map(member).collect());
    assert_eq!(faults(&household), Vec::<String>::new());
}

#[test]
fn contains_agrees_with_the_outline() {
    for shape in [
        MemberShape::Circle,
        MemberShape::Square,
        MemberShape::Dome,
        MemberShape::Diamond,
        MemberShape::Triangle,
    ] {
        let outline = shape.outline(Point::ORIGIN, 10.0);
        for step in 0..441 {
            let point = Point::new(f64::from(step % 21) - 10.03, f64::from(step / 21) - 9.95);
            assert_eq!(shape.contains(point, 10.0), outline.contains(point), "{shape:?} {point:?}");
        }
    }
}

fn gender() -> impl Strategy<Value = Gender> {
    (0..4_usize).prop_map(|index| Gender::ALL[index])
}

/// A family in which everyone's parents and partner come earlier in the list, so that there is no cycle.
fn family() -> impl Strategy<Value = Vec<Member>> {
    let kin = (option::weighted(0.4, (any::<usize>(), 0..4_usize)), collection::vec(any::<usize>(), 0..3));
    let human = ("[A-Z][a-z]{0,12}( [A-Z][a-z]{0,9})?", gender(), option::of(0..130_u8), any::<[bool; 3]>());
    collection::vec((human, kin), 1..13).prop_map(|people| {
        let mut members: Vec<Member> = Vec::new();
        for (index, ((name, gender, age, [deceased, pregnancy, nameless]), (partner, parents))) in
            people.into_iter().enumerate()
        {
            let pregnancy = pregnancy && nameless && deceased;
            let mut member = Member { age, deceased, pregnancy, ..person(&name, gender, 0) };
            if pregnancy {
                member.name = None;
            }
            if index > 0 {
                member.partner = partner.map(|(other, union)| (other % index, Union::ALL[union]));
                member.parents = parents.iter().map(|parent| parent % index).collect();
                member.parents.sort_unstable();
                member.parents.dedup();
            }
            members.push(member);
        }
        members
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, ..ProptestConfig::default() })]

    #[test]
    fn no_family_breaks_a_promise(members in family()) {
        let (_, household) = home("Some household", members);
        let faults = faults(&household);
        prop_assert!(faults.is_empty(), "{faults:#?}");
    }
}
