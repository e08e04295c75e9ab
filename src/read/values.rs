//! Texts, numbers and types against the schema.

use serde_json::Value as Json;

use super::mend::Mend;
use super::structure::Walk;
use super::tree::{Shape, Tree};
use crate::age::{Age, OLDEST};
use crate::case_file::{BAND_PATTERN, MAX_ID, is_id, is_id_character};
use crate::diagnostic::{Code, Span};
use crate::problem::Problem;
use crate::wording::{any_of, code_point, json_text, quoted};

/// A part of the schema, and what the message calls the value it is about.
type About<'s> = (&'s Json, &'s str);

/// Whether a value has a type of the schema; 9.0 is an integer.
pub(super) fn is_of_type(tree: &Tree<'_>, name: &str) -> bool {
    match &tree.shape {
        Shape::Null => name == "null",
        Shape::Bool(_) => name == "boolean",
        Shape::Text(_) => name == "string",
        Shape::List(_) => name == "array",
        Shape::Object(_) => name == "object",
        Shape::Number(number) => name == "number" || (name == "integer" && is_whole(number)),
    }
}

fn is_whole(number: &str) -> bool {
    // Infinite ones are told as out of range.
    number.parse::<f64>().is_ok_and(|number| !number.is_finite() || number.fract().abs() <= 0.0)
}

pub(super) fn wrong_type<'a>(walk: &mut Walk<'_, 'a>, tree: &Tree<'a>, wanted: &[&str], what: &str) {
    if matches!(tree.shape, Shape::Null) {
        let problem = Problem::new(
            Code::NullValue,
            tree.span.clone(),
            format!("{what} has no value: null says nothing"),
        );
        return walk.report(problem.help("leave the whole field out"));
    }
    // Where a number can also be text, that is a band of ages, which nobody meant here.
    let number = wanted.contains(&"integer");
    let words: Vec<&str> =
        wanted.iter().filter(|name| !number || **name != "string").map(|name| type_in_words(name)).collect();
    let message = format!("{what} has to be {}, but this is {}", any_of(&words), shape_in_words(&tree.shape));
    let problem = Problem::new(Code::WrongType, tree.span.clone(), message);
    match conversion(tree, wanted) {
        Some((written, shape)) => {
            let problem = problem.help(format!("write {written}")).write(written);
            walk.report_mended(problem, tree.span.start, Mend::Replace(shape));
        }
        None => walk.report(problem),
    }
}

/// The value as one of the wanted types, where that is plain: how it is written and what it is.
fn conversion<'a>(tree: &Tree<'a>, wanted: &[&str]) -> Option<(String, Shape<'a>)> {
    match &tree.shape {
        Shape::Text(text) if wanted.contains(&"boolean") => {
            let value = match text.to_lowercase().as_str() {
                "true" | "yes" => true,
                "false" | "no" => false,
                _ => return None,
            };
            Some((value.to_string(), Shape::Bool(value)))
        }
        Shape::Text(text) if wanted.contains(&"integer") => {
            let number: u8 = text.trim().parse().ok().filter(|number| *number <= 130)?;
            Some((number.to_string(), Shape::Number(number.to_string().into())))
        }
        Shape::Text(text) if wanted.contains(&"number") => {
            let number: f64 = text.trim().parse().ok().filter(|number: &f64| number.is_finite())?;
            Some((number.to_string(), Shape::Number(number.to_string().into())))
        }
        Shape::Text(text) if wanted == ["array"] && !text.is_empty() && text.len() < 100 => {
            Some((format!("[{}]", json_text(text)), Shape::List(vec![tree.clone()])))
        }
        _ => None,
    }
}

fn type_in_words(name: &str) -> &'static str {
    match name {
        "string" => "text in double quotes",
        "integer" => "a whole number",
        "number" => "a number",
        "boolean" => "true or false (without quotes)",
        "array" => "a list in [ ]",
        _ => "a group of fields in { }",
    }
}

fn shape_in_words(shape: &Shape<'_>) -> &'static str {
    match shape {
        Shape::Null => "null",
        Shape::Bool(_) => "true or false",
        Shape::Number(number) if !is_whole(number) => "a number with a fraction",
        Shape::Number(_) => "a number",
        Shape::Text(_) => "text",
        Shape::List(_) => "a list in [ ]",
        Shape::Object(_) => "a group of fields in { }",
    }
}

pub(super) fn number(walk: &mut Walk<'_, '_>, tree: &Tree<'_>, number: &str, (schema, what): About<'_>) {
    let value: f64 = number.parse().unwrap_or(f64::INFINITY);
    let least = schema["minimum"].as_f64().unwrap_or(f64::MIN);
    let most = schema["maximum"].as_f64().unwrap_or(f64::MAX);
    if !(least..=most).contains(&value) {
        let message = format!("{what} cannot be {}", quoted(number));
        let problem = Problem::new(Code::OutOfRange, tree.span.clone(), message);
        walk.report(problem.help(format!("it goes from {least} to {most}")));
    }
}

pub(super) fn text<'a>(walk: &mut Walk<'_, 'a>, tree: &Tree<'a>, text: &str, (schema, what): About<'_>) {
    if let Some(choices) = schema["oneOf"].as_array() {
        return word(walk, tree, text, (choices, what));
    }
    if schema["pattern"] == BAND_PATTERN {
        return band(walk, tree, text, what);
    }
    let length = text.chars().count() as u64;
    let most = schema["maxLength"].as_u64().unwrap_or(u64::MAX);
    if length < schema["minLength"].as_u64().unwrap_or(0) {
        walk.report(
            Problem::new(Code::EmptyText, tree.span.clone(), format!("{what} is empty")).help("write a name"),
        );
    } else if length > most {
        let message = format!("{what} has {length} characters, more than {most}");
        walk.report(
            Problem::new(Code::TextTooLong, tree.span.clone(), message)
                .help(format!("shorten it to at most {most}")),
        );
    } else if !schema["pattern"].is_null() && !is_id(text) {
        walk.report(invalid_id(tree.span.clone(), text));
    }
}

/// Ages in text: "5-9" is a band, "9" wants to be a number, and nothing else is an age.
fn band<'a>(walk: &mut Walk<'_, 'a>, tree: &Tree<'a>, text: &str, what: &str) {
    if Age::band(text).is_some() {
        return;
    }
    if text.parse::<u8>().is_ok() || !text.starts_with(|first: char| first.is_ascii_digit()) {
        return wrong_type(walk, tree, &["integer"], what);
    }
    let message = format!("{what} cannot be {}", quoted(text));
    let problem = Problem::new(Code::OutOfRange, tree.span.clone(), message);
    walk.report(problem.help(format!(
        "write the age as a number, or a band of ages with the lower one first: \"5-9\" or \"90+\"; it goes to {OLDEST}"
    )));
}

/// Tells that a text, or the name of a field, is no id.
pub(super) fn invalid_id(span: Span, text: &str) -> Problem {
    let reason = match text.chars().find(|character| !is_id_character(*character)) {
        _ if text.is_empty() => "it is empty".to_owned(),
        None => format!("it has more than {MAX_ID} characters"),
        Some(' ') => "it has a space in it".to_owned(),
        Some(character) if character.is_control() => format!("it has {} in it", code_point(character)),
        Some(character) => format!("it has {} in it", quoted(&character.to_string())),
    };
    let message = format!("{} cannot be an id: {reason}", quoted(text));
    Problem::new(Code::InvalidId, span, message).help(format!(
        "an id has 1 to {MAX_ID} letters, digits, `-`, `_` or `.`; every use of it has to change, too"
    ))
}

fn word<'a>(walk: &mut Walk<'_, 'a>, tree: &Tree<'a>, text: &str, (choices, what): (&[Json], &str)) {
    let words: Vec<&str> = choices.iter().filter_map(|choice| choice["const"].as_str()).collect();
    if words.contains(&text) {
        return;
    }
    let problem =
        Problem::new(Code::UnknownWord, tree.span.clone(), format!("{what} cannot be {}", quoted(text)));
    let list = format!("it can be {}", any_of(&words));
    match walk.nearest.find(text, words) {
        Some(near) => {
            let problem =
                problem.help(format!("did you mean {}? {list}", quoted(near))).write(json_text(near));
            walk.report_mended(problem, tree.span.start, Mend::Replace(Shape::Text(near.to_owned().into())));
        }
        None => walk.report(problem.help(list)),
    }
}
