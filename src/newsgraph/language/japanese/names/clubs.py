"""Clubs again, by the katakana part of the name that the article gives in full: レッズ after 浦和レッズ."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsgraph.language.japanese.names.line import Line
from newsgraph.model import Kind

_CLUB = "org/club-"
_KATAKANA = re.compile(r"[ァ-ヺー]{3,}(?!・)")


def find(lines: Sequence[Line]) -> None:
    """Make a club of each open katakana name that the name of one club of the article ends or begins with.

    What only begins its katakana is its owner's name: オリックス・バファローズ, ヤクルトスワローズ.
    """
    parts = {
        (part, draft.keys)
        for line in lines
        for draft in line.drafts
        if len(draft.keys) == 1 and draft.keys[0].startswith(_CLUB) and draft.certain and not draft.dropped
        for part in _KATAKANA.findall(draft.text_of(line.text))
    }
    if not parts:
        return
    for line in lines:
        for draft in line.drafts:
            name = draft.text_of(line.text) if draft.rule == "katakana" else ""
            if draft.certain or draft.kind is not None or draft.keys or not _KATAKANA.fullmatch(name):
                continue
            keys = {keys for part, keys in parts if part.endswith(name)}
            if len(keys) == 1:
                draft.kind, draft.certain, draft.keys = Kind.ORGANIZATION, True, keys.pop()
