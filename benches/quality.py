#!/usr/bin/env python3
"""How good is the layout? Draws random cases of several sizes and prints a table of what the scorer finds, as Markdown.

    benches/quality.py                              # 8, 15, 25, 40, 80, 200 systems, 20 seeds each
    benches/quality.py --sizes 25,40 --seeds 1..5   # quicker, while tuning
    benches/quality.py --program OTHER/ecomap       # another build

All numbers but the times are the same on every machine. `cross`, `area`, `bends`: medians; `through`, `angle`: the worst
picture in brackets. Times are of the whole process: wall clock and processor, medians.
"""

import argparse
import collections
import sys
from pathlib import Path
from statistics import median

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent.parent / ".ci"))
import judging  # noqa: E402

HEADS = ("n", "cross", "through", "area", "angle", "bends", "broken pictures", "wall ms", "cpu ms", "broken promises")


def row(size, pictures, times):
    """One line of the table."""
    soft = collections.defaultdict(list)
    for picture in pictures:
        for name, value in picture["soft"].items():
            if value is not None:
                soft[name].append(value)
    through = [picture["hard"].get("tie_through_shape", 0) for picture in pictures]
    breaks = collections.Counter()
    for picture in pictures:
        breaks.update(judging.broken(picture))
    walls, cpus, _ = zip(*times)

    def middle(name, digits):
        return f"{median(soft[name]):.{digits}f}" if soft[name] else "–"

    angles = soft["angular_resolution"]
    return (
        str(size),
        middle("crossings", 0),
        f"{median(through):.0f} ({max(through)})",
        middle("area_ratio", 1),
        f"{median(angles):.1f}° ({min(angles):.1f}°)" if angles else "–",
        middle("curviness_mean", 3),
        f"{sum(1 for picture in pictures if judging.broken(picture))} of {len(pictures)}",
        f"{1000 * median(walls):.1f}",
        f"{1000 * median(cpus):.1f}",
        ", ".join(f"{name} {count}" for name, count in breaks.most_common()) or "none",
    )


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", default="8,15,25,40,80,200", help="numbers of systems, with commas between")
    parser.add_argument("--seeds", default="1..20", metavar="FIRST..LAST")
    parser.add_argument("--program", type=Path, help="an `ecomap` that is built already (default: builds one)")
    parser.add_argument("--options", default="", help="for `ecomap render`, e.g. '--page a4'")
    parser.add_argument("--list", action="store_true", help="also list each broken picture (they are kept under target/quality)")
    wish = parser.parse_args()
    judging.find_scorer()
    program = wish.program or judging.built()
    print("| " + " | ".join(HEADS) + " |\n|" + "---|" * len(HEADS), flush=True)
    all_pictures = []
    for size in map(int, wish.sizes.split(",")):
        folder = judging.TARGET / "quality" / str(size)
        cases = judging.random_cases(folder, wish.seeds, size)
        files = [case.with_suffix(".svg") for case in cases]
        times = [judging.draw(program, case, file, wish.options.split()) for case, file in zip(cases, files)]
        pictures = judging.judged(files, folder)
        all_pictures += pictures
        print("| " + " | ".join(row(size, pictures, times)) + " |", flush=True)
    if wish.list:
        for picture in all_pictures:
            if found := judging.broken(picture):
                first = next(iter(picture["breaks"].values()), picture["contract"])[0]
                print(f"{picture['file']}: {', '.join(f'{name} {count}' for name, count in found.items())}: {first}")


if __name__ == "__main__":
    try:
        main()
    except (judging.Missing, RuntimeError) as problem:
        sys.exit(f"quality: {problem}")
