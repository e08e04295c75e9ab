//! Characters in names, labels and notes: what cannot be drawn is refused, what cannot be seen is told and left out.

use super::{Findings, client_name, client_name_path, member_path, members, system_path};
use crate::case_file::{CaseFile, FrameworkEntry};
use crate::diagnostic::Code;
use crate::problem::{Path, Problem};
use crate::wording::{code_point, is_invisible, is_line_breaking, json_text, quoted};

/// Text without the characters that have no shape but reorder or hide others.
pub(super) fn clean(text: &str) -> String {
    text.chars().filter(|character| !is_invisible(*character)).collect()
}

pub(super) fn check(case: &CaseFile, findings: &mut Findings) {
    head(case, findings);
    framework(case, findings);
    name(client_name(case), || client_name_path(case), findings);
    for (index, member) in members(case).iter().enumerate() {
        if let Some(text) = member.name.as_deref() {
            name(text, || member_path(index).field("name"), findings);
        }
    }
    for (index, system) in case.systems.iter().enumerate() {
        name(&system.name, || system_path(index).field("name"), findings);
        note(system.note.as_deref(), || system_path(index).field("note"), findings);
    }
    ties(case, findings);
    for (index, step) in case.plan.iter().enumerate() {
        let path = |field| Path::of("plan").item(index).field(field);
        name(&step.action, || path("action"), findings);
        line(step.who.as_deref(), || path("who"), findings);
    }
}

fn head(case: &CaseFile, findings: &mut Findings) {
    line(case.title.as_deref(), || Path::of("title"), findings);
    line(case.viewpoint.as_deref(), || Path::of("viewpoint"), findings);
    line(case.author.as_deref(), || Path::of("author"), findings);
    line(case.source.as_deref(), || Path::of("source"), findings);
}

fn framework(case: &CaseFile, findings: &mut Findings) {
    let FrameworkEntry::Own(own) = &case.framework else { return };
    let path = Path::of("framework");
    name(&own.name, || path.field("name"), findings);
    for (index, level) in own.levels.iter().enumerate() {
        let level_path = |field| path.field("levels").item(index).field(field);
        name(&level.name, || level_path("name"), findings);
        line(level.definition.as_deref(), || level_path("definition"), findings);
    }
}

fn ties(case: &CaseFile, findings: &mut Findings) {
    for (index, tie) in case.ties.iter().enumerate() {
        let path = |field| Path::of("ties").item(index).field(field);
        line(tie.label.as_deref(), || path("label"), findings);
        line(tie.since.as_deref(), || path("since"), findings);
        line(tie.frequency.as_deref(), || path("frequency"), findings);
        note(tie.note.as_deref(), || path("note"), findings);
    }
}

/// Something that must not be blank.
fn name(text: &str, path: impl Fn() -> Path, findings: &mut Findings) {
    if clean(text).trim().is_empty() {
        let message = "there is nothing to read in this text";
        findings.add(Problem::new(Code::EmptyText, path(), message).help("write a name"));
    } else {
        line(Some(text), path, findings);
    }
}

fn line(text: Option<&str>, path: impl Fn() -> Path, findings: &mut Findings) {
    let Some(text) = text else { return };
    if let Some(character) = text.chars().find(|character| is_line_breaking(*character)) {
        findings.add(forbidden(text, character, path()));
    } else {
        invisible(text, path, findings);
    }
}

/// Text that may run over several lines.
fn note(text: Option<&str>, path: impl Fn() -> Path, findings: &mut Findings) {
    let Some(text) = text else { return };
    let allowed = ['\n', '\r', '\t', '\u{2028}', '\u{2029}'];
    match text.chars().find(|character| is_line_breaking(*character) && !allowed.contains(character)) {
        Some(character) => findings.add(forbidden(text, character, path())),
        None => invisible(text, path, findings),
    }
}

fn forbidden(text: &str, character: char, path: Path) -> Problem {
    let name = match character {
        '\n' | '\r' | '\u{2028}' | '\u{2029}' => "a line break".to_owned(),
        '\t' => "a tab".to_owned(),
        _ => format!("the control character {}", code_point(character)),
    };
    let spaced: String = text.chars().map(|c| if is_line_breaking(c) { ' ' } else { c }).collect();
    let words: Vec<&str> = spaced.split_whitespace().collect();
    Problem::new(
        Code::ForbiddenCharacter,
        path,
        format!("{} has {name} in it, which cannot be drawn", quoted(text)),
    )
    .help("write it in one line; lines are broken by the program")
    .write(json_text(&words.join(" ")))
}

fn invisible(text: &str, path: impl Fn() -> Path, findings: &mut Findings) {
    if let Some(character) = text.chars().find(|character| is_invisible(*character)) {
        let message =
            format!("{} has an invisible character in it ({})", quoted(text), code_point(character));
        let problem = Problem::new(Code::InvisibleCharacter, path(), message);
        findings.add(problem.help("it is left out of the drawing").write(json_text(&clean(text))));
    }
}
