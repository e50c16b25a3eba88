"""Names for the kinds of expressions: ``day``, ``same-day``, ``last-month+day``, ``this-year+end``."""

from __future__ import annotations

from newsgraph.language.japanese.times.shapes import Point, Unit

_SHORT = {
    ("year", "month", "day"): "date",
    ("era-year", "month", "day"): "date",
    ("short-year", "month", "day"): "date",
    ("month", "day"): "month-day",
    ("year", "month"): "year-month",
    ("era-year", "month"): "year-month",
    ("short-year", "month"): "year-month",
}
_PARTS = {
    "early": "上旬 初旬 初頭 初め はじめ 始め 年頭 早々 明け 年明け 年初 年始",
    "middle": "中旬 半ば なかば 中ごろ 中頃",
    "late": "下旬 末 末日 暮れ 終わり 終盤 年末 月末 年末年始",
    "first-half": "前半 上半期 上期",
    "second-half": "後半 下半期 下期",
    "weekend": "週末",
    "monday": "週明け",
    "within": "中",
    "spring": "春 春先",
    "summer": "夏",
    "autumn": "秋",
    "winter": "冬",
}
_PART_OF = {word: name for name, words in _PARTS.items() for word in words.split()}


def name_of(point: Point) -> str:
    """Name the kind of a point by the names of its fields; a pair (18─19日) is plural."""
    names = tuple(_PART_OF.get(field.name, field.name) for field in point)
    last = point[-1]
    plural = "s" if last.until is not None and last.unit is not Unit.WEEKDAY else ""
    return _SHORT.get(names, "+".join(names)) + plural
