"""Runs every layout on the same cases, measures what it placed and how long its process took; see benches/compare.sh."""

import argparse
import json
import os
import re
import resource
import subprocess
import sys
import tempfile
import threading
import time
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent.parent.parent / ".ci"))
import judging  # noqa: E402
from bare_graph import Drawing, from_case, from_drawing, read_plain, write  # noqa: E402
from measure import measure  # noqa: E402

ROOT, WORK = judging.ROOT, judging.TARGET / "compare"
PAGE = ROOT / "docs/layout.md"
MARKS = ("<!-- comparison: written by benches/compare.sh -->\n", "<!-- end of the comparison -->")
MEMORY = 3 << 30  # bytes that one process may take
OURS, AS_STRAIGHT = "ecomap", "ecomap, its bends drawn straight"


@dataclass
class Peer:
    """A program: how it is called with a graph (or case) and the file it is to write."""

    name: str
    command: object
    limited: bool = True  # Node reserves more address space than it uses, and is told its limit otherwise


def node(name, script):
    memory = f"--max-old-space-size={MEMORY >> 20}"
    return Peer(name, lambda graph, out: ["node", memory, WORK / "peers" / script, graph, out], limited=False)


PEERS = [
    Peer("Graphviz twopi", lambda graph, out: ["twopi", "-Tplain", "-o", out, graph.with_suffix(".gv")]),
    node("d3-force radial", "d3.mjs"),
    node("Cytoscape concentric", "cytoscape.mjs"),
    node("ELK radial", "elk.mjs"),
]


@dataclass
class Run:
    """One process: its wall time and peak memory, or why there is none."""

    seconds: float
    megabytes: float
    failure: str = ""


@dataclass
class Results:
    """Everything measured, by program and number of systems."""

    counts: dict = field(default_factory=lambda: defaultdict(list))
    runs: dict = field(default_factory=lambda: defaultdict(list))
    judged: dict = field(default_factory=dict)


def timed(command, limit, limited=True):
    """Runs a process to its end, or to the limit in seconds."""

    def restrain():
        if limited:
            resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))

    with tempfile.TemporaryFile("w+") as messages:
        start = time.perf_counter()
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=messages, preexec_fn=restrain)
        clock = threading.Timer(limit, process.kill)
        clock.start()
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
        clock.cancel()
        process.returncode = os.waitstatus_to_exitcode(status)
        failure = "" if process.returncode == 0 else f"> {limit} s" if seconds >= limit else why(messages)
    return Run(seconds, usage.ru_maxrss / 1024, failure)


def why(messages):
    """What a process that failed says of it, in a word."""
    messages.seek(0)
    out_of_memory = any("memory allocation" in line or "out of memory" in line for line in messages)
    return f"> {MEMORY >> 30} GB" if out_of_memory else "fails"


def ours(program, case, picture, limit):
    return timed([program, "render", case, "-o", picture], limit)


def compare(case, program, size, results, limit):
    """One case by all programs, one after the other, so that a busy machine is busy for all."""
    picture, file = case.with_suffix(".svg"), case.with_suffix(".graph")
    results.runs[OURS, size].append(ours(program, case, picture, limit))
    if results.runs[OURS, size][-1].failure:
        raise SystemExit(f"compare: {case}: {results.runs[OURS, size][-1].failure}")
    drawing = Drawing(picture)
    graph = from_drawing(drawing)
    write(graph, file)
    places = [(x, y) for x, y, _ in drawing.circles]
    results.counts[OURS, size].append(measure(graph, places, drawing.lines_of(graph["ties"])))
    results.counts[AS_STRAIGHT, size].append(measure(graph, places))
    for peer in PEERS:
        out = file.with_suffix(".out")
        run = timed(peer.command(file, out), limit, peer.limited)
        results.runs[peer.name, size].append(run)
        if not run.failure:
            text = out.read_text("utf-8")
            places = read_plain(text, len(graph["systems"])) if peer.name.startswith("Graphviz") else json.loads(text)
            results.counts[peer.name, size].append(measure(graph, places))


def time_only(case, program, size, results, limit):
    """A large case by all programs, for its time and memory."""
    file = case.with_suffix(".graph")
    write(from_case(json.loads(case.read_text("utf-8"))), file)
    results.runs[OURS, size].append(ours(program, case, case.with_suffix(".svg"), limit))
    for peer in PEERS:
        results.runs[peer.name, size].append(timed(peer.command(file, file.with_suffix(".out")), limit, peer.limited))


def cell(results, name, size, *wanted):
    """Medians over the cases, with strokes between."""
    counts = results.counts[name, size]
    if not counts:
        return failure(results.runs[name, size])
    return " / ".join(f"{round(median(count[key] for count in counts), digits):g}" for key, digits in wanted)


def failure(runs):
    return next((run.failure for run in runs if run.failure), "–")


def duration(runs):
    seconds = median(run.seconds for run in runs)
    return f"{1000 * seconds:.0f} ms" if seconds < 1 else f"{seconds:.1f} s"


def time_cell(results, name, size, with_memory):
    runs = results.runs[name, size]
    if any(run.failure for run in runs):
        return failure(runs)
    own = results.runs[OURS, size]
    text = duration(runs)
    if name != OURS and not any(run.failure for run in own):
        ratio = median(run.seconds for run in runs) / median(run.seconds for run in own)
        text += f" ({ratio:.2g} ×)" if ratio < 10 else f" ({ratio:.0f} ×)"
    return text + (f", {median(run.megabytes for run in runs):.0f} MB" if with_memory else "")


def table(title, names, sizes, content):
    head = f"| {title} | " + " | ".join(f"{size:,}" for size in sizes) + " |\n|---|" + "---|" * len(sizes)
    return "\n".join([head, *(f"| {name} | " + " | ".join(content(name, size) for size in sizes) + " |" for name in names), ""])


def judge_cell(results, size):
    pictures = results.judged.get(size)
    if not pictures:
        return "–"
    crossings = median(picture["soft"]["crossings"] for picture in pictures)
    through = sum(picture["hard"].get("tie_through_shape", 0) for picture in pictures)
    broken = sum(1 for picture in pictures if judging.broken(picture))
    return f"{crossings:g} / {through} / {broken} of {len(pictures)}"


def report(results, sizes, large, seeds):
    """The page's section."""
    peers = [peer.name for peer in PEERS]
    drawn = [OURS, AS_STRAIGHT, *peers]
    counted = (("crossings", 1), ("overlaps", 1), ("through", 1))
    parts = [f"Medians over the seeds {seeds.replace('..', ' to ')} for each number of systems. {versions()}", ""]
    parts += ["Visible crossings / overlaps / ties through circles that are not their ends:", ""]
    parts += [table("systems", drawn, sizes, lambda name, size: cell(results, name, size, *counted))]
    parts += ["Systems wholly inside their level's band, % / area of the map over the sum of its circles' boxes:", ""]
    parts += [table("systems", [OURS, *peers], sizes, lambda name, size: cell(results, name, size, ("on_ring", 0), ("area", 1)))]
    parts += ["Time of the whole process (and how many times ours):", ""]
    parts += [table("systems", [OURS, *peers], sizes, lambda name, size: time_cell(results, name, size, False))]
    if large:
        parts += ["The same for large maps, one case each, with the peak of memory:", ""]
        parts += [table("systems", [OURS, *peers], large, lambda name, size: time_cell(results, name, size, True))]
    if results.judged:
        parts += ["Our pictures as an independent scorer sees them, labels and parallel ties included: crossings (median) / ties"]
        parts += ["through foreign shapes (all pictures together) / pictures that break any promise:", ""]
        parts += [table("systems", [OURS], sizes, lambda _, size: judge_cell(results, size))]
    return "\n".join(parts)


def versions():
    packages = json.loads((Path(__file__).parent / "package.json").read_text("utf-8"))["dependencies"]
    graphviz = subprocess.run(["twopi", "-V"], capture_output=True, text=True).stderr
    node = subprocess.run(["node", "--version"], capture_output=True, text=True).stdout.strip()
    graphviz = re.search(r"version ([\d.]+)", graphviz).group(1)
    return ", ".join([f"Graphviz {graphviz}", *(f"{name} {version}" for name, version in packages.items()), f"Node {node}"]) + "."


def put_on_page(section):
    page = PAGE.read_text("utf-8")
    before, rest = page.split(MARKS[0])
    _, after = rest.split(MARKS[1])
    PAGE.write_text(f"{before}{MARKS[0]}\n{section}\n{MARKS[1]}{after}", "utf-8")


def numbers(text):
    return [int(part) for part in text.split(",") if part]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", type=numbers, default="8,15,25,40,80,200", help="numbers of systems")
    parser.add_argument("--large", type=numbers, default="1000,10000,100000", help="numbers of systems, for the time alone")
    parser.add_argument("--seeds", default="1..10", metavar="FIRST..LAST")
    parser.add_argument("--limit", type=int, default=60, help="seconds that a process may take")
    parser.add_argument("--no-judge", action="store_true", help="do without the scorer")
    parser.add_argument("--no-page", action="store_true", help="print the tables, but leave docs/layout.md as it is")
    wish = parser.parse_args()
    program = Path(os.environ.get("ECOMAP") or judging.TARGET / "release" / "ecomap")
    results = Results()
    for size in wish.sizes:
        folder = WORK / "cases" / str(size)
        cases = judging.random_cases(folder, wish.seeds, size)
        for case in cases:
            compare(case, program, size, results, wish.limit)
        if not wish.no_judge:
            results.judged[size] = judging.judged([case.with_suffix(".svg") for case in cases], folder)
        print(f"compare: {size} systems done", file=sys.stderr)
    for size in wish.large:
        for case in judging.random_cases(WORK / "cases" / str(size), "1..1", size):
            time_only(case, program, size, results, wish.limit)
        print(f"compare: {size} systems done", file=sys.stderr)
    section = report(results, wish.sizes, wish.large, wish.seeds)
    print(section)
    if not wish.no_page:
        put_on_page(section)


if __name__ == "__main__":
    try:
        main()
    except (judging.Missing, RuntimeError) as problem:
        sys.exit(f"compare: {problem}")
