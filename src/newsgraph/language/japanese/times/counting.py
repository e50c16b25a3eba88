"""Times that are counted from a day: 約10年前, 3日後, 24年ぶり, 過去70年間."""

from __future__ import annotations

from datetime import date

from newsgraph.language.japanese.times.periods import Period, between, day, month, shift, week, year
from newsgraph.language.japanese.times.shapes import Count, Unit


def count_from(count: Count, anchor: date | None) -> Period | None:
    """So many units before or after a day, at the precision of the unit; None where either is unknown."""
    moved = _move(count, anchor)
    if moved is None:
        return None
    return _containing(
        moved, Unit.MONTH if count.unit is Unit.YEAR and (count.number or 0) % 1 else count.unit
    )


def stretch_from(count: Count, anchor: date | None, rule: str) -> Period | None:
    """The days that are measured: 過去5年間 ends on the day, 今後5年間 begins after it, 5日以内 on it.

    24年ぶり (sign 0) is no stretch but the time when it was before.
    """
    moved = _move(count, anchor)
    if moved is None or anchor is None:
        return None
    if count.sign == 0:
        return count_from(count, anchor)
    if count.sign < 0:
        return between(day(moved), day(anchor))
    first = anchor if rule == "within" else shift(anchor, days=1)
    return between(day(first), day(moved)) if first <= moved else None


def _move(count: Count, anchor: date | None) -> date | None:
    """Count from a day; half years in months, half months in days."""
    if anchor is None or count.number is None:
        return None
    sign = count.sign or -1
    whole, half = int(count.number), count.number % 1
    if count.unit is Unit.YEAR:
        return shift(anchor, months=sign * int(12 * count.number))
    if count.unit is Unit.CENTURY:
        return shift(anchor, months=sign * int(1200 * count.number))
    if count.unit is Unit.MONTH:
        return shift(anchor, months=sign * whole, days=sign * (15 if half else 0))
    return shift(anchor, days=sign * whole * (7 if count.unit is Unit.WEEK else 1))


def _containing(when: date, unit: Unit) -> Period:
    if unit in (Unit.YEAR, Unit.CENTURY):
        return year(when.year) or day(when)
    if unit is Unit.MONTH:
        return month(when.month, when.year) or day(when)
    return week(when) if unit is Unit.WEEK else day(when)
