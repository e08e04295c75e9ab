//! Rust text as this test needs it: without comments, literals and test modules, and the paths named in it.

/// The code with comments, string and character literals blanked, and `#[cfg(test)]` items cut out.
pub(crate) fn bare(text: &str) -> String {
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

/// Every path in the code that starts with `root`, without it, groups spread out: `std::{fs, io::Write}` gives `fs`, `io::Write`.
pub(crate) fn paths_under(code: &str, root: &str) -> Vec<String> {
    let mut paths = Vec::new();
    for (at, _) in code.match_indices(root) {
        let before = &code[..at];
        let inside_a_word = before.ends_with(|last: char| last.is_alphanumeric() || "_$".contains(last));
        let Some(tail) = code[at + root.len()..].trim_start().strip_prefix("::") else { continue };
        if !inside_a_word && !goes_on(before) {
            spread(tail.trim_start(), "", &mut paths);
        }
    }
    paths
}

/// Whether the code names this crate: `name::…` or `use name;`.
pub(crate) fn names_crate(code: &str, name: &str) -> bool {
    let alone = [format!("use {name};"), format!("use {name} as "), format!("extern crate {name}")];
    !paths_under(code, name).is_empty() || alone.iter().any(|spelling| code.contains(spelling.as_str()))
}

/// Whether what follows goes on from a name (`crate::…`). A leading `::` is the start of a path.
fn goes_on(before: &str) -> bool {
    let head = before.strip_suffix("::");
    head.is_some_and(|head| head.ends_with(|last: char| last.is_alphanumeric() || last == '_'))
}

/// Adds the path, or the paths of the group, at the start of `tail`.
fn spread(tail: &str, prefix: &str, paths: &mut Vec<String>) {
    if let Some(group) = tail.strip_prefix('{') {
        for member in members(group) {
            spread(member.trim(), prefix, paths);
        }
        return;
    }
    let segment: String =
        tail.chars().take_while(|&next| next.is_alphanumeric() || "_*".contains(next)).collect();
    let path = if prefix.is_empty() { segment.clone() } else { format!("{prefix}::{segment}") };
    match tail[segment.len()..].trim_start().strip_prefix("::") {
        Some(deeper) if !segment.is_empty() => spread(deeper.trim_start(), &path, paths),
        _ if segment.is_empty() => paths.extend((!prefix.is_empty()).then(|| prefix.to_owned())),
        _ => paths.push(path),
    }
}

/// The members of a group whose opening brace has been taken off.
fn members(group: &str) -> Vec<&str> {
    let (mut depth, mut start) = (0_usize, 0);
    let mut members = Vec::new();
    for (at, character) in group.char_indices() {
        match character {
            '{' => depth += 1,
            '}' if depth > 0 => depth -= 1,
            ',' | '}' if depth == 0 => {
                members.push(&group[start..at]);
                start = at + 1;
                if character == '}' {
                    break;
                }
            }
            _ => {}
        }
    }
    members.retain(|member| !member.trim().is_empty());
    members
}
