"""Organizations by the words beside them: 電機大手X, 英紙X, 株式会社X, X社."""

from __future__ import annotations

from newsgraph.language.japanese.names.draft import Draft
from newsgraph.language.japanese.names.lexicon import (
    COMPANY,
    COUNTRY,
    DESCRIPTION,
    KATAKANA,
    NO,
    NOUN,
    START,
    SUFFIX,
    UNKNOWN,
    Lexicon,
)
from newsgraph.language.japanese.names.line import Line
from newsgraph.model import Kind

_FIRMS = frozenset({"株式会社", "有限会社", "合同会社", "合資会社"})
_STANCES = frozenset("親反対")
_LONGEST = 5
"""Nouns of a description between a country and the name (ロシア最大手銀行X)."""


class Introductions:
    """Types names that their neighbours say are organizations; knows the word lists."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._loose = lexicon.lists.get("organization-loose", frozenset())

    def find(self, line: Line) -> None:
        """Type the names after 大手, 紙, 組織, 株式会社 and before 社, 紙."""
        for index in line.marked:
            sorts = line.sorts[index]
            if sorts & DESCRIPTION:
                _described(line, index)
            elif sorts & START and line.piece(index) in _FIRMS:
                _firm(line, index)
            if sorts & SUFFIX and line.piece(index) in self._loose and line.adjacent(index):
                _company(line, index, line.owner[index - 1])


def _company(line: Line, index: int, owner: Draft | None) -> None:
    """ボーイング社, ガーディアン紙: the suffix only belongs to the unit of the name."""
    if owner is None or owner.last != index or owner.kind in {Kind.COUNTRY, Kind.PLACE}:
        return
    if owner.kind is Kind.PERSON and owner.certain and owner.keys:
        return
    owner.kind, owner.certain = Kind.ORGANIZATION, True
    owner.unit_end = line.ends[index]
    if not owner.keys:
        owner.rule = "company"


def _firm(line: Line, index: int) -> None:
    """株式会社デンソー: what follows is the company's name."""
    named = line.owner[index + 1] if line.after(index + 1) else None
    if named is not None and named.first == index + 1 and not named.keys and named.kind is not Kind.COUNTRY:
        named.kind, named.certain, named.rule = Kind.ORGANIZATION, True, "company"
        named.unit_start = line.starts[index]


def _described(line: Line, index: int) -> None:
    """電機大手シーメンス: the name after a description, with の or without; a country before it owns it."""
    after = index + 1
    if line.after(after) & NO:
        after += 1
    named = line.owner[after] if after < len(line.sorts) and line.adjacent(after) else None
    if named is None or named.first != after or named.dropped:
        return
    is_close = after == index + 1
    is_new = bool(line.sorts[named.first] & UNKNOWN and line.sorts[named.first] & KATAKANA)
    if named.kind is Kind.ORGANIZATION:
        pass
    elif not (named.kind is None and (is_close or is_new)) and not (named.rule == "dotted" and is_close):
        return
    named.kind, named.certain = Kind.ORGANIZATION, True
    owner = _country_before(line, index)
    if owner is not None and named.of is None:
        named.of = owner


def _country_before(line: Line, index: int) -> Draft | None:
    first = index
    while line.before(first) & (NOUN | DESCRIPTION | SUFFIX | COMPANY) and index - first < _LONGEST:
        if line.before(first) & COUNTRY:
            break
        first -= 1
    if line.before(first) & NO:
        first -= 1
    owner = line.owner[first - 1] if line.adjacent(first) else None
    if owner is None or owner.kind is not Kind.COUNTRY:
        return None
    # 親イラン武装組織ヒズボラ: not Iran's.
    return None if line.before(owner.first) and line.piece(owner.first - 1) in _STANCES else owner
