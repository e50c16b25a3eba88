"""Numbers with a unit of time: which of them are dates, counts, spans, or none of these."""

from __future__ import annotations

import re
from collections.abc import Callable

from newsgraph.language.japanese.times.numerals import KANJI, to_int
from newsgraph.language.japanese.times.shapes import Base, Count, Field, Lexeme, Role, Unit
from newsgraph.language.japanese.times.stretches import UNITS

_N = rf"(?:[0-9]{{1,4}}|[{KANJI}]{{1,7}})"
_DASH = "[~〜～─━―—–‐‑−ー-]"
NUMBER = re.compile(
    rf"({_N})(?:\s?({_DASH}|[・、,])\s?({_N}))?\s?(年代|年度|年|[かカヶケヵ箇]月|月|週|(?:の?両)?日|世紀|営業日)"
)
"""A number, or two, and a unit: 18日, 18─19日, 6~8月, 2023~24年, 18、19両日."""

_COUNTED = re.compile(
    r"(半)?(?:間)?(?:以上|余り?|あまり|ほど|近く|も|くらい|ぐらい)?の?(?:(前)(?![半後期倒払納])|(後|あと)(?![半期退継任援]))"
)
_AGAIN = re.compile(r"(?:間)?(半|余り?|あまり)?(?:[0-9]{1,2}[かカヶケヵ箇]月)?ぶり")
_WITHIN = re.compile(r"間?以内|間?足らず")
_NO_YEAR = re.compile(
    "(?:間|ぶり|も(?:の|前)|連続|以上|余|あまり|超|ほど|くらい|近く|に[1一](?:度|回)|物|産|型|式|製|債|生(?!まれ)|ごと|おき|もの|歴|忌|祭|限)|来の"
)
_NO_MONTH = re.compile("[間号刊収]|号|ぶり|連続|分の|光|夜|雨|見|島|革命")
_NO_DAY = re.compile(
    "[間目分]|ぶり|連続|以内|余|あまり|ほど(?!ち)|程度|がかり|超|以上|未満|足らず|ごと|おき|とも|弱|強(?![調化い行硬権])|当たり|当り|あたり"
    "|にわた|に渡|に及|を要|かけ|かか|も(?:かか|たた|経|前)|本(?![会紙部社人格拠店])|が(?:経|た[つっ])|[経た](?:過|って|ち、|つ)|[市町村]|月|ずつ|制|型|券|券"
)
_RATE = re.compile(
    r"延[長期]|遅|早め|繰り|短縮|に?(?:つき|約|平均|最大|最低|数|少なくとも|[0-9一二三](?![0-9]?[日月]))|あたり|当|も[早無な]|中|千|半|でも|百|の(?:長|大半|多く|うち)"
)
_NOT_BEFORE_DAY = (
    "約 およそ 丸 まる わずか たった あと 残り 計 延べ 中 何 満 最大 最長 最短 最低 生後 術後 過去 今後 向こう ここ この その 各 全 ほぼ 平均 累計 通算 後 "
    "ほんの もう 泊 以上 期間は 期間 連続"
).split()
_GUARD = tuple(_NOT_BEFORE_DAY)
_BLOCKED = frozenset("0123456789.,/第数何幾ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz:%$-")
_SHORT_YEAR_AFTER = re.compile(
    "(?:までに|に(?!わた|渡|及|なる|なり|なっ|[0-9一数]|相当|到達|達|迫|延|短|伸|減|増|区|引)|には|(?=末(?!期)|初め(?!て)|[春夏秋冬](?![季至])|時点|当時|以降|以来|以前|夏)|は(?=[、一-龥]))"
)
_SHORT_YEAR_MONTH = re.compile(rf"(?:[0-9]{{1,2}}|[{KANJI}]{{1,3}})月(?!間)")
_SENTENCED = ("懲役", "禁錮", "禁固", "拘禁", "刑期", "実刑", "求刑")
_OPENING = frozenset("、。「」『』()\n はがもで")


def read_number(text: str, start: int) -> Lexeme | None:
    """The number with a unit of time at `start`; None where there is none.

    What looks like a date and is none (2日間, 3年連続, 5月号) comes back as `Role.SKIP`, so
    that no part of it is read again.
    """
    found = NUMBER.match(text, start)
    if found is None:
        return None
    if start and text[start - 1] in _BLOCKED and not text.startswith("-", start - 1):
        return Lexeme(start, found.end(), Role.SKIP)
    first, last = to_int(found[1]), to_int(found[3] or found[1])
    if first is None or last is None:
        return None
    if found[2] in ("・", "、", ",") and not _is_pair(found, first, last):
        return read_number(text, found.start(3))
    return _counted(text, found, first) or _READERS[found[4]](text, found, first, last)


def _is_pair(found: re.Match[str], first: int, last: int) -> bool:
    """18、19日 are two days that follow each other; 10・7日 is something else."""
    return found[4][-1] in "日月" and (last == first + 1 or "両" in found[4])


def _counted(text: str, found: re.Match[str], number: int) -> Lexeme | None:
    """約10年前, 3日後, 24年ぶり, 9カ月以内."""
    unit = UNITS.get(found[4][0], Unit.DAY)
    start, end = found.span()
    if again := _AGAIN.match(text, end):
        return Lexeme(_with_about(text, start), again.end(), Role.COUNT, (), Count(unit, number, 0))
    if (within := _WITHIN.match(text, end)) and unit is not Unit.CENTURY:
        return Lexeme(start, within.end(), Role.SPAN, (), Count(unit, number, 1))
    counted = _COUNTED.match(text, end)
    if counted is None or found[4] in ("年代", "年度") or _is_calendar(text, found, number, counted):
        return None
    amount = number + 0.5 if counted[1] else float(number)
    return Lexeme(
        _with_about(text, start), counted.end(), Role.COUNT, (), Count(unit, amount, -1 if counted[2] else 1)
    )


def _is_calendar(text: str, found: re.Match[str], number: int, counted: re.Match[str]) -> bool:
    """2015年前 and 1月1日後 are edges of dates; 3月前半 is a part of a month."""
    if found[4] == "月":
        return True
    if text.startswith(("前後", "の前", "の後"), found.end()):
        return True
    in_date = found[4] == "日" and text[found.start() - 1 : found.start()] == "月"
    return in_date or (found[4] == "年" and 1800 <= number <= 2200 and counted[1] is None)


def _with_about(text: str, start: int) -> int:
    """Take 約 and およそ in."""
    for word in ("約", "およそ", "ほぼ"):
        if text.endswith(word, 0, start):
            return start - len(word)
    return start


def _year(text: str, found: re.Match[str], first: int, last: int) -> Lexeme:
    start, end = found.span()
    if _NO_YEAR.match(text, end) or (first % 100 == 0 and text.startswith("の歴史", end)):
        return Lexeme(start, end, Role.SKIP)
    if first >= 1000:
        until = _pair_year(first, last) if found[2] else None
        ok = first < 3000 and (until is None or until >= first)
        return (
            Lexeme(start, end, Role.POINT, (Field(Unit.YEAR, first, until=until, name="year"),))
            if ok
            else _skip(found)
        )
    if found[2] is None and _is_short_year(text, found):
        return Lexeme(start, end, Role.POINT, (Field(Unit.YEAR, first, name="short-year"),))
    return _skip(found)


def _pair_year(first: int, last: int) -> int:
    """2023~24年: the second is short for 2024."""
    return last if last >= 1000 else first - first % 100 + last


def _is_short_year(text: str, found: re.Match[str]) -> bool:
    """24年6月, '24年, 09年に; not 10年の刑 or 20年に及ぶ."""
    digits, start, end = found[1], found.start(), found.end()
    if len(digits) != 2 or not digits.isascii() or text.endswith(_SENTENCED, 0, start):
        return False
    if text[start - 1 : start] in ("'", "’", "‘") or _SHORT_YEAR_MONTH.match(text, end):
        return True
    opening = start == 0 or text[start - 1] in _OPENING
    return opening and _SHORT_YEAR_AFTER.match(text, end) is not None and not 40 < int(digits) < 60


def _month(text: str, found: re.Match[str], first: int, last: int) -> Lexeme:
    start, end = found.span()
    if not (1 <= first <= 12 and 1 <= last <= 12) or _NO_MONTH.match(text, end) or text.startswith("曜", end):
        return _skip(found)
    until = last if found[2] else None
    if text.startswith("期", end) and not text.startswith("間", end + 1):
        name = "quarter" if found[2] else "business-year"
        return Lexeme(start, end + 1, Role.POINT, (Field(Unit.MONTH, first, until=until, name=name),))
    return Lexeme(start, end, Role.POINT, (Field(Unit.MONTH, first, until=until, name="month"),))


def _day(text: str, found: re.Match[str], first: int, last: int) -> Lexeme:
    start, end = found.span()
    in_month = start > 0 and text[start - 1] == "月"
    valid = 1 <= first <= 31 and 1 <= last <= 31
    if not valid or _NO_DAY.match(text, end) or (not in_month and _is_duration(text, found)):
        return _skip(found)
    base = {"翌": Base.NEXT, "同": Base.FOCUS}.get(text[start - 1 : start], Base.STATED)
    begin = start if base is Base.STATED else start - 1
    field = Field(Unit.DAY, first, base, until=last if found[2] else None, name="day")
    return Lexeme(begin, end, Role.POINT, (field,))


def _is_duration(text: str, found: re.Match[str]) -> bool:
    """Days that are counted: 約3日, 1日に10回, kanji numerals short enough to be part of a name (四日市, 一日も)."""
    start, end = found.span()
    if text.endswith(_GUARD, 0, start):
        return True
    if found[1] in ("1", "一") and not found[2] and _RATE.match(text, end):
        return True
    if found[1].isascii():
        return False
    follows = text[end : end + 1]
    return (len(found[1]) == 1 and found[1] in "一二十") or follows not in ("", *"、にのはがまか午夜朝未付")


def _decade(_: str, found: re.Match[str], first: int, last: int) -> Lexeme:
    if first % 10 or (first < 1000 and not 0 < first < 100):
        return _skip(found)
    number = first if first >= 1000 else first + (2000 if first <= 20 else 1900)
    until = None if not found[2] else last if last >= 1000 else number - number % 100 + last
    return Lexeme(*found.span(), Role.POINT, (Field(Unit.DECADE, number, until=until, name="decade"),))


def _fiscal(_: str, found: re.Match[str], first: int, last: int) -> Lexeme:
    if not (1000 <= first < 3000 or (len(found[1]) == 2 and found[1].isascii())):
        return _skip(found)
    number = first if first >= 1000 else 2000 + first
    until = _pair_year(number, last) if found[2] else None
    return Lexeme(*found.span(), Role.POINT, (Field(Unit.FISCAL, number, until=until, name="fiscal-year"),))


def _century(text: str, found: re.Match[str], first: int, last: int) -> Lexeme:
    if not (1 <= first <= 30 and first <= last <= 30) or text.startswith(
        ("間", "以上", "にわた", "も"), found.end()
    ):
        return _skip(found)
    field = Field(Unit.CENTURY, first, until=last if found[2] else None, name="century")
    return Lexeme(*found.span(), Role.POINT, (field,))


def _none(_: str, found: re.Match[str], __: int, ___: int) -> Lexeme:
    return _skip(found)


def _skip(found: re.Match[str]) -> Lexeme:
    return Lexeme(*found.span(), Role.SKIP)


_READERS: dict[str, Callable[[str, re.Match[str], int, int], Lexeme]] = {
    "年": _year,
    "年代": _decade,
    "年度": _fiscal,
    "月": _month,
    "日": _day,
    "両日": _day,
    "の両日": _day,
    "世紀": _century,
    "週": _none,
    "営業日": _none,
    **{sign + "月": _none for sign in "かカヶケヵ箇"},
}
