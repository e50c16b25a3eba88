"""Joins lexemes to points: 昨年 + 6月 + 上旬, 18日 + 午後2時."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from newsgraph.language.japanese.times.shapes import Base, Field, Lexeme, Point, Role, Unit
from newsgraph.language.japanese.times.words import CLOCK, PART, WEEK_OF

_WEEK, _PART, _WEEKDAY, _DAY, _MONTH, _YEAR, _FISCAL = (
    Unit.WEEK,
    Unit.PART,
    Unit.WEEKDAY,
    Unit.DAY,
    Unit.MONTH,
    Unit.YEAR,
    Unit.FISCAL,
)
_POINT = Role.POINT
_STATED, _NOW = Base.STATED, Base.NOW
DAYS = frozenset((Unit.DAY, Unit.WEEKDAY))
_GAPS = ("", "の", " ")
_WHOLE = ("内", "中", "いっぱい")
"""Parts that are all of it: 年内, 今月中."""


class Read(NamedTuple):
    """A point, where its words end, and the index of the lexeme after it."""

    point: Point
    end: int
    next: int


def read_point(text: str, lexemes: Sequence[Lexeme], index: int) -> Read:
    """Fields from lexeme `index` on as long as each is finer than the one before, and what clings to them."""
    point, end, index = _fields(text, lexemes, index)
    part = PART.match(text, end)
    if part and (point[-1].unit not in DAYS or part[1] in _WHOLE):
        point, end = (*point, part_field(part[1])), part.end()
    if point[-1].unit in DAYS:
        if week := WEEK_OF.match(text, end):
            point, end = (*point, Field(_WEEK, 0, name="week-of")), week.end()
        elif clock := CLOCK.match(text, end):
            end = clock.end()
    return Read(point, end, skip_to(lexemes, index, end))


def skip_to(lexemes: Sequence[Lexeme], index: int, position: int) -> int:
    """Index of the first lexeme from `index` on that begins at or after a position."""
    while index < len(lexemes) and lexemes[index].start < position:
        index += 1
    return index


def part_field(word: str) -> Field:
    """上旬, 末, 内 as a field."""
    return Field(_PART, 0, name="中" if word in _WHOLE else word)


def _fields(text: str, lexemes: Sequence[Lexeme], index: int) -> tuple[Point, int, int]:
    point, end = lexemes[index].fields, lexemes[index].end
    index += 1
    while index < len(lexemes) and lexemes[index].role is _POINT:
        lexeme = lexemes[index]
        joined = _join(point, lexeme.fields, text[end : lexeme.start])
        if joined is None:
            break
        point, end, index = joined, lexeme.end, index + 1
    return point, end, index


def _join(point: Point, more: Point, gap: str) -> Point | None:
    """The longer point, or None where `more` begins another expression."""
    last, new = point[-1], more[0]
    if gap not in _GAPS and not (gap == "、" and new.unit is _WEEKDAY and last.unit is _DAY):
        return None
    if last.unit is _WEEKDAY and new.unit is _MONTH and gap == "" and point[0].unit is _WEEK:
        return more  # 今週の金曜日6月15日: the date says it all
    if new.name == "weekday" and len(point) > 1 and point[-2].unit is _MONTH:
        return point  # 6月18日(火): a wrong weekday must not move the date
    if new.base is not _STATED and (new.base is _NOW or last.base is not _STATED):
        return None
    if last.unit is new.unit is _MONTH and last.base is _NOW and gap != "の":
        return point  # 来月12月: 来月 knows the year
    if last.unit is new.unit and last.base is not _STATED and gap != "の":
        return (*point[:-1], *more)  # 今年2020年, きょう18日: the number says the same again
    return (*point, *more) if _is_finer(last, new) else None


def _is_finer(last: Field, new: Field) -> bool:
    if new.unit <= last.unit:
        return False
    if new.unit is _WEEKDAY:  # 来週火曜日, 8月の第2火曜日; not 2008年度の日曜日
        return last.unit >= _WEEK or (last.unit is _MONTH and new.until is not None)
    if last.unit is _PART:
        return False
    return not (last.unit in (_YEAR, _FISCAL) and new.unit is _DAY)
