"""Monarchs and heads of churches by their number: フェリペ6世, テオフィロス3世."""

from __future__ import annotations

import re
from bisect import bisect_left

from newsgraph.language.japanese.names.draft import Draft
from newsgraph.language.japanese.names.lexicon import COMMON, THING_NAMED
from newsgraph.language.japanese.names.line import Line
from newsgraph.model import Kind

_REGNAL = re.compile(r"(?<![ァ-ヺー・])([ァ-ヺー]{2,}(?:・[ァ-ヺー]{2,})*)([0-9]{1,2}世)(?![紀代帯界号])")


def find(line: Line) -> None:
    """Make a person of each name in katakana with a number that no list has."""
    if "世" not in line.text:
        return
    for match in _REGNAL.finditer(line.text):
        first, last = bisect_left(line.starts, match.start()), bisect_left(line.ends, match.end())
        if line.starts[first] != match.start() or line.ends[last] != match.end():
            continue
        there = line.owner[first]
        is_listed = there is not None and there.keys and there.last == last + 1
        if is_listed or line.before(first) & THING_NAMED or line.sorts[first] & COMMON:
            continue
        line.absorb(first, last + 1, None)
        draft = Draft(first, last + 1, match.start(), match.end(), Kind.PERSON, "regnal")
        draft.parts = (match[1], match[2])
        line.claim(draft)
