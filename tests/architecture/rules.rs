//! What a file may name: the module table's rows, and what the library does without.

use crate::code;
use crate::files::library_dependencies;
use crate::modules::{Module, row};

/// Parts of `std` that reach outside the program.
const OUTSIDE: &[&str] = &["fs", "env", "time", "net", "thread", "process"];

/// Spellings that the library does without, and why.
const BANNED: &[(&str, &str)] = &[
    ("HashMap", "its order is not part of the input"),
    ("HashSet", "its order is not part of the input"),
    ("println!", "the library does not print"),
    ("print!", "the library does not print"),
    ("dbg!", "the library does not print"),
    ("SystemTime", "the library knows no clock"),
    ("Instant::now", "the library knows no clock"),
];

/// Functions whose last bits differ between platforms.
const PLATFORM_MATHS: &[&str] =
    &["sin", "cos", "tan", "sin_cos", "asin", "acos", "atan", "powf", "powi", "exp", "ln", "cbrt", "mul_add"];

/// What the file of a module names although its row does not say so. `file` is its place: `["layout", "rings"]`.
pub(crate) fn trespasses(file: &[&str], text: &str) -> Vec<String> {
    let Some(home) = row_of(file) else { return vec![format!("no row for module {}", file.join("::"))] };
    let code = code::bare(text);
    let foreign = paths(file, &code).into_iter().filter(|path| match owner(path) {
        Some(row) => row.name != home.name && !home.modules.contains(&row.name),
        None => true,
    });
    let crates = crates(&code).into_iter().filter(|name| !home.crates.contains(&name.as_str()));
    let foreign = foreign.map(|path| format!("{} may not name crate::{path}", home.name));
    foreign.chain(crates.map(|name| format!("{} may not name the crate {name}", home.name))).collect()
}

/// The rows and crates that the file of a module names.
pub(crate) fn named(file: &[&str], text: &str) -> Vec<String> {
    let code = code::bare(text);
    let rows = paths(file, &code)
        .iter()
        .filter_map(|path| owner(path))
        .map(|row| row.name.to_owned())
        .collect::<Vec<_>>();
    rows.into_iter().chain(crates(&code)).collect()
}

/// The row that speaks for a place: the longest that it starts with.
pub(crate) fn row_of(place: &[&str]) -> Option<&'static Module> {
    (1..=place.len()).rev().find_map(|length| row(&place[..length].join("::")))
}

fn owner(path: &str) -> Option<&'static Module> {
    row_of(&path.split("::").collect::<Vec<_>>())
}

/// Every path into the library that the code names, from the library's root.
fn paths(file: &[&str], code: &str) -> Vec<String> {
    let mut paths = code::paths_under(code, "crate");
    for word in ["super", "self"] {
        let relative = code::paths_under(code, word).into_iter();
        paths.extend(relative.filter_map(|path| resolve(file, &format!("{word}::{path}"))));
    }
    paths
}

fn crates(code: &str) -> Vec<String> {
    library_dependencies().into_iter().filter(|name| code::names_crate(code, name)).collect()
}

/// A path that starts with `self` or `super`, as one from the crate's root; none for a path that a longer one contains.
fn resolve(file: &[&str], path: &str) -> Option<String> {
    let mut place = file.to_vec();
    let mut rest = path;
    loop {
        if let Some(tail) = rest.strip_prefix("super::") {
            place.pop()?;
            rest = tail;
        } else if let Some(tail) = rest.strip_prefix("self::") {
            rest = tail;
        } else {
            place.extend(rest.split("::"));
            return Some(place.join("::"));
        }
    }
}

/// What the library must not name anywhere.
pub(crate) fn forbidden(text: &str) -> Vec<String> {
    let code = code::bare(text);
    let mut problems: Vec<String> = code::paths_under(&code, "std")
        .into_iter()
        .filter(|path| OUTSIDE.iter().any(|part| path.split("::").next() == Some(part)))
        .map(|name| format!("std::{name}"))
        .collect();
    let banned = BANNED.iter().filter(|(spelling, _)| code.contains(spelling));
    problems.extend(banned.map(|(spelling, reason)| format!("{spelling}: {reason}")));
    for function in PLATFORM_MATHS {
        if code.contains(&format!(".{function}(")) || code.contains(&format!("f64::{function}")) {
            problems.push(format!("{function}: differs between platforms, use geometry"));
        }
    }
    // Without an argument these two are kurbo's, which are libm's.
    for function in ["atan2", "hypot"] {
        let calls = code.matches(&format!(".{function}(")).count();
        if calls > code.matches(&format!(".{function}()")).count()
            || code.contains(&format!("f64::{function}"))
        {
            problems.push(format!("{function}: differs between platforms, use geometry"));
        }
    }
    problems
}
