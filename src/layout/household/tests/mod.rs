//! What the scene and the ties may rely on inside the client's circle.

mod families;
mod faults;

use kurbo::{Point, Shape};
use proptest::prelude::{ProptestConfig, proptest};
use proptest::prop_assert;

use super::{FamilyBond, Household, MemberShape, place_household};
use crate::layout::spacing::Spacing;
use crate::model::{Client, Member};
use crate::vocabulary::{ChildBy, Union};
use families::{
    chain_of_unions, family, large_family, man, separated, single_mother, three_generations, woman,
};
use faults::faults;

fn home(name: &str, members: Vec<Member>) -> (Client, Household) {
    let client = Client { id: "client".into(), name: name.into(), members };
    let household = place_household(&client, &Spacing::default());
    (client, household)
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
    assert!(union.mark_direction().y.abs() < 1e-9);
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
fn a_nameless_pregnancy_is_labelled() {
    let (_, household) = home("The Miller family", three_generations());
    assert_eq!(household.members[11].name[0].text, "pregnancy");
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

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, ..ProptestConfig::default() })]

    #[test]
    fn no_family_breaks_a_promise(members in family()) {
        let (_, household) = home("Some household", members);
        let faults = faults(&household);
        prop_assert!(faults.is_empty(), "{faults:#?}");
    }
}

#[test]
fn every_other_of_many_siblings_hangs_lower() {
    let (_, household) = home("Luis and Maria Hernandez", large_family());
    let heights: Vec<f64> = (4..12).map(|child| y_of(&household, child)).collect();
    assert!(heights.windows(2).all(|pair| (pair[0] - pair[1]).abs() > 20.0), "{heights:?}");
    assert!((5..12).all(|child| x_of(&household, child - 1) < x_of(&household, child)));
    let lines = household.lines.iter().filter(|line| matches!(line.bond, FamilyBond::Child(_)));
    assert!(lines.clone().all(|line| line.points.len() == 2), "no jogs: {lines:?}");
}

#[test]
fn many_people_without_kin_stand_in_a_square() {
    let (_, household) = home("Group home", (0..16).map(|index| man(&format!("Boy {index}"), 15)).collect());
    assert_eq!(faults(&household), Vec::<String>::new());
    assert!(household.radius < 150.0, "{}", household.radius);
}
