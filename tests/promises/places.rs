//! The promises about where things stand: shapes, rings, lines, the edge of the picture.

use kurbo::Point;

use super::picture::{Picture, Place, Thing, datum};

/// No two shapes overlap; members stand within the client.
pub(crate) fn shapes_keep_apart(picture: &Picture, broken: &mut Vec<String>) {
    let all: Vec<&Thing> = picture.client.iter().chain(&picture.members).chain(&picture.systems).collect();
    for (k, one) in all.iter().enumerate() {
        for other in &all[k + 1..] {
            let inside = k == 0 && picture.members.iter().any(|member| member.id == other.id);
            if !inside && one.shape.overlap(&other.shape) > 0.5 {
                broken.push(format!("{} and {} overlap", one.id, other.id));
            }
        }
    }
    let Some(client) = &picture.client else { return };
    for member in &picture.members {
        if member.shape.points().iter().any(|&point| client.shape.depth(point) < -1.0) {
            broken.push(format!("{} sticks out of the client", member.id));
        }
    }
}

/// Every system lies wholly within its level's band; the rings are round the client and in the framework's order.
pub(crate) fn systems_keep_to_their_level(picture: &Picture, levels: &[String], broken: &mut Vec<String>) {
    let Some(client) = &picture.client else { return broken.push("there is no client".to_owned()) };
    let mut drawn: Vec<_> = picture.rings.iter().collect();
    drawn.sort_by(|a, b| a.radius.total_cmp(&b.radius));
    if !drawn.iter().map(|ring| &ring.level).eq(levels) {
        broken.push(format!("the rings are {:?}", drawn.iter().map(|ring| &ring.level).collect::<Vec<_>>()));
    }
    let Some(innermost) = drawn.first() else { return };
    let centre = innermost.centre;
    if drawn.iter().any(|ring| ring.centre.distance(centre) > 1.0) {
        broken.push("the rings are not concentric".to_owned());
    }
    let reach = |thing: &Thing| thing.shape.points().iter().map(|p| p.distance(centre)).fold(0.0, f64::max);
    for system in &picture.systems {
        let Some(ring) =
            drawn.iter().position(|ring| Some(ring.level.as_str()) == datum(&system.data, "level"))
        else {
            broken.push(format!("{} has no ring", system.id));
            continue;
        };
        let inner = if ring == 0 { reach(client) } else { drawn[ring - 1].radius };
        let nearest = if system.shape.depth(centre) > 0.0 { 0.0 } else { system.shape.distance(centre) };
        if nearest < inner - 1.0 || reach(system) > drawn[ring].radius + 1.0 {
            broken.push(format!("{} leaves its band", system.id));
        }
    }
}

/// Every tie begins and ends at the outlines of its own two shapes and runs through no other.
pub(crate) fn ties_run_from_end_to_end(picture: &Picture, broken: &mut Vec<String>) {
    for tie in &picture.ties {
        let (from, to) = (datum(&tie.data, "from"), datum(&tie.data, "to"));
        let name = format!("the tie from {} to {}", from.unwrap_or("?"), to.unwrap_or("?"));
        for (end, point) in [(from, tie.line.first()), (to, tie.line.last())] {
            let shape = shapes(picture).find(|thing| Some(thing.id.as_str()) == end);
            match (shape, point) {
                (Some(thing), Some(&point)) if attached(thing, point, &tie.line) => {}
                _ => broken.push(format!("{name} is not attached to {}", end.unwrap_or("?"))),
            }
        }
        let of_a_member = picture.members.iter().any(|m| [from, to].contains(&Some(m.id.as_str())));
        for thing in shapes(picture) {
            let own = [from, to].contains(&Some(thing.id.as_str()));
            let home = of_a_member && picture.client.as_ref().is_some_and(|client| client.id == thing.id);
            // A tie of the client's circle begins outside it, so it meets no member.
            if !own && !home && thing.shape.depth_of_line(&tie.line) > 1.0 {
                broken.push(format!("{name} runs through {}", thing.id));
            }
        }
    }
}

fn attached(thing: &Thing, end: Point, line: &[Point]) -> bool {
    thing.shape.distance(end) <= 2.0 && thing.shape.depth_of_line(line) <= 2.0
}

fn shapes(picture: &Picture) -> impl Iterator<Item = &Thing> {
    picture.client.iter().chain(&picture.members).chain(&picture.systems)
}

/// Nothing sticks out of the picture.
pub(crate) fn nothing_is_cut(picture: &Picture, broken: &mut Vec<String>) {
    let page = picture.view_box.inflate(0.5, 0.5);
    for (drawn, what) in &picture.painted {
        if !page.contains_rect(*drawn) {
            broken.push(format!("{what} sticks out of the picture"));
        }
    }
    for words in &picture.words {
        let inside = words.outline.points().iter().all(|&point| page.contains(point));
        if !inside {
            broken.push(format!("{:?} sticks out of the picture", words.text));
        }
    }
}

/// Names stand within their shapes.
pub(crate) fn names_fit(picture: &Picture, broken: &mut Vec<String>) {
    for words in &picture.words {
        let thing = match words.place {
            Place::System(k) => &picture.systems[k],
            Place::Client => picture.client.as_ref().expect("its words were read inside it"),
            // A member's name may stand below the shape; it keeps off the others like every text.
            _ => continue,
        };
        let fits =
            words.letters.iter().flat_map(|letter| letter.points()).all(|&p| thing.shape.depth(p) >= -1.0);
        if !fits {
            broken.push(format!("{:?} overflows {}", words.text, thing.id));
        }
    }
}
