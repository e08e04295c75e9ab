#!/usr/bin/env bash
# Counts the instructions of `ecomap render` with valgrind, which a busy machine does not change as it changes times:
#   benches/instructions.sh            # fails if a size takes over 10 % more than benches/instructions.txt says
#   benches/instructions.sh --update   # writes that file anew; commit it with the change that is the reason
# Needs valgrind (Debian: valgrind). Counts depend a little on the compiler, so the file names the one it was made with.
set -euo pipefail
cd "$(dirname "$0")/.."
target="${CARGO_TARGET_DIR:-target}"
baseline=benches/instructions.txt
sizes=(8 25 40 80 1000 10000)
allowed=10 # per cent more than the baseline

command -v valgrind >/dev/null || {
  echo "instructions.sh: valgrind is missing (Debian: apt-get install valgrind)" >&2
  exit 2
}
cargo build --locked --quiet --release --bin ecomap --example random-cases

count() { # count SYSTEMS: the instructions that one map takes
  local folder="$target/instructions" case
  case="$folder/$(printf 'random-%03d-0001' "$1")"
  "$target/release/examples/random-cases" --systems "$1" --seeds 1 --out "$folder"
  valgrind --tool=callgrind --callgrind-out-file=/dev/null \
    "$target/release/ecomap" render "$case.json" -o "$case.svg" 2>&1 | sed -n 's/.*Collected : \([0-9]*\).*/\1/p'
}

new="$(mktemp)"
trap 'rm -f "$new"' EXIT
worse=0
echo "# systems  instructions of one \`ecomap render\`; $(rustc --version | cut -d' ' -f1-2), written by benches/instructions.sh" >"$new"
printf '%8s %16s %16s %9s\n' systems instructions baseline change
for systems in "${sizes[@]}"; do
  now="$(count "$systems")"
  [ -n "$now" ] || {
    echo "instructions.sh: valgrind gave no count for $systems systems" >&2
    exit 2
  }
  echo "$systems $now" >>"$new"
  before="$(sed -n "s/^$systems //p" "$baseline" 2>/dev/null || true)"
  if [ -z "$before" ]; then
    printf '%8d %16d %16s %9s\n' "$systems" "$now" – –
    [ "${1:-}" = --update ] || worse=1
  else
    awk -v n="$systems" -v now="$now" -v before="$before" \
      'BEGIN { printf "%8d %16.0f %16.0f %+8.1f%%\n", n, now, before, 100 * (now - before) / before }'
    [ $((now * 100)) -le $((before * (100 + allowed))) ] || worse=1
  fi
done
if [ "${1:-}" = --update ]; then
  cp "$new" "$baseline"
elif [ "$worse" = 1 ]; then
  echo "instructions.sh: more than $allowed % above $baseline, or not in it; if that is wanted: benches/instructions.sh --update" >&2
  exit 1
fi
