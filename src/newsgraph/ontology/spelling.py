"""Spelling of names: what must not make two names of one."""

from __future__ import annotations

import re
from functools import lru_cache
from unicodedata import normalize

from newsgraph.model import Kind

_DROP = re.compile(r"[\s\u200b-\u200f\u2060\ufeff・=･·\-‐–—]+")
_SPELLINGS = (
    ("ヴァ", "バ"), ("ヴィ", "ビ"), ("ヴェ", "ベ"), ("ヴォ", "ボ"), ("ヴュ", "ビュ"), ("ヴ", "ブ"),
    ("ウィ", "ウイ"), ("ウェ", "ウエ"), ("ウォ", "ウオ"), ("ティ", "テイ"), ("ディ", "デイ"),
    ("ヵ", "カ"), ("ヶ", "ケ"),
)  # fmt: skip
_PREFIX = {Kind.PERSON: "person/", Kind.COUNTRY: "country/", Kind.ORGANIZATION: "org/", Kind.PLACE: "place/"}
_OLD = str.maketrans(
    "國學會黨澤邊邉齋齊髙﨑廣櫻龍瀧惠實眞圓壽榮應曾爲當點證總聯臺灣亞习",
    "国学会党沢辺辺斎斉高崎広桜竜滝恵実真円寿栄応曽為当点証総連台湾亜習",
)


@lru_cache(maxsize=50_000)
def fold(name: str) -> str:
    """Return the form under which spellings of one name are equal: width, middle dots, ヴ, old kanji.

    >>> fold("ウラジーミル・プーチン") == fold("ｳﾗｼﾞｰﾐﾙ=プーチン")
    True
    >>> fold("ヴァンス") == fold("バンス")
    True
    """
    text = _DROP.sub("", normalize("NFKC", name)).translate(_OLD)
    if "ヴ" in text or "ィ" in text or "ウ" in text or "ェ" in text or "ヶ" in text or "ヵ" in text:
        for variant, plain in _SPELLINGS:
            text = text.replace(variant, plain)
    return text


@lru_cache(maxsize=50_000)
def slug(name: str) -> str:
    """Return a name as the local part of an id: no spaces or marks that IRIs or paths give a meaning."""
    return re.sub(r"[/\\#?%:\s]+", "_", normalize("NFKC", name)).strip("_")


def id_of(kind: Kind, *parts: str) -> str:
    """Return the id of an entity that only its name is known of; `parts` are those of a person's name.

    >>> id_of(Kind.PLACE, "ヴェネツィア")
    'place/ベネツィア'
    """
    return _PREFIX[kind] + slug("・".join(map(fold, parts)))
