"""Where topics go: to the most independent clause that can hold them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from newsgraph.language.japanese.attachment.holding import held
from newsgraph.language.japanese.attachment.inner import (
    BUT,
    CONTINUING,
    is_beside,
    is_deed,
    is_one_more,
    is_topic,
    speaks,
)
from newsgraph.language.japanese.attachment.state import RELAYING, SUBJECTS, State
from newsgraph.language.japanese.attachment.telling import is_where_said
from newsgraph.language.japanese.attachment.turns import is_taken_over
from newsgraph.language.japanese.attachment.within import VICTIMS
from newsgraph.language.japanese.features import Features
from newsgraph.language.japanese.particles import SOURCES

_HAVING = frozenset({"ある", "ない"})
_THERE = "いる"
_TELLING = frozenset({"との", "という"})
"""Of a clause that a noun tells: デモは反発であるとの見方."""
_MEDIA = (
    "紙", "誌", "社", "局", "版", "新聞", "通信", "放送", "テレビ",
    "メディア", "機関", "サイト", "報道", "記事",
)  # fmt: skip
"""Ends of words for those who report, and for what they write."""
_WRITTEN = (
    *_MEDIA, "書", "案", "文", "報告", "声明", "判決", "決議", "調査", "論", "法", "規定", "談話", "コメント",
    "論文", "訴状", "判断", "見解", "分析", "統計", "データ", "発表", "説", "状", "映像", "動画", "投稿",
    "意見", "委", "側", "筋",
)  # fmt: skip
"""Ends of words for what tells something, or whoever does."""
_CLEAR = "明らか"
_PASSING_ON = "伝える"
"""What people do too, not only papers."""


def first_topic(phrases: Sequence[Features]) -> int:
    """Return the first phrase that says who a sentence is about; behind the last one where none does."""
    for i, phrase in enumerate(phrases):
        if phrase.topic and (is_topic(phrase) or _is_another(phrase)):
            return i
    return len(phrases)


def _is_another(phrase: Features) -> bool:
    """毎日新聞も、|首相が|辞任すると|報じた: another one of whom, set off, the rest is told."""
    return phrase.comma and phrase.name == "Organization" and is_one_more(phrase)


def _is_where(i: int, state: State) -> bool:
    """首相は、沿岸では大しけとなると述べた: where it is so; not 会見では, where it is said."""
    phrase, before = state.phrases[i], state.phrases[:i]
    if phrase.particle != "で" or phrase.time or is_where_said(i, state):
        return False
    ended = any(speaks(p) or (p.predicate and p.connective == "が") for p in before)
    return not ended and any(p.topic and p.scope == phrase.scope for p in before)


def topic(i: int, candidates: Sequence[int], state: State) -> int:
    """Choose the clause of a topic, or of a time that is set where topics are."""
    predicates = state.predicates(i, candidates)
    if not predicates:
        return candidates[-1]
    if _is_told_of(i, state):
        return i + 1
    undergone = _undergoing(i, predicates, state)
    if undergone >= 0:
        return undergone
    what = i - 1 if i and state.phrases[i].time and not state.phrases[i].topic else i
    lower = next((j for j in predicates[:-1] if held(j, state.phrases) == what), -1)
    if lower < 0:
        lower = _lower(i, predicates, state)
    if lower < 0 and is_topic(state.phrases[i]):
        lower = _beside(i, predicates, state)
    if lower < 0:
        lower = _told(predicates, state, time=state.phrases[i].time)
    return lower if lower >= 0 else _most_independent(i, predicates, state)


def _is_told_of(i: int, state: State) -> bool:
    """ホテルも|再開されると|している, 恐れは|ないと|述べた: what is said of it, it does not say."""
    phrase, after = state.phrases[i], state.phrases[i + 1]
    fact = state.phrases[min(i + 2, len(state.phrases) - 1)]
    if is_deed(i, state.phrases) or _is_viewed(phrase, after, fact):
        return True
    if not (after.predicate and after.quote) or SUBJECTS & after.filled:
        return False
    none = after.lemma == _THERE and phrase.content in VICTIMS  # けが人は|いないと|みられると発表した
    is_so = none or after.lemma in _HAVING or ((after.adjective or after.copula) and not phrase.acts())
    return (after.passive and phrase.particle == "も") or (is_so and (none or _is_thing(phrase)))


def _is_viewed(phrase: Features, after: Features, fact: Features) -> bool:
    """辞任は|ないとの|見方を|元首相は|示した, 辞任は|避けられないとの|見方: no deed has a view."""
    found = after.lemma in _HAVING and after.adnominal and fact.content == "こと" and fact.particle == "が"
    told = after.particle in _TELLING or found  # 攻撃は|なかった|ことが分かった
    if not told or not after.predicate or SUBJECTS & after.filled:
        return False
    is_so = after.lemma in _HAVING or after.adjective or after.copula or after.passive
    return is_so and _is_thing(phrase) and not phrase.acts() and not phrase.content.endswith(_WRITTEN)


def _undergoing(i: int, predicates: Sequence[int], state: State) -> int:
    """関税は|対象に|含まれないと|説明した: what is done to it is told by whoever goes on; -1 for nothing.

    What is written tells things itself: 報告書は|適切に|行われたと|結論した.
    """
    phrases, first = state.phrases, predicates[0]
    phrase, told = phrases[i], phrases[first]
    if not (told.quote and told.passive) or SUBJECTS & told.filled or i in state.inner:
        return -1
    verb = state.heads[first]
    alone = _is_thing(phrase) and phrase.particle == "は" and not phrase.acts()
    if not alone or verb < 0 or phrase.content.endswith(_WRITTEN):
        return -1
    says = phrases[verb].saying and phrases[verb].lemma != "する"
    return first if says and not SUBJECTS & phrases[verb].filled else -1


def _is_thing(phrase: Features) -> bool:
    return phrase.particle in {"は", "も"} and not phrase.name and not phrase.time


def _most_independent(i: int, predicates: Sequence[int], state: State) -> int:
    """Choose past embedded clauses, past …し、 and …て、 to their end."""
    phrases = state.phrases
    chosen = -1
    behind = i > 0 and is_topic(phrases[i - 1])  # 公判は|17日、|開かれ、|裁判長は…
    for j in predicates:
        other = phrases[j]
        nominalised = other.particle and not other.connective  # …のを
        told = other.connective == BUT and _is_part_of_fact(j, state)
        if state.is_embedded(j) or told or nominalised or (j in state.within and state.within[j] <= i):
            continue
        own = not phrases[i].time or (behind and phrases[chosen].passive)
        another = own and "は" in other.filled
        if chosen >= 0 and (another or is_taken_over(i, chosen, j, state)):
            break
        inside = j != predicates[-1] and any(i < k < j for k in state.inner)
        if inside and not _is_taken_over(j, predicates[-1], state):
            continue  # Aは、Bは困難だが続くと反論した: the first clause is about B
        chosen = j
        if other.connective not in CONTINUING:
            break
    return chosen if chosen >= 0 else predicates[-1]


def _is_part_of_fact(j: int, state: State) -> bool:
    """外相は、|船が進んだが、|衝突した|ことを明らかにした: a clause beside one that is told as a fact."""
    while state.phrases[j].predicate and not state.phrases[j].adnominal and state.heads[j] >= 0:
        j = state.heads[j]
    noun = state.phrases[state.heads[j]]
    return state.phrases[j].adnominal and noun.content == "こと" and noun.particle == "を"


def _is_taken_over(j: int, last: int, state: State) -> bool:
    """Aは、恐れはないと発表したが、|Bは…と述べた: behind an act of saying somebody else acts."""
    if not (state.phrases[j].saying or state.phrases[j].lasting):
        return False
    after = (k for k in range(j + 1, last) if state.heads[k] == last)
    others = (state.phrases[k] for k in after)
    return any((is_topic(p) and p.acts()) or (is_one_more(p) and p.name) for p in others)


def _lower(i: int, predicates: Sequence[int], state: State) -> int:
    """The clause inside another one that a topic belongs to all the same, -1 for none."""
    phrases = state.phrases
    if phrases[i].particle == "も" and "が" in phrases[predicates[-1]].filled:
        # 軍も|攻撃を示唆したことから、|外相が|中止した: who does the one does not do the other
        return next((j for j in predicates[:-1] if not SUBJECTS & phrases[j].filled), -1)
    inside = i in state.inner or _is_where(i, state) or _is_reported(i, predicates[-1], state)
    for j in predicates:
        holds = phrases[j].lemma in _HAVING and "に" not in phrases[j].filled
        if holds and phrases[i].particle == "に" and not _is_when(i, phrases[j], state):
            return j  # 中国には用意がある: who has it
        told = phrases[j].quote or phrases[j].particle in _TELLING or (inside and _is_relayed(i, j, state))
        if inside and told and not _is_of_another(i, j, state):
            return _teller(i, j, state)
        beside = _before_told(predicates, j, state) if told and i in state.inner else -1
        if beside >= 0:
            return beside
    return -1


def _is_of_another(i: int, j: int, state: State) -> bool:
    """両国は対立し、米国は、|イランが|支援していると|非難した: who tells it, as another one does it."""
    if "は" in state.phrases[j].filled:
        return True
    others = (state.phrases[k] for k in range(i + 1, j) if state.heads[k] == j)
    tells = is_topic(state.phrases[i]) and state.phrases[i].acts()
    return tells and any(p.particle == "が" and p.acts() for p in others)


def _before_told(predicates: Sequence[int], told: int, state: State) -> int:
    """首相は、|村は|危険があり、|住民は|移ると|述べた: the clause beside one that is told; -1 for none."""
    phrases = state.phrases
    beside = [j for j in predicates if j < told and state.heads[j] == told]
    open_ = (j for j in beside if phrases[j].connective in CONTINUING and "は" not in phrases[j].filled)
    return next(open_, -1)


def _teller(i: int, j: int, state: State) -> int:
    """通信は、|首相は|続けると|述べたと|伝えた: who says what clause j tells, if another one tells that."""
    verb, phrases = state.heads[j], state.phrases
    says = verb >= 0 and phrases[j].quote and phrases[verb].saying and not SUBJECTS & phrases[verb].filled
    return verb if phrases[i].name and says and state.is_relayed(verb) else j


def _is_when(i: int, having: Features, state: State) -> bool:
    """警察は|6日に、|疑いが|あるとして|逮捕した: when, and no owner; not 6日に|起きる恐れが|あると述べた."""
    phrase = state.phrases[i]
    told = having.adnominal or (having.quote and not phrase.comma)
    return phrase.time and not phrase.topic and not told


def _is_reported(i: int, verb: int, state: State) -> bool:
    """新聞によると、|価格は|上がると|報じている: the paper reports it; not 首相は…と伝えた."""
    telling = state.phrases[verb]
    phrase = state.phrases[i - 1 if state.phrases[i].time and i else i]  # 首相は|来年、|訪米すると報じた
    topic = phrase.particle in {"は", "も"} and not phrase.time
    if not topic or telling.lemma not in RELAYING or telling.passive:
        return False
    if phrase.name == "Organization" or phrase.content.endswith(_MEDIA):
        return False
    if telling.lemma == _PASSING_ON and phrase.acts():
        return False
    return any(_is_outlet(p) for p in state.phrases[:i]) or any(
        _is_outlet(p) and p.topic for p in state.phrases[i + 1 : verb]
    )


def _is_outlet(phrase: Features) -> bool:
    """新聞によると, 新聞では: a body that tells it, outside what is quoted."""
    tells = phrase.particle in SOURCES or (phrase.topic and phrase.particle == "で")
    return tells and phrase.name == "Organization" and phrase.scope < 0


def _is_relayed(i: int, j: int, state: State) -> bool:
    """紙面は、|首相は会見で|話した|ことを伝えた; 知事は、|記者は|解放された|ことを明らかにした."""
    noun = state.phrases[state.heads[j]]
    verb = state.heads[state.heads[j]]
    told = state.phrases[j].adnominal and noun.content == "こと" and noun.particle == "を"
    if not told or state.phrases[verb].lemma in RELAYING:
        return told
    past = state.phrases[j].past and i in state.inner and state.phrases[i].name != ""
    return past and (state.phrases[verb].saying or state.phrases[verb - 1].content == _CLEAR)


def _beside(i: int, predicates: Sequence[int], state: State) -> int:
    """Aは…と述べたほか、|Bは…と述べた: the clause beside another one with a topic of its own; -1: not so."""
    phrases = state.phrases
    for j in predicates:
        noun = state.heads[j]
        if phrases[j].adnominal and is_beside(phrases[noun]) and "は" not in phrases[j].filled:
            after = takewhile(lambda p: not p.predicate, phrases[noun + 1 :])
            own = any(is_topic(p) and p.acts() and p.scope == phrases[i].scope for p in after)
            return j if own else -1
    return -1


def _told(predicates: Sequence[int], state: State, *, time: bool) -> int:
    """北朝鮮は…発射したと、|聯合ニュースが|伝えた, …したと|ロイターは|伝えた: the teller stands behind."""
    phrases = state.phrases
    for j in predicates:
        end = _end_of_told(j, state)
        if end < 0 and not time and _leads_to_told(j, state):
            return j
        verb, teller = state.heads[end], end + 1
        if end < 0 or verb < 0 or phrases[j].filled & ({"が"} if time else SUBJECTS):
            continue
        while phrases[teller].adnominal and not phrases[teller].predicate and teller < verb:
            teller += 1  # 国営の|新華社通信が|報じた
        if phrases[verb].saying and phrases[teller].particle in SUBJECTS and state.heads[teller] == verb:
            return j
    return -1


def _leads_to_told(j: int, state: State) -> bool:
    """米国は|解除し、|イランは|応じるべきだと|総長が|述べた: beside a clause with a topic in what is told."""
    phrases, after = state.phrases, state.heads[j]
    if phrases[j].connective not in CONTINUING or not (
        phrases[after].quote and "は" in phrases[after].filled
    ):
        return False
    verb = state.heads[after]
    return any(phrases[k].particle == "が" and state.heads[k] == verb for k in range(after + 1, verb))


def _end_of_told(j: int, state: State) -> int:
    """The last phrase of what predicate j may be told in (…したと、 …したことを、), -1 for none."""
    phrase, head = state.phrases[j], state.heads[j]
    if phrase.quote:
        tells = head > j + 1 and state.phrases[j + 1].particle == "は"
        return j if phrase.comma or tells else -1
    noun = state.phrases[head]
    return head if phrase.adnominal and noun.formal and noun.particle == "を" and noun.comma else -1
