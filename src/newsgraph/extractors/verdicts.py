"""Who is sentenced where a sentence only says to what: 裁判長は懲役8年を言い渡した."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from newsgraph.extractors.occurrence import Occurrence
from newsgraph.extractors.scene import Filler
from newsgraph.model import FrameRole, Kind, Status

_TOLD = frozenset({Status.ACTUAL, Status.ALLEGED})
_REACH = 2
"""Sentences that who is tried may lie back."""


def name_tried(occurrences: Sequence[Occurrence]) -> list[Occurrence]:
    """Return the mentions with whom they are about filled: the one person whom the last such event befell."""
    named: list[Occurrence] = []
    for occurrence in occurrences:
        role = occurrence.frame.carried
        lacks = role is not None and role.name != "place" and not occurrence.fillers(role.name)
        who = _tried(occurrence, named, role) if role is not None and lacks else ()
        if role is not None and who and occurrence.verbal and not occurrence.headline:
            occurrence = replace(  # noqa: PLW2901
                occurrence, roles=tuple(sorted((*occurrence.roles, (role.name, who)))), lacking=""
            )
        named.append(occurrence)
    return named


def _tried(occurrence: Occurrence, earlier: Sequence[Occurrence], role: FrameRole) -> tuple[Filler, ...]:
    for other in reversed(earlier):
        if occurrence.sentence - other.sentence > _REACH:
            break
        told = other.frame.name in role.carried and other.status in _TOLD
        who = tuple(f for f in other.fillers(role.name) if f.entity.kind is Kind.PERSON) if told else ()
        if who:
            return who if len(who) == 1 else ()
    return ()
