"""People and offices: every title and honorific looks for its bearer and for whose office it is."""

from __future__ import annotations

import re

from newsgraph.language.japanese.names.draft import Draft
from newsgraph.language.japanese.names.lexicon import (
    DOT,
    FAMILY,
    FORMER,
    GIVEN,
    HONORIFIC,
    INCUMBENT,
    NO,
    NOUN,
    NUMBER,
    START,
    STOP,
    TITLE,
    Lexicon,
)
from newsgraph.language.japanese.names.line import Line
from newsgraph.model import Form, Kind

_KANJI = re.compile(r"[一-鿿々〆ヶ]+")
_OWNERS = frozenset({Kind.COUNTRY, Kind.ORGANIZATION, Kind.PLACE})
_LONGEST_NAME = 5
"""Characters of a kanji name; longer runs are compounds."""


class People:
    """Finds bearers and offices in a line; knows the word lists."""

    def __init__(self, lexicon: Lexicon) -> None:
        lists = lexicon.lists
        self._surnames = lists.get("surname-continental", frozenset())
        self._surname_places = lists.get("surname-place", frozenset())
        self._place_titles = lists.get("title-of-place", frozenset())
        self._follows = lists.get("title-followed-by", frozenset())
        self._suffix = tuple(lists.get("title-suffix", ()))
        self._roles = lists.get("honorific-role", frozenset()) | lists.get("honorific", frozenset())
        self._leaders = lists.get("title-leaders", frozenset())

    def find(self, line: Line) -> None:
        """Give each title and honorific of the line its bearer, or make it an office of its own."""
        index, count = 0, len(line.sorts)
        while index < count:
            sorts = line.sorts[index]
            if sorts & (TITLE | HONORIFIC) and not sorts & STOP and line.owner[index] is None:
                index = self._title(line, index)
            else:
                index += 1

    def _title(self, line: Line, index: int) -> int:
        last = index + 1
        while last < len(line.sorts) and line.sorts[last] & (TITLE | HONORIFIC) and line.adjacent(last):
            last += 1
        words = self._words(line, index, last)
        bearer = self._person_before(line, index, words)
        if bearer is None:
            first, former = self._begin(line, index)
            words = self._words(line, first, last, former=former)
            bearer = self._person_before(line, first, words)
        first = words.first
        if bearer is not None:
            self._bear(line, bearer, words, self._owner(line, bearer.first))
            return last
        if all(line.piece(i) in self._roles for i in range(first, last)):
            return last
        owner = line.owner[first - 1] if first and line.adjacent(first) else None
        if owner is not None and owner.kind in _OWNERS and owner.last == first:
            before = owner.first
            if before and line.sorts[before - 1] & DOT:
                before -= 1
            bearer = self._person_before(line, before, words) if before and line.adjacent(before) else None
            if bearer is not None and bearer.kind is not Kind.PLACE:
                self._bear(line, bearer, words, owner)
                return last
        self._office(line, words, owner if owner and owner.last == first else None)
        return last

    @staticmethod
    def _words(line: Line, first: int, last: int, *, former: bool = False) -> _Words:
        prefixed = bool(line.sorts[first] & (FORMER | INCUMBENT)) and last > first + 1
        text = line.text[line.starts[first + prefixed] : line.ends[last - 1]]
        return _Words(first, last, text, former)

    def _begin(self, line: Line, index: int) -> tuple[int, bool]:
        """Walk left over the nouns that belong to a title; say whether it was held before."""
        first = index
        while first > 0 and line.adjacent(first) and line.owner[first - 1] is None:
            sorts = line.sorts[first - 1]
            if sorts & (FORMER | INCUMBENT):
                return first - 1, bool(sorts & FORMER)
            if not sorts & (NOUN | TITLE | START | NUMBER) or sorts & STOP or index - first > 6:
                break
            if line.piece(first - 1) in self._surnames:
                break
            first -= 1
        return first, False

    def _person_before(self, line: Line, stop: int, words: _Words) -> Draft | None:
        """Return the draft of a person that ends before piece `stop`, made longer or new where it must be."""
        if not stop or line.ends[stop - 1] != line.starts[stop]:
            return None
        draft = line.owner[stop - 1]
        if draft is not None:
            return draft if draft.last == stop and self._can_bear(draft, words) else None
        first, length = stop, 0
        while first > 0 and line.adjacent(first) or first == stop:
            first -= 1
            text = line.piece(first)
            length += len(text)
            if length > _LONGEST_NAME or not _KANJI.fullmatch(text):
                return None
            owner = line.owner[first]
            if owner is not None:
                if owner.rule in {"family", "family-given"} and owner.last == first + 1 and stop - first <= 4:
                    owner.last, owner.end = stop, line.ends[stop - 1]
                    owner.unit_end = owner.end
                    owner.parts = (line.piece(owner.first), line.text[line.ends[owner.first] : owner.end])
                    for index in range(owner.first, stop):
                        line.owner[index] = owner
                    return owner
                return None
            if (
                text in self._surnames
                and length <= 4
                and (first == 0 or not line.adjacent(first) or not line.sorts[first - 1] & NOUN)
            ):
                made = Draft(first, stop, line.starts[first], line.ends[stop - 1], Kind.PERSON, "continental")
                made.parts = (text, line.text[line.ends[first] : made.end])
                return line.claim(made)
            if first == 0:
                break
        return None

    def _can_bear(self, draft: Draft, words: _Words) -> bool:
        if draft.kind is None or draft.kind is Kind.PERSON:
            return True
        if draft.kind is not Kind.PLACE or draft.rule == "site":
            return False
        name = words.text
        return name in {"氏", "さん", "容疑者", "被告", "選手", "君", "ちゃん"} or False

    def _owner(self, line: Line, first: int) -> Draft | None:
        """Return the country or body whose office it is: it stands before the bearer, with の or without."""
        if not first:
            return None
        place = first - 1
        if line.sorts[place] & NO and place:
            place -= 1
        elif not line.adjacent(first):
            return None
        owner = line.owner[place]
        return owner if owner is not None and owner.kind in _OWNERS and owner.last == place + 1 else None

    def _bear(self, line: Line, bearer: Draft, words: _Words, owner: Draft | None) -> None:
        bearer.kind = Kind.PERSON
        bearer.certain = True
        if bearer.rule in {"katakana", "area", "listed"} and not bearer.keys:
            bearer.rule = "title"
        pure = all(line.piece(i) in self._roles for i in range(words.first, words.last))
        if not (pure and bearer.title) and not (words.text in {"氏", "さん", "君", "ちゃん", "夫人", "両氏"}):
            bearer.title = words.text
        bearer.former = bearer.former or words.former
        if owner is not None and bearer.of is None and owner is not bearer:
            bearer.of = owner
        bearer.unit_end = line.ends[words.last - 1]
        for index in range(words.first, words.last):
            line.owner[index] = bearer

    def _office(self, line: Line, words: _Words, owner: Draft | None) -> None:
        if owner is None:
            owner = self._owner(line, words.first)
        if owner is not None and owner.kind is Kind.COUNTRY and _joined(line, owner):
            owner = None
        after = words.last
        if after < len(line.sorts):
            if line.sorts[after] & NO and after + 1 < len(line.sorts):
                bearer = line.owner[after + 1]
                if bearer is not None and bearer.kind in {Kind.PERSON, None} and self._honoured(line, bearer):
                    bearer.kind, bearer.title, bearer.of = Kind.PERSON, words.text, owner
                    bearer.former = words.former
                    return
            if line.adjacent(after):
                bearer = line.owner[after]
                if (
                    bearer is not None
                    and bearer.kind is Kind.PERSON
                    and bearer.certain
                    and len(bearer.parts) > 1
                ):
                    bearer.title, bearer.of, bearer.former = words.text, owner, words.former
                    return
                if line.sorts[after] & NOUN and line.piece(after) not in self._follows:
                    return
        if words.text in self._leaders and owner is None:
            return
        draft = Draft(
            words.first,
            words.last,
            line.starts[words.first],
            line.ends[words.last - 1],
            Kind.PERSON,
            "office",
        )
        draft.form, draft.title, draft.of, draft.former = Form.OFFICE, words.text, owner, words.former
        if owner is not None and owner.last == words.first:
            draft.unit_start = owner.unit_start
        line.claim(draft)

    @staticmethod
    def _honoured(line: Line, bearer: Draft) -> bool:
        after = bearer.last
        if bearer.certain:
            return True
        return after < len(line.sorts) and bool(line.sorts[after] & HONORIFIC) and line.adjacent(after)


class _Words:
    """The words of a title: its pieces, its text without 元 or 前, and whether it was held before."""

    __slots__ = ("first", "former", "last", "text")

    def __init__(self, first: int, last: int, text: str, former: bool) -> None:
        self.first, self.last, self.text, self.former = first, last, text, former


def _joined(line: Line, owner: Draft) -> bool:
    """Whether a country stands in a list of countries (日米韓の外相): then the office is of each."""
    before = owner.first - 1
    if before < 1 or not line.adjacent(owner.first):
        return False
    if line.sorts[before] & DOT or line.piece(before) == "と":
        before -= 1
    other = line.owner[before]
    return other is not None and other.kind is Kind.COUNTRY
