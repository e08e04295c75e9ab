//! Reads the text of an ecomap's SVG back into shapes, lines and words, after the contract of the picture and nothing else.

use kurbo::{Affine, Point, Rect, Shape as _};
use roxmltree::{Document, Node};

use super::convex::Convex;
use super::letters::measure;
use super::outlines::{closely, corners, number, numbers, outline, transform as transform_of};

/// What is drawn.
#[derive(Debug, Default)]
pub(crate) struct Picture {
    pub(crate) view_box: Rect,
    /// Points (1/72 inch) that a unit measures on paper; none if the picture has no size on paper.
    pub(crate) scale: Option<f64>,
    pub(crate) rings: Vec<Ring>,
    pub(crate) client: Option<Thing>,
    pub(crate) members: Vec<Thing>,
    pub(crate) systems: Vec<Thing>,
    pub(crate) ties: Vec<Tie>,
    /// The steps in the list of the plan: each with its number, its aim and its words.
    pub(crate) listed: Vec<Data>,
    /// The marks of the plan on the map.
    pub(crate) marks: Vec<StepMark>,
    /// All words, wherever they stand.
    pub(crate) words: Vec<Words>,
    /// The boxes of all that is painted, and what it is.
    pub(crate) painted: Vec<(Rect, String)>,
}

/// A level's boundary.
#[derive(Debug)]
pub(crate) struct Ring {
    pub(crate) level: String,
    pub(crate) centre: Point,
    pub(crate) radius: f64,
}

/// The client, a member or a system.
#[derive(Debug)]
pub(crate) struct Thing {
    pub(crate) id: String,
    pub(crate) data: Vec<(String, String)>,
    pub(crate) shape: Convex,
}

/// Names and values of `data-` attributes.
pub(crate) type Data = Vec<(String, String)>;

/// The mark of a step of the plan.
#[derive(Debug)]
pub(crate) struct StepMark {
    pub(crate) data: Data,
    /// The tie that it stands at; none for one at a system.
    pub(crate) tie: Option<usize>,
    /// The badge.
    pub(crate) outline: Convex,
}

/// A tie.
#[derive(Debug)]
pub(crate) struct Tie {
    pub(crate) data: Vec<(String, String)>,
    /// Points at most half a unit apart.
    pub(crate) line: Vec<Point>,
    /// The outlines of all else that is drawn for it, save under its label; points as close.
    pub(crate) marks: Vec<Point>,
}

/// One line of text.
#[derive(Clone, Debug)]
pub(crate) struct Words {
    pub(crate) text: String,
    pub(crate) place: Place,
    /// Font size in units, without transforms.
    pub(crate) size: f64,
    /// Whether something opaque is drawn beneath, in the same group.
    pub(crate) ground: bool,
    pub(crate) outline: Convex,
    /// The ink of every character.
    pub(crate) letters: Vec<Convex>,
}

/// What a text belongs to; the number is the place in the picture's list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    Client,
    Member(usize),
    System(usize),
    Tie(usize),
    Ring,
    Furniture,
}

/// What a value of the drawing is, as its group says.
pub(crate) fn datum<'a>(data: &'a [(String, String)], name: &str) -> Option<&'a str> {
    data.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
}

/// What is handed down from an element to those inside it.
#[derive(Clone, Copy)]
struct Inherited<'a> {
    transform: Affine,
    size: f64,
    bold: bool,
    anchor: &'a str,
    direction: &'a str,
    place: Place,
}

/// Reads a picture; panics with a plain word where it does not follow the contract.
pub(crate) fn read(svg: &str) -> Picture {
    let document = Document::parse(svg).expect("the picture is well-formed XML");
    let root = document.root_element();
    let box_: Vec<f64> = numbers(root.attribute("viewBox").expect("the picture has a viewBox"));
    let mut picture = Picture {
        view_box: Rect::new(box_[0], box_[1], box_[0] + box_[2], box_[1] + box_[3]),
        ..Picture::default()
    };
    let millimetres = root.attribute("width").and_then(|width| width.strip_suffix("mm"));
    picture.scale = millimetres.map(|width| number(width) / 25.4 * 72.0 / box_[2]);
    let top = Inherited {
        transform: Affine::IDENTITY,
        size: 16.0,
        bold: false,
        anchor: "start",
        direction: "ltr",
        place: Place::Furniture,
    };
    enter(root, top, &mut picture);
    picture
}

fn enter<'a>(node: Node<'a, '_>, above: Inherited<'a>, picture: &mut Picture) {
    let mut here = above;
    here.transform = above.transform * node.attribute("transform").map_or(Affine::IDENTITY, transform_of);
    here.size = node.attribute("font-size").map_or(above.size, |size| number(size.trim_end_matches("px")));
    here.bold =
        node.attribute("font-weight").map_or(above.bold, |weight| matches!(weight, "bold" | "600" | "700"));
    here.anchor = node.attribute("text-anchor").unwrap_or(above.anchor);
    here.direction = node.attribute("direction").unwrap_or(above.direction);
    match node.tag_name().name() {
        "g" => here.place = group(node, here, picture),
        "defs" | "title" | "desc" | "metadata" => return,
        "text" => return write(node, here, picture),
        _ => draw(node, here, picture),
    }
    for child in node.children().filter(Node::is_element) {
        enter(child, here, picture);
    }
}

/// Takes note of a group's class; returns what the words in it belong to.
fn group(node: Node<'_, '_>, here: Inherited<'_>, picture: &mut Picture) -> Place {
    let data = node
        .attributes()
        .filter_map(|a| Some((a.name().strip_prefix("data-")?.to_owned(), a.value().to_owned())));
    let data: Vec<_> = data.collect();
    let class = node.attribute("class").unwrap_or_default().split(' ').next().unwrap_or_default();
    // The legend shows samples of what it explains; they are no systems or ties.
    let furniture = node.ancestors().any(|a| matches!(a.attribute("class"), Some("legend" | "title-block")));
    match class {
        _ if furniture => Place::Furniture,
        "client" => {
            picture.client = Some(thing(node, data, here.transform));
            Place::Client
        }
        "member" => {
            picture.members.push(thing(node, data, here.transform));
            Place::Member(picture.members.len() - 1)
        }
        "system" => {
            picture.systems.push(thing(node, data, here.transform));
            Place::System(picture.systems.len() - 1)
        }
        "tie" => {
            let line = only(node, "line", "a tie");
            let path = outline(line).expect("a tie's line is a path");
            picture.ties.push(Tie { data, line: closely(&(here.transform * path)), marks: Vec::new() });
            Place::Tie(picture.ties.len() - 1)
        }
        "ring" => {
            let circle = only(node, "boundary", "a ring");
            let get = |name| number(circle.attribute(name).expect("a boundary is a circle"));
            let centre = here.transform * Point::new(get("cx"), get("cy"));
            let level = datum(&data, "level").expect("a ring has a level").to_owned();
            picture.rings.push(Ring {
                level,
                centre,
                radius: get("r") * here.transform.determinant().sqrt(),
            });
            Place::Ring
        }
        "step" => {
            picture.listed.push(data);
            Place::Furniture
        }
        _ if classes(node).any(|class| class == "step-mark") => {
            picture.marks.push(step_mark(node, data, here));
            here.place
        }
        _ => here.place,
    }
}

fn step_mark(node: Node<'_, '_>, data: Data, here: Inherited<'_>) -> StepMark {
    let tie = match here.place {
        Place::Tie(tie) => Some(tie),
        _ => None,
    };
    let badge = node.children().find(|child| child.has_tag_name("rect")).expect("a mark has a badge");
    let path = here.transform * outline(badge).expect("a badge has an outline");
    StepMark { data, tie, outline: Convex::new(corners(&path, 0.02)) }
}

fn classes<'a>(node: Node<'a, '_>) -> impl Iterator<Item = &'a str> {
    node.attribute("class").unwrap_or_default().split(' ')
}

fn thing(node: Node<'_, '_>, data: Vec<(String, String)>, transform: Affine) -> Thing {
    let shape = only(node, "shape", "a client, member or system");
    let own = shape.attribute("transform").map_or(Affine::IDENTITY, transform_of);
    let path = transform * own * outline(shape).expect("a shape has an outline");
    Thing {
        id: datum(&data, "id").expect("it has an id").to_owned(),
        data,
        shape: Convex::new(corners(&path, 0.02)),
    }
}

fn only<'a, 'b>(node: Node<'a, 'b>, class: &str, what: &str) -> Node<'a, 'b> {
    // A member's group may lie inside the client's.
    let mut found = node.descendants().filter(|n| {
        let own = n.ancestors().skip(1).find(|a| a.attribute("class").is_some_and(is_part));
        n.attribute("class") == Some(class) && own == Some(node)
    });
    let first = found.next().unwrap_or_else(|| panic!("{what} without {class}"));
    assert!(found.next().is_none(), "{what} has more than one {class}");
    first
}

fn is_part(class: &str) -> bool {
    matches!(class.split(' ').next(), Some("client" | "member" | "system" | "tie" | "ring"))
}

fn draw(node: Node<'_, '_>, here: Inherited<'_>, picture: &mut Picture) {
    let Some(path) = outline(node) else { return };
    let path = here.transform * path;
    let under_label = node.parent().is_some_and(|parent| classes(parent).any(|class| class == "tie-label"));
    if let Place::Tie(tie) = here.place
        && node.attribute("class") != Some("line")
        && !under_label
    {
        picture.ties[tie].marks.extend(path.segments().flat_map(|segment| closely(&segment.to_path(1e-3))));
    }
    let drawn = path.bounding_box();
    let stroke =
        node.attribute("stroke-width").filter(|_| node.attribute("stroke").is_some_and(|s| s != "none"));
    let half = stroke.map_or(0.0, |width| number(width) / 2.0);
    let name = format!("{} {}", node.tag_name().name(), node.attribute("class").unwrap_or_default());
    // A plain ground may be larger than the picture.
    if !(node.tag_name().name() == "rect" && drawn.width() >= picture.view_box.width()) {
        picture.painted.push((drawn.inflate(half, half), name));
    }
}

fn write(node: Node<'_, '_>, here: Inherited<'_>, picture: &mut Picture) {
    let text: String = node.descendants().filter_map(|n| n.is_text().then(|| n.text()).flatten()).collect();
    assert!(!node.children().any(|n| n.is_element()), "each line of text is a <text> of its own: {text:?}");
    let at = |name| node.attribute(name).map_or(0.0, number);
    let mut letters = measure(&text, here.size, here.bold);
    let width: f64 = letters.iter().map(|letter| letter.advance).sum();
    let backwards = here.direction == "rtl";
    let shift = match (here.anchor, backwards) {
        ("middle", _) => width / 2.0,
        ("end", false) | ("start", true) => width,
        _ => 0.0,
    };
    if backwards {
        letters.reverse();
    }
    let (mut x, y) = (at("x") - shift, at("y"));
    let mut line = Rect::new(x, y, x + width, y);
    let mut inked = Vec::new();
    for letter in letters {
        let ink = letter.ink + kurbo::Vec2::new(x, y);
        if letter.ink.area() > 0.0 {
            line = Rect::new(line.x0, line.y0.min(ink.y0), line.x1, line.y1.max(ink.y1));
            inked.push(quadrangle(ink, here.transform));
        }
        x += letter.advance;
    }
    // A text painted twice at one place (a halo) counts once.
    let again =
        |w: &Words| w.text == text && w.outline.points()[0].distance(here.transform * line.origin()) < 0.5;
    if !inked.is_empty() && !picture.words.iter().any(again) {
        let outline = quadrangle(line, here.transform);
        let ground = node
            .prev_siblings()
            .any(|n| matches!(n.tag_name().name(), "rect" | "path") && n.has_attribute("fill"));
        picture.words.push(Words {
            text,
            place: here.place,
            size: here.size,
            ground,
            outline,
            letters: inked,
        });
    }
}

fn quadrangle(rect: Rect, transform: Affine) -> Convex {
    let corners = [(rect.x0, rect.y0), (rect.x1, rect.y0), (rect.x1, rect.y1), (rect.x0, rect.y1)];
    Convex::new(corners.iter().map(|&corner| transform * Point::from(corner)).collect())
}
