"""Full names in kanji of which the dictionary has one half: 上|内|健司容疑者, 磯崎|新さん, 梅田|望|夫氏."""

from __future__ import annotations

import re

from newsgraph.language.japanese.names.draft import Draft
from newsgraph.language.japanese.names.lexicon import (
    AREA,
    EDGE,
    FAMILY,
    FORMER,
    GIVEN,
    NOUN,
    NUMBER,
    ORG,
    PERSON,
    PLACE,
    TITLE,
    UNKNOWN,
)
from newsgraph.language.japanese.names.line import Line
from newsgraph.model import Kind

_KANJI = re.compile(r"[一-鿿々〆ヶ]+")
_SHORTEST, _LONGEST = 3, 5
"""Characters of a full name; a surname or a given name has three at most."""
_LONGEST_HALF = 3
_MANY_OR_HOUSE = frozenset("両同各元前現旧故全他家屋店組側様方会社局課部員者")
"""No given name ends in these and no surname begins with them: 佐藤家さん, 同佐藤容疑者."""
_OPEN_RULES = frozenset({"family", "family-given", "area", "kanji", "guess", "listed", "site", "suffix"})
_NO_NAMES = PLACE | ORG | TITLE | EDGE


def spelled(line: Line, stop: int) -> Draft | None:
    """Return the full name of the kanji before piece `stop`, where what follows is said of any name.

    Nothing but kanji that begin right behind a particle, a mark or a word for people are one.
    """
    first = _begin(line, stop)
    length = line.ends[stop - 1] - line.starts[first] if first < stop - 1 else 0
    if not _SHORTEST <= length <= _LONGEST or line.text[line.ends[stop - 1] - 1] in _MANY_OR_HOUSE:
        return None
    cut = _cut(line, first, stop)
    if not cut:
        return None
    draft = Draft(first, stop, line.starts[first], line.ends[stop - 1], Kind.PERSON, "family-given")
    draft.parts = (line.text[draft.start : cut], line.text[cut : draft.end])
    line.absorb(first, stop, None)
    return line.claim(draft)


def _begin(line: Line, stop: int) -> int:
    """Return the piece that the kanji before piece `stop` begin with; `stop` where they belong to more."""
    first = stop
    while line.adjacent(first) or first == stop:
        index = first - 1
        sorts, text = line.sorts[index], line.piece(index)
        if first == stop and not line.adjacent(stop):
            return stop
        is_long = line.ends[stop - 1] - line.starts[index] > _LONGEST
        if is_long or not _KANJI.fullmatch(text) or (len(text) > 1 and sorts & _NO_NAMES & ~PLACE):
            break
        owner = line.owner[index]
        if (owner is not None and not _is_open(owner)) or text in _MANY_OR_HOUSE:
            break
        first = index
        if not first:
            return first
    before = line.before(first)
    joined = before & (NOUN | NUMBER | GIVEN | FAMILY | AREA) and not before & (EDGE | TITLE | FORMER)
    return stop if joined else first


def _is_open(owner: Draft) -> bool:
    """Whether a draft is no name that anybody knows, so that its kanji may be a person's: 今林|大, 山|末."""
    return owner.rule in _OPEN_RULES and (not owner.keys or owner.rule == "listed")


def _cut(line: Line, first: int, stop: int) -> int:
    """Return where the given name begins, by the half that the dictionary has; 0 where it has neither."""
    last, start, end = stop - 1, line.starts[first], line.ends[stop - 1]
    given = line.starts[last]
    if line.sorts[last] & GIVEN and end - given > 1 and given - start <= _LONGEST_HALF:
        single = last - first == 1 and line.sorts[first] & EDGE
        return 0 if single or line.sorts[first] & PERSON else given
    rest = range(first + 1, stop)
    is_surname = line.sorts[first] & (FAMILY | AREA) and line.ends[first] - start > 1
    plain = all(len(line.piece(i)) == 1 or line.sorts[i] & (GIVEN | UNKNOWN) for i in rest)
    if is_surname and plain and end - line.ends[first] <= _LONGEST_HALF:
        return line.ends[first]
    return 0
