"""Which clauses have the time of what governs them: 17日、Aと会談し、Bを訪れた."""

from __future__ import annotations

from newsgraph.extractors.lexicon import Lexicon
from newsgraph.extractors.scene import Scene, is_chained
from newsgraph.extractors.stance.mood import is_since
from newsgraph.extractors.triggers.site import predicate_word
from newsgraph.model import Clause, ClauseKind, Status, Tense

SIMULTANEOUS = frozenset({"際", "時", "とき", "最中", "折"})
"""Nouns that put a clause at the time of its governor: 訪れた際、…"""
_BESIDE = frozenset({"ほか", "一方"})
"""Nouns that put a clause beside its governor, as one more thing done: 支援を表明したほか、…"""
BEING = frozenset({"ある"})
"""The verb of being says as little of an event as those of arising: 会談があった."""
_BEING_OR_NOT = BEING | {"ない"}
_SUPPOSING = frozenset({"見る", "する", "考える", "思う", "言う", "推定", "信じる", "信ずる"})
_BEFORE_NOUNS = frozenset({ClauseKind.RELATIVE, ClauseKind.NOMINAL})


def has_time_of_governor(scene: Scene, clause: Clause, lexicon: Lexicon) -> bool:
    """Whether a clause has the time of what governs it."""
    if is_chained(clause):
        return not is_since(scene, clause)
    if clause.connective in _BESIDE or clause.connective in SIMULTANEOUS:
        return True
    return (
        _is_plan(scene, clause, lexicon)
        or _is_attempt(scene, clause)
        or _is_supposed(scene, clause)
        or _is_occurrence(scene, clause, lexicon)
    )


def _is_plan(scene: Scene, clause: Clause, lexicon: Lexicon) -> bool:
    """訪問する予定だ, 訪問する可能性がある: the sentence says how sure the clause is, and no more."""
    governor = scene.governor(clause) if clause.kind is ClauseKind.NOMINAL else None
    if governor is None:
        return False
    word = predicate_word(scene, governor.predicate)
    if governor.predicate == clause.governor or word in _BEING_OR_NOT:
        return True
    planned = lexicon.operators.get(clause.connective) is Status.PLANNED
    return planned and word == clause.connective  # 訪問する予定になっていた


def _is_attempt(scene: Scene, clause: Clause) -> bool:
    """29日、女性を殺そうとした."""
    tries = clause.kind is ClauseKind.QUOTE and "意志" in clause.modality
    return tries and predicate_word(scene, clause.governor) == "する"


def _is_supposed(scene: Scene, clause: Clause) -> bool:
    """19日、攻撃したと|みられるが、…: nobody in particular supposes it."""
    governor = scene.governor(clause) if clause.kind is ClauseKind.QUOTE else None
    if governor is None or governor.voice != "passive" or governor.tense is not Tense.NONPAST:
        return False
    return predicate_word(scene, governor.predicate) in _SUPPOSING


def _is_occurrence(scene: Scene, clause: Clause, lexicon: Lexicon) -> bool:
    """2日、屋根が崩落する事故が起きた: what happened is what the clause tells."""
    if clause.kind not in _BEFORE_NOUNS:
        return False
    noun = scene.parse.phrases[clause.governor]
    if noun.particle != "が" or noun.head < 0:
        return False
    word = predicate_word(scene, noun.head)
    return word in lexicon.arising or word in BEING
