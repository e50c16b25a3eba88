"""Who is spoken to at a meeting that was told before: 会談した。…氏は会談で「…」と伝えた."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from newsgraph.extractors.lexicon import Lexicon
from newsgraph.extractors.roles.meeting.company import MEETINGS, parties_of
from newsgraph.extractors.roles.sharing import Candidate
from newsgraph.extractors.scene import Filler, Scene

_TWO = 2
_REACH = 10
"""So many sentences later nobody says 会談で of it without saying whose."""
_AT = frozenset({"", "で", "に"})
_STAGES = frozenset({"冒頭", "席上", "席", "中", "なか"})


class Met(NamedTuple):
    """The two who last met, and in which sentence."""

    parties: tuple[Filler, ...]
    sentence: int


def address_partner(
    scene: Scene, candidates: Sequence[Candidate], before: Met | None, lexicon: Lexicon
) -> Met | None:
    """Fill who is told something at the meeting that was told last; return who met last."""
    if before is not None and scene.index - before.sentence <= _REACH:
        for candidate in candidates:
            _fill(scene, candidate, before)
    for candidate in candidates:
        parties = parties_of(scene, candidate, lexicon)
        if parties:
            before = Met(parties, scene.index) if len(parties) == _TWO else None
    return before


def _fill(scene: Scene, candidate: Candidate, last: Met) -> None:
    filling, target = candidate.filling, candidate.role("target")
    clause = scene.clause_of(candidate.site.predicate) if candidate.site.predicate >= 0 else None
    own = {f.entity.id for f in filling.roles.get("actor", ())}
    if target is None or clause is None or not own or "target" in filling.roles or not filling.frame.speech:
        return
    if clause.voice != "active" or "を" in target.verbal:
        return
    others = [f for f in last.parties if f.entity.id not in own]
    if len(others) == 1 and any(_is_that_meeting(scene, a) for a in clause.arguments):
        filling.put(target, others)
        filling.confidence -= 0.1


def _is_that_meeting(scene: Scene, phrase: int) -> bool:
    """会談で, 会談では, 会談の|冒頭、: nothing says that it is another one."""
    p, inside = scene.parse.phrases[phrase], scene.dependents(phrase)
    if scene.noun_of(phrase) in _STAGES and p.particle in _AT and len(inside) == 1:
        return scene.parse.phrases[inside[0]].particle == "の" and _is_bare(scene, inside[0])
    return p.particle == "で" and _is_bare(scene, phrase)


def _is_bare(scene: Scene, phrase: int) -> bool:
    """Whether a noun for a meeting says neither whose nor of when it is."""
    p = scene.parse.phrases[phrase]
    alone = not scene.dependents(phrase) and not scene.mentions_in(p.start, p.tail)
    return alone and scene.noun_of(phrase) in MEETINGS
