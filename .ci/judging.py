"""Draws cases with the program and has the pictures judged by the scorer, in two processes.

The scorer is a program of its own, kept beside the repository (`../shared/score`, or where ECOMAP_SCORE says): it measures what
is drawn and knows nothing of how. Its few Python packages go into target/score-python.
"""

import concurrent.futures
import hashlib
import importlib.util
import json
import os
import resource
import subprocess
import sys
import time
import xml.etree.ElementTree as xml
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TARGET = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
SCORER = Path(os.environ.get("ECOMAP_SCORE", ROOT.parent / "shared" / "score"))
NEEDED = ("lxml", "numpy", "shapely", "tinycss2")
SVG = "{http://www.w3.org/2000/svg}"
AT_ONCE = 2  # processes; more would not fit a small machine


class Missing(Exception):
    """The scorer is not there."""


def built():
    """Builds the program, optimised, and returns its path."""
    subprocess.run(["cargo", "build", "--locked", "--quiet", "--release", "--bin", "ecomap"], cwd=ROOT, check=True)
    return TARGET / "release" / "ecomap"


def random_cases(folder, seeds, systems=None):
    """Writes a random case for each seed (`1..20`) into the folder, unless they are there from last time; returns the files."""
    generator = hashlib.sha256(b"".join(file.read_bytes() for file in sorted((ROOT / "tests/generator").glob("*.rs"))))
    stamp, wanted = folder / "made-from", f"{seeds} {systems} {generator.hexdigest()}"
    if not stamp.exists() or stamp.read_text("utf-8") != wanted:
        folder.mkdir(parents=True, exist_ok=True)
        for old in [*folder.glob("*.json"), *folder.glob("*.svg")]:
            old.unlink()
        size = [] if systems is None else ["--systems", str(systems)]
        command = ["cargo", "run", "--locked", "--quiet", "--example", "random-cases", "--", *size]
        subprocess.run([*command, "--seeds", seeds, "--out", folder], cwd=ROOT, check=True)
        stamp.write_text(wanted, "utf-8")
    return sorted(folder.glob("*.json"))


def draw(program, case, picture, options=()):
    """Draws one case; returns the process's wall and processor time in seconds and what it said, or raises with that."""
    picture.parent.mkdir(parents=True, exist_ok=True)
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    command = [program, "render", case, "-o", picture, *options]
    run = subprocess.run(command, capture_output=True, text=True)
    wall, after = time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    if run.returncode != 0:
        raise RuntimeError(f"{' '.join(map(str, command))}\nleft with {run.returncode}:\n{run.stderr}")
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, run.stderr


def compare(program, cases, picture, options=()):
    """Draws what changed between case files, or raises with what the program printed."""
    picture.parent.mkdir(parents=True, exist_ok=True)
    run = subprocess.run([program, "compare", *cases, "-o", picture, *options], capture_output=True, text=True)
    if run.returncode != 0:
        raise RuntimeError(f"comparing {' '.join(map(str, cases))} left with {run.returncode}:\n{run.stderr}")


def packet(cases, folder, page):
    """Draws the maps of a case's packet into a folder that holds nothing else; an earlier case may follow the case."""
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.svg"):
        old.unlink()
    command = ["cargo", "run", "--locked", "--quiet", "--release", "--example", "packet", "--", page, folder, *cases]
    subprocess.run(command, cwd=ROOT, check=True)


def maps_of(sheet):
    """Each map of a sheet with several as a picture of its own, beside the sheet: the scorer knows one map in a picture."""
    xml.register_namespace("", SVG[1:-1])
    count = len(xml.parse(sheet).getroot().findall(f"{SVG}g[@class='map']"))
    for kept in range(count):
        tree = xml.parse(sheet)
        maps = tree.getroot().findall(f"{SVG}g[@class='map']")
        for other in (group for number, group in enumerate(maps) if number != kept):
            tree.getroot().remove(other)
        alone = sheet.with_name(f"{sheet.stem}-{kept + 1}.svg")
        tree.write(alone, "utf-8", xml_declaration=True)
        yield alone


def python():
    """A Python that has what the scorer needs: this one, or one of its own under target/."""
    if all(importlib.util.find_spec(name) for name in NEEDED):
        return sys.executable
    home = TARGET / "score-python"
    requirements = SCORER / "requirements.txt"
    stamp, wanted = home / "requirements.txt", requirements.read_text("utf-8")
    if not stamp.exists() or stamp.read_text("utf-8") != wanted:
        subprocess.run([sys.executable, "-m", "venv", "--clear", home], check=True)
        pip = [home / "bin" / "python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        subprocess.run([*pip, "-r", requirements], check=True)
        stamp.write_text(wanted, "utf-8")
    return home / "bin" / "python"


def find_scorer():
    """The scorer's program, or Missing."""
    program = SCORER / "score.py"
    if not program.exists():
        raise Missing(f"no scorer at {SCORER} (set ECOMAP_SCORE to its folder)")
    return program


def judged(pictures, cases):
    """The scorer's result for each picture (in that order): `cases` is the folder that holds NAME.json for each NAME.svg, or
    None to judge without their cases."""
    program, interpreter = find_scorer(), python()

    def judge(part):
        run = subprocess.run([interpreter, program, "--json", *(("--case", cases) if cases else ()), *part], capture_output=True, text=True)
        results = [json.loads(line) for line in run.stdout.splitlines()]
        if len(results) != len(part):
            raise RuntimeError(f"the scorer left with {run.returncode} after {len(results)} of {len(part)} pictures:\n{run.stderr[-3000:]}")
        return results

    # Dealt out in turn, so that both processes get small and large pictures.
    parts = [pictures[k::AT_ONCE] for k in range(AT_ONCE) if pictures[k::AT_ONCE]]
    with concurrent.futures.ThreadPoolExecutor(AT_ONCE) as pool:
        results = {result["file"]: result for part in pool.map(judge, parts) for result in part}
    return [results[str(picture)] for picture in pictures]


def broken(result):
    """What is wrong with one picture: {measure: count}; the scorer's complaints about the contract count as `contract`."""
    found = {name: count for name, count in result["hard"].items() if count}
    if result["status"] in ("contract", "unreadable"):
        found["contract"] = len(result["contract"])
    return found
