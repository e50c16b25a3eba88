"""How what stands in a sentence is put: asserted, taken for granted, quoted."""

from __future__ import annotations

from typing import NamedTuple

from newsgraph.extractors.lexicon import Lexicon
from newsgraph.extractors.scene import Scene
from newsgraph.extractors.stance.certain import is_certain
from newsgraph.extractors.triggers.site import predicate_word
from newsgraph.model import Clause, ClauseKind, Phrase, Tense

_NOMINAL, _QUOTE, _RELATIVE = ClauseKind.NOMINAL, ClauseKind.QUOTE, ClauseKind.RELATIVE
_PAST = Tense.PAST
_DEEPEST = 12
_WITHOUT_BEING_NEW = frozenset(
    {
        "に対して",
        "に対する",
        "についての",
        "に関する",
        "をめぐる",
        "について",
        "に関して",
        "をめぐって",
        "に",
        "から",
        "で",
        "に伴って",
        "に加えて",
        "として",
    }
)
_KNOWN = frozenset(
    {"に際して", "に伴って", "に先立って", "を前に", "に対して", "から", "について", "をめぐって", "に続いて"}
)
_CAUSES = frozenset({"影響", "結果", "原因", "関係", "状況", "状態", "形"})
"""Nouns that leave a past clause before them what is told: 捜索した結果."""
_POINTING = frozenset({"この", "その", "同", "今回", "これ", "それ"})
_COUNTING = frozenset({"初めて", "はじめて", "初", "史上初", "最初", "以来", "ぶり", "目"})
"""What tells how often something has been done, or since when not."""
_HISTORY = frozenset({"経緯", "経験", "実績", "過去", "前歴"})
"""Nouns by which one says that somebody has done something."""
_TAKING_UP = frozenset({"受ける", "踏まえる", "巡る"})


class Ground(NamedTuple):
    """How a phrase stands in its sentence."""

    asserted: bool
    """Not only what something else is told of: 終了した協議, 発射したことに対し."""
    quoted: bool
    """Inside what somebody is said to say."""


def ground(scene: Scene, phrase: int) -> Ground:
    """Return how what stands at a phrase is put: asserted or taken for granted, quoted or not."""
    clause = scene.enclosing(phrase)
    asserted, quoted = True, False
    for _ in range(_DEEPEST):
        if clause is None:
            break
        quoted = quoted or clause.kind is _QUOTE
        asserted = asserted and not is_known(scene, clause)
        clause = scene.governor(clause)
    return Ground(asserted, quoted)


def is_new(scene: Scene, phrase: int) -> bool:
    """Whether a noun may be told of for the first time: not この逮捕, 死去に際し, 昨年起きた事故."""
    p = scene.parse.phrases[phrase]
    if p.particle in _KNOWN or _names_occasion(scene, p):
        return False
    for d in scene.dependents(phrase):
        clause = scene.clause_of(d)
        if clause is not None and clause.kind is _RELATIVE and clause.tense is _PAST:
            return False
    first = scene.parse.phrases[scene.leftmost(phrase)]
    if scene.parse.tokens[first.start].surface in _POINTING:
        return False
    return p.head < 0 or not _takes_up(scene, p)


def _names_occasion(scene: Scene, phrase: Phrase) -> bool:
    """会談後に, 訪問中: when something else is done."""
    last = scene.last_content(phrase)
    return last is not None and last.mention < 0 and last.lexeme.pos3 == "副詞可能"


def _takes_up(scene: Scene, noun: Phrase) -> bool:
    head = scene.parse.phrases[noun.head]
    return noun.particle == "を" and predicate_word(scene, head.index) in _TAKING_UP


def is_known(scene: Scene, clause: Clause) -> bool:
    """Whether a clause is spoken of, not told: 終了した協議, 発射したことに対して, 発射したことを受けて."""
    if clause.tense is not _PAST or clause.governor < 0:
        return False
    noun = scene.parse.phrases[clause.governor]
    if clause.kind is _RELATIVE:
        return not _names_occasion(scene, noun) and scene.noun_of(noun.index) not in _CAUSES
    if clause.kind is not _NOMINAL or noun.head < 0:
        return False
    if is_certain(scene, noun.head):
        return False  # …したことに間違いない
    return noun.particle in _WITHOUT_BEING_NEW or _takes_up(scene, noun)


def is_history(scene: Scene, clause: Clause) -> bool:
    """売却した|経緯が|あり、…する見通しだ: it is there, whatever follows; not 売却した経験はない."""
    noun = scene.parse.phrases[clause.governor]
    above = scene.clause_of(noun.head) if clause.connective in _HISTORY else None
    return above is not None and not above.negated and predicate_word(scene, above.predicate) == "ある"


def is_counted(scene: Scene, clause: Clause) -> bool:
    """Whether a clause is one of several deeds that are done: 訪れるのは初めてだ, 24年ぶりだ, 3回目だ."""
    phrases, tokens = scene.parse.phrases, scene.parse.tokens
    topic = phrases[clause.predicate]
    if clause.kind is not _NOMINAL or clause.connective != "の" or not topic.topic:
        return False
    governor = phrases[clause.governor]
    beside = (phrases[d] for d in scene.dependents(governor.index) if d > topic.index)
    counts = [governor, *(p for p in beside if p.particle in {"と", "の"})]
    return any(
        t.surface in _COUNTING or (t.time >= 0 and t.surface.endswith(("ぶり", "以来")))
        for p in counts
        for t in tokens[p.start : p.tail]
    )


def is_of_noun(clause: Clause, lexicon: Lexicon) -> bool:
    """1998年に署名した|宣言, 昨年始めた|侵攻: whether a clause tells what a noun underwent; not …した疑い."""
    if clause.tense is not _PAST or clause.governor < 0:
        return False
    document = clause.kind is _NOMINAL and clause.connective in lexicon.utterances
    return document or clause.kind is _RELATIVE
