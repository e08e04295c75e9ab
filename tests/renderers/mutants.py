"""Pictures with one small fault each, as an unlucky program would draw them: the comparison must notice every one."""

import math
import re

from words import boxes

TIE = re.compile(r'<g class="tie" .*?\n</g>\n(?=<g |</svg>)', re.S)
ARROWHEAD = re.compile(r'<path d="M(\S+?) (\S+?)L\S+ \S+L\S+ \S+Z" fill="#2b323c"/>\n')
HATCHING = re.compile(r'<path d="[^"]*" fill="none" stroke="#c2410c" stroke-width="1.1"/>\n')
NAME = re.compile(r'(<g class="system" .*?<text [^>]*?x=")([\d.]+)(")', re.S)
LABEL = re.compile(r'(<g class="tie-label">.*?<text [^>]*?y=")([\d.]+)(")', re.S)
OUTLINE = re.compile(r'(<g class="system" .*?class="shape"[^>]*? stroke=")#\w+(")', re.S)


def tie(svg, fact):
    """The first tie of which a fact is true."""
    return next(found for found in TIE.finditer(svg) if fact in found.group().split(">")[0])


def replaced(svg, found, text):
    return svg[: found.start()] + text + svg[found.end() :]


def without_arrowhead(svg):
    """Of those of the map the one that stands clearest of words."""
    words = list(boxes(svg))
    first = svg.index('<g class="tie"')
    found = max((found for found in ARROWHEAD.finditer(svg) if found.start() > first), key=lambda found: distance(found, words))
    return replaced(svg, found, "")


def distance(arrowhead, words):
    """From the tip to the nearest words."""
    x, y = float(arrowhead[1]), float(arrowhead[2])
    return min(max(left - x, x - right, top - y, y - bottom) for left, top, right, bottom in words)


def reach(line):
    """From the start of a tie's line to its end."""
    places = [tuple(map(float, place)) for place in re.findall(r"(-?[\d.]+) (-?[\d.]+)", re.search(r'class="line" d="([^"]*)"', line)[1])]
    return math.dist(places[0], places[-1])


def without_dashes(svg):
    """Of the longest tie that has them: of a short one, little is left beside its label."""
    tenuous = (found for found in TIE.finditer(svg) if 'data-strength="tenuous"' in found.group().split(">")[0])
    found = max(tenuous, key=lambda found: reach(found.group()))
    return replaced(svg, found, re.sub(r' stroke-dasharray="[^"]*"', "", found.group()))


def without_hatching(svg):
    found = tie(svg, 'data-stressful="true"')
    return replaced(svg, found, HATCHING.sub("", found.group(), count=1))


def moved(pattern, svg, by):
    return pattern.sub(lambda found: f"{found[1]}{float(found[2]) + by:.2f}{found[3]}", svg, count=1)


def with_a_name_moved(svg):
    """By half a letter, as by a font of other widths."""
    return moved(NAME, svg, 4)


def with_a_label_moved(svg):
    """By half a line, as by another idea of where the baseline is."""
    return moved(LABEL, svg, 5)


def without_an_outline(svg):
    return OUTLINE.sub(r"\1none\2", svg, count=1)


def without_a_name(svg):
    """A name's first line."""
    return re.sub(r'(<g class="system" .*?<text [^>]*>)[^<]+', r"\1 ", svg, count=1, flags=re.S)


MUTANTS = {
    "an arrowhead is missing": without_arrowhead,
    "a tie's dashes are missing": without_dashes,
    "a tie's hatching is missing": without_hatching,
    "a name stands half a letter aside": with_a_name_moved,
    "a name's line is missing": without_a_name,
    "a tie's label stands half a line lower": with_a_label_moved,
    "a bubble has no outline": without_an_outline,
}
