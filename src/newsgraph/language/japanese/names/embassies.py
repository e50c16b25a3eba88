"""Embassies: the country that they are in belongs to their names (在フランス日本大使館)."""

from __future__ import annotations

from newsgraph.language.japanese.names.draft import Draft
from newsgraph.language.japanese.names.lexicon import AREA, COUNTRY, DOT, NO, PLACE
from newsgraph.language.japanese.names.line import Line
from newsgraph.model import Kind

_EMBASSIES = ("使館", "領事館", "代表部")
_POSTED = frozenset("在駐")


def first(line: Line, start: int, index: int) -> int:
    """Return where 在 stands before an embassy that begins at piece `start` and ends with piece `index`.

    That is `start` where it is no embassy, or its host is not named.
    """
    if not line.piece(index).endswith(_EMBASSIES):
        return start
    if line.adjacent(start) and line.piece(start - 1) in _POSTED:
        return start - 1
    ends = start - 1 if line.before(start) & DOT and start > 1 else start  # 在イラン・日本国大使館
    host = line.owner[ends - 1] if line.before(ends) & (COUNTRY | PLACE | AREA) else None
    if host is None or host.first == 0 or not line.adjacent(host.first):
        return start
    return host.first - 1 if line.piece(host.first - 1) in _POSTED else start


def keep_host(line: Line, embassy: Draft) -> None:
    """Let the host in an embassy's name be named too: フランス in 在フランス日本大使館."""
    host = line.owner[embassy.first + 1]
    if line.piece(embassy.first) in _POSTED and host is not None and host.kind is Kind.COUNTRY:
        host.dropped, host.rule = False, "host"
        if embassy.of is host:
            embassy.of = _sender(line, embassy.first)


def _sender(line: Line, first: int) -> Draft | None:
    """Return whose embassy it is that only its host is in the name of: 日本の|在イラン大使館."""
    owner = line.owner[first - 2] if first > 1 and line.before(first) & NO else None
    return owner if owner is not None and owner.kind is Kind.COUNTRY and owner.last == first - 1 else None
