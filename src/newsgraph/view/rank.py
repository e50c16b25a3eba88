"""What matters most: independent articles behind an entity, its links, and how much it bridges."""

from __future__ import annotations

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsgraph.view.layout import components
from newsgraph.view.shapes import PageData

if TYPE_CHECKING:
    from newsgraph.graph import Measure

MANY = 60
"""A sentence in more articles than this is boilerplate and says nothing about who copied from whom."""


@dataclass(frozen=True, slots=True)
class Ranking:
    """Per entity: independent articles, links, betweenness (0 to 1), community; per article: its group."""

    articles: tuple[int, ...]
    degree: tuple[int, ...]
    betweenness: tuple[float, ...]
    community: tuple[int, ...]
    """Number of the group that an entity belongs to, 0 the largest; -1 for those tied to nobody."""
    group: tuple[int, ...]
    order: tuple[int, ...]
    """Entities, the most important first."""


def independent(data: PageData) -> tuple[int, ...]:
    """Return for each article the number of the first one that it says the same as.

    Two articles are one source where their headlines are equal, or where at least half of the quoted
    sentences of the shorter one stand in the other, letter for letter (a wire story printed twice).
    """
    quotes: dict[str, set[int]] = defaultdict(set)
    sizes: Counter[int] = Counter()
    for claim in data.claims:
        if claim.article not in quotes[claim.quote]:
            quotes[claim.quote].add(claim.article)
            sizes[claim.article] += 1
    shared: Counter[tuple[int, int]] = Counter()
    for articles in quotes.values():
        if 1 < len(articles) <= MANY:
            ordered = sorted(articles)
            shared.update((a, b) for rank, a in enumerate(ordered) for b in ordered[rank + 1 :])
    pairs = [pair for pair, count in shared.items() if 2 * count >= min(sizes[pair[0]], sizes[pair[1]])]
    groups = components(len(data.articles), [*pairs, *same_headline(data)])
    first = {article: group[0] for group in groups for article in group}
    return tuple(first[article] for article in range(len(data.articles)))


def same_headline(data: PageData) -> list[tuple[int, int]]:
    """Return pairs of articles with one headline (after NFKC, without spaces)."""
    first: dict[str, int] = {}
    pairs = []
    for number, article in enumerate(data.articles):
        key = "".join(unicodedata.normalize("NFKC", article.headline).split())
        if key and first.setdefault(key, number) != number:
            pairs.append((first[key], number))
    return pairs


def rank(data: PageData) -> Ranking:
    """Measure every entity of the page."""
    group = independent(data)
    behind: list[set[int]] = [set() for _ in data.entities]
    near: list[set[int]] = [set() for _ in data.entities]
    for claim in data.claims:
        fillers = parties(data, claim.about, claim.is_event)
        for entity in {*fillers, *claim.sources}:
            behind[entity].add(group[claim.article])
        for entity in fillers:
            near[entity].update(fillers)
    for relation in data.relations:
        if relation.of >= 0:
            near[relation.subject].add(relation.of)
            near[relation.of].add(relation.subject)
    articles = tuple(len(groups) for groups in behind)
    measures = hang_together(data, near)
    order = sorted(
        range(len(articles)), key=lambda e: (-articles[e], -measures[e].degree, data.entities[e].id)
    )
    return Ranking(
        articles=articles,
        degree=tuple(m.degree for m in measures),
        betweenness=tuple(round(m.betweenness, 4) for m in measures),
        community=tuple(m.community for m in measures),
        group=group,
        order=tuple(order),
    )


def parties(data: PageData, about: int, is_event: bool) -> Sequence[int]:
    """Return the entities that an event or relation joins."""
    if is_event:
        return [entity for _, entity in data.events[about].roles]
    relation = data.relations[about]
    return [entity for entity in (relation.subject, relation.of) if entity >= 0]


def hang_together(data: PageData, near: Sequence[set[int]]) -> list[Measure]:
    """Return what each entity is in the network of all of them (see `newsgraph.graph.measure`)."""
    import networkx as nx  # noqa: PLC0415  a third of a second that only a page needs

    from newsgraph.graph import Measure, measure  # noqa: PLC0415

    network: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    ids = [row.id for row in data.entities]
    network.add_edges_from((ids[a], ids[b]) for a, others in enumerate(near) for b in sorted(others) if a < b)
    found = measure(network)
    return [found.get(name, Measure(0, 0.0, -1)) for name in ids]
