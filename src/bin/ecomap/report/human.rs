//! Diagnostics with the line of the file and the place marked. The only file that names annotate-snippets.

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Patch, Renderer, Snippet};
use ecomap::{Diagnostic, Fix, Severity, Source, Span};

use super::excerpt::Excerpt;
use super::tame;

/// After so many problems a person mends some and asks again.
const MOST_SHOWN: usize = 100;
/// Excerpts are cut to this width, in columns.
const WIDTH: usize = 110;

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
    let mut problem = problem(source, diagnostic);
    match (&diagnostic.fix, &diagnostic.help) {
        (Some(fix), help) => {
            let mended = mended(source, fix, help.as_deref());
            return vec![problem, mended];
        }
        (None, Some(help)) => problem = problem.element(Level::HELP.message(tame(help))),
        (None, None) => {}
    }
    vec![problem]
}

/// What is wrong, and where.
fn problem<'a>(source: &Source, diagnostic: &Diagnostic) -> Group<'a> {
    let level = match diagnostic.code.severity() {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let place = source.position(diagnostic.span.start);
    let title = level.primary_title(tame(&diagnostic.message)).id(diagnostic.code.to_string());
    let group = title.element(Origin::path(tame(source.name())).line(place.line).char_column(place.column));

    let spans = diagnostic.related.iter().map(|(span, _)| span).chain([&diagnostic.span]);
    if let Some(excerpt) = Excerpt::of_lines(source, spans) {
        let related = diagnostic.related.iter().map(|(span, words)| {
            AnnotationKind::Context.span(excerpt.locate(source, span)).label(tame(words))
        });
        return group
            .element(marked(&excerpt, excerpt.locate(source, &diagnostic.span)).annotations(related));
    }
    let excerpt = Excerpt::of_lines(source, [&diagnostic.span])
        .unwrap_or_else(|| Excerpt::cut(source, &diagnostic.span));
    let group = group.element(marked(&excerpt, excerpt.locate(source, &diagnostic.span)));
    diagnostic.related.iter().fold(group, |group, (span, words)| {
        let place = source.position(span.start);
        let note = format!("{} in line {}, column {}", tame(words), place.line, place.column);
        group.element(Level::NOTE.message(note))
    })
}

fn marked<'a>(excerpt: &Excerpt, place: Span) -> Snippet<'a, annotate_snippets::Annotation<'a>> {
    Snippet::source(excerpt.text.clone())
        .line_start(excerpt.first_line)
        .annotation(AnnotationKind::Primary.span(place))
}

/// What to write instead.
fn mended<'a>(source: &Source, fix: &Fix, help: Option<&str>) -> Group<'a> {
    let title = |words: &str| Level::HELP.secondary_title(tame(words));
    match Excerpt::of_lines(source, [&fix.span]) {
        Some(excerpt) => {
            let patch = Patch::new(excerpt.locate(source, &fix.span), tame(&fix.replacement));
            let snippet = Snippet::source(excerpt.text.clone()).line_start(excerpt.first_line).patch(patch);
            title(help.unwrap_or("write this instead")).element(snippet)
        }
        None => {
            let instead = format!("write `{}` instead", fix.replacement);
            Group::with_title(title(help.unwrap_or(&instead)))
        }
    }
}
