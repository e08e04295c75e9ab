#!/usr/bin/env bash
# Times the whole process of `ecomap render` beside Graphviz's radial layout on the same graph, in one run:
#   benches/compare.sh [CASE.json]
# Needs Graphviz and hyperfine (Debian: apt-get install graphviz hyperfine).
set -euo pipefail
cd "$(dirname "$0")/.."
case="${1:-examples/large-family.json}"
target="${CARGO_TARGET_DIR:-target}"
for program in dot hyperfine; do
  command -v "$program" >/dev/null || {
    echo "compare.sh: $program is missing (Debian: apt-get install graphviz hyperfine)" >&2
    exit 2
  }
done
cargo build --locked --quiet --release --bin ecomap
mkdir -p "$target/compare"
graph="$target/compare/case.gv"
benches/to-gv.py "$case" >"$graph"
hyperfine --shell=none --warmup 5 --min-runs 40 --export-markdown "$target/compare/times.md" \
  --command-name "ecomap render" "$target/release/ecomap render $case -o $target/compare/ecomap.svg" \
  --command-name "dot -Ktwopi" "dot -Ktwopi -Tsvg -o $target/compare/twopi.svg $graph" \
  --command-name "ecomap --version (start of a process)" "$target/release/ecomap --version"
cat "$target/compare/times.md"
