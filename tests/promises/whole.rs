//! The promise that the picture shows what the file says: everything once, nothing else, every name written out.

use super::file::{Data, Expected};
use super::picture::{Picture, Place};

/// Compares the picture with its case file.
pub(crate) fn everything_is_drawn_once(picture: &Picture, expected: &Expected, broken: &mut Vec<String>) {
    let mut told = |what: &str, drawn: Vec<String>, wanted: Vec<String>| {
        let (mut drawn, mut wanted) = (drawn, wanted);
        drawn.sort();
        wanted.sort();
        if drawn != wanted {
            broken.push(format!("{what}: drawn {drawn:?}, in the file {wanted:?}"));
        }
    };
    let text =
        |data: &Data| data.iter().map(|(key, value)| format!("{key}={value}")).collect::<Vec<_>>().join(" ");
    let as_drawn = |data: &[(String, String)], keys: &[&str]| {
        let mut data: Vec<_> = data.iter().filter(|(key, _)| keys.contains(&key.as_str())).collect();
        data.sort();
        data.iter().map(|(key, value)| format!("{key}={value}")).collect::<Vec<_>>().join(" ")
    };
    let client = picture.client.iter().map(|client| client.id.clone()).collect();
    told("client", client, vec![expected.client.0.clone()]);
    let members = picture.members.iter().map(|member| member.id.clone()).collect();
    told("members", members, expected.members.iter().map(|(id, _)| id.clone()).collect());
    let keys = ["id", "level", "kind", "status"];
    let systems = picture.systems.iter().map(|system| as_drawn(&system.data, &keys)).collect();
    told("systems", systems, expected.systems.iter().map(|(_, data)| text(data)).collect());
    let keys = ["from", "to", "strength", "stressful", "flow", "status"];
    let ties = picture.ties.iter().map(|tie| as_drawn(&tie.data, &keys)).collect();
    told("ties", ties, expected.ties.iter().map(|(_, data)| text(data)).collect());
}

/// Every name and label of the file can be read, spaces and hyphens at line ends aside.
pub(crate) fn every_word_is_written(picture: &Picture, expected: &Expected, broken: &mut Vec<String>) {
    let mut wanted: Vec<(String, String)> = vec![("the client".to_owned(), expected.client.1.clone())];
    let mut written = vec![words_of(picture, |place| place == Place::Client)];
    for (id, name) in &expected.members {
        let here = picture.members.iter().position(|member| member.id == *id);
        wanted.push((id.clone(), name.clone().unwrap_or_default()));
        written.push(words_of(picture, |place| here.is_some_and(|here| place == Place::Member(here))));
    }
    for (name, data) in &expected.systems {
        let here = picture.systems.iter().position(|system| system.id == data["id"]);
        wanted.push((data["id"].clone(), name.clone()));
        written.push(words_of(picture, |place| here.is_some_and(|here| place == Place::System(here))));
    }
    for ((what, _), _) in wanted.iter().zip(&written).filter(|(_, text)| text.is_empty()) {
        broken.push(format!("{what} has no words at all"));
    }
    for ((what, name), text) in wanted.iter().zip(&written) {
        if !letters(text).contains(&letters(name)) {
            broken.push(format!("{what}: {name:?} is not wholly written: {text:?}"));
        }
    }
    let labels: Vec<String> = (0..picture.ties.len())
        .map(|tie| letters(&words_of(picture, |place| place == Place::Tie(tie))))
        .collect();
    for label in expected.ties.iter().filter_map(|(label, _)| label.as_ref()) {
        if !labels.iter().any(|text| text.contains(&letters(label))) {
            broken.push(format!("the label {label:?} is not wholly written"));
        }
    }
}

fn words_of(picture: &Picture, belongs: impl Fn(Place) -> bool) -> String {
    let words = picture.words.iter().filter(|words| belongs(words.place)).map(|words| words.text.as_str());
    words.collect::<Vec<_>>().join(" ")
}

/// What must be seen of a text: no space, hyphen or sign without a shape of its own (directions, joiners).
fn letters(text: &str) -> String {
    let unseen = |sign: char| matches!(sign, '-' | '\u{ad}' | '\u{2010}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}');
    text.chars().filter(|&sign| !sign.is_whitespace() && !unseen(sign)).collect()
}
