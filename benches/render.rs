//! How long a drawing takes in this process, from bytes to SVG text: `cargo bench`.

#[path = "../tests/generator/mod.rs"]
mod generator;

use std::hint::black_box;
use std::time::Duration;

use criterion::{BenchmarkId, Criterion};
use ecomap::{Options, Source, compile, render};

fn main() {
    let mut criterion =
        Criterion::default().sample_size(10).measurement_time(Duration::from_secs(4)).configure_from_args();
    let mut group = criterion.benchmark_group("render");
    for systems in [8, 15, 25, 40, 80, 200, 1000, 10_000] {
        let text = generator::text(&generator::case(systems, 1));
        group.bench_function(BenchmarkId::from_parameter(systems), |bencher| {
            bencher.iter(|| {
                let outcome = compile(&Source::new("case.json", black_box(text.as_bytes())));
                let ecomap = outcome.value.expect("a random case is valid");
                black_box(render(&ecomap, &Options::default()).len())
            });
        });
    }
    group.finish();
    criterion.final_summary();
}
