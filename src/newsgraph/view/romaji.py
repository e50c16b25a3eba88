"""Kana to Latin letters, so that a name can be searched from any keyboard."""

from __future__ import annotations

import re
import unicodedata

# Hepburn, without macrons: https://www.loc.gov/catdir/cpso/romanization/japanese.pdf, table of kana.
ROWS = {
    "": "アイウエオ",
    "k": "カキクケコ",
    "s": "サ.スセソ",
    "t": "タ..テト",
    "n": "ナニヌネノ",
    "h": "ハヒ.ヘホ",
    "m": "マミムメモ",
    "y": "ヤ.ユ.ヨ",
    "r": "ラリルレロ",
    "w": "ワヰ.ヱヲ",
    "g": "ガギグゲゴ",
    "z": "ザ.ズゼゾ",
    "d": "ダ..デド",
    "b": "バビブベボ",
    "p": "パピプペポ",
}
ODD = {
    "シ": "shi",
    "チ": "chi",
    "ツ": "tsu",
    "フ": "fu",
    "ジ": "ji",
    "ヂ": "ji",
    "ヅ": "zu",
    "ヴ": "vu",
    "ン": "n",
}
SMALL = dict(zip("ァィゥェォャュョヮ", ("a", "i", "u", "e", "o", "ya", "yu", "yo", "wa"), strict=True))
KANA = {k: c + v for c, row in ROWS.items() for k, v in zip(row, "aiueo", strict=True) if k != "."} | ODD
ONLY_KANA = re.compile(r"[ァ-ヴー・＝=\s･]+")


def romaji(name: str) -> str:
    """Return a name of kana in Latin letters, empty where it has other letters.

    >>> romaji("プーチン"), romaji("ウォロディミル・ゼレンスキー"), romaji("ショルツ"), romaji("きしだ")
    ('puuchin', 'worodimiru zerensukii', 'shorutsu', 'kishida')
    >>> romaji("金正恩")
    ''
    """
    text = "".join(chr(ord(c) + 96) if "ぁ" <= c <= "ゖ" else c for c in unicodedata.normalize("NFKC", name))
    if not ONLY_KANA.fullmatch(text):
        return ""
    letters: list[str] = []
    double = False
    for char in text:
        if char == "ッ":
            double = True
            continue
        sound = extend(letters, char)
        letters.append(sound[:1] + sound if double and sound else sound)
        double = False
    return " ".join("".join(letters).split())


def extend(letters: list[str], char: str) -> str:
    """Return the letters of one kana; a small one changes the sound before it (in `letters`)."""
    if char == "ー":
        return letters[-1][-1:] if letters else ""
    if char in SMALL:
        before = letters.pop() if letters else ""
        return join(before, SMALL[char])
    return KANA.get(char, " ")


def join(before: str, small: str) -> str:
    """Fuse a kana and a small one after it: shi + ya = sha, fu + i = fi, te + i = ti, u + o = wo.

    >>> join("shi", "ya"), join("ki", "yu"), join("fu", "i"), join("u", "o"), join("ji", "e")
    ('sha', 'kyu', 'fi', 'wo', 'je')
    """
    if before == "u" and small in "aeio":
        return "w" + small
    stem = before.rstrip("aiueo")
    if small[0] == "y" and stem.endswith(("sh", "ch", "j")):
        return stem + small[1:]
    return stem + small if stem else before + small
