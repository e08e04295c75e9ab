#!/usr/bin/python3
"""Draws every example's SVG with six programs and compares each drawing with our PNG; does the same with the SVG in documents.

First it proves on pictures with one small fault each that the comparison would notice. Exit status 1 when a program draws something else,
a name is lost in a document, or a fault goes unnoticed. Needs Debian's Python, which has Qt, and the programs that PACKAGES names; without
them this is an error in CI (CI=true) and skipped elsewhere. `--update` writes docs/renderers.md and its pictures.
"""

import argparse
import json
import multiprocessing
import os
import shutil
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

sys.dont_write_bytecode = True

PROGRAMS = ("chromium", "rsvg-convert", "inkscape", "soffice", "pdfimages", "pdftocairo", "pdftotext")
PACKAGES = (
    "chromium librsvg2-bin inkscape libreoffice-writer libreoffice-impress libreoffice-draw python3-pyqt5.qtsvg python3-numpy python3-pil "
    "poppler-utils fontconfig fonts-droid-fallback"
)
FAULTS_OF = "maria"


def missing():
    """What this machine lacks."""
    lacking = [program for program in PROGRAMS if not shutil.which(program)]
    for module in ("numpy", "PIL", "PyQt5.QtSvg"):
        try:
            __import__(module)
        except ImportError:
            lacking.append(f"Python's {module}")
    return lacking


def drawn(program, case, folder):
    """Our SVG and PNG of a case."""
    svg, png = folder / f"{case.stem}.svg", folder / f"{case.stem}.png"
    renderers.started(program, "render", case, "-o", svg, "-o", png, "--width", renderers.WIDTH, "--font", renderers.FALLBACK)
    return svg, png


def faulty(svg, folder):
    """A picture per fault: its SVG by the fault's name."""
    text = svg.read_text("utf-8")
    files = {}
    for number, (fault, spoil) in enumerate(mutants.MUTANTS.items()):
        files[fault] = folder / f"fault-{number}.svg"
        files[fault].write_text(spoil(text), "utf-8")
        if files[fault].read_text("utf-8") == text:
            raise ValueError(f"there is no way to show that {fault}")
    return files


class Check:
    """The drawings to compare, and what was found."""

    def __init__(self, examples, folder, pool):
        self.examples, self.folder, self.pool = examples, folder, pool
        self.svg, self.png = examples[FAULTS_OF]
        self.faults = faulty(self.svg, fresh(folder, "faults"))

    def compared(self, *drawing):
        """Begins a comparison: what tells a row when it is ready."""
        return self.pool.apply_async(measure.compared, drawing)

    def program(self, name):
        """Has one program draw the examples and the faulty pictures: comparisons of both, and its drawing for the page."""
        svgs = [svg for svg, _ in self.examples.values()]
        pictures = renderers.RENDERERS[name](svgs + list(self.faults.values()), fresh(self.folder, name))
        ours = [(svg.stem, ours, svg) for svg, ours in self.examples.values()]
        spoilt = [(fault, self.png, self.svg) for fault in self.faults]
        pending = [self.compared(stem, name, ours, picture, svg) for (stem, ours, svg), picture in zip(ours + spoilt, pictures)]
        return pending[: len(svgs)], pending[len(svgs) :], pictures[list(self.examples).index(FAULTS_OF)]

    def documents(self, program, case):
        """The picture in documents: comparisons, and complaints of names that are lost."""
        names = {system["name"] for system in json.loads(case.read_text("utf-8"))["systems"]}
        pending, complaints = [], []
        for kind, picture, pdf, density in office.documents(program, case, self.svg, fresh(self.folder, "documents")):
            pending.append(self.compared(FAULTS_OF, kind, self.png, picture, self.svg, density))
            words = "".join(renderers.started("pdftotext", "-raw", pdf, "-").split())
            lost = sorted(name for name in names if "".join(name.split()) not in words)
            if lost and not density:
                complaints.append(f"{kind}: these names are lost: {', '.join(lost)}")
        return pending, complaints


def fresh(folder, name):
    (folder / name).mkdir()
    return folder / name


def rows(pending):
    """Comparisons when they are ready, told one by one."""
    ready = []
    for comparison in pending:
        ready.append(comparison.get())
        print(ready[-1], flush=True)
    return ready


def checked(wish, folder, pool):
    """Everything: what was found of the examples, the documents and the faults, what is wrong, and each program's picture for the page."""
    folder.mkdir(parents=True, exist_ok=True)
    renderers.prepare(folder)
    cases = {case.stem: case for case in sorted((renderers.ROOT / "examples").glob("*.json"))}
    chosen = [name for name in cases if not wish.examples or name in {*wish.examples, FAULTS_OF}]
    ours, program = fresh(folder, "ours"), wish.program.resolve()
    check = Check({name: drawn(program, cases[name], ours) for name in chosen}, folder, pool)
    with ThreadPoolExecutor(1) as others:
        # Qt draws in this process, and wants its first thread.
        waiting = {name: others.submit(check.program, name) for name in wish.programs if name != "Qt"}
        papers = others.submit(check.documents, program, cases[FAULTS_OF]) if "LibreOffice" in wish.programs else None
        done = {"Qt": check.program("Qt")} if "Qt" in wish.programs else {}
        done = {name: waiting[name].result() if name in waiting else done[name] for name in wish.programs}
        pending, wrong = papers.result() if papers else ([], [])
    examples = rows(row for own, _, _ in done.values() for row in own)
    faults = rows(row for _, own, _ in done.values() for row in own)
    documents = rows(pending)
    wrong += [f"{row.drawing} draws {row.name} otherwise than we do: {row.picture}" for row in examples if not row.alike()]
    wrong += [f"{row.name} in a {row.drawing} looks otherwise: {row.picture}" for row in documents if not row.alike()]
    wrong += [f"{row.drawing}: nobody would notice that {row.name}" for row in faults if row.alike()]
    pictures = {"ecomap": check.png} | {name: picture for name, (_, _, picture) in done.items()}
    return examples, documents, faults, wrong, pictures


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", type=Path, required=True, help="the `ecomap` to draw with")
    parser.add_argument("--programs", type=lambda names: names.split(","), default=list(renderers.RENDERERS), help="names with commas (default: all)")
    parser.add_argument("--update", action="store_true", help="writes docs/renderers.md")
    parser.add_argument("--keep", type=Path, help="a folder for all pictures (default: none is kept)")
    parser.add_argument("examples", nargs="*", help="names of examples (default: all)")
    wish = parser.parse_args()
    unknown = [name for name in wish.programs if name not in renderers.RENDERERS]
    if unknown or (wish.update and (wish.examples or len(wish.programs) < len(renderers.RENDERERS))):
        parser.error(f"no such program: {', '.join(unknown)}" if unknown else "--update needs all programs and all examples")
    start = time.monotonic()
    with tempfile.TemporaryDirectory() as temporary, multiprocessing.get_context("spawn").Pool() as pool:
        examples, documents, faults, wrong, pictures = checked(wish, (wish.keep or Path(temporary)).resolve(), pool)
        if wish.update:
            sheet.write(examples, documents, faults, pictures)
    print(*wrong, sep="\n")
    counts = f"{len(examples)} drawings, {len(documents)} documents, {len(faults)} faults"
    print(f"renderers: {counts}, {len(wrong)} complaints ({time.monotonic() - start:.0f} s)")
    return 1 if wrong else 0


if __name__ == "__main__":
    lacking = missing()
    if lacking:
        print(f"renderers: {', '.join(lacking)} missing (Debian: apt-get install {PACKAGES})", file=sys.stderr)
        if os.environ.get("CI") == "true":
            sys.exit(1)
        print("renderers: SKIPPED, nothing was compared", file=sys.stderr)
        sys.exit(0)
    import measure
    import mutants
    import office
    import renderers
    import sheet

    sys.exit(main())
