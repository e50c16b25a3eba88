"""What the ontologies declare, as N-Quads: the catalogue graph and the ontology graph."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from hashlib import blake2b
from pathlib import Path

import pyoxigraph as ox

from newsgraph.errors import OntologyError
from newsgraph.graph.article import entity_lines
from newsgraph.graph.terms import node, term, text, when
from newsgraph.model import Ontology, Tenure
from newsgraph.ontology import folder
from newsgraph.vocab import CATALOGUE_GRAPH, DATA, NG, ONTOLOGY_GRAPH, PREFIXES, iri

_TYPE = node(PREFIXES["rdf"] + "type")
_LABEL = node(PREFIXES["rdfs"] + "label")
_KEPT = {"directEdge", "edgeFrom", "edgeTo", "cameo", "speech"}
"""What types declare in our own terms for the graph; the rest is for reading."""
_READING_TYPES = {term("WordList"), term("Construction")}


def catalogue_quads(ontology: Ontology) -> bytes:
    """Return every entry of the catalogue and every tenure as N-Quads of the catalogue graph.

    Sorted, so equal catalogues give equal bytes.
    """
    lines: set[str] = set()
    for entry in ontology.catalogue.values():
        lines.update(entity_lines(entry.entity, "ja"))
        me = node(iri("entity", entry.entity.id))
        if entry.country:
            lines.add(f"{me} {term('inCountry')} {node(iri('entity', entry.country))}")
        if entry.parent:
            lines.add(f"{me} {term('partOf')} {node(iri('entity', entry.parent))}")
        lines.update(f"{me} {term('kanji')} {text(kanji, 'ja')}" for kanji in entry.kanji)
        own = ontology.decided.get(entry.entity.id, ())
        lines.update(f"{me} {term('ownName')} {text(name, 'ja')}" for name in own)
    for tenure in ontology.tenures:
        lines.update(_tenure_lines(tenure, ontology))
    return _in_graph(lines, CATALOGUE_GRAPH)


def _tenure_lines(tenure: Tenure, ontology: Ontology) -> Iterator[str]:
    key = "\0".join((tenure.holder, tenure.title, tenure.of, tenure.since or "", tenure.until or ""))
    me = node(DATA + "tenure/" + blake2b(key.encode(), digest_size=8).hexdigest())
    parties = (ontology.catalogue.get(tenure.of), ontology.catalogue.get(tenure.holder))
    of, holder = (entry.entity.label if entry else "?" for entry in parties)
    yield f"{me} {_TYPE} {term('Tenure')}"
    yield f"{me} {_LABEL} {text(f'{of}の{tenure.title}・{holder}', 'ja')}"
    yield f"{me} {term('holder')} {node(iri('entity', tenure.holder))}"
    yield f"{me} {term('title')} {text(tenure.title)}"
    yield f"{me} {term('of')} {node(iri('entity', tenure.of))}"
    if tenure.since:
        yield f"{me} {term('since')} {when(tenure.since)}"
    if tenure.until:
        yield f"{me} {term('until')} {when(tenure.until)}"


def ontology_quads(extra: Sequence[Path] = (), recipe: str = "") -> bytes:
    """Return the classes and properties of our ontologies and of `extra` files or folders as N-Quads.

    They stand in the ontology graph. Left out are entities (the catalogue has its own graph), shapes, and
    how Japanese says it: triggers, case markers, word lists and examples serve reading, not queries.
    `recipe` (see `Store.recipe`) is kept as the graph's ``ng:digest``.
    Raises OntologyError for a file that is not Turtle.
    """
    lines: set[str] = set()
    for root in (folder(), *extra):
        for path in sorted(root.rglob("*.ttl")) if root.is_dir() else [root]:
            if path.name != "shapes.ttl":
                lines.update(_statements(path))
    if recipe:
        lines.add(f"{node(ONTOLOGY_GRAPH)} {term('digest')} {text(recipe)}")
    return _in_graph(lines, ONTOLOGY_GRAPH)


def _statements(path: Path) -> Iterator[str]:
    """Yield what a file says of classes, properties and words; its blank nodes get IRIs of their own."""
    try:
        found = ox.Dataset(ox.parse(path=str(path), format=ox.RdfFormat.TURTLE, base_iri=NG))
    except SyntaxError as error:
        raise OntologyError(f"{path}:{error.lineno or 1}: {error.msg}; correct the Turtle syntax") from error
    except OSError as error:
        raise OntologyError(f"{path}: cannot be read ({error.strerror})") from error
    words = {q.subject for q in found if str(q.object) in _READING_TYPES}
    found.canonicalize(ox.CanonicalizationAlgorithm.UNSTABLE)
    space = f"{DATA}genid/{blake2b(path.name.encode(), digest_size=4).hexdigest()}-"
    for quad in found:
        predicate = quad.predicate.value
        reading = predicate.startswith(NG) and predicate.removeprefix(NG) not in _KEPT
        if not reading and quad.subject not in words and not str(quad.subject).startswith(f"<{DATA}"):
            terms = (quad.subject, quad.predicate, quad.object)
            yield " ".join(f"<{space}{t.value}>" if isinstance(t, ox.BlankNode) else str(t) for t in terms)


def _in_graph(lines: Iterable[str], graph: str) -> bytes:
    end = f" <{graph}> .\n"
    ordered = sorted(lines)
    return (end.join(ordered) + end).encode() if ordered else b""
