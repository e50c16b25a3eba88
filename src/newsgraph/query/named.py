"""Named queries: ``.rq`` files whose first comment is their help, with parameters that are bound safely.

A parameter is declared in a comment, and its default value stands where it is used::

    # What somebody said, latest first.
    # param name: the speaker, any spelling or part of it
    SELECT … { VALUES ?name { "" } … }

so that the file is a query as it is, for any SPARQL engine. A value that is given takes the place of the
default as an RDF term: however it is written, it cannot become syntax.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from pathlib import Path

import pyoxigraph as ox

from newsgraph.errors import UsageError
from newsgraph.ontology import folder
from newsgraph.vocab import PREFIXES

_DECLARED = re.compile(r"^#[ \t]*param[ \t]+(\w+)[ \t]*:[ \t]*(.*)$", re.MULTILINE)
_COMMENT = re.compile(r"^#[ \t]*(.*)$", re.MULTILINE)
_PLACE = re.compile(r"(VALUES[ \t]+\?(\w+)[ \t]*{[ \t]*)(\"[^\"\n]*\"[^\s}]*|\d+)([ \t]*})")
_KINDS = {"xsd:date": "a day such as 2024-06-18", "xsd:integer": "a whole number"}


@dataclass(frozen=True, slots=True)
class Parameter:
    """Something that a query can be asked about."""

    name: str
    help: str


@dataclass(frozen=True, slots=True)
class Named:
    """A query with a name: its file's name without .rq."""

    name: str
    help: str
    """One line: what it answers."""
    parameters: tuple[Parameter, ...]
    text: str


def named(folders: Sequence[Path] = ()) -> tuple[Named, ...]:
    """Return our named queries and those in ``queries/`` of the ontology folders given, sorted by name.

    One of theirs with the name of one of ours takes its place.
    """
    found = {}
    for root in (folder(), *folders):
        for path in sorted((root / "queries").glob("*.rq")):
            found[path.stem] = read(path)
    return tuple(found[name] for name in sorted(found))


def read(path: Path) -> Named:
    """Return a ``.rq`` file as a query. Raises UsageError where it cannot be read."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise UsageError(
            f"{path}: cannot be read ({error.strerror}); name a file with a SPARQL query"
        ) from error
    except UnicodeDecodeError as error:
        raise UsageError(f"{path}: not UTF-8 text; save the query as UTF-8") from error
    return parse(path.stem, text)


def parse(name: str, text: str) -> Named:
    r"""Return a query text with its help and parameters.

    >>> parse("met", '# Who met.\n# param who: anybody\nSELECT * { VALUES ?who { "" } }').parameters
    (Parameter(name='who', help='anybody'),)
    """
    first = _COMMENT.match(text)
    parameters = tuple(Parameter(m[1], m[2].strip()) for m in _DECLARED.finditer(text))
    return Named(name, first[1].strip() if first else "", parameters, text)


def lookup(name: str, folders: Sequence[Path] = ()) -> Named:
    """Return a named query. Raises UsageError with the likeliest names where there is none."""
    known = {query.name: query for query in named(folders)}
    if name in known:
        return known[name]
    near = get_close_matches(name, known, n=3) or sorted(known)
    raise UsageError(f"no query named {name}; there is {', '.join(near)}, or write SPARQL or a .rq file")


def bind(query: Named, values: Mapping[str, str]) -> str:
    """Return the text of a query with the values of its parameters in the place of the defaults.

    Values are compared with names after NFKC, so that ＵＮ and UN are one. Raises UsageError for a
    parameter that the query does not have, or a value of the wrong kind.
    """
    names = [parameter.name for parameter in query.parameters]
    for name in values:
        if name not in names:
            known = f"it has {', '.join(names)}" if names else "it has none"
            raise UsageError(f"query {query.name}: no parameter {name}; {known}")
        if name not in (m[2] for m in _PLACE.finditer(query.text)):
            raise UsageError(
                f'query {query.name}: parameter {name} has no VALUES ?{name} {{ "" }} to stand in'
            )

    def put(place: re.Match[str]) -> str:
        value = values.get(place[2])
        if value is None:
            return place[0]
        term = _term(place[2], unicodedata.normalize("NFKC", value).strip(), place[3])
        return f"{place[1]}{term}{place[4]}"

    # In one pass: what a value says is never looked at again.
    return _PLACE.sub(put, query.text)


def _term(name: str, value: str, default: str) -> ox.Literal:
    """Return the value as a literal of the default's type."""
    kind = default.rpartition("^^")[2] if "^^" in default else "xsd:integer" if default.isdigit() else ""
    if not kind:
        return ox.Literal(value.translate(dict.fromkeys(range(0xD800, 0xE000), "\ufffd")))
    if not _is_of(value, kind):
        raise UsageError(f"{name}={value}: not {_KINDS.get(kind, kind)}")
    return ox.Literal(value, datatype=ox.NamedNode(PREFIXES["xsd"] + kind.removeprefix("xsd:")))


def _is_of(value: str, kind: str) -> bool:
    if kind == "xsd:integer":
        return re.fullmatch(r"-?[0-9]{1,18}", value) is not None
    if kind == "xsd:date":
        try:
            date.fromisoformat(value)
        except ValueError:
            return False
        return len(value) == 10
    return False
