"""What a reader stumbles over, counted the same way for every layout: circles on levels, ties as polylines.

All ties are drawn from circle to circle: what lies inside the circles of a tie's own ends is not seen and not counted.
"""

import math

TOUCH = 0.5  # points by which two circles may overlap, or a tie may enter a circle, unnoticed


def measure(graph, places, lines=None):
    """The counts; `lines` are the drawn ties in the order of `graph["ties"]`, without them they run straight."""
    circles = [(x, y, system["radius"]) for (x, y), system in zip(places, graph["systems"])] + [(0.0, 0.0, graph["client"])]
    lines = lines or [[circles[one][:2], circles[other][:2]] for one, other in graph["ties"]]
    seen = [outside(line, circles[one], circles[other]) for line, (one, other) in zip(lines, graph["ties"])]
    return {
        "crossings": crossings([line for line in seen if len(line) > 1]),
        "overlaps": overlaps(circles),
        "through": sum(len(passed(line, tie, circles)) for line, tie in zip(seen, graph["ties"]) if len(line) > 1),
        "on_ring": 100 * on_ring(graph["systems"], places) if places else 100.0,
        "area": area(circles),
    }


def outside(line, *ends):
    """The part of a line that lies outside the circles of its ends."""
    for x, y, radius in ends:
        if line and near(line[0], x, y, radius):
            line = leave(line, x, y, radius)
        line = line[::-1]
    return line


def near(point, x, y, radius):
    return math.hypot(point[0] - x, point[1] - y) < radius


def leave(line, x, y, radius):
    """A line that starts inside a circle, from where it last leaves it."""
    last = max(index for index, point in enumerate(line) if near(point, x, y, radius))
    if last + 1 == len(line):
        return []
    (ax, ay), (bx, by) = line[last], line[last + 1]
    dx, dy = bx - ax, by - ay
    a, b, c = dx * dx + dy * dy, (ax - x) * dx + (ay - y) * dy, (ax - x) ** 2 + (ay - y) ** 2 - radius**2
    t = (math.sqrt(max(b * b - a * c, 0)) - b) / a
    return [(ax + t * dx, ay + t * dy), *line[last + 1 :]]


def crossings(lines):
    """Points where two lines properly cross."""
    pieces = []
    for number, line in enumerate(lines):
        for (ax, ay), (bx, by) in zip(line, line[1:]):
            pieces.append((min(ax, bx), max(ax, bx), min(ay, by), max(ay, by), ax, ay, bx, by, number))
    pieces.sort()
    count = 0
    for index, (_, right, low, high, ax, ay, bx, by, number) in enumerate(pieces):
        for other in pieces[index + 1 :]:
            if other[0] > right:
                break
            _, _, other_low, other_high, cx, cy, dx, dy, other_number = other
            if number != other_number and other_low <= high and other_high >= low:
                one = side(ax, ay, bx, by, cx, cy) * side(ax, ay, bx, by, dx, dy)
                count += one < 0 and side(cx, cy, dx, dy, ax, ay) * side(cx, cy, dx, dy, bx, by) < 0
    return count


def side(ax, ay, bx, by, px, py):
    return (bx - ax) * (py - ay) - (by - ay) * (px - ax)


def overlaps(circles):
    pairs = ((one, other) for index, one in enumerate(circles) for other in circles[:index])
    return sum(math.hypot(ax - bx, ay - by) < a + b - TOUCH for (ax, ay, a), (bx, by, b) in pairs)


def passed(line, tie, circles):
    """The circles that a line runs through and that are not its ends."""
    return [
        index
        for index, (x, y, radius) in enumerate(circles)
        if index not in tie and min(distance(x, y, *pair) for pair in zip(line, line[1:])) < radius - TOUCH
    ]


def distance(x, y, start, end):
    dx, dy = end[0] - start[0], end[1] - start[1]
    square = dx * dx + dy * dy
    t = max(0.0, min(1.0, ((x - start[0]) * dx + (y - start[1]) * dy) / square)) if square else 0.0
    return math.hypot(start[0] + t * dx - x, start[1] + t * dy - y)


def on_ring(systems, places):
    """Share of the systems that lie wholly inside their level's band, if the circles between the bands are drawn where
    they cut or misplace the fewest."""
    span = [(math.hypot(x, y) - system["radius"], math.hypot(x, y) + system["radius"]) for (x, y), system in zip(places, systems)]
    bounds = [0.0]
    for level in range(1, 1 + max(system["level"] for system in systems)):

        def offended(bound):
            return sum(
                low < bound - TOUCH if system["level"] >= level else high > bound + TOUCH
                for system, (low, high) in zip(systems, span)
            )

        bounds.append(min(sorted({end for ends in span for end in ends}), key=offended))
    bounds.append(math.inf)
    inside = (
        bounds[system["level"]] - TOUCH <= low and high <= bounds[system["level"] + 1] + TOUCH
        for system, (low, high) in zip(systems, span)
    )
    return sum(inside) / len(systems)


def area(circles):
    """Box round everything over the sum of the circles' own boxes."""
    width = max(x + r for x, _, r in circles) - min(x - r for x, _, r in circles)
    height = max(y + r for _, y, r in circles) - min(y - r for _, y, r in circles)
    return width * height / sum(4 * r * r for _, _, r in circles)
