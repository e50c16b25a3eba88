"""The head of an agency story: where it was written, on which day of the month, by whom.

``[ソウル 18日 ロイター] -``, ``【ワシントン＝姓名、カイロ＝姓名】``, ``【北京共同】``, ``（ＣＮＮ）``,
``【6月18日 AFP】``, ``【新華社北京6月18日】``; at the end of a story ``（共同）``, ``（ワシントン＝姓名）``.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from newsgraph.model import Dateline
from newsgraph.sources.media import AGENCY

# An agency that the table lacks has 通信 or 新聞 at its end; a place may stand before it without a space.
_NAMED = r"(?<![^\s=/])[一-鿿ァ-ヺーA-Za-z]{2,10}(?:通信社|通信|新聞社|新聞)(?![一-鿿ァ-ヺー])"
_KNOWN = re.compile(rf"(?:{AGENCY})(?:[=・/]?(?:{AGENCY}))*", re.IGNORECASE)
_SIGN = re.compile(rf"(?:{_KNOWN.pattern}|{_NAMED})", re.IGNORECASE)
_DAY = re.compile(r"(?:\d{1,2}月)?(\d{1,2})日(?:発|電)?")
_UNSEEN = re.compile(r"[\u200b\u200c\u2060\ufeff]+")
_GAP = r"[\s\u200b\u200c\u2060\ufeff]*"
_HEAD = re.compile(
    rf"{_GAP}(?P<open>[\[［【〔（(＜〈])(?P<inside>[^\[\]［］【】〔〕（）()＜＞〈〉。]{{1,80}}"
    rf"(?:[（(][^\[\]［］【】〔〕（）()＜＞〈〉。]{{1,20}}[）)][^\[\]［］【】〔〕（）()＜＞〈〉。]{{1,60}})?)[\]］】〕）)＞〉]"
    rf"(?:{_GAP}[-‐‑‒–—―ー－─]+)?{_GAP}"
)
_TAIL = re.compile(r"[（(〔［\[【]([^（）()〔〕［］\[\]【】。]{2,40})[）)〕］\]】][\s\u200b]*$")
_WHERE = re.compile(r"(?<=[ァ-ヺー一-鿿])\([ァ-ヺー・一-鿿]{2,20}\)(?=[ =、])")
"""[ウィルミントン(米デラウェア州) 12日 ロイター]: in which state or country the place is."""
_PLACE = re.compile(r"[ァ-ヺー・一-鿿々]{1,15}")
_SHARING = re.compile(r"[ァ-ヺー・]{2,15}|[一-鿿々]{2}")
"""A place that shares a writer with the next: longer kanji may be somebody's name."""
_WRITERS = re.compile(r"[一-鿿々ぁ-ゖァ-ヺーA-Za-z・. ]{2,40}")
_NO_PLACES = frozenset((
    "解説", "社説", "論説", "特集", "連載", "独自", "速報", "続報", "号外", "訂正", "詳報", "詳細",
    "インタビュー", "写真", "資料写真", "提供写真", "提供", "動画", "映像", "画像", "図", "地図", "図解",
    "イラスト", "グラフ", "表",
    "上", "下", "左", "右", "中央", "奥", "手前", "文", "取材", "撮影", "聞き手", "翻訳", "構成",
))  # fmt: skip
"""What stands where places do: the kind of a piece or picture, who made it, what it shows."""
_SEARCHED = 10
"""Paragraphs searched for a dateline: a caption, a lead, or what a copied page has may stand above it."""
_BYLINE = re.compile(
    r"(?:[一-鿿々ァ-ヺー]{1,10}(?:局|本社|支社|部|委員|記者|特派員)[・=、 ])?"
    r"[一-鿿々]{1,4} ?[一-鿿々ぁ-ゖ]{2,4}(?:記者)?"
)
"""Who wrote it, at the very end: （佐藤圭太）, （那覇総局・上原一樹）."""


def take_dateline(paragraphs: Sequence[str]) -> tuple[Dateline | None, tuple[str, ...]]:
    """Return the dateline and the paragraphs without it.

    It stands at the head of one of the first paragraphs, or ends the last one behind its full stop, as the
    name of who wrote it does, which is dropped.

    >>> take_dateline(["【北京共同】中国は発表した。"])
    (Dateline(place='北京', day=None, agency='共同', others=()), ('中国は発表した。',))
    >>> take_dateline(["【解説】中国は発表した。"])
    (None, ('【解説】中国は発表した。',))
    """
    kept = list(paragraphs)
    found: Dateline | None = None
    for index, paragraph in enumerate(kept[:_SEARCHED]):
        head = _HEAD.match(paragraph)
        found = _read(head["inside"]) if head else None
        if head and found:
            kept[index] = paragraph[head.end() :]
            break
    signed = _sign_off(kept[-1]) if kept else None
    if signed:
        kept[-1] = kept[-1][: signed[1]].rstrip()
        found = found or signed[0]
    elif kept and (written := _written(kept[-1])) is not None:
        kept[-1] = kept[-1][:written].rstrip()
    return found, tuple(paragraph for paragraph in kept if paragraph.strip())


def _sign_off(paragraph: str) -> tuple[Dateline, int] | None:
    """Return the dateline behind the last full stop of a story, and where it begins."""
    tail = _TAIL.search(paragraph, max(0, len(paragraph) - 60))
    found = _read(tail[1]) if tail else None
    if tail and found and paragraph[: tail.start()].rstrip().endswith(("。", "」", "．")):
        return found, tail.start()
    return None


def _written(paragraph: str) -> int | None:
    """Return where the by-line begins that is all of the last paragraph, or stands behind its full stop."""
    tail = _TAIL.search(paragraph, max(0, len(paragraph) - 60))
    name = unicodedata.normalize("NFKC", _UNSEEN.sub("", tail[1])).strip() if tail else ""
    before = paragraph[: tail.start()].rstrip() if tail else ""
    is_end = not before or before.endswith(("。", "」", "．"))
    return tail.start() if tail and is_end and _BYLINE.fullmatch(name) else None


def _read(inside: str) -> Dateline | None:
    """Read what stands in the brackets; None where it is no dateline."""
    text = _WHERE.sub("", unicodedata.normalize("NFKC", _UNSEEN.sub("", inside)).strip())
    if _KNOWN.fullmatch(text):
        return Dateline(agency=text)
    day = _DAY.search(text)
    if day is not None:
        return _dated(text, day)
    head, _, writers = text.partition("=")
    for candidate in (text, head if _WRITERS.fullmatch(writers) else ""):
        found = _place_and_sign(candidate)
        if found:
            return found
    return _places_and_writers(text)


def _dated(text: str, day: re.Match[str]) -> Dateline | None:
    """Read PLACE 18日 AGENCY, AGENCY PLACE 6月18日, PLACE18日発AGENCY: a day needs an agency beside it."""
    before, after = text[: day.start()].strip(" =/"), text[day.end() :].strip(" =/")
    sign = _SIGN.match(after)
    if sign is None:
        sign = _SIGN.match(before)
        before = before[sign.end() :] if sign else before
    if sign is None or not 1 <= int(day[1]) <= 31:
        return None
    place, others = _places(before)
    return Dateline(place=place, day=int(day[1]), agency=sign.group(), others=others)


def _place_and_sign(text: str) -> Dateline | None:
    """Read a place and the agency that ends the text: 北京共同, ソウル聯合ニュース, カイロ=共同."""
    for sign in _SIGN.finditer(text):
        place, others = _places(text[: sign.start()].rstrip(" ="))
        if sign.end() == len(text) and place:
            return Dateline(place=place, agency=sign.group(), others=others)
    return None


def _places_and_writers(text: str) -> Dateline | None:
    """Read PLACE=NAME、PLACE=NAME, where a part without ＝ is one more name, before the first ＝ a place."""
    parts = [part.partition("=") for part in re.split(r"[、,]", text)]
    shared = next((i for i, (_, equals, _) in enumerate(parts) if equals), 0)
    first = tuple(place.strip() for place, _, _ in parts[:shared])
    if not all(_SHARING.fullmatch(place) and place not in _NO_PLACES for place in first):
        return None
    parts = parts[shared:]
    places = [_places(place)[0] for place, equals, _ in parts if equals]
    writers = [name if equals else place for place, equals, name in parts]
    if not parts[0][1] or None in places or not all(_WRITERS.fullmatch(name.strip()) for name in writers):
        return None
    found = (*first, *(place for place in places if place))
    return Dateline(place=found[0], others=found[1:])


def _places(text: str) -> tuple[str | None, tuple[str, ...]]:
    """Return the first place that the text names and the further ones; None where it does not look like one.

    What follows a space is no further place: ソウル 山田太郎.
    """
    first, *others = re.split(r"[/、,]", re.split(r"\s", text.strip(), maxsplit=1)[0])
    first = first.strip("・")
    if not _PLACE.fullmatch(first) or first in _NO_PLACES:
        return None, ()
    return first, tuple(others) if all(map(_PLACE.fullmatch, others)) else ()
