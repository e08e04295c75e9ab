//! What the parser stopped at, in plain words.

use jsonc_parser::ParseStringErrorKind as InText;
use jsonc_parser::errors::{ParseError, ParseErrorKind as Kind};

use crate::diagnostic::{Code, Span};
use crate::problem::Problem;
use crate::wording::quoted;

/// The one syntax error that is told; what follows it would be guesses.
pub(super) fn explain(text: &str, error: &ParseError) -> Problem {
    let (start, end) = (error.range().start.min(text.len()), error.range().end.min(text.len()));
    let span = start..end.max(start);
    let there = text.get(span.clone()).unwrap_or_default();
    let problem = |message: &str, help: &str| Problem::new(Code::Syntax, span.clone(), message).help(help);
    match error.kind() {
        Kind::TrailingCommasNotAllowed => {
            problem("there is a comma after the last item", "delete the comma").write("")
        }
        Kind::ExpectedComma if is_leading_zero(text, span.start) => {
            let zero = span.start - 1..span.start;
            Problem::new(Code::Syntax, zero, "a number cannot begin with 0").help("delete the 0").write("")
        }
        Kind::ExpectedComma => problem("a comma is missing here", "put a comma between two items").write(","),
        Kind::CommentsNotAllowed | Kind::UnterminatedCommentBlock => problem(
            "comments cannot stand in a case file",
            "delete the comment, or put it into a `note` field",
        ),
        Kind::SingleQuotedStringsNotAllowed => single_quotes(text, span.start),
        Kind::ExpectedColonAfterObjectKey => {
            problem("a colon is missing after the field's name", "write it as \"field\": value")
        }
        Kind::ExpectedObjectValue => problem("this field has no value", "write a value after the colon"),
        Kind::ExpectedStringObjectProperty | Kind::UnexpectedTokenInObject => field_name(&span, there),
        Kind::MultipleRootJsonValues => problem(
            "there is something after the end of the map",
            "everything stands inside one pair of `{` and `}`: delete what follows, or the bracket too many",
        ),
        Kind::String(kind) => inside_text(&span, kind),
        kind => numbers_and_words(&span, there, kind),
    }
}

fn is_leading_zero(text: &str, at: usize) -> bool {
    text[..at].ends_with('0') && text[at..].starts_with(|character: char| character.is_ascii_digit())
}

fn single_quotes(text: &str, start: usize) -> Problem {
    let rest = &text[start + 1..];
    let end = rest.find(['\'', '\n']).filter(|end| rest.as_bytes().get(*end) == Some(&b'\''));
    let span = start..end.map_or(start + 1, |end| start + end + 2);
    let problem = Problem::new(Code::Syntax, span, "text stands in double quotes, not in single quotes");
    let problem = problem.help("write \" instead of '");
    match end {
        Some(end) => problem.write(crate::wording::json_text(&rest[..end])),
        None => problem,
    }
}

fn field_name(span: &Span, there: &str) -> Problem {
    let plain =
        !there.is_empty() && there.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '$'));
    if plain {
        let message = format!("{} has to stand in double quotes", quoted(there));
        let problem =
            Problem::new(Code::Syntax, span.clone(), message).help("names of fields stand in double quotes");
        return problem.write(format!("\"{there}\""));
    }
    let message = if there.is_empty() {
        "a field is expected here".to_owned()
    } else {
        format!("a field is expected here, not {}", quoted(there))
    };
    Problem::new(Code::Syntax, span.clone(), message)
        .help("fields are written as \"field\": value, with commas between")
}

fn inside_text(span: &Span, kind: &InText) -> Problem {
    let problem = |message: &str, help: &str| Problem::new(Code::Syntax, span.clone(), message).help(help);
    match kind {
        InText::UnterminatedStringLiteral => {
            problem("the text that begins here has no closing quote", "end it with a double quote")
        }
        InText::InvalidUnicodeEscapeSequence(_) => problem(
            "this code with \\u is only half of a character",
            "emoji and other rare characters need two \\u escapes; better type the character itself",
        ),
        InText::ExpectedFourHexDigits | InText::ExpectedTwoHexDigits => problem(
            "\\u needs four digits or letters a to f",
            "type the character itself, or write it like \\u00e9",
        ),
        InText::InvalidEscape
        | InText::InvalidEscapeInSingleQuoteString
        | InText::InvalidEscapeInDoubleQuoteString => problem(
            "a backslash has a special meaning in text",
            "write \\\\ for a backslash, \\n for a line break, \\\" for a quote",
        ),
    }
}

fn numbers_and_words(span: &Span, there: &str, kind: &Kind) -> Problem {
    let problem = |message: &str, help: &str| Problem::new(Code::Syntax, span.clone(), message).help(help);
    match kind {
        Kind::UnexpectedWord => {
            let message = format!("{} is not a value", quoted(there));
            let problem =
                problem(&message, "text stands in double quotes; without quotes: numbers, true and false");
            match there {
                "True" | "TRUE" | "yes" | "Yes" => problem.write("true"),
                "False" | "FALSE" | "no" | "No" => problem.write("false"),
                _ => problem,
            }
        }
        Kind::BareDecimalPointNumbersNotAllowed
        | Kind::HexadecimalNumbersNotAllowed
        | Kind::NonFiniteNumbersNotAllowed
        | Kind::UnaryPlusNumbersNotAllowed
        | Kind::ExpectedDigit
        | Kind::ExpectedDigitFollowingNegativeSign
        | Kind::ExpectedPlusMinusOrDigitInNumberLiteral => {
            problem("this is not a number as the file writes it", "write plain digits, like 34")
        }
        Kind::UnexpectedComma => {
            problem("this comma has nothing before it", "delete it, or write the missing value")
        }
        Kind::UnexpectedColon => {
            problem("this colon is out of place", "fields with a colon stand inside `{` and `}`")
        }
        _ if there.is_empty() => problem("the file ends too early", "perhaps it was cut off"),
        _ => problem(&format!("{} cannot stand here", quoted(there)), "text stands in double quotes"),
    }
}

/// Whether the parser stopped only because the text did.
pub(super) fn is_early_end(text: &str, error: &ParseError) -> bool {
    matches!(error.kind(), Kind::UnterminatedArray | Kind::UnterminatedObject)
        || error.range().start >= text.len()
}

/// For what only the typed reading refuses: its own words.
pub(super) fn unreadable(text: &str, error: &serde_json::Error) -> Problem {
    let line_start: usize =
        text.split_inclusive('\n').take(error.line().saturating_sub(1)).map(str::len).sum();
    let mut at = (line_start + error.column().saturating_sub(1)).min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    let words = error.to_string();
    let words = words.split(" at line ").next().unwrap_or_default();
    Problem::new(Code::Syntax, at..at, format!("the file cannot be read from here: {words}"))
        .help("look for a missing or extra quote, comma or bracket")
}
