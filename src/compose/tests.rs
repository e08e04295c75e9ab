//! The picture as a whole: complete, true to the contract, safe with any name, nothing outside the sheet.

use kurbo::{Point, Rect, Shape};

use crate::layout::Layout;
use crate::model::{Client, Ecomap};
use crate::options::{Notation, Options, Page, ThemeName};
use crate::scene::Scene;
use crate::scene::item::{Anchor, Group, Item};
use crate::scene::sample::{EVERY_MARK, every_mark, laid_out};
use crate::svg::to_svg;
use crate::text::{Fonts, Letters, Weight};

fn compose(map: &Ecomap, layout: &Layout, options: &Options) -> Scene {
    super::compose(map, layout, options).whole()
}

fn drawn(options: &Options) -> Scene {
    let (map, layout) = &*EVERY_MARK;
    compose(map, layout, options)
}

fn every_option() -> Vec<Options> {
    let mut all = Vec::new();
    for theme in ThemeName::ALL {
        for notation in Notation::ALL {
            all.extend(Page::ALL.map(|page| Options { theme, notation, page, ..Options::default() }));
        }
    }
    all
}

fn groups<'a>(items: &'a [Item], class: &str, found: &mut Vec<&'a Group>) {
    for item in items {
        if let Item::Group(group) = item {
            if group.class == Some(class) {
                found.push(group);
            }
            groups(&group.items, class, found);
        }
    }
}

fn all<'a>(scene: &'a Scene, class: &str) -> Vec<&'a Group> {
    let mut found = Vec::new();
    groups(&scene.items, class, &mut found);
    found
}

/// What an item covers, without its stroke.
fn bounds(item: &Item) -> Option<Rect> {
    match item {
        Item::Group(group) => group.items.iter().filter_map(bounds).reduce(|one, other| one.union(other)),
        Item::Circle(item) => Some(item.circle.bounding_box()),
        Item::Ellipse(item) => Some(item.ellipse.bounding_box()),
        Item::Rect(item) => Some(item.rect),
        Item::Path(item) => Some(item.path.bounding_box()),
        Item::Text(item) => {
            let weight = if item.bold { Weight::Bold } else { Weight::Regular };
            let letters = Letters { fonts: &Fonts::default(), size: item.size, weight };
            let width = letters.width(&item.text);
            let left = if item.anchor == Anchor::Middle { item.at.x - width / 2.0 } else { item.at.x };
            Some(Rect::new(left, item.at.y - 0.73 * item.size, left + width, item.at.y + 0.21 * item.size))
        }
    }
}

fn value<'a>(group: &'a Group, fact: &str) -> Option<&'a str> {
    group.data.iter().find(|(name, _)| *name == fact).map(|(_, value)| &**value)
}

#[test]
fn everything_in_the_case_is_drawn_exactly_once() {
    let (map, _) = &*EVERY_MARK;
    let scene = drawn(&Options::default());
    let ids: Vec<&str> = all(&scene, "system").iter().filter_map(|group| value(group, "id")).collect();
    assert_eq!(ids, map.systems.iter().map(|system| &*system.id).collect::<Vec<_>>());
    assert_eq!(all(&scene, "tie").len(), map.ties.len());
    assert_eq!(all(&scene, "member").len(), map.client.members.len());
    assert_eq!(all(&scene, "ring").len(), map.framework.levels.len());
    assert_eq!(all(&scene, "client").len(), 1);
}

#[test]
fn every_body_has_a_sentence_one_shape_and_words() {
    let scene = drawn(&Options::default());
    for class in ["client", "member", "system"] {
        for group in all(&scene, class) {
            assert!(group.title.as_ref().is_some_and(|title| !title.is_empty()));
            let shapes = group.items.iter().filter(|item| match item {
                Item::Circle(item) => item.class == Some("shape"),
                Item::Ellipse(item) => item.class == Some("shape"),
                Item::Rect(item) => item.class == Some("shape"),
                Item::Path(item) => item.class == Some("shape"),
                Item::Group(_) | Item::Text(_) => false,
            });
            assert_eq!(shapes.count(), 1, "{group:?}");
            assert!(group.items.iter().any(|item| matches!(item, Item::Text(_))), "{group:?}");
        }
    }
}

#[test]
fn a_ties_line_runs_its_whole_way_whatever_its_marks() {
    let (map, layout) = &*EVERY_MARK;
    let scene = drawn(&Options::default());
    for (group, routed) in all(&scene, "tie").iter().zip(&layout.ties) {
        let Some(Item::Path(line)) = group.items.first() else { panic!("{group:?}") };
        assert_eq!(line.class, Some("line"));
        let straight = kurbo::ParamCurve::start(&routed.line).distance(kurbo::ParamCurve::end(&routed.line));
        let segment = line.path.segments().next().expect("a line has a segment");
        let drawn = kurbo::ParamCurve::start(&segment).distance(kurbo::ParamCurve::end(&segment));
        assert!((straight - drawn).abs() < 1e-6);
    }
    assert_eq!(map.ties.len(), layout.ties.len());
}

#[test]
fn the_same_case_gives_the_same_bytes() {
    for options in every_option() {
        assert_eq!(to_svg(drawn(&options)), to_svg(drawn(&options)));
    }
}

#[test]
fn nothing_that_other_programs_lose_is_used() {
    let lost = [
        "<style",
        "<marker",
        "<foreignObject",
        "<script",
        "<use",
        "<filter",
        "style=",
        "marker-",
        "filter=",
        "dominant-baseline",
        "textLength",
        "var(",
        "NaN",
        "inf",
    ];
    for options in every_option() {
        let svg = to_svg(drawn(&options));
        for word in lost {
            assert!(!svg.contains(word), "{word} with {options:?}");
        }
    }
}

#[test]
fn no_dash_has_no_length() {
    let svg = to_svg(drawn(&Options::default()));
    for dashes in svg.split("stroke-dasharray=\"").skip(1) {
        let entries = dashes.split('"').next().unwrap_or_default();
        assert!(entries.split(' ').all(|entry| entry != "0"), "{entries}");
    }
}

#[test]
fn nothing_sticks_out_of_any_sheet() {
    for options in every_option() {
        let scene = drawn(&options);
        let sheet = scene.size.to_rect().inflate(0.01, 0.01);
        for covered in scene.items.iter().filter_map(bounds) {
            assert_eq!(covered.union(sheet), sheet, "{covered:?} with {options:?}");
        }
    }
}

#[test]
fn furniture_and_map_keep_apart() {
    for options in every_option() {
        let scene = drawn(&options);
        let blocks =
            ["title-block", "legend"].map(|class| bounds(&Item::Group(all(&scene, class)[0].clone())));
        let [Some(title), Some(key)] = blocks else { panic!("both blocks are drawn") };
        assert!(title.intersect(key).area() <= 0.0, "{options:?}");
        for ring in all(&scene, "ring") {
            let ring = bounds(&Item::Group(ring.clone())).expect("a ring has an outline");
            let (centre, radius) = (ring.center(), ring.width().min(ring.height()) / 2.0);
            // A ring is round: the furniture may stand in the corners of the square round it.
            for piece in ["title-block", "legend"].into_iter().flat_map(|class| pieces(all(&scene, class)[0]))
            {
                let nearest =
                    Point::new(centre.x.clamp(piece.x0, piece.x1), centre.y.clamp(piece.y0, piece.y1));
                assert!(nearest.distance(centre) > radius, "{piece:?} with {options:?}");
            }
        }
    }
}

/// What each item in a group covers, however deep it lies.
fn pieces(group: &Group) -> Vec<Rect> {
    let of = |item: &Item| match item {
        Item::Group(group) => pieces(group),
        item => bounds(item).into_iter().collect(),
    };
    group.items.iter().flat_map(of).collect()
}

#[test]
fn furniture_that_is_not_wanted_is_not_drawn() {
    let scene = drawn(&Options { title: false, legend: false, ..Options::default() });
    assert!(all(&scene, "legend").is_empty() && all(&scene, "title-block").is_empty());
    let ring = scene.size.width.min(scene.size.height);
    assert!(ring > 0.9 * scene.size.width.max(scene.size.height), "the sheet closes round the map");
}

#[test]
fn the_key_shows_exactly_what_occurs() {
    let scene = drawn(&Options::default());
    let entries: Vec<(&str, String)> =
        all(&scene, "entry").iter().flat_map(|entry| entry.data.iter().cloned()).collect();
    for (fact, expected) in [
        ("strength", &["strong", "moderate", "tenuous"][..]),
        ("stressful", &["true"]),
        ("flow", &["forward", "both"]),
        ("status", &["past", "needed"]),
    ] {
        let found: Vec<&str> =
            entries.iter().filter(|(name, _)| *name == fact).map(|(_, value)| &**value).collect();
        assert_eq!(found, expected);
    }
    let bare = Ecomap { systems: Vec::new(), ties: Vec::new(), ..every_mark() };
    let bare = Ecomap { client: Client { members: Vec::new(), ..bare.client.clone() }, ..bare };
    let (map, layout) = laid_out(bare);
    assert!(all(&compose(&map, &layout, &Options::default()), "entry").is_empty());
}

#[test]
fn a_notation_without_arrows_says_so() {
    let scene = drawn(&Options { notation: Notation::McWilliam, ..Options::default() });
    let svg = to_svg(scene.clone());
    assert!(svg.contains("This notation does not show who gives to whom."));
    assert!(svg.contains("McWilliam"));
    assert!(all(&scene, "entry").iter().any(|entry| value(entry, "flow").is_some()));
}

#[test]
fn a_hostile_name_comes_out_as_text() {
    let mut map = every_mark();
    map.title = Some("<script>alert(1)</script> ]]> & \"quoted\" 'too' {client}".to_owned());
    map.systems[0].name = "</title><g onload='x'> \u{202E}abc".to_owned();
    map.ties[0].label = Some("a\u{0}b\u{7}c\u{FFFE}d".to_owned());
    let (map, layout) = laid_out(map);
    let svg = to_svg(compose(&map, &layout, &Options::default()));
    assert!(!svg.contains("<script") && !svg.contains("</title><g") && !svg.contains("]]>"));
    assert!(svg.contains("&lt;script&gt;alert(1)&lt;/script&gt; ]]&gt; &amp; \"quoted\" 'too' {client}"));
    assert!(svg.contains("abcd"));
    assert!(svg.chars().all(|letter| letter == '\n' || !letter.is_control()));
}

#[test]
fn a_sheet_of_paper_has_its_size_in_millimetres() {
    let svg = to_svg(drawn(&Options { page: Page::A4, ..Options::default() }));
    let landscape = svg.contains("width=\"297mm\"") && svg.contains("height=\"210mm\"");
    let portrait = svg.contains("width=\"210mm\"") && svg.contains("height=\"297mm\"");
    assert!(landscape || portrait);
    let svg = to_svg(drawn(&Options { page: Page::Slide, ..Options::default() }));
    assert!(svg.contains("width=\"338.67mm\"") && svg.contains("height=\"190.5mm\""), "{}", &svg[..300]);
    assert!(!to_svg(drawn(&Options::default())).contains("mm\""));
}

#[test]
fn a_very_long_title_stays_on_the_sheet() {
    let mut map = every_mark();
    map.title = Some("A title that a committee wrote and nobody dared to shorten, ".repeat(4));
    map.source = Some("x".repeat(300));
    let layout = &EVERY_MARK.1;
    for page in Page::ALL {
        let scene = compose(&map, layout, &Options { page, ..Options::default() });
        let sheet = scene.size.to_rect().inflate(0.01, 0.01);
        for covered in scene.items.iter().filter_map(bounds) {
            assert_eq!(covered.union(sheet), sheet, "{covered:?} on {page:?}");
        }
    }
}
