//! What must hold for any bytes at all: diagnostics or a picture, never a panic, and the picture is XML.

use ecomap::{Ecomap, Options, Severity, Source, compile, render};

/// Beyond this a single run takes too long to be of use.
const MOST_SYSTEMS: usize = 40;
const MOST_TIES: usize = 100;

/// Reads, checks and draws; returns the picture if the bytes are a case file of a bearable size.
pub fn drawn(bytes: &[u8], options: &Options) -> Option<String> {
    let source = Source::new("fuzz.json", bytes);
    let outcome = compile(&source);
    for diagnostic in &outcome.diagnostics {
        let text = source.text();
        assert!(text.get(diagnostic.span.clone()).is_some(), "a diagnostic points at text: {diagnostic:?}");
        assert!(!diagnostic.message.is_empty(), "a diagnostic says something");
        if let Some(fix) = &diagnostic.fix {
            assert!(text.get(fix.span.clone()).is_some(), "a fix replaces text: {diagnostic:?}");
        }
    }
    let errors = outcome.diagnostics.iter().any(|diagnostic| diagnostic.code.severity() == Severity::Error);
    assert_eq!(outcome.value.is_none(), errors, "a case is refused if and only if there is an error");
    let ecomap = outcome.value.filter(bearable)?;
    let svg = render(&ecomap, options);
    let document = roxmltree::Document::parse(&svg).expect("the picture is well-formed XML");
    let systems = document.descendants().filter(|node| {
        let legend = node.ancestors().any(|above| above.attribute("class") == Some("legend"));
        node.attribute("class") == Some("system") && !legend
    });
    assert_eq!(systems.count(), ecomap.system_count(), "every system is drawn once");
    Some(svg)
}

fn bearable(ecomap: &Ecomap) -> bool {
    ecomap.system_count() <= MOST_SYSTEMS && ecomap.tie_count() <= MOST_TIES
}
