"""What did not come, is only needed, or is taken for granted where something else is asked."""

from __future__ import annotations

from newsgraph.extractors.lexicon import Lexicon
from newsgraph.extractors.scene import Scene
from newsgraph.model import Clause, Phrase, Status, Tense

_EXPECTED = frozenset({"はず", "ところ"})
"""Connectives of what was about to come: 訪米するはずだった, 占領するところだった."""
_EXPECTING = "はず"
_ASKED = ("何", "なぜ", "いつ", "どこ", "誰", "だれ", "どう", "どの", "どんな", "いかに", "どれ")
"""How the words begin that ask for one thing, and take the rest for granted."""
_OWN = frozenset({"が", "を"})


def expected(scene: Scene, clause: Clause) -> Status | None:
    """訪米するはずだった did not come, するはずだ and したはずだ may; None for what is told otherwise."""
    if clause.connective not in _EXPECTED or clause.governor < 0:
        return None
    noun = scene.clause_of(clause.governor)
    if noun is None or noun.negated:
        return None
    if noun.tense is Tense.PAST and clause.tense is Tense.NONPAST:
        return Status.POSSIBLE if clause.negated else Status.DENIED
    return Status.POSSIBLE if clause.connective == _EXPECTING else None


def asks_of_fact(scene: Scene, clause: Clause) -> bool:
    """なぜ攻撃したのか, 誰が攻撃したのかは不明だ: it was done, and the rest is asked."""
    if clause.tense is not Tense.PAST:
        return False
    tokens = scene.parse.tokens
    beside = (scene.parse.phrases[a] for a in (*clause.arguments, clause.predicate))
    return any(t.surface.startswith(_ASKED) for p in beside for t in tokens[p.start : p.end])


def needs_leave(scene: Scene, noun: Phrase, lexicon: Lexicon) -> bool:
    """供与には承認が必要だ, 供与するには承認を要する: what somebody has yet to allow."""
    clause = scene.clause_of(noun.head) if noun.topic and noun.particle == "に" else None
    if clause is None or clause.tense is not Tense.NONPAST or "ている" in clause.modality:
        return False
    beside = (scene.parse.phrases[d] for d in scene.dependents(noun.head) if d > noun.index)
    return any(p.particle in _OWN and scene.noun_of(p.index) in lexicon.leave for p in beside)
