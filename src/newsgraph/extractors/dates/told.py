"""Whether a time before what is told dates that, or the telling: 12月に買収すると発表した."""

from __future__ import annotations

from newsgraph.extractors.dates.reach import first
from newsgraph.extractors.scene import Scene, chain_of, is_chained
from newsgraph.model import Clause, ClauseKind, Tense, Time

_PAST, _NONPAST, _UNKNOWN = Tense.PAST, Tense.NONPAST, Tense.UNKNOWN
_TOLD = frozenset({ClauseKind.QUOTE, ClauseKind.NOMINAL})
_CLAUSAL = frozenset({"と", "こと"})


def is_of_telling(scene: Scene, clause: Clause, time: Time, published: str) -> bool:
    """昨年12月に|買収すると|発表した: over, and so when it was told, behind who told it."""
    above = _telling(scene, clause)
    if above is None or not time.is_before(published) or scene.in_quotes(clause.predicate):
        return False
    phrases = scene.parse.phrases
    place = next((a for a in clause.arguments if time in scene.times_of(a)), 0)
    if not place or phrases[place].particle != "に" or any(first(scene.times_of(a)) for a in above.arguments):
        return False
    before = phrases[place - 1]
    if before.topic:
        return any(c.predicate == before.head for c in chain_of(scene, above))  # …と発表し、闘病を|続けた
    # 2017年に就任し、|同年6月に|離脱すると|発表した
    return time.is_coarse and before.predicate and before.head in {clause.predicate, above.predicate}


def of_telling(scene: Scene, clause: Clause, published: str) -> Time | None:
    """Return the time of an act of telling that stands with what it tells, as `is_of_telling`."""
    for told in scene.parse.clauses:
        if told.predicate < clause.predicate and _telling(scene, told) is clause:
            for a in told.arguments:
                time = first(scene.times_of(a))
                if time is not None and is_of_telling(scene, told, time, published):
                    return time
    return None


def of_told(scene: Scene, clause: Clause, published: str) -> Time | None:
    """Return the time of what lies ahead where it stands with the telling: 7月10日に|訪問すると|発表した.

    That too before which another one dates the telling: 12日に|訪れることを|8日に|表明した.
    """
    above = _telling(scene, clause)
    if above is None:
        return None
    dated = any(first(scene.times_of(a)) for a in above.arguments if a > clause.predicate)
    for a in above.arguments:
        time = first(scene.times_of(a)) if scene.parse.phrases[a].particle == "に" else None
        if time is not None and a < clause.predicate and (dated or (time.earliest or "") > published):
            return time
    return None


def _telling(scene: Scene, clause: Clause) -> Clause | None:
    """The clause that tells what another one says is to come."""
    if clause.kind not in _TOLD or clause.tense is not _NONPAST or clause.connective not in _CLAUSAL:
        return None
    above = end = scene.governor(clause)
    while end is not None and end.tense is _UNKNOWN and is_chained(end):
        end = scene.governor(end)  # 病気であることを発表し、闘病生活を続けた
    return above if end is not None and end.tense is _PAST else None
