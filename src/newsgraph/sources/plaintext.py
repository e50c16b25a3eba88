"""A page copied as text: headline, date line, by-line, body, and what surrounded them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsgraph.sources import clutter
from newsgraph.sources.body import finish
from newsgraph.sources.dates import to_iso
from newsgraph.sources.source import Draft
from newsgraph.sources.titles import strip_site

_DATE_WORDS = re.compile(
    r"[\d０-９年月日時分秒:：/／.．\-－T+Z()（）\[\]【】\s　|｜,，、]|JST|UTC|GMT|AM|PM|am|pm|午前|午後|令和|平成|昭和|元|[月火水木金土日]曜日?"
    r"|公開|更新|配信|掲載|発信|投稿|発行|発表|最終|日時|付|発|Published|Updated|Posted"
)
_HEAD_LINES = 40
_LONGEST_HEADLINE = 120


def read_plain(text: str) -> Draft:
    """Return the article in a copied page.

    The headline is the last statement above the date line (section labels stand above it), or, where
    there is no date line, a first line that does not end as a sentence does.
    """
    lines = [line for line in (raw.strip(" \t　\u200b\ufeff") for raw in text.split("\n")) if line]
    dated = next((index for index, line in enumerate(lines[:_HEAD_LINES]) if is_date_line(line)), None)
    if dated is None:
        headline, body = _headline_without_date(lines)
        published = None
    else:
        published = to_iso(lines[dated])
        above = _headline(lines[:dated])
        headline = lines[above] if above is not None else None
        body = lines[(above + 1 if above is not None else 0) : dated] + lines[dated + 1 :]
        if headline is None:
            headline, body = _headline_without_date(body)
        else:
            body = [line for line in body if not is_date_line(line)]
    title, site = strip_site(headline) if headline else (None, None)
    return finish(Draft(headline=title, paragraphs=tuple(body), published=published, publisher=site))


def is_date_line(line: str) -> bool:
    """Whether the line gives a date and hardly anything else (an outlet, a label)."""
    if len(line) > 80 or to_iso(line) is None:
        return False
    rest = _DATE_WORDS.sub("", line)
    return len(rest) <= 16 and not line.endswith("。")


def _headline(lines: Sequence[str]) -> int | None:
    """Return which of the lines above the date line is the headline: the last that is long enough."""
    candidates = [
        index
        for index, line in enumerate(lines)
        if 8 <= len(line) <= _LONGEST_HEADLINE and not line.endswith("。")
    ]
    if candidates:
        return candidates[-1]
    return len(lines) - 1 if lines and not lines[-1].endswith("。") else None


def _headline_without_date(lines: Sequence[str]) -> tuple[str | None, list[str]]:
    """Take the first line as the headline where it is no sentence and sentences follow it."""
    for index, line in enumerate(lines[:6]):
        if clutter.is_sentence_end(line) and line.endswith(("。", "」")):
            break
        if 8 <= len(line) <= _LONGEST_HEADLINE and len(lines) > index + 1 and not clutter.is_byline(line):
            return line, list(lines[index + 1 :])
    return None, list(lines)
