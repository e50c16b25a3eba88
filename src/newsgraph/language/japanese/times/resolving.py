"""Gives time expressions their days, from what anchors them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from newsgraph.language.japanese.times.context import Context, written_on
from newsgraph.language.japanese.times.counting import count_from, stretch_from
from newsgraph.language.japanese.times.expressions import parse
from newsgraph.language.japanese.times.narrowing import resolve_point
from newsgraph.language.japanese.times.periods import Period, between, day
from newsgraph.language.japanese.times.ranges import is_full, resolve_listed, resolve_range
from newsgraph.language.japanese.times.shapes import Base, Count, Edge, Spec, Unit
from newsgraph.model import Article, Sentence, Tense, Time, TimeExpression

TenseAt = Callable[[int, int], Tense]
"""Tense of the clause at (index of sentence, position in its text)."""

_LINKS = frozenset(("と", "や", "、", "・", "および", "及び", "か", "または", "、または", "、および"))
_FAR = 60
"""Days after which この日 no longer means the date last mentioned but the day of writing."""


@dataclass(frozen=True, slots=True)
class _Place:
    """An expression where it stands, with the one before it in the sentence, resolved."""

    text: str
    expression: TimeExpression
    previous: tuple[TimeExpression, Period] | None

    def preceded_by(self, *words: str) -> bool:
        """Whether one of the words stands right before the expression."""
        return self.text.endswith(words, 0, self.expression.start)

    def followed_by(self, *words: str) -> bool:
        """Whether one of the words stands right after it."""
        return self.text.startswith(words, self.expression.end)


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
    headline's dates do not, for the body is read without it.
    """
    context = Context(written_on(article), None, None)
    result: list[tuple[Time, ...]] = []
    for index, (sentence, expressions) in enumerate(zip(sentences, found, strict=True)):
        times: list[Time] = []
        previous: tuple[TimeExpression, Period] | None = None
        for expression in expressions:
            place = _Place(sentence.text, expression, previous)
            here = context._replace(tense=_tense(place, tense(index, expression.start)))
            time, period = _resolve(place, here)
            times.append(time)
            if period is not None:
                previous = expression, period
                context = context if sentence.is_headline else _moved(context, period)
        result.append(tuple(times))
    return tuple(result)


def _tense(place: _Place, of_clause: Tense) -> Tense:
    """Words right beside a time that say where it lies: 去る5日, 来る18日."""
    if place.preceded_by("去る", "さる"):
        return Tense.PAST
    return Tense.NONPAST if place.preceded_by("来る", "きたる") else of_clause


def _moved(context: Context, period: Period) -> Context:
    """The date just mentioned is the one that 同日 or 同年 speak of next."""
    in_days = period.value.count("-") in (2, 4)
    return context._replace(focus=period, day=period.last if in_days else context.day)


def _resolve(place: _Place, context: Context) -> tuple[Time, Period | None]:
    """The time and, for what comes after, its period."""
    spec = parse(place.expression.text)
    period = _period(spec, place, context) if spec else None
    if spec is None or period is None:
        return _unresolved(place.expression), None
    if _opens_stretch(place, spec) and context.day and period.first < context.day:
        period = between(period, day(context.day))
    return _time(place, spec, period, context), period


def _time(place: _Place, spec: Spec, period: Period, context: Context) -> Time:
    expression = place.expression
    shown = _edged(period, spec.edge, context.now)
    anchor = _anchor(spec, place, context)
    return Time(
        expression.start,
        expression.end,
        expression.text,
        shown.value,
        None if spec.edge is Edge.BEFORE else shown.first.isoformat(),
        None if spec.edge is Edge.SINCE and shown is period else shown.last.isoformat(),
        anchor is None,
        anchor,
        expression.rule,
        _dates(place, spec),
    )


def _unresolved(expression: TimeExpression) -> Time:
    start, end, text = expression.start, expression.end, expression.text
    return Time(start, end, text, None, None, None, False, None, expression.rule, False)


def _period(spec: Spec, place: _Place, context: Context) -> Period | None:
    first, count = spec.first, spec.count
    if not first:
        return _counted(count, place, context) if count else None
    if count:
        start = resolve_point(first, context)
        return count_from(count, start.first) if start else None
    if _from_event(spec, place):
        return None
    if spec.second:
        return resolve_range(first, spec.second, context)
    if _is_listed(spec, place) and place.previous:
        return resolve_listed(first, place.previous[1])
    return resolve_point(
        first,
        _this_day(context) if first[0].name == "same-day" and "この" in place.expression.text else context,
    )


def _counted(count: Count, place: _Place, context: Context) -> Period | None:
    rule = place.expression.rule
    if rule.endswith("-than-event"):
        return None
    anchor = _count_anchor(count, rule, context)
    return stretch_from(count, anchor, rule) if rule in _STRETCHES else count_from(count, anchor)


_STRETCHES = frozenset(("past-span", "coming-span", "within", "first-since"))


def _count_anchor(count: Count, rule: str, context: Context) -> date | None:
    """The day a count starts from: その3日後, and 3日後 in a past clause, go on from the last date."""
    if rule.endswith("-than-focus") or (rule == "later" and context.tense is Tense.PAST):
        return context.day
    return context.now


def _from_event(spec: Spec, place: _Place) -> bool:
    """選挙の翌日, 死去前日, 独立の翌年: counted from something that is no date."""
    head = spec.first[0]
    if head.base is not Base.FOCUS or head.number == 0 or head.name == "day":
        return False
    start = place.expression.start
    if place.preceded_by("の"):
        after_time = place.previous is not None and place.previous[0].end == start - 1
        return not after_time and not place.preceded_by("その", "この")
    before = place.text[start - 1 : start]
    return "一" <= before <= "龥" or "ァ" <= before <= "ヴ" or before == "ー"


def _is_listed(spec: Spec, place: _Place) -> bool:
    """4月3日と5日, 今年8月と9月: right beside the one before, and of its kind."""
    head = spec.first[0]
    if place.previous is None or head.base is not Base.STATED or head.unit not in (Unit.MONTH, Unit.DAY):
        return False
    expression, _ = place.previous
    before = parse(expression.text)
    same = before is not None and before.first and any(field.unit is head.unit for field in before.first)
    return bool(same) and place.text[expression.end : place.expression.start] in _LINKS


def _this_day(context: Context) -> Context:
    """この日 is the day that the article is about: the one last mentioned, if it is near."""
    if context.day and context.now and abs((context.now - context.day).days) > _FAR:
        return context._replace(day=context.now)
    return context


def _edged(period: Period, edge: Edge, now: date | None) -> Period:
    """2014年以降 reaches to the day of writing, where that has come."""
    if edge is Edge.SINCE and now and period.first <= now:
        return between(period, day(now)) if period.last < now else period._replace(last=max(now, period.last))
    return period


def _dates(place: _Place, spec: Spec) -> bool:
    """Whether the time dates an event.

    20日まで bounds it, 20日までに dates it (at the latest); 18日から20日まで is a range. 1952年生まれ
    and 2024年3月期 date something else.
    """
    if spec.measure or any(field.name == "business-year" for field in spec.first):
        return False
    if place.followed_by("生まれ"):
        return False
    return bool(spec.second) or not place.followed_by("まで", "迄") or place.followed_by("までに", "迄に")


def _opens_stretch(place: _Place, spec: Spec) -> bool:
    """30日、前夜から…: from the night before up to the day just mentioned."""
    return place.expression.rule == "previous-day" and not spec.second and place.followed_by("から")


def _anchor(spec: Spec, place: _Place, context: Context) -> str | None:
    """The ISO day (or date last mentioned) that a value was counted from; None where it stands in the words."""
    when: date | None = context.now
    if not spec.first and spec.count:
        when = _count_anchor(spec.count, place.expression.rule, context)
    elif spec.first[0].base in (Base.FOCUS, Base.NEXT):
        if spec.first[0].unit is not Unit.DAY and context.focus:
            return context.focus.value
        when = context.day or context.now
    elif is_full(spec.first) and spec.first[0].base is Base.STATED:
        return None
    elif _is_listed(spec, place) and place.previous:
        return place.previous[1].value
    return when.isoformat() if when else None
