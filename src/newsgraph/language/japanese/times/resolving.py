"""Gives time expressions their days, from what anchors them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from newsgraph.language.japanese.times.context import Context, written_on
from newsgraph.language.japanese.times.counting import count_from, stretch_from
from newsgraph.language.japanese.times.expressions import parse
from newsgraph.language.japanese.times.narrowing import resolve_point
from newsgraph.language.japanese.times.periods import Period, between, day
from newsgraph.language.japanese.times.placing import (
    Place,
    dates_event,
    is_from_event,
    is_listed,
    joined,
    lasting,
    opens_stretch,
    tense_at,
)
from newsgraph.language.japanese.times.ranges import is_full, resolve_listed, resolve_range
from newsgraph.language.japanese.times.shapes import Base, Edge, Spec, Unit
from newsgraph.model import Article, Sentence, Tense, Time, TimeExpression
from newsgraph.text import is_quoted

_FOCUS, _NEXT, _STATED = Base.FOCUS, Base.NEXT, Base.STATED
_BEFORE, _SINCE = Edge.BEFORE, Edge.SINCE
TenseAt = Callable[[int, int], Tense]
"""Tense of the clause at (index of sentence, position in its text)."""

_ISO_DAY = len("2024-06-18")
_FAR = 60
"""Days after which この日 no longer means the date last mentioned but the day of writing."""
_LEFT = 2
"""Sentences after which a day of long ago is not spoken of any more."""
_STRETCHES = frozenset(("past-span", "coming-span", "within", "first-since"))


def resolve_times(
    article: Article,
    sentences: Sequence[Sentence],
    found: Sequence[Sequence[TimeExpression]],
    tense: TenseAt,
) -> tuple[tuple[Time, ...], ...]:
    """Times of an article, one tuple for each sentence, in the order of `found`.

    In: the article (its publication date and its dateline's day are the anchors), its sentences,
    the expressions of each, and the tense at a place. Out: each expression as a `Time`; `value` is
    None where nothing anchors it. A date mentioned before anchors 同日, 翌年 and the like; the
    headline's dates do not, for the body is read without it, and what is quoted counts for its quotation.
    """
    context = Context(written_on(article), None, None)
    result: list[tuple[Time, ...]] = []
    for index, (sentence, expressions) in enumerate(zip(sentences, found, strict=True)):
        times: list[Time] = []
        previous: tuple[TimeExpression, Period] | None = None
        said: Context | None = None
        for expression in expressions:
            place = Place(sentence.text, expression, previous)
            quoted = context.focus is not None and is_quoted(sentence.text, expression.start)
            around = (said or context) if quoted else context
            here = _returned(around, index)._replace(tense=tense_at(place, tense(index, expression.start)))
            time, period = _resolve(place, here)
            times.append(time)
            if period is not None:
                previous = expression, period
                moved = context if sentence.is_headline else _moved(around, period, index)
                context, said = (context, moved) if quoted else (moved, None)
        result.append(tuple(times))
    return tuple(result)


def _moved(context: Context, period: Period, index: int) -> Context:
    """The date just mentioned is the one that 同日 or 同年 speak of next."""
    if period.value.count("-") not in (2, 4):
        return context._replace(focus=period)
    day, now = period.last, context.now
    if now is None or abs((now - day).days) > _FAR:
        return context._replace(focus=period, day=day, at=index)
    over = day if day <= now else context.over
    return context._replace(focus=period, day=day, at=index, recent=day, over=over)


def _returned(context: Context, index: int) -> Context:
    """A day of long ago is left again: two sentences on, 同日 is a day of the news."""
    if context.day is None or context.recent is None or index - context.at < _LEFT:
        return context
    return context._replace(day=context.recent)


def _resolve(place: Place, context: Context) -> tuple[Time, Period | None]:
    """The time and, for what comes after, its period."""
    spec = parse(place.expression.text)
    period = _period(spec, place, context) if spec else None
    if spec is None or period is None:
        return _unresolved(place.expression), None
    if opens_stretch(spec, place) and context.day and period.first < context.day:
        period = between(period, day(context.day))
    if (days := lasting(place, period)) is not None:  # 同日 behind it is the day that is named
        return replace(_time(spec, place, context, days), is_event_time=True), period
    return _time(spec, place, context, period), period


def _time(spec: Spec, place: Place, context: Context, period: Period) -> Time:
    shown, open_ended = _edged(period, spec.edge, context.now)
    anchor = _anchor(spec, place, context)
    return Time(
        place.expression.start,
        place.expression.end,
        place.expression.text,
        shown.value,
        None if spec.edge is _BEFORE else shown.first.isoformat(),
        None if open_ended else shown.last.isoformat(),
        anchor is None,
        anchor,
        place.expression.rule,
        dates_event(spec, place),
    )


def _unresolved(expression: TimeExpression) -> Time:
    start, end, text = expression.start, expression.end, expression.text
    return Time(start, end, text, None, None, None, False, None, expression.rule, False)


def _edged(period: Period, edge: Edge, now: date | None) -> tuple[Period, bool]:
    """2014年以降 reaches to the day of writing; where that has not come, its end is open."""
    if edge is not _SINCE:
        return period, False
    if now is None or period.first > now:
        return period, True
    return (between(period, day(now)) if period.last < now else period), False


def _period(spec: Spec, place: Place, context: Context) -> Period | None:
    if not spec.first:
        return _counted(spec, place, context)
    if spec.counted:
        start = resolve_point(spec.first, context)
        return count_from(spec.counted, start.first) if start else None
    if is_from_event(spec, place):
        return None
    if spec.second:
        return resolve_range(spec.first, spec.second, context)
    if place.previous and is_listed(spec, place):
        return joined(place, resolve_listed(spec.first, place.previous[1]))
    return resolve_point(spec.first, _this_day(place, context))


def _this_day(place: Place, context: Context) -> Context:
    """この日 is the day that the article is about: the one last mentioned, if it is near."""
    far = context.day and context.now and abs((context.now - context.day).days) > _FAR
    return context._replace(day=context.now) if far and "この日" in place.expression.text else context


def _counted(spec: Spec, place: Place, context: Context) -> Period | None:
    rule = place.expression.rule
    if spec.counted is None or rule.endswith("-than-event"):
        return None
    anchor = _count_anchor(rule, context)
    if rule in _STRETCHES:
        return stretch_from(spec.counted, anchor, rule)
    coarse = context.focus if _goes_on(rule, context) else None
    if coarse is not None and len(coarse.value) < _ISO_DAY:
        whole = spec.counted.unit is _unit_of(coarse) and not (spec.counted.number or 0) % 1
        return count_from(spec.counted, coarse.first) if whole else None  # 2001年の当選から半年後
    period = count_from(spec.counted, anchor)
    done = context.now if context.tense is Tense.PAST else None
    return None if period is not None and done is not None and period.first > done else period


def _unit_of(period: Period) -> Unit:
    return Unit.MONTH if "-" in period.value else Unit.YEAR


def _goes_on(rule: str, context: Context) -> bool:
    """Whether a count starts from the last date: その3日後, and 3日後 in a past clause."""
    return rule.endswith("-than-focus") or (rule == "later" and context.tense is Tense.PAST)


def _count_anchor(rule: str, context: Context) -> date | None:
    return context.day if _goes_on(rule, context) else context.now


def _anchor(spec: Spec, place: Place, context: Context) -> str | None:
    """ISO words of what a value was counted from; None where all of it stands in the words."""
    when = context.now
    if not spec.first:
        when = _count_anchor(place.expression.rule, context)
    elif spec.first[0].base in (_FOCUS, _NEXT):
        if spec.first[0].unit is not Unit.DAY and context.focus:
            return context.focus.value
        when = context.day or context.now
    elif is_full(spec.first) and spec.first[0].base is _STATED:
        return None
    elif place.previous and is_listed(spec, place):
        return place.previous[1].value
    return when.isoformat() if when else None
