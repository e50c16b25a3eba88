"""Surnames that the dictionary cuts or does not have: 佐村|河内氏, 仁|坂吉伸知事, ラモス|瑠偉監督."""

from __future__ import annotations

import re
from collections.abc import Set

from newsgraph.language.japanese.names.draft import Draft
from newsgraph.language.japanese.names.lexicon import (
    AREA,
    COMMON,
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
    PLACE,
    PROPER,
    STOP,
    TAIL,
    TITLE,
    UNKNOWN,
)
from newsgraph.language.japanese.names.line import Line
from newsgraph.language.japanese.names.titles import Title
from newsgraph.model import Kind

_KANJI = re.compile(r"[一-鿿々〆ヶ]+")
_RULES = frozenset({"family", "family-given", "kanji", "title"})
_OTHERS = AREA | PLACE | COUNTRY | ORG
_LONGEST, _LONGEST_SURNAME = 6, 3
"""Characters of a kanji name, and of a surname."""
_SHORTEST_CUT = 4
"""Characters of a name that is cut into single kanji; fewer may be a word before a surname."""


def take_back(line: Line, draft: Draft | None, title: Title) -> Draft | None:
    """Return a bearer, a given name of one kanji with the kanji that the title took: 松木謙|公農水政務官."""
    if draft is None or draft.rule != "family-given" or not draft.last == title.first < title.listed - 1:
        return draft
    if len(draft.parts[-1]) > 1 or len(line.piece(title.first)) > 1:
        return draft
    if line.sorts[title.first] & ~UNKNOWN == NOUN:  # neither 党 nor 省
        _lengthened(line, draft, title.first + 1)
        title.first += 1
        title.text = title.text[1:]
    return draft


def completed(line: Line, draft: Draft, barred: Set[str]) -> Draft:
    """Return a bearer with what stands before it of its name; `barred` are kanji that begin no surname."""
    draft = _whole(line, draft)
    first = draft.first - 1
    if not line.adjacent(draft.first) or draft.reading[1]:
        return draft
    owner = line.owner[first]
    if draft.rule == "listed" and line.words[draft.first].guarded and owner is not None:
        return _rest_of_given(line, owner, draft)  # 陳斌|華報道官, where 華 is somebody else's surname
    if draft.rule not in _RULES or draft.keys:
        return draft
    if owner is not None and _is_firm_too(line, owner, draft):
        return _joined(line, draft, (line.piece(first), line.text[draft.start : draft.end]))
    if owner is not None and owner.certain:
        return _rest_of_given(line, owner, draft)
    if owner is not None and owner.kind not in {None, Kind.PERSON}:
        return draft
    if _is_katakana_surname(line, first, draft) or _is_stage_name(line, first, draft):
        return _joined(line, draft, (line.piece(first), line.text[draft.start : draft.end]))
    length = draft.end - line.starts[first]
    is_kanji = _KANJI.fullmatch(line.text, line.starts[first], draft.end) is not None
    if length > _LONGEST or not is_kanji or not _opens(line, first):
        return draft
    if _is_surname(line, first) or _is_beginning(line, first, draft, barred):
        return _joined(line, draft, _parts(line, first, draft))
    return draft


def with_rest(line: Line, stop: int) -> Draft | None:
    """Return the full name that one kanji before piece `stop` goes on: 加藤宗|現(かとう・そうげん)."""
    owner = line.owner[stop - 2] if stop > 1 and line.adjacent(stop - 1) else None
    length = line.ends[stop - 1] - line.starts[stop - 1]
    if owner is None or owner.rule != "family-given" or owner.last != stop - 1 or owner.title or length > 1:
        return None
    if not _KANJI.fullmatch(line.piece(stop - 1)) or line.ends[stop - 1] - owner.start > _LONGEST:
        return None
    return _lengthened(line, owner, stop)


def _whole(line: Line, draft: Draft) -> Draft:
    """炉|田|具|明被告, 比嘉|洋|奨投手: a name that the dictionary cuts up, or takes for a sea's."""
    first = draft.first
    if draft.rule != "family" or draft.end - draft.start > 1 or draft.keys or draft.reading[1]:
        return draft
    while first and line.adjacent(first) and _is_cut(line, first - 1, draft.end):
        first -= 1
    whole = line.text[line.starts[first] : draft.end]
    if len(whole) < _SHORTEST_CUT or not _opens(line, first):
        return draft
    while draft.first > first:
        draft = _joined(line, draft, (whole[:2], whole[2:]))
    return draft


def _is_cut(line: Line, index: int, end: int) -> bool:
    """Whether a piece is a kanji of a name that ends at `end`, or the surname before them."""
    owner, sorts = line.owner[index], line.sorts[index]
    if (
        end - line.starts[index] > _LONGEST
        or not _KANJI.fullmatch(line.piece(index))
        or sorts & (EDGE | STOP)
    ):
        return False
    if owner is not None:
        return owner.rule == "site" and bool(line.sorts[owner.first] & FAMILY) and not owner.keys
    return len(line.piece(index)) == 1 and not sorts & (_OTHERS | TITLE | NUMBER)


def _opens(line: Line, first: int) -> bool:
    """Whether nothing stands before a piece that it could belong to."""
    before = line.before(first)
    return (
        not before & (NOUN | NUMBER | PROPER | DOT) or bool(before & (EDGE | TITLE)) or _is_dot(line, first)
    )


def _is_dot(line: Line, first: int) -> bool:
    """Whether a middle dot after kanji stands before a piece: 社員・佐村河内."""
    return bool(line.before(first) & DOT) and first > 1 and line.text[line.starts[first] - 2] > "ー"


def _is_surname(line: Line, first: int) -> bool:
    """Whether a piece is a surname by the dictionary, and no place's name."""
    return bool(line.sorts[first] & FAMILY) and not line.sorts[first] & (_OTHERS | EDGE | STOP)


def _is_beginning(line: Line, first: int, draft: Draft, barred: Set[str]) -> bool:
    """Whether one kanji begins a surname that the dictionary does not have: 仁坂, 鬼武, 平古場."""
    sorts, family = line.sorts[first], draft.parts[0] if draft.parts else line.text[draft.start : draft.end]
    if line.ends[first] - line.starts[first] > 1 or line.piece(first) in barred:
        return False
    plain = NOUN | UNKNOWN | GIVEN
    if len(family) == 1 and len(draft.parts) > 1:
        plain |= NUMBER  # 十|倉|雅和
    if sorts & (_OTHERS | EDGE | STOP) or sorts & ~plain:
        return False
    return len(family) == 1 or (
        len(family) < _LONGEST_SURNAME and not line.sorts[draft.first] & (FAMILY | GIVEN)
    )


def _is_katakana_surname(line: Line, first: int, draft: Draft) -> bool:
    """Whether a katakana word is the surname of a given name in kanji: ラモス瑠偉."""
    sorts, given = line.sorts[first], line.sorts[draft.first]
    return bool(
        sorts & KATAKANA
        and not sorts & (COMMON | TAIL)
        and line.ends[first] - line.starts[first] > 1
        and not line.before(first) & (DOT | PROPER)
        and given & GIVEN
        and _KANJI.fullmatch(line.piece(draft.first))
        and not given & FAMILY
        and draft.last == draft.first + 1
    )


def _is_stage_name(line: Line, first: int, draft: Draft) -> bool:
    """Whether a katakana word is part of a stage name (テリー伊藤氏); in a headline it may be a firm."""
    return bool(
        line.sorts[first] & KATAKANA
        and not line.sorts[first] & (COMMON | TAIL)
        and line.text[line.starts[first]] >= "ァ"
        and line.ends[first] - line.starts[first] > 1
        and not line.before(first) & (DOT | PROPER | NOUN)
        and draft.rule == "family"
        and line.after(draft.last) & HONORIFIC
        and not line.after(draft.last) & TITLE
        and not line.is_headline
    )


def _is_firm_too(line: Line, owner: Draft, draft: Draft) -> bool:
    """Whether a surname before a given name is what the dictionary calls a firm: 新浪|剛史会長."""
    is_firm = owner.rule == "thing" and not owner.keys and owner.last == draft.first == owner.first + 1
    given = line.sorts[draft.first]
    if not is_firm or draft.last > draft.first + 1 or not given & GIVEN or given & FAMILY:
        return False
    surname = line.piece(owner.first)
    return 1 < len(surname) <= _LONGEST_SURNAME and _KANJI.fullmatch(surname) is not None


def _rest_of_given(line: Line, owner: Draft, draft: Draft) -> Draft:
    """奥村公|延氏: one kanji after a full name is the rest of the given name."""
    is_rest = owner.rule == "family-given" and owner.last == draft.first and owner.title is None
    if not is_rest or draft.end - draft.start > 1 or draft.end - owner.start > _LONGEST:
        return draft
    draft.dropped = True
    return _lengthened(line, owner, draft.last)


def _lengthened(line: Line, owner: Draft, stop: int) -> Draft:
    owner.last, owner.end, owner.unit_end = stop, line.ends[stop - 1], line.ends[stop - 1]
    owner.parts = (owner.parts[0], line.text[owner.start + len(owner.parts[0]) : owner.end])
    line.own(owner)
    return owner


def _parts(line: Line, first: int, draft: Draft) -> tuple[str, ...]:
    """Return surname and given name: 佐村河内|守, 江崎|鉄磨; a surname alone has no parts."""
    before, name = line.piece(first), line.text[draft.start : draft.end]
    if len(draft.parts) < 2:
        return (before, name) if line.sorts[draft.first] & GIVEN and len(before) > 1 else ()
    if len(before) > 1 and len(name) == 2:
        return before, name
    return before + draft.parts[0], name[len(draft.parts[0]) :]


def _joined(line: Line, draft: Draft, parts: tuple[str, ...]) -> Draft:
    first = draft.first - 1
    if (owner := line.owner[first]) is not None:
        owner.dropped = True
    draft.first, draft.start, draft.unit_start = first, line.starts[first], line.starts[first]
    draft.parts, draft.rule = parts, "family-given" if parts else "kanji"
    line.own(draft)
    return draft
