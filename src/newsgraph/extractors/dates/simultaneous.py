"""Which clauses have the time of what governs them: 17日、Aと会談し、Bを訪れた."""

from __future__ import annotations

from newsgraph.extractors.lexicon import Lexicon
from newsgraph.extractors.scene import Scene, is_chained
from newsgraph.extractors.stance.mood import is_since
from newsgraph.extractors.triggers.site import predicate_word
from newsgraph.language.japanese.features import SEQUELS, SUPPOSING
from newsgraph.model import Clause, ClauseKind, Status, Tense

SIMULTANEOUS = frozenset({"際", "時", "とき", "最中", "折"})
"""Nouns that put a clause at the time of its governor: 訪れた際、…"""
_BESIDE = frozenset({"ほか", "一方"})
"""Nouns that put a clause beside its governor, as one more thing done: 支援を表明したほか、…"""
_BEING_OR_NOT = frozenset({"ある", "ない"})
_WHILE = "間"
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


def comes_first(scene: Scene, clause: Clause) -> bool:
    """17日、Aと会談した後、Bを訪れた: on one day; not 就任した後、初めて訪れた, 2年間拘束された後、…."""
    if clause.connective not in SEQUELS or clause.tense is not Tense.PAST or clause.kind is ClauseKind.MAIN:
        return False
    governor = scene.governor(clause)
    phrases = scene.parse.phrases
    if governor is None or not phrases[clause.governor].comma:
        return False
    rest = range(clause.governor + 1, governor.predicate + 1)
    if any(scene.parse.tokens[phrases[p].start].surface.startswith("初") for p in rest):
        return False
    return not _lasts(scene, clause)


def _lasts(scene: Scene, clause: Clause) -> bool:
    """2年間拘束した: so long."""
    phrases = (scene.parse.phrases[p] for p in (*clause.arguments, clause.predicate))
    return any(t.surface.endswith(_WHILE) for p in phrases for t in scene.parse.tokens[p.start : p.tail])


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
    return predicate_word(scene, governor.predicate) in SUPPOSING


def _is_occurrence(scene: Scene, clause: Clause, lexicon: Lexicon) -> bool:
    """2日、屋根が崩落する事故が起きた: what happened is what the clause tells."""
    if clause.kind not in _BEFORE_NOUNS:
        return False
    noun = scene.parse.phrases[clause.governor]
    if noun.particle != "が" or noun.head < 0:
        return False
    word = predicate_word(scene, noun.head)
    return word in lexicon.taking_place
