"""Ranges and lists of times: what one of them leaves out it has from its neighbour."""

from __future__ import annotations

from datetime import date

from newsgraph.language.japanese.times.context import Context
from newsgraph.language.japanese.times.narrowing import resolve_point
from newsgraph.language.japanese.times.periods import Period, between
from newsgraph.language.japanese.times.shapes import Base, Point, Unit
from newsgraph.model import Tense


def resolve_range(first: Point, second: Point, context: Context) -> Period | None:
    """From the begin of one point to the end of another (6月18日から20日, 11月から2017年2月).

    Where the end cannot be resolved, or lies before the begin, the begin alone is left.
    """
    if is_full(second) and not is_full(first) and first[0].base is Base.STATED:
        end = resolve_point(second, context)
        start = _near(first, end.first, Tense.PAST) if end else None
    else:
        start = resolve_point(first, context)
        end = _end(first, second, start, context)
    if start is None or end is None or start.first > end.last:
        return start
    return between(start, end)


def _end(first: Point, second: Point, start: Period | None, context: Context) -> Period | None:
    if start is None:
        return None
    if second[0].unit is Unit.PART:  # 6月上旬から中旬
        return resolve_point((*(field for field in first if field.unit is not Unit.PART), *second), context)
    if second[0].base in (Base.FOCUS, Base.NEXT):  # 29日夕方から翌30日未明
        return resolve_point(second, context._replace(focus=start, day=start.last))
    if second[0].base is Base.NOW or is_full(second):
        return resolve_point(second, context)
    return _near(second, start.first, Tense.NONPAST)


def resolve_listed(point: Point, before: Period) -> Period | None:
    """The point of a list (4月3日と5日, 今年8月と9月) that lies nearest to the one before it."""
    after, back = (_near(point, before.first, tense) for tense in (Tense.NONPAST, Tense.PAST))
    if after is None or back is None:
        return after or back
    return after if after.first - before.first <= before.first - back.first else back


def _near(point: Point, anchor: date, tense: Tense) -> Period | None:
    """Resolve as seen from a neighbour: never before it (non-past), never after it (past)."""
    return resolve_point(point, Context(anchor, None, None, tense, strict=True))


def is_full(point: Point) -> bool:
    """Whether a point names its year (or decade, century)."""
    return point[0].unit <= Unit.YEAR and point[0].name != "short-year"
