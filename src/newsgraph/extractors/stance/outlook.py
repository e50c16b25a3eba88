"""How one looks at what may come: 続投に意欲を示した, 対話に消極的だ, 攻撃を目的に派遣した."""

from __future__ import annotations

from newsgraph.extractors.lexicon import Lexicon
from newsgraph.extractors.roles.adjuncts import is_in_view
from newsgraph.extractors.scene import Scene
from newsgraph.extractors.stance.mood import is_condition
from newsgraph.extractors.stance.stance import Stance
from newsgraph.extractors.triggers.site import predicate_word
from newsgraph.language.japanese.features import VERBAL_NOUN
from newsgraph.model import Clause, Phrase, Status, Tense

AIMS = frozenset({"目的", "目標", "狙い", "楽しみ"})
CIRCUMSTANCES = frozenset({"に", "として"})
"""Cases of what a noun is to a deed: 撤退を|条件に, 攻撃を|想定として."""
_ABLE = frozenset({"できる", "出来る", "可能"})
_ALLOWING = frozenset({"認める", "認められる", "許す", "許される"})
_SHOWN = frozenset({"を", "が"})
"""会談に|期待を|示した, 会談に|期待が|高まる."""
_HOPES = frozenset({"意欲", "決意", "覚悟", "期待", "含み"})
"""What one shows of what is still to come; 懸念 may be of what is there."""


def outlook(scene: Scene, noun: Phrase, verb: Phrase, lexicon: Lexicon) -> Status | None:
    """Return what a noun event is that somebody looks at in a predicate that does not say so itself."""
    if _is_forbidden(scene, noun, verb, lexicon):
        return Status.DENIED
    if is_in_view(scene, noun):
        return Status.POSSIBLE
    if noun.particle == "を":
        beside = scene.parse.phrases[noun.index + 1]
        aims = beside.particle in CIRCUMSTANCES and scene.noun_of(beside.index) in AIMS
        return Status.PLANNED if aims and beside.head == verb.index else None
    if noun.particle != "に":
        return None
    looks = lexicon.operators.get(scene.noun_of(verb.index))
    last = scene.last_content(verb)
    says = last is None or last.lexeme.pos == "動詞" or last.lexeme.pos3 in VERBAL_NOUN
    if looks is Status.POSSIBLE and not says:
        return looks
    shown = (d for d in scene.dependents(verb.index) if d > noun.index)
    views = (scene.noun_of(d) for d in shown if scene.parse.phrases[d].particle in _SHOWN)
    return next((lexicon.operators[word] for word in views if word in _HOPES), None)


def _is_forbidden(scene: Scene, noun: Phrase, verb: Phrase, lexicon: Lexicon) -> bool:
    """輸出は認められない, 上陸を許さなかった: it is not to be; what was asked for has been asked."""
    clause = scene.clause_of(verb.index)
    if clause is None or not clause.negated or noun.particle not in {"を", "は", "が", "も"}:
        return False
    return predicate_word(scene, verb.index) in _ALLOWING and scene.noun_of(noun.index) not in lexicon.said


def is_open(scene: Scene, predicate: int, lexicon: Lexicon) -> bool:
    """停戦は困難だ, 停戦は絶望的ではない, 停戦は不透明だ, 攻撃を辞さない: it may come, or not."""
    last = scene.last_content(scene.parse.phrases[predicate])
    at = predicate - 1 if last is not None and last.lexeme.lemma == "なる" else predicate
    said = (predicate_word(scene, at), scene.noun_of(at), scene.words(at, at).lstrip("「"))
    return not lexicon.undecided.isdisjoint(said)


def is_hard(scene: Scene, predicate: Phrase) -> bool:
    """…とは考えにくい."""
    words = scene.parse.tokens[predicate.start : predicate.end]
    return any(t.lexeme.lemma in {"にくい", "難い", "がたい", "づらい"} for t in words)


def is_able(scene: Scene, noun: int, clause: Clause | None, stance: Stance) -> bool:
    """Whether a noun says what can be: 訪問することができる is possible, 訪問することができた is done."""
    if (
        clause is None
        or scene.noun_of(noun) != "こと"
        or predicate_word(scene, clause.predicate) not in _ABLE
    ):
        return False
    beside = (scene.clause_of(d) for d in scene.dependents(clause.predicate))
    if any(c is not None and is_condition(scene, c) for c in beside):
        stance.apply(Status.POSSIBLE)  # 攻撃がなければ、訪問することができた
    elif clause.tense is Tense.PAST and stance.ahead:
        stance.status, stance.ahead = Status.ACTUAL, False
    elif clause.tense is not Tense.PAST:
        stance.apply(Status.POSSIBLE)
    return True


def is_judged(word: str, clause: Clause | None, lexicon: Lexicon) -> bool:
    """Whether one cannot allow what another has done: 発射は容認できない."""
    refused = clause is not None and clause.negated and "できる" in clause.modality
    return refused and word in lexicon.others_plans
