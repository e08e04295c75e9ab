//! Draws one case file: `cargo run --example render -- examples/maria.json > maria.svg`.
#![expect(
    clippy::disallowed_methods,
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a program, not the library"
)]

use ecomap::{Options, Source, compile, render};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let path = std::env::args().nth(1).ok_or("name a case file, e.g. examples/maria.json")?;
    let source = Source::new(&path, &std::fs::read(&path)?);
    let outcome = compile(&source);
    for diagnostic in &outcome.diagnostics {
        eprintln!("{path}: {}", diagnostic.message);
    }
    let ecomap = outcome.value.ok_or("the case file has errors")?;
    println!("{}", render(&ecomap, &Options::default()));
    Ok(())
}
