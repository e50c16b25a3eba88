"""Where clauses go: complements to their verb, continuing clauses to one with the same subject."""

from __future__ import annotations

from collections.abc import Sequence

from newsgraph.language.japanese.attachment import telling
from newsgraph.language.japanese.attachment.arguments import argument
from newsgraph.language.japanese.attachment.state import ASKING, SHARING, SUBJECTS, State
from newsgraph.language.japanese.features import COMING, PLANS, Features

_CASES = frozenset({"を", "が", "に", "は", "も", "へ", "から", "で"})
_BRINGING = frozenset({"求める", "訴える", "問う", "起こす", "争う", "提訴", "請求", "起訴"})
"""What one does in a case: 賠償を求めた訴訟, 罪に問われた被告."""
_CASES_AT_LAW = ("訴訟", "裁判", "公判", "審", "判決", "訴え", "被告", "申し立て")
_REASONS = frozenset({"理由", "経緯", "背景", "様子", "狙い"})
_TOLD = PLANS | {"人事", "こと"}
_LEADING = frozenset({"経る", "通ずる", "通じる", "受ける", "踏まえる", "巡る"})
_FACTS = frozenset({"こと", "事"})
_COMING = frozenset({"入る", "なる"})
_REACTIONS = frozenset({"声", "意見", "批判", "非難", "不満", "思い", "気持ち", "感想"})
"""What others think of what is told before."""
_VOICE = "声"
_MAKING = frozenset({"する", "なる"})
_SAME_DAY = ("同", "午前", "午後", "朝", "昼", "夕", "夜", "未明", "早朝", "深夜", "現地", "日本時間", "現在")
"""How times begin that are of the day before them."""
_HOLDING = frozenset({"する", "行う", "開く", "出す", "発表"})
"""Verbs of an occasion or act of saying that is their object: 会見を|行う, コメントを|出す."""


def clause(i: int, candidates: Sequence[int], state: State) -> int:
    """Choose what the predicate phrase i depends on."""
    phrase, phrases = state.phrases[i], state.phrases
    predicates = state.predicates(i, candidates)
    if not predicates:
        return candidates[-1]
    if _tells_time(i, state):
        sets = phrase.comma and i > 1 and phrases[i - 2].topic  # 大阪市は|25日に|なって、…を明らかにした
        return state.free(predicates) if sets else predicates[0]
    predicates = [j for j in predicates if not _tells_time(j, state)] or predicates
    if phrase.quote:
        return _saying(predicates, state)
    if phrase.connective == "よう" and phrases[i + 1].lemma in _MAKING:
        return i + 1  # 対面できるように|する
    if phrase.connective == "よう":
        close = phrases[i + 1].predicate and phrases[i + 1].adnominal  # 崩れないよう|工夫した|商品
        return i + 1 if close else next((j for j in predicates if state.asks(j)), predicates[0])
    if phrase.particle in _CASES and not phrase.connective:
        return argument(i, candidates, state)  # …したのを受けて
    if phrase.comma and _is_told_by_next(predicates[0], state):
        return predicates[0]
    if phrase.connective in SHARING and phrase.comma:
        return predicates[0] if _grounds(i, predicates[0], state) else _occasion(i, predicates, state)
    if phrase.comma or phrase.connective == "が":
        # A clause set off by a comma does not stay inside a relative clause to its right
        first = phrases[predicates[0]]
        condition = phrase.connective == "ば" and first.quote and not first.adnominal
        return predicates[0] if condition else state.free(predicates)
    return predicates[0]


def _told_of_inner(i: int, predicates: Sequence[int], state: State) -> int:
    """外相は、|両国は|会談し、|署名したと|発表した: what another topic does is told; else -1."""
    for k in range(i - 1, -1, -1):
        phrase = state.phrases[k]
        if k in state.inner:
            acts = phrase.particle == "は" and phrase.name and phrase.scope == state.phrases[i].scope
            return next((j for j in predicates if state.phrases[j].quote), -1) if acts else -1
        if phrase.topic or (phrase.predicate and not phrase.adnominal):
            return -1
    return -1


def _is_told_by_next(j: int, state: State) -> bool:
    """…を決め、|支援を始めたと|TBSが|報じた: who tells it stands behind all that is told."""
    if not state.phrases[j].quote:
        return False
    verb = state.heads[j]
    return any(state.phrases[k].particle in SUBJECTS and state.heads[k] == verb for k in range(j + 1, verb))


def _grounds(i: int, j: int, state: State) -> bool:
    """盗んだと|して、|男を|逮捕したと|発表した: on these grounds somebody did what is told."""
    phrase, other = state.phrases[i], state.phrases[j]
    says = phrase.lemma == "する" and phrase.connective == "て" and i and state.phrases[i - 1].quote
    done = other.quote and not other.saying and "を" in other.filled
    return bool(says) and done and state.phrases[state.heads[j]].lemma != "する"


def _is_ground_of_case(i: int, j: int, state: State) -> bool:
    """違法だと|して、|住民が国に賠償を|求めた|訴訟で、…: a suit or trial is told with what it is about."""
    phrase, case = state.phrases[i], state.phrases[j]
    says = phrase.lemma == "する" and phrase.connective == "て" and i and state.phrases[i - 1].quote
    if not says or not case.adnominal or case.lemma not in _BRINGING:
        return False
    if state.has_topic(i) and state.phrases[state.first_topic].acts():
        return False  # 高裁は違法だとして、|住民が求めた訴訟で、…
    noun = state.phrases[state.heads[j]]
    return noun.content.endswith(_CASES_AT_LAW) or state.phrases[
        state.heads[state.heads[j]]
    ].content.endswith(_CASES_AT_LAW)


def _tells_time(i: int, state: State) -> bool:
    """4月に入り、: a clause that is no more than a time of the next one."""
    phrase = state.phrases[i]
    if i == 0 or phrase.lemma not in _COMING or phrase.connective not in SHARING:
        return False
    before = state.phrases[i - 1]
    return before.time and before.particle == "に"


def _saying(predicates: Sequence[int], state: State) -> int:
    """The nearest verb of saying that has no quotation yet."""
    saying = [j for j in predicates if _says(j, state)]
    apart = [j for j in saying if not _gives_reason(j, state)]
    for j in apart or saying:
        if "引用" not in state.phrases[j].filled:
            state.phrases[j].filled |= {"引用"}
            return j
    return predicates[0]


def _says(j: int, state: State) -> bool:
    """述べた, and by its noun: 「帰ろう」と|声を|かけた."""
    before = state.phrases[j - 1]
    return state.phrases[j].saying or (before.particle == "を" and before.content == _VOICE)


def _gives_reason(j: int, state: State) -> bool:
    """「…」と|就任を|決意した|理由を|述べた: its act is what is spoken of, not what says it."""
    phrase = state.phrases[j]
    if not phrase.adnominal or "を" not in phrase.filled:
        return False
    noun = state.phrases[state.heads[j]]
    return noun.content in _REASONS or (noun.formal and noun.particle == "について")


def _occasion(i: int, predicates: Sequence[int], state: State) -> int:
    """会談し、…で一致した: occasions and acts of saying go with the next act, not into what it says."""
    phrase, told = state.phrases[i], _told_of_inner(i, predicates, state)
    if told >= 0:
        return told
    if _is_ground_of_case(i, predicates[0], state):
        return predicates[0]
    if _is_asked_for(predicates[0], state) and _addresses(i, state):
        return predicates[0]
    if _has_teller(predicates[0], state):
        return predicates[0]
    words = state.words
    says = phrase.saying or phrase.content in words.attitude
    is_act = says or phrase.lemma in words.occasion or _is_held(i, state)
    if is_act and not _has_subject(i, state) and not _is_of_another_day(i, state):
        for j in predicates:
            other = state.phrases[j]
            if telling.is_of_told(i, j, state):
                return j
            if not state.is_inside(j) and (not SUBJECTS & other.filled or not other.connective):
                return j
    return _continued(i, predicates, state)


def _is_of_another_day(i: int, state: State) -> bool:
    """来月、|インドを|訪れ、…すると述べた; 首相は|17日、|20日に|訪れ、…すると述べた: it is told of."""
    own = ""
    for before in reversed(state.phrases[:i]):
        if before.predicate:
            return False
        if not before.time or before.adnominal:
            continue
        if own:
            return before.comma and not before.particle and not own.startswith(_SAME_DAY)
        if before.content.startswith(COMING):
            return True
        own = before.content
    return False


def _is_held(i: int, state: State) -> bool:
    """会見を|行い、…と述べた: the act of the one who says the rest."""
    before = state.phrases[i - 1] if i else None
    if before is None or before.particle != "を" or state.phrases[i].lemma not in _HOLDING:
        return False
    return before.content in state.words.occasion or before.content in state.words.saying


def _is_asked_for(j: int, state: State) -> bool:
    """受け入れるよう|求めた, 受け入れることを|要求した, and what leads to it: 停止し、受け入れるよう|…."""
    while state.phrases[j].connective in SHARING and state.phrases[j].comma and state.heads[j] >= 0:
        j = state.heads[j]
    phrase, verb = state.phrases[j], state.phrases[state.heads[j]]
    if phrase.connective == "よう":
        return verb.saying and verb.lemma != "する"
    asking = state.phrases[state.heads[state.heads[j]]]
    return (
        state.gives_content(j) and verb.content == "こと" and verb.particle == "を" and asking.lemma in ASKING
    )


def _has_teller(j: int, state: State) -> bool:
    """米国は|解除し、|イランは|応じるべきだと|事務総長が|述べた: all before who tells it is told."""
    verb = state.heads[j]
    behind = range(j + 1, verb) if state.phrases[j].quote else range(0)
    return any(state.phrases[k].particle == "が" and state.heads[k] == verb for k in behind)


def _addresses(i: int, state: State) -> bool:
    """米国は|イランに(対し)、|輸出を|停止し、…: who is addressed before it is asked all of it."""
    for k in range(i - 1, -1, -1):
        phrase = state.phrases[k]
        if phrase.topic or (phrase.predicate and not phrase.adnominal and phrase.connective not in SHARING):
            return False
        if phrase.name and phrase.comma and phrase.particle in {"に", "に対して"}:
            return True
    return False


def _continued(i: int, predicates: Sequence[int], state: State) -> int:
    """…し、 and …て、 lean on a clause with the same subject, or on one as complete as their own."""
    phrases = state.phrases
    first = phrases[predicates[0]]
    if _has_subject(i, state):  # 米国が対話を行い、対話が成功すること; not 米国が攻撃を受け、被害が出る事態が
        inside = state.gives_content(predicates[0]) and (
            "が" in first.filled
            or _is_subject(predicates[0], state)
            or _is_all_planned(predicates[0], state)
            or _is_told_of(i, predicates, state)
        )
        if inside or not first.adnominal:
            return predicates[0]
        told = _told_of_subject(i, predicates, state)
        return told if told >= 0 else state.free(predicates)
    if (told := _told_past_modifiers(i, predicates, state)) >= 0:
        return told
    shared = [j for j in predicates if phrases[j].connective != "よう" and not SUBJECTS & phrases[j].filled]
    if not shared:
        return state.free(predicates)
    if shared[0] != predicates[0]:  # past a clause with a subject of its own: out of what is said
        return state.free(shared)
    noun = phrases[state.heads[shared[0]]]
    aim = noun.formal and noun.particle == "の"  # 会長宅を捜索し、使う|ための|道具が見つかった
    inside = phrases[shared[0]].quote or (state.gives_content(shared[0]) and not aim)
    return shared[0] if inside else state.free(shared)


def _told_past_modifiers(i: int, predicates: Sequence[int], state: State) -> int:
    """社は、|夕刊を休刊し、|新しい|朝刊を|発行すると|発表した: past what only modifies a noun; else -1.

    Not where somebody else is named behind: 亡くなった|歌手について、|氏は…
    """
    phrases = state.phrases
    j = next((j for j in predicates if not phrases[j].adnominal or state.gives_content(j)), -1)
    if j in {-1, predicates[0]} or SUBJECTS & phrases[j].filled or not state.has_topic(i):
        return -1
    is_told = phrases[j].quote or (phrases[j].adnominal and _is_fact(j, state))
    others = any(p.topic or p.particle in SUBJECTS for p in phrases[i + 1 : j])
    return j if is_told and not others else -1


def _told_of_subject(i: int, predicates: Sequence[int], state: State) -> int:
    """大阪市は、|児童が転落し、|骨折する|重傷を|負ったと|発表した: who stands behind a topic is told of."""
    subject = next(k for k in range(i - 1, -1, -1) if state.phrases[k].particle == "が")
    if not state.has_topic(subject):
        return -1
    return next((j for j in predicates if state.phrases[j].quote), -1)


def _is_subject(j: int, state: State) -> bool:
    """首相が|訪中し、|会談するとの|見方が|出ている: what is said of the noun has no other subject."""
    noun = state.phrases[state.heads[j]]
    judged = noun.content not in _REACTIONS  # 首相が訪中し、反発する|声が|上がった
    return judged and noun.particle in SUBJECTS and not SUBJECTS & state.phrases[j].filled


def _is_all_planned(j: int, state: State) -> bool:
    """首相が|訪中し、|会談する|方向で|調整している: the plan is of both; not of 協力することで一致した."""
    noun = state.heads[j]
    plan, verb = state.phrases[noun], state.phrases[state.heads[noun]]
    comes = plan.particle == "と" and verb.lemma in _COMING
    return plan.content in PLANS and (comes or plan.particle == "で")


def _is_told_of(i: int, predicates: Sequence[int], state: State) -> bool:
    """同社は、社長が退き、会長が|兼ねる|人事を|発表した: what another does is in what is told."""
    noun = state.phrases[state.heads[predicates[0]]]
    verb = state.phrases[state.heads[state.heads[predicates[0]]]]
    if not verb.saying or noun.particle != "を" or noun.content not in _TOLD:
        return False
    subject = next((k for k in range(i - 1, -1, -1) if state.phrases[k].particle == "が"), -1)
    beside = any(p.predicate for p in state.phrases[subject:i])
    return not beside and state.has_topic(subject)


def _leads_on(phrase: Features) -> bool:
    """首相が、交渉を|経て|辞任を決め: a clause that only tells how the next one comes about."""
    return phrase.lemma in _LEADING and phrase.connective == "て" and not phrase.comma


def _is_fact(k: int, state: State) -> bool:
    """拒否した|ことを."""
    phrase, noun = state.phrases[k], state.phrases[k + 1]
    return phrase.predicate and phrase.adnominal and noun.content in _FACTS and noun.particle == "を"


def _has_subject(i: int, state: State) -> bool:
    """Whether a subject stands between phrase i and the clause before it.

    Not that of a clause that modifies a noun there: ロシアが侵攻と呼ぶ戦争に謝意を示し, nor, behind a topic,
    that of a fact: 首相は、米国が提案を拒否したことを歓迎し.
    """
    modifying = fact = False
    for k in range(i - 1, -1, -1):
        phrase = state.phrases[k]
        fact = fact or _is_fact(k, state)
        if phrase.particle == "が" and not modifying and not (fact and state.has_topic(k)):
            return True
        if phrase.predicate and not phrase.adnominal and not _leads_on(phrase):
            return False
        if phrase.particle in {"が", "を"} or phrase.predicate:
            modifying = phrase.predicate and k < i - 1 and not state.lies(k)
    return False
