"""docs/renderers.md: six drawings side by side, and what was measured."""

from PIL import Image

from renderers import ROOT

WIDE = 560  # pixels
COLOURS = 160
PAGE = ROOT / "docs" / "renderers.md"
PICTURES = ROOT / "docs" / "pictures" / "renderers"

TEXT = """# The same picture everywhere

An SVG is drawn by whatever opens it. `tests/renderers/check.py` has every example drawn by the programs below, compares each drawing with our
PNG (drawn by resvg), and fails where one differs. It is run by hand, before a release and when a way of drawing lines or words has changed; `tests/renderers/check.py --program target/release/ecomap --update`
writes this page.

## One example, six programs

{pictures}

## How alike they are

Structural similarity (Wang, Bovik, Sheikh, Simoncelli 2004) of grey pictures 1000 pixels wide: 1 is the same. *Whole* is the mean over the
picture. *Marks* is the worst place (20 × 20 pixels) that has no words, *words* the worst of those that have, each compared where the two
agree best within a pixel and a half. Lowest of {examples} examples:

{programs}

Words differ because most programs move some letters closer together (kerning, as in "Te") and we do not: a text is never wider than we
measured. Marks differ by how edges are smoothed; Qt 5.15 also moves or leaves out dots of three dotted ties, for which `check.py` has lower
limits.

## In a document

The example's SVG in a text and on a slide, placed by LibreOffice, saved in its own kind and for Word and PowerPoint, then printed as a PDF.
LibreOffice 7.4 hands the picture to Word and PowerPoint as pixels; where the SVG itself is in the file, the PDF has every name as text.

{documents}

## What would be noticed

The check fails below {least_marks} for marks and {least_words} for words. These limits lie between the lowest of the table above and pictures with one small fault
each, drawn by the same programs. For each, the highest that any program gets (in bold what gives it away):

{faults}
"""


def table(head, rows):
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def lowest(rows, program):
    own = [row for row in rows if row[1] == program]
    return [f"{min(row[column] for row in own):.3f}" for column in (2, 3, 4)]


def write(comparison, documents, faults, pictures):
    from check import MARKS, WORDS

    PICTURES.mkdir(exist_ok=True)
    cells = []
    for program, file in pictures.items():
        name = f"{program.lower()}.png"
        with Image.open(file) as picture:
            small = picture.convert("RGB").resize((WIDE, round(picture.height * WIDE / picture.width)), Image.Resampling.LANCZOS)
            small.quantize(COLOURS, dither=Image.Dither.NONE).save(PICTURES / name, optimize=True)
        cells.append(f"![{program}](pictures/renderers/{name}) {program}")
    programs = list(dict.fromkeys(row[1] for row in comparison))
    names = list(dict.fromkeys(row[0] for row in faults))

    def bold(value, least):
        return f"**{value:.3f}**" if value < least else f"{value:.3f}"

    def worst(name):
        own = [row for row in faults if row[0] == name]
        return [name, bold(max(row[3] for row in own), MARKS), bold(max(row[4] for row in own), WORDS)]

    text = TEXT.format(
        pictures="\n".join(["| | |", "|---|---|", *(f"| {one} | {other} |" for one, other in zip(cells[::2], cells[1::2]))]),
        examples=len({row[0] for row in comparison}),
        programs=table(["program", "whole", "marks", "words"], [[program, *lowest(comparison, program)] for program in programs]),
        documents=table(["document", "whole", "marks", "words"], [[row[1], *(f"{value:.3f}" for value in row[2:])] for row in documents]),
        faults=table(["fault", "marks", "words"], [worst(name) for name in names]),
        least_marks=MARKS,
        least_words=WORDS,
    )
    PAGE.write_text(text, "utf-8")
