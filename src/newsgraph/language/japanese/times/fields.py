"""A number and a unit of the calendar: which year, month or day it names, if any."""

from __future__ import annotations

import re
from collections.abc import Callable

from newsgraph.language.japanese.times.guards import (
    BESIDE_YEAR,
    BESIDE_YEAR_AFTER,
    DAY_AFTER_KANJI,
    DAY_AFTERWARDS,
    DURATION_BEFORE,
    LASTING,
    LONGEST_TERM,
    MONTH_AFTER,
    NO_DAY_AFTER,
    NO_MONTH_AFTER,
    NO_YEAR_AFTER,
    OVER,
    OVER_YEARS,
    RANGE_BEFORE,
    RATE_AFTER,
    SEASON,
    SENTENCED,
    SHORT_YEAR_AFTER,
    SHORT_YEAR_BEFORE,
    SHORT_YEAR_OF,
    SHORT_YEAR_UNTIL,
    TERM_BEFORE,
)
from newsgraph.language.japanese.times.shapes import Base, Field, Lexeme, Role, Unit

_SKIP, _POINT = Role.SKIP, Role.POINT
_YEAR, _MONTH, _DAY, _DECADE, _FISCAL, _CENTURY = (
    Unit.YEAR,
    Unit.MONTH,
    Unit.DAY,
    Unit.DECADE,
    Unit.FISCAL,
    Unit.CENTURY,
)
_STATED = Base.STATED
_BASES = {
    "翌": Base.NEXT,
    "あくる": Base.NEXT,
    "明くる": Base.NEXT,
    "同": Base.FOCUS,
}
"""Words before a day that count it from the date last mentioned: 翌19日, あくる2日."""
_AFTERWARDS = "その後"


def read_field(text: str, found: re.Match[str], first: int, last: int) -> Lexeme:
    """Read the field that a number (or two, `first` and `last`) and a unit (group 4) name.

    What names none (3年連続, 5月号, 2日間) comes back as `Role.SKIP`.
    """
    reader = _READERS.get(found[4])
    lexeme = reader(text, found, first, last) if reader else None
    return lexeme or Lexeme(*found.span(), _SKIP)


def _point(found: re.Match[str], field: Field) -> Lexeme:
    return Lexeme(*found.span(), _POINT, (field,))


def _year(text: str, found: re.Match[str], first: int, last: int) -> Lexeme | None:
    if NO_YEAR_AFTER.match(text, found.end()) or (
        first % 100 == 0 and text.startswith("の歴史", found.end())
    ):
        return None
    if first >= 1000:
        until = _second_year(first, last) if found[2] else None
        if first >= 3000 or (until is not None and until < first):
            return None
        return _point(found, Field(_YEAR, first, until=until, name="year"))
    if found[2] is None and _is_short_year(text, found):
        return _point(found, Field(_YEAR, first, name="short-year"))
    return None


def _second_year(first: int, last: int) -> int:
    """2023~24年: the second is short for 2024."""
    return last if last >= 1000 else first - first % 100 + last


def _is_short_year(text: str, found: re.Match[str]) -> bool:
    """24年6月, '24年, 09年に; not 10年の刑 or 20年に及ぶ."""
    digits, start, end = found[1], found.start(), found.end()
    if len(digits) != 2 or not digits.isascii() or text.endswith(LASTING + SENTENCED, 0, start):
        return False
    if text[start - 1 : start] in ("'", "’", "‘") or MONTH_AFTER.match(text, end):
        return True
    if beside := BESIDE_YEAR.search(text, max(0, start - 9), start):
        return bool(OVER_YEARS.match(text, end) or (beside[1] and BESIDE_YEAR_AFTER.match(text, end)))
    if start and text[start - 1] not in SHORT_YEAR_BEFORE:
        return False
    if SHORT_YEAR_UNTIL.match(text, end):
        return True
    if 40 < int(digits) < 60:
        return False
    odd = int(digits) % 5 != 0
    return SHORT_YEAR_AFTER.match(text, end) is not None or (
        odd and SHORT_YEAR_OF.match(text, end) is not None
    )


def _month(text: str, found: re.Match[str], first: int, last: int) -> Lexeme | None:
    start, end = found.span()
    if not (1 <= first <= 12 and 1 <= last <= 12) or NO_MONTH_AFTER.match(text, end):
        return None
    if TERM_BEFORE.search(text, max(0, start - LONGEST_TERM), start):
        return None
    until = last if found[2] else None
    if text.startswith("期", end) and not text.startswith("間", end + 1):
        name = "quarter" if found[2] else "business-year"
        return Lexeme(start, end + 1, _POINT, (Field(_MONTH, first, until=until, name=name),))
    return _point(found, Field(_MONTH, first, until=until, name="month"))


def _day(text: str, found: re.Match[str], first: int, last: int) -> Lexeme | None:
    start, end = found.span()
    before = text[start - 1 : start]
    if not (1 <= first <= 31 and 1 <= last <= 31):
        return None
    if NO_DAY_AFTER.match(text, end) and not (
        text.endswith(RANGE_BEFORE, 0, start) and OVER.match(text, end)
    ):
        return None
    if _is_afterwards(text, found):
        return Lexeme(start - len(_AFTERWARDS), end, _POINT, (Field(_DAY, first, Base.NEXT, name="day"),))
    if before != "月" and _is_duration(text, found):
        return None
    word = next((word for word in _BASES if text.endswith(word, 0, start)), "")
    field = Field(_DAY, first, _BASES.get(word, _STATED), until=last if found[2] else None, name="day")
    return Lexeme(start - len(word), end, _POINT, (field,))


def _is_afterwards(text: str, found: re.Match[str]) -> bool:
    """その後27日に辞任した is a day; その後2日、 and その後3日にわたり count days."""
    followed = found[2] is None and DAY_AFTERWARDS.match(text, found.end())
    return bool(followed) and text.endswith(_AFTERWARDS, 0, found.start())


def _is_duration(text: str, found: re.Match[str]) -> bool:
    """Days that are counted (約3日, 1日に10回), and kanji that are part of a name (四日市)."""
    start, end = found.span()
    if text.endswith(DURATION_BEFORE, 0, start):
        return True
    if found[1] in ("1", "一") and not found[2] and RATE_AFTER.match(text, end):
        return True
    if found[1].isascii():
        return False
    return found[1] in ("一", "二", "十") or text[end : end + 1] not in DAY_AFTER_KANJI


def _decade(_: str, found: re.Match[str], first: int, last: int) -> Lexeme | None:
    """1990年代, 60~70年代; short ones up to 20年代 are of this century."""
    if first % 10 or not (0 < first < 100 or first >= 1000):
        return None
    number = first if first >= 1000 else first + (2000 if first <= 20 else 1900)
    until = _second_year(number, last) if found[2] else None
    return _point(found, Field(_DECADE, number, until=until, name="decade"))


def _fiscal(text: str, found: re.Match[str], first: int, last: int) -> Lexeme | None:
    """2008年度; of a 2008年度シーズン it is the year that it is played in."""
    if not (1000 <= first < 3000 or (len(found[1]) == 2 and found[1].isascii())):
        return None
    number = first if first >= 1000 else 2000 + first
    until = _second_year(number, last) if found[2] else None
    if played := SEASON.match(text, found.end()):
        return Lexeme(found.start(), played.end(), _POINT, (Field(_YEAR, number, until=until, name="year"),))
    return _point(found, Field(_FISCAL, number, until=until, name="fiscal-year"))


def _century(text: str, found: re.Match[str], first: int, last: int) -> Lexeme | None:
    if not 1 <= first <= last <= 30 or text.startswith(("間", "以上", "にわた", "も"), found.end()):
        return None
    return _point(found, Field(_CENTURY, first, until=last if found[2] else None, name="century"))


_READERS: dict[str, Callable[[str, re.Match[str], int, int], Lexeme | None]] = {
    "年": _year,
    "年代": _decade,
    "年度": _fiscal,
    "月": _month,
    "日": _day,
    "両日": _day,
    "の両日": _day,
    "世紀": _century,
}
