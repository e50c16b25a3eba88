"""The head of an agency story: where, which day, who. [ソウル 18日 ロイター] -, 【北京共同】, （ＣＮＮ）"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from newsgraph.model import Dateline

_AGENCIES = (
    "聯合ニュース", "朝鮮中央通信", "中央通訊社", "ロイター通信", "トムソンロイター", "ブルームバーグ", "ロイター", "共同通信",
    "時事通信", "タス通信", "新華社", "新華網", "中央社", "共同", "時事", "CNN", "AFP時事", "AFP", "AP通信", "AP", "BBC", "DPA",
    "UPI", "PANA", "タス", "イタル・タス", "インタファクス", "Bloomberg", "REUTERS", "Reuters", "WSJ", "ANSA", "EFE", "KCNA",
    "CNS", "NNA", "XINHUA", "Record China", "レコードチャイナ", "RSF", "CNN.co.jp", "NHK", "BREAKINGVIEWS", "ロイターBREAKINGVIEWS",
)  # fmt: skip
_AGENCY = "|".join(re.escape(name) for name in sorted(_AGENCIES, key=len, reverse=True))
_SIGN = re.compile(rf"(?:{_AGENCY})(?:[=・/]?(?:{_AGENCY}))*", re.IGNORECASE)
_DAY = re.compile(r"(?:\d{1,2}月)?(\d{1,2})日(?:発|電)?")
_HEAD = re.compile(
    r"[\s\u200b\u200c\u2060\ufeff]*([\[［【〔（(＜〈])([^\[\]［］【】〔〕（）()＜＞〈〉。]{1,80})([\]］】〕）)＞〉])"
)
_DASH = re.compile(r"[\s\u200b\u200c\u2060]*(?:[-‐‑‒–—―ー－─]+[\s\u200b\u200c\u2060]*)?")
_TAIL = re.compile(r"[（(〔［\[【]([^（）()〔〕［］\[\]【】。]{2,40})[）)〕］\]】][\s\u200b]*$")
_PLACE = re.compile(r"[ァ-ヺー・一-鿿々]{1,15}(?:発|郊外)?")
_NAME = re.compile(r"[一-鿿々ぁ-ゖァ-ヺーA-Za-z・. ]{2,30}")
_SEARCHED = 6
"""Paragraphs searched for a dateline: a caption or a lead may stand above it."""


def take_dateline(paragraphs: Sequence[str]) -> tuple[Dateline | None, tuple[str, ...]]:
    """Return the dateline and the paragraphs without it.

    It stands at the head of one of the first paragraphs, or (（共同）, （ワシントン＝姓名）) ends the last.

    >>> take_dateline(["【北京共同】中国は発表した。"])
    (Dateline(place='北京', day=None, agency='共同'), ('中国は発表した。',))
    """
    kept = list(paragraphs)
    found: Dateline | None = None
    for index, paragraph in enumerate(kept[:_SEARCHED]):
        match = _HEAD.match(paragraph)
        found = _read(match[2], match[1]) if match else None
        if match and found:
            dash = _DASH.match(paragraph, match.end())
            kept[index] = paragraph[dash.end() if dash else match.end() :]
            break
    if kept:
        tail = _TAIL.search(kept[-1], max(0, len(kept[-1]) - 60))
        signed = _read(tail[1], "（") if tail else None
        if tail and signed and _ends_before(kept[-1], tail.start()):
            kept[-1] = kept[-1][: tail.start()].rstrip()
            found = found or signed
    return found, tuple(paragraph for paragraph in kept if paragraph.strip())


def _ends_before(paragraph: str, position: int) -> bool:
    """Whether a sentence ends before `position`, so that what follows signs the story."""
    return paragraph[:position].rstrip().endswith(("。", "」", "．"))


def _read(content: str, bracket: str) -> Dateline | None:
    """Read what stands in the brackets; None where it is no dateline."""
    text = unicodedata.normalize("NFKC", content).strip()
    if _SIGN.fullmatch(text):
        return Dateline(agency=text)
    day = _DAY.search(text)
    if day is not None:
        return _dated(text, day)
    sign = _last_sign(text)
    if sign is not None:
        return Dateline(place=_place(text[: sign.start()].rstrip(" =")), agency=sign.group())
    if "=" in text and bracket in "【（(［[〔":
        return _signed(text)
    return None


def _dated(text: str, day: re.Match[str]) -> Dateline | None:
    """Read PLACE 18日 AGENCY, AGENCY PLACE 6月18日 and the like: a day needs an agency beside it."""
    before, after = text[: day.start()].strip(" =/"), text[day.end() :].strip(" =/")
    sign = _SIGN.match(after) or _SIGN.match(before)
    if sign is None or not 1 <= int(day[1]) <= 31:
        return None
    place = before if sign.string is after else before[sign.end() :]
    return Dateline(place=_place(place.strip()), day=int(day[1]), agency=sign.group())


def _last_sign(text: str) -> re.Match[str] | None:
    """Return the agency that ends the text or stands before ＝姓名 (北京共同, ワシントン共同=姓名)."""
    head = text.split("=")[0] if text.count("=") == 1 else text
    for candidate in (text, head):
        for sign in _SIGN.finditer(candidate):
            place = candidate[: sign.start()].rstrip(" =")
            if sign.end() == len(candidate) and place and _place(place):
                return sign
    return None


def _signed(text: str) -> Dateline | None:
    """Read PLACE=NAME、PLACE=NAME: every part must be a place and a person's name."""
    parts = [part.split("=") for part in re.split(r"[、,]", text)]
    if not all(
        len(part) == 2 and _place(part[0]) and _NAME.fullmatch(part[1].strip())
        for part in parts
        if len(part) > 1
    ):
        return None
    return Dateline(place=_place(parts[0][0])) if len(parts[0]) == 2 else None


def _place(text: str) -> str | None:
    """Return the first of the places named in `text`; None where it does not look like one."""
    first = re.split(r"[/、,\s]", text.strip())[0] if text.strip() else ""
    return first if _PLACE.fullmatch(first) else None
