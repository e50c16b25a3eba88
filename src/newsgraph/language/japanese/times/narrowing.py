"""From the fields of a point to a period, coarse to fine."""

from __future__ import annotations

from datetime import date

from newsgraph.language.japanese.times.choosing import choose, full_year
from newsgraph.language.japanese.times.context import Context
from newsgraph.language.japanese.times.parts import part_of
from newsgraph.language.japanese.times.periods import (
    FISCAL_START,
    Period,
    between,
    century,
    day,
    day_of_month,
    decade,
    fiscal_year,
    month,
    months,
    shift,
    week,
    year,
)
from newsgraph.language.japanese.times.shapes import Base, Field, Point, Unit
from newsgraph.model import Tense

_FOCUS, _NEXT, _NOW, _STATED = Base.FOCUS, Base.NEXT, Base.NOW, Base.STATED
_CENTURY, _DAY, _DECADE, _FISCAL, _PART, _WEEKDAY, _YEAR = (
    Unit.CENTURY,
    Unit.DAY,
    Unit.DECADE,
    Unit.FISCAL,
    Unit.PART,
    Unit.WEEKDAY,
    Unit.YEAR,
)


def resolve_point(point: Point, context: Context) -> Period | None:
    """The period that a point means; None where its anchor is missing or it cannot be (6月31日)."""
    first, rest = point[0], point[1:]
    if first.base is _NOW:
        period = _counted(first, context.now)
    elif first.base is _FOCUS:
        period = _from_focus(first, context)
    elif first.base is _NEXT:
        period = _next(first, context.now if first.unit is _WEEKDAY else context.day)
    else:
        return _within_era(first, _stated(first, rest, context), context.now)
    return _narrow(period, rest)


def _stated(first: Field, rest: Point, context: Context) -> Period | None:
    if first.name == "short-year":
        return _narrow(full_year(first.number, context), rest)
    if (whole := _absolute(first)) is not None:
        return _narrow(whole, rest)
    if first.unit <= _YEAR:
        return None
    if first.name == "business-year" and not rest:
        return None
    return choose((first, *rest), context, lambda candidate, finer: _narrow(_until(candidate, first), finer))


def _absolute(field: Field) -> Period | None:
    """Fields that need no anchor."""
    make = {_CENTURY: century, _DECADE: _decade, _FISCAL: fiscal_year, _YEAR: year}.get(field.unit)
    if make is None:
        return None
    first = make(field.number)
    last = make(field.until) if field.until else first
    if first is None or last is None:
        return None
    return first if last is first else between(first, last)


def _decade(number: int) -> Period | None:
    """1990年代; the 50s of an era (昭和50年代 = 1975 to 1984) begin in no round year."""
    if number % 10 == 0:
        return decade(number)
    first, last = year(number), year(number + 9)
    return between(first, last) if first and last else None


def _within_era(field: Field, period: Period | None, now: date | None) -> Period | None:
    """Cut to the era; nothing where the date lies outside of it (昭和64年2月).

    Written while the era lasted, a year may lie beyond its end, which nobody knew (平成32年 in 2015).
    """
    era = field.era
    if era is None or period is None or field.unit is not _YEAR:
        return period
    end = period.last if now and era.first <= now <= era.last else era.last
    first, last = max(period.first, era.first), min(period.last, end)
    return Period(first, last, period.value) if first <= last else None


def _narrow(period: Period | None, fields: Point) -> Period | None:
    for field in fields:
        if period is None:
            return None
        period = _step(period, field)
    return period


def _step(period: Period, field: Field) -> Period | None:
    """Apply one finer field to a period."""
    if field.base is not _STATED:
        return period
    first = period.first
    if field.unit is _PART:
        return part_of(period, field.name)
    if field.unit is _DAY:
        return _until(day_of_month(field.number, first), field)
    if field.unit is _WEEKDAY:
        return _weekday(period, field)
    if field.unit is Unit.WEEK:
        return week(first) if field.name == "week-of" else _nth_week(period, field.number)
    if field.unit is Unit.MONTH:
        return _month(period, field)
    if field.unit is Unit.HALF:
        return months(first.month + 6 * (field.number - 1), 6, first.year)
    if field.unit is Unit.QUARTER:
        return months(first.month + 3 * (field.number - 1), 3, first.year)
    return period


def _month(period: Period, field: Field) -> Period | None:
    """Month of a calendar or a fiscal year (2024年度 + 2月 is in 2025); 2024年3月期 ends with that month."""
    of_year = period.first.year
    if period.first.month == FISCAL_START and field.number < FISCAL_START and period.last.year > of_year:
        of_year += 1
    if field.name == "business-year":
        return months(field.number - 11, 12, of_year)
    return _until(month(field.number, of_year), field)


def _until(period: Period | None, field: Field) -> Period | None:
    """Extend to the second of a pair: 18─19日, 11~1月期."""
    if period is None or field.until is None or field.unit is _WEEKDAY:
        return period
    first = period.first
    if field.unit is _DAY:
        start = first if field.until > first.day else shift(first.replace(day=1), months=1)
        last = day_of_month(field.until, start)
    else:
        last = month(field.until, first.year + (field.until < first.month))
    return between(period, last) if last else period


def _weekday(period: Period, field: Field) -> Period | None:
    """The weekday of a week, the nth of a month, or the same day where it is one already (18日火曜日)."""
    offset = (field.number - period.first.weekday()) % 7
    if period.first == period.last:
        return period if offset == 0 else None
    if field.until == -1:
        back = (period.last.weekday() - field.number) % 7
        return day(shift(period.last, days=-back))
    found = shift(period.first, days=offset + 7 * ((field.until or 1) - 1))
    return day(found) if found <= period.last else None


def _nth_week(period: Period, number: int) -> Period:
    """Weeks belong to the month or year in which their Thursday lies (ISO 8601)."""
    if number < 0:
        thursday = shift(period.last, days=-((period.last.weekday() - 3) % 7))
    else:
        thursday = shift(period.first, days=(3 - period.first.weekday()) % 7 + 7 * (number - 1))
    return week(thursday)


def _counted(field: Field, anchor: date | None) -> Period | None:
    """So many units from an anchor: 昨年, 来週, 明日."""
    if anchor is None:
        return None
    offset = field.number
    if field.unit is _YEAR:
        return year(anchor.year + offset)
    if field.unit is _FISCAL:
        return fiscal_year(anchor.year - (anchor.month < FISCAL_START) + offset)
    if field.unit is Unit.MONTH:
        return month(anchor.month + offset, anchor.year)
    if field.unit is Unit.WEEK:
        return week(shift(anchor, days=7 * offset))
    if field.unit is _CENTURY:
        return century((anchor.year - 1) // 100 + 1 + offset)
    return day(shift(anchor, days=offset))


def _from_focus(field: Field, context: Context) -> Period | None:
    """From the date last mentioned, else the day of writing; 同18日 is a day of its month."""
    if field.unit is _DAY:
        anchor = context.day or context.now
        if anchor and context.now and context.tense is Tense.PAST and anchor > context.now:
            anchor = context.over or context.now  # 17日、20日に訪れると述べた。同日会見した
        if field.name == "day":
            return day_of_month(field.number, anchor) if anchor else None
        return _counted(field, anchor)
    anchor = context.focus.first if context.focus else context.now
    if context.focus and field.unit is Unit.MONTH and len(context.focus.value) < 7:
        anchor = context.day or context.now
    return _counted(field, anchor)


def _next(field: Field, anchor: date | None) -> Period | None:
    """翌19日: the first 19th after the day last mentioned."""
    if anchor is None:
        return None
    if field.unit is _WEEKDAY:
        return day(shift(anchor, days=(field.number - anchor.weekday() - 1) % 7 + 1))
    start = anchor if field.number > anchor.day else shift(anchor.replace(day=1), months=1)
    return day_of_month(field.number, start)
