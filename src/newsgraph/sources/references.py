"""Lists at the end of a text: sources (author『title』。outlet、YYYY年M月D日。), dated headlines: dropped."""

from __future__ import annotations

import re
from collections.abc import Sequence

# The part of a reference that nothing else has: a closed title and a stop, an outlet, a date and no
# particle behind it (…』。朝日新聞、2018年9月12日。 but not …』。外務省は、9月12日に).
_CLOCK = r"(?:[ 　]?(?:午前|午後)?\d{1,2}[時:][^。『』\"“]{0,20})?"
_DATE = (
    rf"(?:(?:\d{{4}}年)?\d{{1,2}}月\d{{1,2}}日{_CLOCK}"
    r"|(?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8}),? \d{4})"
)
_CORE = re.compile(  # it begins with a set of signs: the search leaps from one of them to the next
    r"(?P<close>[』”\"」])(?:(?<!」)[。.,]\s*(?:[^。、『』\"“”\n]{1,80}[、,，]\s*){1,2}"
    r"|(?<=」)[。.,]\s*『[^。、『』\n]{1,40}』[、,，]\s*)"
    rf"{_DATE}(?![のにはがをとへもでま、])(?:\s*[(（][^()（）]{{1,12}}[)）])?(?:\s*閲覧)?[。.]?\s*"
)
_LISTED = re.compile(r"\d{4}年\d{1,2}月\d{1,2}日[(（][月火水木金土日][)）][:：]")
"""What begins an entry of a list of other articles: 2012年10月23日(火):台風が上陸."""
_FEWEST_LISTED = 2
_OPENERS = {"』": "『", "”": "“", '"': '"', "」": "「"}
_LONGEST_TITLE = 400
_LONGEST_AUTHOR = 160
_LONGEST_GAP = 300


def drop_references(paragraphs: Sequence[str]) -> tuple[str, ...]:
    """Return the paragraphs without the lists that end the last of them or fill whole ones.

    >>> drop_references(["首相が訪米した。山田太郎『首相が訪米』。朝日新聞、2018年9月12日。"])
    ('首相が訪米した。',)
    """
    kept = list(paragraphs)
    while kept:
        body = _body(kept[-1])
        if body == kept[-1]:
            break
        kept.pop()
        if body:
            kept.append(body)
            break
    return tuple(kept)


def _body(text: str) -> str:
    """Return the text before its source list."""
    cut = len(text)
    cores = list(_CORE.finditer(text))
    for index in range(len(cores) - 1, -1, -1):
        core = cores[index]
        gap = cut - core.end()
        alone = index == len(cores) - 1
        if gap > _LONGEST_GAP and not (alone and len(cores) > 1):
            break
        cut = _start(text, core)
    return _without_headlines(text[:cut]).rstrip()


def _without_headlines(text: str) -> str:
    """Return the text before the dated headlines of other articles, where nothing but them ends it."""
    entries = list(_LISTED.finditer(text)) if "日(" in text or "日（" in text else []
    if len(entries) < _FEWEST_LISTED or "。" in text[entries[0].end() :]:
        return text
    return text[: entries[0].start()]


def _start(text: str, core: re.Match[str]) -> int:
    """Return where the reference begins: behind the full stop before its author and title."""
    low = max(0, core.start() - _LONGEST_TITLE)
    title = _opening(text, low, core)
    stop = max(text.rfind("。", low, title), text.rfind("\n", low, title))
    return stop + 1 if title - stop <= _LONGEST_AUTHOR else title


def _opening(text: str, low: int, core: re.Match[str]) -> int:
    """Return where the title opens that the reference closes; where it closes, if nothing opens it."""
    closer = core["close"]
    depth, position = 1, core.start()
    while depth:
        opened = text.rfind(_OPENERS[closer], low, position)
        if opened < 0:
            return core.start()
        closed = text.rfind(closer, opened + 1, position)
        depth, position = (depth - 1, opened) if closed < 0 else (depth + 1, closed)
    return position
