"""Names that their reading follows or stands in: 金恩慧(キム・ウネ)首席秘書官, 本溜(もとだまり)徹容疑者."""

from __future__ import annotations

import re
from bisect import bisect_left

from newsgraph.language.japanese.names.draft import Draft
from newsgraph.language.japanese.names.lexicon import (
    BODY,
    CLOSE,
    DESCRIPTION,
    EDGE,
    FORMER,
    HEAD,
    INCUMBENT,
    NOUN,
    NUMBER,
    OPEN,
    TITLE,
    Lexicon,
)
from newsgraph.language.japanese.names.line import Line
from newsgraph.model import Kind

_READ = re.compile(r"([一-鿿]{2,4})\((?=[ァ-ヺー]{1,3}[・=][ァ-ヺー]{2,6}[、)])")
_LISTS = ("surname-continental", "surname-continental-long", "surname-continental-read")
_LENGTHS = (3, 2, 4)
"""Characters of a name, the usual number first."""

_KANJI = re.compile(r"[一-鿿々〆ヶ]+")
_READING = re.compile(r"[ぁ-ゖー・ ]{2,10}")
NOT_IN_NAMES = EDGE | TITLE | FORMER | INCUMBENT | DESCRIPTION | BODY | HEAD
"""What is no part of a name in kanji."""
LONGEST_FAMILY = 3
"""Characters of a surname."""
LONGEST_READING = 8
"""Pieces in the brackets after a name."""


class Readings:
    """Finds the kanji that a reading in katakana makes a name; knows the family names."""

    def __init__(self, lexicon: Lexicon) -> None:
        lists = lexicon.lists
        self._surnames = frozenset().union(*(lists.get(name, frozenset()) for name in _LISTS))

    def find(self, line: Line) -> None:
        """Make a person of each name that its reading stands behind, however the dictionary cuts it."""
        if "(" in line.text:
            for match in _READ.finditer(line.text):
                self._read(line, match.end(1), len(match[1]))

    def _read(self, line: Line, end: int, most: int) -> None:
        last = bisect_left(line.ends, end)
        for length in _LENGTHS if last < len(line.ends) and line.ends[last] == end else ():
            start = end - length
            first = bisect_left(line.starts, start)
            known = {line.text[start], line.text[start : start + 2]} & self._surnames
            if length <= most and known and line.starts[first] == start:
                _name(line, first, last + 1)
                return


def _name(line: Line, first: int, stop: int) -> None:
    """Put a person over pieces, and drop what the reading behind them looked like."""
    there = line.owner[first]
    if there is not None and there.keys and there.first == first and there.last == stop:
        return
    line.absorb(first, stop, None)
    draft = Draft(first, stop, line.starts[first], line.ends[stop - 1], Kind.PERSON, "kanji")
    draft.parts = (line.text[draft.start], line.text[draft.start + 1 : draft.end])
    line.claim(draft)
    reading = line.owner[stop + 1]
    if reading is not None and not reading.keys:
        reading.dropped = True


def with_read_family(line: Line, draft: Draft) -> Draft:
    """Give a given name the surname before the brackets with its reading: 徹 of 本溜(もとだまり)徹容疑者."""
    close = draft.first - 1
    if draft.rule not in {"family", "kanji"} or not line.before(draft.first) & CLOSE:
        return draft
    opened = close - 1
    while opened > 0 and close - opened < LONGEST_READING and not line.sorts[opened] & OPEN:
        opened -= 1
    if not line.adjacent(opened) or not _READING.fullmatch(line.text, line.ends[opened], line.starts[close]):
        return draft
    first = _family_before(line, opened)
    if first == opened:
        return draft
    for index in range(first, close):
        if (owner := line.owner[index]) is not None:
            owner.dropped = True
    draft.parts = (
        line.text[line.starts[first] : line.starts[opened]],
        line.text[draft.start : draft.end],
    )
    draft.reading = (line.starts[opened], line.ends[close])
    draft.first, draft.start, draft.unit_start = first, line.starts[first], line.starts[first]
    draft.rule, draft.keys = "family-given", ()
    line.own(draft)
    return draft


def _family_before(line: Line, stop: int) -> int:
    """Return the piece where a surname begins that ends before piece `stop`; `stop` where none does."""
    first = stop
    while first > 0 and (first == stop or line.adjacent(first)):
        owner = line.owner[first - 1]
        if owner is not None and owner.rule not in {"family", "area"}:
            break
        if line.sorts[first - 1] & NOT_IN_NAMES or not _KANJI.fullmatch(line.piece(first - 1)):
            break
        first -= 1
    text = line.text[line.starts[first] : line.starts[stop]]
    is_compound = line.before(first) & (NOUN | NUMBER) and not line.before(first) & (EDGE | TITLE)
    return first if len(text) <= LONGEST_FAMILY and not is_compound else stop
