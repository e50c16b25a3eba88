"""Read the ontologies folder (types, roles, status, words, catalogue) into `model.Ontology`."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from types import MappingProxyType

from newsgraph.errors import OntologyError
from newsgraph.model import Ontology
from newsgraph.ontology.catalogue import read_catalogue
from newsgraph.ontology.examples import PUBLISHED, Example, read_example
from newsgraph.ontology.frames import read_frames, read_relations
from newsgraph.ontology.names_file import read_names_file
from newsgraph.ontology.overlay import lay_over
from newsgraph.ontology.turtle import read_facts
from newsgraph.ontology.words import read_operators, read_words

__all__ = ["PUBLISHED", "Example", "folder", "load", "read_example"]

_TYPES = ("roles.ttl", "status.ttl", "events/*.ttl", "relations/*.ttl", "words/*.ttl", "names/*.ttl")
_ENTITIES = "entities/*.ttl"


def folder() -> Path:
    """Return our own ontologies folder: inside an installed package, else the repository's."""
    package = Path(__file__).resolve().parents[1]
    inside = package / "ontologies"
    return inside if inside.is_dir() else package.parents[1] / "ontologies"


def load(extra: Sequence[Path] = (), names: Path | None = None) -> Ontology:
    """Return everything that our ontologies and the folders (or files) `extra` declare.

    `names` is the user's file of names (docs/names.md), which is laid over the catalogue and wins.

    An extra file may hold anything, wherever it stands: new types, more triggers for ours, words,
    entities. Raises OntologyError that names file and line, and says what to do.
    """
    own = folder()
    added = [file for path in extra for file in _turtle_files(path)]
    facts = read_facts([file for pattern in _TYPES for file in sorted(own.glob(pattern))] + added)
    catalogue, tenures = read_catalogue(sorted(own.glob(_ENTITIES)) + added)
    ontology = Ontology(
        frames=MappingProxyType(dict(read_frames(facts))),
        operators=read_operators(facts),
        catalogue=catalogue,
        tenures=tenures,
        words=MappingProxyType(dict(read_words(facts))),
        relations=read_relations(facts),
    )
    return ontology if names is None else lay_over(ontology, read_names_file(names))


def _turtle_files(path: Path) -> list[Path]:
    if path.is_file():
        return [path]
    found = sorted(path.rglob("*.ttl"))
    if not found:
        raise OntologyError(f"{path}: no .ttl file there; name a folder of Turtle files, or leave it out")
    return found
