"""What a noun event is part of: a list, a plan that contains it, an announcement of it."""

from __future__ import annotations

from newsgraph.extractors.lexicon import Lexicon
from newsgraph.extractors.roles.subjects.own import own_subject
from newsgraph.extractors.scene import Filler, Scene
from newsgraph.extractors.triggers.site import predicate_word
from newsgraph.language.japanese.particles import SUBJECTS
from newsgraph.model import Clause, ClauseKind, Phrase


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


def told_of(scene: Scene, noun: Phrase, lexicon: Lexicon) -> Clause | None:
    """Return the clause of content that a topic undergoes: 会談は|見送られる|公算が大きい, |行われる|予定だ.

    Not 会談は|首相が訪れる|予定だ, 訪問は|影響を与える|恐れがある, which have another subject or object.
    """
    if not noun.topic or noun.particle not in SUBJECTS or noun.head < 0:
        return None
    for d in (noun.head, *scene.dependents(noun.head)):
        inside = scene.clause_of(d - 1) if d > noun.index + 1 else None
        if inside is None or inside.governor != d or inside.kind is not ClauseKind.NOMINAL:
            continue
        own = (scene.parse.phrases[a].particle for a in inside.arguments)
        if inside.voice == "passive" and SUBJECTS.isdisjoint(own):
            word = predicate_word(scene, inside.predicate)
            known = word in lexicon.operators or word in lexicon.holding or word in lexicon.beginning
            return inside if known or word in lexicon.dating else None
    return None
