//! The promises about words: they keep off each other, off shapes and off lines that are not theirs.

use super::picture::{Picture, Place, Tie, Words, datum};

/// How deep a line must run through a text's box to strike it through; a hatch stroke may touch its corner.
const STRUCK: f64 = 1.2;

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
        if !matches!(words.place, Place::Tie(_) | Place::Ring | Place::Furniture) {
            continue;
        }
        for thing in things() {
            if thing.shape.overlap(&words.outline) > 1.0 {
                broken.push(format!("{:?} stands on {}", words.text, thing.id));
            }
        }
    }
}

/// No tie runs through words, the names of its own ends included; its own label is another promise's matter.
pub(crate) fn ties_keep_off_words(picture: &Picture, broken: &mut Vec<String>) {
    for words in &picture.words {
        for (k, tie) in picture.ties.iter().enumerate() {
            if words.place != Place::Tie(k) && struck(words, tie) {
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

/// Where a label stands on its own tie, something opaque parts the two.
pub(crate) fn labels_can_be_read_on_their_tie(picture: &Picture, broken: &mut Vec<String>) {
    for words in &picture.words {
        let Place::Tie(own) = words.place else { continue };
        if !words.ground && struck(words, &picture.ties[own]) {
            broken.push(format!("{:?} is struck through by its own tie", words.text));
        }
    }
}

/// Nothing is smaller than 8 pt on paper, up to 30 systems.
pub(crate) fn words_are_large_enough(picture: &Picture, broken: &mut Vec<String>) {
    let Some(scale) = picture.scale.filter(|_| picture.systems.len() <= 30) else { return };
    let smallest = picture.words.iter().min_by(|a, b| a.size.total_cmp(&b.size));
    if let Some(words) = smallest.filter(|words| words.size * scale < 7.99) {
        broken.push(format!("{:?} has {:.1} pt on paper", words.text, words.size * scale));
    }
}

fn struck(words: &Words, tie: &Tie) -> bool {
    words.outline.depth_of_line(&tie.line) > STRUCK || words.outline.depth_of_line(&tie.marks) > STRUCK
}
