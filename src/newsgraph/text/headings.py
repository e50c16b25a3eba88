"""Which lines of a text are clipped as headlines are: subheadings, bullet points, entries of a chronology."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsgraph.model import Span
from newsgraph.sources.chronology import DAY

_LONGEST_MARKED = 80
_LONGEST_BARE = 40
_MARKS = "■◆●▼▶★☆○◇□▽△▲◎※＊*・▪▸◾"
_MARKED = re.compile(rf"\s*[{_MARKS}]+\s*(?=\S)")
_ENCLOSED = re.compile(r"\s*(?:【([^【】]+)】|〈([^〈〉]+)〉|《([^《》]+)》|＜([^＜＞]+)＞|≪([^≪≫]+)≫)\s*")
_DATED = re.compile(rf"\s*[{_MARKS}]*\s*{DAY}(?=\S)")
"""The day of an entry of a chronology: 6月15日　北朝鮮が…."""
_SENTENCE = re.compile(r"[。．！？!?…:：、,]$")
_NO_HEADING = re.compile(r"[。＝=／/（(]|https?:|[\d０-９]$")
"""What by-lines, captions, tables and links have in them: …大統領＝17日、ソウル."""
_JAPANESE = re.compile(r"[ぁ-ゖァ-ヺ一-鿿]")
_SPEAKING = "「"


class Headings:
    """Tells which paragraphs of an article are no sentences but clipped as its headline is."""

    def __init__(self, paragraphs: Sequence[str]) -> None:
        """Take all paragraphs in order: a line without a mark is one only among sentences."""
        self._paragraphs = paragraphs
        told = sum(text.endswith(("。", "」")) for text in paragraphs)
        self._among_sentences = told * 2 >= len(paragraphs)

    def inside(self, index: int) -> Span | None:
        """Return what a paragraph says as a headline does, without its mark; None where it is no such line.

        >>> Headings(["◆中国は反発", "中国外務省は批判した。"]).inside(0)
        Span(start=1, end=6)
        >>> Headings(["◆中国は反発", "中国外務省は批判した。"]).inside(1)
        """
        text = self._paragraphs[index]
        if len(text) > _LONGEST_MARKED or text.endswith("。"):
            return None
        enclosed = _ENCLOSED.fullmatch(text)
        if enclosed is not None and enclosed.lastindex is not None:
            return Span(*enclosed.span(enclosed.lastindex))
        if "。" in text or _JAPANESE.search(text) is None:
            return None
        marked = _MARKED.match(text)
        if marked is not None:
            return Span(marked.end(), len(text))
        if _DATED.match(text) is not None or self._is_bare(index):
            return Span(0, len(text))
        return None

    def _is_bare(self, index: int) -> bool:
        """Whether a short line without a mark stands above a paragraph: 中国は反発."""
        text = self._paragraphs[index]
        if len(text) > _LONGEST_BARE or not self._among_sentences or index + 1 >= len(self._paragraphs):
            return False
        if _SENTENCE.search(text) or _NO_HEADING.search(text):
            return False
        quotes = text.endswith(("」", "』"))
        above = self._paragraphs[index + 1].endswith(("。", "」"))
        return above and not (quotes and text.startswith(_SPEAKING))


def day_of_entry(text: str) -> int:
    """Return where the day that an entry of a chronology begins with ends, 0 where it has none.

    >>> day_of_entry("6月15日　北朝鮮がミサイルを発射"), day_of_entry("北朝鮮がミサイルを発射")
    (6, 0)
    """
    dated = _DATED.match(text)
    return dated.end() if dated is not None else 0
