"""Room for labels: how much a node needs, and boxes pushed apart until they have it."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Sequence
from math import sqrt

from newsgraph.view.layout import Point

Box = tuple[float, float]

ROOM = 4.0
"""How much more area the picture has than its labels."""
ASPECT = 1.75
"""Width by height of the stage on most screens."""


def radius(articles: int) -> float:
    """Return the size of an entity's node: its area grows with the number of independent articles."""
    return round(7 + 3.4 * sqrt(min(articles, 80)), 1)


def box(label: str, size: float) -> Box:
    """Return the room that a node and the label below it need, in px at zoom 1."""
    letters = sum(1.0 if unicodedata.east_asian_width(c) in "WFA" else 0.58 for c in label)
    return max(2 * size, 13.5 * min(letters, 14)) + 12, 2 * size + 28


def stretch(points: Sequence[Point], boxes: Sequence[Box]) -> list[Point]:
    """Scale a layout until all boxes have room, and push them apart."""
    if not points:
        return []
    xs, ys = [x for x, _ in points], [y for _, y in points]
    wide, high = max(xs) - min(xs), max(ys) - min(ys)
    need = ROOM * sum(w * h for w, h in boxes)
    across = sqrt(need * ASPECT) / max(wide, 1.0)
    down = sqrt(need / ASPECT) / max(high, 1.0)
    # A chain stays a chain: neither way is stretched more than twice as much as the other.
    across, down = min(across, 2 * down), min(down, 2 * across)
    return separate([(x * across, y * down) for x, y in points], boxes)


def separate(points: Sequence[Point], boxes: Sequence[Box], fixed: int = 0, rounds: int = 160) -> list[Point]:
    """Push boxes (width, height around each point) apart until few overlap; the first `fixed` stay."""
    xs, ys = [x for x, _ in points], [y for _, y in points]
    wide, high = max((w for w, _ in boxes), default=1.0), max((h for _, h in boxes), default=1.0)
    for _ in range(rounds):
        cells: dict[tuple[int, int], list[int]] = defaultdict(list)
        for node in range(len(xs)):
            cells[int(xs[node] // wide), int(ys[node] // high)].append(node)
        moved = False
        for a, b in neighbours(cells):
            dx, dy = xs[b] - xs[a], ys[b] - ys[a]
            over_x = (boxes[a][0] + boxes[b][0]) / 2 - abs(dx)
            over_y = (boxes[a][1] + boxes[b][1]) / 2 - abs(dy)
            if over_x <= 0 or over_y <= 0 or (a < fixed and b < fixed):
                continue
            moved = True
            share = 0.0 if a < fixed else 1.0 if b < fixed else 0.5
            if over_x < over_y:
                shift = over_x if dx >= 0 else -over_x
                xs[a], xs[b] = xs[a] - shift * share, xs[b] + shift * (1 - share)
            else:
                shift = over_y if dy >= 0 else -over_y
                ys[a], ys[b] = ys[a] - shift * share, ys[b] + shift * (1 - share)
        if not moved:
            break
    return list(zip(xs, ys, strict=True))


def neighbours(cells: dict[tuple[int, int], list[int]]) -> Iterator[tuple[int, int]]:
    """Yield each pair of nodes in one cell of a grid or in cells that touch, once."""
    for (column, row), here in cells.items():
        there = list(here)
        for beside in ((column + 1, row), (column - 1, row + 1), (column, row + 1), (column + 1, row + 1)):
            there += cells.get(beside, ())
        for rank, a in enumerate(here):
            for b in there[rank + 1 :]:
                yield a, b
