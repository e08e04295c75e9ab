//! The `ecomap` program.
fn main() {}
