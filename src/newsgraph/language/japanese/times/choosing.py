"""Which 18日, which 6月: among the same day or month of several months or years, the one that is meant."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

from newsgraph.language.japanese.times.context import Context
from newsgraph.language.japanese.times.parts import turn_of_year
from newsgraph.language.japanese.times.periods import (
    Period,
    day,
    day_of_month,
    month,
    months,
    shift,
    week,
    year,
)
from newsgraph.language.japanese.times.shapes import Field, Point, Unit
from newsgraph.model import Tense

_NEAR = range(-2, 3)
"""Months to look for a day in; of a weekday it is one of the nearest, or the weekday is wrong."""
_AHEAD = 100
"""Days: 9月の選挙 in June lies ahead, 10月の衝突 behind."""
_TOMORROW = 1
"""Days: what has happened where it is a day later already, or by an edition dated a day ahead."""
_CYCLES: dict[Unit, int] = {Unit.DAY: 30, Unit.MONTH: 365, Unit.HALF: 365, Unit.QUARTER: 365, Unit.WEEKDAY: 7}


def pick(candidates: Iterable[Period], context: Context, cycle: int) -> Period | None:
    """The candidate that fits the tense; `cycle` is the number of days between two of them.

    Past: the last that has begun; the day after means no other month or year. Non-past: the first
    that is not over, unless one lies close behind, a third of a month or a sixth of a year (18日に開か
    れる会談 read on the 20th is the one just held: news says 来月 for a day so far ahead). Unknown: the
    last one up to a third of the cycle, at most 100 days, ahead.
    """
    now = context.now
    ordered = sorted(candidates)
    if now is None or not ordered:
        return None
    if context.tense is Tense.PAST:
        today = now if cycle <= 7 else shift(now, days=_TOMORROW)
        return next((p for p in reversed(ordered) if p.first <= today and not _is_ahead(p, now)), None)
    if context.tense is Tense.NONPAST:
        behind = 0 if context.strict or cycle <= 7 else cycle // 3 if cycle <= 31 else cycle // 6
        horizon = shift(now, days=-behind)
        return next((p for p in ordered if p.last >= horizon), None)
    limit = shift(now, days=min(cycle // 3, _AHEAD))
    return next((p for p in reversed(ordered) if p.first <= limit), None)


def _is_ahead(period: Period, now: date) -> bool:
    """Whether several months (6~8月, a quarter) are not nearly over."""
    return (period.last - period.first).days > 31 and (period.last - now).days > 15


def choose(point: Point, context: Context, finish: Callable[[Period, Point], Period | None]) -> Period | None:
    """Resolve a point whose coarsest field is stated; `finish` applies the finer ones to a candidate."""
    field, rest = point[0], point[1:]
    if context.now is None:
        return None
    cycle = _CYCLES.get(field.unit, 365)
    if field.unit is Unit.PART:
        cycle = {"月末": 30, "週末": 7, "週明け": 7}.get(field.name, 365)
    around = [period for period in _around(field, context.now) if period]
    whole = pick([found for each in around if (found := finish(each, rest))], context, cycle)
    if whole is None and rest and rest[0].unit is Unit.WEEKDAY:
        return pick([found for each in around if (found := finish(each, rest[1:]))], context, cycle)
    return whole


def _around(field: Field, now: date) -> Iterable[Period | None]:
    """The same day, month, … of the months, years, … around a day."""
    number = field.number
    if field.unit is Unit.DAY:
        first = now.replace(day=1)
        return [day_of_month(number, shift(first, months=offset)) for offset in _NEAR]
    if field.unit is Unit.WEEKDAY:
        return [day(shift(week(now).first, days=number + 7 * offset)) for offset in range(-2, 3)]
    years = range(now.year - 5, now.year + 5) if number == 2 else range(now.year - 2, now.year + 3)
    if field.unit is Unit.MONTH:
        return [month(number, each) for each in years]
    if field.unit is Unit.HALF:
        return [months(number * 6 - 5, 6, each) for each in years]
    if field.unit is Unit.QUARTER:
        return [months(number * 3 - 2, 3, each) for each in years]
    return _part_around(field.name, now)


def _part_around(name: str, now: date) -> Iterable[Period | None]:
    if name == "月末":
        ends = (month(now.month + offset, now.year) for offset in range(-2, 3))
        return [each._replace(first=shift(each.last, days=-9)) for each in ends if each]
    if name in ("週末", "週明け"):
        days = (5, 6) if name == "週末" else (0, 0)
        weeks = [shift(week(now).first, days=7 * offset) for offset in range(-2, 3)]
        return [_days(shift(monday, days=days[0]), shift(monday, days=days[1])) for monday in weeks]
    return [turn_of_year(name, now.year + offset) for offset in range(-2, 3)]


def _days(first: date, last: date) -> Period:
    if first == last:
        return day(first)
    return Period(first, last, f"{first.isoformat()}/{last.isoformat()}")


def full_year(number: int, context: Context) -> Period | None:
    """The year that two digits stand for, seen from the day of writing: at most ten years ahead, else 19yy.

    Non-past sentences may look further: 50年までに is 2050.
    """
    if context.now is None:
        return None
    ahead = 45 if context.tense is Tense.NONPAST else 10
    number += context.now.year - context.now.year % 100
    return year(number if number <= context.now.year + ahead else number - 100)
