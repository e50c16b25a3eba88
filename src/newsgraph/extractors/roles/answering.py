"""Whose words are denied or judged: 米国は要求した。中国はこれを拒否した; この発言を批判した; …と反論した."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from newsgraph.extractors.lexicon import Lexicon
from newsgraph.extractors.roles.sharing import Candidate
from newsgraph.extractors.scene import Filler, Scene
from newsgraph.model import FrameRole

_PRONOUNS = frozenset({"これ", "それ"})
_POINTING = frozenset({"この", "その", "こうした", "これらの", "同"})
_REACH = 1
"""Who spoke in the sentence before is answered, not who spoke long ago."""


class Said(NamedTuple):
    """Who last said something, and in which sentence."""

    speakers: tuple[Filler, ...]
    sentence: int


def answer(
    scene: Scene, candidates: Sequence[Candidate], before: Said | None, lexicon: Lexicon
) -> Said | None:
    """Fill who is answered with who spoke before; return who spoke last."""
    last = before
    told = [c for c in candidates if c.site.predicate >= 0]
    for candidate in sorted(told, key=lambda c: c.site.predicate):
        filling = candidate.filling
        frame = filling.frame
        target = candidate.role("target")
        own = filling.roles.get("actor", [])
        if target is not None and last is not None and own and "target" not in filling.roles:
            near = scene.index - last.sentence <= _REACH
            another = not {f.entity.id for f in own} & {f.entity.id for f in last.speakers}
            if near and another and _answers(scene, candidate, target, lexicon):
                filling.put(target, last.speakers)
                filling.confidence -= 0.2
        if own and (frame.speech or frame.complement is not None):
            last = Said(tuple(own), scene.index)
    return last


def _answers(scene: Scene, candidate: Candidate, target: FrameRole, lexicon: Lexicon) -> bool:
    """Whether the object of a verb is what was said: これを (denied), この主張を (judged); nothing (反論)."""
    frame = candidate.filling.frame
    denies = frame.name in lexicon.denying
    clause = scene.clause_of(candidate.site.predicate)
    if (
        clause is None
        or clause.voice == "passive"
        or (frame.speech and frame.complement is None and not denies)
    ):
        return False
    above = scene.governor(clause)  # 提案には|応じない|考えを示した: its object as the topic of all
    around = (a for a in above.arguments if scene.parse.phrases[a].topic) if above is not None else ()
    beside = (*clause.arguments, *around)
    objects = [a for a in beside if scene.parse.phrases[a].particle in target.verbal]
    for a in objects:
        noun = scene.noun_of(a)
        pointing = {scene.noun_of(d) for d in scene.dependents(a)} & _POINTING
        if (denies and noun in _PRONOUNS) or (pointing and noun in lexicon.said):
            return True
    return denies and frame.complement is None and not objects
