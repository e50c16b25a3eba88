"""Where something befell people, from the clause that says what did: キーウを攻撃し、3人が死亡した."""

from __future__ import annotations

from collections.abc import Iterator

from newsgraph.extractors.roles.filling import Filling
from newsgraph.extractors.scene import Filler, Scene, is_chained
from newsgraph.model import Clause, Kind

_WHERE = ("で", "において")
_STRUCK = ("を", "に")
_UNDERGONE = ("が", "は", "も")
_PLACES = frozenset({Kind.PLACE, Kind.COUNTRY})


def inherit_place(scene: Scene, clause: Clause, filling: Filling) -> None:
    """Fill a place that `ng:inherits`, where the clause names none, from the clauses chained before it."""
    role = filling.frame.by_name.get("place")
    if role is None or not role.inherits or filling.has(role):
        return
    for before in _chained(scene, clause):
        fillers = next(_named(scene, before), ())
        if fillers and filling.put(role, fillers):
            filling.confidence -= 0.1
            return


def _chained(scene: Scene, clause: Clause) -> Iterator[Clause]:
    """The clauses that lead up to a clause, the nearest first."""
    for d in reversed(scene.dependents(clause.predicate)):
        before = scene.clause_of(d)
        if before is not None and is_chained(before):
            yield before
            yield from _chained(scene, before)


def _named(scene: Scene, clause: Clause) -> Iterator[tuple[Filler, ...]]:
    """Where a clause happens, else the place that it strikes, or that what it strikes is at."""
    for markers in (_WHERE, _UNDERGONE if clause.voice == "passive" else _STRUCK):
        for a in clause.arguments:
            fillers = scene.fillers_at(a) if scene.parse.phrases[a].particle in markers else ()
            if fillers and all(f.entity.kind in _PLACES for f in fillers):
                yield fillers
