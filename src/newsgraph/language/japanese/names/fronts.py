"""Companies again, by the front of their names: セブン&アイ after セブン&アイ・ホールディングス.

Before a word that says what a company makes, only a word of its own can be all of its name: ゾルナ after
ゾルナ・マテリアルズ, but not ニュー after ニュー・エナジー. Behind its branch an ordinary word can
(衛星放送大手ディッシュ・ネットワーク), where it stands alone and bears a case.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence, Set

from newsgraph.language.japanese.names.draft import Draft
from newsgraph.language.japanese.names.lexicon import (
    DOT,
    KATAKANA,
    NO,
    NOUN,
    PROPER,
    UNKNOWN,
    Lexicon,
)
from newsgraph.language.japanese.names.line import Line
from newsgraph.language.japanese.names.ranked import RULE
from newsgraph.model import Kind

_ORGANIZATION = Kind.ORGANIZATION
_DOT = "・"
_SHORTEST = 3
_FULL, _SHORT = "ホールディングス", "HD"
_STANDS = re.compile(r"[はがもをにとへ、側株案](?!な)|の(?!よう)|による")
"""What follows a name that is a word too; グローバルな and グローバルで say how something is."""


def recall(lines: Sequence[Line], lexicon: Lexicon) -> None:
    """Let what stands before the word for a company mean the company that the article names in full."""
    forms = lexicon.lists.get("company-form", frozenset())
    fronts: dict[str, tuple[tuple[str, ...], bool]] = {}
    for line in lines:
        if _DOT in line.text:
            fronts.update(_fronts(line, forms))
    for line in lines if fronts else ():
        for front, (keys, is_word) in sorted(fronts.items(), key=lambda item: -len(item[0])):
            if front in line.text:
                _claim(line, front, keys, is_word=is_word)


def _fronts(line: Line, forms: Set[str]) -> Iterator[tuple[str, tuple[tuple[str, ...], bool]]]:
    """Yield the short forms of the companies of a line: ゾルナ and ゾルナHD for ゾルナ・ホールディングス.

    With each stand the catalogue's ids, and whether it is an ordinary word too.
    """
    for draft in line.drafts:
        if draft.kind is not _ORGANIZATION or not draft.certain or draft.dropped:
            continue
        front, dot, form = draft.text_of(line.text).rpartition(_DOT)
        if not dot or len(front) < _SHORTEST:
            continue
        if form in forms or _is_own_word(line, draft, front):
            yield front, (draft.keys, False)
            if form == _FULL:
                yield front + _SHORT, (draft.keys, False)
        elif draft.rule == RULE and line.piece(draft.first) == front:
            yield front, (draft.keys, True)


def _is_own_word(line: Line, company: Draft, front: str) -> bool:
    """Whether the front of a company's name that no list has is one katakana word that no dictionary has."""
    sorts = line.sorts[company.first]
    return not company.keys and line.piece(company.first) == front and not ~sorts & (KATAKANA | UNKNOWN)


def _claim(line: Line, front: str, keys: tuple[str, ...], *, is_word: bool) -> None:
    """Make the company of each place where a short form stands and is no part of another name."""
    start = -1
    while (start := line.text.find(front, start + 1)) >= 0:
        end = start + len(front)
        first, last = bisect_left(line.starts, start), bisect_left(line.ends, end)
        if line.starts[first : first + 1] != [start] or line.ends[last : last + 1] != [end]:
            continue
        is_part = line.before(first) & (DOT | PROPER) or line.after(last + 1) & (DOT | PROPER)
        if is_word and (line.before(first) & NOUN or not _STANDS.match(line.text, end)):
            continue
        if not is_part and all(_is_open(line.owner[index]) for index in range(first, last + 1)):
            line.absorb(first, last + 1, None)
            draft = line.claim(Draft(first, last + 1, start, end, _ORGANIZATION, "front", keys))
            _own_office(line, draft)


def _own_office(line: Line, company: Draft) -> None:
    """Let an office behind a company, with の or without, be the company's: セブン&アイの井阪社長."""
    index = company.last + bool(line.after(company.last) & NO)
    officer = line.owner[index] if line.after(index) else None
    if officer is not None and officer.kind is Kind.PERSON and officer.title and officer.of is None:
        officer.of = company


def _is_open(owner: Draft | None) -> bool:
    """Whether nothing sure is said of a piece; two katakana names without a title may be a company's."""
    if owner is None or owner.dropped or not owner.certain:
        return True
    return owner.rule == "dotted" and not owner.keys and owner.unit_end == owner.end
