"""Amounts in Japanese news: numbers with their units, currencies, and how they bound the truth."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from newsgraph.language.japanese.times.numerals import DIGITS, to_int
from newsgraph.language.japanese.units import CURRENCIES, LENGTHS, NAMES, NOT_AFTER, SIGNS
from newsgraph.model import Amount, Bound, TimeExpression

_ABOUT, _EXACT = Bound.ABOUT, Bound.EXACT
_POWERS = {"十": 10, "百": 100, "千": 1000, "万": 10**4, "億": 10**8, "兆": 10**12}
_SMALL = "".join(DIGITS)
_DASH = "[~〜～─━―—–ー-]"
_ARABIC = (
    r"[0-9]{1,15}(?:,\s?[0-9]{3}(?![0-9])){0,5}(?:\.\s?[0-9]{1,6}|・[0-9]{1,2}(?=[%万億兆倍割ポパキトメ]))?[百千]?[万億兆]{0,2}"
    r"(?:[0-9]{1,4}(?:,\s?[0-9]{3}(?![0-9]))?[百千]?[万億]?){0,4}"
)
_NUMBER = re.compile(
    rf"(マイナス|[▲△−-](?=[0-9]))?([{''.join(SIGNS)}])?"
    rf"(?:(十?数[十百千]{{0,2}}[万億兆]{{0,2}})|({_ARABIC})(?:{_DASH}({_ARABIC}))?|([{_SMALL}十百千万]{{1,9}}))"
)
_PIECE = re.compile(r"([0-9](?:[0-9]|,\s?)*(?:(?:\.\s?|・)[0-9]+)?)([百千]?)([万億兆]{0,2})")
_SEPARATORS = str.maketrans("・", ".", ", ")
_CANDIDATE = re.compile(rf"[0-9数{_SMALL}十百千▲△{''.join(SIGNS)}]|マイナス[0-9]")
_LETTERS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
_BLOCKED = frozenset("0123456789.,第/:-−") | _LETTERS
_NOT_BEFORE = ("分の", "震度", "マグニチュード", "北緯", "南緯", "東経", "西経", "国道", "県道", "気圧")
_NONE = ("\0",)
_NO_UNIT_BEFORE = {"カ国": ("先進", "主要")}
_RATE = re.compile("当たり|当り|あたり|辺り|につき|ごと|おき|=(?=[0-9])")
"""After an amount that others are counted by (1株当たり, 1ドル=150円); 先進7カ国 is a name."""
_BEFORE = re.compile(
    "(約|およそ|ほぼ|推定|概算で)$|(最大で?|最高|最多|多くとも|多くて|上限)$|(少なくとも[^、。0-9]{0,8}|最低で?も?|最少|最小)$"
)
_AFTER = re.compile(
    "(?:近[くい]|前後|程度|ほど|くらい|ぐらい|規模|強(?![いくか化調制度行硬])|弱(?![いまめ]))"
    "|(以上|超(?![え党音高過大人])|余り|余(?![儀震暇り])|あまり(?=[のが])|(?:を|が)(?:優に)?(?:超え|上回|突破)[るたて]?)"
    "|(以下|未満|以内|足らず|止まり|どまり|(?:を|に)(?:下回る|下回った|満たない))"
)
_BARE = re.compile("近[くい]|以上|超(?![え党音高過大人])|余り|以下|未満|前後")


class _Number(NamedTuple):
    """A number read: exact, or between bounds."""

    end: int
    value: float | None
    low: float | None
    high: float | None


def find_amounts(text: str, times: Sequence[TimeExpression]) -> tuple[Amount, ...]:
    """Amounts of a sentence, left to right.

    In: normalised text (NFKC) and its time expressions; nothing inside of these is an amount. Out:
    numbers with a unit that follows (currencies by ISO 4217 code), and bare numbers that are
    bounded (150以上). Ordinals (第3次, 2位, 3人目), names (G20, F16, 7人制) and ages are none.

    >>> [(a.value, a.unit, a.bound.value) for a in find_amounts("約3億ドル=約450億円、1万1000個を超える", ())]
    [(300000000.0, 'USD', 'about'), (45000000000.0, 'JPY', 'about'), (11000.0, '個', 'at-least')]
    """
    found: list[Amount] = []
    position, index = 0, 0
    while candidate := _CANDIDATE.search(text, position):
        start = candidate.start()
        while index < len(times) and times[index].end <= start:
            index += 1
        if index < len(times) and times[index].start <= start:
            position = times[index].end
            continue
        limit = times[index].start if index < len(times) else len(text)
        amount, position = _read(text, start, limit)
        if amount is not None:
            found.append(amount)
    return tuple(found)


def _read(text: str, start: int, limit: int) -> tuple[Amount | None, int]:
    """The amount at a place, if any, and where to go on."""
    match = _NUMBER.match(text, start)
    if match is None:
        return None, start + 1
    if _is_blocked(text, start, match):
        return None, match.end()
    number = _number(match)
    if number is None:
        return None, start + 1
    unit, end = _unit(text, number.end, match)
    if (
        unit is None
        or end > limit
        or _RATE.match(text, end)
        or text.endswith(_NO_UNIT_BEFORE.get(unit, _NONE), 0, start)
    ):
        return None, number.end
    return _amount(text, start, end, (number, unit)), end


def _is_blocked(text: str, start: int, match: re.Match[str]) -> bool:
    """Part of a name, an ordinal, a score, a fraction, or of a word that ends in 数."""
    if start == 0 or match[1]:
        return False
    before = text[start - 1]
    if before in _BLOCKED or (before == " " and text[start - 2 : start - 1] in _LETTERS and start > 1):
        return True
    if match[3]:
        return "一" <= before <= "龥" and before not in "計約各全"
    return text.endswith(_NOT_BEFORE, 0, start)


def _number(match: re.Match[str]) -> _Number | None:
    sign = -1.0 if match[1] else 1.0
    if match[3]:
        return _vague(match[3], match.end(3))
    if match[4]:
        value = _arabic(match[4])
        if match[5] is None:
            return _Number(match.end(4), sign * value, None, None)
        low, high = _pair(match[4], match[5])
        return _Number(match.end(5), None, low, high) if low < high else None
    whole = _kanji(match[6])
    return _Number(match.end(6), float(whole), None, None) if whole is not None else None


def _vague(words: str, end: int) -> _Number:
    """数十: 20 to 99; 十数: 11 to 19; 数千万 accordingly."""
    low, high = (11, 19) if words.startswith("十数") else (2, 9)
    power = 1
    for sign in words.lstrip("十").lstrip("数"):
        power *= _POWERS[sign]
    teens = words.startswith("十数")
    return _Number(
        end, None, float(low * power), float(high * power if teens or power == 1 else 10 * power - 1)
    )


def _arabic(words: str) -> float:
    """3億5000万, 1万1000, 2.5兆: pieces of digits, each with its power."""
    total = 0.0
    for digits, small, large in _PIECE.findall(words):
        value = float(digits.translate(_SEPARATORS)) * _POWERS.get(small, 1)
        for sign in large:
            value *= _POWERS[sign]
        total += value
    return total


def _pair(first: str, second: str) -> tuple[float, float]:
    """10~15人; the power of the second counts for both in 2~3万人."""
    low, high = _arabic(first), _arabic(second)
    digits, *powers = _PIECE.findall(second)[0]
    if not any(sign in _POWERS for sign in first) and any(powers):
        low *= high / (float(digits.translate(_SEPARATORS)) or 1.0)
    return low, high


def _kanji(words: str) -> int | None:
    """三万五千, 十二, 二〇."""
    total, rest = 0, words
    if "万" in rest:
        head, _, rest = rest.partition("万")
        value = to_int(head or "一")
        if value is None:
            return None
        total = value * 10**4
    tail = to_int(rest) if rest else 0
    return None if tail is None else total + tail


def _unit(text: str, start: int, match: re.Match[str]) -> tuple[str | None, int]:
    """The unit after a number: its name and its end; a sign before the number ($) is one too."""
    if match[2]:
        return SIGNS[match[2]], start
    begin = start + (text[start : start + 1] == " ")
    for length in LENGTHS.get(text[begin : begin + 1], ()):
        word = text[begin : begin + length]
        if len(word) != length or word not in NAMES:
            continue
        end = begin + length
        guard = NOT_AFTER.get(word)
        if guard is not None and guard.match(text, end):
            return None, start
        if match[6] and word not in ("人", "名") and (len(match[6]) == 1 or word not in CURRENCIES):
            return None, start
        return NAMES[word], end
    if match[6] is None and match[3] is None and _BARE.match(text, start):
        return "", start
    return None, start


def _amount(text: str, start: int, end: int, read: tuple[_Number, str]) -> Amount:
    number, unit = read
    bound, begin = _bound_before(text, start)
    after = _AFTER.match(text, end)
    if after:
        end = after.end()
        if after[1]:
            bound = Bound.AT_LEAST
        elif after[2]:
            bound = Bound.AT_MOST
        elif bound is _EXACT:
            bound = _ABOUT
    if bound is _EXACT and number.value is None:
        bound = _ABOUT
    return Amount(begin, end, text[begin:end], number.value, unit, bound, number.low, number.high)


def _bound_before(text: str, start: int) -> tuple[Bound, int]:
    """What the words before say; the amount begins with them where they touch it."""
    found = _BEFORE.search(text, max(0, start - 14), start)
    if found is None:
        return _EXACT, start
    bound = _ABOUT if found[1] else Bound.AT_MOST if found[2] else Bound.AT_LEAST
    return bound, found.start() if not (found[3] and len(found[3]) > 5) else start
