"""What a noun names that is still to come: 次回の会談, 会談へ, 来月に開かれる会議, 立候補する選挙."""

from __future__ import annotations

from collections.abc import Iterator

from newsgraph.extractors.lexicon import Lexicon
from newsgraph.extractors.roles.adjuncts import is_before, is_own, is_when
from newsgraph.extractors.scene import Scene, is_chained
from newsgraph.extractors.triggers.carriers import carrying_clauses
from newsgraph.extractors.triggers.site import predicate_word
from newsgraph.language.japanese.features import COMING
from newsgraph.language.japanese.particles import SUBJECTS
from newsgraph.model import Clause, ClauseKind, Frame, Phrase, Status, Tense

_GROWING = frozenset({"高まる", "強まる", "広がる", "浮上", "浮かぶ", "残る", "出る", "増す", "濃厚", "拡大"})
"""懸念強まる, 観測浮上: how what one expects of a thing comes about."""
_AHEAD = frozenset({"に向けて", "に向けた", "に向けての", "に先立って", "を前に", "に備えて"})
_TURNING = frozenset(
    {"発展", "移行", "移る", "変わる", "転じる", "転ずる", "突入", "つながる", "繋がる", "踏み切る", "至る"}
)
_NEXT = frozenset({"次期", "次回"})
_FOLLOWING = "次"
_SCHEDULE = "予定"
_BEING = frozenset({"ある", "いる", "なる"})
_SOON = frozenset({"近く", "今後", "近日", "近日中"})
_ADNOMINAL = frozenset({"の", "への", "での"})
_YEARLY = frozenset({"毎年", "例年", "毎月", "毎週"})
_OPEN = frozenset({Status.PLANNED, Status.POSSIBLE})
_TOLD = frozenset({ClauseKind.MAIN, ClauseKind.QUOTE})

_FIRST = "初"


def lies_ahead(scene: Scene, noun: Phrase, lexicon: Lexicon) -> bool:
    """訪問に向けて, 訪問の|実現に向けて, 停戦へ動く; not 侵攻へ踏み切った, where it has come to it."""
    if noun.particle == "の" and noun.head >= 0 and scene.noun_of(noun.head) in lexicon.beginning:
        noun = scene.parse.phrases[noun.head]
    if noun.particle != "へ":
        return noun.particle in _AHEAD
    return noun.head < 0 or predicate_word(scene, noun.head) not in _TURNING


def is_due(scene: Scene, noun: Phrase, lexicon: Lexicon) -> Status | None:
    """首脳会談、|来週にも; 侵攻、|可能性|高まる: what a headline says of what it names first."""
    last = scene.parse.phrases[-1]
    if not scene.parse.sentence.is_headline or not noun.comma or noun.head != last.index:
        return None
    first = scene.parse.tokens[last.start]
    if first.time >= 0 and last.particle == "に":
        return Status.PLANNED if last.topic or first.surface.startswith(COMING) else None
    grows = last.predicate and predicate_word(scene, last.index) in _GROWING
    return lexicon.noun_operators.get(scene.noun_of(last.index - 1)) if grows else None


def asks(scene: Scene, noun: Phrase) -> bool:
    """インド訪問か, イラン攻撃なら: a noun that a question or a condition ends with."""
    return any(t.surface in {"か", "なら"} for t in scene.parse.tokens[noun.tail : noun.end])


def may_come(scene: Scene, last: Phrase) -> bool:
    """首相、近く訪中も: what a headline says that somebody may do; not 各地で揺れや津波も, which came too."""
    if last.particle != "も" or last.head >= 0 or not scene.parse.sentence.is_headline:
        return False
    return any(p.topic and p.particle == "は" for p in scene.parse.phrases)


def headed_for(scene: Scene, predicate: int) -> Status | None:
    """通商システム構築へ, 近く核実験も: what the end of a headline says of what is to come."""
    last = scene.parse.phrases[predicate]
    if last.particle == "へ":
        return Status.PLANNED
    return Status.POSSIBLE if may_come(scene, last) else None


def is_next(scene: Scene, noun: int) -> bool:
    """次期首脳会談, 次回の会談, 来月に開催予定の会談: one that is still to come."""
    cases = {"の", "に"} if scene.parse.sentence.is_headline else {"の"}  # 次期首相に山田氏
    phrases = [d for d in scene.dependents(noun) if scene.parse.phrases[d].particle in cases]
    if _SCHEDULE in [scene.noun_of(p) for p in phrases]:
        return True
    first = [t.surface for p in (noun, *phrases) for t in scene.content(scene.parse.phrases[p])]
    if not _NEXT.isdisjoint(first):
        return True
    clause = scene.enclosing(noun)
    over = clause is not None and clause.tense is Tense.PAST
    return not over and any(scene.noun_of(p) == _FOLLOWING for p in phrases)  # 次の選挙に出馬する


def is_to_be_held(scene: Scene, noun: Phrase, head: Phrase, lexicon: Lexicon, frame: Frame) -> bool:
    """知事選に立候補する意向だ, 大阪で開かれる総会, 総会で決定される; not 東京で開かれる会議に出席した."""
    if is_own(frame) and is_when(scene, noun) and (is_before(scene, noun) or _is_to_do(scene, noun, head)):
        return True  # 訪米前に会見した, 訪米中に会談する, 帰国後に述べるとみられる
    if noun.particle in {"で", "において"} and _is_still_to_do(scene, noun, lexicon):
        return True
    if noun.particle in {"に", "へ", "への"} and _runs(scene, head, lexicon):
        return True
    done = scene.clause_of(head.index)
    if noun.particle in {"に", "で"} and done is not None and done.tense is Tense.PAST:
        return False
    return any(_holds(scene, scene.clause_of(d), lexicon) for d in scene.dependents(noun.index))


def _is_to_do(scene: Scene, when: Phrase, head: Phrase) -> bool:
    """Whether what is told of a time is still to come: 帰国前に破棄しかねない; not 訪問中に行っている."""
    if scene.words(when.index + 1, when.index + 1).startswith(_FIRST):
        return False  # 就任後|初めての|外国訪問で
    clause = scene.clause_of(head.head if when.particle == "の" else head.index)
    while clause is not None and is_chained(clause):
        clause = scene.governor(clause)
    if clause is None or clause.tense is not Tense.NONPAST or "ている" in clause.modality:
        return False
    return not scene.parse.sentence.is_headline and clause.kind is not ClauseKind.RELATIVE


def _is_still_to_do(scene: Scene, noun: Phrase, lexicon: Lexicon) -> bool:
    """総会で|決定される, 選挙で|選出される予定だ; not 会議で|述べている, 行われた選挙で|敗れることになる."""
    clause = scene.clause_of(noun.head)
    if clause is None or clause.tense is not Tense.NONPAST or clause.modality or clause.negated:
        return False
    if scene.parse.sentence.is_headline or not scene.noun_of(noun.index).endswith(lexicon.held):
        return False
    if any((c := scene.clause_of(d)) and c.tense is Tense.PAST for d in scene.dependents(noun.index)):
        return False
    planned = lexicon.operators.get(clause.connective) is Status.PLANNED
    verb = scene.last_content(scene.parse.phrases[clause.predicate])
    acts = verb is not None and verb.lexeme.pos != "形容詞" and verb.lexeme.lemma not in _BEING
    return acts and (clause.kind in _TOLD or planned)


def _holds(scene: Scene, clause: Clause | None, lexicon: Lexicon) -> bool:
    """大阪で開かれる|総会, 5月に広島市で開く|会議; not 政府が開く|会議: who holds it may do so every year."""
    if clause is None or clause.kind is not ClauseKind.RELATIVE or clause.tense is not Tense.NONPAST:
        return False
    held = clause.voice == "passive" or _is_set(scene, clause)
    return held and not clause.modality and predicate_word(scene, clause.predicate) in lexicon.holding


def _is_set(scene: Scene, clause: Clause) -> bool:
    """5月に|広島市で|開く: nobody is named who holds it, but when or where; not 毎年|東京で|開く."""
    phrases = [scene.parse.phrases[a] for a in clause.arguments]
    if any(p.particle in SUBJECTS or scene.noun_of(p.index) in _YEARLY for p in phrases):
        return False
    where = any(p.particle == "で" and scene.fillers(p.index) for p in phrases)
    return where or any(any(scene.times_of(p.index)) for p in phrases)


def _runs(scene: Scene, phrase: Phrase, lexicon: Lexicon) -> bool:
    """立候補する, 出馬を表明した, 立候補へ; not 立候補した, who may have lost it long since."""
    clause = scene.clause_of(phrase.index)
    if phrase.particle == "へ" and phrase.head < 0:  # 市長選に出馬へ
        return scene.noun_of(phrase.index) in lexicon.running
    if clause is not None:
        if clause.tense is not Tense.NONPAST or "ている" in clause.modality:
            return False
        above = scene.governor(clause) if clause.kind is ClauseKind.ADVERBIAL else None
        over = above is not None and above.tense is Tense.PAST  # 立候補するときに、離党した
        return not over and predicate_word(scene, phrase.index) in lexicon.running
    if phrase.head < 0 or scene.noun_of(phrase.index) not in lexicon.running:
        return False
    verb = scene.parse.phrases[phrase.head]
    said = predicate_word(scene, verb.index) if verb.predicate else scene.noun_of(verb.index)
    return said in lexicon.operators or said in lexicon.announcing


def weighed(scene: Scene, noun: int, lexicon: Lexicon) -> Iterator[Status | None]:
    """検討している配備, 検討しているミサイルの|配備: what is done with the noun, or with that before it.

    Not 大統領を狙った攻撃, which has another object.
    """
    for clause in carrying_clauses(scene, noun, lexicon.carriers):
        if not any(scene.parse.phrases[a].particle == "を" for a in clause.arguments):
            yield lexicon.operators.get(predicate_word(scene, clause.predicate))
    beside = [d for d in scene.dependents(noun) if scene.parse.phrases[d].particle in _ADNOMINAL]
    owners = (*beside, *(o for d in beside for o in scene.dependents(d)))  # ミサイルの|韓国への|配備
    things = (o for o in owners if scene.parse.phrases[o].particle == "の")
    for clause in (c for o in things for c in carrying_clauses(scene, o, lexicon.carriers)):
        status = lexicon.operators.get(predicate_word(scene, clause.predicate))
        if status in _OPEN and clause.tense is Tense.NONPAST and clause.voice == "active":
            yield status


def refrains(scene: Scene, noun: Phrase, clause: Clause | None, lexicon: Lexicon) -> bool:
    """参拝を控える, 渡航を控えるよう求めた; not 訪問を控えた首相, 来月に訪問を控える, 総選挙を控える."""
    if clause is None or "ている" in clause.modality or scene.noun_of(noun.index).endswith(lexicon.held):
        return False
    if clause.kind not in _TOLD and clause.connective != "よう":
        return False
    beside = (*scene.dependents(clause.predicate), *scene.dependents(noun.index))
    return not any(any(scene.times_of(d)) for d in beside)


def is_to_come(scene: Scene, clause: Clause) -> bool:
    """首相が来日へ、大統領と会談; 首相、近く訪中し会談: what has no tense, beside what says that it comes."""
    return _heads_for(scene, clause) or any(
        _is_soon(scene, d) for c in _together(scene, clause) for d in scene.dependents(c.predicate)
    )


def _together(scene: Scene, clause: Clause) -> Iterator[Clause]:
    """A clause, and those before it that go on with it: 近く訪中し、会談."""
    yield clause
    for d in scene.dependents(clause.predicate):
        before = scene.clause_of(d)
        if before is not None and is_chained(before) and before.tense is Tense.UNKNOWN:
            yield before


def _is_soon(scene: Scene, index: int) -> bool:
    """近く, 今後も, 年内に; not 来日を, 近くの."""
    phrase = scene.parse.phrases[index]
    first = scene.parse.tokens[phrase.start]
    if first.surface in _SOON:
        return phrase.particle in {"", "も", "は"}
    return first.time >= 0 and phrase.particle != "の" and first.surface.startswith(COMING)


def _heads_for(scene: Scene, clause: Clause) -> bool:
    """首相が来日へ、大統領と会談: what a headline sets beside a plan is one too."""
    if not scene.parse.sentence.is_headline:
        return False
    plan = False
    for d in scene.dependents(clause.predicate):
        phrase = scene.parse.phrases[d]
        if phrase.particle == "へ" and phrase.comma and not _is_goal(scene, phrase):
            plan = True
        elif phrase.topic or phrase.particle == "が":
            plan = False  # 米国が攻撃へ、欧州は反発: another one does it
    return plan


def _is_goal(scene: Scene, phrase: Phrase) -> bool:
    """インドへ is where somebody goes; 訪印へ and インド訪問へ are what is planned."""
    return scene.parse.tokens[phrase.start].mention >= 0 and bool(scene.fillers(phrase.index))
