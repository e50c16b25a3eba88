"""Cuts a sentence into the lexemes that matter for time; all else is passed over."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from newsgraph.language.japanese.times.notations import read_era, read_notation
from newsgraph.language.japanese.times.numbers import read_number
from newsgraph.language.japanese.times.numerals import KANJI
from newsgraph.language.japanese.times.shapes import Field, Lexeme, Role, Unit
from newsgraph.language.japanese.times.stretches import (
    WEEKDAYS,
    read_every,
    read_next_weekday,
    read_ordinal,
    read_span,
    read_vague,
)
from newsgraph.language.japanese.times.words import AFTER, BEFORE, HOURS, LENGTHS, WORDS

_BEGINNINGS = {
    "今": "年月週日朝夜晩夕春夏秋冬世後",
    "昨": "年日夜晩夕朝春夏秋冬",
    "来": "年月週春夏秋冬",
    "翌": "年月週日朝晩々",
    "前": "年月週日夜晩々世の",
    "同": "年月週日夜じ",
    "先": "月週々",
    "去": "年",
    "再": "来",
    "本": "年日",
    "当": "年",
    "明": "日後晩治",
    "年": "末始初明内度",
    "月": "末初内曜",
    "週": "末明内",
    "上": "半",
    "下": "半",
    "元": "日旦",
    "大": "正み晦",
    "半": "年月日世",
    "数": "年月日週世十かカヶケヵ箇",
    "過": "去",
    "向": "こ",
    "直": "近",
    "毎": "年月週日朝晩夜",
    "隔": "年月週日",
    "午": "前後",
    "正": "午",
    "夜": "0123456789",
    "朝": "0123456789",
    "第": f"0123456789{KANJI}",
    "令": "和",
    "平": "成",
    "昭": "和",
    **dict.fromkeys("RHST", "0123456789"),
    **dict.fromkeys("火水木金土日", "曜中"),
    "(": WEEKDAYS,
    "最": "近終初後",
    "次": "の",
    "ク": "リ",
    "き": "ょの",
    "あ": "すしさ",
    "お": "と",
    "さ": "き",
    "こ": "とのこれ",
    "け": "さ",
    "ゆ": "う",
    "そ": "の",
    "ひ": "と",
}
_FIRST, _THEN = re.escape("".join(_BEGINNINGS)), "".join(dict.fromkeys("".join(_BEGINNINGS.values())))
_CANDIDATE = re.compile(
    f"(?=[0-9{KANJI}]|[{_FIRST}][{_THEN}])"
    f"(?:[0-9{KANJI}]|{'|'.join(f'{re.escape(first)}[{then}]' for first, then in _BEGINNINGS.items())})"
)
"""Where a lexeme may begin; the look-ahead rejects most pairs of signs before the alternatives are tried."""
_WEEKDAY = re.compile(
    rf"\(([{WEEKDAYS}])(?:曜日?)?(?:[・、]?祝日?)?\)|([{WEEKDAYS}])(?:曜日(?!課)|曜(?![日版劇大ド討サミロ]))"
)
_HIRAGANA = re.compile("[ぁ-ん]")


def lex(text: str) -> Iterator[Lexeme]:
    """Yield the lexemes of a sentence (normalised text), left to right and not overlapping."""
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
    """Ask the readers for the sign at `start`; the first that finds something wins."""
    for reader in _READERS.get(text[start], _DEFAULT):
        if (lexeme := reader(text, start)) is not None:
            return lexeme
    return None


def _read_word(text: str, start: int) -> Lexeme | None:
    """昨年, 同日, 年末: the longest word of the table that nothing around it forbids."""
    for length in LENGTHS.get(text[start], ()):
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
    if word.startswith(("その", "この")):
        return before not in "そこあど"
    if _HIRAGANA.match(word[0]):
        if word == "けさ" and "一" <= before <= "龥":  # 預けさせた
            return False
        return not _HIRAGANA.match(before) or before in "はがもでのにとへをや"
    return word[0] not in "年月週元" or not ("一" <= before <= "龥" or before.isdigit())


def _read_hours(text: str, start: int) -> Lexeme | None:
    if start and text[start - 1] in "0123456789.-/:,":
        return None
    found = HOURS.match(text, start)
    return Lexeme(*found.span(), Role.CLOCK) if found and found.end() > start else None


def _read_weekday(text: str, start: int) -> Lexeme | None:
    found = _WEEKDAY.match(text, start)
    if found is None:
        return None
    number = WEEKDAYS.index(found[1] or found[2])
    return Lexeme(*found.span(), Role.POINT, (Field(Unit.WEEKDAY, number, name="weekday"),))


_Reader = Callable[[str, int], Lexeme | None]
_NUMERIC: tuple[_Reader, ...] = (read_notation, read_number, _read_hours)
_DEFAULT: tuple[_Reader, ...] = (_read_word, read_span)
_READERS: dict[str, tuple[_Reader, ...]] = {
    **dict.fromkeys("0123456789", _NUMERIC),
    **dict.fromkeys(KANJI, (_read_word, read_number)),
    **dict.fromkeys("RHST令平昭", (read_era,)),
    **dict.fromkeys("大明", (read_era, _read_word)),
    **dict.fromkeys("火水木金土(", (_read_weekday,)),
    **dict.fromkeys("午正夜朝", (_read_hours,)),
    **dict.fromkeys("毎隔", (read_every,)),
    **dict.fromkeys("数半ひ", (read_vague,)),
    "十": (_read_word, read_number, read_vague),
    "日": (_read_weekday, _read_hours),
    "月": (_read_weekday, _read_word),
    "第": (read_ordinal,),
    "最": (read_ordinal, read_span),
    "次": (read_next_weekday, _read_word),
}
