"""From a page's data to what vis-network draws: pyvis' nodes and edges, with the places of the layout.

An event of two parties is one edge; an event of more is a small node of its own (a hub) with a spoke
to each party. A place is a party only where there would be fewer than two without it: a meeting of two
in a city is an edge between the two, the city stands in the evidence.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt
from typing import Any

from newsgraph.view.layout import Box, Point, place, separate
from newsgraph.view.rank import Ranking
from newsgraph.view.shapes import EventRow, PageData

SHAPES = {"Person": "dot", "Country": "square", "Organization": "diamond", "Place": "triangle"}
SETTINGS = frozenset({"place", "of"})
STARTS = ("actor", "participant")
PLACED = 2_500
"""So many entities are laid out by forces; the rest stand beside their first neighbour."""

ROOM = 4.0
"""How much more area the picture has than its labels."""
ASPECT = 1.75
"""Width by height of the stage on most screens."""

Hub = tuple[str, tuple[tuple[str, int], ...]]
"""What events of more than two parties have in common to be one node: type and fillers."""


@dataclass(frozen=True, slots=True)
class Picture:
    """pyvis nodes (entities by number, hubs as ``h0``…) and edges (each with the `event` it draws)."""

    nodes: list[dict[str, Any]]
    edges: list[dict[str, Any]]
    hubs: tuple[int, ...]
    """For each event the number of its hub, -1 where it has none."""


def parties(event: EventRow) -> list[tuple[str, int]]:
    """Return the fillers that an event is drawn between, those who act first.

    >>> parties(EventRow("e", "Meeting", "", (("participant", 4), ("participant", 7), ("place", 2))))
    [('participant', 4), ('participant', 7)]
    >>> parties(EventRow("e", "Visit", "", (("actor", 4), ("place", 2))))
    [('actor', 4), ('place', 2)]
    """
    once = {entity: role for role, entity in reversed(event.roles)}
    people = [(role, entity) for entity, role in once.items() if role not in SETTINGS]
    chosen = people if len(people) > 1 else [(role, entity) for entity, role in once.items()]
    return sorted(chosen, key=lambda party: (party[0] not in STARTS, party[0] in SETTINGS, party))


def hub_of(event: EventRow) -> Hub:
    """Return the hub that an event of more than two parties belongs to."""
    return event.type, tuple(parties(event))


def draw(data: PageData, ranking: Ranking) -> Picture:
    """Place and draw all entities and hubs."""
    hubs = sorted({hub_of(event) for event in data.events if len(parties(event)) > 2})
    number = {hub: rank for rank, hub in enumerate(hubs)}
    points = positions(data, ranking, hubs)
    return Picture(
        nodes=entity_nodes(data, ranking, points) + hub_nodes(hubs, points[len(data.entities) :]),
        edges=event_edges(data, number),
        hubs=tuple(number.get(hub_of(event), -1) for event in data.events),
    )


def positions(data: PageData, ranking: Ranking, hubs: Sequence[Hub]) -> list[Point]:
    """Return a point for each entity, then for each hub; whole numbers, the middle at 0, 0."""
    ties: Counter[tuple[int, int]] = Counter()
    size = len(data.entities)
    for event in data.events:
        ends = parties(event)
        if len(ends) == 2:
            ties[ends[0][1], ends[1][1]] += 2
    for rank, hub in enumerate(hubs):
        ties.update((size + rank, entity) for _, entity in hub[1])
    ties.update((row.subject, row.of) for row in data.relations if row.of >= 0)
    core = set(ranking.order[:PLACED])
    alive = [
        n
        for n in range(size + len(hubs))
        if n in core or (n >= size and core.issuperset(e for _, e in hubs[n - size][1]))
    ]
    inner = {node: rank for rank, node in enumerate(alive)}
    edges = [
        (inner[a], inner[b], float(w)) for (a, b), w in sorted(ties.items()) if a in inner and b in inner
    ]
    found = dict(zip(alive, place(len(alive), edges), strict=True))
    for (a, b), _ in sorted(ties.items()):
        for new, old in ((a, b), (b, a)):
            if new not in found and old in found:
                found[new] = beside(found[old], new)
    points = [found.get(n, (0.0, 0.0)) for n in range(size + len(hubs))]
    return spread(data, ranking, points)


def beside(point: Point, number: int) -> Point:
    """Return a free-looking spot near `point`, another one for each number."""
    column, row = number % 13 - 6, number // 13 % 11 - 5
    return (point[0] + 24.0 * column + 12.0, point[1] + 24.0 * row + 12.0)


def spread(data: PageData, ranking: Ranking, points: Sequence[Point]) -> list[Point]:
    """Stretch the layout until all labels have room, push them apart, and round to whole px.

    Units are px at zoom 1. What a last digit could change is gone with the rounding.
    """
    if not points:
        return []
    boxes = [box(row.label, radius(ranking.articles[n])) for n, row in enumerate(data.entities)]
    boxes += [(34.0, 30.0)] * (len(points) - len(boxes))
    wide, high = extent(points)
    need = ROOM * sum(w * h for w, h in boxes)
    across = sqrt(need * ASPECT) / max(wide, 1.0)
    down = sqrt(need / ASPECT) / max(high, 1.0)
    # A chain stays a chain: neither way is stretched more than twice as much as the other.
    across, down = min(across, 2 * down), min(down, 2 * across)
    apart = separate([(x * across, y * down) for x, y in points], boxes)
    xs, ys = [x for x, _ in apart], [y for _, y in apart]
    middle_x, middle_y = (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2
    return [(float(round(x - middle_x)), float(round(y - middle_y))) for x, y in apart]


def extent(points: Sequence[Point]) -> Point:
    """Return width and height of all points."""
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return max(xs) - min(xs), max(ys) - min(ys)


def radius(articles: int) -> float:
    """Return the size of an entity's node: its area grows with the number of independent articles."""
    return round(7 + 3.4 * sqrt(min(articles, 80)), 1)


def box(label: str, size: float) -> Box:
    """Return the room that a node and the label below it need, in px at zoom 1."""
    letters = sum(1.0 if unicodedata.east_asian_width(c) in "WFA" else 0.58 for c in label)
    return max(2 * size, 12.5 * min(letters, 14)) + 10, 2 * size + 26


def entity_nodes(data: PageData, ranking: Ranking, points: Sequence[Point]) -> list[dict[str, Any]]:
    """Return a pyvis node for each entity; its size grows with the square root of its articles."""
    from pyvis.node import Node  # noqa: PLC0415  pyvis brings IPython: half a second

    return [
        Node(
            n,
            SHAPES[row.kind],
            row.label,
            group=row.kind,
            size=radius(ranking.articles[n]),
            x=int(points[n][0]),
            y=int(points[n][1]),
        ).options
        for n, row in enumerate(data.entities)
    ]


def hub_nodes(hubs: Sequence[Hub], points: Sequence[Point]) -> list[dict[str, Any]]:
    """Return a small pyvis node for each hub; its label is the event type."""
    from pyvis.node import Node  # noqa: PLC0415

    return [
        Node(f"h{n}", "dot", hub[0], group="Event", size=5, x=int(points[n][0]), y=int(points[n][1])).options
        for n, hub in enumerate(hubs)
    ]


def event_edges(data: PageData, number: dict[Hub, int]) -> list[dict[str, Any]]:
    """Return a pyvis edge for each event of two parties, and for each spoke of each hub."""
    from pyvis.edge import Edge  # noqa: PLC0415

    edges = []
    for n, event in enumerate(data.events):
        ends = parties(event)
        if len(ends) == 2:
            (first, a), (second, b) = ends
            edges.append(Edge(a, b, directed=first != second, event=n).options)
    for hub, rank in number.items():
        edges += [Edge(f"h{rank}", entity, role=role, hub=rank).options for role, entity in hub[1]]
    return edges
