"""How a network hangs together: who is joined to many, who joins others, who belong together."""

from __future__ import annotations

from typing import NamedTuple

import networkx as nx

from newsgraph.graph.network import Network

_SEED = 20240618
_SAMPLES = 100
"""Nodes from which shortest paths are counted; all of them where there are fewer. Sampling (Brandes and
Pich 2007) keeps a network of 2,000 nodes and 5,000 edges within a second or two."""


class Measure(NamedTuple):
    """What a node is in its network."""

    degree: int
    """Different neighbours."""
    betweenness: float
    """Share of the shortest paths between others that pass through it, 0 to 1 (estimated)."""
    community: int
    """Number of the group that it belongs to; 0 is the largest."""


def measure(network: Network) -> dict[str, Measure]:
    """Return the measures of every node, direction and repetition of edges left aside.

    The same network gives the same figures on every machine: nodes are numbered in sorted order, and
    sampling and grouping (Louvain, Blondel et al. 2008) start from a fixed seed.
    """
    names = sorted(network)
    number = {name: i for i, name in enumerate(names)}
    plain: nx.Graph[int] = nx.Graph()
    plain.add_nodes_from(range(len(names)))
    plain.add_edges_from(sorted({_pair(number[a], number[b]) for a, b in network.edges() if a != b}))
    samples = min(_SAMPLES, len(names))
    between = nx.betweenness_centrality(plain, k=samples, seed=_SEED) if names else {}
    groups = nx.community.louvain_communities(plain, seed=_SEED) if names else []
    community = {
        node: i for i, group in enumerate(sorted(groups, key=lambda g: (-len(g), min(g)))) for node in group
    }
    return {
        name: Measure(plain.degree(i), round(between[i], 6), community[i]) for i, name in enumerate(names)
    }


def _pair(a: int, b: int) -> tuple[int, int]:
    return (a, b) if a < b else (b, a)
