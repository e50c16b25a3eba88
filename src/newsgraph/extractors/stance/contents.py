"""What a noun event is part of: a list, a plan that contains it, an announcement of it."""

from __future__ import annotations

from newsgraph.extractors.lexicon import Lexicon
from newsgraph.extractors.roles.own import own_subject
from newsgraph.extractors.scene import Filler, Scene
from newsgraph.extractors.site import predicate_word
from newsgraph.model import ClauseKind, Phrase


def container(scene: Scene, noun: Phrase, lexicon: Lexicon) -> Phrase | None:
    """Return what contains it by a clause before it: 資産凍結を盛り込んだ計画, 撤退を含む案."""
    if noun.head < 0 or noun.particle not in {"を", "が"}:
        return None
    clause = scene.clause_of(noun.head)
    if clause is None or clause.kind not in {ClauseKind.RELATIVE, ClauseKind.NOMINAL}:
        return None
    if predicate_word(scene, noun.head) not in lexicon.containing:
        return None
    return scene.parse.phrases[clause.governor]


def announcers(scene: Scene, noun: int, lexicon: Lexicon) -> tuple[Filler, ...]:
    """Return who announced what a noun names, by the clause before it: 米政府が発表した制裁."""
    for d in scene.dependents(noun):
        clause = scene.clause_of(d)
        if clause is None or clause.kind is not ClauseKind.RELATIVE or clause.voice == "passive":
            continue
        if predicate_word(scene, d) in lexicon.announcing:
            return own_subject(scene, clause) or ()
    return ()
