"""Turn news articles into a knowledge graph: who did what to whom, where, when, and who says so.

Read an article without writing anything, or build a folder and open what was built::

    import newsgraph
    from pathlib import Path

    for reading in newsgraph.read([Path("examples")]):       # Reading, or Unreadable with its reason
        ...
    newsgraph.build([Path("examples")], Path("output"))       # -> Summary
    newsgraph.dataset(Path("output"))                         # -> rdflib.Dataset
    newsgraph.network(Path("output"))                         # -> networkx.MultiDiGraph

The shapes (`newsgraph.Article`, `newsgraph.Claim`, …) are those of `newsgraph.model`, the errors
those of `newsgraph.errors`.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsgraph.errors import InputError, NewsgraphError, OntologyError, OutputError, UsageError
    from newsgraph.model import (
        Amount,
        Article,
        Claim,
        Document,
        Entity,
        Event,
        Evidence,
        Kind,
        Link,
        Mention,
        Ontology,
        Parse,
        Reading,
        Relation,
        Sentence,
        Span,
        Status,
        Time,
        Unreadable,
    )
    from newsgraph.pipeline import BuildOptions, Summary, build, explain, read
    from newsgraph.store import dataset, network

__version__ = "0.1.0"

_HOMES = {
    "newsgraph.errors": ("InputError", "NewsgraphError", "OntologyError", "OutputError", "UsageError"),
    "newsgraph.model": (
        *("Amount", "Article", "Claim", "Document", "Entity", "Event", "Evidence", "Kind", "Link", "Mention"),
        *("Ontology", "Parse", "Reading", "Relation", "Sentence", "Span", "Status", "Time", "Unreadable"),
    ),
    "newsgraph.pipeline": ("BuildOptions", "Summary", "build", "explain", "read"),
    "newsgraph.store": ("dataset", "network"),
}
_HOME = {name: home for home, names in _HOMES.items() for name in names}

__all__ = [
    "Amount",
    "Article",
    "BuildOptions",
    "Claim",
    "Document",
    "Entity",
    "Event",
    "Evidence",
    "InputError",
    "Kind",
    "Link",
    "Mention",
    "NewsgraphError",
    "Ontology",
    "OntologyError",
    "OutputError",
    "Parse",
    "Reading",
    "Relation",
    "Sentence",
    "Span",
    "Status",
    "Summary",
    "Time",
    "Unreadable",
    "UsageError",
    "build",
    "dataset",
    "explain",
    "network",
    "read",
]


def __getattr__(name: str) -> object:
    """Import a name when it is first asked for: `newsgraph --help` must not wait for dictionaries."""
    home = _HOME.get(name)
    if home is None:
        raise AttributeError(f"module 'newsgraph' has no attribute {name!r}")
    value: object = getattr(import_module(home), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """List what can be imported from here."""
    return sorted(__all__)
