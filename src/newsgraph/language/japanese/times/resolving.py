"""Gives time expressions their days, from what anchors them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from newsgraph.language.japanese.times.context import Context, written_on
from newsgraph.language.japanese.times.expressions import parse
from newsgraph.language.japanese.times.narrowing import resolve_point
from newsgraph.language.japanese.times.periods import Period, between, day, month, shift, week, year
from newsgraph.language.japanese.times.shapes import Base, Count, Edge, Field, Point, Spec, Unit
from newsgraph.model import Article, Sentence, Tense, Time, TimeExpression

TenseAt = Callable[[int, int], Tense]
"""Tense of the clause at (index of sentence, position in its text)."""

_UNTIL = ("まで", "迄")


def resolve_times(
    article: Article,
    sentences: Sequence[Sentence],
    found: Sequence[Sequence[TimeExpression]],
    tense: TenseAt,
) -> tuple[tuple[Time, ...], ...]:
    """Times of an article, one tuple for each sentence, in the order of `found`.

    In: the article (its publication date and its dateline's day are the anchors), its sentences,
    the expressions of each, and the tense at a place. Out: each expression as a `Time`; `value` is
    None where nothing anchors it. A date mentioned before anchors 同日, 翌年 and the like.
    """
    context = Context(written_on(article), None, None)
    result: list[tuple[Time, ...]] = []
    for index, (sentence, expressions) in enumerate(zip(sentences, found, strict=True)):
        times: list[Time] = []
        for expression in expressions:
            here = replace(context, tense=_tense(sentence.text, expression, tense(index, expression.start)))
            time, period = _resolve(sentence.text, expression, here)
            times.append(time)
            if period is not None:
                context = _moved(context, period)
        result.append(tuple(times))
    return tuple(result)


def _tense(text: str, expression: TimeExpression, of_clause: Tense) -> Tense:
    """Words right beside a time that say where it lies: 去る5日, 来る18日."""
    if text.endswith(("去る", "さる"), 0, expression.start):
        return Tense.PAST
    if text.endswith(("来る", "きたる"), 0, expression.start):
        return Tense.NONPAST
    return of_clause


def _moved(context: Context, period: Period) -> Context:
    """The date just mentioned is the one that 同日 or 同年 speak of next."""
    one_day = period.last if len(period.value) in (10, 21) else context.day
    return replace(context, focus=period, day=one_day)


def _resolve(text: str, expression: TimeExpression, context: Context) -> tuple[Time, Period | None]:
    spec = parse(expression.text)
    if spec is None or not (spec.first or spec.count):
        return _unresolved(expression), None
    period = _period(spec, expression, context)
    if period is None:
        return _unresolved(expression), None
    dates = not spec.measure and not _only_until(text, expression, spec)
    if dates and _opens_stretch(text, expression, spec) and context.day and period.first < context.day:
        period = between(period, day(context.day))
    shown = _edged(period, spec.edge, context.now)
    anchor = _anchor(spec, expression, context)
    time = Time(
        expression.start,
        expression.end,
        expression.text,
        shown.value,
        None if spec.edge is Edge.BEFORE else shown.first.isoformat(),
        None if spec.edge is Edge.SINCE and shown is period else shown.last.isoformat(),
        anchor is None,
        anchor,
        expression.rule,
        dates,
    )
    return time, period


def _unresolved(expression: TimeExpression) -> Time:
    start, end, text = expression.start, expression.end, expression.text
    return Time(start, end, text, None, None, None, False, None, expression.rule, False)


def _period(spec: Spec, expression: TimeExpression, context: Context) -> Period | None:
    if spec.count is None:
        return _range(spec.first, spec.second, context) if spec.second else resolve_point(spec.first, context)
    if spec.first:
        start = resolve_point(spec.first, context)
        return _count(spec.count, start.first) if start else None
    if expression.rule.endswith("-than-event"):
        return None
    anchor = _count_anchor(spec.count, expression, context)
    return _stretch(spec.count, anchor, expression.rule) if spec.measure else _count(spec.count, anchor)


def _count_anchor(count: Count, expression: TimeExpression, context: Context) -> date | None:
    """The day a count starts from: その3日後 and 3日後 in a past clause go on from the last date."""
    if expression.rule.endswith("-than-focus"):
        return context.day
    if count.sign > 0 and context.tense is Tense.PAST and expression.rule == "later":
        return context.day
    return context.now


def _count(count: Count, anchor: date | None) -> Period | None:
    """So many units before or after a day, at the precision of the unit."""
    moved = _move(count, anchor, count.sign or -1)
    if moved is None:
        return None
    return _at(moved, Unit.MONTH if count.unit is Unit.YEAR and (count.number or 0) % 1 else count.unit)


def _stretch(count: Count, anchor: date | None, rule: str) -> Period | None:
    """過去5年間 ends on the day, 今後5年間 begins after it, 5日以内 on it; 5年ぶり is when it was before."""
    moved = _move(count, anchor, count.sign or -1)
    if moved is None or anchor is None:
        return None
    if count.sign == 0:
        return _count(count, anchor)
    if count.sign < 0:
        return between(day(moved), day(anchor))
    first = anchor if rule == "within" else shift(anchor, days=1)
    return between(day(first), day(moved)) if first <= moved else None


def _move(count: Count, anchor: date | None, sign: int) -> date | None:
    """Count from a day; half years in months, half months in days."""
    if anchor is None or count.number is None:
        return None
    whole, half = int(count.number), count.number % 1
    if count.unit is Unit.YEAR:
        return shift(anchor, months=sign * int(12 * count.number))
    if count.unit is Unit.CENTURY:
        return shift(anchor, years=sign * int(100 * count.number))
    if count.unit is Unit.MONTH:
        return shift(anchor, months=sign * whole, days=sign * (15 if half else 0))
    return shift(anchor, days=sign * whole * (7 if count.unit is Unit.WEEK else 1))


def _at(when: date, unit: Unit) -> Period:
    """The unit in which a day lies."""
    if unit in (Unit.YEAR, Unit.CENTURY):
        return year(when.year) or day(when)
    if unit is Unit.MONTH:
        return month(when.month, when.year) or day(when)
    return week(when) if unit is Unit.WEEK else day(when)


def _range(first: Point, second: Point, context: Context) -> Period | None:
    """Both ends; what one of them leaves out it has from the other (6月18日から20日, 11月から2017年2月)."""
    if _is_full(second) and not _is_full(first) and first[0].base is Base.STATED:
        end = resolve_point(second, context)
        start = _near(first, end.first, Tense.PAST) if end else None
    else:
        start = resolve_point(first, context)
        if start and second[0].unit is Unit.PART:
            end = resolve_point((*[f for f in first if f.unit is not Unit.PART], *second), context)
        elif second[0].base is not Base.STATED or _is_full(second):
            end = resolve_point(second, context)
        else:
            end = _near(second, start.first, Tense.NONPAST) if start else None
    if start is None or end is None:
        return start
    return between(start, end) if start.first <= end.last else start


def _near(point: Point, anchor: date, tense: Tense) -> Period | None:
    """The point as seen from the other end of its range: never before its start, never after its end."""
    return resolve_point(point, Context(anchor, None, None, tense, strict=True))


def _is_full(point: Point) -> bool:
    return point[0].unit <= Unit.YEAR and point[0].name != "short-year"


def _edged(period: Period, edge: Edge, now: date | None) -> Period:
    """2014年以降 reaches to the day of writing, where that has come."""
    if edge is Edge.SINCE and now and period.first <= now:
        return between(period, day(now)) if period.last < now else period._replace(last=max(now, period.last))
    return period


def _only_until(text: str, expression: TimeExpression, spec: Spec) -> bool:
    """20日まで bounds, 20日までに dates (at the latest), 18日から20日まで is a range."""
    end = expression.end
    return not spec.second and text.startswith(_UNTIL, end) and not text.startswith("に", end + 2)


def _opens_stretch(text: str, expression: TimeExpression, spec: Spec) -> bool:
    """30日、前夜から…: from the night before up to the day just mentioned."""
    return expression.rule == "previous-day" and not spec.second and text.startswith("から", expression.end)


def _anchor(spec: Spec, expression: TimeExpression, context: Context) -> str | None:
    """The ISO day that a value was counted from; None where all of it stands in the words."""
    if spec.count and not spec.first:
        when = _count_anchor(spec.count, expression, context)
        return when.isoformat() if when else None
    head: Field = spec.first[0]
    if head.base in (Base.FOCUS, Base.NEXT):
        if head.unit is Unit.DAY:
            when = context.day or context.now
            return when.isoformat() if when else None
        return context.focus.value if context.focus else (context.now.isoformat() if context.now else None)
    if _is_full(spec.first) and head.base is Base.STATED:
        return None
    return context.now.isoformat() if context.now else None
