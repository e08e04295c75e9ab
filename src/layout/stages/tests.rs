//! Writes what docs/layout.md shows of the layout, and holds it to what the layout does.
//!
//! After a wanted change: `ECOMAP_UPDATE=1 cargo test --lib layout::stages`.

#![allow(clippy::disallowed_methods, reason = "a test of files")]

#[path = "../../../tests/generator/mod.rs"]
mod generator;

use std::path::{Path, PathBuf};

use super::prices;
use super::sketch::Sketch;
use crate::graph::EcoGraph;
use crate::layout::outline::Shape;
use crate::layout::spacing::Spacing;
use crate::layout::{Wish, layout};
use crate::{Source, compile};

const COST_MODEL: &str = include_str!("../cost.rs");
const PRICES: (&str, &str) = ("<!-- prices: written by a test -->\n\n", "\n<!-- end of prices -->");
const RENEW: &str = "if this is wanted: ECOMAP_UPDATE=1 cargo test --lib layout::stages";

#[test]
fn the_page_shows_every_stage_as_it_is() {
    let case = generator::text(&generator::case(40, 1));
    let ecomap = compile(&Source::new("case.json", case.as_bytes())).value.expect("a random case is valid");
    let (finished, _) = layout(&EcoGraph::new(&ecomap), Shape::Circle, &Spacing::default(), Wish::default());
    let mut pictures: Vec<(&str, String)> =
        super::taken().iter().map(|stage| (stage.name, Sketch::of_stage(stage).to_svg())).collect();
    pictures.push(("labels", Sketch::of_layout(&finished, &ecomap).to_svg()));
    let names: Vec<&str> = pictures.iter().map(|(name, _)| *name).collect();
    assert_eq!(names, ["order", "search", "bends", "labels"]);
    for (name, picture) in pictures {
        check(&page("pictures/layout").join(format!("{name}.svg")), &picture);
    }
}

#[test]
fn the_page_shows_the_prices_as_they_are() {
    let file = page("layout.md");
    let text = read(&file);
    let (before, rest) = text.split_once(PRICES.0).expect("the page has the start mark");
    let (_, after) = rest.split_once(PRICES.1).expect("the page has the end mark");
    let table = prices::table(COST_MODEL);
    check(&file, &format!("{before}{}{table}{}{after}", PRICES.0, PRICES.1));
}

/// Compares a file with what it should hold, or with `ECOMAP_UPDATE` writes it.
fn check(file: &Path, wanted: &str) {
    if std::env::var_os("ECOMAP_UPDATE").is_some() {
        std::fs::create_dir_all(file.parent().expect("a file in a folder")).expect("the folder can be made");
        std::fs::write(file, wanted).expect("the file can be written");
    }
    assert!(read(file) == wanted, "{} is out of date; {RENEW}", file.display());
}

fn page(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("docs").join(name)
}

fn read(file: &Path) -> String {
    std::fs::read_to_string(file).unwrap_or_default().replace("\r\n", "\n")
}
