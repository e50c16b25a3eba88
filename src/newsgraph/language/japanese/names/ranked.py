"""Firms by their branch and rank: 衛星放送大手ディッシュ・ネットワーク, 携帯電話3位スプリント・ネクステル.

What stands right behind such words is a firm's name, whatever ordinary words it is made of.
"""

from __future__ import annotations

import re
from bisect import bisect_left

from newsgraph.language.japanese.names.draft import Draft
from newsgraph.language.japanese.names.lexicon import (
    CLOSE,
    COUNTRY,
    HONORIFIC,
    NOUN,
    NUMBER,
    OPEN,
    TITLE,
    Lexicon,
)
from newsgraph.language.japanese.names.line import Line
from newsgraph.model import Kind

RULE = "ranked"
_FIRM = r"(?P<name>[ァ-ヺー]{2,}(?:・[ァ-ヺー]{2,})+)"
_LONGEST = 8
"""Pieces of the words between a country and the name."""


class Ranked:
    """Finds such names in a line; knows the branches of business."""

    def __init__(self, lexicon: Lexicon) -> None:
        branches = sorted(lexicon.lists.get("organization-branch", ()), key=lambda word: (-len(word), word))
        self._pattern = re.compile(rf"(?:大手|(?:{'|'.join(branches) or '(?!)'})第?[0-9]+位){_FIRM}")

    def find(self, line: Line) -> None:
        """Claim each of these names, with the country before its branch."""
        if "・" not in line.text or not ("大手" in line.text or "位" in line.text):
            return
        for match in self._pattern.finditer(line.text):
            _claim(line, match.start("name"), match.end("name"))


def _claim(line: Line, start: int, end: int) -> None:
    first, last = bisect_left(line.starts, start), bisect_left(line.ends, end)
    whole = line.starts[first : first + 1] == [start] and line.ends[last : last + 1] == [end]
    if not whole or line.after(last + 1) & (TITLE | HONORIFIC):
        return
    there = line.owner[first]
    if there is not None and there.keys and there.start == start and there.end == end:
        return
    line.absorb(first, last + 1, None)
    draft = line.claim(Draft(first, last + 1, start, end, Kind.ORGANIZATION, RULE))
    draft.of = _country_before(line, first)


def _country_before(line: Line, first: int) -> Draft | None:
    """Return the country right before the words for the branch: 米電気自動車(EV)大手."""
    for index in range(first - 1, max(first - _LONGEST, 0), -1):
        if not line.sorts[index] & (NOUN | NUMBER | OPEN | CLOSE) or not line.adjacent(index):
            return None
        if line.before(index) & COUNTRY:
            owner = line.owner[index - 1]
            if owner is not None and owner.kind is Kind.ORGANIZATION and owner.of is not None:
                owner.dropped = True  # 米衛星放送|大手: no broadcaster
                owner = owner.of
            return owner if owner is not None and owner.kind is Kind.COUNTRY else None
    return None
