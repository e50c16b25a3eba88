"""Turtle files as a table of facts, each of which remembers the file it stands in.

rdflib needs seconds for what Oxigraph parses in milliseconds, so that ontologies are read with it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

import pyoxigraph

from newsgraph.errors import OntologyError
from newsgraph.vocab import NG

RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
LABEL = "http://www.w3.org/2000/01/rdf-schema#label"


class Fact(NamedTuple):
    """The object of a triple: an IRI or the text of a literal, its language, and where it stands.

    `order` counts the triples of all files that were read together: of two facts that contradict each
    other the later one is to blame.
    """

    value: str
    language: str
    file: Path
    order: int = 0


Facts = Mapping[str, Mapping[str, tuple[Fact, ...]]]
"""Subject IRI -> predicate IRI -> its objects, in the order of files and lines."""


def read_facts(files: Iterable[Path]) -> Facts:
    """Return all triples of Turtle `files`, each file parsed once.

    Raises OntologyError with file and line where one cannot be read or is no Turtle.
    """
    table: dict[str, dict[str, list[Fact]]] = {}
    order = 0
    for file in files:
        for triple in _parse(file):
            subject, item = triple.subject, triple.object
            if isinstance(subject, pyoxigraph.Triple) or isinstance(item, pyoxigraph.Triple):
                raise OntologyError(f"{file}:1: a quoted triple; newsgraph reads plain Turtle")
            language = (item.language or "") if isinstance(item, pyoxigraph.Literal) else ""
            row = table.setdefault(subject.value, {})
            row.setdefault(triple.predicate.value, []).append(Fact(item.value, language, file, order))
            order += 1
    return {
        subject: {predicate: tuple(items) for predicate, items in found.items()}
        for subject, found in table.items()
    }


def _parse(file: Path) -> Iterable[pyoxigraph.Quad]:
    try:
        return list(pyoxigraph.parse(path=file, format=pyoxigraph.RdfFormat.TURTLE))
    except SyntaxError as error:
        reason = (error.msg or "not Turtle").splitlines()[0]
        raise OntologyError(f"{file}:{error.lineno or 1}: {reason}; correct the Turtle syntax") from error
    except (OSError, UnicodeError, ValueError) as error:
        raise OntologyError(
            f"{file}:1: cannot be read ({error}); give a readable UTF-8 Turtle file"
        ) from error


def local(iri: str) -> str:
    """Return the local name of one of our terms; other IRIs come back whole.

    >>> local("https://w3id.org/newsgraph/ontology#actor")
    'actor'
    """
    return iri.removeprefix(NG)


def of_class(facts: Facts, name: str) -> list[str]:
    """Return the subjects that are declared `a ng:NAME`, in the order of files."""
    wanted = NG + name
    return [
        subject
        for subject, found in facts.items()
        if any(item.value == wanted for item in found.get(RDF_TYPE, ()))
    ]


def values(facts: Facts, subject: str, predicate: str) -> tuple[Fact, ...]:
    """Return the objects of one of our predicates (local name) or of any (IRI); none: empty."""
    iri = predicate if ":" in predicate else NG + predicate
    return facts.get(subject, {}).get(iri, ())


def first(facts: Facts, subject: str, predicate: str) -> Fact | None:
    """Return the first of `values`, or None."""
    found = values(facts, subject, predicate)
    return found[0] if found else None


def label(facts: Facts, subject: str, language: str) -> str:
    """Return the rdfs:label of a subject in a language, "" where it has none."""
    return next((fact.value for fact in values(facts, subject, LABEL) if fact.language == language), "")


def latest(facts: Facts, predicate: str, value: str) -> Path:
    """Return the file that was the last to say `value` by one of our predicates: of two it is to blame."""
    said = (item for subject in facts for item in values(facts, subject, predicate) if item.value == value)
    return max(said, key=lambda item: item.order).file


def fault(file: Path, words: str, message: str) -> OntologyError:
    """Return the error that names `file` and the first line of it that holds `words`.

    The file is searched only now, so that lines cost nothing where there is no fault.
    """
    try:
        lines = file.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        lines = []
    line = next((number for number, text in enumerate(lines, 1) if words in text), 1)
    return OntologyError(f"{file}:{line}: {message}")
