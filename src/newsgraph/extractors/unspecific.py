"""What is said of whoever may do something, or of any such thing: no particular event."""

from __future__ import annotations

from newsgraph.extractors.lexicon import Lexicon
from newsgraph.extractors.scene import Scene
from newsgraph.extractors.triggers.site import Site, predicate_word
from newsgraph.model import Clause, ClauseKind, Tense

_ANY = frozenset({"いかなる", "どんな", "どのような", "あらゆる", "いずれの"})
_DEEPEST = 8
_MEANING = "する"


def unspecific(scene: Scene, site: Site, lexicon: Lexicon) -> str:
    """Return why a site is of no particular event; "" where it is."""
    words = {scene.noun_of(d) for d in scene.dependents(site.noun)} if site.noun >= 0 else set()
    clause = scene.clause_of(site.predicate) if site.predicate >= 0 else None
    anybody = clause is not None and _is_of_anybody(scene, clause, lexicon)
    return "no particular event is meant" if anybody or words & _ANY else ""


def _is_of_anybody(scene: Scene, clause: Clause, lexicon: Lexicon) -> bool:
    """「攻撃する者は許さない」, 攻撃しようとする国は, 支援するいかなる国も; not 支援する国々."""
    if "意志" in clause.modality and clause.kind is ClauseKind.QUOTE:
        above = scene.governor(clause)
        if above is None or predicate_word(scene, above.predicate) != _MEANING:
            return False
        clause = above
    if clause.kind is not ClauseKind.RELATIVE or clause.tense is not Tense.NONPAST or clause.negated:
        return False
    if "ている" in clause.modality:
        return False
    beside = (scene.noun_of(d) for d in scene.dependents(clause.governor) if d > clause.predicate)
    if not _ANY.isdisjoint(beside):
        return True
    whoever = scene.words(clause.governor, clause.governor) in lexicon.whoever
    return (
        whoever and predicate_word(scene, clause.predicate) not in lexicon.lasting and _is_said(scene, clause)
    )


def _is_said(scene: Scene, clause: Clause) -> bool:
    """Whether somebody says it, in a quotation or in a clause."""
    current: Clause | None = clause
    for _ in range(_DEEPEST):
        if current is None:
            return False
        if current.kind is ClauseKind.QUOTE or scene.in_quotes(current.predicate):
            return True
        current = scene.governor(current)
    return False
