//! Rust text as this test needs it: without comments, literals and test modules, and the paths named in it.

/// The code with comments, string and character literals blanked, and `#[cfg(test)]` items cut out.
pub fn bare(text: &str) -> String {
    without_tests(&without_literals(text))
}

/// Blanks comments and the insides of literals.
fn without_literals(text: &str) -> String {
    let mut bare = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(next) = rest.chars().next() {
        let skipped = literal_length(rest, bare.chars().next_back());
        if skipped > 0 {
            bare.push(' ');
            rest = &rest[skipped..];
        } else {
            bare.push(next);
            rest = &rest[next.len_utf8()..];
        }
    }
    bare
}

/// How many bytes at the start of `rest` are a comment or a literal; 0 if none.
fn literal_length(rest: &str, before: Option<char>) -> usize {
    if rest.starts_with("//") {
        return rest.find('\n').unwrap_or(rest.len());
    }
    if rest.starts_with("/*") {
        return rest.find("*/").map_or(rest.len(), |end| end + 2);
    }
    if rest.starts_with('"') {
        return quoted_length(rest, '"');
    }
    let in_word = before.is_some_and(|last| last.is_alphanumeric() || last == '_');
    if rest.starts_with('r') && (!in_word || before == Some('b')) {
        return raw_length(rest);
    }
    if rest.starts_with('\'') && is_character(rest) { quoted_length(rest, '\'') } else { 0 }
}

/// The length of a literal that ends at the next unescaped `quote`.
fn quoted_length(rest: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, character) in rest.char_indices().skip(1) {
        match character {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            end if end == quote => return at + end.len_utf8(),
            _ => {}
        }
    }
    rest.len()
}

/// The length of `r"…"` or `r#"…"#`; 0 for a word that starts with `r`.
fn raw_length(rest: &str) -> usize {
    let hashes = rest[1..].chars().take_while(|&character| character == '#').count();
    let open = 1 + hashes;
    if !rest[open..].starts_with('"') {
        return 0;
    }
    let close = format!("\"{}", "#".repeat(hashes));
    rest[open + 1..].find(&close).map_or(rest.len(), |end| open + 1 + end + close.len())
}

/// Whether an apostrophe opens a character and not a lifetime.
fn is_character(rest: &str) -> bool {
    let mut characters = rest.chars().skip(1);
    let first = characters.next();
    first == Some('\\') || (first.is_some() && characters.next() == Some('\''))
}

/// Cuts every item that stands behind `#[cfg(test)]`: to its closing brace, or to its semicolon.
fn without_tests(code: &str) -> String {
    let mut kept = String::with_capacity(code.len());
    let mut rest = code;
    while let Some(start) = rest.find("#[cfg(test)]") {
        kept.push_str(&rest[..start]);
        rest = &rest[start..];
        rest = &rest[item_length(rest)..];
    }
    kept.push_str(rest);
    kept
}

fn item_length(item: &str) -> usize {
    let mut depth = 0_usize;
    for (at, character) in item.char_indices() {
        match character {
            '{' => depth += 1,
            '}' if depth <= 1 => return at + 1,
            '}' => depth -= 1,
            ';' if depth == 0 => return at + 1,
            _ => {}
        }
    }
    item.len()
}

/// What stands behind `root::` everywhere in the code, one by one also from a group: `std::{fs, io::Write}` gives `fs`, `io`.
pub fn named_under(code: &str, root: &str) -> Vec<String> {
    let mut names = Vec::new();
    for (at, _) in code.match_indices(root) {
        let before = code[..at].trim_end();
        let part_of_word =
            code[..at].chars().next_back().is_some_and(|last| last.is_alphanumeric() || "_$".contains(last));
        let Some(tail) = code[at + root.len()..].trim_start().strip_prefix("::") else { continue };
        if part_of_word || (before.ends_with("::") && is_path(before)) {
            continue;
        }
        names.extend(first_segments(tail.trim_start()));
    }
    names
}

/// Whether the `::` at the end goes on from a name (`crate::`), and is not the leading `::` of an absolute path.
fn is_path(before: &str) -> bool {
    before
        .strip_suffix("::")
        .and_then(|head| head.chars().next_back())
        .is_some_and(|last| last.is_alphanumeric())
}

/// Whether the code names this crate: `name::…` or `use name;`.
pub fn names_crate(code: &str, name: &str) -> bool {
    let alone = [format!("use {name};"), format!("use {name} as "), format!("extern crate {name}")];
    !named_under(code, name).is_empty() || alone.iter().any(|spelling| code.contains(spelling.as_str()))
}

fn first_segments(tail: &str) -> Vec<String> {
    let Some(group) = tail.strip_prefix('{') else { return vec![word(tail)] };
    let mut depth = 0_usize;
    let mut members = vec![String::new()];
    for character in group.chars() {
        match character {
            '}' if depth == 0 => break,
            ',' if depth == 0 => members.push(String::new()),
            _ => {
                depth = if character == '{' { depth + 1 } else { depth - usize::from(character == '}') };
                if let Some(member) = members.last_mut() {
                    member.push(character);
                }
            }
        }
    }
    members.iter().map(|member| word(member.trim())).filter(|name| !name.is_empty()).collect()
}

fn word(text: &str) -> String {
    text.chars().take_while(|&character| character.is_alphanumeric() || "_*".contains(character)).collect()
}
