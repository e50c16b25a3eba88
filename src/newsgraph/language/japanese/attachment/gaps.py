"""Topics and subjects whose verb only the next one has: 甲社は緊急支援、乙社は資金の拠出を表明した."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from newsgraph.language.japanese.attachment.state import SUBJECTS
from newsgraph.language.japanese.features import Features

_THEN = ("後", "前")
"""Ends of nouns that only say when: 視察後."""


def gapped_topics(phrases: Sequence[Features]) -> dict[int, int]:
    """Return the topics whose verb only the next topic has, with that one.

    甲社は|緊急支援、|乙社は|資金の拠出を|表明した; 甲氏が|40%、|乙氏が|30%を|得た.
    """
    found: dict[int, int] = {}
    named = [i for i, p in enumerate(phrases) if p.name and p.particle in SUBJECTS and not p.predicate]
    if len(named) < 2:
        return found
    for particle in ("は", "が"):
        same = [i for i in named if phrases[i].particle == particle]
        found.update((i, j) for i, j in pairwise(same) if _is_gapped(i, j, phrases))
    return found


def _is_gapped(i: int, j: int, phrases: Sequence[Features]) -> bool:
    """Whether nothing but what it does stands between two names: a noun, or a day where both have one."""
    last = phrases[j - 1]
    if i == j - 1 or phrases[i].scope != phrases[j].scope:
        return False
    between = phrases[i + 1 : j]
    bare = last.comma and last.nominal and not (last.particle or last.formal)
    if not bare or any(p.predicate or (p.comma and p is not last) for p in between):
        return False
    sets = last.time or last.content.endswith(_THEN)  # 大統領は|視察後、|村は…と述べた
    return not sets or phrases[j + 1].time
