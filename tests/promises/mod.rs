//! The hard promises of a picture as code: reads the SVG text back and judges it by what is drawn.
//!
//! Shares nothing with the library but the bundled font. The tolerances are half a unit where two shapes meet, one unit for
//! words and lines, two where a tie meets its shape.

#![allow(dead_code, reason = "each test uses a part of it")]

mod convex;
pub(crate) mod file;
mod letters;
mod outlines;
pub(crate) mod picture;
mod places;
pub(crate) mod plan;
pub(crate) mod view;
mod whole;
mod words;

use serde_json::Value;

/// The promises that the picture of this case file breaks, each as a sentence.
pub(crate) fn broken(case: &Value, svg: &str) -> Vec<String> {
    let (picture, expected) = (picture::read(svg), file::expected(case));
    let mut broken = Vec::new();
    whole::everything_is_drawn_once(&picture, &expected, &mut broken);
    whole::every_word_is_written(&picture, &expected, &mut broken);
    places::shapes_keep_apart(&picture, &mut broken);
    places::systems_keep_to_their_level(&picture, &expected.levels, &mut broken);
    places::ties_run_from_end_to_end(&picture, &mut broken);
    places::nothing_is_cut(&picture, &mut broken);
    places::names_fit(&picture, &mut broken);
    words::texts_keep_apart(&picture, &mut broken);
    words::labels_keep_off_shapes(&picture, &mut broken);
    words::ties_keep_off_words(&picture, &mut broken);
    words::labels_can_be_read_on_their_tie(&picture, &mut broken);
    words::words_are_large_enough(&picture, &mut broken);
    outside_the_contract(svg, &mut broken);
    broken
}

/// What in a picture breaks a promise, whatever case it is of, and whatever part of it.
pub(crate) fn unreadable(svg: &str) -> Vec<String> {
    let picture = picture::read(svg);
    let mut broken = Vec::new();
    places::shapes_keep_apart(&picture, &mut broken);
    places::ties_run_from_end_to_end(&picture, &mut broken);
    places::nothing_is_cut(&picture, &mut broken);
    places::names_fit(&picture, &mut broken);
    words::texts_keep_apart(&picture, &mut broken);
    words::labels_keep_off_shapes(&picture, &mut broken);
    words::ties_keep_off_words(&picture, &mut broken);
    words::labels_can_be_read_on_their_tie(&picture, &mut broken);
    outside_the_contract(svg, &mut broken);
    broken
}

/// What of the case file is not in the picture or not wholly written, and what should not be there; says nothing of places.
pub(crate) fn missing(case: &Value, svg: &str) -> Vec<String> {
    let (picture, expected) = (picture::read(svg), file::expected(case));
    let mut broken = Vec::new();
    whole::everything_is_drawn_once(&picture, &expected, &mut broken);
    whole::every_word_is_written(&picture, &expected, &mut broken);
    outside_the_contract(svg, &mut broken);
    broken
}

/// What other programs draw wrongly or not at all, so that no picture may have it.
fn outside_the_contract(svg: &str, broken: &mut Vec<String>) {
    let document = roxmltree::Document::parse(svg).expect("the picture is well-formed XML");
    for node in document.descendants().filter(roxmltree::Node::is_element) {
        if !ELEMENTS.contains(&node.tag_name().name()) {
            broken.push(format!("the element {} is outside the contract", node.tag_name().name()));
        }
        for attribute in node.attributes() {
            let name = attribute.name();
            if FORBIDDEN.contains(&name) || name.starts_with("on") || name.starts_with("marker") {
                broken.push(format!("the attribute {name} is outside the contract"));
            }
        }
    }
}

/// All that a picture is made of.
const ELEMENTS: &[&str] = &[
    "svg", "title", "desc", "metadata", "g", "path", "circle", "ellipse", "rect", "line", "polyline",
    "polygon", "text",
];

const FORBIDDEN: &[&str] = &[
    "style",
    "filter",
    "href",
    "dominant-baseline",
    "alignment-baseline",
    "baseline-shift",
    "textLength",
    "lengthAdjust",
];
