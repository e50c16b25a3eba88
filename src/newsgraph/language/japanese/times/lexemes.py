"""Cuts a sentence into the lexemes that matter for time; all else is passed over."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from newsgraph.language.japanese.times.eras import ERAS
from newsgraph.language.japanese.times.numbers import read_number
from newsgraph.language.japanese.times.numerals import KANJI, to_int
from newsgraph.language.japanese.times.shapes import Count, Field, Lexeme, Role, Unit
from newsgraph.language.japanese.times.words import AFTER, BEFORE, HOURS, LONGEST, WORDS

_CANDIDATE = re.compile(
    rf"[0-9{KANJI}今昨来翌前同先本去再明年月火水木金土日週上下元大半数過向直毎午正夜朝第令平昭RHST(]|きょう|きのう|あす|あした|あさって"
    "|おととい|おととし|ことし|けさ|ゆうべ|その[日月年週]|この[日年0-9約数]|ここ[0-9数約]|最近[0-9数]|最終[月火水木金土日]|最後の[月火水木金土日]|これから[0-9数]|次の|クリスマス|さきおと"
)
_ERA = re.compile(
    rf"(令和|平成|昭和|大正|明治|[RHST](?=[0-9]))\s?([0-9]{{1,2}}|元|[{KANJI}]{{1,3}})"
    r"(?:\s?[~〜─–-]\s?([0-9]{1,2}))?(?:\(([0-9]{4})年?\))?(年代|年度|年(?!間|ぶり|生(?!まれ)|型|式)(?:\([0-9]{4}年?\))?|\.([0-9]{1,2})\.([0-9]{1,2})(?![0-9.]))"
)
_ISO = re.compile(r"([12][0-9]{3})([-/.])([0-9]{1,2})\2([0-9]{1,2})(?![0-9.])")
_DOUBLE = re.compile(
    r"([12][0-9]{3})(?:年)?\((?:令和|平成|昭和|大正|明治|[RHST])\s?(?:[0-9]{1,2}|元)年?\)(年度?)?"
)
_SLASH = re.compile(r"([0-9]{1,2})/([0-9]{1,2})(?=\([月火水木金土日](?:曜日?)?\))")
_WEEKDAY = re.compile(
    r"\(([月火水木金土日])(?:曜日?)?(?:[・、]?祝日?)?\)|([月火水木金土日])(?:曜日(?!課)|曜(?![日版劇大ド討サミロ]))"
)
_NTH = re.compile(
    r"第([1-5一二三四五])([月火水木金土日])曜日?|(?:最終|最後の)([月火水木金土日])曜日?|第?([1-4一二三四])[・·\-]?四半期(?:\([0-9]{1,2}[~〜─–-][0-9]{1,2}月期?\))?"
)
_ORDINAL = re.compile(rf"第(?:[0-9]+|[{KANJI}]+)[一-龥]?")
_EVERY = re.compile("毎[年月週日朝晩夜]度?|隔[年月週日]")
_SPAN = re.compile(
    rf"(過去|直近|最近|ここ|この|今後|向こう|この先|これから|後)の?(?:約|およそ)?([0-9]{{1,4}}|[{KANJI}]{{1,3}}|数十?|十数|半)"
    r"(年|[かカヶケヵ箇]月|週|日|世紀|営業日)(半)?(間|余り?|ほど|以内|あまり|の間)*"
)
_BACKWARD = frozenset(("過去", "直近", "最近", "ここ", "この"))
_VAGUE = re.compile(
    r"(?:数十?|十?数|半)(?:年|[かカヶケヵ箇]月|月|週|日|世紀)(?:間)?(?:(半)?(ぶり)|ほど|余り)?の?(?:(前)(?![半後])|(後)(?![半]))?"
)
_UNITS = {
    "年": Unit.YEAR,
    "月": Unit.MONTH,
    "週": Unit.WEEK,
    "日": Unit.DAY,
    "世": Unit.CENTURY,
    "営": Unit.DAY,
}
_WEEKDAYS = "月火水木金土日"
_HIRAGANA = re.compile("[ぁ-ん]")


def lex(text: str) -> Iterator[Lexeme]:
    """Lexemes of a sentence (normalised text), left to right and not overlapping."""
    position = 0
    while found := _CANDIDATE.search(text, position):
        start = found.start()
        lexeme = _read(text, start)
        if lexeme is None:
            position = start + 1
            continue
        yield lexeme
        position = max(lexeme.end, start + 1)


def _read(text: str, start: int) -> Lexeme | None:
    """The first reader for the sign at `start` that finds something."""
    for reader in _READERS.get(text[start], _DEFAULT):
        if (lexeme := reader(text, start)) is not None:
            return lexeme
    return None


def _word(text: str, start: int) -> Lexeme | None:
    """昨年, 同日, 年末: the longest word of the table that nothing around it forbids."""
    for length in range(LONGEST, 1, -1):
        word = text[start : start + length]
        fields = WORDS.get(word)
        if fields is None or len(word) != length:
            continue
        end = start + length
        if (guard := AFTER.get(word)) and (blocked := guard.match(text, end)):
            return Lexeme(start, blocked.end(), Role.SKIP)
        return Lexeme(start, end, Role.POINT, fields) if _stands_free(text, start, word) else None
    return None


def _stands_free(text: str, start: int, word: str) -> bool:
    """Whether what stands before lets a word begin here."""
    if start == 0:
        return True
    before = text[start - 1]
    if before in BEFORE.get(word[0], ""):
        return False
    if _HIRAGANA.match(word[0]) and word[0] != "そ" and word[0] != "こ":
        return not _HIRAGANA.match(before) or before in "はがもでのにとへをや"
    return word[0] not in "年月週元" or not ("一" <= before <= "龥" or before.isdigit())


def _era(text: str, start: int) -> Lexeme | None:
    found = _ERA.match(text, start)
    if found is None or (
        found[1].isascii() and start and (text[start - 1].isalnum() and text[start - 1].isascii())
    ):
        return None
    era, number = ERAS[found[1]], to_int(found[2])
    if number is None or not number:
        return None
    year = era.zero + number
    until = era.zero + int(found[3]) if found[3] else None
    unit = {"年代": Unit.DECADE, "年度": Unit.FISCAL}.get(found[5], Unit.YEAR)
    fields: tuple[Field, ...] = (Field(unit, year, until=until, name="era-" + unit.name.lower(), era=era),)
    if found[6]:
        fields += (Field(Unit.MONTH, int(found[6]), name="month"), Field(Unit.DAY, int(found[7]), name="day"))
    return Lexeme(*found.span(), Role.POINT, fields)


def _iso(text: str, start: int) -> Lexeme | None:
    if start and text[start - 1] in "0123456789.-/":
        return None
    if found := _ISO.match(text, start):
        month, day = int(found[3]), int(found[4])
        if not (1 <= month <= 12 and 1 <= day <= 31):
            return Lexeme(*found.span(), Role.SKIP)
        year = Field(Unit.YEAR, int(found[1]), name="year")
        rest = (Field(Unit.MONTH, month, name="month"), Field(Unit.DAY, day, name="day"))
        return Lexeme(*found.span(), Role.POINT, (year, *rest))
    if found := _DOUBLE.match(text, start):
        unit = Unit.FISCAL if found[2] == "年度" else Unit.YEAR
        return Lexeme(*found.span(), Role.POINT, (Field(unit, int(found[1]), name="year"),))
    if (found := _SLASH.match(text, start)) and 1 <= int(found[1]) <= 12 and 1 <= int(found[2]) <= 31:
        fields = (Field(Unit.MONTH, int(found[1]), name="month"), Field(Unit.DAY, int(found[2]), name="day"))
        return Lexeme(*found.span(), Role.POINT, fields)
    return None


def _hours(text: str, start: int) -> Lexeme | None:
    if start and text[start - 1] in "0123456789.-/:,":
        return None
    found = HOURS.match(text, start)
    return Lexeme(*found.span(), Role.CLOCK) if found and found.end() > start else None


def _weekday(text: str, start: int) -> Lexeme | None:
    found = _WEEKDAY.match(text, start)
    if found is None:
        return None
    number = _WEEKDAYS.index(found[1] or found[2])
    return Lexeme(*found.span(), Role.POINT, (Field(Unit.WEEKDAY, number, name="weekday"),))


def _ordinal(text: str, start: int) -> Lexeme | None:
    if found := _NTH.match(text, start):
        if found[4]:
            return Lexeme(
                *found.span(), Role.POINT, (Field(Unit.QUARTER, to_int(found[4]) or 0, name="quarter"),)
            )
        number = _WEEKDAYS.index(found[2] or found[3])
        nth = to_int(found[1]) if found[1] else -1
        return Lexeme(
            *found.span(), Role.POINT, (Field(Unit.WEEKDAY, number, until=nth, name="nth-weekday"),)
        )
    found = _ORDINAL.match(text, start)
    return Lexeme(*found.span(), Role.SKIP) if found else None


def _every(text: str, start: int) -> Lexeme | None:
    found = _EVERY.match(text, start)
    return Lexeme(*found.span(), Role.EVERY) if found else None


def _span(text: str, start: int) -> Lexeme | None:
    """過去70年間, 今後5年, この3日間: what measures back or ahead from now."""
    found = _SPAN.match(text, start)
    if found is None or (found[1] == "この" and not found[5] and found[3] in "日月"):
        return None
    if found[1] == "後" and (start and "一" <= text[start - 1] <= "龥"):
        return None
    number = 0.5 if found[2] == "半" else to_int(found[2])
    sign = -1 if found[1] in _BACKWARD else 1
    return Lexeme(*found.span(), Role.SPAN, (), Count(_UNITS.get(found[3][0], Unit.MONTH), number, sign))


def _vague(text: str, start: int) -> Lexeme | None:
    """数年前, 半年ぶり, 数日間."""
    found = _VAGUE.match(text, start)
    if found is None:
        return None
    if not (found[2] or found[3] or found[4]):
        return Lexeme(*found.span(), Role.SKIP)
    half = text[start] == "半"
    unit = _UNITS.get(text[start + 1 : start + 2], Unit.MONTH)
    sign = 0 if found[2] else -1 if found[3] else 1
    return Lexeme(*found.span(), Role.COUNT, (), Count(unit if half else unit, 0.5 if half else None, sign))


_Reader = Callable[[str, int], Lexeme | None]
_NUMERIC: tuple[_Reader, ...] = (_iso, read_number, _hours)
_DEFAULT: tuple[_Reader, ...] = (_word, _span)
_READERS: dict[str, tuple[_Reader, ...]] = {
    **dict.fromkeys("0123456789", _NUMERIC),
    **dict.fromkeys(KANJI, (_word, read_number)),
    **dict.fromkeys("RHST令平昭", (_era,)),
    **dict.fromkeys("火水木金土(", (_weekday,)),
    **dict.fromkeys("日", (_weekday, _hours)),
    **dict.fromkeys("午正夜朝", (_hours,)),
    "大": (_era, _word),
    "明": (_era, _word),
    "月": (_weekday, _word),
    "第": (_ordinal,),
    "最": (_ordinal, _span),
    "毎": (_every,),
    "数": (_vague,),
    "半": (_vague,),
}
