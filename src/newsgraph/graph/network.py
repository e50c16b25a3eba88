"""A built graph as a networkx MultiDiGraph: entities, what joins them, and events of many parties.

Every attribute is a str, int, float or bool, so that GraphML and GEXF keep its type. No attribute is
called ``type``, ``id`` or ``key``: these names mean something else in the file formats.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol, TypeAlias

import networkx as nx

from newsgraph.model import Status
from newsgraph.vocab import local

Network: TypeAlias = "nx.MultiDiGraph[str]"
"""Nodes are IRIs; see `to_network`."""

# Who comes first in an edge; what is not here stands between.
_RANKS = {"actor": 0, "holder": 0, "member": 0, "subject": 0, "target": 2, "place": 3, "of": 4}
_STATUSES = tuple(status.value for status in Status)

_CLAIMS = """SELECT ?about ?claim ?status ?article ?confidence {
  ?claim ng:about ?about ; ng:status ?status ; prov:wasDerivedFrom ?article ; ng:confidence ?confidence }"""
_SOURCES = "SELECT DISTINCT ?about ?source { ?claim ng:about ?about ; ng:source/rdfs:label ?source }"
_PARTIES = """SELECT DISTINCT ?about ?role ?party {
  { ?role a ng:Role } UNION { VALUES ?role { ng:holder ng:member ng:subject } }
  ?about ?role ?party . FILTER EXISTS { ?claim ng:about ?about } }"""
_ABOUT = """SELECT ?about ?type ?label ?name ?earliest ?latest ?title ?former {
  { SELECT DISTINCT ?about { ?claim ng:about ?about } }
  ?about a ?type ; rdfs:label ?label .
  OPTIONAL { ?type rdfs:label ?name FILTER(LANG(?name) = "ja") }
  OPTIONAL { ?about ng:earliest ?earliest ; ng:latest ?latest }
  OPTIONAL { ?about ng:title ?title } OPTIONAL { ?about ng:former ?former } }"""
_ENTITIES = """SELECT ?entity ?type ?label ?articles {
  { SELECT ?entity (COUNT(DISTINCT ?article) AS ?articles) { ?article ng:mentions ?entity } GROUP BY ?entity }
  ?entity a ?type ; rdfs:label ?label }"""
_OTHERS = """SELECT DISTINCT ?entity ?type ?label {
  ?claim ng:about ?about . ?about ?role ?entity . ?entity a ?type ; rdfs:label ?label .
  FILTER NOT EXISTS { ?article ng:mentions ?entity }
  VALUES ?type { ng:Person ng:Country ng:Organization ng:Place } }"""


class Queryable(Protocol):
    """What can be asked with SPARQL SELECT and gives rows of terms, as `store.Store` does."""

    def select(self, text: str) -> Iterable[Any]:
        """Return the rows of a SELECT query; our prefixes need no declaration."""
        ...


@dataclass(slots=True)
class _About:
    """What is gathered about one event or relation."""

    statuses: set[str] = field(default_factory=set)
    articles: set[str] = field(default_factory=set)
    sources: set[str] = field(default_factory=set)
    parties: set[tuple[str, str]] = field(default_factory=set)
    claims: int = 0
    confidence: float = 0.0


def to_network(store: Queryable) -> Network:
    """Return the graph of a store: nodes and edges sorted, so that equal stores give equal networks.

    Nodes are IRIs. An entity has ``kind`` (Person, Country, Organization, Place), ``label`` and
    ``articles`` (how many mention it). An event or relation of two parties is an edge from the one
    who acts to the other, its key the event's IRI; with one or more than two parties it is a node of
    its own (``event`` is true), joined to each party by an edge whose ``kind`` is the role.

    Events have ``kind`` (their type), ``name`` (the type in Japanese), ``label``, ``status`` (the
    surest of its claims), ``statuses`` (all, by spaces), ``sources`` (who says so), ``claims``,
    ``articles``, ``weight`` (the same, for layouts), ``confidence``, and where known ``start`` and
    ``end`` (ISO days that bound the date), ``title`` and ``former``.
    """
    network: Network = nx.MultiDiGraph()
    for iri, attributes in sorted(_entities(store).items()):
        network.add_node(iri, **attributes)
    for iri, attributes in sorted(_happenings(store).items()):
        parties: Sequence[tuple[str, str]] = attributes.pop("parties")
        known = [(role, party) for role, party in parties if party in network]
        if len(known) == 2 and known[0][1] != known[1][1]:
            roles = f"{known[0][0]} {known[1][0]}"
            network.add_edge(known[0][1], known[1][1], key=iri, **attributes, roles=roles)
        else:
            network.add_node(iri, **attributes, event=True)
            for role, party in known:
                network.add_edge(iri, party, key=f"{iri}|{role}|{party}", kind=role, label=role, event=False)
    return network


def _entities(store: Queryable) -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = {}
    for query in (_ENTITIES, _OTHERS):
        for row in store.select(query):
            articles = int(row["articles"].value) if query is _ENTITIES else 0
            kind = local(row["type"].value)
            old = found.get(row["entity"].value)
            if old is None or kind < old["kind"]:
                values = {"kind": kind, "label": row["label"].value, "articles": articles, "event": False}
                found[row["entity"].value] = values
    return found


def _happenings(store: Queryable) -> dict[str, dict[str, Any]]:
    gathered = _gather(store)
    found: dict[str, dict[str, Any]] = {}
    for row in store.select(_ABOUT):
        iri = row["about"].value
        about = gathered[iri]
        values = {
            "kind": local(row["type"].value),
            "name": row["name"].value if row["name"] else local(row["type"].value),
            "label": row["label"].value,
            **_evidence(about),
            **_dated(row),
            "parties": sorted(about.parties, key=lambda p: (_RANKS.get(p[0], 1), p[1], p[0])),
        }
        # An event has one type and label in each article; where two articles differ, take the first by name.
        if iri not in found or (values["kind"], values["label"]) < (found[iri]["kind"], found[iri]["label"]):
            found[iri] = values
    return found


def _gather(store: Queryable) -> dict[str, _About]:
    gathered: dict[str, _About] = {}
    for row in store.select(_CLAIMS):
        about = gathered.setdefault(row["about"].value, _About())
        about.claims += 1
        about.statuses.add(local(row["status"].value))
        about.articles.add(row["article"].value)
        about.confidence = max(about.confidence, float(row["confidence"].value))
    for row in store.select(_SOURCES):
        gathered[row["about"].value].sources.add(row["source"].value)
    for row in store.select(_PARTIES):
        gathered[row["about"].value].parties.add((local(row["role"].value), row["party"].value))
    return gathered


def _evidence(about: _About) -> dict[str, Any]:
    statuses = [status for status in _STATUSES if status in about.statuses]
    return {
        "status": statuses[0] if statuses else "",
        "statuses": " ".join(statuses),
        "sources": "、".join(sorted(about.sources)),
        "claims": about.claims,
        "articles": len(about.articles),
        "weight": float(len(about.articles)),
        "confidence": about.confidence,
    }


def _dated(row: Mapping[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    if row["earliest"]:
        found |= {"start": row["earliest"].value, "end": row["latest"].value}
    if row["title"]:
        found["title"] = row["title"].value
        found["former"] = bool(row["former"])
    return found
