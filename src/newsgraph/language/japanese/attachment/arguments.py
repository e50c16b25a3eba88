"""Where arguments go: to the nearest predicate that can take them."""

from __future__ import annotations

from collections.abc import Sequence, Set
from itertools import pairwise

from newsgraph.language.japanese.attachment import telling
from newsgraph.language.japanese.attachment.holding import is_held
from newsgraph.language.japanese.attachment.next_noun import goes_with_next
from newsgraph.language.japanese.attachment.state import ASKING, BESIDE, DEPENDENT, State
from newsgraph.language.japanese.attachment.subjects import is_behind_inner, subject
from newsgraph.language.japanese.features import COMING, UPON, Features
from newsgraph.language.japanese.particles import SOURCES

_MEASURING = frozenset({"含む", "超える", "上回る", "下回る", "除く", "占める", "含める", "越える"})
"""Verbs that say how much or which of it: they take nothing but their object."""
_ACCOMPANYING = frozenset({"ながら"})
"""Connectives of what one does meanwhile, which has no subject of its own: 会社が|偽りながら|出荷した."""
_HOLDING = frozenset({"開く", "行う", "開催", "催す"})
"""Verbs of what takes place, by their passive."""
_PLEADING = "訴える"
_SUPPOSING = frozenset({"見る", "思う"})
_HELD = frozenset({"が", "も", "は", "を"})
_ACTING = frozenset({"Person", "Country"})
_GROUNDS = frozenset({"疑い", "容疑", "嫌疑", "罪"})
_RESIDING = frozenset({"住む", "居住", "勤める", "勤務", "通う", "経営", "営む", "名乗る", "自称"})
"""Verbs that say who somebody is, on no grounds: 詐欺の疑いで|東京に住む|男を|逮捕した."""
_WHERE = frozenset({"で", "において"})
_WITHIN = "内"
_BESIDE = frozenset({"うえ", "上", "ほか", "一方", "後"})
"""Nouns whose clause stands beside the next one, with its subject."""
_REPEATING = frozenset({"重ねる", "繰り返す", "続ける", "次ぐ"})
"""Verbs that right before a verb of saying only tell how often or how it is said."""
_ASKING = frozenset({"Country", "Organization", "Person"})
_SETTING = frozenset(
    [
        "",
        "で",
        "に",
        "として",
        "において",
        "に対して",
        "によって",
        "とともに",
        "について",
        "に関して",
        "をめぐって",
    ]
)
"""Cases whose phrase, set off by a comma, says the circumstances of the main clause."""


def argument(i: int, candidates: Sequence[int], state: State) -> int:
    """Choose the predicate that takes phrase i."""
    phrase = state.phrases[i]
    if phrase.particle == "から" and state.phrases[i + 1].particle in {"への", "までの"}:
        return state.heads[i + 1]  # 北朝鮮からロシアへの供与
    if goes_with_next(i, candidates, state):
        return i + 1
    predicates = _able(i, state.predicates(i, candidates), state)
    if not predicates:
        return candidates[0] if phrase.particle in {"", "と"} else candidates[-1]
    if phrase.particle == "が":
        acting = [j for j in predicates if _may_do(i, j, state)]
        return subject(i, acting or predicates, state)
    if phrase.particle == "を":
        return next((j for j in predicates if "を" not in state.phrases[j].filled), predicates[0])
    if phrase.particle in SOURCES:  # the whole sentence is said by them
        return next((j for j in reversed(predicates) if _ends_sentence(j, state)), predicates[-1])
    return _circumstance(i, predicates, state)


def _may_do(i: int, j: int, state: State) -> bool:
    """首相が|ローマで|開かれた|会議で|訴えた: nobody is held, and what one does meanwhile has no subject.

    Nor does 軍が|北部に|ある|基地を|攻撃した say that the army is there.
    """
    verb = state.phrases[j]
    if verb.connective in _ACCOMPANYING or (j > i + 1 and state.lies(j)):
        return False
    held = verb.adnominal and verb.passive and verb.lemma in _HOLDING
    return not (held and state.phrases[i].name in _ACTING)


def _ends_sentence(j: int, state: State) -> bool:
    """Whether a predicate is embedded in nothing but the noun that ends the sentence: 支持する|考え."""
    last = len(state.phrases) - 1
    noun = state.heads[j] == last and state.phrases[last].nominal and not state.phrases[last].predicate
    return not state.is_embedded(j) or (noun and state.gives_content(j))


def _circumstance(i: int, predicates: Sequence[int], state: State) -> int:
    """With whom, to whom, on which occasion, where: past the clauses that have nothing of the kind."""
    phrase = state.phrases[i]
    held = _of_held(i, predicates, state) if phrase.time or phrase.particle == "で" else -1
    if held >= 0:
        return held
    if phrase.comma and len(predicates) > 1 and is_behind_inner(i, state):
        predicates = _inside(predicates, state)
    if phrase.name:
        party = _party(i, predicates, state)
        if party >= 0:
            return party
    if phrase.particle == "に対して" and phrase.comma:  # G7の各国に対し、…するよう求めた
        asked = _asked(i, predicates, state)
        if asked >= 0:
            return asked
    if phrase.particle in _WHERE and telling.is_where_said(i, state):
        return telling.of_occasion(i, predicates, state)
    told = telling.teller(i, predicates, state) if phrase.comma or telling.is_to_audience(i, state) else -1
    if told >= 0:
        return told
    return _set_off(i, predicates, state) if phrase.comma else predicates[0]


def _of_held(i: int, predicates: Sequence[int], state: State) -> int:
    """パリで|18日、|増税に|反対する|デモが|あった: of what is held, past what it is held for; else -1."""
    first = predicates[0]
    demand = state.phrases[first]
    if first == i + 1 or not demand.adnominal or len(predicates) < 2:
        return -1
    noun, above = state.phrases[state.heads[first]], state.heads[state.heads[first]]
    if above not in predicates or noun.particle not in _HELD or "が" in demand.filled:
        return -1
    if noun.content in state.words.arising and _says_of_held(demand, state):
        return above
    lasts = not (demand.past or demand.passive or demand.adjective)  # 独立を|問う|投票が|行われた
    acts = i > 0 and state.phrases[i - 1].particle in {"が", "は"}  # 会社が|7日、|故障を招く|例が|発生し、…
    return above if lasts and not acts and is_held(state.phrases[above]) else -1


def _says_of_held(verb: Features, state: State) -> bool:
    """求める, 反対する|デモ: what it is held for; 甲国によるものと|みられる|空爆: who did it."""
    if verb.passive:
        return verb.lemma in _SUPPOSING
    return verb.lemma in ASKING or verb.lemma in state.words.attitude or verb.lemma == _PLEADING


def _inside(predicates: Sequence[int], state: State) -> Sequence[int]:
    """新聞は、外相が|提案に対し、|拒否したと|伝えた: what is told, all predicates if nothing is."""
    phrases = state.phrases
    told = [j for j in predicates if phrases[j].quote or state.gives_content(j)]
    return [j for j in predicates if j <= told[-1]] if told else predicates


def _set_off(i: int, predicates: Sequence[int], state: State) -> int:
    """The predicate of the circumstances that a comma sets off."""
    phrase = state.phrases[i]
    deed = next((j for j in predicates if _is_of_deed(i, j, state)), -1) if phrase.content in UPON else -1
    if deed >= 0:
        return deed
    if i and _stands_free(i, state):
        told = next((j for j in predicates if telling.is_of_told(i, j, state)), -1) if phrase.formal else -1
        if told >= 0:
            return told  # 通信は、首相が…と述べた|ほか、…と|語ったと|伝えた
        if phrase.content in BESIDE:
            return next((j for j in predicates if not state.is_inside(j)), state.free(predicates))
        return state.free(predicates) if phrase.formal else _of_subject(predicates, state)
    if not phrase.time and phrase.particle in _SETTING:
        inside = (j for j in predicates if _can_be_set(j, state))
        return next((j for j in inside if not _is_told_of_another(i, j, state)), predicates[0])
    return predicates[0]


def _stands_free(i: int, state: State) -> bool:
    """Whether phrase i is beside what is said, not in it: 求めた|ほか、…すべきだと…, 財務省が|14日、….

    意向を|示す|一方、… too.
    """
    phrase, before = state.phrases[i], state.phrases[i - 1]
    if phrase.time:
        return before.particle == "が" and not state.has_topic(i)
    by_noun = (
        i > 1
        and state.phrases[i - 2].particle == "を"
        and state.phrases[i - 2].content in state.words.content
    )
    says = before.saying or before.content in state.words.attitude
    return phrase.formal and before.predicate and (says or by_noun)


def _of_subject(predicates: Sequence[int], state: State) -> int:
    """The predicate of the time behind a subject: not one in what is said, not one with another subject."""
    for j in predicates:
        other = state.phrases[j]
        beside = not other.adnominal or state.phrases[state.heads[j]].content in _BESIDE
        if beside and not other.quote and "が" not in other.filled:
            return j
    return predicates[0]


def _can_be_set(j: int, state: State) -> bool:
    """Whether circumstances set off by a comma may be those of predicate j: not of 韓国が供与すれば."""
    other = state.phrases[j]
    return not other.adnominal and not (other.connective in DEPENDENT and "が" in other.filled)


def _is_of_deed(i: int, j: int, state: State) -> bool:
    """恐喝した|上で、|署名した|疑いが持たれている: it is suspected with the rest of the deed.

    And 年内に|締結した|上で、|協議を続ける|ことを提案した: what is to come is proposed with the rest.
    """
    if state.phrases[state.heads[j]].content in _GROUNDS:
        return True
    return state.gives_content(j) and _is_to_come(i, state)


def _is_to_come(i: int, state: State) -> bool:
    """来月|締結した|上で, 年内に|…: whether the clause before phrase i has a time ahead, or a term."""
    for before in reversed(state.phrases[: i - 1]):
        if before.predicate:
            return False
        if before.time and (before.content.startswith(COMING) or before.content.endswith(_WITHIN)):
            return True
    return False


def _is_told_of_another(i: int, j: int, state: State) -> bool:
    """首相は辞任した際、|シリアが圧力をかけていると|批判した: no circumstances of what is told of another.

    Nor 首相は|訪問先のローマで、|減税は|誤りだったと|述べた: what is told begins with whom it is told of.
    """
    phrase, other = state.phrases[i], state.phrases[j]
    if not (other.quote and state.has_topic(i)):
        return False
    if phrase.formal:
        return "が" in other.filled
    return phrase.particle in _WHERE and "は" in other.filled


def _party(i: int, predicates: Sequence[int], state: State) -> int:
    """The predicate that somebody is met, asked or addressed by, -1 for none."""
    phrase = state.phrases[i]
    if phrase.particle == "と":  # トランプ氏と|大阪で開かれる会議に合わせて|会談する
        return next((j for j in predicates if state.phrases[j].content in state.words.reciprocal), -1)
    if phrase.particle == "から":  # 国連から|撤退するよう|求められた
        asked = _asked(i, predicates, state)
        return asked if state.phrases[asked].passive and phrase.name in _ASKING else -1
    if phrase.particle not in {"に", "に対して"}:
        return -1
    if not phrase.comma and _is_given(predicates[0], i, state):
        told = state.free(predicates)
        asked = phrase.particle == "に対して" and state.phrases[told].lemma in ASKING
        return told if asked else predicates[0]
    asked = _asked(i, predicates, state)
    if asked < 0 and phrase.comma:
        told = state.free(predicates)  # NATOに対し、…と警告した; 記者に、…と語った
        if phrase.particle == "に対して" and phrase.particle in state.phrases[told].filled:
            return predicates[0]  # 氏に対し、|払ったことを|当局に対し、説明した
        if phrase.particle == "に対して" or (
            telling.is_told(predicates, told, state) and phrase.name != "Place"
        ):
            return told
    return asked


def _is_given(j: int, i: int, state: State) -> bool:
    """田中さんに|支給していた|年金を返すよう求めた: the relative clause right behind it has it.

    Not what stands before one who is asked: 国軍に対し|拘束した|人々の解放を求めた.
    """
    other = state.phrases[j]
    return j == i + 1 and other.adnominal and not state.gives_content(j)


def _able(i: int, predicates: Sequence[int], state: State) -> Sequence[int]:
    """The predicates that can have an argument like phrase i at all, all of them if none can.

    ロシアに|1万個を超える砲弾を|供給した, 能登半島で|強い|地震が|あった, CNNが|詳しい|内容を|報じた
    """
    phrase, phrases = state.phrases[i], state.phrases
    if len(predicates) > 1:
        predicates = [
            j for j in predicates if phrases[j].lemma not in _REPEATING or not _is_adverb(j, state)
        ] or predicates
    if len(predicates) < 2:
        return predicates
    adnominal = [j for j in predicates if phrases[j].adnominal]
    if adnominal and phrase.particle != "を":
        measuring = {j for j in adnominal if phrases[j].lemma in _MEASURING}
        predicates = _without(measuring, predicates)
    if phrase.particle == "で" and phrase.content in _GROUNDS:
        predicates = [j for j in predicates if phrases[j].lemma not in _RESIDING] or predicates
    if adnominal and (phrase.particle != "が" or phrase.name):
        predicates = _without({j for j in adnominal if phrases[j].adjective}, predicates)
    return predicates


def _without(some: Set[int], predicates: Sequence[int]) -> Sequence[int]:
    """The other predicates, all of them if there is no other."""
    return ([j for j in predicates if j not in some] if some else ()) or predicates


def _is_adverb(j: int, state: State) -> bool:
    """Whether a verb of repeating is no act: 停戦を|重ねて|要請した."""
    other = state.phrases[j]
    if other.comma or other.connective not in {"て", "連用"}:
        return False
    after = state.phrases[j + 1] if j + 1 < len(state.phrases) else None
    return after is not None and after.predicate and after.saying


def _asked(i: int, predicates: Sequence[int], state: State) -> int:
    """The verb of asking that someone with に is asked by: 米国に、欧州と協力して支えるよう求めた; else -1.

    Of two, the second one belongs to what is asked for: EUに|ベラルーシに制裁を科すよう求めた.
    """
    phrases = state.phrases
    if len(predicates) > 1 and state.is_of_suit(predicates[0]):
        return predicates[0]  # 甲社に対し、|賠償を求める|訴訟を起こす方針を示した
    for before, j in pairwise(predicates):
        asked = phrases[before].connective == "よう" or _goes_on_to_asked(before, j, i, state)
        if not asked or not state.asks(j):
            continue
        if any(phrases[k].connective == "が" for k in predicates if k < before):
            return -1  # 島に|渡ったが、|渡航しないよう説得した
        for k in range(i - 1, -1, -1):
            if phrases[k].predicate:
                break
            if phrases[k].name and phrases[k].particle in {"に", "に対して"}:
                return -1
        return j
    return -1


def _goes_on_to_asked(before: int, j: int, i: int, state: State) -> bool:
    """国に|決議を|守り、|対話に|戻るよう|求めた: it has two parts; not 会談し、|戻るよう|求めた."""
    first, phrases = state.phrases[before], state.phrases
    goes_on = before > i + 1 and first.connective == "連用" and first.comma and bool(phrases[i].name)
    if not goes_on or first.saying or {first.lemma, first.content} & state.words.occasion:
        return False
    return any(phrases[k].connective == "よう" and state.heads[k] == j for k in range(before + 1, j))
