"""Place a graph on the plane: the same graph, the same picture, on every machine.

A force layout from coarse to fine (Walshaw, "A multilevel algorithm for force-directed graph drawing",
JGAA 7(3), 2003) in plain arithmetic: additions, products, quotients and square roots alone, which
IEEE 754 rounds alike everywhere. networkx' own layouts need numpy, whose vector code sums in another
order on another processor; a force layout blows such last digits up to another picture.
"""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import sqrt

Edge = tuple[int, int, float]
Point = tuple[float, float]

SPACING = 100.0
"""Wished length of an edge, in units of the page (px at zoom 1)."""
COARSEST = 24
SEED = 20240618
ROUNDS = 60
"""Rounds of forces on each level."""


@dataclass(frozen=True, slots=True)
class Level:
    """A graph on the way from coarse to fine: `mass` of each node, edges with weights."""

    mass: tuple[float, ...]
    edges: tuple[Edge, ...]


def place(size: int, edges: Iterable[Edge]) -> list[Point]:
    """Return a position for each of `size` nodes. Components are packed side by side, singles in rows.

    >>> place(2, [(0, 1, 1.0)]) == place(2, [(0, 1, 1.0)])
    True
    >>> place(0, [])
    []
    """
    edges = tidy(edges)
    groups = components(size, ((a, b) for a, b, _ in edges))
    tied = defaultdict(list)
    home = {node: number for number, group in enumerate(groups) for node in group}
    for edge in edges:
        tied[home[edge[0]]].append(edge)
    parts = [(group, place_component(group, tied[number])) for number, group in enumerate(groups)]
    return pack(size, parts)


def tidy(edges: Iterable[Edge]) -> list[Edge]:
    """Join parallel edges (their weights add up), drop loops, sort."""
    weights: dict[tuple[int, int], float] = defaultdict(float)
    for a, b, weight in edges:
        if a != b:
            weights[min(a, b), max(a, b)] += weight
    return [(a, b, weight) for (a, b), weight in sorted(weights.items())]


def components(size: int, pairs: Iterable[tuple[int, int]]) -> list[list[int]]:
    """Return the connected components, the largest first, nodes in order."""
    parent = list(range(size))

    def root(node: int) -> int:
        while parent[node] != node:
            parent[node] = parent[parent[node]]
            node = parent[node]
        return node

    for a, b in pairs:
        parent[max(root(a), root(b))] = min(root(a), root(b))
    groups: dict[int, list[int]] = defaultdict(list)
    for node in range(size):
        groups[root(node)].append(node)
    return sorted(groups.values(), key=lambda group: (-len(group), group[0]))


def place_component(group: Sequence[int], edges: Sequence[Edge]) -> list[Point]:
    """Lay one connected component out, its centre at 0, 0."""
    number = {node: place for place, node in enumerate(group)}
    links = tuple((number[a], number[b], 1 + min(weight, 9) / 9) for a, b, weight in edges)
    levels, maps = [Level((1.0,) * len(group), links)], []
    while len(levels[-1].mass) > COARSEST:
        coarser, mapping = coarsen(levels[-1])
        if len(coarser.mass) > 0.92 * len(levels[-1].mass):
            break
        levels.append(coarser)
        maps.append(mapping)
    dice = random.Random(SEED)  # noqa: S311  a fixed seed is the point
    spread = SPACING * sqrt(len(levels[-1].mass))
    xs = [(dice.random() - 0.5) * spread for _ in levels[-1].mass]
    ys = [(dice.random() - 0.5) * spread for _ in levels[-1].mass]
    for depth in range(len(levels) - 1, -1, -1):
        settle(levels[depth], (xs, ys), ROUNDS, SPACING)
        if depth:
            grow = sqrt(len(levels[depth - 1].mass) / len(levels[depth].mass))
            xs = [xs[coarse] * grow + (dice.random() - 0.5) * SPACING for coarse in maps[depth - 1]]
            ys = [ys[coarse] * grow + (dice.random() - 0.5) * SPACING for coarse in maps[depth - 1]]
    middle_x, middle_y = sum(xs) / len(xs), sum(ys) / len(ys)
    return [(x - middle_x, y - middle_y) for x, y in zip(xs, ys, strict=True)]


def coarsen(level: Level) -> tuple[Level, list[int]]:
    """Join each node with the lightest of its neighbours; give the coarser level and the map to it.

    Nodes of few neighbours choose first. Where all neighbours are taken, a node joins the lightest
    group among them that is not too heavy already: so that hubs with many leaves shrink, too.
    """
    near: dict[int, list[tuple[float, int]]] = defaultdict(list)
    for a, b, weight in level.edges:
        near[a].append((weight, b))
        near[b].append((weight, a))
    mapping, mass = [-1] * len(level.mass), list[float]()
    heavy = 4 * sum(level.mass) / len(level.mass)
    for node in sorted(range(len(level.mass)), key=lambda n: (len(near[n]), n)):
        if mapping[node] >= 0:
            continue
        free = [(level.mass[other] - weight, other) for weight, other in near[node] if mapping[other] < 0]
        groups = [(mass[mapping[other]], mapping[other]) for _, other in near[node] if mapping[other] >= 0]
        if not free and groups and min(groups)[0] < heavy:
            mapping[node] = min(groups)[1]
            mass[mapping[node]] += level.mass[node]
            continue
        mates = [node, min(free)[1]] if free else [node]
        for mate in mates:
            mapping[mate] = len(mass)
        mass.append(sum(level.mass[mate] for mate in mates))
    edges = tidy((mapping[a], mapping[b], weight) for a, b, weight in level.edges)
    return Level(tuple(mass), tuple(edges)), mapping


def settle(level: Level, at: tuple[list[float], list[float]], rounds: int, spacing: float) -> None:
    """Let forces move the positions `at` in place; each round a node moves at most a cooling step."""
    xs, ys = at
    reach = spacing * (8.0 if len(xs) < 400 else 3.0)
    step = spacing * 2.0
    for number in range(rounds):
        fx, fy = [0.0] * len(xs), [0.0] * len(xs)
        push(level.mass, at, (fx, fy), (spacing, reach))
        pull(level.edges, at, (fx, fy), spacing)
        limit = step * (1.0 - number / rounds) + spacing * 0.02
        for node in range(len(xs)):
            force = sqrt(fx[node] * fx[node] + fy[node] * fy[node])
            if force > limit:
                fx[node] *= limit / force
                fy[node] *= limit / force
            xs[node] += fx[node]
            ys[node] += fy[node]


def push(
    mass: Sequence[float],
    at: tuple[list[float], list[float]],
    force: tuple[list[float], list[float]],
    scale: tuple[float, float],
) -> None:
    """Add to `force` what drives nodes nearer than the reach apart: spacing² · mass / distance."""
    (xs, ys), (fx, fy), (spacing, reach) = at, force, scale
    cells: dict[tuple[int, int], list[int]] = defaultdict(list)
    for node in range(len(xs)):
        cells[int(xs[node] // reach), int(ys[node] // reach)].append(node)
    strength, bound = 0.2 * spacing * spacing, reach * reach
    for (column, row), here in cells.items():
        there = list(here)
        for beside in ((column + 1, row), (column - 1, row + 1), (column, row + 1), (column + 1, row + 1)):
            there += cells.get(beside, ())
        for rank, a in enumerate(here):
            ax, ay, am = xs[a], ys[a], mass[a]
            for b in there[rank + 1 :]:
                dx, dy = ax - xs[b], ay - ys[b]
                square = dx * dx + dy * dy
                if square < bound:
                    if square < 1e-6:
                        dx, dy, square = 0.01 * (a - b), 0.01, 1e-4 * ((a - b) * (a - b) + 1)
                    share = strength / square
                    fx[a] += dx * share * mass[b]
                    fy[a] += dy * share * mass[b]
                    fx[b] -= dx * share * am
                    fy[b] -= dy * share * am


def pull(
    edges: Sequence[Edge],
    at: tuple[list[float], list[float]],
    force: tuple[list[float], list[float]],
    spacing: float,
) -> None:
    """Add to `force` what draws the ends of edges together: weight · distance² / spacing."""
    (xs, ys), (fx, fy) = at, force
    for a, b, weight in edges:
        dx, dy = xs[a] - xs[b], ys[a] - ys[b]
        share = 0.5 * weight * sqrt(dx * dx + dy * dy) / spacing
        share = min(share, 0.45)
        fx[a] -= dx * share
        fy[a] -= dy * share
        fx[b] += dx * share
        fy[b] += dy * share


def pack(size: int, parts: Sequence[tuple[Sequence[int], Sequence[Point]]]) -> list[Point]:
    """Put the components into rows from left to right, the largest one first and alone."""
    places: list[Point] = [(0.0, 0.0)] * size
    left = top = height = 0.0
    width = 0.0
    for order, (group, points) in enumerate(parts):
        xs, ys = [p[0] for p in points], [p[1] for p in points]
        wide, high = max(xs) - min(xs) + 1.6 * SPACING, max(ys) - min(ys) + 0.9 * SPACING
        if order and left + wide > width:
            left, top, height = 0.0, top + height, 0.0
        for node, (x, y) in zip(group, points, strict=True):
            places[node] = (left + x - min(xs), top + y - min(ys))
        left, height = left + wide, max(height, high)
        width = max(width, wide, 12 * SPACING) if order == 0 else width
    return places
