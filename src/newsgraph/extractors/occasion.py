"""One occasion dates, and addresses, all that is said on it."""

from __future__ import annotations

from collections.abc import MutableMapping
from dataclasses import replace
from typing import NamedTuple

from newsgraph.extractors.occurrence import Occurrence
from newsgraph.extractors.scene import Filler
from newsgraph.model import Kind, Status, Time

_CARRIED = 0.75
"""At most so sure is a reading whose speaker was named in a sentence before."""
_REACH = 2
"""Who is spoken to is carried over at most so many sentences."""


class Occasion(NamedTuple):
    """When somebody last spoke or met somebody, to whom, and in which sentence."""

    time: Time | None
    target: tuple[Filler, ...]
    sentence: int


def on_occasion(occurrence: Occurrence, occasions: MutableMapping[str, Occasion]) -> Occurrence:
    """Return an act of saying with the day and the addressee of its occasion, and note the occasion.

    Only what is done is said on an occasion; a country speaks on many at once.
    """
    done = occurrence.status in {Status.ACTUAL, Status.DENIED}
    if occurrence.headline or not occurrence.verbal or not done:
        return occurrence
    fillers = (*occurrence.fillers("actor"), *occurrence.fillers("participant"))
    parties = [f.entity.id for f in fillers if f.entity.kind is not Kind.COUNTRY]
    before = next((occasions[p] for p in parties if p in occasions), None)
    if occurrence.says and before is not None:
        occurrence = _carried(occurrence, before)
    if occurrence.says or occurrence.fillers("participant"):
        target = occurrence.fillers("target")
        here = Occasion(occurrence.time, target, occurrence.sentence)
        if here.time is not None or target:
            occasions.update(dict.fromkeys(parties, here))
        if here.time is not None:  # who is spoken to answers on the same occasion
            answer = Occasion(here.time, (), occurrence.sentence)
            heard = (f.entity for f in target if f.entity.kind is Kind.PERSON)
            occasions.update((e.id, answer) for e in heard if e.id not in occasions)
    return occurrence


def _carried(occurrence: Occurrence, before: Occasion) -> Occurrence:
    if occurrence.time is None:
        occurrence = replace(occurrence, time=before.time)
    follows_on = occurrence.confidence <= _CARRIED and occurrence.sentence - before.sentence <= _REACH
    takes = any(role.name == "target" for role in occurrence.frame.roles)
    if (
        occurrence.frame.speech
        and takes
        and follows_on
        and before.target
        and not occurrence.fillers("target")
    ):
        roles = tuple(sorted((*occurrence.roles, ("target", before.target))))
        occurrence = replace(occurrence, roles=roles)
    return occurrence
