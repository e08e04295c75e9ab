"""One drawing beside ours, in numbers, and what numbers are alike enough."""

from dataclasses import dataclass
from pathlib import Path

import similarity
import words

MARKS = 0.895  # the least likeness of a place without words; measured: see docs/renderers.md
WORDS = 0.46  # and with words, in which some programs move letters closer together
ASIDE = 3.25  # pixels of 1000: how far words may stand aside
COARSE = 0.75  # the least likeness of a place without words where a document holds the picture as pixels that are too few for words
FEW = 200  # pixels to the inch: less are too few


@dataclass(frozen=True)
class Row:
    """A comparison. Of *marks* and *words* the worst, of *aside* the farthest, each with its place in pixels of 1000."""

    name: str
    drawing: str
    picture: Path
    whole: float
    marks: tuple
    words: tuple
    aside: tuple
    density: int | None = None  # pixels to the inch, where a document holds the picture as pixels

    def alike(self):
        if self.density and self.density < FEW:
            return self.marks[0] >= COARSE
        return self.marks[0] >= MARKS and self.words[0] >= WORDS and self.aside[0] <= ASIDE

    def __str__(self):
        (marks, at_mark), (worst, at_word), (far, at_far) = self.marks, self.words, self.aside
        numbers = f"{self.whole:.3f}, marks {marks:.3f} at {at_mark}, words {worst:.3f} at {at_word}, aside {far:.1f} at {at_far}"
        return f"{self.name}, {self.drawing}: {numbers}"


def compared(name, drawing, ours, picture, svg, density=None):
    """Compares a picture with ours of the same SVG (files)."""
    text = svg.read_text("utf-8")
    one, other = similarity.trimmed(similarity.grey(ours), similarity.grey(picture))
    found = (*similarity.similarity(one, other, text), words.aside(one, other, text, similarity.FINE))
    return Row(name, drawing, picture, *found, density)
