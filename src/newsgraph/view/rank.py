"""What matters most: independent articles behind an entity, its links, and how much it bridges."""

from __future__ import annotations

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from newsgraph.view.shapes import PageData

MANY = 60
"""A sentence in more articles than this is boilerplate and says nothing about who copied from whom."""
SAMPLES = 48
"""Start nodes of the shortest paths that betweenness is estimated from (Brandes and Pich, 2007)."""


@dataclass(frozen=True, slots=True)
class Ranking:
    """Per entity: independent articles, links and betweenness (0 to 1); per article: its group."""

    articles: tuple[int, ...]
    degree: tuple[int, ...]
    betweenness: tuple[float, ...]
    group: tuple[int, ...]
    order: tuple[int, ...]
    """Entities, the most important first."""


def independent(data: PageData) -> tuple[int, ...]:
    """Return for each article the number of the first one that it says the same as.

    Two articles are one source where their headlines are equal, or where at least half of the quoted
    sentences of the shorter one stand in the other, letter for letter (a wire story printed twice).
    """
    parent = list(range(len(data.articles)))

    def root(article: int) -> int:
        while parent[article] != article:
            parent[article] = parent[parent[article]]
            article = parent[article]
        return article

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
    for a, b in sorted([*pairs, *same_headline(data)]):
        parent[max(root(a), root(b))] = min(root(a), root(b))
    return tuple(root(article) for article in range(len(parent)))


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
    degree = tuple(len(others - {me}) for me, others in enumerate(near))
    order = sorted(range(len(articles)), key=lambda e: (-articles[e], -degree[e], data.entities[e].id))
    return Ranking(articles, degree, betweenness(near), group, tuple(order))


def parties(data: PageData, about: int, is_event: bool) -> Sequence[int]:
    """Return the entities that an event or relation joins."""
    if is_event:
        return [entity for _, entity in data.events[about].roles]
    relation = data.relations[about]
    return [entity for entity in (relation.subject, relation.of) if entity >= 0]


def betweenness(near: Sequence[set[int]]) -> tuple[float, ...]:
    """Return each entity's share of shortest paths that lead over it, from a fixed sample of starts."""
    import networkx as nx  # noqa: PLC0415  a third of a second that only a page needs

    graph = nx.Graph()
    graph.add_nodes_from(range(len(near)))
    graph.add_edges_from((a, b) for a, others in enumerate(near) for b in sorted(others) if a < b)
    graph.remove_nodes_from([node for node in list(graph) if not graph.degree(node)])
    starts = min(SAMPLES, len(graph))
    found = nx.betweenness_centrality(graph, k=starts, seed=1) if starts else {}
    return tuple(round(found.get(node, 0.0), 4) for node in range(len(near)))
