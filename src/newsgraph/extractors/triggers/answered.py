"""Whether a noun names what another one did, which the verb behind it only answers: 北朝鮮の発射を受けて."""

from __future__ import annotations

from newsgraph.extractors.scene import Scene
from newsgraph.model import Phrase

_POINTING = frozenset({"この", "その", "今回", "これら"})


def is_answered(scene: Scene, noun: Phrase, verb: Phrase) -> bool:
    """北朝鮮の発射を受けて、日本は抗議した: what another did is answered; not 日本は批判を受けて."""
    clause = scene.clause_of(verb.index)
    if clause is None or clause.connective not in {"て", "連用"} or noun.particle != "を":
        return False
    return any(_is_of_another_one(scene, scene.parse.phrases[d]) for d in scene.dependents(noun.index))


def _is_of_another_one(scene: Scene, modifier: Phrase) -> bool:
    """北朝鮮の|発射を受け, この|判決を受け."""
    if modifier.particle in {"の", "による"} and scene.fillers(modifier.index):
        return True
    return scene.parse.tokens[modifier.start].surface in _POINTING and modifier.end - modifier.start <= 2
