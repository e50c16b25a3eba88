"""A page copied as text: headline, date line, by-line, body, and what surrounded them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence

from newsgraph.sources import clutter
from newsgraph.sources.body import clean, finish
from newsgraph.sources.dates import to_iso
from newsgraph.sources.source import Draft
from newsgraph.sources.titles import strip_site

_DATE_WORDS = re.compile(
    r"[\d年月日時分秒:/.\-+TZ()\[\]【】\s|,、]|JST|UTC|GMT|[AaPp][Mm]|午前|午後|令和|平成|昭和|元|[月火水木金土日]曜日?"
    r"|公開|更新|配信|掲載|発信|投稿|発行|発表|最終|日時|付|発|Published|Updated|Posted"
)
_HEAD_LINES = 40
_LONGEST_HEADLINE = 120
_SHORTEST_HEADLINE = 8
_SURE_HEADLINE = 15
_NARROWEST = 15


def read_plain(text: str) -> Draft:
    """Return the article in a copied page.

    The headline is the last statement above the date line (section labels stand above it) or, where
    none is there or there is no date line, a first line that does not end as a sentence does.
    """
    lines = [line for raw in unwrap(text.split("\n")) if (line := clean(raw))]
    dated = next((index for index, line in enumerate(lines[:_HEAD_LINES]) if is_date_line(line)), None)
    published = None
    above: Sequence[str] = ()
    if dated is not None:
        published = to_iso(lines[dated])
        above, lines = lines[:dated], [line for line in lines[dated + 1 :] if not is_date_line(line)]
    headline, body = _headline(above, lines)
    title, site = strip_site(headline) if headline else (None, None)
    return finish(Draft(headline=title, paragraphs=tuple(body), published=published, publisher=site))


def is_date_line(line: str) -> bool:
    """Whether the line gives a date and hardly anything else (an outlet, a label).

    >>> is_date_line("2024年06月18日(火)10時45分"), is_date_line("2024年6月18日、両国は協定に署名した。")
    (True, False)
    """
    if len(line) > 80 or line.endswith("。") or to_iso(line) is None:
        return False
    return len(_DATE_WORDS.sub("", unicodedata.normalize("NFKC", line))) <= 16


def _headline(above: Sequence[str], below: Sequence[str]) -> tuple[str | None, list[str]]:
    """Choose the headline among the lines above and below the date line; return it and the body."""
    candidates = [index for index, line in enumerate(above) if _may_be_headline(line)]
    first = next((line for line in below if not clutter.is_noise(line)), "")
    if candidates:
        best = candidates[-1]
        surer = len(first) >= _SURE_HEADLINE and _may_be_headline(first) and len(above[best]) < _SURE_HEADLINE
        if not surer:
            return above[best], [*above[best + 1 :], *below]
    for index, line in enumerate(below[:6]):
        if line.endswith(("。", "」")):
            break
        if _may_be_headline(line) and index + 1 < len(below):
            return line, list(below[index + 1 :])
    return None, [*above, *below]


def _may_be_headline(line: str) -> bool:
    """Whether the line may be a headline: no sentence, label, path of sections or by-line."""
    return (
        _SHORTEST_HEADLINE <= len(line) <= _LONGEST_HEADLINE
        and not line.endswith("。")
        and not re.search(r"\S\s*[>＞›»]\s*\S", line)
        and not clutter.is_byline(line)
        and not clutter.is_noise(line)
    )


def unwrap(lines: Sequence[str]) -> Iterator[str]:
    """Yield the lines, joining those of a paragraph that was broken at a fixed width.

    >>> list(unwrap(["ロシアのプーチン大統領は十八日", "北朝鮮の平壌を訪れ、金正恩総書", "記と会談した。"]))
    ['ロシアのプーチン大統領は十八日北朝鮮の平壌を訪れ、金正恩総書記と会談した。']
    """
    block: list[str] = []
    for line in (*lines, ""):
        if line.strip() and not (block and line.startswith(("\u3000", "・", "■", "◆"))):
            block.append(line)
            continue
        yield from _joined(block)
        block = [line] if line.strip() else []
    yield from _joined(block)


def _joined(block: Sequence[str]) -> Iterator[str]:
    """Yield a block as one line where all its lines but the last fill the same width, else as it is."""
    widths = [len(line.strip()) for line in block[:-1]]
    broken = sum(not clutter.ends_sentence(line.strip()) for line in block[:-1])
    if (
        len(block) > 2
        and min(widths) >= _NARROWEST
        and max(widths) - min(widths) <= 2
        and broken * 2 > len(widths)
    ):
        yield "".join(line.strip() for line in block)
    else:
        yield from block
