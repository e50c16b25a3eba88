"""What the words of a time expression say, before an anchor gives them days."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import NamedTuple

from newsgraph.language.japanese.times.eras import Era
from newsgraph.slots import fill_slots


class Unit(IntEnum):
    """Units of the calendar, coarse to fine: a field may follow only a coarser one."""

    CENTURY = 1
    DECADE = 2
    FISCAL = 3
    YEAR = 4
    HALF = 5
    QUARTER = 6
    MONTH = 7
    WEEK = 8
    DAY = 9
    WEEKDAY = 10
    PART = 11
    CLOCK = 12


class Base(StrEnum):
    """From where a field is counted."""

    STATED = "stated"
    """A number of the calendar: 2024年, 6月, 18日, 火曜日, 上旬."""
    NOW = "now"
    """So many units from the day of writing: 昨年, 来週."""
    FOCUS = "focus"
    """So many units from the date last mentioned: 同日, 翌年."""
    NEXT = "next"
    """The next such after the date last mentioned: 翌19日."""


class Field(NamedTuple):
    """One step into the calendar: 令和6年, 昨年, 6月, 18─19日, 火曜日, 末."""

    unit: Unit
    number: int
    """Number in the calendar (Monday is 0), or the offset from `base`."""
    base: Base = Base.STATED
    until: int | None = None
    """Last of a pair (18─19日); for a weekday, which one of its month (the last: -1)."""
    name: str = ""
    """For rules and parts: last-month, 上旬."""
    era: Era | None = None
    """The era that must contain the date."""


Point = tuple[Field, ...]
"""Fields from coarse to fine: (昨年, 6月, 上旬)."""


class Count(NamedTuple):
    """So many units before or after something: 約10年前, 3日後."""

    unit: Unit
    number: float | None
    """None for 数年前 and the like."""
    sign: int
    """-1 before, +1 after; 0 for 24年ぶり."""


class Edge(StrEnum):
    """Whether the words bound an open stretch."""

    NONE = ""
    SINCE = "since"
    BEFORE = "before"


class Spec(NamedTuple):
    """All that the words of one expression say: a point, a range, or a count from a point or from now."""

    first: Point = ()
    second: Point = ()
    counted: Count | None = None
    edge: Edge = Edge.NONE
    measure: bool = False
    """A stretch that measures (過去70年間), not one that dates."""


class Role(StrEnum):
    """What a lexeme is good for."""

    POINT = "point"
    COUNT = "count"
    SPAN = "span"
    CLOCK = "clock"
    SKIP = "skip"
    """Looks like a time and is none: 2日間, 第3次, 前年比."""
    EVERY = "every"
    """毎月, 毎週: what follows is no date."""


@fill_slots
@dataclass(frozen=True, slots=True)
class Lexeme:
    """A stretch of text with one meaning: ``start:end`` in the sentence."""

    start: int
    end: int
    role: Role
    fields: Point = ()
    counted: Count | None = None
