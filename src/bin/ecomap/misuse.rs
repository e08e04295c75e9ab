//! What is said when the typed words make no command: clap's findings in plain words.

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Command, Error};

/// The same error in plain words, where there are some; `program` is the whole command line.
pub(crate) fn in_plain_words(error: Error, mut program: Command) -> Error {
    let message = match error.kind() {
        ErrorKind::InvalidSubcommand => unknown_command(&error),
        ErrorKind::UnknownArgument => unknown_option(&error),
        ErrorKind::InvalidValue => unknown_word(&error),
        ErrorKind::MissingRequiredArgument => missing(&error),
        ErrorKind::WrongNumberOfValues | ErrorKind::TooFewValues => too_few(&error),
        _ => None,
    };
    match message {
        Some(message) => program.error(error.kind(), message),
        None => error,
    }
}

/// `ecomap maria.json` is answered with the command that was probably meant.
fn unknown_command(error: &Error) -> Option<String> {
    let word = text(error, ContextKind::InvalidSubcommand)?;
    if word.to_lowercase().ends_with(".json") {
        return Some(format!("`{word}` is a case file, not a command: did you mean `ecomap render {word}`?"));
    }
    let near = near(error, ContextKind::SuggestedSubcommand);
    Some(format!("there is no command `{word}`{near}"))
}

fn unknown_option(error: &Error) -> Option<String> {
    let word = text(error, ContextKind::InvalidArg)?;
    let near = near(error, ContextKind::SuggestedArg);
    let what = if word.starts_with('-') { "there is no option" } else { "this is one word too many:" };
    Some(format!("{what} `{word}`{near}"))
}

fn unknown_word(error: &Error) -> Option<String> {
    let place = text(error, ContextKind::InvalidArg)?;
    let option = place.split(' ').next().filter(|name| name.starts_with('-'));
    let option = option.map_or("this".to_owned(), |name| format!("`{name}`"));
    let word = text(error, ContextKind::InvalidValue)?;
    let choices = texts(error, ContextKind::ValidValue);
    let (last, others) = choices.split_last()?;
    let list = if others.is_empty() { last.clone() } else { format!("{} or {last}", others.join(", ")) };
    let near = near(error, ContextKind::SuggestedValue);
    let what = if word.is_empty() { "needs a word".to_owned() } else { format!("cannot be `{word}`{near}") };
    Some(format!("{option} {what}\n\n  It can be {list}."))
}

fn missing(error: &Error) -> Option<String> {
    let names = texts(error, ContextKind::InvalidArg);
    let case = names.iter().any(|name| name.contains("CASE.json"));
    case.then(|| "which case file? Type its name after the command: maria.json, for instance".to_owned())
}

fn too_few(error: &Error) -> Option<String> {
    let case = text(error, ContextKind::InvalidArg).is_some_and(|name| name.contains("CASE.json"));
    case.then(|| {
        "two case files are needed or more, the earliest first: march.json september.json".to_owned()
    })
}

/// "; did you mean `render`?"
fn near(error: &Error, kind: ContextKind) -> String {
    texts(error, kind).first().map_or(String::new(), |near| format!("; did you mean `{near}`?"))
}

fn text(error: &Error, kind: ContextKind) -> Option<String> {
    texts(error, kind).into_iter().next()
}

fn texts(error: &Error, kind: ContextKind) -> Vec<String> {
    match error.get(kind) {
        Some(ContextValue::String(one)) => vec![one.clone()],
        Some(ContextValue::Strings(all)) => all.clone(),
        _ => Vec::new(),
    }
}
