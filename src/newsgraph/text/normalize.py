"""Normalise text with a map back to where each character came from."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

# What NFKC leaves alone and what never joins the character before it: visible ASCII, CJK punctuation,
# kana, ideographs, composed Hangul, dashes. Everything else goes through `_replacement`.
_TOUCHED = re.compile(r"[^!-~、-〩〰ぁ-ゖゝゞァ-ヾ㐀-䶿一-鿿가-힣‐‒-―‘-‟─]+")
_UNSEEN = frozenset("\u00ad\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u2060\ufeff") | frozenset(
    chr(code) for code in (*range(0x202A, 0x202F), *range(0x2061, 0x2070), *range(0xFE00, 0xFE10))
)
_SPACES = re.compile(r" +")
_LATIN = re.compile(r"[!-~\u00a1-\u024f\u0370-\u04ff]")
_LETTER = re.compile(r"[ぁ-ゖァ-ヺー々〇㐀-䶿一-鿿]")
_HIRAGANA = re.compile(r"[ぁ-ゖ]")
# 山田 太郎氏, 山田 太郎（やまだ・たろう）: the space inside a person's full name.
_SURNAME = re.compile(r"(?:^|[^ぁ-ゖァ-ヺー々〇㐀-䶿一-鿿])[㐀-䶿一-鿿々]{1,3}$")
_GIVEN = re.compile(r"[㐀-䶿一-鿿々ぁ-ゖァ-ヺ]{1,4}(?:氏|さん|君|様|容疑者|被告|\((?=[ぁ-ゖ]))")


# 田中太郎容疑者(38)=東京都港区=を: what agencies put between two signs others put in brackets.
_ASIDE = re.compile(
    r"(?<=[)」ぁ-ゖァ-ヺー々㐀-䶿一-鿿])=(?=[^=]*[ぁ-ゖ一-鿿])([^=。「」]{1,40})="
    r"(?=[をがはもにとのへでらや、。)」両]|から|など|$)"
)


def normalize(text: str, start: int = 0) -> tuple[str, Sequence[int]]:
    """Return `text` in NFKC without invisible characters and layout spaces, and where it came from.

    The second part has ``len(result) + 1`` ascending entries: entry i is `start` plus the code point in
    `text` where character i begins; the last is ``start + len(text)``. What one character became
    (㌔ -> キロ) begins where that character does. Line breaks and all spaces become a space, and
    stay (one of them) only between two words of Latin script or two Japanese words.

    >>> normalize("ＣＮＮ\u200bの１０㌔")
    ('CNNの10キロ', (0, 1, 2, 4, 5, 6, 7, 7, 8))
    >>> normalize("訪朝", 5)
    ('訪朝', range(5, 8))
    >>> normalize("Ａ氏＝東京都＝は")[0]
    'A氏(東京都)は'
    """
    plain, offsets = _normalize(text, start)
    return _ASIDE.sub(r"(\1)", plain) if "=" in plain else plain, offsets


def _normalize(text: str, start: int) -> tuple[str, Sequence[int]]:
    first = _TOUCHED.search(text)
    if first is None:
        return text, range(start, start + len(text) + 1)
    parts: list[str] = []
    offsets: list[int] = []
    done = 0
    for run in _TOUCHED.finditer(text, first.start()):
        begin = run.start()
        if begin > done and _joins(text[begin]):
            begin -= 1
        parts.append(text[done:begin])
        offsets.extend(range(start + done, start + begin))
        _append_run(text, (begin, run.end()), start, parts, offsets)
        done = run.end()
    parts.append(text[done:])
    offsets.extend(range(start + done, start + len(text) + 1))
    return _without_layout_spaces("".join(parts), offsets)


def _append_run(text: str, run: tuple[int, int], start: int, parts: list[str], offsets: list[int]) -> None:
    """Replace the characters of a run, each together with the marks that join it."""
    position, end = run
    while position < end:
        stop = position + 1
        while stop < end and _joins(text[stop]):
            stop += 1
        replacement = _replacement(text[position:stop])
        parts.append(replacement)
        offsets.extend([start + position] * len(replacement))
        position = stop


@lru_cache(maxsize=8192)
def _joins(char: str) -> bool:
    """Whether the character may compose with the one before it (combining marks, Hangul jamo)."""
    first = unicodedata.normalize("NFKC", char)[:1]
    return bool(first) and (unicodedata.combining(first) != 0 or "\u1160" <= first <= "\u11ff")


@lru_cache(maxsize=8192)
def _replacement(cluster: str) -> str:
    """Return what a character and the marks that join it become; controls and invisible ones: nothing."""
    normal = unicodedata.normalize("NFKC", cluster)
    return "".join(
        " " if char.isspace() else char
        for char in normal
        if char not in _UNSEEN and (char.isspace() or unicodedata.category(char) != "Cc")
    )


def _without_layout_spaces(text: str, offsets: list[int]) -> tuple[str, tuple[int, ...]]:
    """Drop the spaces that separate no words, and all but one of those that do."""
    if " " not in text:
        return text, tuple(offsets)
    parts: list[str] = []
    kept: list[int] = []
    done = 0
    for run in _SPACES.finditer(text):
        cut = run.start() + (1 if _separates(text, run.start(), run.end()) else 0)
        parts.append(text[done:cut])
        kept.extend(offsets[done:cut])
        done = run.end()
    parts.append(text[done:])
    kept.extend(offsets[done:])
    return "".join(parts), tuple(kept)


def _separates(text: str, start: int, end: int) -> bool:
    """Whether the spaces in ``text[start:end]`` stand between two words."""
    if start == 0 or end == len(text):
        return False
    left, right = text[start - 1], text[end]
    if _LATIN.match(left) and _LATIN.match(right):
        return True
    if right == "を" or not (_LETTER.match(left) and _LETTER.match(right)):
        return False
    # 外 相, 会談 を: letters spaced for looks. 米 対中制裁を発表: words.
    alone_left = start == 1 or not _LETTER.match(text[start - 2])
    alone_right = end + 1 == len(text) or not _LETTER.match(text[end + 1])
    if alone_left and alone_right:
        return False
    if _GIVEN.match(text, end) and _SURNAME.search(text, max(0, start - 4), start):
        return False
    return not (alone_left and _HIRAGANA.match(left)) and not (alone_right and _HIRAGANA.match(right))
