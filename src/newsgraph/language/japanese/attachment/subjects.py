"""Where subjects with が go, and what stands behind one that is inside what is told."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from newsgraph.language.japanese.attachment.state import State
from newsgraph.language.japanese.features import Features
from newsgraph.language.japanese.particles import SOURCES

_RELAYED = SOURCES | {"で"}
"""Cases of ところ: 伝えたところによると, 伝えたところでは."""
_OPPOSING = frozenset({"抗議", "反対"})
_ASKING = "か"
"""Connective of what is asked: 辞めるべきだと|考えているかどうか|答えなかった."""


def subject(i: int, predicates: Sequence[int], state: State) -> int:
    """が goes to the nearest predicate without one, but past a relative clause that has all but its subject.

    両国が 安保を含む協定に 署名する: 含む has its object, and the noun it modifies is what contains.
    """
    phrases = state.phrases
    open_ones = [j for j in predicates if "が" not in phrases[j].filled] or list(predicates)
    topic_before = state.has_topic(i)
    relaying = next((j for j in open_ones if _relays(j, state)), -1)
    if relaying < 0 and topic_before and phrases[i].name:
        relaying = _told_teller(open_ones[0], state)
    if relaying >= 0:
        return relaying
    beside = _beside_another(i, predicates, open_ones[0], state)
    if beside >= 0:
        return beside
    if len(open_ones) > 1 and _is_asked_for(open_ones[0], state):
        asked = any(p.particle in {"に", "に対して"} and not p.time for p in phrases[i + 1 : open_ones[0]])
        goes_on = topic_before and not _is_over(i, state)
        if (phrases[open_ones[1]].quote and goes_on) or (asked and not goes_on):
            return open_ones[1]  # 外相は、米国が撤退するよう|求めたと|述べた; 米国が隣国に撤退するよう|求めた
    set_off = phrases[i].comma or (phrases[i + 1].time and phrases[i + 1].comma)
    next_topic = _next_topic(i, open_ones[-1], phrases)
    before = [j for j in open_ones if j < next_topic]
    if set_off and not topic_before and len(before) == len(open_ones):
        return state.free(open_ones)  # 財務省が14日、参加を認めないことを通達した
    open_ones = before or open_ones
    told = [j for j in open_ones if phrases[j].quote] if phrases[i].comma else []
    if told:  # 通信は、|首相が、|外相が辞めるべきかどうか|答えなかったと|伝えた
        return told[-1]
    for j, farther in pairwise(open_ones):
        embedded = phrases[farther].adnominal or phrases[farther].quote
        has_topic_of_its_own = (topic_before and not embedded) or "は" in phrases[farther].filled
        if not _lacks_subject(j, state) or has_topic_of_its_own:  # 代表が意向を示した党は、…を選出した
            return j
    return open_ones[-1]


def _beside_another(i: int, predicates: Sequence[int], free: int, state: State) -> int:
    """県は、|死因が|毒の|疑いが|あると|発表した; 新聞は、|死者が3人、|けが人が|5人に|なったと|伝えた.

    Where the first predicate without a subject is that of the topic, who tells it, phrase i stands in what
    is told, beside the subject there; -1 where it is not so.
    """
    phrases = state.phrases
    tells = phrases[free].saying and phrases[free].connective != _ASKING and not state.is_embedded(free)
    if free == predicates[0] or not tells or not _is_led(i, state):
        return -1
    if any(_is_beside(p) for p in phrases[state.first_topic : i]):
        return -1
    return next((j for j in predicates if j < free and (phrases[j].quote or state.gives_content(j))), -1)


def _is_led(i: int, state: State) -> bool:
    """Whether phrase i stands behind a topic that acts, not one of a quotation there; not 会議の後は."""
    if not state.has_topic(i):
        return False
    topic = state.phrases[state.first_topic]
    return topic.acts() and topic.scope == state.phrases[i].scope


def _is_beside(phrase: Features) -> bool:
    """首相は帰国し、|外相が|…: whether a clause ends which says what the topic does."""
    return phrase.predicate and not (phrase.adnominal or phrase.quote)


def is_behind_inner(i: int, state: State) -> bool:
    """新聞は、|外相が|提案に対し、…: whether a subject of another verb than the topic's stands before."""
    modifying = False
    if not _is_led(i, state):
        return False
    for k in range(i - 1, state.first_topic, -1):
        phrase = state.phrases[k]
        if phrase.topic or (phrase.predicate and not phrase.adnominal):
            return False
        if phrase.particle == "が":
            return not modifying and phrase.scope == state.phrases[i].scope
        modifying = modifying or phrase.predicate
    return False


def _next_topic(i: int, last: int, phrases: Sequence[Features]) -> int:
    """氏が、関与したと報じられ、|会社は|…: who does the rest; behind the last predicate if nobody."""
    after = (k for k in range(i + 1, last) if phrases[k].topic and phrases[k].particle == "は")
    return next((k for k in after if phrases[k].acts() and phrases[k].scope == phrases[i].scope), last + 1)


def _is_over(i: int, state: State) -> bool:
    """首相は出発したが、|外相が|…: what the topic does is told before phrase i."""
    before = state.phrases[state.first_topic : i]
    return any(p.predicate and p.connective == "が" and not p.quote for p in before)


def _told_teller(j: int, state: State) -> int:
    """通信は、首相が、|協議は|続くと|述べたと|伝えた: who says it; -1 where j has no topic of its own."""
    verb = state.heads[j]
    told = verb >= 0 and state.phrases[j].quote and "は" in state.phrases[j].filled
    return verb if told and state.phrases[verb].saying and state.is_relayed(verb) else -1


def _relays(j: int, state: State) -> bool:
    """新聞が、|弁護士の話として|伝えた|ところによると、…: who tells it does nothing in what follows."""
    noun = state.phrases[state.heads[j]]
    return state.phrases[j].adnominal and noun.content == "ところ" and noun.particle in _RELAYED


def _is_asked_for(j: int, state: State) -> bool:
    """…するよう求めた, but not 米国が撤退するよう、…: what somebody asks another to do."""
    other = state.phrases[j]
    return other.connective == "よう" and not other.comma and state.heads[j] >= 0


def _lacks_subject(j: int, state: State) -> bool:
    """Whether predicate j modifies a noun that is what does it."""
    other = state.phrases[j]
    opposes = other.lemma in _OPPOSING and "に" in other.filled  # 市民が|軍に抗議する|デモを行った
    if other.connective != "連体" or not (opposes or "を" in other.filled):
        return False
    return not state.gives_content(j)
