//! The module table: which module may name which, and which outside crates. The only copy.
//!
//! A row may name only rows above it, so the arrows point one way. The same table stands in ARCHITECTURE.md,
//! written from here: `ECOMAP_UPDATE=1 cargo test --test architecture`.

/// One module of the library.
pub(crate) struct Module {
    pub(crate) name: &'static str,
    /// What it is for, in a few words.
    pub(crate) purpose: &'static str,
    /// Our modules that it may name.
    pub(crate) modules: &'static [&'static str],
    /// Outside crates that it may name. Replacing a crate means changing these modules and no others.
    pub(crate) crates: &'static [&'static str],
}

const fn module(
    name: &'static str,
    purpose: &'static str,
    modules: &'static [&'static str],
    crates: &'static [&'static str],
) -> Module {
    Module { name, purpose, modules, crates }
}

/// All modules, in reading order: what a module may name stands above it. A part of a module has its own row where
/// others need only that part.
pub(crate) const MODULES: &[Module] = &[
    module("vocabulary", "the words that stand for a choice", &[], &["schemars", "serde"]),
    module("age", "years, or a band of them", &[], &[]),
    module(
        "text",
        "fonts, widths and line breaks",
        &[],
        &[
            "harfrust",
            "kurbo",
            "libm",
            "skrifa",
            "textwrap",
            "unicode_bidi",
            "unicode_linebreak",
            "unicode_segmentation",
            "unicode_width",
        ],
    ),
    module("options", "what a drawing can be asked to be", &["text"], &[]),
    module("geometry", "angles, the same on every platform", &[], &["kurbo", "libm"]),
    module("source", "a case file's bytes, and places in it", &[], &[]),
    module("diagnostic", "a problem as data; all codes", &[], &[]),
    module("problem", "problems while they are collected", &["diagnostic"], &[]),
    module("wording", "how messages quote and list", &[], &["serde_json"]),
    module("nearest", "\"did you mean\"", &[], &["strsim"]),
    module(
        "case_file",
        "the file, one to one with the schema",
        &["vocabulary", "age"],
        &["schemars", "serde", "serde_json", "unicode_ident"],
    ),
    module("schema", "case file to JSON Schema", &["case_file"], &["schemars", "serde_json"]),
    module("model", "the checked ecomap", &["vocabulary", "age"], &[]),
    module("agenda", "the plan in the order in which it is read", &["vocabulary", "model"], &[]),
    module(
        "compare",
        "what changed between several dates",
        &["vocabulary", "model", "nearest", "wording"],
        &[],
    ),
    module(
        "words",
        "every word that the sheet itself says, per language",
        &["vocabulary", "age", "options", "model", "agenda", "compare"],
        &[],
    ),
    module(
        "read",
        "text to case file: problems of shape",
        &["age", "source", "diagnostic", "problem", "wording", "nearest", "case_file", "schema"],
        &["jsonc_parser", "serde_json"],
    ),
    module(
        "check",
        "case file to ecomap: problems of meaning",
        &[
            "vocabulary",
            "options",
            "diagnostic",
            "problem",
            "wording",
            "nearest",
            "case_file",
            "model",
            "words",
        ],
        &[],
    ),
    module(
        "folding",
        "text as it is compared: words without case and accents",
        &["wording"],
        &["unicode_normalization"],
    ),
    module("phrases", "phrases looked for by their words", &[], &[]),
    module("lexicon", "words that identify nobody", &["folding"], &[]),
    module("suspects", "what in a text may identify someone", &["folding", "lexicon"], &[]),
    module(
        "deidentify",
        "case file to disguised case file",
        &[
            "vocabulary",
            "age",
            "options",
            "source",
            "case_file",
            "model",
            "words",
            "read",
            "check",
            "folding",
            "phrases",
            "lexicon",
            "suspects",
        ],
        &["serde_json"],
    ),
    module(
        "traces",
        "what identifies, looked for in finished files",
        &[
            "age",
            "options",
            "source",
            "case_file",
            "words",
            "check",
            "folding",
            "phrases",
            "suspects",
            "deidentify",
        ],
        &["hayro_cmap", "hayro_syntax", "png"],
    ),
    module(
        "compile",
        "the first half of the pipeline",
        &["source", "diagnostic", "model", "read", "check"],
        &[],
    ),
    module("view", "the map as an audience sees it", &["model", "wording", "nearest"], &[]),
    module(
        "goal",
        "a case file with its plan carried out",
        &["vocabulary", "source", "diagnostic", "problem", "wording", "case_file", "model", "read", "check"],
        &[],
    ),
    module("graph", "the ecomap as a multigraph", &["vocabulary", "model"], &["petgraph"]),
    module("lacking", "letters that the fonts lack", &["model", "text"], &[]),
    module(
        "layout",
        "where everything goes",
        &["vocabulary", "age", "geometry", "model", "agenda", "graph", "text"],
        &["kurbo", "libm"],
    ),
    module("theme", "the colours", &["vocabulary", "options"], &["palette"]),
    module("scene::item", "what a picture is made of", &["text", "theme"], &["kurbo"]),
    module(
        "notation",
        "which mark stands for which fact",
        &["vocabulary", "options", "model", "text", "theme", "scene::item"],
        &["kurbo"],
    ),
    module("glyph", "a small drawing per kind", &["vocabulary"], &["kurbo"]),
    module(
        "scene",
        "the map's marks, in paint order",
        &[
            "vocabulary",
            "options",
            "model",
            "text",
            "agenda",
            "layout",
            "theme",
            "scene::item",
            "notation",
            "glyph",
            "compare",
            "words",
        ],
        &["kurbo"],
    ),
    module(
        "sheet",
        "title, key and page around the map",
        &[
            "vocabulary",
            "options",
            "model",
            "agenda",
            "text",
            "layout",
            "theme",
            "scene::item",
            "notation",
            "scene",
        ],
        &["kurbo"],
    ),
    module(
        "compose",
        "the finished picture",
        &["options", "model", "agenda", "layout", "scene::item", "scene", "sheet"],
        &["kurbo"],
    ),
    module("outline", "a picture's words as lines and curves", &["text", "scene::item"], &["kurbo"]),
    module("twin", "the map in lists of words", &["model", "agenda", "words"], &[]),
    module(
        "change_list",
        "what changed in grouped sentences",
        &["options", "model", "compare", "words", "twin"],
        &["serde_json"],
    ),
    module("summary", "what there is to say about a map: facts", &["vocabulary", "model", "graph"], &[]),
    module(
        "account",
        "a summary in sentences",
        &["vocabulary", "options", "model", "graph", "words", "twin", "summary"],
        &[],
    ),
    module("svg", "picture to SVG text", &["theme", "scene::item", "scene"], &["kurbo", "svg"]),
    module(
        "html",
        "picture and words to a page for browsers",
        &["model", "theme", "twin", "change_list", "words", "account"],
        &["base64", "maud", "sha2"],
    ),
    module(
        "summarize",
        "a map told as text in four formats",
        &["vocabulary", "options", "age", "model", "graph", "words", "theme", "summary", "account", "html"],
        &["serde", "serde_json"],
    ),
    module("detail", "how much of a map is drawn in words", &["options", "model", "layout"], &[]),
    module("raster", "SVG text to PNG", &["theme"], &["kurbo", "png", "resvg"]),
    module(
        "pdf",
        "picture and words to PDF",
        &["options", "text", "theme", "scene::item", "scene", "outline", "twin", "account"],
        &["krilla", "kurbo"],
    ),
    module("excerpt", "the part of a map within a level", &["model", "layout"], &[]),
    module(
        "fit",
        "the layout for a page: shape, spacing, size",
        &["options", "model", "graph", "text", "layout", "scene", "sheet", "detail"],
        &[],
    ),
    module(
        "render",
        "the second half of the pipeline",
        &["options", "model", "words", "layout", "fit", "compose", "svg"],
        &[],
    ),
    module(
        "overlay",
        "two dates on one map, with marks of change",
        &[
            "options",
            "model",
            "compare",
            "words",
            "layout",
            "theme",
            "scene::item",
            "notation",
            "scene",
            "sheet",
            "change_list",
            "fit",
        ],
        &["kurbo"],
    ),
    module(
        "drawing",
        "one arrangement, several formats",
        &[
            "options",
            "model",
            "agenda",
            "compare",
            "lacking",
            "words",
            "text",
            "layout",
            "scene::item",
            "scene",
            "sheet",
            "compose",
            "outline",
            "twin",
            "change_list",
            "summary",
            "account",
            "excerpt",
            "svg",
            "raster",
            "pdf",
            "html",
            "render",
            "overlay",
        ],
        &[],
    ),
    module(
        "sides",
        "several dates side by side",
        &[
            "options",
            "model",
            "compare",
            "words",
            "text",
            "layout",
            "scene::item",
            "scene",
            "sheet",
            "change_list",
            "fit",
        ],
        &["kurbo"],
    ),
    module(
        "compared",
        "one comparison, several formats",
        &[
            "options",
            "model",
            "compare",
            "lacking",
            "words",
            "scene",
            "svg",
            "raster",
            "pdf",
            "html",
            "drawing",
            "change_list",
            "overlay",
            "sides",
        ],
        &[],
    ),
];

/// The row of a module.
pub(crate) fn row(name: &str) -> Option<&'static Module> {
    MODULES.iter().find(|module| module.name == name)
}

/// The table as it stands in ARCHITECTURE.md.
pub(crate) fn markdown() -> String {
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
