"""Japanese numerals as integers: 18, 二〇二四, 二十九, 千九百四十五, 元."""

from __future__ import annotations

from functools import lru_cache

DIGITS = {"〇": 0, "零": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9}
TENS = {"十": 10, "百": 100, "千": 1000}
KANJI = "".join(DIGITS) + "".join(TENS)


@lru_cache(maxsize=4096)
def to_int(numeral: str) -> int | None:
    """Value of a numeral of ASCII digits or of kanji (positional or with 十百千); 元 is 1, else None.

    >>> [to_int(n) for n in ("18", "二〇二四", "二十九", "千九百四十五", "元", "何")]
    [18, 2024, 29, 1945, 1, None]
    """
    if numeral.isascii():
        return int(numeral) if numeral.isdecimal() else None
    if numeral == "元":
        return 1
    if any(sign not in DIGITS and sign not in TENS for sign in numeral):
        return None
    if any(sign in TENS for sign in numeral):
        return _with_tens(numeral)
    return int("".join(str(DIGITS[sign]) for sign in numeral)) if numeral else None


def _with_tens(numeral: str) -> int:
    """千九百四十五: each digit counts for the power that follows it."""
    total = digit = 0
    for sign in numeral:
        if sign in TENS:
            total += (digit or 1) * TENS[sign]
            digit = 0
        else:
            digit = DIGITS[sign]
    return total + digit
