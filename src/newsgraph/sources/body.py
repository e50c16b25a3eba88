"""Lines of a page -> the paragraphs of its article: what all readers share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from newsgraph.sources import clutter
from newsgraph.sources.chronology import chronology
from newsgraph.sources.dateline import take_dateline
from newsgraph.sources.media import signature
from newsgraph.sources.references import drop_references
from newsgraph.sources.source import Draft, writable

_LIST_LENGTH = 5
"""So many lines that end no sentence, one after the other, are a list of links and no text."""
_GOES_ON = 2
"""So many sentences on lines of their own behind a list are the article; links have headings among them."""
_SHORT = 9
"""A line before the first sentence that has no more than this is a name or a label, no caption."""
_STRIPPED = " \t\n\r\u3000\u200b\u200c\u2060\ufeff\u00a0"


def finish(draft: Draft, *, lists: bool = True) -> Draft:
    """Return the draft with its body cleaned, its dateline taken out, and its publisher filled in.

    `lists`: a run of lines that are no sentences may be a list of links, and ends the article (copied
    text); False where the reader has chosen the lines already (HTML).
    """
    lines = [line for paragraph in draft.paragraphs if (line := clean(paragraph))]
    lines, agency = _cut(lines, _LIST_LENGTH if lists else len(lines) + 1)
    known = {_bare(text) for text in (draft.headline, draft.author) if text}
    lines = [
        clutter.without_credit(line)
        for line in lines
        if _bare(line) not in known and not clutter.is_noise(line)
    ]
    dateline, paragraphs = take_dateline(drop_references(lines))
    return replace(
        draft,
        paragraphs=_without_writers(paragraphs),
        dateline=draft.dateline or dateline,
        publisher=draft.publisher or agency,
    )


def clean(text: str) -> str:
    """Return `text` without control characters, lone surrogates and the spaces around it."""
    return writable(text).strip(_STRIPPED)


def _bare(text: str) -> str:
    return "".join(text.split())


def _cut(lines: Sequence[str], list_length: int) -> tuple[list[str], str | None]:
    """Return the lines up to where the page leaves its article, and the agency that signs it there."""
    first = next((index for index, line in enumerate(lines) if line.endswith(("。", "」"))), len(lines))
    rest = (index for index in range(first + 1, len(lines)) if clutter.is_rest(lines[index]))
    lines = lines[: next(rest, len(lines))]
    days = chronology(lines)
    kept = _without_lists(lines, first + 1, list_length, days)
    agency = None
    last = lines[days.stop - 1] if days else ""
    while len(kept) > first and not _is_text(kept[-1]) and kept[-1] != last:
        agency = agency or signature(kept[-1])
        kept.pop()
    return kept, agency


def _without_lists(lines: Sequence[str], start: int, length: int, days: range) -> list[str]:
    """Drop the lists from line `start` on that are no part of the text; the last one ends the article.

    `days` are the lines of a chronology, which is part of it.
    """
    kept = list(lines[:start])
    while start < len(lines):
        stop = start
        while stop < len(lines) and stop not in days and not clutter.ends_sentence(lines[stop]):
            stop += 1
        if stop in days:
            kept.extend(lines[start : days.stop])
            start = days.stop
            continue
        after = lines[stop : stop + _GOES_ON]
        if stop - start < length or (after and _introduces(lines[start])):
            kept.extend(lines[start : stop + 1])
        elif len(after) < _GOES_ON or not all(line.endswith("。") for line in after):
            return kept
        else:
            kept.append(lines[stop])
        start = stop + 1
    return kept


def _introduces(line: str) -> bool:
    """…を採択した。決議には: a sentence that the list below goes on with."""
    return line.endswith((":", "：")) or ("。" in line and not clutter.ends_sentence(line))


def _is_text(line: str) -> bool:
    """Whether a line at the end of an article belongs to it: a sentence, or an enumeration."""
    return (clutter.ends_sentence(line) and signature(line) is None) or line.count("、") > 1


def _without_writers(paragraphs: Sequence[str]) -> tuple[str, ...]:
    """Drop the lines that name writers, and labels before the first sentence."""
    first = next((index for index, line in enumerate(paragraphs) if line.endswith(("。", "」"))), 0)
    return tuple(
        line
        for index, line in enumerate(paragraphs)
        if not clutter.is_byline(line) and (index >= first or len(line) > _SHORT)
    )
