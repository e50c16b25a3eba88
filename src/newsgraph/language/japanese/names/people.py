"""People and offices: every title and honorific looks for its bearer and for whose office it is."""

from __future__ import annotations

import re

from newsgraph.language.japanese.names.draft import Draft
from newsgraph.language.japanese.names.lexicon import (
    BODY,
    CLOSE,
    COUNTRY,
    DESCRIPTION,
    DOT,
    FORMER,
    HEAD,
    HONORIFIC,
    INCUMBENT,
    NO,
    NOUN,
    NUMBER,
    OPEN,
    START,
    STOP,
    TITLE,
    UNKNOWN,
    Lexicon,
)
from newsgraph.language.japanese.names.line import Line
from newsgraph.model import Form, Kind

_KANJI = re.compile(r"[一-鿿々〆ヶ]+")
_OWNERS = frozenset({Kind.COUNTRY, Kind.ORGANIZATION, Kind.PLACE})
_SURE = frozenset({"氏", "さん", "君", "くん", "ちゃん", "容疑者", "被告"})
"""After these any kanji are a name: 看護師 and 皆様 are why the others are not here."""
_NOT_IN_NAMES = TITLE | FORMER | INCUMBENT | DESCRIPTION | BODY | HEAD
_POSTED = frozenset("駐在")
_LONGEST_NAME = 5
"""Characters of a kanji name; longer runs are compounds."""
_LONGEST_TITLE = 6
"""Nouns before a listed title that may belong to it."""


class Words:
    """The words of a title: its pieces, its text without 元 or 前, and whether it was held before."""

    __slots__ = ("first", "former", "last", "listed", "text")

    def __init__(self, line: Line, first: int, last: int, listed: int) -> None:
        prefix = line.sorts[first] & (FORMER | INCUMBENT) if last > first + 1 else 0
        self.first, self.last = first, last
        self.text = line.text[line.starts[first + bool(prefix)] : line.ends[last - 1]]
        if self.text.startswith("長") and line.starts[first]:
            self.text = line.text[line.starts[first] - 1] + self.text  # the 局 of 財務局 in 財務局長
        self.former = bool(prefix & FORMER)
        self.listed = listed
        """Where the listed title begins; the nouns before it are taken into it."""


class People:
    """Finds bearers and offices in a line; knows the word lists."""

    def __init__(self, lexicon: Lexicon) -> None:
        lists = lexicon.lists
        self._surnames = lists.get("surname-continental", frozenset())
        self._alone = lists.get("surname-continental-alone", frozenset())
        self.follows = lists.get("title-followed-by", frozenset())
        self._honorifics = lists.get("honorific", frozenset())
        self._roles = lists.get("honorific-role", frozenset()) | self._honorifics
        self._prefixes = lists.get("title-prefix", frozenset())
        self._leaders = lists.get("title-leaders", frozenset())
        self._not_names = lists.get("honorific-not-after", frozenset())
        self._given_countries = lists.get("given-name-country", frozenset())
        self._local = lists.get("title-of-place", frozenset())

    def find(self, line: Line) -> None:
        """Give each title and honorific of the line its bearer, or make it an office of its own."""
        index, count = 0, len(line.sorts)
        while index < count:
            sorts = line.sorts[index]
            if sorts & (TITLE | HONORIFIC) and not sorts & STOP and line.owner[index] is None:
                index = self._title(line, index)
            else:
                index += 1

    def settle(self, line: Line, stop: int) -> None:
        """Make a person of what stands before piece `stop`, where something sure follows it (an age, a reading)."""
        draft = line.owner[stop - 1]
        if draft is not None:
            if draft.last == stop and draft.kind in {None, Kind.PERSON}:
                draft.kind, draft.certain = Kind.PERSON, True
            return
        found = self._kanji_before(line, stop, None)
        if found is not None:
            found.kind, found.certain = Kind.PERSON, True

    def _title(self, line: Line, index: int) -> int:
        last = index + 1
        while line.after(last) & (TITLE | HONORIFIC):
            last += 1
        words = Words(line, index, last, index)
        while line.before(words.first) & NOUN and line.piece(words.first - 1) in self._prefixes:
            words = Words(line, words.first - 1, last, words.first - 1)
        bearer = self._person_before(line, words.first, words)
        if bearer is None:
            words = Words(line, self._begin(line, words.first), last, index)
            bearer = self._person_before(line, words.first, words)
        if bearer is not None:
            self._bear(line, bearer, words, self._owner(line, bearer.first))
            return last
        if all(line.piece(i) in self._roles for i in range(index, last)):
            return last
        posting = self._posting(line, words.first)
        if posting < words.first:
            words = Words(line, posting, last, index)
            bearer = self._person_before(line, posting, words)
            if bearer is not None:
                self._bear(line, bearer, words, self._owner(line, bearer.first))
                return last
        owner = self._adjoining(line, words.first)
        if owner is not None:
            bearer = self._before_owner(line, owner, words)
            if bearer is not None:
                self._bear(line, bearer, words, owner)
                return last
        self._office(line, words, owner)
        return last

    def _begin(self, line: Line, index: int) -> int:
        """Walk left over the nouns that belong to a title."""
        first = index
        while line.adjacent(first) and line.owner[first - 1] is None:
            sorts = line.sorts[first - 1]
            if sorts & (FORMER | INCUMBENT):
                return first - 1
            if not sorts & (NOUN | TITLE | START | NUMBER) or sorts & STOP or index - first > _LONGEST_TITLE:
                break
            if (sorts & NUMBER or line.before(first - 1) & NUMBER) and not line.before(first - 1) & START:
                break
            if line.piece(first - 1) in self._surnames or sorts & UNKNOWN:
                break
            first -= 1
        return first

    @staticmethod
    def _posting(line: Line, first: int) -> int:
        """Return where 駐日 begins before piece `first` (駐日大使, 駐日米大使); `first` where there is none."""
        if line.before(first) & COUNTRY and first > 1 and line.adjacent(first - 1):
            if line.piece(first - 2) in _POSTED:
                return first - 2
        return first

    # ------------------------------------------------------------------ bearers

    def _person_before(self, line: Line, stop: int, words: Words) -> Draft | None:
        """Return the draft of a person that ends before piece `stop`, made longer or new where it must be."""
        if not line.adjacent(stop):
            return None
        draft = line.owner[stop - 1]
        if draft is not None:
            return (
                self._grown(line, draft)
                if draft.last == stop and self._can_bear(line, draft, words)
                else None
            )
        if line.sorts[stop - 1] & CLOSE:
            return self._before_brackets(line, stop - 1, words)
        if line.sorts[stop - 1] & DOT:  # 小泉純一郎・元首相
            draft = line.owner[stop - 2] if stop > 1 and line.adjacent(stop - 1) else None
            return draft if draft is not None and draft.kind is Kind.PERSON and draft.certain else None
        return self._kanji_before(line, stop, words)

    def _before_brackets(self, line: Line, close: int, words: Words) -> Draft | None:
        """潘基文(パン・ギムン)外相: the bearer stands before the brackets with the reading of the name."""
        opened = close - 1
        while opened > 0 and close - opened < 8 and not line.sorts[opened] & OPEN:
            opened -= 1
        if not line.sorts[opened] & OPEN or opened == 0:
            return None
        draft = line.owner[opened - 1]
        if draft is not None:
            found = draft if draft.kind is Kind.PERSON and draft.last == opened else None
        else:
            found = self._kanji_before(line, opened, words)
        if found is not None:
            inner = line.owner[close - 1]
            if inner is not None and inner.first > opened:
                inner.dropped = True
        return found

    def _kanji_before(self, line: Line, stop: int, words: Words | None) -> Draft | None:
        """Make a person of a run of kanji that the dictionary does not know as a name."""
        first, length = stop, 0
        honorific = words is not None and words.text in _SURE
        while first == stop or line.adjacent(first):
            first -= 1
            text = line.piece(first)
            owner = line.owner[first]
            length += len(text) if owner is None else owner.end - owner.start
            barred = _NOT_IN_NAMES if words is not None else _NOT_IN_NAMES & ~HEAD
            plain = line.sorts[first] & (NOUN | NUMBER) and not line.sorts[first] & barred
            if length > _LONGEST_NAME or not _KANJI.fullmatch(text) or not plain:
                if owner is None or owner.kind is not Kind.PERSON:
                    break
            if owner is not None:
                return self._lengthened(line, owner, first, stop) if length <= _LONGEST_NAME else None
            opens = not line.before(first) & (NOUN | NUMBER)
            if text in self._surnames and length <= 4 and opens and (stop - first > 1 or text in self._alone):
                if first + 1 < stop or (words is not None and words.first == words.listed):
                    return self._made(line, first, stop)
            if words is not None and opens and 1 < length < _LONGEST_NAME and _all_unknown(line, first, stop):
                return self._made(line, first, stop)
            if (
                honorific
                and opens
                and 1 < length <= _LONGEST_NAME
                and line.text[line.starts[first] : line.ends[stop - 1]] not in self._not_names
            ):
                return self._made(line, first, stop)
            if first == 0:
                break
        return None

    @staticmethod
    def _lengthened(line: Line, owner: Draft, first: int, stop: int) -> Draft | None:
        open_ = owner.rule in {"family", "family-given"} or (owner.rule == "listed" and not owner.certain)
        if not open_ or owner.last != first + 1:
            return None
        if owner.rule == "listed":
            owner.rule, owner.keys = "family", ()
        owner.last, owner.end, owner.unit_end = stop, line.ends[stop - 1], line.ends[stop - 1]
        owner.parts = (line.piece(owner.first), line.text[line.ends[owner.first] : owner.end])
        line.own(owner)
        return owner

    @staticmethod
    def _made(line: Line, first: int, stop: int) -> Draft:
        made = Draft(first, stop, line.starts[first], line.ends[stop - 1], Kind.PERSON, "kanji")
        if stop - first > 1 and line.ends[first] - line.starts[first] < 3:
            made.parts = (line.piece(first), line.text[line.ends[first] : made.end])
        return line.claim(made)

    def _can_bear(self, line: Line, draft: Draft, words: Words) -> bool:
        if (
            draft.rule == "katakana"
            and words.first < words.listed
            and not line.sorts[words.first] & (FORMER | INCUMBENT)
        ):
            return draft.certain or bool(line.sorts[draft.first] & UNKNOWN)
        if draft.kind is None or draft.kind is Kind.PERSON:
            return True
        if draft.kind is not Kind.PLACE or draft.rule == "site" or draft.unit_end > draft.end:
            return False
        return words.text in self._roles

    def _grown(self, line: Line, draft: Draft) -> Draft:
        """佐藤ナナさん: a surname before a katakana name belongs to it; チャド・ハーリー is no country and a name."""
        if draft.rule in {"katakana", "dotted"} and line.before(draft.first) & DOT and draft.first > 1:
            given = line.owner[draft.first - 2]
            if given is not None and line.text[given.start : given.end] in self._given_countries:
                given.dropped = True
                draft.parts = (
                    line.text[given.start : given.end],
                    *(draft.parts or (line.piece(draft.first),)),
                )
                draft.first, draft.start, draft.unit_start = given.first, given.start, given.start
                draft.rule = "dotted"
                line.own(draft)
                return draft
        if draft.rule == "katakana" and line.adjacent(draft.first):
            family = line.owner[draft.first - 1]
            if family is not None and family.rule == "family" and family.last == draft.first:
                family.last, family.end, family.unit_end = draft.last, draft.end, draft.end
                family.parts = (line.piece(family.first), line.piece(draft.first))
                draft.dropped = True
                line.own(family)
                return family
        return draft

    def _bear(self, line: Line, bearer: Draft, words: Words, owner: Draft | None) -> None:
        bearer.kind, bearer.certain, bearer.dropped = Kind.PERSON, True, False
        if bearer.rule in {"katakana", "area", "listed"} and not bearer.keys:
            bearer.rule = "title"
        pure = words.text in self._honorifics
        if not pure and not (bearer.title and words.text in self._roles):
            bearer.title = words.text
            bearer.former = bearer.former or words.former
        elif words.text in {"夫人", "夫妻"}:
            bearer.title = words.text
        if owner is not None and bearer.of is None and owner is not bearer:
            bearer.of = owner
        bearer.unit_end = line.ends[words.last - 1]
        for index in range(max(words.first, bearer.last), words.last):
            if line.owner[index] is None:
                line.owner[index] = bearer

    # ------------------------------------------------------------------ offices

    def _adjoining(self, line: Line, first: int) -> Draft | None:
        owner = line.owner[first - 1] if line.adjacent(first) else None
        return owner if owner is not None and owner.kind in _OWNERS and owner.last == first else None

    def _before_owner(self, line: Line, owner: Draft, words: Words) -> Draft | None:
        """トランプ米大統領, プーチン・ロシア大統領: the bearer stands before whose office it is."""
        before = self._posting(line, owner.first)
        if before < owner.first:
            words.text = line.text[line.starts[before] : line.starts[owner.first]] + words.text
        if line.before(before) & DOT:
            before -= 1
        if line.before(before) & (FORMER | INCUMBENT):  # トランプ前米大統領
            before -= 1
            words.former = words.former or bool(line.sorts[before] & FORMER)
        bearer = self._person_before(line, before, words)
        return bearer if bearer is not None and bearer.kind is not Kind.PLACE else None

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

    def _office(self, line: Line, words: Words, owner: Draft | None) -> None:
        if owner is None:
            owner = self._owner(line, words.first)
        after = words.last
        if line.after(after):
            if line.sorts[after] & NO and after + 1 < len(line.sorts) and line.adjacent(after + 1):
                bearer = line.owner[after + 1]
                if bearer is not None and bearer.kind in {Kind.PERSON, None} and _honoured(line, bearer):
                    self._lend(bearer, words, owner)
                    return
            bearer = line.owner[after]
            if bearer is not None and bearer.kind is Kind.PERSON and bearer.certain and len(bearer.parts) > 1:
                self._lend(bearer, words, owner)
                return
            if line.sorts[after] & NOUN and line.piece(after) not in self.follows:
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
        if line.sorts[words.first] & (FORMER | INCUMBENT) and words.last > words.first + 1:
            draft.first, draft.start = words.first + 1, line.starts[words.first + 1]
        draft.unit_start = line.starts[words.first]
        if owner is not None and owner.last == words.first:
            draft.unit_start = owner.unit_start
            if line.before(owner.first) & (FORMER | INCUMBENT):  # 前米大統領
                draft.unit_start = line.starts[owner.first - 1]
                words.former = words.former or bool(line.before(owner.first) & FORMER)
        draft.form, draft.title, draft.of, draft.former = Form.OFFICE, words.text, owner, words.former
        if owner is not None and owner.kind is Kind.COUNTRY and _joined(line, owner):
            draft.rule = "offices"
        line.claim(draft)

    @staticmethod
    def _lend(bearer: Draft, words: Words, owner: Draft | None) -> None:
        bearer.kind, bearer.certain = Kind.PERSON, True
        bearer.title, bearer.of, bearer.former = words.text, owner or bearer.of, words.former


def _all_unknown(line: Line, first: int, stop: int) -> bool:
    return all(line.sorts[i] & UNKNOWN for i in range(first, stop))


def _honoured(line: Line, bearer: Draft) -> bool:
    return bearer.certain or bool(line.after(bearer.last) & HONORIFIC)


def _joined(line: Line, owner: Draft) -> bool:
    """Whether a country stands in a list of countries (日米韓の外相): then the office is of each."""
    before = owner.first - 1
    if before < 0 or not line.adjacent(owner.first):
        return False
    if (line.sorts[before] & DOT or line.piece(before) == "と") and before > 0:
        before -= 1
    other = line.owner[before]
    return other is not None and other.kind is Kind.COUNTRY and other is not owner
