"""What was planned and then called off: 訪中する予定だったが、中止した; 会談は予定されていたが、流れた."""

from __future__ import annotations

from newsgraph.extractors.lexicon import Lexicon
from newsgraph.extractors.scene import Scene
from newsgraph.extractors.triggers.site import Site, predicate_word
from newsgraph.model import Clause, ClauseKind, Status, Tense

_BUT = "が"
_OWN = frozenset({"を", "が", "は", "も"})
"""Cases of what else is called off: 訪中する予定だったが、会談を中止した."""


def is_dropped(scene: Scene, site: Site, lexicon: Lexicon) -> bool:
    """Whether a sentence says of a plan that it came to nothing."""
    current = scene.clause_of(site.predicate) if site.predicate >= 0 else scene.enclosing(site.noun)
    while current is not None and current.kind is ClauseKind.NOMINAL:
        current = scene.clause_of(current.governor) or scene.governor(current)
    if current is None or current.connective != _BUT or current.tense is not Tense.PAST or current.negated:
        return False
    if lexicon.operators.get(predicate_word(scene, current.predicate)) is not Status.PLANNED:
        return False
    end = scene.governor(current)
    return end is not None and _undoes(scene, current, end, lexicon)


def _undoes(scene: Scene, plan: Clause, end: Clause, lexicon: Lexicon) -> bool:
    """中止した, 見送られた, 中止となった: it, and nothing else."""
    if end.negated or end.modality or end.tense is Tense.NONPAST:
        return False
    if predicate_word(scene, end.predicate) not in lexicon.stop:
        return False
    others = (a for a in end.arguments if a > plan.predicate)
    return not any(scene.parse.phrases[a].particle in _OWN for a in others)
