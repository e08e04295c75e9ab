#!/usr/bin/env bash
# Measures our layout beside Graphviz twopi, d3-force, Cytoscape and ELK on the same random cases, in one run:
#   benches/compare.sh                      # all sizes; writes the tables into docs/layout.md (about 20 minutes)
#   benches/compare.sh --seeds 1..2 --sizes 8,25 --large ''    # a quick look; --help tells more
# Needs Graphviz (Debian: graphviz), Node 20 with npm, Python 3, and the scorer that .ci/judging.py describes (or --no-judge).
set -euo pipefail
cd "$(dirname "$0")/.."
target="${CARGO_TARGET_DIR:-target}"
for program in twopi node npm python3; do
  command -v "$program" >/dev/null || {
    echo "compare.sh: $program is missing (Debian: apt-get install graphviz nodejs npm python3)" >&2
    exit 2
  }
done
peers="$target/compare/peers"
mkdir -p "$peers"
cp benches/peers/package.json benches/peers/*.mjs "$peers"
npm install --prefix "$peers" --no-package-lock --no-audit --no-fund --loglevel=error >/dev/null
[ -n "${ECOMAP:-}" ] || cargo build --locked --quiet --release --bin ecomap
exec python3 benches/peers/compare.py "$@"
