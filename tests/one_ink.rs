//! One ink: on a poor black-and-white copy of a printed sheet, no two marks of the key look alike.
//!
//! The sheet is drawn at 300 pixels to the inch with the theme `print`; every pixel becomes black or white, as a laser printer
//! would have it; then three by three pixels become one of a copy, again black or white.

#![cfg(feature = "cli")]
#![allow(clippy::disallowed_methods, reason = "a test of files")]

use ecomap::{Drawing, Notation, Options, Source, ThemeName, compile};
use resvg::tiny_skia::{Color, Pixmap, Transform};
use resvg::usvg;
use roxmltree::{Document, Node};

/// Pixels of the print in a point.
const PRINT: f32 = 300.0 / 72.0;
/// Pixels of the print that become one of the copy, each way.
const COARSER: usize = 3;
/// Lightness below which a pixel is black.
const THRESHOLD: u32 = 128;
/// How far two marks may be moved for them to look alike, in pixels of the copy.
const SLACK: isize = 2;
/// The least share of the ink of two marks that only one of them has. A question mark beside a line, the smallest difference
/// that the key shows, is a seventh of the ink.
const DIFFERENT: f64 = 0.12;
/// Points above and below a mark's line that belong to it: room for a question mark.
const REACH: f64 = 12.0;
/// Points beside a mark that belong to it.
const MARGIN: f64 = 2.0;

/// The example with every mark, in one ink, its letters drawn as outlines.
fn sheet(notation: Notation) -> String {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/every-mark.json");
    let case = std::fs::read(file).expect("the example is there");
    let ecomap = compile(&Source::new("every-mark.json", &case)).value.expect("the example is valid");
    let options = Options { theme: ThemeName::Print, notation, ..Options::default() };
    Drawing::new(&ecomap, &options).svg_outlines()
}

/// A bitmap: rows of pixels, true = ink.
type Copy = Vec<Vec<bool>>;

/// The copy of a drawing.
fn copied(svg: &str) -> Copy {
    let tree = usvg::Tree::from_str(svg, &usvg::Options::default()).expect("the drawing is an SVG");
    let size = tree.size().to_int_size().scale_by(PRINT).expect("a drawing has a size");
    let mut print = Pixmap::new(size.width(), size.height()).expect("a mark is small");
    print.fill(Color::WHITE);
    resvg::render(&tree, Transform::from_scale(PRINT, PRINT), &mut print.as_mut());
    let [width, height] = [size.width(), size.height()].map(|side| side as usize);
    let black = |row: usize, column: usize| {
        let pixel = print.pixels()[row * width + column];
        (u32::from(pixel.red()) + u32::from(pixel.green()) + u32::from(pixel.blue())) / 3 < THRESHOLD
    };
    let blot = |row: usize, column: usize| {
        let cells = (0..COARSER * COARSER)
            .filter(|cell| black(row * COARSER + cell / COARSER, column * COARSER + cell % COARSER));
        2 * cells.count() > COARSER * COARSER
    };
    let columns = 0..width / COARSER;
    (0..height / COARSER).map(|row| columns.clone().map(|column| blot(row, column)).collect()).collect()
}

/// A mark of the key: what it stands for and what it looks like on the copy.
struct Mark {
    name: String,
    ink: Copy,
}

/// The marks of ties in the key.
fn marks(svg: &str) -> Vec<Mark> {
    let document = Document::parse(svg).expect("our own SVG is XML");
    let entries = document.descendants().filter(|node| node.attribute("class") == Some("entry"));
    entries.filter_map(|entry| mark(entry, &svg[entry.range()])).collect()
}

/// The mark of an entry that has a line, without its words.
fn mark(entry: Node, drawing: &str) -> Option<Mark> {
    let line = entry.children().find(|child| child.attribute("class") == Some("line"))?;
    let facts = entry.attributes().filter(|fact| fact.name().starts_with("data-"));
    let name = facts.map(|fact| format!("{} {}", fact.name(), fact.value())).collect();
    let numbers = line.attribute("d")?.split(|letter: char| letter.is_ascii_alphabetic() || letter == ' ');
    let points: Vec<f64> = numbers.filter_map(|number| number.parse().ok()).collect();
    let [left, y, .., right, _] = points[..] else { return None };
    let view = [left - MARGIN, y - REACH, right - left + 2.0 * MARGIN, 2.0 * REACH];
    let view = view.map(|number| number.to_string()).join(" ");
    let alone = format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"{view}\">{drawing}</svg>");
    Some(Mark { name, ink: copied(&alone) })
}

/// The share of the ink of two marks that only one of them has, however they are laid over each other.
fn difference(one: &Copy, other: &Copy) -> f64 {
    let shifts = (-SLACK..=SLACK).flat_map(|down| (-SLACK..=SLACK).map(move |right| (down, right)));
    shifts.map(|shift| difference_at(one, other, shift)).fold(1.0, f64::min)
}

fn difference_at(one: &Copy, other: &Copy, (down, right): (isize, isize)) -> f64 {
    let at = |copy: &Copy, row: isize, column: isize| {
        let row = usize::try_from(row).ok().and_then(|row| copy.get(row));
        row.and_then(|row| usize::try_from(column).ok().and_then(|column| row.get(column)))
            .copied()
            .unwrap_or(false)
    };
    let (mut either, mut only) = (0.0, 0.0);
    let (height, width) = (one.len().cast_signed(), one[0].len().cast_signed());
    for row in -SLACK..height + SLACK {
        for column in -SLACK..width + SLACK {
            let (here, there) = (at(one, row, column), at(other, row + down, column + right));
            either += f64::from(u8::from(here || there));
            only += f64::from(u8::from(here != there));
        }
    }
    only / f64::max(either, 1.0)
}

/// The pairs of marks that look alike.
fn alike(marks: &[Mark]) -> Vec<String> {
    let mut found = Vec::new();
    for (index, one) in marks.iter().enumerate() {
        for other in &marks[..index] {
            let difference = difference(&one.ink, &other.ink);
            if difference < DIFFERENT {
                found.push(format!("{} and {}: {difference:.2}", one.name, other.name));
            }
        }
    }
    found
}

#[test]
fn on_a_poor_copy_every_mark_of_the_key_looks_different() {
    for notation in Notation::ALL {
        let marks = marks(&sheet(notation));
        assert!(marks.len() >= 7, "{notation:?} has {} marks", marks.len());
        for mark in &marks {
            assert!(
                mark.ink.iter().flatten().any(|&ink| ink),
                "{notation:?}: nothing is left of {}",
                mark.name
            );
        }
        assert_eq!(alike(&marks), Vec::<String>::new(), "{notation:?}");
    }
}

/// The sheet with something changed in one entry of the key.
fn changed(fact: &str, from: &str, to: &str) -> Vec<Mark> {
    let sheet = sheet(Notation::Hartman);
    let start = sheet.find(&format!("<g class=\"entry\" {fact}>")).expect("the key has this entry");
    let entry = sheet[start..].replacen(from, to, 1);
    assert_ne!(entry, sheet[start..], "{from} is in the entry");
    marks(&format!("{}{entry}", &sheet[..start]))
}

#[test]
fn the_test_notices_marks_that_would_look_alike() {
    let as_thin = changed("data-strength=\"strong\"", "stroke-width=\"3.2\"", "stroke-width=\"1.5\"");
    assert!(alike(&as_thin).iter().any(|pair| pair.contains("moderate") && pair.contains("strong")));
    let not_dashed = changed("data-strength=\"tenuous\"", " stroke-dasharray=", " data-dashes=");
    assert!(alike(&not_dashed).iter().any(|pair| pair.contains("moderate") && pair.contains("tenuous")));
    let not_hatched = changed("data-stressful=\"true\"", "stroke-width=\"1.1\"", "stroke-width=\"0\"");
    assert!(alike(&not_hatched).iter().any(|pair| pair.contains("moderate") && pair.contains("stressful")));
}
