"""Sorted TriG with short names. Oxigraph's own writer orders its prefixes anew on each run."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import IO

from newsgraph.vocab import PREFIXES, shorten

_TYPE = f"<{PREFIXES['rdf']}type>"
_XSD = PREFIXES["xsd"]
# These literals are read back as they are when written bare.
_BARE = {
    _XSD + "integer": re.compile(r"[+-]?[0-9]+"),
    _XSD + "decimal": re.compile(r"[+-]?[0-9]*\.[0-9]+"),
    _XSD + "boolean": re.compile(r"true|false"),
}


def write_trig(graphs: Iterable[tuple[str, Iterable[str]]], out: IO[bytes]) -> None:
    """Write (graph IRI, sorted lines of N-Triples) as TriG, as they come."""
    for prefix in sorted(PREFIXES):
        out.write(f"@prefix {prefix}: <{PREFIXES[prefix]}> .\n".encode())
    for graph, lines in graphs:
        body = "\n".join(_blocks(lines))
        out.write(f"\n{shorten(graph)} {{\n\n{body}\n}}\n".encode())


def turtle(lines: Iterable[str]) -> Iterator[str]:
    """Yield sorted lines of N-Triples as Turtle: the prefixes first, then a block for each subject."""
    for prefix in sorted(PREFIXES):
        yield f"@prefix {prefix}: <{PREFIXES[prefix]}> .\n"
    for block in _blocks(lines):
        yield "\n" + block


def _blocks(lines: Iterable[str]) -> Iterator[str]:
    """Yield the statements of each subject: its types first, the rest in the order of the lines."""
    # A line is `subject predicate object .`, and neither of the first two holds a space.
    triples = (line[:-2].split(" ", 2) for line in lines)
    for subject, group in groupby(triples, key=lambda triple: triple[0]):
        objects: dict[str, list[str]] = {}
        for _, predicate, item in group:
            objects.setdefault(predicate, []).append(_object(item))
        types = objects.pop(_TYPE, None)
        said = [f"a {', '.join(types)}"] if types else []
        said += [f"{shorten(p[1:-1])} {', '.join(items)}" for p, items in objects.items()]
        yield shorten(subject[1:-1]) + " " + " ;\n    ".join(said) + " .\n"


def _object(item: str) -> str:
    if item[0] == "<":
        return shorten(item[1:-1])
    if item[-1] != ">":
        return item
    cut = item.rindex('"^^<')
    datatype = item[cut + 4 : -1]
    bare = _BARE.get(datatype)
    if bare and bare.fullmatch(item, 1, cut):
        return item[1:cut]
    return f"{item[: cut + 3]}{shorten(datatype)}"
