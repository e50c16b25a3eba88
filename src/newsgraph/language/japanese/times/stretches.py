"""Stretches and ordinals: 過去70年間, 数年前, 第1四半期, 第3週, 最終月曜日, 毎週."""

from __future__ import annotations

import re

from newsgraph.language.japanese.times.numerals import KANJI, to_int
from newsgraph.language.japanese.times.shapes import Base, Count, Field, Lexeme, Role, Unit

WEEKDAYS = "月火水木金土日"
UNITS = {
    "年": Unit.YEAR,
    "月": Unit.MONTH,
    "週": Unit.WEEK,
    "日": Unit.DAY,
    "世": Unit.CENTURY,
    "営": Unit.DAY,
    **dict.fromkeys("かカヶケヵ箇", Unit.MONTH),
}
"""By the first sign of the word for the unit."""

_NTH = re.compile(
    rf"(?:第([1-5一二三四五])|(最終|最後の))(?:([{WEEKDAYS}])曜日?|週(?![間末])目?)"
    r"|(最初の)週|第?([1-4一二三四])[・·\-]?四半期(?:\([0-9]{1,2}[~〜─–-][0-9]{1,2}月期?\))?"
)
_ORDINAL = re.compile(rf"第(?:[0-9]+|[{KANJI}]+)[一-龥]?")
_EVERY = re.compile("[毎隔][年月週日朝晩夜]度?")
_NEXT_WEEKDAY = re.compile(rf"次の([{WEEKDAYS}])曜日?")
_SPAN = re.compile(
    rf"(過去|直近|最近|ここ|この|今後|向こう|この先|これから)の?(?:約|およそ)?([0-9]{{1,4}}|[{KANJI}]{{1,3}}|数十?|十数|半)"
    r"(年|[かカヶケヵ箇]月|週|日|世紀|営業日)(?:半)?(間|余り?|ほど|以内|あまり|の間)*"
)
_BACKWARD = frozenset(("過去", "直近", "最近", "ここ", "この"))
_VAGUE = re.compile(
    r"(数十?|十数|数十|半|ひと)(年|[かカヶケヵ箇]月|月|週|日|世紀)間?(?:半?(ぶり)|ほど|余り)?の?(?:(前)(?![半後])|(後)(?!半))?"
)


def read_span(text: str, start: int) -> Lexeme | None:
    """過去70年間, 今後5年, この3日間: what measures back or ahead from now; この3日 alone is a day."""
    found = _SPAN.match(text, start)
    if found is None or (found[1] == "この" and not found[4] and found[3] in "日月"):
        return None
    number = 0.5 if found[2] == "半" else to_int(found[2])
    sign = -1 if found[1] in _BACKWARD else 1
    return Lexeme(*found.span(), Role.SPAN, (), Count(UNITS[found[3][0]], number, sign))


def read_vague(text: str, start: int) -> Lexeme | None:
    """Read 数年前, 半年ぶり, ひと月後; 数日間 and 半年 alone are durations."""
    found = _VAGUE.match(text, start)
    if found is None:
        return None
    if not (found[3] or found[4] or found[5]):
        return Lexeme(*found.span(), Role.SKIP)
    number = {"半": 0.5, "ひと": 1.0}.get(found[1])
    sign = 0 if found[3] else -1 if found[4] else 1
    return Lexeme(*found.span(), Role.COUNT, (), Count(UNITS[found[2][0]], number, sign))


def read_ordinal(text: str, start: int) -> Lexeme | None:
    """第1四半期, 第2月曜日, 第3週, 最後の週; any other 第N is no time."""
    found = _NTH.match(text, start)
    if found is None:
        other = _ORDINAL.match(text, start)
        return Lexeme(*other.span(), Role.SKIP) if other else None
    if found[5]:
        field = Field(Unit.QUARTER, to_int(found[5]) or 0, name="quarter")
    elif found[3]:
        nth = -1 if found[2] else to_int(found[1])
        field = Field(Unit.WEEKDAY, WEEKDAYS.index(found[3]), until=nth, name="nth-weekday")
    else:
        nth = -1 if found[2] else 1 if found[4] else to_int(found[1])
        field = Field(Unit.WEEK, nth or 1, name="nth-week")
    return Lexeme(*found.span(), Role.POINT, (field,))


def read_next_weekday(text: str, start: int) -> Lexeme | None:
    """次の金曜日: the first Friday after today."""
    found = _NEXT_WEEKDAY.match(text, start)
    if found is None:
        return None
    field = Field(Unit.WEEKDAY, WEEKDAYS.index(found[1]), Base.NEXT, name="next-weekday")
    return Lexeme(*found.span(), Role.POINT, (field,))


def read_every(text: str, start: int) -> Lexeme | None:
    """毎年, 毎週, 隔月: what follows is no date."""
    found = _EVERY.match(text, start)
    return Lexeme(*found.span(), Role.EVERY) if found else None
