"""Lines of a page -> the paragraphs of its article: what all readers share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from newsgraph.sources import clutter
from newsgraph.sources.dateline import take_dateline
from newsgraph.sources.references import drop_references
from newsgraph.sources.source import Draft

_LIST_LENGTH = 5
"""So many lines that end no sentence, one after the other, are a list of links and no text."""


def finish(draft: Draft) -> Draft:
    """Return the draft with its body cleaned, its dateline taken out, and its publisher filled in."""
    lines = [line for paragraph in draft.paragraphs if (line := paragraph.strip(" \t\n　\u200b\ufeff"))]
    lines, agency = _cut(lines)
    lines = [
        clutter.without_credit(line)
        for line in lines
        if not clutter.is_noise(line) and line != draft.headline
    ]
    dateline, paragraphs = take_dateline(drop_references(lines))
    paragraphs = tuple(line for line in paragraphs if not clutter.is_byline(line))
    return replace(
        draft,
        paragraphs=paragraphs,
        dateline=draft.dateline or dateline,
        publisher=draft.publisher or agency,
    )


def _cut(lines: Sequence[str]) -> tuple[list[str], str | None]:
    """Return the lines up to where the page leaves its article, and the agency that signs it there."""
    started = False
    end = len(lines)
    for index, line in enumerate(lines):
        if clutter.is_rest(line) and started:
            end = index
            break
        if started and clutter.longest_run(lines[index : index + _LIST_LENGTH]) >= _LIST_LENGTH:
            end = index
            break
        started = started or line.endswith(("。", "」"))
    kept = list(lines[:end])
    agency = None
    while kept and started and not clutter.is_sentence_end(kept[-1]):
        agency = agency or clutter.agency_of(kept[-1])
        kept.pop()
    return kept, agency
