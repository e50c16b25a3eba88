"""People and offices: every title and honorific looks for its bearer and for whose office it is."""

from __future__ import annotations

import re
from collections.abc import Container

from newsgraph.language.japanese.names import continental
from newsgraph.language.japanese.names.bearers import Bearers
from newsgraph.language.japanese.names.draft import Draft
from newsgraph.language.japanese.names.lexicon import (
    CLOSE,
    COUNTRY,
    DOT,
    FORMER,
    GIVEN,
    HONORIFIC,
    INCUMBENT,
    KATAKANA,
    NO,
    NOUN,
    OPEN,
    PLACE,
    STOP,
    TITLE,
    Lexicon,
)
from newsgraph.language.japanese.names.line import Line
from newsgraph.language.japanese.names.spelled import spelled
from newsgraph.language.japanese.names.surnames import take_back
from newsgraph.language.japanese.names.titles import Title, Titles, posting
from newsgraph.model import Form, Kind

_OWNERS = frozenset({Kind.COUNTRY, Kind.ORGANIZATION, Kind.PLACE})
_MINISTER = "相"
"""Right before a given name it ends a surname: 高相祐一."""
_QUOTES = frozenset("」』")
_LONGEST_BRACKETS = 6
_TOWNS = frozenset("市町村区")
_SURNAME = re.compile(r"[一-鿿々]{2,3}")
_ACRONYM = re.compile(r"[A-Z]{3,6}")
_STAFF = ("社員", "職員", "従業員", "関係者")
"""What nobody is called by name."""
_OPEN = ("軍", "海兵隊", "中銀", "中央銀行")
_RELATIVES = frozenset({"夫人", "夫妻"})


class People:
    """Finds bearers and offices in a line; knows the word lists."""

    def __init__(self, lexicon: Lexicon) -> None:
        lists = lexicon.lists
        self._titles = Titles(lexicon)
        self.bearers = Bearers(lexicon, self._titles)
        self.follows = lists.get("title-followed-by", frozenset())
        """Nouns that may follow a person or an office without making another word of it."""
        self._honorifics = lists.get("honorific", frozenset())
        self._roles = lists.get("honorific-role", frozenset()) | self._honorifics
        self._officers = lists.get("title-company", frozenset())
        heads = lists.get("title-body", frozenset()) - lists.get("title-many", frozenset())
        self._of_bodies = self._officers | heads
        self._leaders = lists.get("title-leaders", frozenset())
        self._words = lexicon.words

    def find(self, line: Line) -> None:
        """Give each title and honorific of the line its bearer, or make it an office of its own."""
        done = 0
        for index in line.marked if line.sorted & (TITLE | HONORIFIC) else ():
            sorts = line.sorts[index]
            if (
                index >= done
                and sorts & (TITLE | HONORIFIC)
                and not sorts & STOP
                and line.owner[index] is None
                and not (line.piece(index) == _MINISTER and _is_in_name(line, index))
            ):
                done = self._read(line, index)

    def _read(self, line: Line, index: int) -> int:
        """Read the title at a piece; return the piece after it."""
        title = self._titles.read(line, index)
        bearer = self._named_before(line, index, title)
        if bearer is None:
            title = self._titles.extend(line, title)
            bearer = take_back(line, self.bearers.before(line, title.first, title), title)
        if bearer is None and (place := posting(line, title.first)) < title.first:
            title = Title(line, place, title.last, title.listed)
            bearer = self.bearers.before(line, place, title)
        elif bearer is None and (whole := self._titles.field(line, title)) is not title:
            bearer = self.bearers.before(line, whole.first - bool(line.before(whole.first) & DOT), whole)
            title = title if bearer is None else whole
        if bearer is not None:
            self._borne(line, bearer, title)
        elif all(line.piece(i) in self._roles for i in range(index, title.last)):
            guess = self.bearers.guess(line, index)
            if guess is not None:
                self._bear(line, guess, Title(line, index, title.last, index), None)
                guess.certain = guess.rule == "kanji"
        elif len(title.text) > 1:
            owner = self._adjoining(line, title.first)
            self._seat(owner, line, title)
            bearer = self._before_owner(line, owner, title) if owner is not None else None
            if bearer is not None and owner is not None and _is_open_body(line, owner):
                country = self._owner(line, bearer.first)
                country = country if country is not None and country.form is Form.NAME else None
                self._bear(line, bearer, _with_body(line, owner, title), country)
            elif bearer is not None:
                self._bear(line, bearer, title, owner)
            else:
                self._office(line, title, owner or self._owner(line, title.first))
        return title.last

    def _named_before(self, line: Line, index: int, title: Title) -> Draft | None:
        """Return who stands before a title, with all of the name where any kanji are one: 上内健司容疑者."""
        bearer = self.bearers.before(line, title.first, title)
        if (bearer is None or len(bearer.parts) < 2) and self.bearers.is_sure(title):
            return spelled(line, index) or bearer
        return bearer

    def may_repeat(self, line: Line, span: tuple[int, int], titles: Container[str | None]) -> bool:
        """Whether pieces before a title may be the surname of somebody who bears one of `titles`.

        One kanji may be the beginning of a title (新会長): it needs the same title, or one of any person;
        one kana is no word (イ大統領).
        """
        first, stop = span
        title = self._titles.read(line, stop)
        if title.first < stop:
            return False  # 副 belongs to the title
        if line.ends[stop - 1] - line.starts[first] > 1 or line.sorts[first] & KATAKANA:
            return True
        return self.bearers.is_sure(title) or title.text in titles

    def repeat(self, line: Line, first: int, stop: int) -> None:
        """Make a person of a surname before a title."""
        for owner in (line.owner[first], line.owner[stop]):
            if owner is not None:
                owner.dropped = True
        named = Draft(first, stop, line.starts[first], line.ends[stop - 1], Kind.PERSON, "surname")
        self._bear(line, line.claim(named), self._titles.read(line, stop), self._owner(line, first))

    def _borne(self, line: Line, bearer: Draft, title: Title) -> None:
        """Give a title to who stands before it, or to who that is the firm or body of."""
        if (named := _before_acronym(line, bearer)) is not None:
            bearer.kind, bearer.certain = Kind.ORGANIZATION, True
            self._bear(line, named, title, bearer)
        elif self._is_firm(line, bearer, title):
            bearer.kind, bearer.certain = Kind.ORGANIZATION, True
            self._office(line, title, bearer)
        else:
            self._bear(line, bearer, title, self._owner(line, bearer.first))

    def _bear(self, line: Line, bearer: Draft, title: Title, owner: Draft | None) -> None:
        """Make a draft the bearer of a title."""
        bearer.kind, bearer.certain, bearer.dropped = Kind.PERSON, True, False
        if bearer.rule in {"katakana", "area", "listed"} and not bearer.keys:
            bearer.rule = "title"
        if title.text in _RELATIVES:
            bearer.title = title.text
        elif title.text not in self._honorifics and not (bearer.title and title.text in self._roles):
            bearer.title, bearer.former = title.text, bearer.former or title.former
        if bearer.of is None and owner is not bearer:
            bearer.of = owner
            is_body = owner is not None and owner.keys and title.text in self._of_bodies
            if owner is not None and is_body and owner.last == bearer.first - 1:
                owner.certain = True  # メタのザッカーバーグCEO, 連合の芳野友子会長
        bearer.unit_end = line.ends[title.last - 1]
        for index in range(max(title.first, bearer.last), title.last):
            if line.owner[index] is None:
                line.owner[index] = bearer

    def _is_firm(self, line: Line, bearer: Draft, title: Title) -> bool:
        """Whether the name before a title is of those whose title it is: ゾルナ社員, EDF社長.

        イーホームズ社長の藤田東吾氏: who bears the title is named in full after it, this is the firm.
        """
        if bearer.rule not in {"katakana", "dotted"} or bearer.keys or title.text in self._honorifics:
            return False
        if title.text.endswith(_STAFF) or _ACRONYM.fullmatch(line.text, bearer.start, bearer.end):
            return True
        if title.text not in self._officers or not line.after(title.last) & (NO | DOT):
            return False
        named = line.owner[title.last + 1] if line.after(title.last + 1) else None
        return named is not None and named.rule == "family-given" and named.certain

    # ------------------------------------------------------------------ whose office

    @staticmethod
    def _adjoining(line: Line, first: int) -> Draft | None:
        """Return the country or body that ends right before piece `first`: 米 in トランプ米大統領."""
        owner = line.owner[first - 1] if line.adjacent(first) else None
        return owner if owner is not None and owner.kind in _OWNERS and owner.last == first else None

    def _seat(self, owner: Draft | None, line: Line, title: Title) -> None:
        """福岡市長: before 市長 and 町議 a place is the town of that name, not the prefecture."""
        if owner is None or owner.kind is not Kind.PLACE or title.text[0] not in _TOWNS:
            return
        town = self._words.get(owner.text_of(line.text) + title.text[0])
        if town is not None and town.sorts & PLACE:
            owner.keys = town.keys

    @staticmethod
    def _owner(line: Line, first: int) -> Draft | None:
        """Return the country or body that stands before piece `first`, with の or without."""
        if not first:
            return None
        place = first - 1
        if line.sorts[place] & NO and place:
            place = _before_mark(line, place - 1)
        elif not line.adjacent(first):
            return None
        elif line.sorts[place] & CLOSE:  # 連邦保安局(FSB)大佐
            place = _before_mark(line, place)
        owner = line.owner[place]
        return owner if owner is not None and owner.kind in _OWNERS and owner.last == place + 1 else None

    def _before_owner(self, line: Line, owner: Draft, title: Title) -> Draft | None:
        """Return who stands before whose office it is: トランプ米大統領, プーチン・ロシア大統領."""
        before = posting(line, owner.first)
        if before < owner.first:
            title.text = line.text[line.starts[before] : line.starts[owner.first]] + title.text
        if line.before(before) & DOT:
            before -= 1
        if line.before(before) & (FORMER | INCUMBENT):  # トランプ前米大統領
            before -= 1
            title.former = title.former or bool(line.sorts[before] & FORMER)
        bearer = self.bearers.before(line, before, title) or _namesake(line, before)
        return bearer if bearer is not None and bearer.kind is not Kind.PLACE else None

    # ------------------------------------------------------------------ offices without a name before them

    def _office(self, line: Line, title: Title, owner: Draft | None) -> None:
        """Give a title to the name after it (大統領のA氏), or add an office of its own (英首相)."""
        named = self._named_after(line, title.last)
        if named is not None and not _has_office(line, named):
            named.kind, named.certain = Kind.PERSON, True
            is_closed = line.sorts[title.first - 1] & CLOSE if title.first else 0
            was = owner is not None and is_closed and line.before(owner.first) & FORMER
            named.title, named.of = title.text, owner or named.of
            named.former = title.former or bool(was)  # 元連邦保安局(FSB)大佐のA氏
        elif not self._in_compound(line, title.last) and (owner or title.text not in self._leaders):
            line.claim(_draft_office(line, title, owner))

    @staticmethod
    def _named_after(line: Line, after: int) -> Draft | None:
        """Return the person named right after a title, with の or without."""
        if not line.after(after):
            return None
        if line.sorts[after] & NO:
            named = line.owner[after + 1] if line.after(after + 1) else None
            if named is None or named.kind not in {Kind.PERSON, None}:
                return None
            return named if named.certain or line.after(named.last) & (HONORIFIC | TITLE) else None
        named = line.owner[after]
        if named is None or named.kind is not Kind.PERSON or not named.certain:
            return None
        return named if len(named.parts) > 1 or named.keys else None

    def _in_compound(self, line: Line, after: int) -> bool:
        """Whether a noun makes another word of a title: 外相会談."""
        return bool(line.after(after) & NOUN) and line.piece(after) not in self.follows


def _is_in_name(line: Line, index: int) -> bool:
    """Whether 相 is part of a name: 高|相|祐一, 李|相|勲社長."""
    return bool(line.after(index + 1) & GIVEN) or continental.is_inside(line, index)


def _is_open_body(line: Line, owner: Draft) -> bool:
    """Whether forces or a central bank are not told apart by their name: the article names whose they are."""
    return owner.rule == "body" and owner.form is Form.ANAPHOR and line.text.endswith(_OPEN, 0, owner.end)


def _with_body(line: Line, body: Draft, title: Title) -> Title:
    """Return a title with the body before it: 陸軍|参謀長."""
    title.text = line.text[body.start : line.starts[title.first]] + title.text
    title.first = body.first
    body.dropped = True
    for index in range(body.first, body.last):
        line.owner[index] = None
    return title


def _namesake(line: Line, stop: int) -> Draft | None:
    """Return the surname before a post with its place that the dictionary takes for a firm: 山崎|福岡市長."""
    draft = line.owner[stop - 1] if line.adjacent(stop) else None
    is_surname = draft is not None and draft.rule == "thing" and not draft.keys and draft.last == stop
    return draft if is_surname and _SURNAME.fullmatch(line.piece(stop - 1)) else None


def _has_office(line: Line, named: Draft) -> bool:
    """Whether a title of its own follows a name: 党首のA元首相 holds both."""
    after = named.last + bool(line.after(named.last) & FORMER)
    return bool(line.after(after) & TITLE and not line.after(after) & HONORIFIC)


def _before_acronym(line: Line, bearer: Draft) -> Draft | None:
    """Return the person before capitals, whose body they are: ゾルナ・ポールソン|FEMA長官."""
    is_acronym = _ACRONYM.fullmatch(line.text, bearer.start, bearer.end) is not None
    if bearer.rule != "katakana" or bearer.keys or not is_acronym:
        return None
    named = line.owner[bearer.first - 1] if line.adjacent(bearer.first) else None
    if named is None or named.rule not in {"dotted", "katakana", "family-given"}:
        return None
    return named if named.kind in {None, Kind.PERSON} else None


def _before_mark(line: Line, place: int) -> int:
    """Return the piece before closing quotes and brackets: 「共に民主党」の, 「X(ABC)」の, 「X」(ABC)の."""
    place -= place > 0 and line.piece(place) in _QUOTES
    if place and line.sorts[place] & CLOSE:
        opened = place - 1
        while opened > 0 and place - opened < _LONGEST_BRACKETS and not line.sorts[opened] & OPEN:
            opened -= 1
        place = opened - 1 if opened > 0 and line.sorts[opened] & OPEN else place
        place -= place > 0 and line.piece(place) in _QUOTES
    return place


def _draft_office(line: Line, title: Title, owner: Draft | None) -> Draft:
    first = title.first
    if line.sorts[first] & (FORMER | INCUMBENT) and title.last > first + 1:
        first += 1
    while any(line.sorts[i] & COUNTRY for i in range(first, title.last)):
        first += 1  # 駐日大使: the country is a mention of its own
    draft = Draft(first, title.last, line.starts[first], line.ends[title.last - 1], Kind.PERSON, "office")
    draft.unit_start = line.starts[title.first]
    if owner is not None and owner.last == title.first:
        draft.unit_start = owner.unit_start
        if line.before(owner.first) & (FORMER | INCUMBENT):  # 前米大統領
            draft.unit_start = line.starts[owner.first - 1]
            title.former = title.former or bool(line.before(owner.first) & FORMER)
    draft.form, draft.title, draft.of, draft.former = Form.OFFICE, title.text, owner, title.former
    if owner is not None and owner.kind is Kind.COUNTRY and _is_joined(line, owner):
        draft.rule = "offices"
    return draft


def _is_joined(line: Line, owner: Draft) -> bool:
    """Whether a country stands in a list of countries (日米韓の外相): then the office is of each."""
    before = owner.first - 1
    if before < 0 or not line.adjacent(owner.first):
        return False
    if (line.sorts[before] & DOT or line.piece(before) == "と") and before > 0:
        before -= 1
    other = line.owner[before]
    return other is not None and other.kind is Kind.COUNTRY and other is not owner
