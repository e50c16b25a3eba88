"""Numbers with a unit of time: dates, counts from a day, stretches, or none of these."""

from __future__ import annotations

import re

from newsgraph.language.japanese.times.fields import read_field
from newsgraph.language.japanese.times.guards import AGAIN, BLOCKED, COUNTED, WITHIN
from newsgraph.language.japanese.times.numerals import KANJI, to_int
from newsgraph.language.japanese.times.shapes import Count, Lexeme, Role, Unit
from newsgraph.language.japanese.times.stretches import UNITS

_NUMERAL = rf"(?:[0-9]{{1,4}}|[{KANJI}]{{1,7}})"
_NUMBER = re.compile(
    rf"({_NUMERAL})(?:\s?([~〜～─━―—–‐‑−ー-]|[・、,])\s?({_NUMERAL}))?\s?"
    "(年代|年度|年|[かカヶケヵ箇]月|月|週|(?:の?両)?日|世紀|営業日)"
)
"""A number, or two, and a unit: 18日, 18─19日, 6~8月, 2023~24年, 18、19両日."""


def read_number(text: str, start: int) -> Lexeme | None:
    """Read the number with a unit of time at `start`; None where there is none.

    What looks like a date and is none (2日間, 3年連続, 5月号) comes back as `Role.SKIP`, so
    that no part of it is read again.
    """
    found = _NUMBER.match(text, start)
    if found is None:
        return None
    if start and text[start - 1] in BLOCKED and text[start - 1] != "-":
        return Lexeme(start, found.end(), Role.SKIP)
    first, last = to_int(found[1]), to_int(found[3] or found[1])
    if first is None or last is None:
        return None
    if found[2] in ("・", "、", ",") and not _is_pair(found[4], first, last):
        return read_number(text, found.start(3))
    return _counted(text, found, first) or read_field(text, found, first, last)


def _is_pair(unit: str, first: int, last: int) -> bool:
    """18、19日 are two days that follow each other; 10・7日 is something else."""
    return unit[-1] in "日月" and (last == first + 1 or "両" in unit)


def _counted(text: str, found: re.Match[str], number: int) -> Lexeme | None:
    """約10年前, 3日後, 24年ぶり, 9カ月以内."""
    unit = UNITS.get(found[4][0], Unit.DAY)
    start, end = found.span()
    if again := AGAIN.match(text, end):
        return Lexeme(_with_about(text, start), again.end(), Role.COUNT, (), Count(unit, number, 0))
    calendar = found[4] in ("月", "年代", "年度", "世紀") or number >= 1000
    if not calendar and (within := WITHIN.match(text, end)):
        return Lexeme(start, within.end(), Role.SPAN, (), Count(unit, number, 1))
    counted = COUNTED.match(text, end)
    if counted is None or _is_calendar(text, found, number, counted):
        return None
    count = Count(unit, number + 0.5 if counted[1] else number, -1 if counted[2] else 1)
    return Lexeme(_with_about(text, start), counted.end(), Role.COUNT, (), count)


def _is_calendar(text: str, found: re.Match[str], number: int, counted: re.Match[str]) -> bool:
    """2015年前 and 1月1日後 are edges of dates; 18日前後 is about a date."""
    if found[4] in ("月", "年代", "年度") or text.startswith(("前後", "の前", "の後"), found.end()):
        return True
    if found[4] == "年":
        return 1800 <= number <= 2200 and counted[1] is None
    return found[4] == "日" and text[found.start() - 1 : found.start()] == "月"


def _with_about(text: str, start: int) -> int:
    """Take 約 and およそ in."""
    for word in ("約", "およそ", "ほぼ"):
        if text.endswith(word, 0, start):
            return start - len(word)
    return start
