//! A small case with every mark, and its layout, for tests of the drawing.

use std::sync::LazyLock;

use crate::age::Age;
use crate::graph::EcoGraph;
use crate::layout::{Layout, layout};
use crate::model::{Client, Ecomap, End, Framework, Level, Member, System, Tie};
use crate::vocabulary::{ChildBy, Flow, Gender, Kind, Status, Strength, Union};

/// The case and its layout, made once for all tests.
pub(crate) static EVERY_MARK: LazyLock<(Ecomap, Layout)> = LazyLock::new(|| laid_out(every_mark()));

/// A case with its layout.
pub(crate) fn laid_out(map: Ecomap) -> (Ecomap, Layout) {
    let placed = layout(
        &EcoGraph::new(&map),
        crate::layout::outline::Shape::Circle,
        &crate::layout::spacing::Spacing::default(),
        crate::layout::Wish::default(),
    )
    .0;
    (map, placed)
}

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
        views: Vec::new(),
        partial: None,
    }
}

fn framework() -> Framework {
    let level = |id: &str, name: &str, definition: &str| Level {
        id: id.to_owned(),
        name: name.to_owned(),
        definition: definition.to_owned(),
    };
    Framework {
        ready: None,
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
        age: Some(Age::Years(age)),
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
        angle: None,
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
