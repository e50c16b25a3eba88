"""Plans that came to nothing: 訪中する予定だったが、中止した; 占領しようとしたが、失敗した."""

from __future__ import annotations

from newsgraph.extractors.lexicon import Lexicon
from newsgraph.extractors.scene import Scene
from newsgraph.extractors.triggers.site import Site, predicate_word
from newsgraph.model import Clause, ClauseKind, Status, Tense

_BUT = "が"
_MEANING = "する"
"""派遣すると|していたが、|撤回した; 占領しようと|したが、|失敗した."""
_FAILING = frozenset({"失敗", "できる", "出来る", "果たす", "かなう"})
"""Verbs by which what was tried comes to nothing, but for the first under their negation."""
_OWN = frozenset({"を", "が", "は", "も"})
"""Cases of what else is called off: 訪中する予定だったが、会談を中止した."""


def is_dropped(scene: Scene, site: Site, lexicon: Lexicon) -> bool:
    """Whether a sentence says of a plan that it came to nothing."""
    current = scene.clause_of(site.predicate) if site.predicate >= 0 else scene.enclosing(site.noun)
    tried = False
    while current is not None and current.kind in {ClauseKind.NOMINAL, ClauseKind.QUOTE}:
        tried = "意志" in current.modality
        current = scene.clause_of(current.governor) or scene.governor(current)
    if current is None or current.connective != _BUT or current.tense is not Tense.PAST or current.negated:
        return False
    word = predicate_word(scene, current.predicate)
    told = word == _MEANING or word in lexicon.announcing  # 派遣すると発表したが、撤回した
    if not told and lexicon.operators.get(word) is not Status.PLANNED:
        return False
    end = scene.governor(current)
    return end is not None and ((tried and _fails(scene, end)) or _undoes(scene, current, end, lexicon))


def _fails(scene: Scene, end: Clause) -> bool:
    """失敗した, 失敗に終わった, できなかった, 果たせなかった."""
    word = predicate_word(scene, end.predicate)
    beside = (scene.noun_of(d) for d in scene.dependents(end.predicate))
    failed = "失敗" in {word, *beside} and not end.negated
    return failed or (word in _FAILING and word != "失敗" and end.negated)


def _undoes(scene: Scene, plan: Clause, end: Clause, lexicon: Lexicon) -> bool:
    """中止した, 見送られた, 中止となった: it, and nothing else."""
    if end.negated or end.modality or end.tense is Tense.NONPAST:
        return False
    if predicate_word(scene, end.predicate) not in lexicon.stop:
        return False
    others = (a for a in end.arguments if a > plan.predicate)
    return not any(scene.parse.phrases[a].particle in _OWN for a in others)
