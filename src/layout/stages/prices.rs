//! The table of prices in docs/layout.md, from the source that states them.

use std::fmt::Write;

/// Every field of `Weights` with its price and what its comment says, dearest first, as Markdown.
pub(super) fn table(source: &str) -> String {
    let (_, fields) = source.split_once("struct Weights {").expect("the cost model has weights");
    let (fields, rest) = fields.split_once("\n}").expect("a struct ends");
    let mut rows: Vec<(f64, &str, String)> = Vec::new();
    let mut words: Vec<&str> = Vec::new();
    for line in fields.lines().map(str::trim) {
        if let Some(comment) = line.strip_prefix("/// ") {
            words.push(comment);
        } else if let Some((name, _)) = line.trim_start_matches("pub(super) ").split_once(':') {
            rows.push((price(rest, name), name, words.join(" ")));
            words.clear();
        }
    }
    rows.sort_by(|one, other| other.0.total_cmp(&one.0));
    let mut table = String::from("| term | price, in crossings | when |\n|---|---|---|\n");
    for (price, name, words) in rows {
        writeln!(table, "| `{name}` | {price} | {words} |").expect("a text takes all that is written");
    }
    table
}

/// The default of a field.
fn price(defaults: &str, name: &str) -> f64 {
    let field = format!(" {name}: ");
    let (_, value) = defaults.split_once(&field).expect("every weight has a default");
    let (value, _) = value.split_once(',').expect("a default ends");
    value.parse().expect("a default is a number")
}
