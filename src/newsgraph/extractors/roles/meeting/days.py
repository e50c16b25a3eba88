"""Parties who each have a day of their own: 19日にインド、20日にネパールを|訪れた are two visits."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from newsgraph.extractors.roles.filling import Filling
from newsgraph.extractors.roles.sharing import Candidate
from newsgraph.extractors.scene import Filler, Scene
from newsgraph.model import Clause, FrameRole, Time

_TELLING = frozenset({"に", ""})
"""Cases of the days: 19日に, 19日には, 19日."""
_FEWEST = 2


class _Part(NamedTuple):
    """A party with its day."""

    day: Time
    phrase: int


def on_days(scene: Scene, candidate: Candidate) -> Iterator[Candidate]:
    """Yield a candidate for each party that has a day of its own, else the one that there is."""
    row = _row(scene, candidate.site.predicate) if len(scene.parse.times) >= _FEWEST else ()
    fillers = [scene.fillers(part.phrase) for part in row]
    role = _role(candidate.filling, [f for mine in fillers for f in mine]) if row else None
    if role is None:
        yield candidate
        return
    for part, mine in zip(row, fillers, strict=True):
        filling = _with(candidate.filling, role, mine, [f for each in fillers for f in each])
        yield replace(candidate, filling=filling, lacking=filling.lacking, day=part.day)


def _row(scene: Scene, predicate: int) -> Sequence[_Part]:
    """Return the days and parties of a clause where they take turns; none where there are not two of each."""
    clause = scene.clause_of(predicate) if predicate >= 0 else None
    if clause is None:
        return ()
    days = [(a, day) for a in clause.arguments if (day := _day(scene, a)) is not None]
    if not days:
        return ()
    after = dict(zip(clause.arguments, clause.arguments[1:], strict=False))
    if (first := _first(scene, clause, days[0][0])) is not None:
        days.insert(0, (first.phrase, first.day))
        after[first.phrase] = max(a for a in clause.arguments if a < days[1][0])
    if len(days) < _FEWEST:
        return ()
    row = [_Part(day, after.get(a, -1)) for a, day in days]
    last = scene.parse.phrases[row[-1].phrase]
    named = all(part.phrase >= 0 and scene.fillers(part.phrase) for part in row)
    if not named or not last.particle:
        return ()
    for part, (following, _) in zip(row, days[1:], strict=False):
        party = scene.parse.phrases[part.phrase]
        turns = after.get(party.index) == following and party.comma
        if not turns or party.particle not in {"", last.particle}:
            return ()
    return row


def _first(scene: Scene, clause: Clause, after: int) -> _Part | None:
    """17日に|インド、18日に…を訪れ、…と会談した: its day hangs on the clause behind them all."""
    before = [a for a in clause.arguments if a < after]
    if not before:
        return None
    start = before[-1]
    while below := scene.dependents(start):
        start = below[0]
    day = _day(scene, start - 1) if start and start - 1 not in before else None
    return None if day is None else _Part(day, start - 1)


def _day(scene: Scene, phrase: int) -> Time | None:
    """Return the time that a phrase is, where it says on which day something is."""
    if scene.parse.phrases[phrase].particle not in _TELLING:
        return None
    return next((t for t in scene.times_of(phrase) if t.is_event_time and t.value), None)


def _role(filling: Filling, parties: Sequence[Filler]) -> FrameRole | None:
    """Return the role that one of the parties fills."""
    named = {f.entity.id for f in parties}
    return next(
        (
            role
            for role in filling.frame.roles
            if any(f.entity.id in named for f in filling.roles.get(role.name, ()))
        ),
        None,
    )


def _with(filling: Filling, role: FrameRole, mine: Sequence[Filler], parties: Sequence[Filler]) -> Filling:
    """Return the roles with one of the parties alone."""
    named = {f.entity.id for f in parties}
    kept = {name: [f for f in fillers if f.entity.id not in named] for name, fillers in filling.roles.items()}
    one = replace(filling, roles={name: fillers for name, fillers in kept.items() if fillers})
    one.put(role, mine)
    return one
