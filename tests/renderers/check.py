#!/usr/bin/python3
"""Draws every example's SVG with six programs and compares each drawing with our PNG; does the same with the SVG in documents.

First it proves on pictures with one small fault each that the comparison would notice. Exit status 1 when a program draws something else,
a name is lost in a document, or a fault goes unnoticed. Needs Debian's Python, which has Qt, and the programs that PACKAGES names; without
them this is an error in CI (CI=true) and skipped elsewhere. `--update` writes docs/renderers.md and its pictures.
"""

import argparse
import json
import os
import shutil
import sys
import tempfile
import time
from pathlib import Path

sys.dont_write_bytecode = True

MARKS = 0.86  # the least likeness of a place without words; measured: see docs/renderers.md
WORDS = 0.52  # and with words, which some programs kern
PROGRAMS = ("chromium", "rsvg-convert", "inkscape", "soffice", "pdftoppm", "pdftotext")
PACKAGES = (
    "chromium librsvg2-bin inkscape libreoffice-writer libreoffice-impress libreoffice-draw python3-pyqt5.qtsvg python3-numpy python3-pil "
    "poppler-utils fontconfig fonts-droid-fallback"
)
FAULTS_OF = "maria"
PIXELS = ", as pixels"
COARSE = 0.75  # and without words in a document that holds the picture as pixels: LibreOffice 7.4 makes about half of ours
# Qt 5.15 moves or leaves out dots of dotted ties: the least likeness of a place without words in these.
KNOWN = {("josef", "Qt"): 0.65, ("large-family", "Qt"): 0.65, ("luis-and-maria", "Qt"): 0.5}


def missing():
    """What this machine lacks."""
    lacking = [program for program in PROGRAMS if not shutil.which(program)]
    for module in ("numpy", "PIL", "PyQt5.QtSvg"):
        try:
            __import__(module)
        except ImportError:
            lacking.append(f"Python's {module}")
    return lacking


class Comparison:
    """What was measured, and what is wrong."""

    def __init__(self):
        self.rows, self.wrong = [], []

    def add(self, name, program, ours, picture, svg):
        whole, (marks, at_mark), (words, at_word) = similarity.similarity(ours, similarity.grey(picture), svg)
        self.rows.append((name, program, whole, marks, words))
        print(f"{name}, {program}: {whole:.3f}, marks {marks:.3f} at {at_mark}, words {words:.3f} at {at_word}", flush=True)
        if program.endswith(PIXELS):
            return marks >= COARSE
        return marks >= KNOWN.get((name, program), MARKS) and words >= WORDS

    def expect(self, fine, complaint):
        if not fine:
            self.wrong.append(complaint)


def drawn(program, case, folder):
    """Our SVG and PNG of a case."""
    svg, png = folder / f"{case.stem}.svg", folder / f"{case.stem}.png"
    renderers.started(program, "render", case, "-o", svg, "-o", png, "--width", renderers.WIDTH, "--font", renderers.FALLBACK)
    return svg, similarity.grey(png)


def compare_faults(comparison, svg, ours, folder):
    """Every program's drawing of a faulty picture must be found out."""
    text = svg.read_text("utf-8")
    faulty = {}
    for number, (fault, spoil) in enumerate(mutants.MUTANTS.items()):
        file = folder / f"fault-{number}.svg"
        file.write_text(spoil(text), "utf-8")
        comparison.expect(file.read_text("utf-8") != text, f"there is no way to show that {fault}")
        faulty[file] = fault
    for program, draw in renderers.RENDERERS.items():
        pictures = draw(list(faulty), fresh(folder, f"faults-{program}"))
        for fault, picture in zip(faulty.values(), pictures):
            fine = comparison.add(fault, program, ours, picture, text)
            comparison.expect(not fine, f"{program}: nobody would notice that {fault}")


def compare_programs(comparison, drawings, folder):
    """Every program draws every example as we do."""
    pictures = {}
    for program, draw in renderers.RENDERERS.items():
        pictures[program] = draw([svg for svg, _ in drawings], fresh(folder, program))
        for (svg, ours), picture in zip(drawings, pictures[program]):
            fine = comparison.add(svg.stem, program, ours, picture, svg.read_text("utf-8"))
            comparison.expect(fine, f"{program} draws {svg.stem} otherwise than we do: {picture}")
    return pictures


def compare_documents(comparison, svg, ours, case, folder):
    """The picture in documents looks as it does by itself, and has its words if the SVG is in them."""
    text = svg.read_text("utf-8")
    names = {system["name"] for system in json.loads(case.read_text("utf-8"))["systems"]}
    for kind, picture, pdf, has_svg in office.documents(svg, fresh(folder, "documents")):
        fine = comparison.add(svg.stem, kind if has_svg else kind + PIXELS, ours, picture, text)
        comparison.expect(fine, f"{svg.stem} in a {kind} looks otherwise: {picture}")
        words = "".join(renderers.started("pdftotext", "-raw", pdf, "-").split())
        lost = sorted(name for name in names if "".join(name.split()) not in words)
        comparison.expect(not (has_svg and lost), f"{kind}: these names are lost: {', '.join(lost)}")


def fresh(folder, name):
    (folder / name).mkdir()
    return folder / name


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", type=Path, required=True, help="the `ecomap` to draw with")
    parser.add_argument("--update", action="store_true", help="writes docs/renderers.md")
    parser.add_argument("--keep", type=Path, help="a folder for all pictures (default: none is kept)")
    parser.add_argument("examples", nargs="*", help="names of examples (default: all)")
    wish = parser.parse_args()
    start = time.monotonic()
    with tempfile.TemporaryDirectory() as temporary:
        folder = (wish.keep or Path(temporary)).resolve()
        folder.mkdir(parents=True, exist_ok=True)
        renderers.prepare(folder)
        cases = sorted((renderers.ROOT / "examples").glob("*.json"))
        cases = [case for case in cases if not wish.examples or case.stem in {*wish.examples, FAULTS_OF}]
        ours = fresh(folder, "ours")
        drawings = {case.stem: drawn(wish.program.resolve(), case, ours) for case in cases}
        comparison, faults, documents = Comparison(), Comparison(), Comparison()
        pictures = compare_programs(comparison, list(drawings.values()), folder)
        compare_documents(documents, *drawings[FAULTS_OF], renderers.ROOT / "examples" / f"{FAULTS_OF}.json", folder)
        compare_faults(faults, *drawings[FAULTS_OF], folder)
        if wish.update:
            sheet.write(comparison.rows, documents.rows, faults.rows, {"ecomap": ours / f"{FAULTS_OF}.png"} | chosen(pictures))
    wrong = comparison.wrong + documents.wrong + faults.wrong
    print(*wrong, sep="\n")
    counts = f"{len(comparison.rows)} drawings, {len(documents.rows)} documents, {len(faults.rows)} faults"
    print(f"renderers: {counts}, {len(wrong)} complaints ({time.monotonic() - start:.0f} s)")
    return 1 if wrong else 0


def chosen(pictures):
    """Each program's drawing of the one example that the page shows."""
    return {program: next(file for file in files if file.stem == FAULTS_OF) for program, files in pictures.items()}


if __name__ == "__main__":
    lacking = missing()
    if lacking:
        print(f"renderers: {', '.join(lacking)} missing (Debian: apt-get install {PACKAGES})", file=sys.stderr)
        if os.environ.get("CI") == "true":
            sys.exit(1)
        print("renderers: SKIPPED, nothing was compared", file=sys.stderr)
        sys.exit(0)
    import mutants
    import office
    import renderers
    import sheet
    import similarity

    sys.exit(main())
