"""Nouns of what is meant to be: plans, and drafts that somebody adopts."""

from __future__ import annotations

from newsgraph.extractors.lexicon import Lexicon
from newsgraph.extractors.scene import Scene
from newsgraph.extractors.triggers.site import predicate_word
from newsgraph.model import Clause, Status, Tense

_DRAFTS = frozenset({"案", "選択肢", "シナリオ", "機会", "権利"})
"""What may come true of them lies ahead, and is no more than possible: 売却する案."""
_MOTIONS = frozenset({"案", "決議", "動議", "法案"})
"""What a body adopts, and then says itself."""

_MEASURES = frozenset({"措置", "規制", "命令", "大統領令", "決定", "法律", "法令", "政策", "条例"})
"""What is in force until it is lifted."""
TOLD = frozenset({"との", "という"})
"""How a clause ends that a noun tells: 攻撃したとの考え."""


def is_plan(scene: Scene, noun: int, lexicon: Lexicon) -> bool:
    """売却する案, 訪問する計画: what lies ahead if it comes true."""
    word = scene.noun_of(noun)
    return word in _DRAFTS or lexicon.operators.get(word) is Status.PLANNED


def is_adopted(scene: Scene, noun: int, lexicon: Lexicon) -> bool:
    """撤退を求める決議案を|可決した, 決議が|採択された."""
    draft = scene.parse.phrases[noun]
    if draft.predicate or draft.particle not in {"を", "が", "は"} or scene.noun_of(noun) not in _MOTIONS:
        return False
    clause = scene.clause_of(draft.head)
    if clause is None or clause.negated or clause.tense is Tense.NONPAST:
        return False
    return predicate_word(scene, clause.predicate) in lexicon.adopting


def is_lifted(scene: Scene, noun: int, lexicon: Lexicon) -> bool:
    """輸入を停止する|措置を|解除した, 渡航を禁じる|命令を|取り消した."""
    measure = scene.parse.phrases[noun]
    if measure.particle not in {"を", "が", "は"} or scene.noun_of(noun) not in _MEASURES:
        return False
    clause = scene.clause_of(measure.head)
    word = predicate_word(scene, measure.head) if clause is not None and not clause.negated else ""
    return lexicon.operators.get(word) is Status.DENIED


def is_undone(scene: Scene, clause: Clause, lexicon: Lexicon) -> bool:
    """報道した内容を|取り消した: it was reported all the same."""
    if scene.parse.phrases[clause.predicate].particle in TOLD:
        return False
    head = scene.parse.phrases[clause.governor]
    while not head.predicate and head.head >= 0:
        head = scene.parse.phrases[head.head]
    return predicate_word(scene, head.index) in lexicon.stop
