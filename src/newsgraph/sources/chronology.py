"""A chronology in or under an article: a heading that says so, and lines that begin with their day."""

from __future__ import annotations

import re
from collections.abc import Sequence

_HEADED = re.compile(r"年表|年譜|経過|経緯|動き|歩み|あゆみ|推移|流れ|タイムライン|出来事")
DAY = r"(?:(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日)?|\d{4}年|\d{1,2}日)(?:[（(][月火水木金土日][）)])?[\s　：:]+"
"""The day that an entry begins with, and what parts it from the rest: 6月15日（土）　北朝鮮が…."""
_ENTRY = re.compile(rf"[■◆●◇◎○・▽▼△▲*＊\s　]*{DAY}\S")
_LONGEST_HEADING = 40
_FEWEST = 2


def chronology(lines: Sequence[str]) -> range:
    """Return the lines of the last chronology, its heading with them; an empty range where there is none.

    Lists of other articles have days, too, but no heading that calls them a chronology.

    >>> chronology(["交渉は続く。", "主な経過", "4月1日　協議を開始", "5月2日　協議を中断"])
    range(1, 4)
    >>> chronology(["交渉は続く。", "関連する話題", "4月1日　協議を開始", "5月2日　協議を中断"])
    range(0, 0)
    """
    stop = len(lines)
    while stop > 0:
        if not _ENTRY.match(lines[stop - 1]):
            stop -= 1
            continue
        start = stop
        while start > 0 and _ENTRY.match(lines[start - 1]):
            start -= 1
        if stop - start >= _FEWEST and start > 0 and _is_heading(lines[start - 1]):
            return range(start - 1, stop)
        stop = start
    return range(0)


def _is_heading(line: str) -> bool:
    return len(line) <= _LONGEST_HEADING and not line.endswith("。") and _HEADED.search(line) is not None
