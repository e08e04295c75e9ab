"""Where the words of an SVG stand, and how far another drawing sets them aside."""

import html
import re
import unicodedata

import numpy

FAR = 10  # steps: how far aside words are looked for
PLAIN = 8  # a place whose lightness varies less (of 255) has no words: a box that is wrong, as it may be of words from right to left
ROOM = 0.5  # of the font size, around words
TIGHT = 0.25  # no more than letters that reach below the line need


def boxes(svg, room=ROOM):
    """Where the words of an SVG stand, roughly, with room around them: rectangles in its own unit."""
    for attributes, words in re.findall(r"<text ([^>]*)>([^<]*)<", svg):
        x, y, size = (float(re.search(rf' {name}="([^"]*)"', f" {attributes}")[1]) for name in ("x", "y", "font-size"))
        wide = size * sum(1.0 if unicodedata.east_asian_width(letter) in "WF" else 0.65 for letter in html.unescape(words))
        left = {"middle": x - wide / 2, "end": x - wide}.get((re.search(r'text-anchor="(\w+)"', attributes) or [0, ""])[1], x)
        yield left - room * size, y - size, left + wide + room * size, y + room * size


def aside(one, other, svg, steps):
    """Of two pictures of an SVG with so many steps to a pixel: how many pixels the words stand aside that do so most, and which place that is.

    Each line of words is looked for as a whole in the other picture, down and across.
    """
    scale = one.shape[1] / float(re.search(r'viewBox="0 0 (\S+) ', svg)[1])
    other = numpy.pad(other, FAR, mode="edge")
    farthest, where = 0.0, (0, 0)
    for box in boxes(svg, TIGHT):
        left, top, right, bottom = (max(round(side * scale), 0) for side in box)
        here = one[top:bottom, left:right]
        if here.size == 0 or here.std() < PLAIN:
            continue
        around = other[top : top + here.shape[0] + 2 * FAR, left : left + here.shape[1] + 2 * FAR]
        found = max(abs(step) for step in moved(here, around)) / steps
        if found > farthest:
            farthest, where = found, (round(left / steps), round(top / steps))
    return farthest, where


def moved(here, around):
    """How many steps down and across a piece of a picture has moved: where the squared differences are least."""
    there = numpy.lib.stride_tricks.sliding_window_view(around, here.shape)
    differences = numpy.array([((row - here) ** 2).mean((1, 2)) for row in there])
    down, across = divmod(int(differences.argmin()), differences.shape[1])
    return down - FAR, across - FAR
