#!/usr/bin/env python3
"""Do systems stay where they were? Draws random cases before and after a small change and prints how far the others move.

    benches/stability.py                              # 8, 15, 25, 40 systems, 20 seeds each
    benches/stability.py --sizes 15 --seeds 1..5      # quicker, while tuning
    benches/stability.py --program OTHER/ecomap       # another build

Of each case: the map itself, and the map with one small change, drawn plainly and with `--like` the first. Moves are those of
the systems that are in both and were not changed, measured from the client's centre, as a share of the outer radius; nothing is
rotated to fit. `paper` is the same with both maps made equally large, as on sheets of one size.
"""

import argparse
import copy
import json
import math
import re
import sys
import xml.etree.ElementTree as xml
from pathlib import Path
from statistics import median

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent.parent / ".ci"))
import judging  # noqa: E402

HEADS = ("n", "change", "drawn", "moved, median", "90 % of cases under", "on paper", "out of order", "order kept", "crossings")
SVG = "{http://www.w3.org/2000/svg}"
SEEN = 0.05  # a median movement up to this share of the radius is taken for staying


def identity(thing):
    """The id of a system, as the reader of case files makes it."""
    return thing.get("id") or re.sub(r"[^\w]+", "-", thing["name"].lower()).strip("-")


def renamed(case, seed):
    """One system gets a name that is a good deal longer; its id stays."""
    system = case["systems"][seed % len(case["systems"])]
    system["id"] = identity(system)
    system["name"] = system["name"] + " of the northern district"
    return [system["id"]]


def requalified(case, seed):
    """One tie becomes strong, stressful and mutual."""
    tie = case["ties"][seed % len(case["ties"])]
    tie.update(strength="strong" if tie.get("strength") != "strong" else "tenuous", stressful=not tie.get("stressful"), flow="both")
    return []


def joined(case, seed):
    """A new system comes in, tied to the client and to another system."""
    systems = case["systems"]
    other = systems[seed % len(systems)]
    levels = {system["level"] for system in systems if "level" in system}
    systems.insert(seed % len(systems), {"id": "newcomer", "name": "Night shelter", "level": sorted(levels)[seed % len(levels)]})
    case["ties"] += [{"to": "newcomer"}, {"from": identity(other), "to": "newcomer", "label": "brought in"}]
    return ["newcomer"]


def left(case, seed):
    """A system goes, and its ties with it."""
    gone = identity(case["systems"].pop(seed % len(case["systems"])))
    case["ties"] = [tie for tie in case["ties"] if gone not in (tie.get("from"), tie["to"])]
    return [gone]


CHANGES = {"renamed": renamed, "tie changed": requalified, "one more": joined, "one less": left}


def centre(shape):
    """The middle of a circle, an ellipse or a box."""
    value = {name: float(shape.get(name, 0)) for name in ("cx", "cy", "x", "y", "width", "height")}
    return value["cx"] + value["x"] + value["width"] / 2, value["cy"] + value["y"] + value["height"] / 2


def places(picture):
    """Where the systems stand from the client's centre, and the outer radius."""
    root = xml.parse(picture).getroot()
    groups = {name: [group for group in root.iter(f"{SVG}g") if group.get("class") == name] for name in ("client", "system", "ring")}

    def shape(group):
        return next(child for child in group if child.get("class") == "shape")

    middle = centre(shape(groups["client"][0]))
    found = {group.get("data-id"): centre(shape(group)) for group in groups["system"]}
    radius = max(float(circle.get("r")) for ring in groups["ring"] for circle in ring.iter(f"{SVG}circle"))
    return {name: (x - middle[0], y - middle[1]) for name, (x, y) in found.items()}, radius


def out_of_order(old, new, names):
    """The least number of systems to take out so that the others follow each other round the client as before."""
    def angle(places, name):
        return math.atan2(places[name][0], -places[name][1])

    before = sorted(names, key=lambda name: angle(old, name))
    rank = {name: number for number, name in enumerate(sorted(names, key=lambda name: angle(new, name)))}
    sequence, best = [rank[name] for name in before], 0
    for start in range(len(sequence)):
        turned = sequence[start:] + sequence[:start]
        turned = [(value - turned[0]) % len(turned) for value in turned]
        lengths = []
        for place, value in enumerate(turned):
            lengths.append(1 + max((lengths[k] for k in range(place) if turned[k] < value), default=0))
        best = max(best, max(lengths))
    return len(names) - best


def compared(before, after, changed):
    """Movement, movement on paper, systems out of order."""
    (old, old_radius), (new, new_radius) = places(before), places(after)
    names = [name for name in old if name in new and name not in changed]
    moved = [math.dist(old[name], new[name]) / old_radius for name in names]
    paper = [math.dist([c / old_radius for c in old[name]], [c / new_radius for c in new[name]]) for name in names]
    return median(moved), median(paper), out_of_order(old, new, names)


def row(size, change, way, results, crossings):
    moved, paper, order = zip(*results)
    high = sorted(moved)[math.ceil(0.9 * len(moved)) - 1]
    stayed = sum(1 for value in moved if value <= SEEN)
    kept = sum(1 for value in order if value == 0)
    return (str(size), change, way, f"{median(moved):.1%} ({stayed} of {len(moved)} stay)", f"{high:.1%}", f"{median(paper):.1%}",
            f"{sum(order) / len(order):.1f}", f"{kept} of {len(order)}", crossings)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", default="8,15,25,40", help="numbers of systems, with commas between")
    parser.add_argument("--seeds", default="1..20", metavar="FIRST..LAST")
    parser.add_argument("--program", type=Path, help="an `ecomap` that is built already (default: builds one)")
    parser.add_argument("--options", default="", help="for `ecomap render`, e.g. '--page a4'")
    parser.add_argument("--plain-only", action="store_true", help="for a program that has no --like")
    parser.add_argument("--no-crossings", action="store_true", help="do not have the pictures judged")
    wish = parser.parse_args()
    program, options = wish.program or judging.built(), wish.options.split()
    ways = ["plain"] if wish.plain_only else ["plain", "like"]
    print("| " + " | ".join(HEADS) + " |\n|" + "---|" * len(HEADS), flush=True)
    for size in map(int, wish.sizes.split(",")):
        folder = judging.TARGET / "stability" / str(size)
        cases = judging.random_cases(folder, wish.seeds, size)
        firsts = [case.with_suffix(".svg") for case in cases]
        for case, first in zip(cases, firsts):
            judging.draw(program, case, first, options)
        for change, apply in CHANGES.items():
            results, pictures = {way: [] for way in ways}, {way: [] for way in ways}
            changed_folder = folder / change.replace(" ", "-")
            changed_folder.mkdir(exist_ok=True)
            for case, first in zip(cases, firsts):
                wanted = copy.deepcopy(json.loads(case.read_text("utf-8")))
                changed = apply(wanted, int(case.stem.split("-")[2]))
                for way in ways:
                    file = changed_folder / f"{case.stem}-{way}.json"
                    file.write_text(json.dumps(wanted, ensure_ascii=False, indent=2), "utf-8")
                    picture = file.with_suffix(".svg")
                    judging.draw(program, file, picture, [*options, *(("--like", case) if way == "like" else ())])
                    results[way].append(compared(first, picture, changed))
                    pictures[way].append(picture)
            for way in ways:
                crossings = "" if wish.no_crossings else crossed(pictures[way], changed_folder)
                print("| " + " | ".join(row(size, change, way, results[way], crossings)) + " |", flush=True)


def crossed(pictures, cases):
    """The median number of crossings, and how many pictures break a promise, as the scorer sees them."""
    judged = judging.judged(pictures, cases)
    bad = sum(1 for picture in judged if judging.broken(picture))
    return f"{median(picture['soft']['crossings'] for picture in judged):.0f}" + (f", {bad} broken" if bad else "")


if __name__ == "__main__":
    try:
        main()
    except (judging.Missing, RuntimeError) as problem:
        sys.exit(f"stability: {problem}")
