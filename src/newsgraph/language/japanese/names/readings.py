"""Chinese and Korean names that their reading follows: 金恩慧(キム・ウネ)首席秘書官."""

from __future__ import annotations

import re
from bisect import bisect_left

from newsgraph.language.japanese.names.draft import Draft
from newsgraph.language.japanese.names.lexicon import Lexicon
from newsgraph.language.japanese.names.line import Line
from newsgraph.model import Kind

_READ = re.compile(r"([一-鿿]{2,4})\((?=[ァ-ヺー]{1,3}[・=][ァ-ヺー]{2,6}[、)])")
_LISTS = ("surname-continental", "surname-continental-long", "surname-continental-read")
_LENGTHS = (3, 2, 4)
"""Characters of a name, the usual number first."""


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
