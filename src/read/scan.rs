//! A first look at the bytes that needs no stack: how deep it nests, which bracket or quote stays open, and characters
//! that JSON does not take though the parser behind would. Whatever passes here is safe to parse recursively.

use crate::diagnostic::{Code, Span};
use crate::problem::Problem;
use crate::wording::{code_point, json_text, quoted};

/// Brackets within brackets; a case file needs 6.
const MAX_DEPTH: usize = 64;

/// Something wrong, and how far the text before it is sound.
pub(super) struct Stop {
    pub(super) at: usize,
    pub(super) problem: Problem,
}

/// The first thing wrong with brackets, quotes and odd characters, if anything is.
pub(super) fn scan(text: &str) -> Option<Stop> {
    let bytes = text.as_bytes();
    let mut open: Vec<usize> = Vec::new();
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'"' => match string_end(bytes, at) {
                Ok(end) => at = end,
                Err(stop) => return Some(Stop { at, problem: broken_text(text, at, stop) }),
            },
            b'{' | b'[' if open.len() == MAX_DEPTH => return Some(Stop { at, problem: too_deep(at) }),
            b'{' | b'[' => open.push(at),
            b'}' | b']' => {
                if let Some(problem) = mismatch(bytes, open.pop(), at) {
                    return Some(Stop { at, problem });
                }
            }
            b' ' | b'\t' | b'\n' | b'\r' => {}
            0..=0x1F | 0x7F.. => return Some(Stop { at, problem: odd_character(text, at) }),
            // What else is wrong here the parser says better, and it stops at the first.
            b'/' | b'\'' => return None,
            _ => {}
        }
        at += 1;
    }
    open.last().map(|&opening| Stop { at: text.len(), problem: unclosed(bytes, opening) })
}

/// The index of the closing quote, or of the byte that may not stand in text (the end of the file is one).
fn string_end(bytes: &[u8], start: usize) -> Result<usize, usize> {
    let mut at = start + 1;
    loop {
        match bytes.get(at) {
            Some(b'"') => return Ok(at),
            Some(b'\\') if bytes.get(at + 1).is_some_and(|next| *next >= b' ') => at += 2,
            Some(0..=0x1F) | None => return Err(at),
            Some(_) => at += 1,
        }
    }
}

fn broken_text(text: &str, start: usize, stop: usize) -> Problem {
    match text.as_bytes().get(stop) {
        None | Some(b'\n' | b'\r') => Problem::new(
            Code::Syntax,
            start..stop,
            "the text that begins here has no closing quote on its line",
        )
        .help("end it with a double quote; a line break inside text is written \\n"),
        Some(&byte) => {
            let character = char::from(byte);
            let (name, instead) = match character {
                '\t' => ("a tab".to_owned(), "write \\t or a space"),
                _ => (format!("the control character {}", code_point(character)), "delete it"),
            };
            Problem::new(Code::Syntax, stop..stop + 1, format!("{name} cannot stand inside text"))
                .help(instead)
        }
    }
}

fn too_deep(at: usize) -> Problem {
    let message = format!("brackets are nested more than {MAX_DEPTH} deep");
    Problem::new(Code::TooDeep, at..at + 1, message)
        .help("a case file never needs more than 6 levels of brackets")
}

fn mismatch(bytes: &[u8], opening: Option<usize>, at: usize) -> Option<Problem> {
    let closing = char::from(bytes[at]);
    let Some(opening) = opening else {
        let message = format!("this {} closes nothing", quoted(&closing.to_string()));
        return Some(
            Problem::new(Code::Syntax, at..at + 1, message).help("delete it, or add the opening bracket"),
        );
    };
    let wanted = closing_of(bytes[opening]);
    if closing == wanted {
        return None;
    }
    let message = format!("`{closing}` stands where `{wanted}` has to close the bracket opened before");
    let problem = Problem::new(Code::Syntax, at..at + 1, message).help(format!("write `{wanted}` before it"));
    Some(problem.related(opening..opening + 1, "opened here"))
}

fn unclosed(bytes: &[u8], at: usize) -> Problem {
    let (opening, closing) = (char::from(bytes[at]), closing_of(bytes[at]));
    Problem::new(Code::Syntax, at..at + 1, format!("this `{opening}` is never closed"))
        .help(format!("add the missing `{closing}`; perhaps the file was cut off"))
}

fn closing_of(opening: u8) -> char {
    if opening == b'{' { '}' } else { ']' }
}

fn odd_character(text: &str, at: usize) -> Problem {
    let character = text[at..].chars().next().unwrap_or_default();
    let span: Span = at..at + character.len_utf8();
    let problem = |message: String| Problem::new(Code::Syntax, span.clone(), message);
    match character {
        '“' | '”' | '„' | '«' | '»' | '‘' | '’' => problem(format!(
            "{character} is a typographic quote; the file needs straight double quotes"
        ))
        .help("write \" instead; word processors change quotes by themselves, a plain text editor does not")
        .write("\""),
        _ if character.is_whitespace() => {
            problem(format!("there is an unusual space here ({})", code_point(character)))
                .help("write an ordinary space")
                .write(" ")
        }
        _ => {
            let name =
                if character.is_control() { code_point(character) } else { quoted(&character.to_string()) };
            problem(format!("{name} cannot stand here"))
                .help(format!("text is written in double quotes, like {}", json_text("Maria")))
        }
    }
}
