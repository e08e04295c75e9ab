//! Diagnostics with the line of the file and the place marked. The only file that names annotate-snippets.

use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Origin, Patch, Renderer, Snippet, Title};
use ecomap::{Diagnostic, Fix, Severity, Source, Span};

use super::excerpt::{Excerpt, opening};
use crate::tame::tame;

/// After so many problems a person mends some and asks again.
const MOST_SHOWN: usize = 100;
/// Lines are shown in so many columns around the place.
const WIDTH: usize = 110;
/// A mended line is shown whole, so it must not be longer than this, in bytes; else the change is told in words.
const LONGEST_MENDED: usize = 200;

pub(super) fn report(source: &Source, diagnostics: &[Diagnostic]) -> String {
    let renderer = Renderer::styled().term_width(WIDTH);
    let mut text = String::new();
    for diagnostic in diagnostics.iter().take(MOST_SHOWN) {
        text += &renderer.render(&groups(source, diagnostic));
        text += "\n\n";
    }
    if let Some(hidden @ 1..) = diagnostics.len().checked_sub(MOST_SHOWN) {
        text += &format!("… and {hidden} more; `--message-format short` lists them all.\n\n");
    }
    text
}

fn groups<'a>(source: &Source, diagnostic: &Diagnostic) -> Vec<Group<'a>> {
    let problem = problem(source, diagnostic);
    match (&diagnostic.fix, &diagnostic.help) {
        (Some(fix), help) => vec![problem, mended(source, fix, help.as_deref())],
        (None, Some(help)) => vec![problem.element(Level::HELP.message(tame(help)))],
        (None, None) => vec![problem],
    }
}

/// What is wrong, and where.
fn problem<'a>(source: &Source, diagnostic: &Diagnostic) -> Group<'a> {
    let level = match diagnostic.code.severity() {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let title = level.primary_title(tame(&diagnostic.message)).id(diagnostic.code.to_string());
    let spans = diagnostic.related.iter().map(|(span, _)| span).chain([&diagnostic.span]);
    if let Some(excerpt) = Excerpt::of_lines(source, spans) {
        let related = diagnostic.related.iter().map(|(span, words)| {
            AnnotationKind::Context.span(excerpt.locate(source, span)).label(tame(words))
        });
        return title.element(marked(source, &excerpt, &diagnostic.span).annotations(related));
    }
    let group = match Excerpt::of_lines(source, [&diagnostic.span]) {
        Some(excerpt) => title.element(marked(source, &excerpt, &diagnostic.span)),
        None => told(source, title, &diagnostic.span),
    };
    diagnostic.related.iter().fold(group, |group, (span, words)| {
        let place = source.position(span.start);
        let note = format!("{} in line {}, column {}", tame(words), place.line, place.column);
        group.element(Level::NOTE.message(note))
    })
}

/// The lines of the place, with a mark under it.
fn marked<'a>(source: &Source, excerpt: &Excerpt, span: &Span) -> Snippet<'a, Annotation<'a>> {
    Snippet::source(excerpt.text.clone())
        .path(tame(source.name()))
        .line_start(excerpt.first_line)
        .annotation(AnnotationKind::Primary.span(excerpt.locate(source, span)))
}

/// The place in words, when its line is too long to show.
fn told<'a>(source: &Source, title: Title<'a>, span: &Span) -> Group<'a> {
    let place = source.position(span.start);
    let origin = Origin::path(tame(source.name())).line(place.line).char_column(place.column);
    let opening = format!("the place begins with `{}`", tame(&opening(source, span)));
    title.element(origin).element(Level::NOTE.message(opening))
}

/// What to write instead.
fn mended<'a>(source: &Source, fix: &Fix, help: Option<&str>) -> Group<'a> {
    let title = |words: &str| Level::HELP.secondary_title(tame(words));
    match Excerpt::of_lines(source, [&fix.span]) {
        Some(excerpt) if excerpt.text.len() <= LONGEST_MENDED => {
            let lines: Vec<String> = fix.replacement.split('\n').map(tame).collect();
            let patch = Patch::new(excerpt.locate(source, &fix.span), lines.join("\n"));
            let snippet = Snippet::source(excerpt.text.clone()).line_start(excerpt.first_line).patch(patch);
            title(help.unwrap_or("write this instead")).element(snippet)
        }
        _ => {
            let instead = format!("write `{}` instead", fix.replacement);
            Group::with_title(title(help.unwrap_or(&instead)))
        }
    }
}
