"""Headlines carry the site's name at their end: told apart by its shape."""

from __future__ import annotations

import re

from newsgraph.sources.media import looks_like_medium

# ｜ロイター, | NHK, ：北海道新聞 どうしん電子版, " - Yahoo!ニュース"
_BEHIND_BAR = re.compile(r"\s*[|｜]\s*(?P<site>[^|｜「」。]{2,40})$")
_BEHIND_MARK = re.compile(r"(?:\s*[：:]\s*|\s[-‐–—―－]\s|\s*[<＜]\s*)(?P<site>[^|｜：:<＜「」。]{2,40})$")
_IN_BRACKETS = re.compile(r"\s*[（(\[［【](?P<site>[^（()）\[\]［］【】]{2,30})[）)\]］】]$")
_TAIL = 80
_MOST = 4


def strip_site(title: str) -> tuple[str, str | None]:
    """Return the headline without the names of sites at its end, and the innermost of these names.

    >>> strip_site("米、援助を発表（CNN.co.jp） - Yahoo!ニュース")
    ('米、援助を発表', 'CNN.co.jp')
    >>> strip_site("日中外相会談 関係改善で一致（23日）")
    ('日中外相会談 関係改善で一致（23日）', None)
    """
    title = " ".join(title.split("\n")).strip()
    site: str | None = None
    for _ in range(_MOST):
        start = max(0, len(title) - _TAIL)
        match = _BEHIND_BAR.search(title, start) or _medium(title, start)
        if match is None or match.start() == 0:
            break
        title, site = title[: match.start()].rstrip(), match["site"].strip()
    return title, site


def _medium(title: str, start: int) -> re.Match[str] | None:
    """Return what names a medium behind a colon, a dash or in brackets at the end of the title."""
    for pattern in (_BEHIND_MARK, _IN_BRACKETS):
        match = pattern.search(title, start)
        if match is not None and looks_like_medium(match["site"]):
            return match
    return None
