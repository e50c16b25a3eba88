"""Embassies: the country that they are in belongs to their names (在フランス日本大使館)."""

from __future__ import annotations

from newsgraph.language.japanese.names.lexicon import AREA, COUNTRY, PLACE
from newsgraph.language.japanese.names.line import Line

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
    if not line.before(start) & (COUNTRY | PLACE | AREA):
        return start
    host = line.owner[start - 1]
    begin = host.first if host is not None else start - 1
    return begin - 1 if begin > 0 and line.adjacent(begin) and line.piece(begin - 1) in _POSTED else start
