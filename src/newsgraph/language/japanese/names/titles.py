"""Titles: where one begins, which words belong to it, and whether it was held before."""

from __future__ import annotations

from newsgraph.language.japanese.features import AND_OTHERS
from newsgraph.language.japanese.names.lexicon import (
    COUNTRY,
    DOT,
    EDGE,
    FORMER,
    HONORIFIC,
    INCUMBENT,
    NO,
    NOUN,
    NUMBER,
    PROPER,
    SPOKESPERSON,
    START,
    STOP,
    TITLE,
    UNKNOWN,
    Lexicon,
)
from newsgraph.language.japanese.names.line import Line
from newsgraph.model import Kind

_LONGEST = 6
"""Nouns before a listed title that may belong to it."""
_PEOPLES = frozenset("人系派")
"""After a name they make an adjective of it: クルド人活動家 is nobody's name."""
_FIELD = 12
"""Characters in which a field and 担当 stand: 少子化担当大臣."""
_POSTED = frozenset("駐在")
_IN_CHARGE = "担当"
_MINISTERS = ("相", "大臣")
_ADMINISTRATION = "政権"
_FIELDS = frozenset({Kind.COUNTRY, Kind.PLACE})
"""What somebody may be in charge of by its name."""


class Title:
    """The words of a title in a line; lives while its bearer is looked for.

    `first:last` are its pieces; `listed` is where the title that the lists know begins, the nouns before
    it were taken into it (対外政策担当 in 対外政策担当補佐官). `text` leaves out 元, 前, 新.
    """

    __slots__ = ("first", "former", "last", "listed", "text")

    def __init__(self, line: Line, first: int, last: int, listed: int) -> None:
        prefix = line.sorts[first] & (FORMER | INCUMBENT) if last > first + 1 else 0
        self.first, self.last, self.listed = first, last, listed
        self.former = bool(prefix & FORMER)
        self.text = line.text[line.starts[first + bool(prefix)] : line.ends[last - 1]]
        if self.text[-1] == ")":
            self.text = self.text[: self.text.rindex("(")]  # 最高経営責任者(CEO)
        if line.piece(first) == "長" and line.starts[first]:
            self.text = line.text[line.starts[first] - 1] + self.text  # the 局 of 財務局 in 財務局長

    def is_extended(self, line: Line) -> bool:
        """Whether nouns that no list has were taken into it."""
        return self.first < self.listed and not line.sorts[self.first] & (FORMER | INCUMBENT)


class Titles:
    """Reads titles; knows the word lists."""

    def __init__(self, lexicon: Lexicon) -> None:
        lists = lexicon.lists
        self._prefixes = lists.get("title-prefix", frozenset())
        self._surnames = lists.get("surname-continental", frozenset())
        self._regions = lists.get("title-region", frozenset())
        self._tails = lists.get("title-tail", frozenset())
        """Added to a title: 所長代行."""
        self._leads = tuple(lists.get("title-head-of-body", ()))

    def read(self, line: Line, index: int) -> Title:
        """Return the title whose listed words begin at a piece, with 副, 首席 … before it."""
        last = index + 1
        while True:
            if line.after(last) & (TITLE | HONORIFIC) or (
                line.after(last) and line.piece(last) in self._tails
            ):
                last += 1
            elif line.after(last) and line.piece(last) == "兼" and (second := _second(line, last + 1)):
                last = second  # 首相兼外相
            else:
                break
        first = index
        while line.before(first) & NOUN and line.piece(first - 1) in self._prefixes:
            first -= 1
        return Title(line, first, last, first)

    def leads_body(self, line: Line, first: int, title: Title) -> bool:
        """Whether a title leads the body that の joins to a name at piece `first`: 民主党の|福山|幹事長."""
        if not line.before(first) & NO or first < 2 or not title.text.endswith(self._leads):
            return False
        body = line.owner[first - 2]
        return body is not None and body.kind is Kind.ORGANIZATION and body.certain

    def extend(self, line: Line, title: Title) -> Title:
        """Return a title with all the nouns before it that belong to it, and 元 or 前."""
        first = title.first
        while line.adjacent(first) and line.owner[first - 1] is None:
            if line.sorts[first - 1] & (FORMER | INCUMBENT):
                first -= 1
                break
            if line.piece(first - 1) == _ADMINISTRATION and line.sorts[title.listed] & SPOKESPERSON:
                break  # 山田|政権|高官: not what 山田 is, but who speaks for the government that he leads
            is_minister = title.text.endswith(_MINISTERS)
            if title.first - first > _LONGEST or not self._belongs(line, first - 1, is_minister=is_minister):
                break
            first -= 1
        return Title(line, first, title.last, title.listed)

    def field(self, line: Line, title: Title) -> Title:
        """Return a title with the regions it is in charge of: 中東担当特使, 南部アフリカ地域担当官."""
        charges = range(title.listed, max(title.first - 2, 0), -1)
        charge = next((i for i in charges if line.piece(i).startswith(_IN_CHARGE)), -1)
        if charge < 0:
            return title
        index = place = charge
        while line.adjacent(index) and title.first - index < _LONGEST:
            owner = line.owner[index - 1]
            if owner is not None and owner.keys and owner.kind in _FIELDS and owner.last == index:
                index = place = owner.first
            elif owner is None and line.piece(index - 1) in self._regions:
                index -= 1
                place = index if place < charge else place
            elif owner is None and line.before(index) & DOT and place == index:
                index -= 1  # 東アジア・太平洋担当
            else:
                break
        return Title(line, place, title.last, place) if place < charge else title

    def _belongs(self, line: Line, index: int, *, is_minister: bool) -> bool:
        sorts, before = line.sorts[index], line.before(index)
        if sorts & DOT:  # 消費者・少子化担当大臣, 保健・情報相
            is_field_too = is_minister or is_field(line, index + 1)
            return bool(before & NOUN) and not before & (PROPER | TITLE) and is_field_too
        if not sorts & (NOUN | TITLE | START | NUMBER) or sorts & (STOP | UNKNOWN | EDGE):
            return False
        if (sorts | before) & NUMBER and not before & START:
            return False
        if line.piece(index) == AND_OTHERS or (line.piece(index) in _PEOPLES and before & PROPER):
            return False  # 山田氏ら|閣僚
        return line.piece(index) not in self._surnames


def _second(line: Line, index: int) -> int:
    """Return where the second office ends that begins behind 兼, 0 where none does: 経済・気候保護相."""
    for place in range(index, index + _LONGEST):
        sorts = line.after(place)
        if sorts & TITLE:
            return place + 1
        if not sorts & (NOUN | DOT) or sorts & PROPER:
            return 0
    return 0


def is_field(line: Line, index: int) -> bool:
    """Whether the words from a piece on are what somebody is in charge of: 少子化|担当大臣, 地域|担当官."""
    return line.text.find(_IN_CHARGE, line.starts[index], line.starts[index] + _FIELD) > 0


def posting(line: Line, first: int) -> int:
    """Return where 駐日 begins before piece `first` (駐日大使, 駐日米大使); `first` where there is none.

    The country must stand right before `first`.
    """
    if (
        line.before(first) & COUNTRY
        and first > 1
        and line.adjacent(first - 1)
        and line.piece(first - 2) in _POSTED
    ):
        return first - 2
    return first
