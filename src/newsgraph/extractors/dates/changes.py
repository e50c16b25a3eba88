"""Who is put into an office behind a change there is so on its day: 閣僚を交代させた。後任に…を起用した."""

from __future__ import annotations

from collections.abc import MutableMapping
from dataclasses import replace
from typing import NamedTuple

from newsgraph.extractors.occurrence import Occurrence
from newsgraph.model import Status, Time

_BEHIND = 3
"""So many sentences behind it goes on."""
_OFFICE = "of"
"""The role by which a type is about offices."""


class Change(NamedTuple):
    """When somebody last put people into offices or out of them."""

    day: Time
    sentence: int


def on_change(occurrence: Occurrence, changes: MutableMapping[str, Change]) -> Occurrence:
    """Return what somebody does about an office with the day on which he did so before, and note that day."""
    if occurrence.headline or occurrence.status is not Status.ACTUAL or occurrence.sources:
        return occurrence
    if all(role.name != _OFFICE for role in occurrence.frame.roles):
        return occurrence
    actors = [f.entity.id for f in occurrence.fillers("actor")]
    if occurrence.time is not None:
        if occurrence.time.is_day:
            changes.update(dict.fromkeys(actors, Change(occurrence.time, occurrence.sentence)))
        return occurrence
    before = next((changes[a] for a in actors if a in changes), None)
    if before is None or occurrence.modifies or occurrence.sentence - before.sentence > _BEHIND:
        return occurrence
    return replace(occurrence, time=before.day)
