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
from newsgraph.language.japanese.times.words import AFTER, BEFORE, HOURS, LONGEST, WORDS

_CANDIDATE = re.compile(
    rf"[0-9{KANJI}今昨来翌前同先本去再明年月火水木金土日週上下元大半数過向直毎隔午正夜朝第令平昭RHST(]"
    "|きょう|きのう|あす|あした|あさって|おとと[いし]|さきおととし|ことし|けさ|ゆうべ|その[日月年週]|この[日年先0-9約数]|ここ[0-9数約]"
    "|最近の?[0-9数]|最[終初後]|これから[0-9数]|次の|クリスマス|ひと月"
)
"""Where a lexeme may begin."""
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
    if _HIRAGANA.match(word[0]) and word[0] not in "そこ":
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
