//! Writes a scene as SVG text. The only door to the `svg` crate; sees the scene, never the case.

mod number;
mod path;
mod rtl;

use std::fmt::Write;

use kurbo::Size;
use svg::node::Text;
use svg::node::element::Element;

use crate::scene::Scene;
use crate::scene::item::{Anchor, Group, Item, Paint, TextItem};
use crate::theme::Colour;
use number::num;
use svg::Node;

/// The family whose widths are the same everywhere, so that what was measured is what is seen.
const FONT: &str = "Arial, Helvetica, 'Liberation Sans', Arimo, sans-serif";

const TITLE_ID: &str = "ecomap-title";
const DESCRIPTION_ID: &str = "ecomap-description";

/// The scene as an SVG document, ending with a line break.
pub(crate) fn to_svg(scene: Scene<impl IntoIterator<Item = Item>>) -> String {
    let root = root(&scene).to_string();
    let (start, end) = root.rsplit_once("\n</").expect("the root has a title and so an end of its own");
    let mut text = format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{start}");
    // One item after the other, so that the elements of a large picture are never there all at once.
    for item in scene.items {
        let _ = write!(text, "\n{}", node(&item));
    }
    text.push_str("\n</");
    text.push_str(end);
    text.push('\n');
    text
}

/// The document's own element, without its items.
fn root<Items>(scene: &Scene<Items>) -> Element {
    let Size { width, height } = scene.size;
    let mut root = element(
        "svg",
        &[
            ("xmlns", "http://www.w3.org/2000/svg"),
            ("viewBox", &format!("0 0 {} {}", num(width), num(height))),
            ("role", "graphics-document"),
            ("aria-labelledby", &format!("{TITLE_ID} {DESCRIPTION_ID}")),
            ("lang", scene.language),
            ("font-family", FONT),
        ],
    );
    if let Some(paper) = scene.paper {
        root.assign("width", format!("{}mm", num(paper.width)));
        root.assign("height", format!("{}mm", num(paper.height)));
    }
    root.append(words("title", &scene.title, &[("id", TITLE_ID)]));
    root.append(words("desc", &scene.description, &[("id", DESCRIPTION_ID)]));
    root
}

fn element(name: &str, attributes: &[(&str, &str)]) -> Element {
    let mut element = Element::new(name);
    for &(name, value) in attributes {
        element.assign(name, value);
    }
    element
}

/// An element that holds only words.
fn words(name: &str, words: &str, attributes: &[(&str, &str)]) -> Element {
    let mut element = element(name, attributes);
    element.append(Text::new(clean(words)));
    element
}

/// The same words without what XML cannot hold.
fn clean(words: &str) -> String {
    words
        .chars()
        .filter(|&letter| !letter.is_control() && !matches!(letter, '\u{FFFE}' | '\u{FFFF}'))
        .collect()
}

fn node(item: &Item) -> Element {
    match item {
        Item::Group(group) => group_node(group),
        Item::Circle(item) => {
            let circle = item.circle;
            let place = [("cx", circle.center.x), ("cy", circle.center.y), ("r", circle.radius)];
            shape("circle", item.class, &place, &item.paint)
        }
        Item::Rect(item) => {
            let rect = item.rect;
            let place = [("x", rect.x0), ("y", rect.y0), ("width", rect.width()), ("height", rect.height())];
            shape("rect", item.class, &place, &item.paint)
        }
        Item::Path(item) => {
            let mut element = shape("path", item.class, &[], &item.paint);
            element.assign("d", path::data(&item.path));
            element
        }
        Item::Text(item) => text_node(item),
    }
}

fn group_node(group: &Group) -> Element {
    let mut element = Element::new("g");
    if let Some(class) = group.class {
        element.assign("class", class);
    }
    for (name, value) in &group.data {
        element.assign(format!("data-{name}"), clean(value));
    }
    if let Some(title) = &group.title {
        element.append(words("title", title, &[]));
    }
    for item in &group.items {
        element.append(node(item));
    }
    element
}

fn shape(name: &str, class: Option<&str>, place: &[(&str, f64)], paint: &Paint) -> Element {
    let mut element = Element::new(name);
    if let Some(class) = class {
        element.assign("class", class);
    }
    for &(name, value) in place {
        element.assign(name, num(value));
    }
    element.assign("fill", paint.fill.map_or("none".to_owned(), colour));
    if let Some(stroke) = &paint.stroke {
        element.assign("stroke", colour(stroke.colour));
        element.assign("stroke-width", num(stroke.width));
        if !stroke.dash.is_empty() {
            let dash: Vec<String> = stroke.dash.iter().map(|&length| num(length)).collect();
            element.assign("stroke-dasharray", dash.join(" "));
        }
        if stroke.offset > 0.0 {
            element.assign("stroke-dashoffset", num(stroke.offset));
        }
        if stroke.round {
            element.assign("stroke-linecap", "round");
            element.assign("stroke-linejoin", "round");
        }
    }
    element
}

fn text_node(item: &TextItem) -> Element {
    let mut element = words("text", &item.text, &[]);
    element.assign("x", num(item.at.x));
    element.assign("y", num(item.at.y));
    element.assign("font-size", num(item.size));
    element.assign("fill", colour(item.colour));
    if item.bold {
        element.assign("font-weight", "bold");
    }
    if item.anchor == Anchor::Middle {
        element.assign("text-anchor", "middle");
    }
    if rtl::starts_right_to_left(&item.text) {
        element.assign("direction", "rtl");
        if item.anchor == Anchor::Start {
            element.assign("text-anchor", "end");
        }
    }
    if let Some((degrees, about)) = item.turn {
        element.assign("transform", format!("rotate({} {} {})", num(degrees), num(about.x), num(about.y)));
    }
    element
}

fn colour(colour: Colour) -> String {
    format!("#{colour:02x}")
}
