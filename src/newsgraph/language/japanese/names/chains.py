"""The words before the ending of an organization that may belong to its name: 米|国立 in ~研究所."""

from __future__ import annotations

from newsgraph.language.japanese.names.lexicon import (
    AREA,
    BODY,
    COUNTRY,
    DESCRIPTION,
    DOT,
    FAMILY,
    GIVEN,
    KATAKANA,
    NUMBER,
    ORG,
    PERSON,
    PLACE,
    STOP,
    SUFFIX,
    THING,
    TITLE,
)
from newsgraph.language.japanese.names.line import Line
from newsgraph.model import Kind

OWN = KATAKANA | FAMILY | GIVEN | AREA | PLACE | PERSON | THING
"""Proper parts that make a name a body's own (カリフォルニア in 米カリフォルニア大学)."""
PROPER_PARTS = OWN | COUNTRY | ORG
_OF_OFFICERS = frozenset({"事務所", "会"})
"""What ends the names of bodies of officers, behind their title."""
_LONGEST = 12
"""Pieces that a name may have: bounds the walk to the left."""


def left(line: Line, index: int, allowed: int) -> int:
    """Return the first piece of the unbroken chain of `allowed` pieces that ends before `index`."""
    first = index
    while first > 0 and index - first < _LONGEST and line.ends[first - 1] == line.starts[first]:
        sorts = line.sorts[first - 1]
        if not _links(line, first, index, allowed):
            break
        owner = line.owner[first - 1]
        dotted = owner is not None and owner.rule == "dotted"
        if dotted and first < index and line.sorts[first] & COUNTRY:
            break  # アントニオ・ファツィオ伊中央銀行総裁: his bank begins at its country
        if owner is not None and owner.kind is Kind.PERSON and len(owner.parts) > 1 and owner.certain:
            if not dotted:
                break
        elif sorts & DOT and not dotted and not _is_joint(line, first, index):
            break
        first -= 1
    while first < index and line.sorts[first] & (DOT | NUMBER):
        first += 1
    return first


def _is_joint(line: Line, first: int, index: int) -> bool:
    """Whether a dot before piece `first` joins katakana words up to the ending: ゾルナ・パートナーズ."""
    words = (i for i in range(first, index + 1) if not line.sorts[i] & DOT)
    return first > 1 and is_katakana(line, first - 2) and all(is_katakana(line, i) for i in words)


def is_katakana(line: Line, index: int) -> bool:
    """Whether a piece begins in katakana, and is more than one character."""
    start = line.starts[index]
    return "ァ" <= line.text[start] <= "ヺ" and line.ends[index] > start + 1


def _links(line: Line, first: int, index: int, allowed: int) -> bool:
    """Whether the piece before piece `first` may be part of a name that ends at piece `index`."""
    sorts = line.sorts[first - 1]
    if first == index and sorts & TITLE and line.piece(index) in _OF_OFFICERS:
        return True  # 高等弁務官事務所, 全国知事会
    if not sorts & allowed or sorts & (STOP | DESCRIPTION) or line.text[line.ends[first - 1] - 1] == "の":
        return False  # 米国主導の|有志連合
    if sorts & NUMBER and first < index and line.piece(first) == "月":
        return False  # 県議会|6月定例会
    return not sorts & TITLE or bool(sorts & (PROPER_PARTS | BODY | SUFFIX))


def first_of(line: Line, proper: list[int], index: int) -> int:
    """Return where a name begins: of countries before a body (在韓米軍) the last has it; -1: none."""
    countries = [i for i in proper if line.sorts[i] & COUNTRY]
    if len(countries) < 2 or countries[0] != proper[0]:
        return proper[0]
    if countries[-1] == index - 1 and countries[0] > 0 and line.adjacent(countries[0]):
        return countries[-1]
    return proper[0] if countries[-1] < index - 1 else -1
