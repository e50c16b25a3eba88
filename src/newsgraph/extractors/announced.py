"""What a headline announces and the lead tells: named again without its parties, or where else it was."""

from __future__ import annotations

from collections.abc import Sequence

from newsgraph.extractors.occurrence import Occurrence
from newsgraph.extractors.stance.mood import is_nobodys_deed
from newsgraph.model import Status

LEAD = 2
"""The sentences behind a headline that tell what it announces."""
_NAME = 4
"""So long is a word that names one happening by itself: 停戦合意, 首脳会談."""
_LAST_KANA = "\u309f"
"""Letters behind it are katakana and kanji, which say what words are about."""


def repeats(occurrence: Occurrence, others: Sequence[Occurrence]) -> bool:
    """シリア停戦合意 in the headline, 停戦合意 right behind it: named again without its parties."""
    return _is_lead(occurrence, others[-1]) and (
        len(occurrence.word) >= _NAME and others[-1].word == occurrence.word
    )


def tells_announced(occurrence: Occurrence, others: Sequence[Occurrence]) -> bool:
    """山形県で墜落 in the headline, 月山で墜落した behind it: what befell, wherever each says that it was."""
    last = others[-1]
    if occurrence.headline or not _is_lead(occurrence, last) or not is_nobodys_deed(occurrence.frame):
        return False
    if not occurrence.status is last.status is Status.ACTUAL or occurrence.modifies:
        return False
    return any(letter > _LAST_KANA for letter in set(occurrence.word) & set(last.word))


def _is_lead(occurrence: Occurrence, last: Occurrence) -> bool:
    return last.headline and occurrence.sentence - last.sentence <= LEAD
