"""Embassies: the country that they are in belongs to their names (在フランス日本大使館)."""

from __future__ import annotations

from newsgraph.language.japanese.names.draft import Draft
from newsgraph.language.japanese.names.lexicon import AREA, COUNTRY, PLACE
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
    host = line.owner[start - 1] if line.before(start) & (COUNTRY | PLACE | AREA) else None
    if host is None or host.first == 0 or not line.adjacent(host.first):
        return start
    return host.first - 1 if line.piece(host.first - 1) in _POSTED else start


def keep_host(line: Line, embassy: Draft) -> None:
    """Let the host in an embassy's name be named too: フランス in 在フランス日本大使館."""
    host = line.owner[embassy.first + 1]
    if line.piece(embassy.first) in _POSTED and host is not None and host.kind is Kind.COUNTRY:
        host.dropped, host.rule = False, "host"
