"""Who does the same to the same: 米国は甲国に弾薬を供与した。|英国も毛布を|供与する."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from newsgraph.extractors.roles.sharing import Candidate
from newsgraph.extractors.scene import Filler, Scene
from newsgraph.model import Clause

_ALSO = "も"
_TO = frozenset({"に", "に対して", "へ", "と"})
_LESS = 0.2


class Aimed(NamedTuple):
    """To whom something was done last, and in which sentence."""

    target: tuple[Filler, ...]
    sentence: int


def do_also(
    scene: Scene, candidates: Sequence[Candidate], before: Mapping[str, Aimed]
) -> Mapping[str, Aimed]:
    """Fill to whom others do the same as was told right before; return to whom what was done, by its type."""
    known = before
    for candidate in sorted(candidates, key=lambda c: c.match.start):
        filling, target, name = candidate.filling, candidate.role("target"), candidate.filling.frame.name
        if target is None or "に" not in target.verbal or _only_says(candidate):
            continue
        last = known.get(name)
        open_ = last is not None and scene.index - last.sentence <= 1 and "target" not in filling.roles
        if last is not None and open_ and _is_also(scene, candidate) and filling.put(target, last.target):
            filling.confidence -= _LESS
        if found := tuple(filling.roles.get("target", ())):
            known = {**known, name: Aimed(found, scene.index)}
    return known


def _only_says(candidate: Candidate) -> bool:
    frame = candidate.filling.frame
    return frame.speech and frame.complement is None


def _is_also(scene: Scene, candidate: Candidate) -> bool:
    """Whether another one does it, to whom and what the sentence before says."""
    site, own = candidate.site, {f.entity.id for f in candidate.filling.roles.get("actor", ())}
    clause = scene.clause_of(site.predicate) if site.predicate >= 0 else scene.enclosing(site.noun)
    if clause is None or not own or clause.voice != "active" or scene.in_quotes(clause.predicate):
        return False
    cases = {scene.parse.phrases[a].particle: a for a in clause.arguments if not any(scene.times_of(a))}
    also = _ALSO in cases and {f.entity.id for f in scene.fillers(cases[_ALSO])} == own
    return also and not _TO & cases.keys() and not _has_object(scene, clause, candidate)


def _has_object(scene: Scene, clause: Clause, candidate: Candidate) -> bool:
    """英国も|発射を|非難した: whether it says itself what it is done to."""
    target = candidate.role("target")
    done_to = target is not None and "を" in target.verbal
    return done_to and any(
        scene.parse.phrases[a].particle == "を" and a != candidate.site.noun for a in clause.arguments
    )
