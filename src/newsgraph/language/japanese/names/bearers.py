"""Bearers: the person who ends before a title, in a listed, dictionary, katakana or unknown kanji name."""

from __future__ import annotations

import re

from newsgraph.language.japanese.names import continental
from newsgraph.language.japanese.names.draft import Draft
from newsgraph.language.japanese.names.lexicon import (
    CLOSE,
    COMMON,
    COUNTRY,
    DOT,
    EDGE,
    FAMILY,
    GIVEN,
    HEAD,
    NOUN,
    NUMBER,
    OPEN,
    ORG,
    SITE,
    TITLE,
    UNKNOWN,
    Lexicon,
)
from newsgraph.language.japanese.names.line import Line
from newsgraph.language.japanese.names.readings import (
    LONGEST_FAMILY,
    LONGEST_READING,
    NOT_IN_NAMES,
    with_read_family,
)
from newsgraph.language.japanese.names.surnames import completed, with_rest
from newsgraph.language.japanese.names.titles import Title, Titles
from newsgraph.model import Kind

_KANJI = re.compile(r"[一-鿿々〆ヶ]+")
_SURE = frozenset({"氏", "さん", "君", "くん", "ちゃん", "容疑者", "被告"})
"""After these any kanji are a name: 看護師 and 皆様 are why the others are not here."""
_NO_BODY = frozenset({"氏", "容疑者", "被告"})
"""No body and no thing bears these: フォード氏, ヤギ容疑者."""
_PERSON = "人"
"""The end of many given names (俊|人), which is a noun of people elsewhere."""
_NO_NAME = "之"
"""What is the end of many given names, and none by itself."""
_OFFICERS = frozenset({
    "社長", "副社長", "会長", "副会長", "理事長", "委員長", "幹事長", "書記長", "党首", "頭取", "座長",
    "総裁", "専務", "常務",
})  # fmt: skip
"""Titles that no town and no part of a body at a place has: 西川理事長; not 京都支社長, 甲府代表."""
_POSTED = frozenset({"特派員", "記者"})
"""What names where somebody works from, before it."""
_LONGEST = 5
"""Characters of a kanji name; longer runs are compounds."""
_LONGEST_CONTINENTAL = 4


class Bearers:
    """Finds who may bear a title; knows the word lists."""

    def __init__(self, lexicon: Lexicon, titles: Titles) -> None:
        self._titles = titles
        lists = lexicon.lists
        self._surnames = lists.get("surname-continental", frozenset())
        self._alone = lists.get("surname-continental-alone", frozenset())
        self._not_names = lists.get("honorific-not-after", frozenset())
        self._roles = lists.get("honorific-role", frozenset()) | lists.get("honorific", frozenset())
        self._of_state = lists.get("title-minister", frozenset()) | lists.get("title-state", frozenset())
        self._prefixes = lists.get("role-prefix", frozenset())
        self._callings = lists.get("katakana-calling", frozenset())
        self._given_countries = lists.get("given-name-country", frozenset())

    def before(self, line: Line, stop: int, title: Title) -> Draft | None:
        """Return the draft of a person that ends before piece `stop`, made longer or new where it must be."""
        draft = continental.whole(line, stop, self._nearest(line, stop, title), self._surnames)
        return completed(line, with_read_family(line, draft), self._prefixes) if draft is not None else None

    def _nearest(self, line: Line, stop: int, title: Title) -> Draft | None:
        if not line.adjacent(stop):
            return None
        draft = line.owner[stop - 1]
        if draft is not None:
            whole = draft.text_of(line.text) != _NO_NAME  # 市原則|之副会長
            fits = whole and draft.last == stop and self._can_bear(line, draft, title)
            return self._grown(line, draft) if fits else None
        if line.sorts[stop - 1] & CLOSE:
            return self._before_brackets(line, stop - 1, title)
        if line.sorts[stop - 1] & DOT:  # 小泉純一郎・元首相
            draft = line.owner[stop - 2] if stop > 1 and line.adjacent(stop - 1) else None
            return draft if draft is not None and draft.kind is Kind.PERSON and draft.certain else None
        if line.sorts[stop - 1] & COMMON and title.text in _NO_BODY:
            return None if line.before(stop - 1) & (NOUN | DOT | NUMBER) else _made(line, stop - 1, stop)
        open_ = line.piece(stop - 1) == _PERSON or not line.sorts[stop - 1] & NOT_IN_NAMES
        if open_ and line.piece(stop - 1) not in self._prefixes:
            rest = with_rest(line, stop)  # 桑原祐|示会長
            if rest is not None:
                return rest
        return self._in_kanji(line, stop, title)

    @staticmethod
    def is_sure(title: Title) -> bool:
        """Whether any kanji before a title are a name."""
        return title.text in _SURE

    def settle(self, line: Line, stop: int, *, sure: bool) -> None:
        """Make a person of what stands before piece `stop`, where an age (`sure`) or a reading follows it."""
        draft = line.owner[stop - 1]
        if draft is None:
            draft = with_rest(line, stop) or self._in_kanji(line, stop, None, areas=sure)
        elif draft.last != stop or draft.kind not in {None, Kind.PERSON}:
            return
        elif draft.rule == "family" and draft.last == draft.first + 1 and not draft.keys:
            _with_family(line, draft)
        if draft is not None:
            draft = completed(line, draft, self._prefixes)
            draft.kind, draft.certain = Kind.PERSON, True

    def guess(self, line: Line, stop: int) -> Draft | None:
        """Return who may bear a role in kanji that no dictionary has (塚下選手); the article settles it.

        Where each of its characters is a word of its own (塚|下) it is no compound, and the name is sure.
        """
        first = stop
        while line.before(first) & NOUN and line.ends[stop - 1] - line.starts[first - 1] <= LONGEST_FAMILY:
            first -= 1
            if line.owner[first] or line.sorts[first] & (NOT_IN_NAMES | NUMBER):
                return None
        text = line.text[line.starts[first] : line.ends[stop - 1]]
        before = line.before(first)
        if (
            first == stop
            or _in_name(line, first)
            or not _KANJI.fullmatch(text)
            or (before & (NOUN | NUMBER) and not before & EDGE)
        ):
            return None
        made = _made(line, first, stop)
        made.parts = ()
        if stop - first < 2 or len(text) > stop - first or text[0] in self._prefixes:
            made.rule = "guess"
        return made

    def _before_brackets(self, line: Line, close: int, title: Title) -> Draft | None:
        """潘基文(パン・ギムン)外相: the bearer stands before the brackets with the reading of the name."""
        opened = close - 1
        while opened > 0 and close - opened < LONGEST_READING and not line.sorts[opened] & OPEN:
            opened -= 1
        if not line.sorts[opened] & OPEN or opened == 0:
            return None
        draft = line.owner[opened - 1]
        if draft is None:
            draft = self._in_kanji(line, opened, title)
        elif draft.kind is not Kind.PERSON or draft.last != opened:
            return None
        reading = line.owner[close - 1]
        if draft is not None and reading is not None and reading.first > opened:
            reading.dropped = True
        return draft

    def _in_kanji(self, line: Line, stop: int, title: Title | None, *, areas: bool = False) -> Draft | None:
        """Return a person made of the kanji before piece `stop`, which the dictionary does not know.

        A place's name may be its surname before a title, or with `areas`.
        """
        barred = NOT_IN_NAMES if title is not None else NOT_IN_NAMES & ~HEAD
        first, length = stop, 0
        while first > 0 and (first == stop or line.adjacent(first)):
            first -= 1
            owner = line.owner[first]
            length += line.ends[first] - (line.starts[first] if owner is None else owner.start)
            plain = line.sorts[first] & (NOUN | NUMBER) and not line.sorts[first] & barred
            if owner is not None and (
                plain or owner.kind is Kind.PERSON or ((title or areas) and owner.rule == "area")
            ):
                fits = length <= _LONGEST and not _is_field(line, owner, stop)
                return _lengthened(line, owner, first, stop) if fits else None
            if length > _LONGEST or not plain or not _KANJI.fullmatch(line.piece(first)):
                return None
            before = line.before(first)
            if (
                (not before & (NOUN | NUMBER) or before & EDGE)
                and not _in_name(line, first)
                and self._is_name(line, (first, stop), length, title)
            ):
                return _made(line, first, stop)
        return None

    def _is_name(self, line: Line, span: tuple[int, int], length: int, title: Title | None) -> bool:
        """Whether pieces that nothing stands before are a name: by a known surname, or by what follows."""
        first, stop = span
        text = line.piece(first)
        if text in self._surnames and length <= _LONGEST_CONTINENTAL:
            if stop - first > 1:
                return True
            if text in self._alone and title is not None and title.first == title.listed:
                return True
        if title is None or length < 2:
            return False
        if length < _LONGEST and all(line.sorts[i] & UNKNOWN for i in range(first, stop)):
            return True
        return (
            title.text in _SURE and line.text[line.starts[first] : line.ends[stop - 1]] not in self._not_names
        )

    def _can_bear(self, line: Line, draft: Draft, title: Title) -> bool:
        if draft.rule == "katakana" and title.is_extended(line) and draft.kind is not Kind.ORGANIZATION:
            return draft.certain or bool(line.sorts[draft.first] & UNKNOWN)
        if draft.kind is None or draft.kind is Kind.PERSON:
            return True
        if title.text in _NO_BODY and draft.last == draft.first + 1 and _is_kana(line, draft):
            draft.keys, draft.rule = (), "katakana"  # フォード氏
            return True
        if draft.kind is not Kind.PLACE or draft.rule == "site" or draft.unit_end > draft.end:
            return False
        if title.text in _POSTED and not line.words[draft.first].guarded:
            return False  # 中南米特派員
        is_surname = line.words[draft.first].guarded and draft.last == draft.first + 1
        if draft.rule == "area" and title.text in _OFFICERS and _KANJI.fullmatch(draft.text_of(line.text)):
            return draft.end - draft.start <= LONGEST_FAMILY
        leads = line.piece(title.listed) in self._of_state or self._titles.leads_body(
            line, draft.first, title
        )
        if is_surname and leads and line.text[draft.start] > "ー":
            return True  # 福島担当相, 民主党の福山幹事長
        return title.text in self._roles

    def _grown(self, line: Line, draft: Draft) -> Draft:
        """Return a bearer with all of its name: 佐藤 of 佐藤ナナさん, チャド of チャド・ハーリー氏."""
        if draft.rule in {"katakana", "dotted"} and line.before(draft.first) & DOT and draft.first > 1:
            given, place = line.owner[draft.first - 2], draft.first - 2
            is_name = given is not None and given.text_of(line.text) in self._given_countries
            if given is None and draft.rule == "katakana":  # サイド・クアシ容疑者, but not リーダー・X氏
                is_name = (
                    bool(line.sorts[place] & (COMMON | SITE)) and line.piece(place) not in self._callings
                )
            if is_name:
                if given is not None:
                    given.dropped = True
                draft.parts = (line.piece(place), *(draft.parts or (line.piece(draft.first),)))
                draft.first, draft.start, draft.unit_start = place, line.starts[place], line.starts[place]
                draft.rule = "dotted"
                line.own(draft)
                return draft
        if draft.rule == "family" and draft.last == draft.first + 1 and not draft.keys:
            _with_family(line, draft)
        family = (
            line.owner[draft.first - 1] if draft.rule == "katakana" and line.adjacent(draft.first) else None
        )
        if family is not None and family.rule == "family" and family.last == draft.first:
            draft.dropped = True
            return _stretched(line, family, draft.last)
        return draft


def _in_name(line: Line, first: int) -> bool:
    """Whether what stands right before a piece is a surname that it may go on: 岩井 of 岩井奉信."""
    owner = line.owner[first - 1] if line.adjacent(first) else None
    if owner is None or owner.last != first:
        return False
    # A catalogue person's surname is others' too: 茂木由暁.
    namesake = owner.rule == "listed" and owner.kind is Kind.PERSON and not owner.certain
    return namesake or owner.rule in {"family", "area"}


def _lengthened(line: Line, owner: Draft, first: int, stop: int) -> Draft | None:
    """Return the draft of a surname with the kanji that follow it, which the dictionary does not know."""
    is_open = owner.rule in {"family", "family-given", "area"} or (
        owner.rule == "listed" and not owner.certain
    )
    if not is_open or owner.last != first + 1:
        return None
    if owner.rule == "listed":
        owner.rule, owner.keys = "family", ()
    return _stretched(line, owner, stop)


def _is_field(line: Line, owner: Draft, stop: int) -> bool:
    """内山晃|総務|政務官: whether a word behind a full name is what somebody is in charge of, and no name."""
    if owner.rule != "family-given":
        return False
    words = range(owner.last, stop)
    return any(len(line.piece(i)) > 1 and not line.sorts[i] & (UNKNOWN | GIVEN) for i in words)


def _with_family(line: Line, draft: Draft) -> None:
    """Give a given name the kanji before it as its surname: 三部敏宏, unknown to the dictionary."""
    if line.sorts[draft.first] & FAMILY or not line.sorts[draft.first] & GIVEN:
        return
    first = draft.first
    while line.before(first) & (NOUN | NUMBER) and _is_open(line, first - 1):
        barred = NOT_IN_NAMES & ~TITLE if line.piece(first - 1) == "相" else NOT_IN_NAMES
        if line.before(first) & barred or not _KANJI.fullmatch(line.piece(first - 1)):
            return
        first -= 1
        if line.starts[draft.first] - line.starts[first] > LONGEST_FAMILY:
            return
    if first < draft.first:
        draft.parts = (line.text[line.starts[first] : draft.start], line.piece(draft.first))
        draft.first, draft.start, draft.unit_start = first, line.starts[first], line.starts[first]
        draft.rule = "family-given"
        line.own(draft)


def _is_open(line: Line, index: int) -> bool:
    """Whether a piece is no name yet, or one kanji that may be somebody's surname by itself (高)."""
    owner = line.owner[index]
    return owner is None or (not owner.certain and owner.kind is Kind.PERSON and owner.end - owner.start == 1)


def _stretched(line: Line, family: Draft, stop: int) -> Draft:
    family.last, family.end, family.unit_end = stop, line.ends[stop - 1], line.ends[stop - 1]
    family.parts = (line.piece(family.first), line.text[line.ends[family.first] : family.end])
    line.own(family)
    return family


def _is_kana(line: Line, draft: Draft) -> bool:
    """Whether a country or body has a katakana name, as a person from abroad would."""
    text = draft.text_of(line.text)
    return bool(line.sorts[draft.first] & (ORG | COUNTRY)) and text[0] >= "ァ" and text[-1] <= "ー"


def _made(line: Line, first: int, stop: int) -> Draft:
    made = Draft(first, stop, line.starts[first], line.ends[stop - 1], Kind.PERSON, "kanji")
    if stop - first > 1 and line.ends[first] - line.starts[first] < 3:
        made.parts = (line.piece(first), line.text[line.ends[first] : made.end])
    return line.claim(made)
