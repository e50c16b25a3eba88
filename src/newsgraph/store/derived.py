"""The derived graph: what follows from the articles, the catalogue and the ontology."""

from __future__ import annotations

from typing import cast

import pyoxigraph as ox

from newsgraph.vocab import CATALOGUE_GRAPH, DERIVED_GRAPH, NG, ONTOLOGY_GRAPH, PREFIXES

# A type declares which of its roles its direct edge joins. Both are the same for what parties do
# together (会談): the pairs then come in both directions.
_EDGES = f"""
SELECT DISTINCT ?a ?edge ?b {{
  GRAPH <{ONTOLOGY_GRAPH}> {{ ?type ng:directEdge ?edge . ?edge ng:edgeFrom ?from ; ng:edgeTo ?to }}
  ?claim ng:status ng:Actual ; ng:about ?about .
  ?about a ?type ; ?from ?a ; ?to ?b .
  FILTER(?a != ?b)
}}"""
_PREFERRED = ox.NamedNode(PREFIXES["skos"] + "prefLabel")
_LABEL = f"<{PREFIXES['rdfs']}label>"


def derived_quads(store: ox.Store, digest: str) -> bytes:
    """Return the derived graph of a store as sorted N-Quads.

    It holds a direct edge for each event and relation with an Actual claim, and for each entity one
    ``rdfs:label`` to show: what the catalogue calls it, else the longest of what articles call it.
    `digest` says what it was derived from.
    """
    lines = {f'<{DERIVED_GRAPH}> <{NG}digest> "{digest}"'}
    rows = cast("ox.QuerySolutions", store.query(_EDGES, prefixes=PREFIXES))
    for row in rows:
        lines.add(f"{row['a']} {row['edge']} {row['b']}")
    for entity, label in _labels(store).items():
        lines.add(f"{entity} {_LABEL} {label}")
    end = f" <{DERIVED_GRAPH}> .\n"
    return (end.join(sorted(lines)) + end).encode()


def _labels(store: ox.Store) -> dict[str, str]:
    best: dict[str, tuple[int, str]] = {}
    for quad in store.quads_for_pattern(None, _PREFERRED, None, ox.DefaultGraph()):
        key, label = str(quad.subject), str(quad.object)
        rank = (-len(label), label)
        if key not in best or rank < best[key]:
            best[key] = rank
    labels = {entity: rank[1] for entity, rank in best.items()}
    for quad in store.quads_for_pattern(None, _PREFERRED, None, ox.NamedNode(CATALOGUE_GRAPH)):
        labels[str(quad.subject)] = str(quad.object)
    return labels
