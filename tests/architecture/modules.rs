//! The module table: which module may name which, and which outside crates. The only copy.
//!
//! A row may name only rows above it, so the arrows point one way. The same table stands in ARCHITECTURE.md,
//! written from here: `ECOMAP_UPDATE=1 cargo test --test architecture`.

/// One top-level module of the library.
pub struct Module {
    pub name: &'static str,
    /// What it is for, in a few words.
    pub purpose: &'static str,
    /// Our modules that it may name.
    pub modules: &'static [&'static str],
    /// Outside crates that it may name. Replacing a crate means changing these modules and no others.
    pub crates: &'static [&'static str],
}

const fn module(
    name: &'static str,
    purpose: &'static str,
    modules: &'static [&'static str],
    crates: &'static [&'static str],
) -> Module {
    Module { name, purpose, modules, crates }
}

/// All modules, in reading order: what a module may name stands above it.
pub const MODULES: &[Module] = &[
    module("vocabulary", "the words that stand for a choice", &[], &["schemars", "serde"]),
    module("options", "what a drawing can be asked to be", &[], &[]),
    module("geometry", "angles, the same on every platform", &[], &["kurbo", "libm"]),
    module("source", "a case file's bytes and positions in it", &[], &[]),
    module("diagnostic", "a problem as data; all codes", &["source"], &[]),
    module("case_file", "the file, one to one with the schema", &["vocabulary"], &["schemars", "serde"]),
    module("model", "the checked ecomap", &["vocabulary"], &[]),
    module(
        "read",
        "text to case file, every problem of shape",
        &["vocabulary", "source", "diagnostic", "case_file"],
        &["jsonc_parser", "serde", "serde_json", "strsim"],
    ),
    module(
        "check",
        "case file to ecomap, every problem of meaning",
        &["vocabulary", "source", "diagnostic", "case_file", "model", "read"],
        &["strsim"],
    ),
    module("schema", "case file to JSON Schema", &["vocabulary", "case_file"], &["schemars", "serde_json"]),
    module("graph", "the ecomap as a multigraph", &["vocabulary", "model"], &["petgraph"]),
    module(
        "text",
        "widths and line breaks",
        &["geometry"],
        &["kurbo", "skrifa", "textwrap", "unicode_linebreak", "unicode_segmentation", "unicode_width"],
    ),
    module(
        "layout",
        "where everything goes",
        &["vocabulary", "geometry", "model", "graph", "text"],
        &["kurbo"],
    ),
    module("theme", "the colours", &["vocabulary", "options"], &["palette"]),
    module("notation", "which mark stands for which fact", &["vocabulary", "options"], &[]),
    module("glyph", "a small drawing per kind", &["vocabulary"], &["kurbo"]),
    module("words", "every word that the sheet itself says", &["vocabulary", "options", "model"], &[]),
    module(
        "scene",
        "marks: what to paint, in order",
        &[
            "vocabulary",
            "options",
            "geometry",
            "model",
            "text",
            "layout",
            "theme",
            "notation",
            "glyph",
            "words",
        ],
        &["kurbo"],
    ),
    module(
        "sheet",
        "title, legend and page around the map",
        &[
            "vocabulary",
            "options",
            "geometry",
            "model",
            "text",
            "layout",
            "theme",
            "notation",
            "glyph",
            "words",
            "scene",
        ],
        &["kurbo"],
    ),
    module("svg", "scene to SVG text", &["geometry", "text", "theme", "scene"], &["kurbo", "palette", "svg"]),
];

/// The row of a module.
pub fn row(name: &str) -> Option<&'static Module> {
    MODULES.iter().find(|module| module.name == name)
}

/// The table as it stands in ARCHITECTURE.md.
pub fn markdown() -> String {
    let mut table =
        String::from("| module | what it is for | may name | outside crates |\n|---|---|---|---|\n");
    for module in MODULES {
        table.push_str(&format!(
            "| `{}` | {} | {} | {} |\n",
            module.name,
            module.purpose,
            cell(module.modules),
            cell(module.crates)
        ));
    }
    table
}

fn cell(names: &[&str]) -> String {
    if names.is_empty() { "nothing".to_owned() } else { names.join(", ") }
}
