"""What stands beside an expression: lists, events it is counted from, particles that bound it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from newsgraph.language.japanese.times.expressions import parse
from newsgraph.language.japanese.times.numerals import to_int
from newsgraph.language.japanese.times.periods import Period, between, day, shift
from newsgraph.language.japanese.times.shapes import Base, Spec, Unit
from newsgraph.model import Tense, TimeExpression

_LINKS = frozenset(("と", "や", "、", "・", "および", "及び", "か", "または", "、または", "、および"))
_BOTH = frozenset(("と", "や", "および", "及び", "か", "または"))
"""Links of times that date one thing; 17日、18日に訪れると述べた has two."""
_COMING = ("来る", "きたる", "次回", "次回の", "次回は")
_COUNT = re.compile("[0-9一二三四五六七八九十]+(?:回|度|人|例|件|発|隻)目")
_DAYS = re.compile("(から|より|まで)[の、]?([0-9一二三四五六七八九十]+)日間")
_MONTHFUL = 31


@dataclass(frozen=True, slots=True)
class Place:
    """An expression where it stands, with the one before it in the sentence and its period."""

    text: str
    expression: TimeExpression
    previous: tuple[TimeExpression, Period] | None

    def preceded_by(self, *words: str) -> bool:
        """Whether one of the words stands right before the expression."""
        return self.text.endswith(words, 0, self.expression.start)

    def followed_by(self, *words: str) -> bool:
        """Whether one of the words stands right after it."""
        return self.text.startswith(words, self.expression.end)


def tense_at(place: Place, of_clause: Tense) -> Tense:
    """Tense by the words right beside a time (去る5日, 来る18日, 次回8月2日, 年初来), else of its clause."""
    if place.preceded_by("去る", "さる") or place.expression.text.endswith("来"):
        return Tense.PAST
    return Tense.NONPAST if place.preceded_by(*_COMING) else of_clause


def is_from_event(spec: Spec, place: Place) -> bool:
    """選挙の翌日, 死去前日, 独立の翌年: counted from something that is no date."""
    head = spec.first[0]
    if head.base is not Base.FOCUS or head.number == 0 or head.name == "day":
        return False
    start = place.expression.start
    if place.preceded_by("の"):
        after_time = place.previous is not None and place.previous[0].end == start - 1
        return not after_time and not place.preceded_by("その", "この")
    before = place.text[start - 1 : start]
    return "一" <= before <= "龥" or "ァ" <= before <= "ー"


def is_listed(spec: Spec, place: Place) -> bool:
    """4月3日と5日, 今年8月と9月: right beside the one before, and of its kind."""
    if place.previous is None or not spec.first:
        return False
    head = spec.first[0]
    listable = head.unit in (Unit.MONTH, Unit.DAY) or head.name == "short-year"
    if head.base is not Base.STATED or not listable:
        return False
    expression, _ = place.previous
    if place.text[expression.end : place.expression.start] not in _LINKS:
        return False
    before = parse(expression.text)
    return before is not None and any(field.unit is head.unit for field in before.first)


def joined(place: Place, period: Period | None) -> Period | None:
    """7日と8日に侵入した: from the one to the other where they are next to each other, else the second."""
    if period is None or place.previous is None:
        return period
    expression, before = place.previous
    both = place.text[expression.end : place.expression.start] in _BOTH
    return between(before, period) if both and (period.first - before.last).days == 1 else period


def dates_event(spec: Spec, place: Place) -> bool:
    """Whether the time dates an event.

    20日まで bounds it, 20日までに dates it (at the latest); 18日から20日まで is a range. 1952年生まれ
    and 2024年3月期 date something else.
    """
    if spec.measure or any(field.name == "business-year" for field in spec.first):
        return False
    if place.followed_by("生まれ", "比", "に比べ", "と比べ") or _is_compared(spec, place):
        return False
    if _COUNT.match(place.text, place.expression.end):
        return False  # 今年2回目
    return bool(spec.second) or not place.followed_by("まで", "迄") or place.followed_by("までに", "迄に")


def _is_compared(spec: Spec, place: Place) -> bool:
    """昨年より増えた measures against a year; 来年1月より放送する begins with a month."""
    return len(spec.first) == 1 and spec.first[0].number < 0 and place.followed_by("より")


def lasting(place: Place, period: Period) -> Period | None:
    """20日から3日間の日程で, 14日まで2日間の会合: all the days, None where no more than one is told."""
    found = _DAYS.match(place.text, place.expression.end)
    count = to_int(found[2]) if found is not None and period.first == period.last else None
    if found is None or count is None or not 1 < count <= _MONTHFUL:
        return None
    if found[1] == "まで":
        return between(day(shift(period.last, days=1 - count)), period)
    return between(period, day(shift(period.first, days=count - 1)))


def opens_stretch(spec: Spec, place: Place) -> bool:
    """30日、前夜から…: from the night before up to the day just mentioned."""
    return place.expression.rule == "previous-day" and not spec.second and place.followed_by("から")
