//! Writes random case files: `cargo run --example random-cases -- --systems 25 --seeds 1..20 --out target/random`.
//!
//! Without `--systems` each case has 5 to 40. Both ends of `--seeds` are included.

#![allow(clippy::print_stderr, reason = "a program")]

#[path = "mod.rs"]
mod generator;

use std::path::PathBuf;
use std::process::ExitCode;

const USAGE: &str = "usage: random-cases [--systems N] --seeds FIRST..LAST --out FOLDER";

struct Wish {
    systems: Option<usize>,
    seeds: std::ops::RangeInclusive<u64>,
    out: PathBuf,
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let Some(wish) = understand(&arguments) else {
        eprintln!("{USAGE}");
        return ExitCode::from(2);
    };
    match write_all(&wish) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("random-cases: {}: {error}", wish.out.display());
            ExitCode::from(2)
        }
    }
}

fn understand(arguments: &[String]) -> Option<Wish> {
    let mut wish = Wish { systems: None, seeds: 1..=1, out: PathBuf::new() };
    for pair in arguments.chunks(2) {
        let [flag, value] = pair else { return None };
        match flag.as_str() {
            "--systems" => wish.systems = Some(value.parse().ok()?),
            "--seeds" => {
                let (first, last) = value.split_once("..").unwrap_or((value, value));
                wish.seeds = first.parse().ok()?..=last.parse().ok()?;
            }
            "--out" => wish.out = PathBuf::from(value),
            _ => return None,
        }
    }
    (!wish.out.as_os_str().is_empty()).then_some(wish)
}

#[expect(
    clippy::disallowed_methods,
    reason = "a tool of the tests; the promise of whole files is the program's"
)]
fn write_all(wish: &Wish) -> std::io::Result<()> {
    std::fs::create_dir_all(&wish.out)?;
    for seed in wish.seeds.clone() {
        let case = match wish.systems {
            Some(systems) => generator::case(systems, seed),
            None => generator::random_case(seed),
        };
        let name = format!("random-{:03}-{seed:04}.json", case.systems.len());
        std::fs::write(wish.out.join(name), generator::text(&case))?;
    }
    Ok(())
}
