"""What belongs to an act of saying, though it stands before what is said: where, of what, by whose words."""

from __future__ import annotations

from collections.abc import Sequence

from newsgraph.language.japanese.attachment.state import SUBJECTS, State
from newsgraph.language.japanese.features import SEQUELS, SUPPOSING, Features
from newsgraph.language.japanese.particles import SOURCES

_HEARSAY = "いう"
"""Verbs of what is supposed to be so, where nobody supposes it: 攻撃したとみられる."""
_ABOUT = frozenset({"について", "に関して", "をめぐって"})
_SHOWING = frozenset({"示す", "打ち出す", "掲げる", "出す", "見せる", "唱える", "挙げる", "提示"})
"""Verbs of what is shown in a speech, which say nothing by themselves."""
_PRESS = ("記者", "報道", "取材")
_AUDIENCE = frozenset({"に対して", "に"})


def teller(i: int, predicates: Sequence[int], state: State) -> int:
    """Return the act of saying that phrase i, set off by a comma, belongs to; -1 for none.

    首相は、|増税について、…と述べた; 通信は|医師の証言として、…と伝えた; 首相は|記者団に対し、…と語った.
    """
    phrase = state.phrases[i]
    if phrase.particle in _ABOUT and _follows_topic(i, state):
        told = _nearest(predicates, state)
        return told if is_told(predicates, told, state) else -1
    words = state.words
    passed_on = phrase.particle == "として" and phrase.content in words.telling
    addressed = phrase.particle in _AUDIENCE and phrase.content in (words.audience | words.medium)
    return _first(predicates, state) if passed_on or addressed else -1


def is_to_audience(i: int, state: State) -> bool:
    """記者団に対し攻撃したと述べた: nobody does anything else against those; not 国民に対して謝るべきだと."""
    phrase = state.phrases[i]
    press = phrase.content in state.words.audience and phrase.content.startswith(_PRESS)
    return press and phrase.particle == "に対して"


def _first(predicates: Sequence[int], state: State) -> int:
    """The first act of saying that is not told itself, else the first one; -1 for none."""
    acts = [j for j in predicates if is_told(predicates, j, state) or _states(predicates, j, state)]
    return next((j for j in acts if not state.is_embedded(j)), acts[0] if acts else -1)


def _states(predicates: Sequence[int], verb: int, state: State) -> bool:
    """試合が行われる|ことを|伝えた: whether a verb of saying has a fact for its object."""
    facts = (state.heads[j] for j in predicates if state.gives_content(j))
    return state.phrases[verb].saying and any(
        state.heads[k] == verb and state.phrases[k].particle == "を" and state.phrases[k].formal
        for k in facts
    )


def is_of_told(i: int, j: int, state: State) -> bool:
    """通信は、首相が「…」と|述べ、「…」と|語ったと|伝えた: both are acts of whom another one tells of."""
    if not state.is_relayed(j) or SUBJECTS & state.phrases[j].filled:
        return False
    return any(_is_another(k, i, state) for k in range(i - 1, -1, -1))


def _is_another(k: int, i: int, state: State) -> bool:
    """通信は、|首相が: who acts in what the topic tells."""
    phrase = state.phrases[k]
    acts = phrase.name and phrase.scope == state.phrases[i].scope
    return bool(acts) and ((phrase.particle == "が" and state.has_topic(k)) or k in state.inner)


def ends_in_hearsay(phrases: Sequence[Features]) -> bool:
    """…と|いう。 …と|みられている。: what the sentence tells is heard or supposed by nobody in particular."""
    if len(phrases) < 2 or phrases[-1].past or not phrases[-2].quote:
        return False
    last = phrases[-1]
    return last.lemma == _HEARSAY or (last.passive and last.lemma in SUPPOSING)


def without_hearsay(i: int, candidates: Sequence[int], state: State) -> Sequence[int]:
    """軍が|17日、|首都を|攻撃したと|いう。: nobody says so, and all of it belongs to what is heard.

    The sentence ends in hearsay. But 首相は、|軍が攻撃したと|いう。: he may be who says so, and then by whom
    else it is told stays too.
    """
    phrase, heard = state.phrases[i], len(state.phrases) - 2
    tells = phrase.particle in SOURCES or (phrase.particle == "で" and phrase.content in state.words.telling)
    if heard not in candidates or candidates[-1] != heard + 1 or tells:
        return candidates
    if any(closed and end == heard for _, end, closed in state.quotations):
        return candidates  # 「攻撃した」という
    led = (phrase.topic and phrase.particle == "は") or state.has_topic(i)
    return candidates if led and "が" in state.phrases[heard].filled else candidates[:-1]


def is_where_said(i: int, state: State) -> bool:
    """首相は|会見で…, 声明で…, 国会で、…: where or in what somebody says something; not 国会で|可決する."""
    phrase, words = state.phrases[i], state.words
    if phrase.content in words.occasion:
        return True
    if phrase.content in words.medium and (state.has_topic(i) or _has_subject(i, state)):
        after = state.phrases[i + 1]  # not 電話で|出演し, 取材で|分かったと報じた
        return phrase.comma or not after.predicate or (after.saying and not after.quote)
    sits = phrase.content in words.assembly or phrase.name == "Organization"
    sits = sits or (phrase.name == "Place" and _is_set_off_alone(i, state))
    return phrase.comma and sits and _follows_topic(i, state)


def _is_set_off_alone(i: int, state: State) -> bool:
    """首相は東京で、…と述べた: where he says it; 首相は、東京で、火災が起きたと述べた is set off."""
    led = [p for p in state.phrases[:i] if p.topic and p.particle == "は" and not p.time]
    return bool(led) and not led[-1].comma


def _has_subject(i: int, state: State) -> bool:
    return any(p.particle == "が" for p in state.phrases[:i])


def of_occasion(i: int, predicates: Sequence[int], state: State) -> int:
    """会談で…すると述べた: what is said there; 会談で|発言したことを|認めた."""
    comma = state.phrases[i].comma
    beside = predicates[0] == i + 1 and (
        state.phrases[i + 1].saying or _is_of_another(i, predicates[-1], state)
    )
    if not comma and (beside or _quotes(i, predicates[0], state) or _comes_first(predicates[0], state)):
        return predicates[0]
    saying = [j for j in predicates if state.phrases[j].saying and not state.phrases[j].adnominal]
    teller = next((j for j in saying if comma and is_told(predicates, j, state)), -1)
    return teller if teller >= 0 else (saying or predicates)[0]


def _is_of_another(i: int, last: int, state: State) -> bool:
    """首相は、|外相が|15日の|演説で|示した|案を批判した: he showed it there of whom another one tells."""
    after, k = state.phrases[i + 1], i - 1
    if not (after.adnominal and after.past and after.lemma in _SHOWING):
        return False
    while k > 0 and state.phrases[k].time:
        k -= 1
    if state.phrases[k].particle != "が" or not state.phrases[k].acts():
        return False
    others = (p for p in state.phrases[i + 2 : last] if p.topic and p.particle == "は")
    return state.has_topic(k) or any(p.acts() for p in others)


def _nearest(predicates: Sequence[int], state: State) -> int:
    """首相は、増税について、避けると|述べた; 紙面は、増税について、外相が避けると|述べたと報じた."""
    inner = (j for j in predicates if "が" in state.phrases[j].filled and is_told(predicates, j, state))
    return next(inner, state.free(predicates))


def _follows_topic(i: int, state: State) -> bool:
    """首相は、|中国の|代表について、: only what modifies it, or a time, stands between it and the topic."""
    k = i - 1
    while k >= 0 and (_modifies(state.phrases[k]) or _sets_time(state.phrases[k])):
        k -= 1
    return k < 0 or state.phrases[k].topic


def _modifies(phrase: Features) -> bool:
    return phrase.adnominal and not phrase.predicate


def _sets_time(phrase: Features) -> bool:
    return phrase.time and phrase.comma and not phrase.topic


def _quotes(i: int, verb: int, state: State) -> bool:
    """会見で「残念だ」と|話した|ことを伝えた: whether a quotation stands between an occasion and its verb."""
    between = range(i + 1, verb)
    return state.phrases[verb].saying and any(
        state.phrases[k].quote and state.heads[k] == verb for k in between
    )


def _comes_first(j: int, state: State) -> bool:
    """会議で|意見が|交わされた|後、…する予定だ: what is done there is over before the rest."""
    return state.phrases[j].adnominal and state.phrases[state.heads[j]].content in SEQUELS


def is_told(predicates: Sequence[int], verb: int, state: State) -> bool:
    """Whether a verb of saying stands behind what it says."""
    said = (j for j in predicates if state.phrases[j].quote and state.heads[j] == verb)
    return state.phrases[verb].saying and any(said)
