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

    They stand in the ontology graph. What is said of entities is left out (the catalogue has its own
    graph), and so are the shapes, which describe no world. `recipe` is kept as the graph's
    ``ng:digest``: whatever a build depends on beside the articles (see `Store.recipe`).
    Raises OntologyError for a file that is not Turtle or has blank nodes.
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
    try:
        for triple in ox.parse(path=str(path), format=ox.RdfFormat.TURTLE, base_iri=NG):
            if isinstance(triple.subject, ox.BlankNode) or isinstance(triple.object, ox.BlankNode):
                raise OntologyError(f"{path}: a blank node ([ ] or _:) is not allowed here; give it an IRI")
            if not (isinstance(triple.subject, ox.NamedNode) and triple.subject.value.startswith(DATA)):
                yield f"{triple.subject} {triple.predicate} {triple.object}"
    except (SyntaxError, OSError) as error:
        raise OntologyError(f"{path}: {error}") from None


def _in_graph(lines: Iterable[str], graph: str) -> bytes:
    end = f" <{graph}> .\n"
    ordered = sorted(lines)
    return (end.join(ordered) + end).encode() if ordered else b""
