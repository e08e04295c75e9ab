"""How alike two pictures are: structural similarity (Wang, Bovik, Sheikh, Simoncelli 2004), as a whole and in the worst place: of those
with words, which every program sets a little differently, and of those without.

Both pictures become grey and 1000 pixels wide first. That is coarse enough that the programs' ways of smoothing edges count little, and
fine enough that an arrowhead (9 pixels) counts much. Then each place, a square of 20 pixels, is compared with the other picture's where they
agree best, in steps of half a pixel: up to a pixel and a half away, as programs round, and in words up to four to the side, as they also move
letters closer together. How far the words as a whole stand aside is told apart (`words.py`).
"""

import re

import numpy
from PIL import Image

from words import boxes

WIDTH = 1000  # pixels
FINE = 2  # steps in a pixel
MARKS = (3, 3)  # steps down and across: how far a place may have moved
WORDS = (2, 8)  # and one with words
WINDOW = 7  # pixels
STEADY = ((0.01 * 255) ** 2, (0.03 * 255) ** 2)  # keep the fractions finite on even ground; the paper's
PLACE = 20  # pixels: the side of a place, about two arrowheads
STRIDE = PLACE // 2  # from place to place


def grey(picture):
    """A picture's lightness on white paper, 0 to 255, with FINE values to a pixel."""
    image = Image.open(picture).convert("RGBA")
    paper = Image.new("RGBA", image.size, "white")
    image = Image.alpha_composite(paper, image).convert("L")
    if image.width != FINE * WIDTH:
        image = image.resize((FINE * WIDTH, round(image.height * FINE * WIDTH / image.width)), Image.Resampling.BOX)
    return numpy.asarray(image, dtype=float)


def coarse(field):
    """Pixels of a field with FINE values to each, or of many fields."""
    height, width = (side // FINE for side in field.shape[-2:])
    return field[..., : height * FINE, : width * FINE].reshape(*field.shape[:-2], height, FINE, width, FINE).mean((-3, -1))


def blurred(field, window):
    """The mean of each window that lies wholly in the field, or in each of many fields."""
    around = [(0, 0)] * (field.ndim - 2) + [(1, 0), (1, 0)]
    sums = numpy.pad(field, around).cumsum(-2).cumsum(-1)
    corners = sums[..., window:, window:] - sums[..., :-window, window:] - sums[..., window:, :-window] + sums[..., :-window, :-window]
    return corners / window**2


def likeness(one, other):
    """The structural similarity in each window, 1 where nothing differs; of many pairs at once if there are many fields."""
    mean, mean_of_other = blurred(one, WINDOW), blurred(other, WINDOW)
    spread = blurred(one * one, WINDOW) - mean**2
    spread_of_other = blurred(other * other, WINDOW) - mean_of_other**2
    together = blurred(one * other, WINDOW) - mean * mean_of_other
    lightness = (2 * mean * mean_of_other + STEADY[0]) / (mean**2 + mean_of_other**2 + STEADY[0])
    return lightness * (2 * together + STEADY[1]) / (spread + spread_of_other + STEADY[1])


def best(one, other, x, y, reach, enough):
    """How alike a place (its corner in pixels) is to the other picture's where that agrees best, up to so many steps away (down, across), or
    at least `enough`.

    The other picture has that many more steps on every side.
    """
    side = FINE * (PLACE + WINDOW - 1)
    top, left = FINE * y, FINE * x
    here = coarse(one[top : top + side, left : left + side])
    around = other[top : top + side + 2 * reach[0], left : left + side + 2 * reach[1]]
    there = numpy.lib.stride_tricks.sliding_window_view(around, (side, side))
    found = -1.0
    for steps in (there[reach[0] % 2 :: 2, reach[1] % 2 :: 2], there):  # every other step is mostly enough
        found = float(likeness(here, coarse(steps.reshape(-1, side, side))).mean((-2, -1)).max())
        if found >= enough:
            break
    return found


def wordy(svg, shape):
    """Which places have words: a table of them."""
    scale = WIDTH / float(re.search(r'viewBox="0 0 (\S+) ', svg)[1])
    table = numpy.zeros(shape, dtype=bool)
    for left, top, right, bottom in ([side * scale for side in box] for box in boxes(svg)):
        columns = slice(max(int((left - PLACE) / STRIDE), 0), max(int(right / STRIDE) + 1, 0))
        table[max(int((top - PLACE) / STRIDE), 0) : max(int(bottom / STRIDE) + 1, 0), columns] = True
    return table


def worst(one, other, places, chosen, reach):
    """The least likeness of the chosen places, and where that is (x, y in pixels)."""
    other = numpy.pad(other, [(steps, steps) for steps in reach], mode="edge")
    least, where = 1.0, (0, 0)
    for place in numpy.where(chosen, places, 2.0).argsort(axis=None):
        row, column = divmod(int(place), places.shape[1])
        if not chosen[row, column] or places[row, column] >= least:
            break  # a closer look only finds more alike
        x, y = column * STRIDE, row * STRIDE
        found = best(one, other, x, y, reach, least)
        if found < least:
            least, where = found, (x + PLACE // 2, y + PLACE // 2)
    return least, where


def similarity(one, other, svg):
    """Of two pictures of an SVG, from `grey`: the mean likeness, and for places without and with words the worst and where it is."""
    field = likeness(coarse(one), coarse(other))
    places = blurred(field, PLACE)[::STRIDE, ::STRIDE]
    with_words = wordy(svg, places.shape)
    return float(field.mean()), worst(one, other, places, ~with_words, MARKS), worst(one, other, places, with_words, WORDS)


def trimmed(one, other):
    """Two pictures of the same height: a program may round it otherwise."""
    if abs(len(one) - len(other)) > 2 * FINE:
        raise ValueError(f"one picture is {len(one)} steps high, the other {len(other)}")
    height = min(len(one), len(other))
    return one[:height], other[:height]
