"""From a page's data to what vis-network draws: pyvis' nodes and edges, with the places of the layout.

An event of two parties is one edge; an event of more is a small node of its own (a hub) with a spoke
to each party. A place is a party only where there would be fewer than two without it: a meeting of two
in a city is an edge between the two, the city stands in the evidence.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from newsgraph.view.layout import Point
from newsgraph.view.places import Scene, find_places
from newsgraph.view.rank import Ranking
from newsgraph.view.room import radius
from newsgraph.view.shapes import EventRow, PageData

SHAPES = {"Person": "dot", "Country": "square", "Organization": "diamond", "Place": "triangle"}
SETTINGS = frozenset({"place", "of"})
NOWHERE: Mapping[int, int] = MappingProxyType({})
STARTS = ("actor", "participant")
Hub = tuple[str, tuple[tuple[str, int], ...]]
"""What events of more than two parties have in common to be one node: type and fillers."""


@dataclass(frozen=True, slots=True)
class Picture:
    """pyvis nodes (entities by number, hubs as ``h0``…) and edges (each with the `event` it draws)."""

    nodes: list[dict[str, Any]]
    edges: list[dict[str, Any]]
    hubs: tuple[int, ...]
    """For each event the number of its hub, -1 where it has none."""


def parties(event: EventRow, homes: Mapping[int, int] = NOWHERE) -> list[tuple[str, int]]:
    """Return the fillers that an event is drawn between, those who act first.

    `homes` gives the country of those entities that lie in one: a city gives way to its country.

    >>> parties(EventRow("e", "Meeting", "", (("participant", 4), ("participant", 7), ("place", 2))))
    [('participant', 4), ('participant', 7)]
    >>> parties(EventRow("e", "Visit", "", (("actor", 4), ("place", 2))))
    [('actor', 4), ('place', 2)]
    >>> parties(EventRow("e", "Visit", "", (("actor", 4), ("place", 2), ("place", 9))), {9: 2})
    [('actor', 4), ('place', 2)]
    """
    once = {entity: role for role, entity in reversed(event.roles)}
    for entity in [e for e, role in once.items() if role in SETTINGS and homes.get(e, e) != e]:
        if homes[entity] in once:
            del once[entity]
    people = [(role, entity) for entity, role in once.items() if role not in SETTINGS]
    chosen = people if len(people) > 1 else [(role, entity) for entity, role in once.items()]
    return sorted(chosen, key=lambda party: (party[0] not in STARTS, party[0] in SETTINGS, party))


def countries(data: PageData) -> dict[int, int]:
    """Return for each entity that lies in a country of the page the number of that country."""
    number = {row.id: n for n, row in enumerate(data.entities)}
    return {n: number[row.country] for n, row in enumerate(data.entities) if row.country in number}


def draw(data: PageData, ranking: Ranking, shown: int) -> Picture:
    """Place and draw all entities and hubs; the layout is made for the `shown` most important ones."""
    homes = countries(data)
    drawn = [(event.type, tuple(parties(event, homes))) for event in data.events]
    hubs = sorted({hub for hub in drawn if len(hub[1]) > 2})
    number = {hub: rank for rank, hub in enumerate(hubs)}
    points = find_places(Scene(data, ranking, ties(data, drawn, hubs), [hub[1] for hub in hubs]), shown)
    return Picture(
        nodes=entity_nodes(data, ranking, points) + hub_nodes(hubs, points[len(data.entities) :]),
        edges=event_edges(drawn, number),
        hubs=tuple(number.get(hub, -1) for hub in drawn),
    )


def ties(data: PageData, drawn: Sequence[Hub], hubs: Sequence[Hub]) -> dict[tuple[int, int], float]:
    """Return the weight of each tie between entities and hubs (numbered after the entities).

    Where an event took place counts, too, half as much.
    """
    found: Counter[tuple[int, int]] = Counter()
    for event, (_, ends) in zip(data.events, drawn, strict=True):
        if len(ends) == 2:
            found[ends[0][1], ends[1][1]] += 2
        joined = {entity for _, entity in ends}
        for place in {entity for _, entity in event.roles} - joined:
            found.update((place, entity) for entity in joined)
    for rank, (_, fillers) in enumerate(hubs, start=len(data.entities)):
        found.update((rank, entity) for _, entity in fillers)
    found.update((row.subject, row.of) for row in data.relations if row.of >= 0)
    return {pair: float(weight) for pair, weight in sorted(found.items())}


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


def event_edges(drawn: Sequence[Hub], number: Mapping[Hub, int]) -> list[dict[str, Any]]:
    """Return a pyvis edge for each event of two parties, and for each spoke of each hub."""
    from pyvis.edge import Edge  # noqa: PLC0415

    edges = []
    for n, (_, ends) in enumerate(drawn):
        if len(ends) == 2:
            (first, a), (second, b) = ends
            edges.append(Edge(a, b, directed=first != second, event=n).options)
    for hub, rank in number.items():
        edges += [Edge(f"h{rank}", entity, role=role, hub=rank).options for role, entity in hub[1]]
    return edges
