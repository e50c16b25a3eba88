"""Dates written in a notation of their own: eras (令和6年, R6.6.18), 2024-06-18, 2024(令和6)年, 6/18(火)."""

from __future__ import annotations

import re

from newsgraph.language.japanese.times.eras import ERAS
from newsgraph.language.japanese.times.numerals import KANJI, to_int
from newsgraph.language.japanese.times.shapes import Field, Lexeme, Role, Unit

_NAMES = "令和|平成|昭和|大正|明治"
_ERA = re.compile(
    rf"({_NAMES}|[RHST](?=[0-9]))\s?([0-9]{{1,2}}|元|[{KANJI}]{{1,3}})"
    r"(?:\s?[~〜─–-]\s?([0-9]{1,2}))?(?:\([0-9]{4}年?\))?"
    r"(年代|年度|年(?!間|ぶり|生(?!まれ)|型|式)(?:\([0-9]{4}年?\))?|\.([0-9]{1,2})\.([0-9]{1,2})(?![0-9.]))"
)
_ISO = re.compile(r"([12][0-9]{3})([-/.])([0-9]{1,2})\2([0-9]{1,2})(?![0-9.])")
_DOUBLE = re.compile(rf"([12][0-9]{{3}})年?\((?:{_NAMES}|[RHST])\s?(?:[0-9]{{1,2}}|元)年?\)(年度?)?")
_MAYBE = re.compile(r"[0-9]{4}(?:[-/.]|年?\()|[0-9]{1,2}/")
"""How one begins that is no era's."""
_SLASH = re.compile(r"([0-9]{1,2})/([0-9]{1,2})(?=\([月火水木金土日](?:曜日?)?\))")


def read_era(text: str, start: int) -> Lexeme | None:
    """Read a year of an era, with the era's limits for later: 令和6年, 平成元年度, 昭和50年代, R6.6.18."""
    found = _ERA.match(text, start)
    if found is None or (
        found[1].isascii() and start and text[start - 1].isascii() and text[start - 1].isalnum()
    ):
        return None
    era, number = ERAS[found[1]], to_int(found[2])
    if not number:
        return None
    unit = {"年代": Unit.DECADE, "年度": Unit.FISCAL}.get(found[4], Unit.YEAR)
    until = era.zero + int(found[3]) if found[3] else None
    year = Field(unit, era.zero + number, until=until, name="era-" + unit.name.lower(), era=era)
    return Lexeme(
        *found.span(), Role.POINT, (year, *_month_and_day(found[5], found[6])) if found[5] else (year,)
    )


def read_notation(text: str, start: int) -> Lexeme | None:
    """Read 2024-06-18, 2024/6/18, 2024.6.18, 2024(令和6)年, 6/18(火)."""
    if _MAYBE.match(text, start) is None or (start and text[start - 1] in "0123456789.-/"):
        return None
    if found := _ISO.match(text, start):
        if not _is_day(found[3], found[4]):
            return Lexeme(*found.span(), Role.SKIP)
        year = Field(Unit.YEAR, int(found[1]), name="year")
        return Lexeme(*found.span(), Role.POINT, (year, *_month_and_day(found[3], found[4])))
    if found := _DOUBLE.match(text, start):
        unit = Unit.FISCAL if found[2] == "年度" else Unit.YEAR
        return Lexeme(*found.span(), Role.POINT, (Field(unit, int(found[1]), name="year"),))
    found = _SLASH.match(text, start)
    if found and _is_day(found[1], found[2]):
        return Lexeme(*found.span(), Role.POINT, _month_and_day(found[1], found[2]))
    return None


def _is_day(month: str, day: str) -> bool:
    return 1 <= int(month) <= 12 and 1 <= int(day) <= 31


def _month_and_day(month: str, day: str) -> tuple[Field, Field]:
    return Field(Unit.MONTH, int(month), name="month"), Field(Unit.DAY, int(day), name="day")
