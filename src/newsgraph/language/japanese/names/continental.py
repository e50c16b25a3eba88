"""Chinese and Korean names before a title, whatever the dictionary cuts them into: 孫衛|東外務次官."""

from __future__ import annotations

import re
from collections.abc import Set

from newsgraph.language.japanese.names.draft import Draft
from newsgraph.language.japanese.names.lexicon import (
    AREA,
    BODY,
    COMPANY,
    EDGE,
    FAMILY,
    FORMER,
    GIVEN,
    HONORIFIC,
    INCUMBENT,
    KNOWN,
    NOUN,
    NUMBER,
    PERSON,
    SUFFIX,
    THING,
    TITLE,
    UNKNOWN,
)
from newsgraph.language.japanese.names.line import Line
from newsgraph.model import Kind

_KANJI = re.compile(r"[一-鿿]+")
_LENGTH = 3
"""Characters of nearly all of them: a family name and a given name of two."""
_NAME = FAMILY | GIVEN | UNKNOWN
_BARRED = TITLE | FORMER | INCUMBENT | BODY


def whole(line: Line, stop: int, found: Draft | None, surnames: Set[str]) -> Draft | None:
    """Return the person whose three kanji end before piece `stop`, where `found` has less of them."""
    first = _first(line, stop)
    if first < 0 or line.text[line.starts[first]] not in surnames:
        return found
    if found is not None and (found.first <= first or found.keys):
        return found
    pieces = range(first, stop)
    if not all(_may_belong(line, index) for index in pieces):
        return found
    if not any(line.sorts[i] & (_NAME | AREA) for i in pieces):
        return found  # 全|党|員
    for index in pieces:
        if (owner := line.owner[index]) is not None:
            owner.dropped = True
    start, end = line.starts[first], line.ends[stop - 1]
    made = Draft(first, stop, start, end, Kind.PERSON, "kanji")
    made.parts = (line.text[start], line.text[start + 1 : end])
    return line.claim(made)


def is_inside(line: Line, index: int) -> bool:
    """Whether a kanji that is a title elsewhere is the second of three before a title: 李|相|勲社長."""
    if not line.before(index) & FAMILY or line.ends[index - 1] - line.starts[index - 1] > 1:
        return False
    after = line.after(index + 1)
    if not after & NOUN or after & _BARRED or line.ends[index + 1] - line.starts[index + 1] > 1:
        return False
    return bool(line.after(index + 2) & (TITLE | HONORIFIC))


def _first(line: Line, stop: int) -> int:
    """Return where three kanji begin that nothing stands before; -1 where there are more or fewer."""
    first = stop
    while first > 0 and line.adjacent(first) and line.ends[stop - 1] - line.starts[first - 1] <= _LENGTH:
        first -= 1
        if not _KANJI.fullmatch(line.piece(first)):
            return -1
    if first == stop or line.ends[stop - 1] - line.starts[first] != _LENGTH:
        return -1
    before, owner = line.before(first), line.owner[first - 1] if line.adjacent(first) else None
    if before & NUMBER or (before & NOUN and not before & (EDGE | TITLE | BODY)):
        return -1
    return -1 if owner is not None and owner.kind in {Kind.PERSON, None} else first


def _may_belong(line: Line, index: int) -> bool:
    """Whether a piece may be part of such a name: one kanji, or a longer name that no list has."""
    sorts, owner = line.sorts[index], line.owner[index]
    barred = sorts & _BARRED and not is_inside(line, index)
    if barred or (owner is not None and owner.certain and owner.keys):
        return False
    if line.ends[index] - line.starts[index] == 1:
        return bool(sorts & (NOUN | NUMBER | PERSON | _NAME | AREA | THING))
    return bool(sorts & (_NAME | THING)) and not sorts & (KNOWN | SUFFIX | COMPANY | AREA)
