#!/usr/bin/env bash
# How long each format takes for a map of 25 systems, whole process, beside other programs that turn the same SVG into pixels:
#   benches/formats.sh                     # prints the table of README.md ("How long it takes"); a quiet machine, please
#   ECOMAP=./ecomap CASES=./random-cases benches/formats.sh   # with programs that are built already
# Needs hyperfine (Debian: hyperfine) and Python 3; rsvg-convert (librsvg2-bin) and resvg (cargo install resvg) if they are there.
set -euo pipefail
cd "$(dirname "$0")/.."
target="${CARGO_TARGET_DIR:-target}"
systems=25

for program in hyperfine python3; do
  command -v "$program" >/dev/null || {
    echo "formats.sh: $program is missing (Debian: apt-get install $program)" >&2
    exit 2
  }
done
[ -n "${ECOMAP:-}" ] && [ -n "${CASES:-}" ] || cargo build --locked --quiet --release --bin ecomap --example random-cases
ecomap="${ECOMAP:-$target/release/ecomap}"
cases="${CASES:-$target/release/examples/random-cases}"
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
"$cases" --systems "$systems" --seeds 1 --out "$folder"
case="$folder/$(printf 'random-%03d-0001' "$systems").json"

names=() commands=()
measure() { # measure NAME COMMAND…
  names+=("$1")
  commands+=("${*:2}")
}
other() { # other PROGRAM ARGUMENTS…: beside ours, if it is there
  if command -v "$1" >/dev/null; then
    measure "for comparison: \`$1\` turns the SVG of that page into such a PNG" "$@"
  else
    echo "formats.sh: $1 is not installed and left out" >&2
  fi
}
measure "SVG" "$ecomap" render "$case" -o "$folder/map.svg"
measure "HTML" "$ecomap" render "$case" -o "$folder/map.html"
measure "PDF, as large as the map" "$ecomap" render "$case" -o "$folder/map.pdf"
measure "PDF on A4, where the map has to be made to fit" "$ecomap" render "$case" --page a4 -o "$folder/a4.pdf"
measure "PNG of an A4 page, 200 dpi" "$ecomap" render "$case" --page a4 --dpi 200 -o "$folder/a4.png"
"$ecomap" render "$case" --page a4 -o "$folder/a4.svg" -o "$folder/a4.png" --dpi 200 2>/dev/null
wide="$(python3 -c 'import struct, sys; print(struct.unpack(">I", open(sys.argv[1], "rb").read(20)[16:])[0])' "$folder/a4.png")"
other rsvg-convert -w "$wide" -b white -o "$folder/other.png" "$folder/a4.svg"
other resvg --skip-system-fonts --use-fonts-dir fonts --sans-serif-family "Liberation Sans" --background white -w "$wide" "$folder/a4.svg" "$folder/other.png"

hyperfine --shell=none --warmup 3 --min-runs 20 --style none --export-json "$folder/times.json" "${commands[@]}" >/dev/null 2>"$folder/said" ||
  {
    cat "$folder/said" >&2
    exit 2
  }
python3 - "$folder/times.json" "${names[@]}" <<'TABLE'
import json
import sys

print("| file | time |\n|---|---|")
for name, result in zip(sys.argv[2:], json.load(open(sys.argv[1]))["results"]):
    print(f"| {name} | {1000 * result['mean']:.0f} ms |")
TABLE
echo "$(nproc) processors, load $(cut -d' ' -f1 /proc/loadavg)" >&2
