"""Put the many others around a picture that stands: near whom they are tied to, off whom they are not."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Mapping, Sequence
from math import sqrt

from newsgraph.view.layout import SEED, Point
from newsgraph.view.room import Box, separate

SPACING = 46.0
"""Wished distance between the others, in px at zoom 1."""
ROUNDS = 24
FEW = 2_400
"""So many of the others find their places by forces; nobody draws more at once."""

Near = Mapping[int, Sequence[tuple[int, float]]]
"""For each node its neighbours and the weights of their ties."""


def fill(core: Sequence[Point], boxes: Sequence[Box], near: Near) -> list[Point]:
    """Return points for all nodes: those of `core` come first and stay, the others find places.

    `boxes` has one for each node. Others come in order of importance; who is tied to nobody that has
    a place stands in rows below.
    """
    start = begin(core, len(boxes), near)
    xs, ys = [x for x, _ in start], [y for _, y in start]
    many = min(len(xs), len(core) + FEW)
    for number in range(ROUNDS):
        step = SPACING * (1.0 - number / ROUNDS)
        moves = list(zip(*forces((xs[:many], ys[:many]), len(core), near), strict=True))
        for node, (fx, fy) in enumerate(moves, start=len(core)):
            length = sqrt(fx * fx + fy * fy)
            share = 1.0 if length <= step else step / length
            xs[node] += fx * share
            ys[node] += fy * share
    apart = separate(list(zip(xs[:many], ys[:many], strict=True)), boxes[:many], len(core), ROUNDS)
    return [*apart, *zip(xs[many:], ys[many:], strict=True)]


def begin(core: Sequence[Point], size: int, near: Near) -> list[Point]:
    """Give each of the others a first place: the middle of its neighbours that have one, and a bit aside."""
    dice = random.Random(SEED)  # noqa: S311  a fixed seed is the point
    places: dict[int, Point] = dict(enumerate(core))
    waiting = list(range(len(core), size))
    while waiting:
        ready = [n for n in waiting if any(other in places for other, _ in near.get(n, ()))]
        if not ready:
            break
        for node in ready:
            known = [places[other] for other, _ in near[node] if other in places]
            x, y = sum(p[0] for p in known) / len(known), sum(p[1] for p in known) / len(known)
            places[node] = (x + (dice.random() - 0.5) * 3 * SPACING, y + (dice.random() - 0.5) * 3 * SPACING)
        waiting = [n for n in waiting if n not in places]
    left = min((x for x, _ in places.values()), default=0.0)
    right = max((x for x, _ in places.values()), default=0.0)
    below = max((y for _, y in places.values()), default=0.0) + 2 * SPACING
    columns = max(12, int((right - left) / (2 * SPACING)))
    for rank, node in enumerate(waiting):
        places[node] = (left + rank % columns * 2 * SPACING, below + rank // columns * SPACING)
    return [places[node] for node in range(size)]


def forces(at: tuple[list[float], list[float]], fixed: int, near: Near) -> tuple[list[float], list[float]]:
    """Return what moves each of the others: neighbours pull, whoever is close pushes."""
    xs, ys = at
    reach, bound = 2 * SPACING, 4 * SPACING * SPACING
    cells: dict[tuple[int, int], list[int]] = defaultdict(list)
    for node in range(len(xs)):
        cells[int(xs[node] // reach), int(ys[node] // reach)].append(node)
    fx, fy = [0.0] * (len(xs) - fixed), [0.0] * (len(xs) - fixed)
    for node in range(fixed, len(xs)):
        x, y = xs[node], ys[node]
        column, row = int(x // reach), int(y // reach)
        push_x = push_y = 0.0
        for cell in ((column + i, row + j) for i in (-1, 0, 1) for j in (-1, 0, 1)):
            for other in cells.get(cell, ()):
                dx, dy = x - xs[other], y - ys[other]
                square = dx * dx + dy * dy
                if other != node and square < bound:
                    share = SPACING * SPACING / (square + 1.0) * (0.9 if other < fixed else 0.35)
                    push_x += dx * share
                    push_y += dy * share
        ties = near.get(node, ())
        for other, weight in ties:
            if other >= len(xs):
                continue
            dx, dy = x - xs[other], y - ys[other]
            share = 0.012 * weight / (1.0 + 0.1 * len(ties))
            push_x -= dx * share
            push_y -= dy * share
        fx[node - fixed], fy[node - fixed] = push_x, push_y
    return fx, fy
