//! Maps of many systems: what holds in every map must hold here, too. Checked in linear time.

#[path = "generator/mod.rs"]
mod generator;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use ecomap::{Detail, Labels, Options, Source, compile, render};

/// A system as drawn: centre, radius, level.
struct Drawn {
    x: f64,
    y: f64,
    r: f64,
    level: String,
}

/// A picture read back.
struct Picture {
    /// Radius of each level's boundary, innermost first.
    bounds: Vec<(String, f64)>,
    client: Drawn,
    systems: BTreeMap<String, Drawn>,
    ties: usize,
    texts: usize,
}

fn number(node: roxmltree::Node, name: &str) -> f64 {
    node.attribute(name).and_then(|value| value.parse().ok()).expect("a number")
}

fn shape(group: roxmltree::Node) -> Drawn {
    let shape = group.children().find(|child| child.attribute("class") == Some("shape")).expect("a shape");
    let level = group.attribute("data-level").unwrap_or_default().to_owned();
    Drawn { x: number(shape, "cx"), y: number(shape, "cy"), r: number(shape, "r"), level }
}

fn read(svg: &str) -> Picture {
    let document = roxmltree::Document::parse(svg).expect("the picture is XML");
    let of_class = |class| document.descendants().filter(move |node| node.attribute("class") == Some(class));
    let mut bounds: Vec<(String, f64)> = of_class("ring")
        .map(|ring| {
            let boundary = ring.children().find(|child| child.attribute("class") == Some("boundary"));
            let level = ring.attribute("data-level").expect("a level").to_owned();
            (level, number(boundary.expect("a boundary"), "r"))
        })
        .collect();
    bounds.sort_by(|one, other| one.1.total_cmp(&other.1));
    let id = |group: roxmltree::Node| group.attribute("data-id").expect("an id").to_owned();
    Picture {
        bounds,
        client: of_class("client").map(shape).next().expect("a client"),
        systems: of_class("system").map(|group| (id(group), shape(group))).collect(),
        ties: of_class("tie").count(),
        texts: of_class("system")
            .flat_map(|group| group.children())
            .filter(|node| node.has_tag_name("text"))
            .count(),
    }
}

fn draw(case: &str, options: &Options) -> (Picture, Detail) {
    let ecomap = compile(&Source::new("large.json", case.as_bytes())).value.expect("a case without errors");
    (read(&render(&ecomap, options)), Detail::of(&ecomap, options))
}

/// Every system wholly in its level's band, and no two overlap: each is compared with those in the cells around it.
fn keeps_its_promises(picture: &Picture, name: &str) {
    let client = picture.client.r;
    let widest = picture.systems.values().map(|system| system.r).fold(0.0, f64::max);
    let mut cells: BTreeMap<(i64, i64), Vec<&Drawn>> = BTreeMap::new();
    #[expect(clippy::cast_possible_truncation, reason = "a cell of a picture")]
    let cell = |system: &Drawn| ((system.x / widest / 2.0) as i64, (system.y / widest / 2.0) as i64);
    for (id, system) in &picture.systems {
        let level = picture.bounds.iter().position(|bound| bound.0 == system.level).expect("a ring");
        let inner = if level == 0 { client } else { picture.bounds[level - 1].1 };
        let far = distance(system, &picture.client);
        assert!(
            far - system.r > inner && far + system.r < picture.bounds[level].1,
            "{name}: {id} leaves its band"
        );
        let (column, row) = cell(system);
        for near in
            (column - 1..=column + 1).flat_map(|column| (row - 1..=row + 1).map(move |row| (column, row)))
        {
            for other in cells.get(&near).into_iter().flatten() {
                let apart = distance(system, other);
                assert!(apart > system.r + other.r + 1.0, "{name}: {id} touches another system");
            }
        }
        cells.entry((column, row)).or_default().push(system);
    }
}

/// Between the centres.
fn distance(one: &Drawn, other: &Drawn) -> f64 {
    ((one.x - other.x) * (one.x - other.x) + (one.y - other.y) * (one.y - other.y)).sqrt()
}

/// The ids of a case, as the reader gives them.
fn ids(systems: &[generator::case::System]) -> BTreeSet<String> {
    systems.iter().map(|system| system.id.text().to_owned()).collect()
}

#[test]
fn a_random_map_of_many_systems_keeps_its_promises_and_shows_every_system_once() {
    for (systems, seed) in [(400, 1), (400, 2), (1200, 3), (2500, 4)] {
        let case = generator::case(systems, seed);
        let (picture, _) = draw(&generator::text(&case), &Options::default());
        assert_eq!(picture.systems.keys().cloned().collect::<BTreeSet<_>>(), ids(&case.systems));
        assert_eq!(picture.ties, case.ties.len());
        keeps_its_promises(&picture, "random");
    }
}

#[test]
fn a_map_is_no_larger_than_its_systems_need() {
    for systems in [400, 2500] {
        let (picture, _) = draw(&generator::text(&generator::case(systems, 1)), &Options::default());
        let side = 2.0 * picture.bounds.last().expect("three rings").1;
        let boxes: f64 = picture.systems.values().map(|system| 4.0 * system.r * system.r).sum();
        assert!(side * side / boxes <= 25.0, "{systems} systems: {}", side * side / boxes);
    }
}

#[test]
fn words_are_left_out_where_nobody_could_read_them() {
    let options = Options::default();
    for (systems, detail) in [(40, Detail::All), (400, Detail::Names), (2000, Detail::Dots)] {
        let (picture, found) = draw(&generator::text(&generator::case(systems, 1)), &options);
        assert_eq!(found, detail, "{systems} systems");
        assert_eq!(picture.texts > 0, detail >= Detail::Names, "{systems} systems");
    }
}

#[test]
fn without_labels_no_system_and_no_tie_is_named_on_the_map_but_every_title_stays() {
    let case = generator::text(&generator::case(20, 1));
    let ecomap = compile(&Source::new("case.json", case.as_bytes())).value.expect("a case without errors");
    let options = Options { labels: Labels::None, ..Options::default() };
    let svg = render(&ecomap, &options);
    assert_eq!(read(&svg).texts, 0);
    assert!(!svg.contains("class=\"tie-label\""));
    let titles = |svg: &str| svg.matches("<title>").count();
    assert_eq!(titles(&svg), titles(&render(&ecomap, &Options::default())));
}

/// A case of systems on these levels and of these ties, each from one system's number to another's.
fn case(systems: usize, levels: &[&str], ties: impl Iterator<Item = (usize, usize)>) -> String {
    let mut text = String::from(r#"{"client":"Ann","systems":["#);
    for index in 0..systems {
        let level = levels[index % levels.len()];
        let comma = if index == 0 { "" } else { "," };
        let _ = write!(text, r#"{comma}{{"id":"s{index}","name":"System {index}","level":"{level}"}}"#);
    }
    text.push_str(r#"],"ties":["#);
    for (index, (from, to)) in ties.enumerate() {
        let comma = if index == 0 { "" } else { "," };
        let _ = write!(text, r#"{comma}{{"from":"s{from}","to":"s{to}"}}"#);
    }
    text.push_str("]}");
    text
}

#[test]
fn maps_of_any_structure_keep_their_promises() {
    let all = ["micro", "mezzo", "macro"];
    let count = 1000;
    let cases = [
        ("a star", case(count, &all, (1..count).map(|end| (0, end)))),
        ("a path", case(count, &all, (1..count).map(|end| (end - 1, end)))),
        ("a round", case(count, &all, (0..count).map(|end| (end, (end + 1) % count)))),
        ("a tree", case(count, &all, (1..count).map(|end| (end / 2, end)))),
        ("a tangle", case(count, &all, (1..count).map(|end| ((end * 7919 + 13) % end, end)))),
        ("no ties", case(count, &all, std::iter::empty())),
        ("one level", case(count, &["macro"], std::iter::empty())),
        ("few systems, many ties", case(3, &all, (0..2000).map(|tie| (tie % 2, 2)))),
    ];
    for (name, case) in cases {
        let (picture, _) = draw(&case, &Options::default());
        keeps_its_promises(&picture, name);
    }
}

#[test]
fn the_same_large_case_gives_the_same_picture() {
    let text = generator::text(&generator::case(600, 5));
    let picture = || {
        let ecomap =
            compile(&Source::new("large.json", text.as_bytes())).value.expect("a case without errors");
        render(&ecomap, &Options::default())
    };
    assert!(picture() == picture());
}
