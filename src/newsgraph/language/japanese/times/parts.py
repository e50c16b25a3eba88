"""Parts of a period: 上旬, 末, 前半, 春 and what they bound."""

from __future__ import annotations

from datetime import date

from newsgraph.language.japanese.times.periods import Period, between, day, month, months, shift, year

_FIRST = frozenset(
    ("初め", "はじめ", "始め", "初頭", "年頭", "早々", "初旬", "明け", "年明け", "年初", "年始")
)
_LAST = frozenset(("末", "暮れ", "末日", "終わり", "終盤", "年末", "月末"))
_MIDDLE = frozenset(("半ば", "なかば", "中ごろ", "中頃"))
_MONTH_PARTS = {
    "上旬": (1, 10),
    "初旬": (1, 10),
    "中旬": (11, 20),
    "下旬": (21, 31),
    "前半": (1, 15),
    "後半": (16, 31),
}
_SEASONS = {"春": (3, 3), "春先": (2, 3), "夏": (6, 3), "秋": (9, 3)}
_HALVES = {"前半": 1, "上半期": 1, "上期": 1, "後半": 2, "下半期": 2, "下期": 2}


def part_of(period: Period, name: str) -> Period:
    """The named part of a period.

    A half of a year or decade is an interval of its own. Vague parts (初め, 末, 半ば, 春) keep the
    period's value and narrow its bounds alone: no news says on which day 年末 begins.
    """
    days = (period.last - period.first).days + 1
    if days == 7:
        return _of_week(period, name)
    if days <= 31:
        return _of_month(period, name)
    if days <= 366:
        return _of_year(period, name)
    return _of_years(period, name)


def _of_week(period: Period, name: str) -> Period:
    saturday, sunday = shift(period.first, days=5), period.last
    if name in ("週末", "末"):
        return between(day(saturday), day(sunday))
    if name in _FIRST or name == "前半":
        return period._replace(last=shift(period.first, days=2))
    if name in _LAST or name == "後半":
        return period._replace(first=shift(period.first, days=3))
    if name in _MIDDLE:
        return period._replace(first=shift(period.first, days=1), last=shift(period.first, days=4))
    return period


def _of_month(period: Period, name: str) -> Period:
    if name == "末日":
        return day(period.last)
    first, last = _MONTH_PARTS.get(name, (1, 31))
    if name in _FIRST:
        first, last = 1, 10
    elif name in _LAST:
        first, last = 21, 31
    elif name in _MIDDLE:
        first, last = 10, 20
    return _bounded(
        period, shift(period.first, days=first - 1), min(period.last, shift(period.first, days=last - 1))
    )


def _of_year(period: Period, name: str) -> Period:
    """Of a calendar or a fiscal year, a half or a quarter: counted in months from its first."""
    start, length = (
        period.first,
        (period.last.year - period.first.year) * 12 + period.last.month - period.first.month + 1,
    )
    if name in _HALVES:
        return _months_of(start, (length // 2) * (_HALVES[name] - 1), length // 2) or period
    if name in _SEASONS:
        first, count = _SEASONS[name]
        return _narrow(period, (first - start.month) % 12, count)
    if name in _FIRST:
        return _narrow(period, 0, 1 if name in ("明け", "年明け", "年始") else max(1, length // 4))
    if name in _LAST:
        return _narrow(period, length - max(1, length // 6), max(1, length // 6))
    if name in _MIDDLE:
        return _narrow(period, length // 3, length - 2 * (length // 3))
    return period


def _months_of(start: date, offset: int, count: int) -> Period | None:
    return months(start.month + offset, count, start.year)


def _narrow(period: Period, offset: int, count: int) -> Period:
    """Bounds of `count` months from the period's month `offset` on; the period's value."""
    inner = _months_of(period.first, offset, count)
    return _bounded(period, max(inner.first, period.first), min(inner.last, period.last)) if inner else period


def _of_years(period: Period, name: str) -> Period:
    """Of a decade or a century: 前半 and 後半 are halves, 初め and 末 a fifth, 半ば the rest."""
    first, last = period.first.year, period.last.year
    length = last - first + 1
    if name in _HALVES:
        middle = first + length // 2
        ends = (first, middle - 1) if _HALVES[name] == 1 else (middle, last)
        start, end = year(ends[0]), year(ends[1])
        return between(start, end) if start and end else period
    if name in _FIRST:
        return _bounded(period, period.first, date(first + length // 5, 12, 31))
    if name in _LAST:
        return _bounded(period, date(last - length // 5, 1, 1), period.last)
    if name in _MIDDLE:
        return _bounded(period, date(first + length // 5, 1, 1), date(last - length // 5, 12, 31))
    return period


def _bounded(period: Period, first: date, last: date) -> Period:
    return Period(first, last, period.value) if first <= last else period


def turn_of_year(name: str, of_year: int) -> Period | None:
    """年末, 年始, 年初, 年明け and 年末年始 (from one year into the next) of a year."""
    whole = year(of_year)
    if whole is None:
        return None
    if name == "年末年始":
        first, last = month(12, of_year), month(1, of_year + 1)
        return between(first, last) if first and last else None
    return _of_year(whole, name)
