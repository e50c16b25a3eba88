"""Names with middle dots that have a country or a particle: エア・カナダ, プラヤ・デル・カルメン."""

from __future__ import annotations

from newsgraph.language.japanese.names.draft import Draft
from newsgraph.language.japanese.names.lexicon import (
    COMMON,
    COUNTRY,
    DOT,
    HONORIFIC,
    KNOWN,
    ORG,
    PLACE,
    TITLE,
    UNKNOWN,
    Lexicon,
)
from newsgraph.language.japanese.names.line import Line
from newsgraph.model import Kind

_PARTICLES = frozenset({"デル", "デ", "ラ", "エル", "ド", "ダ", "ドス", "オブ", "フォー"})
_ENGLISH = frozenset({"オブ", "フォー"})
"""What stands in no person's name."""
_GENERIC = frozenset({"メディア", "チーム", "リーグ"})
"""After a country these are any of it."""


class Dotted:
    """Joins what the lists cut: the country in an airline's name, the company in a town's (デル)."""

    def __init__(self, lexicon: Lexicon) -> None:
        lists = lexicon.lists
        self._begins = lists.get("katakana-begins-organization", frozenset())
        self._places = lists.get("katakana-begins-place", frozenset())
        self._ends = lists.get("katakana-ends-organization", frozenset()) - _GENERIC

    def find(self, line: Line) -> None:
        """Put one draft over each of these names."""
        if "・" not in line.text:
            return
        for index in [index for index, sorts in enumerate(line.sorts) if sorts & DOT]:
            if 0 < index < len(line.sorts) - 1 and _is_joint(line, index):
                self._read(line, index)

    def _read(self, line: Line, index: int) -> None:
        left, right = line.piece(index - 1), line.piece(index + 1)
        if right in _PARTICLES and line.after(index + 2) & DOT and _is_joint(line, index + 2):
            self._with_particle(line, index)
        elif left in self._begins and not line.before(index - 1) & DOT:
            if not line.sorts[index + 1] & COMMON:
                _claim(line, index - 1, _last(line, index), Kind.ORGANIZATION)
        elif line.sorts[index - 1] & (COUNTRY | PLACE | ORG) and not line.before(index - 1) & DOT:
            last = _last(line, index)
            is_body = line.piece(last - 1) in self._ends and not line.sorts[last - 1] & KNOWN
            if is_body and not line.after(last) & (TITLE | HONORIFIC):
                _claim(line, index - 1, last, Kind.ORGANIZATION)

    def _with_particle(self, line: Line, index: int) -> None:
        """プラヤ・デル・カルメン, ポート・オブ・スペイン: one name, of a place or of somebody."""
        first, last = index - 1, _last(line, index)
        while first > 1 and line.before(first) & DOT and _is_joint(line, first - 1):
            first -= 2
        there = line.owner[first]
        if there is not None and there.keys and there.last == last:
            return
        draft = there
        if draft is None or draft.first != first or draft.last != last:
            draft = _claim(line, first, last, Kind.PERSON)
            draft.certain = any(line.sorts[i] & UNKNOWN for i in range(first, last))
            draft.parts = tuple(line.piece(i) for i in range(first, last, 2))
        if line.piece(first) in self._places and not line.after(last) & (TITLE | HONORIFIC):
            draft.kind, draft.certain = Kind.PLACE, True
        elif any(line.piece(i) in _ENGLISH for i in range(first, last)):
            draft.kind, draft.certain = None, False


def _is_joint(line: Line, index: int) -> bool:
    """Whether a middle dot joins two katakana words."""
    if not line.adjacent(index) or not line.adjacent(index + 1) or line.piece(index) != "・":
        return False
    return all("ァ" <= line.text[place] <= "ー" for place in (line.starts[index] - 1, line.ends[index]))


def _last(line: Line, index: int) -> int:
    """Return the piece after the chain that goes on at a middle dot."""
    last = index + 2
    while last + 1 < len(line.sorts) and line.after(last) & DOT and _is_joint(line, last):
        last += 2
    return last


def _claim(line: Line, first: int, last: int, kind: Kind) -> Draft:
    line.absorb(first, last, None)
    rule = "dotted" if kind is Kind.PERSON else "joined"
    return line.claim(Draft(first, last, line.starts[first], line.ends[last - 1], kind, rule))
