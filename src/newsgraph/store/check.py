"""Check a built graph against the SHACL shapes of ontologies/shapes.ttl."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import islice
from typing import Any, NamedTuple

import pyshacl
from rdflib import SH, BNode, Graph, URIRef

from newsgraph.ontology import folder
from newsgraph.store.quads import Store
from newsgraph.vocab import ARTICLES, CATALOGUE_GRAPH, shorten

SAMPLE = 300
"""Article graphs that are checked unless more are asked for; each takes some 40 ms."""


class Problem(NamedTuple):
    """A node of a graph that is not what the shapes ask for; IRIs are shortened."""

    graph: str
    node: str
    path: str
    value: str
    message: str

    def __str__(self) -> str:
        """Return it as one line."""
        where = " ".join(part for part in (self.node, self.path, self.value) if part)
        return f"{self.graph}: {where}: {self.message}"


def validate(store: Store, *, articles: int | None = SAMPLE, limit: int = 100) -> list[Problem]:
    """Return at most `limit` problems of the catalogue and of `articles` article graphs (None: all).

    Where there are more, they are picked at even steps in the order of their names, so that the
    same graph is always checked alike.
    """
    graphs = store.graphs()
    named = [graph for graph in graphs if graph.startswith(ARTICLES)]
    if articles is not None and len(named) > articles:
        named = [named[i * len(named) // articles] for i in range(articles)]
    chosen = ([CATALOGUE_GRAPH] if CATALOGUE_GRAPH in graphs else []) + named
    return list(islice(_problems(store, chosen), limit))


def _problems(store: Store, graphs: Iterable[str]) -> Iterator[Problem]:
    shapes = Graph().parse(folder() / "shapes.ttl")
    for name in graphs:
        with _quiet():
            data = Graph().parse(data="\n".join(store.triples(name)) + "\n", format="nt")
            found = sorted(_violations(data, shapes))
        yield from (Problem(shorten(name), *rest) for rest in found)


def _violations(data: Graph, shapes: Graph) -> Iterator[tuple[str, str, str, str]]:
    """Yield (node, path, value, message) for each result of SHACL on one graph."""
    conforms, report, _ = pyshacl.validate(data, shacl_graph=shapes, inplace=True)
    if conforms:
        return
    for result in report.subjects(SH.resultSeverity, None):
        parts = (report.value(result, p) for p in (SH.focusNode, SH.resultPath, SH.value))
        node, path, value = (_shown(part) for part in parts)
        yield node, path, value, str(report.value(result, SH.resultMessage))


def _shown(term: Any) -> str:
    if term is None or isinstance(term, BNode):
        return ""
    return shorten(str(term)) if isinstance(term, URIRef) else str(term.n3())


@contextmanager
def _quiet() -> Iterator[None]:
    """Keep rdflib from printing a traceback for each ill-typed literal: the shapes report it."""
    log = logging.getLogger("rdflib.term")
    level = log.level
    log.setLevel(logging.CRITICAL)
    try:
        yield
    finally:
        log.setLevel(level)
