"""A case as the bare graph that every layout is given: circles on levels, and who is tied to whom.

A graph is a dict, written as JSON for the programs that run in Node:

    client   radius of the client's circle
    systems  [{"level": 0 = innermost, "radius": points}]
    rings    distance of each level's systems from the client
    ties     [[one, other]]; a system by its index, the client by the number of systems
    tree     [[parent, child]] from the client outwards, see `tree`

Members count as the client, and two ties between the same two as one: no peer knows either.
"""

import json
import math
import re
from statistics import median
from xml.etree import ElementTree

SVG = "{http://www.w3.org/2000/svg}"
GAP = 14  # points between two circles on a ring, as in our own drawing
USUAL_RADIUS = 38  # points; where there is no drawing to take the circles from


class Drawing:
    """What our own SVG shows: circles, levels, ties as polylines; the client's centre is the origin."""

    def __init__(self, file):
        root = ElementTree.parse(file).getroot()
        self.ids, self.levels, self.circles, self.lines = {}, [], [], []
        rings = {}
        for group, move in groups(root, (1, 0, 0)):
            kind = group.get("class")
            if kind == "ring":
                boundary = next(part for part in group if part.get("class") == "boundary")
                rings[group.get("data-level")] = move[0] * float(boundary.get("r"))
            elif kind in ("client", "system"):
                shape = next(part for part in group if part.get("class") == "shape")
                circle = *at(move, float(shape.get("cx", 0)), float(shape.get("cy", 0))), move[0] * float(shape.get("r"))
                if kind == "client":
                    self.client = circle
                else:
                    self.ids[group.get("data-id")] = len(self.circles)
                    self.circles.append(circle)
                    self.levels.append(group.get("data-level"))
            elif kind == "tie":
                path = next(part for part in group if part.get("class") == "line").get("d")
                self.lines.append((group.get("data-from"), group.get("data-to"), [at(move, *point) for point in flat(path)]))
        words = sorted(rings, key=rings.get)
        self.levels = [words.index(word) for word in self.levels]
        x, y, _ = self.client
        self.circles = [(cx - x, cy - y, radius) for cx, cy, radius in self.circles]
        self.lines = [(one, other, [(px - x, py - y) for px, py in points]) for one, other, points in self.lines]

    def end(self, name):
        """The number of a tie's end; members are the client."""
        return self.ids.get(name, len(self.circles))

    def lines_of(self, pairs):
        """The drawn line of each pair, in its direction; of parallel ties the first."""
        lines = {}
        for one, other, points in self.lines:
            one, other = self.end(one), self.end(other)
            lines.setdefault((min(one, other), max(one, other)), points if one < other else points[::-1])
        return [lines[tuple(pair)] for pair in pairs]


def groups(element, move):
    """Every group with the scale and shift that apply to it."""
    for part in element:
        if part.tag == SVG + "g":
            scale, dx, dy = transform(part.get("transform", ""))
            inner = (move[0] * scale, move[0] * dx + move[1], move[0] * dy + move[2])
            yield part, inner
            yield from groups(part, inner)


def transform(text):
    scale, dx, dy = 1.0, 0.0, 0.0
    for name, inside in re.findall(r"(\w+)\(([^)]*)\)", text):
        numbers = [float(number) for number in re.split(r"[\s,]+", inside.strip())]
        if name == "translate":
            dx, dy = dx + scale * numbers[0], dy + scale * (numbers[1] if len(numbers) > 1 else 0)
        elif name == "scale":
            scale *= numbers[0]
        elif name == "matrix" and numbers[1] == numbers[2] == 0:
            dx, dy, scale = dx + scale * numbers[4], dy + scale * numbers[5], scale * numbers[0]
    return scale, dx, dy


def at(move, x, y):
    return move[0] * x + move[1], move[0] * y + move[2]


def flat(path):
    """The points of a path of absolute lines and curves; each curve becomes 24 pieces."""
    points = []
    for letter, inside in re.findall(r"([MLQC])([^MLQC]*)", path):
        numbers = [float(number) for number in re.findall(r"-?\d*\.?\d+(?:e-?\d+)?", inside)]
        corners = list(zip(numbers[::2], numbers[1::2]))
        size = {"M": 1, "L": 1, "Q": 2, "C": 3}[letter]
        for first in range(0, len(corners), size):
            part = corners[first : first + size]
            if size == 1:
                points += part
            else:
                points += [bezier([points[-1], *part], step / 24) for step in range(1, 25)]
    return points


def bezier(corners, t):
    while len(corners) > 1:
        corners = [((1 - t) * ax + t * bx, (1 - t) * ay + t * by) for (ax, ay), (bx, by) in zip(corners, corners[1:])]
    return corners[0]


def from_drawing(drawing):
    """The graph of a case that we have drawn: our circles, and our rings' radii as the room that all are given."""
    distances = [math.hypot(x, y) for x, y, _ in drawing.circles]
    rings = []
    for level in range(max(drawing.levels, default=0) + 1):
        of_level = [distance for distance, own in zip(distances, drawing.levels) if own == level]
        rings.append(median(of_level) if of_level else (rings[-1] if rings else drawing.client[2]) + 2 * USUAL_RADIUS)
    systems = [{"level": level, "radius": round(circle[2], 2)} for level, circle in zip(drawing.levels, drawing.circles)]
    ties = [(drawing.end(one), drawing.end(other)) for one, other, _ in drawing.lines]
    return graph(drawing.client[2], systems, rings, ties)


def from_case(case):
    """The graph of a case that is only laid out for the time it takes: circles of one size, rings that just hold them."""
    client = case["client"]
    names = {(system.get("id") or re.sub("[^a-z0-9]", "-", system["name"].lower())): index for index, system in enumerate(case["systems"])}
    words = {"micro": 0, "mezzo": 1, "exo": 1, "macro": 2}
    systems = [{"level": words[system.get("level", "mezzo")], "radius": USUAL_RADIUS} for system in case["systems"]]
    rings, least = [], 0
    for level in range(3):
        around = sum(2 * USUAL_RADIUS + GAP for system in systems if system["level"] == level)
        least = max(least + 2 * USUAL_RADIUS + GAP, around / math.tau)
        rings.append(least)
    count = len(systems)
    ties = [(names.get(tie.get("from"), count), names.get(tie["to"], count)) for tie in case["ties"]]
    return graph(USUAL_RADIUS if isinstance(client, str) or not client.get("members") else 2 * USUAL_RADIUS, systems, rings, ties)


def graph(client, systems, rings, ties):
    pairs = sorted({(min(pair), max(pair)) for pair in ties if pair[0] != pair[1]})
    return {"client": client, "systems": systems, "rings": rings, "ties": pairs, "tree": tree(systems, pairs)}


def tree(systems, ties):
    """A tree whose depth is the level, for layouts that make rings of depths.

    A system hangs on one that it is tied to, one level further in (which keeps the two side by side); where there is none,
    on hidden points, one for each level inside its own. Hidden points are numbered after the client.
    """
    client = len(systems)
    parent = {}
    for one, other in ties:
        if other != client and abs(systems[one]["level"] - systems[other]["level"]) == 1:
            inner, outer = sorted((one, other), key=lambda system: systems[system]["level"])
            parent.setdefault(outer, inner)
    edges, hidden = [], client + 1
    for system, here in enumerate(systems):
        above = parent.get(system)
        if above is None:
            above = client
            for _ in range(here["level"]):
                edges.append((above, hidden))
                above, hidden = hidden, hidden + 1
        edges.append((above, system))
    return edges


def to_graphviz(graph):
    """The graph for twopi: the tree makes the rings, ties weigh nothing, the rings have our radii, in inches."""
    steps = [outer - inner for inner, outer in zip([0, *graph["rings"]], graph["rings"])]
    client = len(graph["systems"])
    diameters = {index: 2 * system["radius"] for index, system in enumerate(graph["systems"])} | {client: 2 * graph["client"]}
    lines = [f'graph {{ root={client}; overlap=scale; splines=line; ranksep="{":".join(f"{step / 72:.3f}" for step in steps)}";']
    lines.append('node [shape=circle, fixedsize=true, label="", width=0.01];')
    lines += [f"{index} [width={diameter / 72:.4f}];" for index, diameter in diameters.items()]
    lines += [f"{parent} -- {child};" for parent, child in graph["tree"]]
    tree = {frozenset(edge) for edge in graph["tree"]}
    lines += [f"{one} -- {other} [weight=0];" for one, other in graph["ties"] if frozenset((one, other)) not in tree]
    return "\n".join([*lines, "}", ""])


def read_plain(text, count):
    """The places of the systems, the client at the origin, from Graphviz's plain format."""
    places = {}
    for line in text.splitlines():
        word, *rest = line.split(maxsplit=4)
        if word == "node":
            places[int(rest[0])] = (72 * float(rest[1]), 72 * float(rest[2]))
    x, y = places[count]
    return [(places[system][0] - x, places[system][1] - y) for system in range(count)]


def write(graph, file):
    file.write_text(json.dumps(graph), "utf-8")
    file.with_suffix(".gv").write_text(to_graphviz(graph), "utf-8")
