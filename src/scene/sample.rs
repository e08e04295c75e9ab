//! A small case with every mark and a naive layout of it, for tests of the drawing.

use kurbo::{Circle, Line, Point, Size};

use crate::geometry::Angle;
use crate::layout::household::{FamilyBond, FamilyLine, MemberShape, PlacedMember};
use crate::layout::{Household, Layout, PlacedLabel, PlacedSystem, Ring, RoutedTie};
use crate::model::{Client, Ecomap, End, Framework, Level, Member, System, Tie};
use crate::text::{Inset, Lettering, TextLine, Weight, fit_in_circle, width};
use crate::vocabulary::{ChildBy, Flow, Gender, Kind, Status, Strength, Union};

const RADIUS: f64 = 82.0;
const RINGS: [f64; 3] = [200.0, 315.0, 415.0];

/// A household with a system of every kind's family, and ties with every mark.
pub(crate) fn every_mark() -> Ecomap {
    Ecomap {
        title: Some("Maria Lopez, intake".to_owned()),
        date: Some("2026-03-02".to_owned()),
        viewpoint: Some("Maria".to_owned()),
        author: Some("J. Ortiz, LCSW".to_owned()),
        source: Some("Two intake interviews and a home visit".to_owned()),
        framework: framework(),
        client: client(),
        systems: systems(),
        ties: ties(),
        plan: Vec::new(),
    }
}

fn framework() -> Framework {
    let level = |id: &str, name: &str, definition: &str| Level {
        id: id.to_owned(),
        name: name.to_owned(),
        definition: definition.to_owned(),
    };
    Framework {
        name: "Micro, mezzo, macro".to_owned(),
        levels: vec![
            level("micro", "Micro", "the individual and the family, one to one"),
            level("mezzo", "Mezzo", "groups, school, work, neighbourhood, community and services"),
            level("macro", "Macro", "policy, law, government, culture and history"),
        ],
    }
}

fn client() -> Client {
    let member = |id: &str, name: &str, age, gender| Member {
        id: id.to_owned(),
        name: Some(name.to_owned()),
        age: Some(age),
        gender,
        focus: false,
        deceased: false,
        pregnancy: false,
        partner: None,
        parents: Vec::new(),
        child_by: ChildBy::Birth,
    };
    let maria = Member { focus: true, ..member("maria", "Maria", 34, Gender::Female) };
    let jose = Member {
        deceased: true,
        partner: Some((0, Union::Separated)),
        ..member("jose", "José", 36, Gender::Male)
    };
    let leo = Member {
        parents: vec![0, 1],
        child_by: ChildBy::Adoption,
        ..member("leo", "Leo", 9, Gender::Nonbinary)
    };
    let sam = Member { parents: vec![0, 1], ..member("sam", "Sam", 4, Gender::Unknown) };
    let baby = Member { name: None, age: None, pregnancy: true, ..member("baby", "", 0, Gender::Unknown) };
    let baby = Member { parents: vec![0, 1], child_by: ChildBy::Foster, ..baby };
    Client {
        id: "client".to_owned(),
        name: "Lopez household".to_owned(),
        members: vec![maria, jose, leo, sam, baby],
    }
}

fn systems() -> Vec<System> {
    let system = |name: &str, kind, level, status| System {
        id: name.to_lowercase().replace(' ', "-"),
        name: name.to_owned(),
        kind,
        level,
        note: None,
        status,
    };
    use Status::{Current, Needed, Past};
    vec![
        system("Maternal grandmother", Some(Kind::Family), 0, Current),
        system("Best friend Ana", Some(Kind::Friends), 0, Current),
        system("Rex", Some(Kind::Pet), 0, Current),
        system("Brother Luis", Some(Kind::Family), 0, Past),
        system("Lincoln Middle School", Some(Kind::School), 1, Current),
        system("Bakery job", Some(Kind::Work), 1, Current),
        system("St. Rita parish", Some(Kind::Faith), 1, Current),
        system("Harbor Clinic", Some(Kind::Health), 1, Current),
        system("Dr. Stein, therapist", Some(Kind::MentalHealth), 1, Current),
        system("After-school care", Some(Kind::Community), 1, Needed),
        system("Family court", Some(Kind::Justice), 1, Current),
        system("Child protection", Some(Kind::ChildWelfare), 1, Current),
        system("Housing voucher policy", Some(Kind::Policy), 2, Current),
        system("Immigration law", Some(Kind::Law), 2, Current),
        system("Local radio", Some(Kind::Media), 2, Current),
        system("Something else", None, 2, Current),
    ]
}

fn ties() -> Vec<Tie> {
    let tie = |from, to, strength| Tie {
        from,
        to: End::System(to),
        strength,
        stressful: false,
        flow: Flow::None,
        status: Status::Current,
        label: None,
        note: None,
        since: None,
        frequency: None,
        disputed: false,
    };
    use Strength::{Moderate, Strong, Tenuous};
    let (client, leo) = (End::Client, End::Member(2));
    vec![
        Tie { flow: Flow::Backward, label: Some("child care".to_owned()), ..tie(client, 0, Strong) },
        tie(client, 1, Moderate),
        tie(client, 2, Strong),
        Tie { status: Status::Past, stressful: true, ..tie(client, 3, Moderate) },
        Tie { stressful: true, flow: Flow::Both, ..tie(leo, 4, Moderate) },
        Tie { stressful: true, flow: Flow::Both, disputed: true, ..tie(client, 5, Strong) },
        Tie { flow: Flow::Forward, ..tie(client, 6, Tenuous) },
        Tie { status: Status::Past, ..tie(client, 7, Strong) },
        Tie { stressful: true, label: Some("weekly talks".to_owned()), ..tie(client, 8, Tenuous) },
        Tie { status: Status::Needed, ..tie(client, 9, Moderate) },
        Tie { stressful: true, ..tie(client, 10, Strong) },
        Tie { disputed: true, flow: Flow::Backward, ..tie(client, 11, Moderate) },
        Tie { flow: Flow::Backward, ..tie(End::System(4), 12, Tenuous) },
        Tie { stressful: true, flow: Flow::Backward, ..tie(End::System(7), 13, Strong) },
    ]
}

/// Systems evenly on their rings, straight ties, members in a row.
pub(crate) fn naive_layout(map: &Ecomap) -> Layout {
    let household = household(map);
    let systems: Vec<PlacedSystem> = (0..map.systems.len()).map(|index| place(map, index)).collect();
    let rings = (0..RINGS.len())
        .map(|level| Ring {
            inner: if level == 0 { RADIUS } else { RINGS[level - 1] },
            outer: RINGS[level],
            name: text(
                &map.framework.levels[level].name,
                Point::new(0.0, 9.0 - RINGS[level] + 5.0),
                9.5,
                Weight::Bold,
            ),
        })
        .collect();
    let shape = |end| match end {
        End::Client => Circle::new(Point::ORIGIN, RADIUS),
        End::Member(member) => Circle::new(household.members[member].centre, household.members[member].half),
        End::System(system) => systems[system].shape,
    };
    let ties = map.ties.iter().map(|tie| route(tie, shape(tie.from), shape(tie.to))).collect();
    Layout { rings, ties, systems: systems.clone(), household: household.clone() }
}

fn text(text: &str, at: Point, size: f64, weight: Weight) -> TextLine {
    TextLine { text: text.to_owned(), x: at.x, y: at.y, width: width(text, size, weight), size }
}

fn place(map: &Ecomap, index: usize) -> PlacedSystem {
    let system = &map.systems[index];
    let same: Vec<usize> = (0..map.systems.len()).filter(|&i| map.systems[i].level == system.level).collect();
    let rank = same.iter().position(|&i| i == index).unwrap_or(0);
    let number = |n: usize| f64::from(u32::try_from(n).unwrap_or(0));
    let turn = (number(rank) + 0.5) / number(same.len()) * std::f64::consts::TAU;
    let inner = if system.level == 0 { RADIUS } else { RINGS[system.level - 1] };
    let centre = Angle(turn).at((inner + RINGS[system.level]) / 2.0);
    let lettering = Lettering { size: 10.0, weight: Weight::Regular, line_height: 1.2 };
    let inset = Inset { glyph: system.kind.map(|_| 14.0), margin: 4.0, least_radius: 26.0 };
    let label = fit_in_circle(&system.name, &lettering, &inset);
    let name = label.lines.iter().map(|line| TextLine {
        x: line.x + centre.x,
        y: line.y + centre.y,
        ..line.clone()
    });
    PlacedSystem {
        shape: Circle::new(centre, label.radius),
        name: name.collect(),
        glyph: label.glyph_centre.map(|height| Point::new(centre.x, centre.y + height)),
    }
}

fn household(map: &Ecomap) -> Household {
    let member = |(index, shape): (usize, MemberShape)| {
        let member = &map.client.members[index];
        let (row, column) = if index < 2 { (0.0, index * 2) } else { (1.0, index - 2) };
        let column = f64::from(u32::try_from(column).unwrap_or(0)) - 1.0;
        let centre = Point::new(column * 44.0 * if row > 0.0 { 1.0 } else { 0.6 }, -28.0 + 52.0 * row);
        PlacedMember {
            shape,
            centre,
            half: 12.0,
            age: member.age.map(|age| {
                text(&age.to_string(), Point::new(centre.x, centre.y + 3.4), 9.5, Weight::Regular)
            }),
            name: member
                .name
                .iter()
                .map(|name| text(name, Point::new(centre.x, centre.y + 23.0), 9.5, Weight::Regular))
                .collect(),
        }
    };
    let shapes = [
        MemberShape::Circle,
        MemberShape::Square,
        MemberShape::Dome,
        MemberShape::Diamond,
        MemberShape::Triangle,
    ];
    let union = FamilyLine {
        points: vec![Point::new(-14.4, -28.0), Point::new(14.4, -28.0)],
        bond: FamilyBond::Union(Union::Separated),
        mark: Point::new(-6.0, -28.0),
    };
    let child = |x: f64, by| FamilyLine {
        points: vec![Point::new(0.0, -28.0), Point::new(0.0, 4.0), Point::new(x, 4.0), Point::new(x, 12.0)],
        bond: FamilyBond::Child(by),
        mark: Point::ORIGIN,
    };
    Household {
        radius: RADIUS,
        name: vec![text("Lopez household", Point::new(0.0, -56.0), 11.5, Weight::Bold)],
        members: shapes.into_iter().enumerate().map(member).collect(),
        lines: vec![
            union,
            child(-44.0, ChildBy::Adoption),
            child(0.0, ChildBy::Birth),
            child(44.0, ChildBy::Foster),
        ],
    }
}

fn route(tie: &Tie, from: Circle, to: Circle) -> RoutedTie {
    let along = (to.center - from.center).normalize();
    let line = Line::new(from.center + along * (from.radius + 1.0), to.center - along * (to.radius + 1.0));
    let middle = line.p0.midpoint(line.p1);
    let label = tie.label.as_ref().map(|words| {
        let line = text(words, Point::new(middle.x, middle.y + 3.2), 9.0, Weight::Regular);
        let size = Size::new(line.width + 4.0, 13.0);
        PlacedLabel { lines: vec![line], centre: middle, turn: 0.0, size, on_line: true }
    });
    let side = kurbo::Vec2::new(-along.y, along.x) * 11.0;
    RoutedTie { line: line.into(), label, query: tie.disputed.then_some(middle + side) }
}
