"""What a date says of a status: what lies ahead is no fact, and what is over no plan."""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

from newsgraph.extractors.scene import Scene, is_chained
from newsgraph.extractors.stance import Stance
from newsgraph.extractors.triggers.site import Site
from newsgraph.model import Status, Tense, Time

_PLANNED, _ACTUAL = Status.PLANNED, Status.ACTUAL
_PAST, _UNKNOWN = Tense.PAST, Tense.UNKNOWN
_NEVER = "9999-12-30"


class Written(NamedTuple):
    """When an article was written."""

    known: str
    """Its ISO day, "" where it does not say."""
    on: str
    """The same, or a day that never comes."""
    tomorrow: str
    """The day after, of which it may be told as past where it has come already."""


def written(published: str | None) -> Written:
    """Return when an article was written, by its ISO date."""
    day = (published or _NEVER)[:10]
    return Written((published or "")[:10], day, (date.fromisoformat(day) + timedelta(days=1)).isoformat())


class Dated(NamedTuple):
    """An event that a time may belong to."""

    scene: Scene
    site: Site
    stance: Stance
    says: bool
    """It is an act of saying, or an attitude that is voiced."""


def weigh(event: Dated, time: Time | None, now: Written) -> bool:
    """Let a time say how sure an event is; return whether the time is that of the event.

    来年の選挙では連合しない意向を述べた has the time when it would be, not when it was said.
    """
    if time is not None and time.earliest is not None and time.earliest > now.on:
        if _is_done(event):
            return time.earliest <= now.tomorrow
        event.stance.apply(_PLANNED)  # what lies ahead is no fact
    over = now.known and time is not None and time.is_before(now.known)
    if over and event.stance.ahead and not _is_told(event):
        event.stance.status = _ACTUAL  # 1972年に訪れる, in an article that says when it was written
    return True


def is_past(scene: Scene, site: Site, *, going_on: bool = False) -> bool:
    """Whether it was done, or, `going_on`, had been so before: 述べた, 問題視していた."""
    clause = scene.clause_of(site.predicate) if site.predicate >= 0 else None
    if clause is None:
        return False
    while going_on and clause.tense is _UNKNOWN and is_chained(clause) and (end := scene.governor(clause)):
        clause = end  # 問題視し、対策に乗り出していた
    lasts, past = "ている" in clause.modality, clause.tense is _PAST
    return (past and lasts) if going_on else (past or lasts)


def _is_done(event: Dated) -> bool:
    """20日に行うとし、…; 来月に開くと決めた: grammar says that it is done, whatever day there is."""
    scene, site, stance, says = event
    if site.predicate < 0 or not (says or site.rule == "verb"):
        return False
    quotes = says and scene.quotes(site.predicate)
    return is_past(scene, site) or (quotes and stance.status is _ACTUAL)


def _is_told(event: Dated) -> bool:
    """12日に訪れると表明した: it was a plan that somebody told of, whatever came of it."""
    place = event.site.predicate
    clause = event.scene.clause_of(place) if place >= 0 else None
    return bool(event.stance.sources) and (clause is None or clause.tense is not _UNKNOWN)
