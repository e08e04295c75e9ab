//! The promises about words: they keep off each other, off shapes and off lines that are not theirs.

use super::picture::{Picture, Place, Words, datum};

/// No two texts overlap.
pub(crate) fn texts_keep_apart(picture: &Picture, broken: &mut Vec<String>) {
    for (k, one) in picture.words.iter().enumerate() {
        for other in &picture.words[k + 1..] {
            if one.outline.overlap(&other.outline) > 1.0 {
                broken.push(format!("{:?} and {:?} overlap", one.text, other.text));
            }
        }
    }
}

/// Labels of ties, ring names, legend and title block cover no shape.
pub(crate) fn labels_keep_off_shapes(picture: &Picture, broken: &mut Vec<String>) {
    let things = || picture.client.iter().chain(&picture.members).chain(&picture.systems);
    for words in &picture.words {
        let own = match words.place {
            Place::Tie(tie) => household(picture, tie),
            Place::Ring | Place::Furniture => None,
            Place::Client | Place::Member(_) | Place::System(_) => continue,
        };
        for thing in things() {
            if Some(thing.id.as_str()) != own && thing.shape.overlap(&words.outline) > 1.0 {
                broken.push(format!("{:?} stands on {}", words.text, thing.id));
            }
        }
    }
}

/// The client's id, if the tie joins two members and so its label has no place but the client's circle.
fn household(picture: &Picture, tie: usize) -> Option<&str> {
    let member =
        |end| picture.members.iter().any(|m| Some(m.id.as_str()) == datum(&picture.ties[tie].data, end));
    (member("from") && member("to"))
        .then(|| picture.client.as_ref().map(|client| client.id.as_str()))
        .flatten()
}

/// No tie runs through words that it has nothing to do with.
pub(crate) fn ties_keep_off_words(picture: &Picture, broken: &mut Vec<String>) {
    for words in &picture.words {
        for (k, tie) in picture.ties.iter().enumerate() {
            if !belongs(words, k, picture) && words.outline.depth_of_line(&tie.line) > 1.0 {
                let end = |name| datum(&tie.data, name).unwrap_or("?");
                broken.push(format!(
                    "the tie from {} to {} runs through {:?}",
                    end("from"),
                    end("to"),
                    words.text
                ));
            }
        }
    }
}

fn belongs(words: &Words, tie: usize, picture: &Picture) -> bool {
    let ends = |id: &str| {
        [datum(&picture.ties[tie].data, "from"), datum(&picture.ties[tie].data, "to")].contains(&Some(id))
    };
    match words.place {
        Place::Tie(own) => own == tie,
        Place::System(k) => ends(&picture.systems[k].id),
        Place::Member(k) => ends(&picture.members[k].id),
        Place::Client => picture.client.as_ref().is_some_and(|client| ends(&client.id)),
        Place::Ring | Place::Furniture => false,
    }
}
