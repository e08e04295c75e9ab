//! Writes a scene as SVG text. The only door to the `svg` crate; sees the scene, never the case.
//!
//! The crate writes the document and its head. The items are written the same way, but straight into the text: as the
//! crate's tree of strings a map of 100,000 systems takes gigabytes, and even item by item half of the whole time.

mod number;
mod path;
mod tag;

use kurbo::{Circle, Size};
use svg::node::Text;
use svg::node::element::Element;

use crate::scene::Scene;
use crate::scene::item::{Anchor, Group, Item, TextItem};
use number::num;
use svg::Node;
use tag::Tag;

/// The family whose widths are the same everywhere, so that what was measured is what is seen.
const FONT: &str = "Arial, Helvetica, 'Liberation Sans', Arimo, sans-serif";

const TITLE_ID: &str = "ecomap-title";
const DESCRIPTION_ID: &str = "ecomap-description";

/// The scene as an SVG document, ending with a line break.
pub(crate) fn to_svg(scene: Scene<impl IntoIterator<Item = Item>>) -> String {
    let mut text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".to_owned();
    write_element(&mut text, scene, "");
    text.push('\n');
    text
}

/// The same as part of another document: the element alone.
#[cfg(feature = "html")]
pub(crate) fn to_svg_element(scene: Scene<impl IntoIterator<Item = Item>>) -> String {
    to_svg_element_called("", scene)
}

/// The same as one of several in a document: the name keeps the ids of each apart.
#[cfg(feature = "html")]
pub(crate) fn to_svg_element_called(name: &str, scene: Scene<impl IntoIterator<Item = Item>>) -> String {
    let mut text = String::new();
    write_element(&mut text, scene, name);
    text
}

fn write_element(text: &mut String, scene: Scene<impl IntoIterator<Item = Item>>, name: &str) {
    let root = root(&scene, name).to_string();
    let (start, end) = root.rsplit_once("\n</").expect("the root has a title and so an end of its own");
    text.push_str(start);
    // One item after the other, so that the elements of a large picture are never there all at once.
    for item in scene.items {
        write_item(text, &item);
    }
    text.push_str("\n</");
    text.push_str(end);
}

/// The document's own element, without its items.
fn root<Items>(scene: &Scene<Items>, name: &str) -> Element {
    let (title, description) = (format!("{TITLE_ID}{name}"), format!("{DESCRIPTION_ID}{name}"));
    let Size { width, height } = scene.size;
    let mut root = element(
        "svg",
        &[
            ("xmlns", "http://www.w3.org/2000/svg"),
            ("viewBox", &format!("0 0 {} {}", num(width), num(height))),
            ("role", "graphics-document"),
            ("aria-labelledby", &format!("{title} {description}")),
            ("lang", scene.language),
            ("xml:lang", scene.language),
            ("font-family", FONT),
        ],
    );
    if let Some(paper) = scene.paper {
        root.assign("width", format!("{}mm", num(paper.width)));
        root.assign("height", format!("{}mm", num(paper.height)));
    }
    root.append(words("title", &scene.title, &[("id", &title)]));
    root.append(words("desc", &scene.description, &[("id", &description)]));
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
    words.chars().filter(|letter| tag::is_fit(*letter)).collect()
}

/// One item on a line of its own, written at once: see [`tag`].
fn write_item(text: &mut String, item: &Item) {
    text.push('\n');
    match item {
        Item::Group(group) => write_group(text, group),
        Item::Circle(item) => {
            let Circle { center, radius } = item.circle;
            let mut tag = Tag::open(text, "circle");
            tag.class(item.class).number("cx", center.x).number("cy", center.y).fill(&item.paint);
            tag.number("r", radius).stroke(&item.paint).close();
        }
        Item::Ellipse(item) => {
            let (centre, radii) = (item.ellipse.center(), item.ellipse.radii());
            let mut tag = Tag::open(text, "ellipse");
            tag.class(item.class).number("cx", centre.x).number("cy", centre.y).fill(&item.paint);
            tag.number("rx", radii.x).number("ry", radii.y).stroke(&item.paint).close();
        }
        Item::Rect(item) => {
            let rect = item.rect;
            let mut tag = Tag::open(text, "rect");
            tag.class(item.class).fill(&item.paint).number("height", rect.height());
            if item.corner > 0.0 {
                tag.number("rx", item.corner);
            }
            tag.stroke(&item.paint)
                .number("width", rect.width())
                .number("x", rect.x0)
                .number("y", rect.y0)
                .close();
        }
        Item::Path(item) => {
            let dash = item.paint.stroke.as_ref().map_or(&[][..], |stroke| &stroke.dash);
            let mut tag = Tag::open(text, "path");
            tag.class(item.class)
                .path("d", &path::in_pieces(&item.path, dash))
                .fill(&item.paint)
                .stroke(&item.paint)
                .close();
        }
        Item::Text(item) => write_text(text, item),
    }
}

fn write_group(text: &mut String, group: &Group) {
    let mut tag = Tag::open(text, "g");
    tag.class(group.class);
    let mut facts: Vec<&(&str, String)> = group.data.iter().collect();
    facts.sort_unstable_by_key(|fact| fact.0);
    for (name, value) in facts {
        tag.fact(name, value);
    }
    if group.title.is_none() && group.items.is_empty() {
        return tag.close();
    }
    tag.open_end();
    if let Some(title) = &group.title {
        text.push_str("\n<title>");
        tag::push_words(text, title);
        text.push_str("</title>");
    }
    for item in &group.items {
        write_item(text, item);
    }
    text.push_str("\n</g>");
}

/// Starts and ends a stretch that runs from right to left, whatever is around it (Unicode Bidirectional Algorithm).
const RIGHT_TO_LEFT: [char; 2] = ['\u{202B}', '\u{202C}'];

/// Where text that runs from right to left stands at an edge, the text itself says so: some programs do not know the
/// attribute `direction`, and those that do count start and end of the line by it.
fn write_text(text: &mut String, item: &TextItem) {
    let says_so = item.right_to_left && item.anchor != Anchor::Middle;
    let anchor = match item.anchor {
        Anchor::Left => None,
        Anchor::Middle => Some("middle"),
        Anchor::Right => Some("end"),
    };
    let mut tag = Tag::open(text, "text");
    tag.word("direction", (item.right_to_left && !says_so).then_some("rtl")).colour("fill", item.colour);
    tag.number("font-size", item.size)
        .word("font-weight", item.bold.then_some("bold"))
        .word("text-anchor", anchor);
    if let Some((degrees, about)) = item.turn {
        tag.numbers("transform", "rotate(", &[degrees, about.x, about.y], ")");
    }
    tag.number("x", item.at.x).number("y", item.at.y).open_end();
    text.extend(says_so.then_some(RIGHT_TO_LEFT[0]));
    tag::push_words(text, &item.text);
    text.extend(says_so.then_some(RIGHT_TO_LEFT[1]));
    text.push_str("</text>");
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::item::{Paint, Stroke};
    use crate::theme::Colour;

    #[test]
    fn an_item_is_written_as_the_svg_crate_writes_it() {
        let colour = Colour::new(1, 171, 255);
        let paint = Paint::both(colour, Stroke::solid(colour, 1.25).dashed(&[1.0, 2.5]).rounded());
        let circle = Item::circle(Circle::new((1.0, -2.0), 3.456), paint).classed("shape");
        let name = "<&>\"'\u{7}é";
        let group =
            Group::of("system").title(name.to_owned()).data("id", name).data("a", "b").holding(vec![circle]);
        let mut text = String::new();
        write_item(&mut text, &group);

        let mut circle = Element::new("circle");
        for (name, value) in [
            ("cx", "1"),
            ("cy", "-2"),
            ("r", "3.46"),
            ("class", "shape"),
            ("fill", "#01abff"),
            ("stroke", "#01abff"),
            ("stroke-width", "1.25"),
            ("stroke-dasharray", "1 2.5"),
            ("stroke-linecap", "round"),
            ("stroke-linejoin", "round"),
        ] {
            circle.assign(name, value);
        }
        let mut element = element("g", &[("class", "system"), ("data-id", &clean(name)), ("data-a", "b")]);
        element.append(words("title", name, &[]));
        element.append(circle);
        assert_eq!(text, format!("\n{element}"));
    }
}
