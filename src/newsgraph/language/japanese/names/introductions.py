"""Organizations by the words beside them: 電機大手X, 英紙X, 株式会社X, X社."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from newsgraph.language.japanese.names.draft import Draft
from newsgraph.language.japanese.names.lexicon import (
    BODY,
    COMPANY,
    COUNTRY,
    DESCRIPTION,
    DOT,
    HONORIFIC,
    KATAKANA,
    NO,
    NOUN,
    START,
    SUFFIX,
    TITLE,
    UNKNOWN,
    Lexicon,
)
from newsgraph.language.japanese.names.line import Line
from newsgraph.model import Kind

_RULE = "quoted"
_FIRMS = frozenset({"株式会社", "有限会社", "合同会社", "合資会社"})
_STANCES = frozenset("親反対")
_QUOTED = re.compile(r"[「『]([一-鿿ァ-ヺーA-Za-z0-9.・=のとや]{2,20})[」』]")
_ABBREVIATED = re.compile(
    r"[「『]([一-鿿ァ-ヺーA-Za-z0-9.・=ぁ-ん]{2,25})"
    r"\((?:略称)?([A-Z][A-Za-z0-9-]{1,9}|[ァ-ヺー・]{3,15}|[A-Z][A-Za-z0-9 ,.'&-]{1,60})\)[」』]"
)
"""「変革のための連合(CPC)」: what has an abbreviation, or its own language's name, is a name itself."""
_GROUP = re.compile(
    r"[「『]([一-鿿々ァ-ヺーA-Za-z0-9.・=ぁ-ん]{2,24}(?:会|連絡会|ネットワーク|ネット|連合|センター|基金|同盟|運動|の党))[」』]"
)
"""「川の水を守る会」."""
_BARE = re.compile(r"[、・]?([一-鿿ァ-ヺー・]{4,20})\(([A-Z][A-Za-z-]{1,8})\)")
"""与党、全進歩会議(APC)."""
_ACRONYM = re.compile(r"」\(([A-Z][A-Za-z ,-]{1,80})\)")
_CLOSING = frozenset("」』")
_FOREIGN = re.compile(r"[ァ-ヺA-Za-z]")
_JOINTS = frozenset("、・と")
_CAUSES = ("運動", "勢力", "戦線", "共同体")
"""What ends the names of movements, beside the endings of organizations."""
_LONGEST = 5
"""Nouns of a description between a country and the name (ロシア最大手銀行X)."""


class Introductions:
    """Types names that their neighbours say are organizations; knows the word lists."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._loose = lexicon.lists.get("organization-loose", frozenset())

    def find(self, line: Line) -> None:
        """Type the names after 大手, 紙, 組織, 株式会社 and before 社, 紙."""
        for index in line.marked if line.sorted & (DESCRIPTION | START | SUFFIX) else ():
            sorts = line.sorts[index]
            if sorts & DESCRIPTION:
                _described(line, index)
                at = line.ends[index]
                quoted = _QUOTED.match(line.text, at) or _GROUP.match(line.text, at)
                if quoted is not None and _is_named(line, quoted.group(1)):
                    _quoted(line, quoted.start(1), quoted.end(1))
                elif (quoted := _with_abbreviation(line, index)) is not None:
                    _quoted(line, quoted.start(1), quoted.end(1))
                    _quoted(line, quoted.start(2), quoted.end(2))
            elif sorts & START and line.piece(index) in _FIRMS:
                _firm(line, index)
            if sorts & SUFFIX and line.piece(index) in self._loose and line.adjacent(index):
                _company(line, index, line.owner[index - 1])
                _medium(line, index)
        if "」(" in line.text:
            for match in _ACRONYM.finditer(line.text):
                _abbreviated(line, match.start(), match.start(1))


def recall(lines: Sequence[Line]) -> None:
    """Let what stands in quotes name the body that the article has called so: 「水を守る会」 alone again."""
    quoted = [(line, d) for line in lines for d in line.drafts if d.rule == _RULE and d.certain]
    names = sorted({line.text[d.start : d.end] for line, d in quoted})
    for line in lines if names else ():
        if "「" not in line.text or line.is_headline:
            continue
        for name in names:
            start = line.text.find(f"「{name}」") + 1
            there = line.owner[bisect_left(line.starts, start)] if start else None
            if start and (there is None or there.kind is not Kind.ORGANIZATION or there.start != start):
                _quoted(line, start, start + len(name))


def _with_abbreviation(line: Line, index: int) -> re.Match[str] | None:
    """Return the name that follows a description with its abbreviation, in quotes or bare."""
    found = _ABBREVIATED.match(line.text, line.ends[index])
    if found is not None or line.after(index + 1) & DESCRIPTION:
        return found
    return _BARE.match(line.text, line.ends[index])


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


def _medium(line: Line, index: int) -> None:
    """「モーニング・ヘラルド」紙, 「ヘラルド」「タイムズ」両紙: the names in quotes before it."""
    close = line.starts[index] - 1
    while close > 0 and line.text[close] in _CLOSING:
        opened = max(line.text.rfind(sign, 0, close) for sign in "「『")
        quoted = _QUOTED.match(line.text, opened) if opened >= 0 else None
        if quoted is None or quoted.end() != close + 1:
            return
        _quoted(line, quoted.start(1), close)
        named = line.owner[index - 2]
        if named is not None and named.end == close:
            named.unit_end = line.ends[index]
        close = opened - 1 - (line.text[opened - 1] in _JOINTS)


def _abbreviated(line: Line, close: int, acronym: int) -> None:
    """「国民の正義運動」(KSU): a body by its ending, and its other name."""
    opened = line.text.rfind("「", 0, close)
    last = bisect_left(line.ends, close)
    if opened < 0 or not _QUOTED.match(line.text, opened) or line.ends[last] != close:
        return
    if line.sorts[last] & (SUFFIX | BODY) or line.text.endswith(_CAUSES, opened, close):
        _quoted(line, opened + 1, close)
        other = line.owner[bisect_left(line.starts, acronym)]
        if other is not None and (other.start, line.text[other.end]) == (acronym, ")") and not other.keys:
            other.kind, other.certain = Kind.ORGANIZATION, True


def _is_named(line: Line, inner: str) -> bool:
    """Whether what stands in quotes is a name: in a headline 球団「解散」 tells what is said."""
    return not line.is_headline or _FOREIGN.search(inner) is not None


def _quoted(line: Line, start: int, end: int) -> None:
    """武装勢力「神の兵士」: the name of a body whose kind is told, whatever words it is made of."""
    first, last = bisect_left(line.starts, start), bisect_left(line.ends, end)
    if line.starts[first] != start or line.ends[last] != end:
        return
    there = line.owner[first]
    if there is not None and there.start == start and there.end == end and there.keys:
        return
    line.absorb(first, last + 1, None)
    draft = Draft(first, last + 1, start, end, Kind.ORGANIZATION, _RULE)
    draft.unit_start, draft.unit_end = start - 1, end + (line.text[end] != "(")
    line.claim(draft)


def _described(line: Line, index: int) -> None:
    """電機大手シーメンス: the name after a description, with の or without; a country before it owns it."""
    after = index + 1
    if line.after(after) & (NO | DOT):
        after += 1
    named = line.owner[after] if after < len(line.sorts) and line.adjacent(after) else None
    if named is None or named.first != after or named.dropped:
        return
    is_close = not line.sorts[after - 1] & NO
    is_new = bool(line.sorts[named.first] & UNKNOWN and line.sorts[named.first] & KATAKANA)
    if named.kind is Kind.ORGANIZATION:
        pass
    elif not (named.kind is None and (is_close or is_new)) and not (named.rule == "dotted" and is_close):
        return
    elif is_close and after > index + 1 and line.after(named.last) & (TITLE | HONORIFIC | NOUN):
        return  # 新党・ゾルナ代表
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
