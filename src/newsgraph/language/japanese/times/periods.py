"""Calendar arithmetic: stretches of whole days and how they are written in ISO 8601."""

from __future__ import annotations

from calendar import isleap
from datetime import MAXYEAR, MINYEAR, date, timedelta
from typing import NamedTuple

_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
FISCAL_START = 4
"""Japanese fiscal years begin in April."""


class Period(NamedTuple):
    """Days from `first` to `last`, both inclusive, and the ISO words for them.

    `value` may be coarser than the bounds: 6月末 is written ``2024-06`` and bounded to its last third.
    """

    first: date
    last: date
    value: str


def year(number: int) -> Period | None:
    """A calendar year; None outside of 1 to 9999."""
    if not MINYEAR <= number < MAXYEAR:
        return None
    return Period(date(number, 1, 1), date(number, 12, 31), f"{number:04d}")


def month(number: int, of_year: int) -> Period | None:
    """A month of a year; months beyond 1 to 12 run into the years around."""
    of_year, index = of_year + (number - 1) // 12, (number - 1) % 12 + 1
    if not MINYEAR <= of_year < MAXYEAR:
        return None
    last = _length(of_year, index)
    return Period(date(of_year, index, 1), date(of_year, index, last), f"{of_year:04d}-{index:02d}")


def _length(of_year: int, of_month: int) -> int:
    """Days of a month; `calendar.monthrange` counts weekdays too, at ten times the cost."""
    return 29 if of_month == 2 and isleap(of_year) else _LENGTHS[of_month - 1]


def day(when: date) -> Period:
    """One day."""
    return Period(when, when, when.isoformat())


def day_of_month(number: int, of: date) -> Period | None:
    """Day `number` of the month in which `of` lies; None where the month has no such day."""
    if not 1 <= number <= _length(of.year, of.month):
        return None
    return day(of.replace(day=number))


def week(when: date) -> Period:
    """The week, Monday to Sunday, in which a day lies."""
    monday = shift(when, days=-when.weekday())
    return between(day(monday), day(shift(monday, days=6)))


def decade(number: int) -> Period | None:
    """The ten years that begin with `number`, e.g. 1990 -> ``199X``."""
    first, last = year(number), year(number + 9)
    return Period(first.first, last.last, f"{number // 10:03d}X") if first and last else None


def century(number: int) -> Period | None:
    """The 21st century is 2001 to 2100."""
    first, last = year(number * 100 - 99), year(number * 100)
    return between(first, last) if first and last else None


def months(first: int, count: int, of_year: int) -> Period | None:
    """`count` whole months from month `first` of a year on, e.g. a quarter, a half, a fiscal year."""
    start, end = month(first, of_year), month(first + count - 1, of_year)
    return between(start, end) if start and end else None


def fiscal_year(number: int) -> Period | None:
    """April of a year to March of the next."""
    return months(FISCAL_START, 12, number)


def between(first: Period, second: Period) -> Period:
    """From the begin of one period to the end of another, written ``start/end``."""
    start, end = first.value.partition("/")[0], second.value.rpartition("/")[2]
    return Period(first.first, second.last, start if start == end else f"{_plain(start, 0)}/{_plain(end, 9)}")


def _plain(value: str, digit: int) -> str:
    """A decade has no place in an interval: it begins and ends with a year (199X -> 1990 or 1999)."""
    return value.replace("X", str(digit))


def shift(when: date, days: int = 0, months: int = 0, years: int = 0) -> date:
    """Move a day; to the end of the month where that is too short, and never out of the calendar."""
    if not months and not years:
        return _days_later(when, days)
    index = when.year * 12 + when.month - 1 + months + 12 * years
    if not MINYEAR * 12 <= index < MAXYEAR * 12:
        return date.min if index < MINYEAR * 12 else date(MAXYEAR - 1, 12, 31)
    of_year, of_month = index // 12, index % 12 + 1
    moved = date(of_year, of_month, min(when.day, _length(of_year, of_month)))
    return _days_later(moved, days)


def _days_later(when: date, days: int) -> date:
    try:
        return when + timedelta(days=days)
    except OverflowError:
        return when
