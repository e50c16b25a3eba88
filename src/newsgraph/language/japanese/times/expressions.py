"""Finds time expressions: points, ranges of two, counts, and what rounds them off."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from newsgraph.language.japanese.times.lexemes import lex
from newsgraph.language.japanese.times.naming import name_of
from newsgraph.language.japanese.times.points import DAYS, Read, part_field, read_point, skip_to
from newsgraph.language.japanese.times.shapes import Base, Count, Edge, Lexeme, Point, Role, Spec, Unit
from newsgraph.language.japanese.times.words import (
    CLOCK,
    EDGE,
    LOOSE,
    PART,
    STATED_EDGE,
    ZONE_AFTER,
    ZONE_BEFORE,
)
from newsgraph.model import TimeExpression

_EVERY, _POINT, _CLOCK, _SPAN, _COUNT = Role.EVERY, Role.POINT, Role.CLOCK, Role.SPAN, Role.COUNT
_WEEKDAY, _WEEK, _PART, _YEAR, _DAY, _MONTH = (
    Unit.WEEKDAY,
    Unit.WEEK,
    Unit.PART,
    Unit.YEAR,
    Unit.DAY,
    Unit.MONTH,
)
_STATED = Base.STATED
_BEFORE, _SINCE = Edge.BEFORE, Edge.SINCE
_BRIDGE = re.compile("から|より|[~〜～─━―—–‐‑−ー-]")
_FROM = re.compile("の?(?:から)?")
_AROUND = (ZONE_AFTER, LOOSE, ZONE_AFTER)
_AROUND_DAY = (ZONE_AFTER, CLOCK, LOOSE, ZONE_AFTER)
_COUNTED = {-1: "ago", 0: "first-since", 1: "later"}


class _Found(NamedTuple):
    """An expression: where it ends, what it says, the next lexeme, its kind."""

    end: int
    spec: Spec
    next: int
    rule: str


def find_times(text: str) -> tuple[TimeExpression, ...]:
    """Time expressions of a sentence, from left to right.

    In: normalised text (NFKC). Out: expressions whose ``start:end`` count in it and do not
    overlap; an expression takes in what makes it one noun (18日午前, 17日付, 今年末, 29日から30日未明,
    現地時間18日, 午後11時32分頃(UTC+9)) and leaves out the particles after it. Durations (2日間),
    ages, counts and scores are none.

    >>> [(e.text, e.rule) for e in find_times("両国は17日、同氏が18─19日の日程で訪れると発表した。")]
    [('17日', 'day'), ('18─19日', 'days')]
    """
    lexemes = tuple(lex(text))
    found: list[TimeExpression] = []
    index, free = 0, 0
    while index < len(lexemes):
        lexeme = lexemes[index]
        if lexeme.role is _EVERY:
            index, free = _skip_every(text, lexemes, index)
            continue
        each = None if lexeme.start < free else _find(text, lexemes, index)
        if each is None:
            index += 1
            continue
        start = _with_zone(text, lexeme.start, free)
        found.append(TimeExpression(start, each.end, text[start : each.end], each.rule))
        index, free = each.next, each.end
    return tuple(found)


@lru_cache(maxsize=8192)
def parse(text: str) -> Spec | None:
    """What an expression says, from `TimeExpression.text` alone; None where it says nothing.

    Without its sentence a short year looks like a duration (22年, 50年), so particles are tried after
    it that tell them apart; the first reading that takes in the whole expression counts.
    """
    best: _Found | None = None
    for words in (text, text + "に", text + "までに"):
        lexemes = tuple(lex(words))
        for index in range(len(lexemes)):
            if found := _find(words, lexemes, index):
                if found.end >= len(text):
                    return found.spec
                best = best or found
                break
    return best.spec if best else None


def _find(text: str, lexemes: Sequence[Lexeme], index: int) -> _Found | None:
    lexeme = lexemes[index]
    if lexeme.role is _POINT:
        return _point(text, lexemes, index)
    if lexeme.role is _CLOCK:
        zone = ZONE_AFTER.match(text, lexeme.end)
        return _Found(zone.end() if zone else lexeme.end, Spec(), index + 1, "clock")
    if lexeme.counted is None:
        return None
    if lexeme.role is _SPAN:
        rule = "past-span" if lexeme.counted.sign < 0 else "coming-span"
        if text.endswith("以内", 0, lexeme.end):
            rule = "within"
        return _Found(lexeme.end, Spec(counted=lexeme.counted, measure=True), index + 1, rule)
    return _count(text, lexeme, lexeme.counted, index)


def _count(text: str, lexeme: Lexeme, count: Count, index: int) -> _Found:
    """3日前 from now, その3日後 from the last date, 事故の3日後 from something that has none."""
    end, rule = lexeme.end, _COUNTED[count.sign]
    spec = Spec(counted=count, measure=count.sign == 0)
    if count.sign:
        if text.endswith(("その", "この"), 0, lexeme.start):
            rule += "-than-focus"
        elif text.endswith(("の", "から", "より"), 0, lexeme.start):
            rule += "-than-event"
        elif loose := LOOSE.match(text, end):
            end = loose.end()
    spec, end = _with_edge(text, end, spec)
    return _Found(end, spec, index + 1, rule)


def _point(text: str, lexemes: Sequence[Lexeme], index: int) -> _Found | None:
    """A point, a range of two (18日から20日), or a count from one (18日の3日後)."""
    first = read_point(text, lexemes, index)
    if first.point[0].unit in (_WEEKDAY, _WEEK) and text[lexemes[index].start] in "(第最":
        return None
    rule = name_of(first.point)
    if counted := _count_from(text, lexemes, first):
        return _Found(
            counted.end, Spec(first.point, counted=counted.counted), first.next + 1, rule + "+count"
        )
    second = _second(text, lexemes, first)
    last = second or first
    end = _rounded(text, last.end, last.point)
    spec, end = _with_edge(text, end, Spec(first.point, second.point if second else ()))
    if second:
        rule += f" to {name_of(second.point)}"
    return _Found(end, spec, last.next, f"{spec.edge}-{rule}" if spec.edge else rule)


def _second(text: str, lexemes: Sequence[Lexeme], first: Read) -> Read | None:
    """The other end of a range, be it only a part (上旬から中旬)."""
    bridge = _BRIDGE.match(text, first.end)
    if bridge is None:
        return None
    start = bridge.end()
    index = skip_to(lexemes, first.next, start)
    if index < len(lexemes) and lexemes[index].start == start and lexemes[index].role is _POINT:
        second = read_point(text, lexemes, index)
        if second.point[-1].name == "business-year":  # 3月から5月期
            second = second._replace(point=(*second.point[:-1], second.point[-1]._replace(name="quarter")))
        return second if _fits(first.point, second.point) else None
    part = PART.match(text, start)
    if part and text[start] != "の" and first.point[-1].unit is _PART:
        return Read((part_field(part[1]),), part.end(), index)
    return None


def _fits(first: Point, second: Point) -> bool:
    """A range ends with a point that is no finer in its coarsest field than the first one's finest.

    It may be coarser only where it begins with a year to the first one's year (昨年11月から今年).
    """
    head, tail = first[0], second[0]
    if tail.unit <= _YEAR and tail.base is _STATED and head.base is _STATED:
        if head.unit is tail.unit and head.number > tail.number and tail.name != "short-year":
            return False
        if head.unit is not tail.unit and second[-1].unit < first[-1].unit:
            return False
    finest = [field.unit for field in first if field.unit is not _PART][-1:]
    ends = [field.unit for field in second if field.unit is not _PART]
    if not finest or not ends:
        return True
    return ends[0] <= finest[0] and (ends[-1] >= min(finest[0], _DAY) or ends[-1] <= _MONTH)


def _count_from(text: str, lexemes: Sequence[Lexeme], point: Read) -> Lexeme | None:
    """今日から2日後, 18日の3日後."""
    if point.next >= len(lexemes):
        return None
    lexeme, bridge = lexemes[point.next], _FROM.match(text, point.end)
    if lexeme.role is not _COUNT or lexeme.counted is None or not lexeme.counted.sign or bridge is None:
        return None
    return lexeme if bridge.end() == lexeme.start > point.end else None


def _rounded(text: str, end: int, point: Point) -> int:
    """Take in a zone, an hour, 付, ごろ, 時点."""
    for pattern in _AROUND_DAY if point[-1].unit in DAYS else _AROUND:
        if more := pattern.match(text, end):
            end = more.end()
    return end


def _with_edge(text: str, end: int, spec: Spec) -> tuple[Spec, int]:
    """Take in 以降, 以来, 以前; 前 and 後 after a stated date alone (2016年1月1日前)."""
    edge = EDGE.match(text, end)
    if edge is None and spec.first and not spec.second:
        head = spec.first[0]
        if head.unit <= _MONTH and head.base is _STATED:
            edge = STATED_EDGE.match(text, end)
    if edge is None:
        return spec, end
    return spec._replace(edge=_BEFORE if "前" in edge[0] else _SINCE, measure=True), edge.end()


def _with_zone(text: str, start: int, free: int) -> int:
    """Take in 現地時間 and the like before a time."""
    if start and text[start - 1] in "間時地の本":
        zone = ZONE_BEFORE.search(text, max(free, start - 14), start)
        return zone.start() if zone else start
    return start


def _skip_every(text: str, lexemes: Sequence[Lexeme], index: int) -> tuple[int, int]:
    """毎年8月6日, 毎週月曜日: no date at all. The next lexeme, and the position where it may begin."""
    end = lexemes[index].end
    index += 1
    while index < len(lexemes) and text[end : lexemes[index].start] in ("", "の"):
        end = lexemes[index].end
        index += 1
    return index, end
