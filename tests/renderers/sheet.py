"""docs/renderers.md: six drawings side by side, and what was measured."""

from measure import ASIDE, MARKS, WORDS
from office import PRINT
from PIL import Image
from renderers import ROOT, started

WIDE = 560  # pixels
COLOURS = 160
PAGE = ROOT / "docs" / "renderers.md"
NUMBERS = ["whole", "marks", "words", "aside"]
RUNS = "`.ci/run` runs it."
PICTURES = ROOT / "docs" / "pictures" / "renderers"

TEXT = """# The same picture everywhere

An SVG is drawn by whatever opens it. `tests/renderers/check.py` has every example drawn by the programs below, compares each drawing with our
PNG (drawn by resvg), and fails where one differs. {runs}
`tests/renderers/check.py --program target/release/ecomap --update` writes this page.

## One example, six programs

{pictures}

## How alike they are

Structural similarity (Wang, Bovik, Sheikh, Simoncelli 2004) of grey pictures 1000 pixels wide: 1 is the same. *Whole* is the mean over the
picture. *Marks* is the worst place (20 × 20 pixels) that has no words, *words* the worst of those that have, each compared where the two
agree best, within a pixel and a half, and words up to four to the side. *Aside* is how far the line of words that has moved most stands from
its place, in pixels. The worst of {examples} examples:

{programs}

Words differ because most programs move some letters closer together (kerning, as in "Te") and we do not: a text is never wider than we
measured. LibreOffice centres words as if it did not, and so sets them up to a third of a letter to the left. Marks differ by how edges are
smoothed.

## Known limits

| program | what | why |
|---|---|---|
| Qt 5 | a tenuous tie that has ended, if it is longer than about 300 points, may have its break beside the two bars that stand for it | it reads 32 numbers of a pattern of dashes and begins anew. Other long ties have patterns of two numbers |
| LibreOffice | a tie's pattern cannot start within a dash | it does not know `stroke-dashoffset`; our patterns do without |
| Inkscape 1.2 | may lose a part of a long dash | its painter, cairo up to 1.16; our lines with long dashes are written in short pieces |
| poppler 22.12 | `pdfinfo` says of our PDFs "Suspects object is wrong type (boolean)" | it takes the `false` that PDF/UA asks for to be a mistake; `qpdf --check` finds none |
| LibreOffice 7.4 | a picture in a document that it saves as `.docx` or `.pptx` becomes pixels, too few for the words | it writes no SVG into these formats |

## In Word and PowerPoint

*Insert › Pictures › This Device*, and choose the SVG: Word and PowerPoint of Microsoft 365, 2019 and later (2016 with updates) keep it as lines and words,
sharp at every size, and *Convert to Shape* makes it editable. For older ones, and where a document passes through other programs, insert a
PNG of {print} dpi: `ecomap render maria.json -o maria.png --dpi {print}`, with `--page` if it is to fill a page. In LibreOffice insert the SVG, save as `.odt` or
`.odp`, and hand on the PDF.

What could be tested without Word: a document of each kind with the example in it, printed as a PDF by LibreOffice {version}. *Lines and words* means that nothing
became pixels and the PDF has every name as text. Where a document holds a PNG beside the SVG, as Word writes it, LibreOffice takes the PNG.

{documents}

## What would be noticed

The check fails below {least_marks} for marks and {least_words} for words, and above {most_aside} pixels aside. These limits lie between the worst of the first table and
pictures with one small fault each, drawn by the same programs. For each, what comes closest to passing (in bold what gives it away):

{faults}
"""


def table(head, rows):
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def worst(rows):
    """The worst of each number, in words."""
    least = [f"{min(values):.3f}" for values in zip(*((row.whole, row.marks[0], row.words[0]) for row in rows))]
    return [*least, f"{max(row.aside[0] for row in rows):.1f}"]


def kept(row):
    """What a document keeps of the picture, and how alike it is."""
    what = f"{row.density} pixels to the inch" if row.density else "lines and words"
    return [row.drawing, what, *worst([row])]


def giveaway(fault, rows):
    """A fault's numbers where they are closest to the limits, in bold those beyond."""

    def bold(text, beyond):
        return f"**{text}**" if beyond else text

    marks, words = max(row.marks[0] for row in rows), max(row.words[0] for row in rows)
    aside = min(row.aside[0] for row in rows)
    return [fault, bold(f"{marks:.3f}", marks < MARKS), bold(f"{words:.3f}", words < WORDS), bold(f"{aside:.1f}", aside > ASIDE)]


def write(comparison, documents, faults, pictures):
    PICTURES.mkdir(exist_ok=True)
    cells = []
    for program, file in pictures.items():
        name = f"{program.lower()}.png"
        with Image.open(file) as picture:
            small = picture.convert("RGB").resize((WIDE, round(picture.height * WIDE / picture.width)), Image.Resampling.LANCZOS)
            small.quantize(COLOURS, dither=Image.Dither.NONE).save(PICTURES / name, optimize=True)
        cells.append(f"![{program}](pictures/renderers/{name}) {program}")

    def grouped(rows, key):
        return {name: [row for row in rows if getattr(row, key) == name] for name in dict.fromkeys(getattr(row, key) for row in rows)}

    text = TEXT.format(
        runs=RUNS,
        pictures="\n".join(["| | |", "|---|---|", *(f"| {one} | {other} |" for one, other in zip(cells[::2], cells[1::2]))]),
        examples=len(grouped(comparison, "name")),
        programs=table(["program", *NUMBERS], [[program, *worst(rows)] for program, rows in grouped(comparison, "drawing").items()]),
        documents=table(["document", "keeps", *NUMBERS], [kept(row) for row in documents]),
        faults=table(["fault", *NUMBERS[1:]], [giveaway(fault, rows) for fault, rows in grouped(faults, "name").items()]),
        least_marks=MARKS,
        least_words=WORDS,
        most_aside=ASIDE,
        print=PRINT,
        version=started("soffice", "--version").split()[1].rsplit(".", 2)[0],
    )
    PAGE.write_text(text, "utf-8")
