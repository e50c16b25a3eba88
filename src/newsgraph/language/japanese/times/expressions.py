"""Finds time expressions: joins lexemes to points, points to ranges, and adds what rounds them off."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from newsgraph.language.japanese.times.lexemes import lex
from newsgraph.language.japanese.times.shapes import Base, Edge, Field, Lexeme, Point, Role, Spec, Unit
from newsgraph.language.japanese.times.words import (
    CLOCK,
    EDGE,
    LOOSE,
    PART,
    STATED_EDGE,
    WEEK_OF,
    ZONE_AFTER,
    ZONE_BEFORE,
)
from newsgraph.model import TimeExpression

_RANGE = re.compile("(?:から|より|[~〜～─━―—–‐‑−ー-])")
_FROM_TO = re.compile("の?(?:から)?")
_NAMES = {
    ("year", "month", "day"): "date",
    ("era-year", "month", "day"): "date",
    ("month", "day"): "month-day",
    ("year", "month"): "year-month",
    ("era-year", "month"): "year-month",
}
_GAPS = ("", "の", " ")
_DAYS = frozenset((Unit.DAY, Unit.WEEKDAY))
_AROUND = (ZONE_AFTER, LOOSE, ZONE_AFTER)
_AROUND_DAY = (ZONE_AFTER, CLOCK, LOOSE, ZONE_AFTER)


class _Read(NamedTuple):
    """An expression being put together: where it ends, what it says, the next lexeme."""

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
    if not lexemes:
        return ()
    found: list[TimeExpression] = []
    index, free = 0, 0
    while index < len(lexemes):
        lexeme = lexemes[index]
        if lexeme.start < free or lexeme.role is Role.SKIP:
            index += 1
            continue
        if lexeme.role is Role.EVERY:
            index, free = _skip_every(text, lexemes, index)
            continue
        read = _assemble(text, lexemes, index)
        if read is None:
            index += 1
            continue
        start = _zone_start(text, lexeme.start, free)
        found.append(TimeExpression(start, read.end, text[start : read.end], read.rule))
        index, free = read.next, read.end
    return tuple(found)


@lru_cache(maxsize=8192)
def parse(text: str) -> Spec | None:
    """What an expression of its own (`TimeExpression.text`) says; None where it is none."""
    for words in (text, text + "に"):  # the particle tells a short year (22年に) from a duration
        lexemes = tuple(lex(words))
        for index, lexeme in enumerate(lexemes):
            if lexeme.role is not Role.SKIP:
                read = _assemble(words, lexemes, index)
                return read.spec if read else None
    return None


def _assemble(text: str, lexemes: tuple[Lexeme, ...], index: int) -> _Read | None:
    lexeme = lexemes[index]
    if lexeme.role is Role.POINT:
        return _point_expression(text, lexemes, index)
    if lexeme.role is Role.CLOCK:
        zone = ZONE_AFTER.match(text, lexeme.end)
        return _Read(zone.end() if zone else lexeme.end, Spec(), index + 1, "clock")
    if lexeme.role is Role.SPAN:
        assert lexeme.count is not None  # noqa: S101 - a span has a count by construction
        rule = "past-span" if lexeme.count.sign < 0 else "coming-span"
        if text.startswith("以内", lexeme.end - 2):
            rule = "within"
        return _Read(lexeme.end, Spec(count=lexeme.count, measure=True), index + 1, rule)
    return _count_expression(text, lexeme, index)


def _count_expression(text: str, lexeme: Lexeme, index: int) -> _Read:
    """3日前 from now, その3日後 from the last date, 事故の3日後 from something that has none."""
    assert lexeme.count is not None  # noqa: S101 - a count by construction
    spec = Spec(count=lexeme.count, measure=lexeme.count.sign == 0)
    rule = {-1: "ago", 0: "first-since", 1: "later"}[lexeme.count.sign]
    if rule != "first-since" and text.endswith(("の", "から", "より"), 0, lexeme.start):
        rule += "-than-event" if not text.endswith(("その", "この"), 0, lexeme.start) else "-than-focus"
    end = lexeme.end
    if rule in ("ago", "later") and (loose := LOOSE.match(text, end)):
        end = loose.end()
    if edge := EDGE.match(text, end):
        end, spec = edge.end(), spec._replace(edge=_edge_kind(edge), measure=True)
    return _Read(end, spec, index + 1, rule)


def _point_expression(text: str, lexemes: tuple[Lexeme, ...], index: int) -> _Read | None:
    first, end, after = _point(text, lexemes, index)
    if not _may_stand(text, lexemes[index].start, end, first):
        return None
    second: Point = ()
    if counted := _count_from(text, lexemes, after, end):
        return _Read(counted.end, Spec(first, count=counted.count), after + 1, _rule(first) + "+count")
    if bridge := _RANGE.match(text, end):
        second, far, beyond = _second(text, lexemes, after, bridge.end())
        if second and _fits(first, second):
            end, after = far, beyond
        else:
            second = ()
    end = _rounded(text, end, second or first)
    spec, end = _with_edge(text, end, Spec(first, second))
    rule = _rule(first) + (" to " + _rule(second) if second else "")
    return _Read(end, spec, after, rule if spec.edge is Edge.NONE else f"{spec.edge}-{rule}")


def _may_stand(text: str, start: int, end: int, point: Point) -> bool:
    """A weekday in brackets, a kanji 年 or a lone 期 name nothing by themselves."""
    if point[0].unit in (Unit.WEEKDAY, Unit.WEEK) and text[start] in "(第最":
        return False
    return not (point[0].name == "business-year" and len(point) == 1 and end - start > 12)


def _point(text: str, lexemes: tuple[Lexeme, ...], index: int) -> tuple[Point, int, int]:
    """Fields from lexeme `index` on, as long as each is finer than the one before; with what clings to them."""
    fields, end = lexemes[index].fields, lexemes[index].end
    index += 1
    fields, end, index = _finer(text, lexemes, index, (fields, end))
    if part := PART.match(text, end):
        fields, end = (*fields, _part(part[1])), part.end()
        while index < len(lexemes) and lexemes[index].start < end:
            index += 1
    if fields[-1].unit in _DAYS:
        if week := WEEK_OF.match(text, end):
            fields, end = (*fields, Field(Unit.WEEK, 0, name="week-of")), week.end()
        elif clock := CLOCK.match(text, end):
            end = clock.end()
    while index < len(lexemes) and lexemes[index].start < end:
        index += 1
    return fields, end, index


def _finer(
    text: str, lexemes: tuple[Lexeme, ...], index: int, so_far: tuple[Point, int]
) -> tuple[Point, int, int]:
    fields, end = so_far
    while index < len(lexemes) and lexemes[index].role is Role.POINT:
        lexeme = lexemes[index]
        gap = text[end : lexeme.start]
        if gap not in _GAPS and not (
            gap == "、" and lexeme.fields[0].unit is Unit.WEEKDAY and fields[-1].unit is Unit.DAY
        ):
            break
        joined = _join(fields, lexeme.fields, gap)
        if joined is None:
            break
        fields, end, index = joined, lexeme.end, index + 1
    return fields, end, index


def _join(fields: Point, more: Point, gap: str) -> Point | None:
    """The longer point, or None where `more` begins another expression."""
    last, new = fields[-1], more[0]
    if last.unit is Unit.WEEKDAY and new.unit is Unit.MONTH and gap == "" and fields[0].unit is Unit.WEEK:
        return more  # 今週の金曜日6月15日: the date says it all
    if last.unit is Unit.DAY and new.name == "weekday" and len(fields) > 1 and fields[-2].unit is Unit.MONTH:
        return fields  # 6月18日(火): a wrong weekday must not move the date
    if new.base is Base.NOW or (new.base is not Base.STATED and last.base is not Base.STATED):
        return None
    if last.unit is new.unit and last.base is not Base.STATED and new.base is Base.STATED and gap != "の":
        return (*fields[:-1], *more)  # 今年2020年, きょう18日: the number says the same again
    if new.unit <= last.unit:
        return None
    if last.unit is Unit.PART and new.unit is not Unit.WEEKDAY:
        return None
    if last.unit in (Unit.YEAR, Unit.FISCAL) and new.unit is Unit.DAY:
        return None
    return (*fields, *more)


def _part(word: str) -> Field:
    if word in ("内", "中", "いっぱい"):
        return Field(Unit.PART, 0, name="中")
    return Field(Unit.PART, 0, name=word)


def _rounded(text: str, end: int, point: Point) -> int:
    for pattern in _AROUND_DAY if point[-1].unit in _DAYS else _AROUND:
        if more := pattern.match(text, end):
            end = more.end()
    return end


def _second(text: str, lexemes: tuple[Lexeme, ...], index: int, start: int) -> tuple[Point, int, int]:
    """The point right after a bridge, be it only a part (上旬から中旬)."""
    while index < len(lexemes) and lexemes[index].start < start:
        index += 1
    if index < len(lexemes) and lexemes[index].start == start and lexemes[index].role is Role.POINT:
        return _point(text, lexemes, index)
    part = PART.match(text, start)
    if part and text[start] != "の":
        return (_part(part[1]),), part.end(), index
    return (), start, index


def _fits(first: Point, second: Point) -> bool:
    """A range ends with a point no finer in its coarsest field than the first one's finest."""
    if second[0].unit is Unit.PART:
        return first[-1].unit is Unit.PART
    finest = [field.unit for field in first if field.unit is not Unit.PART]
    if not finest:
        return True
    ends = [field.unit for field in second if field.unit is not Unit.PART]
    return not ends or (
        ends[0] <= finest[-1] and (ends[-1] >= min(finest[-1], Unit.DAY) or ends[-1] <= Unit.MONTH)
    )


def _count_from(text: str, lexemes: tuple[Lexeme, ...], index: int, end: int) -> Lexeme | None:
    """今日から2日後, 18日の3日後."""
    if index >= len(lexemes) or lexemes[index].role is not Role.COUNT:
        return None
    bridge = _FROM_TO.match(text, end)
    lexeme = lexemes[index]
    if bridge and bridge.end() == lexeme.start > end and lexeme.count and lexeme.count.sign:
        return lexeme
    return None


def _with_edge(text: str, end: int, spec: Spec) -> tuple[Spec, int]:
    if edge := EDGE.match(text, end):
        return spec._replace(edge=_edge_kind(edge), measure=True), edge.end()
    stated = spec.first[0].unit <= Unit.MONTH and spec.first[0].base is Base.STATED
    if stated and not spec.second and (edge := STATED_EDGE.match(text, end)):
        return spec._replace(edge=Edge.BEFORE if edge[1] == "前" else Edge.SINCE, measure=True), edge.end()
    return spec, end


def _edge_kind(edge: re.Match[str]) -> Edge:
    return Edge.BEFORE if "前" in edge[0] else Edge.SINCE


def _rule(point: Point) -> str:
    """Name of the kind: ``day``, ``same-day``, ``last-month+day``."""
    names = tuple(field.name for field in point)
    if names in _NAMES:
        return _NAMES[names]
    last = point[-1]
    ending = "s" if last.until is not None and last.unit is not Unit.WEEKDAY else ""
    return "+".join(_english(name) for name in names) + ending


def _english(name: str) -> str:
    return name if name.isascii() else f"part:{name}"


def _zone_start(text: str, start: int, free: int) -> int:
    """Take in 現地時間 and the like before a time."""
    if start and text[start - 1] in "間時地の本":
        zone = ZONE_BEFORE.search(text, max(free, start - 14), start)
        if zone:
            return zone.start()
    return start


def _skip_every(text: str, lexemes: tuple[Lexeme, ...], index: int) -> tuple[int, int]:
    """毎年8月6日, 毎週月曜日: no date at all."""
    end = lexemes[index].end
    index += 1
    while index < len(lexemes) and text[end : lexemes[index].start] in ("", "の"):
        end = lexemes[index].end
        index += 1
    return index, end
