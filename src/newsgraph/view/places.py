"""Where everything stands: a layout of what the page opens with, and the others around it.

Reading goes from the few to the many, so the few get the whole plane and a good layout. Showing more
never moves them: the others were put between and around them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from newsgraph.view.fill import fill
from newsgraph.view.layout import Point, place
from newsgraph.view.rank import Ranking
from newsgraph.view.room import Box, box, radius, stretch
from newsgraph.view.shapes import PageData

FEWEST, MOST = 60, 320
"""Bounds on how many entities the layout by forces is made of."""
HUB: Box = (34.0, 30.0)


@dataclass(frozen=True, slots=True)
class Scene:
    """What is to be placed: entities (by number), then hubs; `ties` have a weight per pair."""

    data: PageData
    ranking: Ranking
    ties: Mapping[tuple[int, int], float]
    hubs: Sequence[Sequence[tuple[str, int]]]
    """(role, entity) of each."""


def find_places(scene: Scene, shown: int) -> list[Point]:
    """Return a point for each entity, then for each hub, in px at zoom 1; the core is around 0, 0."""
    entities = len(scene.data.entities)
    chosen = set(scene.ranking.order[: min(max(shown, FEWEST), MOST)])
    core = sorted(chosen) + [
        entities + n for n, hub in enumerate(scene.hubs) if chosen.issuperset(entity for _, entity in hub)
    ]
    others = [n for n in scene.ranking.order if n not in chosen]
    others += sorted(set(range(entities, entities + len(scene.hubs))) - set(core))
    number = {node: rank for rank, node in enumerate([*core, *others])}
    edges = [(number[a], number[b], weight) for (a, b), weight in scene.ties.items()]
    inner = [edge for edge in edges if edge[0] < len(core) and edge[1] < len(core)]
    centre = centred(stretch(place(len(core), inner), [room(scene, node) for node in core]))
    near: dict[int, list[tuple[int, float]]] = defaultdict(list)
    for a, b, weight in edges:
        near[a].append((b, weight))
        near[b].append((a, weight))
    boxes = [small(scene, node) for node in (*core, *others)]
    points = fill(centre, boxes, near)
    return [points[number[node]] for node in range(entities + len(scene.hubs))]


def room(scene: Scene, node: int) -> Box:
    """Return the room of a node with its label."""
    if node >= len(scene.data.entities):
        return HUB
    return box(scene.data.entities[node].label, radius(scene.ranking.articles[node]))


def small(scene: Scene, node: int) -> Box:
    """Return the room of a node without its label, which comes when one zooms in."""
    side = 24.0 if node >= len(scene.data.entities) else 2 * radius(scene.ranking.articles[node]) + 12
    return side, side


def centred(points: Sequence[Point]) -> list[Point]:
    """Move the middle to 0, 0 and round: what a last digit could change is gone."""
    if not points:
        return []
    xs, ys = [x for x, _ in points], [y for _, y in points]
    middle_x, middle_y = (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2
    return [(float(round(x - middle_x)), float(round(y - middle_y))) for x, y in points]
