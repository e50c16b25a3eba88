"""What a noun names that is still to come: 次回の会談, 会談へ, 来月に開かれる会議, 立候補する選挙."""

from __future__ import annotations

from newsgraph.extractors.lexicon import Lexicon
from newsgraph.extractors.scene import Scene
from newsgraph.extractors.site import predicate_word
from newsgraph.model import Clause, ClauseKind, Phrase, Tense

_AHEAD = frozenset({"に向けて", "に向けた", "に向けての", "に先立って", "を前に", "に備えて"})
_TURNING = frozenset(
    {"発展", "移行", "移る", "変わる", "転じる", "転ずる", "突入", "つながる", "繋がる", "踏み切る", "至る"}
)
_NEXT = frozenset({"次期", "次回"})
_FOLLOWING = "次"


def lies_ahead(scene: Scene, noun: Phrase) -> bool:
    """訪問に向けて, 停戦へ動く; not 紛争へ発展した, 侵攻へ踏み切った, where it has come to it."""
    if noun.particle != "へ":
        return noun.particle in _AHEAD
    return noun.head < 0 or predicate_word(scene, scene.parse.phrases[noun.head]) not in _TURNING


def is_next(scene: Scene, noun: int) -> bool:
    """次期首脳会談, 次回の会談: one that is still to come."""
    phrases = [d for d in scene.dependents(noun) if scene.parse.phrases[d].particle == "の"]
    first = [t for p in (noun, *phrases) for t in scene.content(scene.parse.phrases[p])]
    if any(token.surface in _NEXT for token in first):
        return True
    clause = scene.enclosing(noun)
    over = clause is not None and clause.tense is Tense.PAST
    return not over and any(scene.noun_of(p) == _FOLLOWING for p in phrases)  # 次の選挙に出馬する


def is_to_be_held(scene: Scene, noun: Phrase, head: Phrase, lexicon: Lexicon) -> bool:
    """知事選に立候補する意向だ, 大阪で開かれる総会で決まる; not 東京で開かれる会議に出席した."""
    if noun.particle in {"に", "へ", "への"} and _runs(scene, head, lexicon):
        return True
    done = scene.clause_of(head.index)
    if noun.particle in {"に", "で"} and done is not None and done.tense is Tense.PAST:
        return False
    return any(_holds(scene, scene.clause_of(d), lexicon) for d in scene.dependents(noun.index))


def _holds(scene: Scene, clause: Clause | None, lexicon: Lexicon) -> bool:
    """大阪で開かれる|総会."""
    if clause is None or clause.kind is not ClauseKind.RELATIVE or clause.tense is not Tense.NONPAST:
        return False
    held = clause.voice == "passive" and not clause.modality
    return held and predicate_word(scene, scene.parse.phrases[clause.predicate]) in lexicon.holding


def _runs(scene: Scene, phrase: Phrase, lexicon: Lexicon) -> bool:
    """立候補する, 出馬を表明した, 立候補へ; not 立候補した, who may have lost it long since."""
    clause = scene.clause_of(phrase.index)
    if clause is not None:
        if clause.tense is not Tense.NONPAST or "ている" in clause.modality:
            return False
        above = scene.governor(clause) if clause.kind is ClauseKind.ADVERBIAL else None
        over = above is not None and above.tense is Tense.PAST  # 立候補するときに、離党した
        return not over and predicate_word(scene, phrase) in lexicon.running
    if scene.noun_of(phrase.index) not in lexicon.running:
        return False
    if phrase.head < 0:
        return phrase.particle == "へ"
    verb = scene.parse.phrases[phrase.head]
    said = predicate_word(scene, verb) if verb.predicate else scene.noun_of(verb.index)
    return said in lexicon.operators or said in lexicon.announcing
