"""Surnames again, of those whom the article names in full: 夏さん after 夏夕介さん.

By itself such a surname is a common noun, or several words; before a title, in this article, it is a name.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from newsgraph.language.japanese.names.draft import Draft
from newsgraph.language.japanese.names.lexicon import (
    EDGE,
    FORMER,
    HONORIFIC,
    INCUMBENT,
    NOUN,
    NUMBER,
    PROPER,
    STOP,
    TITLE,
)
from newsgraph.language.japanese.names.line import Line
from newsgraph.language.japanese.names.people import People
from newsgraph.model import Form, Kind

_PERSON = Kind.PERSON
_NAME, _OFFICE = Form.NAME, Form.OFFICE
_KANJI = re.compile(r"[一-鿿々〆ヶ]+")
_IN_PARTS = frozenset({"family-given", "kanji", "family"})
"""Rules that tell the surname of a name from the given name."""
_KANA = re.compile(r"[ァ-ヺ]")
"""A Korean surname of one kana, which is no name by itself: イ大統領 after イ・ジェミョン."""
_LONGEST_SURNAME = 3

_Surnames = Mapping[str, set[str | None]]
"""Surname -> titles of those who bear it."""


def find(lines: Sequence[Line], people: People) -> None:
    """Make persons of the surnames of full names, where a title follows that they may bear."""
    surnames = _collect(lines)
    for line in lines:
        for surname, titles in surnames.items():
            if surname in line.text:
                for first, stop in _places(line, surname):
                    if people.may_repeat(line, (first, stop), titles):
                        people.repeat(line, first, stop)


def _collect(lines: Sequence[Line]) -> _Surnames:
    found: dict[str, set[str | None]] = defaultdict(set)
    for line in lines:
        for draft in line.drafts:
            if draft.kind is _PERSON and draft.certain and not draft.dropped and draft.form is _NAME:
                for surname in _surnames(line, draft):
                    found[surname].add(draft.title)
    return found


def _surnames(line: Line, draft: Draft) -> Iterator[str]:
    """Yield what may be the surname: the first part, and where that was guessed, the first two words too."""
    family, dot, _ = draft.text_of(line.text).partition("・")
    if dot and _KANA.fullmatch(family):
        yield family
    if draft.rule not in _IN_PARTS or len(draft.parts) < 2:
        return
    surname = draft.parts[0]
    if _KANJI.fullmatch(surname) and len(surname) <= _LONGEST_SURNAME:
        yield surname
    if draft.rule == "kanji" and draft.last - draft.first > 2 and len(surname) == 1:
        yield line.text[draft.start : line.ends[draft.first + 1]]


def _places(line: Line, surname: str) -> Iterator[tuple[int, int]]:
    """Yield the pieces that make up a surname which nothing stands before and a title stands after."""
    start = -1
    while (start := line.text.find(surname, start + 1)) >= 0:
        first = bisect_left(line.starts, start)
        if line.starts[first : first + 1] != [start]:
            continue
        stop = first + 1
        while stop < len(line.ends) and line.ends[stop - 1] < start + len(surname):
            stop += 1
        after = line.after(stop)
        before = line.before(first)
        if (
            line.ends[stop - 1] == start + len(surname)
            and after & (TITLE | HONORIFIC)
            and not after & STOP
            and not (before & (NOUN | NUMBER | PROPER) and not before & EDGE)
            and not line.sorts[first] & (FORMER | INCUMBENT)
            and all(_is_open(line.owner[index]) for index in range(first, stop))
        ):
            yield first, stop


def _is_open(owner: Draft | None) -> bool:
    """Whether nothing sure is said of a piece yet, but that it begins an office: 夏監督."""
    return (
        owner is None
        or owner.form is _OFFICE
        or (not owner.certain and owner.kind in {None, _PERSON} and owner.form is _NAME)
    )
