"""Media by what they do, whatever their names: プラウダによると, ライブドアニュースが報じた."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from newsgraph.language.japanese.names.draft import Draft
from newsgraph.language.japanese.names.lexicon import (
    COMMON,
    COMPANY,
    COUNTRY,
    DOT,
    EDGE,
    FAMILY,
    GIVEN,
    HONORIFIC,
    KATAKANA,
    NOUN,
    NUMBER,
    ORG,
    PERSON,
    PLACE,
    PROPER,
    STOP,
    SUFFIX,
    TAIL,
    TITLE,
    Lexicon,
)
from newsgraph.language.japanese.names.line import Line
from newsgraph.model import Kind

_ORGANIZATION = Kind.ORGANIZATION
_SAYS = re.compile(r"によ(?:ると|れば)")
_LINKS = re.compile(r"によ(?:ると|れば)|[がはも]")
"""What follows who tells the news, where a verb tells it too."""
_TELLS = re.compile(r"(?:伝え|報じ|報道し)(?!られ)")
_TELLS_CONTENT = re.compile(r"と(?:伝え|報じ|報道し)(?!られ)")
_FARTHEST = 150
"""Characters between who tells the news and the verb."""
_TOLD_BY = re.compile(
    r"(?:など)?によ(?:ると|れば)|[・、と][^。、]{1,12}(?:など)?によ(?:ると|れば)|の(?:別の)?(?:報道|記事|取材)"
    r"|[はも](?=[^。]{0,150}(?:伝え|報じ|報道し)(?!られ))"
)
"""What follows a medium that tells the news, alone or before another one."""
_TOPIC = "は"
_EDITION = "版"
_NOUNS = NOUN | PROPER | SUFFIX | COMPANY | COMMON
_PARTS = _NOUNS | DOT
_BARRED = STOP | EDGE | TITLE | HONORIFIC
_PEOPLE = FAMILY | GIVEN | PERSON
_STATION = re.compile(r"(?:エフエム|FM|ラジオ|テレビ)(?=[一-鿿])")
"""What stands before the place that a station is named after: テレビ埼玉, エフエム秋田."""
_AREAS = frozenset("都道府県市区町村州")
_FIRST = ("ラジオ", "テレビ")
"""Media that stand before their names: ラジオ・プラハ, ラジオ関西."""
_STRONG = ("新聞", "放送")
"""What makes a medium's name of any noun: 北国新聞."""
_LOOSE = frozenset("紙誌社")
_KANJI = re.compile(r"[一-鿿々]{2,}")
_LONGEST, _LONGEST_AREA = 5, 3
"""Pieces of a name, and of the area of an edition."""
_SHORTEST = 3


class Outlets:
    """Finds media that tell the news in a line; knows the word lists."""

    def __init__(self, lexicon: Lexicon) -> None:
        lists = lexicon.lists
        self._endings = tuple(sorted(lists.get("organization-outlet", ())))
        self._media = tuple(sorted(lists.get("organization-medium", ())))
        self._generic = lists.get("organization-modifier", frozenset()) | lists.get(
            "organization-modifier-barring", frozenset()
        )
        self._words = lexicon.words

    def find(self, line: Line) -> None:
        """Add a draft for each medium that tells something, and let editions join their papers."""
        text = line.text
        if _EDITION in text:
            for index, end in enumerate(line.ends):
                if text[line.starts[index] : end] == _EDITION:
                    _edition(line, index)
        tells = _TELLS.search(text) is not None
        if tells or "によ" in text:
            for link in (_LINKS if tells else _SAYS).finditer(text):
                last = bisect_left(line.ends, link.start())
                if last < len(line.ends) and line.ends[last] == link.start():
                    self._outlet(line, last, link)

    @staticmethod
    def find_stations(line: Line) -> None:
        """Add a draft for each station that is named after its place, whatever it does."""
        for match in _STATION.finditer(line.text):
            _station(line, match.start())

    def find_short(self, lines: Sequence[Line]) -> None:
        """Find media again by their names without what they are: デイリーによると after デイリースポーツ."""
        short: dict[str, tuple[str, ...]] = {}
        for line in lines:
            for draft in line.drafts:
                if draft.kind is _ORGANIZATION and draft.certain and not draft.dropped:
                    name = draft.text_of(line.text)
                    ending = self._ending(name)
                    if ending and len(name) - len(ending) > 1:
                        short.setdefault(name.removesuffix(ending), draft.keys)
        for line in lines:
            for name, keys in short.items():
                if name in line.text:
                    _shortened(line, name, keys)

    def _ending(self, name: str) -> str | None:
        if not name.endswith(self._endings):
            return None
        return next((word for word in self._endings if name.endswith(word) and name != word), None)

    def _outlet(self, line: Line, last: int, link: re.Match[str]) -> None:
        """Make a medium of the compound that ends with piece `last`; `link` follows it: によると, は, が."""
        if line.piece(last) in _LOOSE and line.before(last) & _NOUNS:
            last -= 1  # デイリー・タイムス紙
        owner = line.owner[last]
        if not line.sorts[last] & _NOUNS:
            return
        if owner is not None and owner.kind in {_ORGANIZATION, Kind.PERSON} and owner.certain:
            return
        if not _tells(line.text, link):
            return
        first = _first(line, last)
        if not self._is_outlet(line, first, last):
            is_new = first == last and _is_new(line, last)
            if not (is_new and _tells_content(line.text, link)):
                return
        if owner is not None and owner.first == first:
            owner.kind, owner.certain, owner.rule = _ORGANIZATION, True, "outlet"
            return
        inner = line.owner[first]
        if inner is not None and inner.kind is _ORGANIZATION and self._is_medium(inner, line):
            inner.unit_end = line.ends[last]
            line.absorb(inner.last, last + 1, inner)
            return
        line.absorb(first, last + 1, None)
        draft = Draft(first, last + 1, line.starts[first], line.ends[last], _ORGANIZATION, "outlet")
        if line.after(last + 1) and line.piece(last + 1) in _LOOSE:
            draft.unit_end = line.ends[last + 1]
        line.claim(draft)

    def _is_medium(self, draft: Draft, line: Line) -> bool:
        return draft.text_of(line.text).endswith(self._media)

    def _is_outlet(self, line: Line, first: int, last: int) -> bool:
        """Whether a compound is a name of its own that ends or begins as those of media do."""
        text = line.text[line.starts[first] : line.ends[last]]
        if (
            text.startswith(_FIRST)
            and last > first
            and (line.sorts[first + 1] & DOT or (line.piece(first) in _FIRST and self._is_own(line, last)))
        ):
            return True
        ending = self._ending(text)
        if ending is None:
            return False
        if last == first:
            rest = self._words.get(text.removesuffix(ending))
            return text[0] >= "A" and not (rest and rest.sorts & COMMON)
        parts = [i for i in range(first, last) if not line.sorts[i] & DOT]
        if line.piece(first) in self._generic:
            return False
        if ending in _STRONG and len(parts) == 1 and _KANJI.fullmatch(line.piece(first)):
            return True
        dotted = len(parts) < last - first
        return dotted or any(self._is_own(line, i) for i in parts)

    def _is_own(self, line: Line, index: int) -> bool:
        """Whether a piece is a proper name, not the one kanji of a country (米ラジオ)."""
        sorts = line.sorts[index]
        long = line.ends[index] - line.starts[index] > 1
        return bool(long and sorts & PROPER and not sorts & COMMON)


def _station(line: Line, start: int) -> None:
    """エフエム秋田, ラジオ関西: a station that is named after its place; 新 may stand between them."""
    first = bisect_left(line.starts, start)
    if line.starts[first : first + 1] != [start] or line.before(first) & _PARTS:
        return
    last = first + 1 + (line.after(first + 1) != 0 and line.piece(first + 1) == "新")
    place = line.owner[last] if line.after(last) else None
    if place is None or place.kind is not Kind.PLACE or place.first != last or place.unit_end > place.end:
        return
    if line.text[place.end - 1] in _AREAS or line.after(place.last) & _NOUNS & ~TITLE:
        return
    line.absorb(first, place.last, None)
    line.claim(Draft(first, place.last, start, place.end, _ORGANIZATION, "station"))


def _shortened(line: Line, name: str, keys: tuple[str, ...]) -> None:
    """Make a medium of each place where a short name tells something and is nothing else."""
    place = line.text.find(name)
    while place >= 0:
        end = place + len(name)
        if _TOLD_BY.match(line.text, end):
            first, last = bisect_left(line.starts, place), bisect_left(line.ends, end)
            if (
                line.starts[first] == place
                and line.ends[last] == end
                and not line.before(first) & _NOUNS
                and all(_is_free(line.owner[i]) for i in range(first, last + 1))
            ):
                line.claim(Draft(first, last + 1, place, end, _ORGANIZATION, "outlet", keys))
        place = line.text.find(name, end)


def _is_free(owner: Draft | None) -> bool:
    """Whether nothing sure is said of a piece."""
    return owner is None or owner.rule == "thing" or (not owner.certain and owner.kind is not Kind.PERSON)


def _tells(text: str, link: re.Match[str]) -> bool:
    """Whether the news is told behind a link: a topic or subject of 伝えた, 報じた, or what によると says."""
    return len(link[0]) > 1 or _is_near(_TELLS, text, link.end())


def _tells_content(text: str, link: re.Match[str]) -> bool:
    """Whether what a link marks tells what stands in the sentence, so that any new name is a medium's.

    ロイターはシャヘドは撃墜されたと伝えた: the first topic tells it.
    """
    if len(link[0]) > 1:
        return True
    is_first = link[0] == _TOPIC and _TOPIC not in text[: link.start()]
    return is_first and _is_near(_TELLS_CONTENT, text, link.end())


def _is_near(verb: re.Pattern[str], text: str, start: int) -> bool:
    """Whether a verb follows in the same sentence, and not far."""
    found = verb.search(text, start)
    between = text[start : found.start()] if found else ""
    return found is not None and len(between) <= _FARTHEST and "。" not in between


def _is_new(line: Line, index: int) -> bool:
    """Whether one katakana word is no ordinary one, and nobody's: プラウダ."""
    sorts = line.sorts[index]
    return bool(
        sorts & KATAKANA
        and not sorts & (COMMON | TAIL | _PEOPLE)
        and line.text[line.starts[index]] >= "ァ"
        and line.ends[index] - line.starts[index] >= _SHORTEST
    )


def _first(line: Line, last: int) -> int:
    """Return where the compound begins that ends with a piece."""
    first = last
    while first > 0 and last - first < _LONGEST and _joins(line, first):
        first -= 1
    while first < last and line.sorts[first] & DOT:
        first += 1
    return first


def _joins(line: Line, first: int) -> bool:
    """Whether the piece before piece `first` belongs to the same compound."""
    sorts = line.sorts[first - 1]
    if not sorts & _PARTS or sorts & _BARRED or line.sorts[first] & EDGE:
        return False
    if not line.adjacent(first):
        return False
    if sorts & DOT:
        return first > 1 and min(line.text[line.starts[first]], line.text[line.starts[first] - 2]) >= "ァ"
    return not (sorts & COUNTRY and line.ends[first - 1] - line.starts[first - 1] == 1)


def _edition(line: Line, index: int) -> None:
    """読売新聞埼玉版: the edition for an area is the paper's; the area is not spoken of."""
    first = index
    while index - first < _LONGEST_AREA and line.adjacent(first):
        first -= 1
        owner = line.owner[first]
        if owner is None:
            if line.sorts[first] & (NOUN | PROPER | NUMBER) and not line.sorts[first] & _BARRED:
                continue
            return
        if owner.kind is _ORGANIZATION:
            if owner.certain and owner.unit_end == line.ends[owner.last - 1] and owner.last < index:
                line.absorb(owner.last, index, owner)
                owner.unit_end = line.ends[index]
            return
        if not line.sorts[first] & (PLACE | ORG | COUNTRY | PROPER):
            return
