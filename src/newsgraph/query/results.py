"""The answer to a query: of one of three kinds, to be shown or written once."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from typing import IO, NamedTuple

import pyoxigraph as ox

from newsgraph.errors import UsageError
from newsgraph.store.trig import turtle
from newsgraph.vocab import PREFIXES, shorten

_WIDEST = 60
"""Columns of a terminal that one cell of a plain table may take."""


class Format(NamedTuple):
    """A way to write an answer."""

    name: str
    media_type: str
    kinds: tuple[str, ...]
    """Which answers it can hold: rows, truth, triples."""


_ROWS = ("rows", "truth")
FORMATS = (
    Format("table", "text/plain", ("rows", "truth", "triples")),
    Format("json", "application/sparql-results+json", _ROWS),
    Format("xml", "application/sparql-results+xml", _ROWS),
    Format("csv", "text/csv", _ROWS),
    Format("tsv", "text/tab-separated-values", _ROWS),
    Format("turtle", "text/turtle", ("triples",)),
    Format("ntriples", "application/n-triples", ("triples",)),
)
"""Every format with its media type, best first for each kind of answer."""
_SERIALIZED = {
    "json": ox.QueryResultsFormat.JSON,
    "xml": ox.QueryResultsFormat.XML,
    "csv": ox.QueryResultsFormat.CSV,
    "tsv": ox.QueryResultsFormat.TSV,
}


class Result:
    """What Oxigraph found. Rows come as they are found, so an answer can be read or written only once."""

    def __init__(self, found: ox.QuerySolutions | ox.QueryBoolean | ox.QueryTriples) -> None:
        """Wrap what `pyoxigraph.Store.query` returned."""
        self._found = found

    @property
    def kind(self) -> str:
        """What sort of answer it is: rows (SELECT), truth (ASK), triples (CONSTRUCT, DESCRIBE)."""
        if isinstance(self._found, ox.QuerySolutions):
            return "rows"
        return "truth" if isinstance(self._found, ox.QueryBoolean) else "triples"

    @property
    def formats(self) -> tuple[str, ...]:
        """Names of the formats that it can be written in."""
        return tuple(f.name for f in FORMATS if self.kind in f.kinds)

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of the variables; subject, predicate, object for triples; answer for a truth."""
        if isinstance(self._found, ox.QuerySolutions):
            return tuple(variable.value for variable in self._found.variables)
        return ("answer",) if self.kind == "truth" else ("subject", "predicate", "object")

    def rows(self) -> Iterator[tuple[str, ...]]:
        """Yield the rows as people read them: no types, IRIs by their prefixes, "" where unbound."""
        if isinstance(self._found, ox.QueryBoolean):
            yield ("yes" if self._found else "no",)
        elif isinstance(self._found, ox.QuerySolutions):
            for row in self._found:
                yield tuple(_shown(term) for term in row)
        else:
            for triple in self._found:
                yield _shown(triple.subject), _shown(triple.predicate), _shown(triple.object)

    def write(self, out: IO[bytes], kind: str) -> None:
        """Write it in a format of `formats`; raises UsageError for another one."""
        if kind not in self.formats:
            raise UsageError(f"--format {kind}: these are {self.kind}; one of {', '.join(self.formats)}")
        if kind == "table":
            out.writelines(line.encode() for line in table(self.columns, list(self.rows())))
        elif isinstance(self._found, ox.QueryTriples):
            lines = sorted({f"{triple} ." for triple in self._found})
            out.writelines(
                text.encode() for text in (turtle(lines) if kind == "turtle" else (f"{x}\n" for x in lines))
            )
        else:
            self._found.serialize(out, _SERIALIZED[kind])


def table(columns: tuple[str, ...], rows: list[tuple[str, ...]]) -> Iterator[str]:
    """Yield the lines of a plain table in which Japanese stands in columns too; long cells are cut."""
    cells = [[_cut(cell) for cell in row] for row in (columns, *rows)]
    widths = [max(map(_width, column)) for column in zip(*cells, strict=True)]
    for i, row in enumerate(cells):
        padded = (cell + " " * (width - _width(cell)) for cell, width in zip(row, widths, strict=True))
        yield "  ".join(padded).rstrip() + "\n"
        if i == 0:
            yield "  ".join("-" * width for width in widths) + "\n"


def _shown(term: object) -> str:
    if term is None:
        return ""
    if isinstance(term, ox.NamedNode):
        short = shorten(term.value)
        return short if ":" in short and short[0] != "<" else _tail(term.value)
    return term.value if isinstance(term, ox.Literal) else str(term)


def _tail(iri: str) -> str:
    """Shorten what no prefixed name can hold all the same: people read it, no program does."""
    fits = [
        (len(space), prefix) for prefix, space in PREFIXES.items() if iri.startswith(space) and iri != space
    ]
    if not fits:
        return iri
    length, prefix = max(fits)
    return f"{prefix}:{iri[length:]}"


def _cut(cell: str) -> str:
    line = " ".join(cell.split())
    if _width(line) <= _WIDEST:
        return line
    taken = 0
    for i, character in enumerate(line):
        taken += _columns(character)
        if taken > _WIDEST - 1:
            return line[:i] + "…"
    return line


def _width(text: str) -> int:
    return sum(map(_columns, text))


def _columns(character: str) -> int:
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1
