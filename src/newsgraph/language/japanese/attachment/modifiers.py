"""Where modifiers of nouns go, and which nouns are coordinated."""

from __future__ import annotations

from collections.abc import Sequence

from newsgraph.language.japanese.attachment.state import State
from newsgraph.language.japanese.features import Features
from newsgraph.language.japanese.particles import CASES, SOURCES

_ROLE_MARKERS = frozenset({"による", "への", "からの", "との", "に対する", "での", "における"})
"""What marks a role at a noun of doing."""
_TOWARDS = frozenset({"への", "に対する"})
_TELLING = frozenset({"との", "という"})
_PARTIES = frozenset({"Country", "Organization", "Place"})

_FINDINGS = (
    "報告書",
    "報告",
    "調査",
    "調査結果",
    "調べ",
    "分析",
    "分析結果",
    "検証",
    "検証結果",
    "推計",
    "集計",
    "統計",
)
"""Ends of nouns of what is found out about an act, by others than who did it: 国連による暗殺の調査報告書."""
_WHICH = frozenset({"別", "他", "ほか", "独自", "最大", "最新", "唯一", "一連", "当時", "従来"})
"""Nouns that say with の which one, and own nothing: 読売新聞の別の記事, 中国の最大の輸出先."""

_HOLDING = frozenset({"行う", "実施", "強行", "開く", "続ける", "続く", "繰り返す"})
"""Verbs of what is done or held."""
_ARISING = frozenset({"起きる", "起こる", "発生", "生ずる", "相次ぐ", "続く"})
"""Verbs of what takes place by itself."""
_CALLINGS = ("生", "職", "業", "婦", "役", "児")
"""Ends of words for what somebody is: 大学生, 無職, 自営業."""
_ITS = "その"
_GOING = "行く"
"""What the dictionary makes of 行った, whether somebody goes or does."""
_WITHIN = ("国内", "国外", "海外", "域内", "域外", "月期", "四半期", "年度")
"""Ends of words for where, beside the name of a country (米国内の資産), and for a term (4〜6月期の決算)."""


def noun(i: int, candidates: Sequence[int], state: State) -> int:
    """Choose the noun that phrase i modifies; a clause looks past a bare name (訪れるロシアの代表団)."""
    phrase, phrases = state.phrases[i], state.phrases
    nouns = [j for j in candidates if phrases[j].nominal]
    if not nouns:
        return candidates[0]
    if len(nouns) > 1 and phrases[nouns[0]].quantity and phrases[nouns[0]].particle == "の":
        nouns = nouns[1:]  # 2月に行われた2回目の会談
    first = nouns[0]
    if phrase.particle in _ROLE_MARKERS and not phrase.predicate:
        # フーシ派による英国の船への攻撃: the doer and the goal belong to the doing; ガザへの作戦を|開始
        last = next((j for j in nouns if phrases[j].particle in CASES), nouns[-1])
        goal = phrase.particle == "による" and phrases[first].particle in _TOWARDS
        beyond = state.heads[first] if goal else first  # 中国による|台湾への|圧力
        doing = next((j for j in nouns if phrases[j].verbal_noun and j <= last), beyond)
        return _found_out(doing, state) if phrase.particle == "による" else doing
    if len(nouns) == 1:
        return first
    if phrase.predicate and _is_held(i, first, nouns[1], state):
        return nouns[1]
    if phrase.particle == "の" and phrase.name and phrases[first].particle in _ROLE_MARKERS:
        # 米軍のアフガニスタンからの撤退; イランとイラクの武装組織との戦闘; ミャンマーの|国軍による攻撃
        if phrases[first].owner == phrase.named:
            return first
        return nouns[1] if phrases[first].name and not _is_second(i, first, state) else first
    if phrase.particle == "の" and phrases[first].particle == "の" and _is_which(first, state):
        return nouns[1]
    told = _tells(i, state)
    owner = bool(phrases[first].name) or (phrases[first].acts() and told)
    towards = told and phrases[first].particle in _TOWARDS  # 「退場だった」とする|審判への|不満
    owner = owner and not _is_setting(i, first, state)
    skips = phrase.predicate and owner and (phrases[first].particle == "の" or towards)
    return nouns[1] if skips and nouns[1] == first + 1 else first


def _is_held(i: int, first: int, doing: int, state: State) -> bool:
    """米国が行った|ミサイルの|発射, 首都で開かれた|ゲリラとの|交渉: it is the doing that is done or held.

    Also 首都で起きた|大使館への|攻撃; not 攻撃が|続く|首都への|支援, where it is said what goes on.
    """
    phrase, between, noun = state.phrases[i], state.phrases[first], state.phrases[doing]
    if doing != first + 1 or not noun.verbal_noun or between.verbal_noun:
        return False
    held, arises = phrase.lemma in _HOLDING or _does(i, state), phrase.lemma in _ARISING
    if between.particle in _TOWARDS and (held or arises):
        return not _takes("が" if arises or phrase.passive else "を", i, state)
    if not held:
        return False
    return between.particle == "との" or (between.particle == "の" and not between.name)


def _takes(case: str, i: int, state: State) -> bool:
    """Whether a phrase before predicate i, and behind the predicate before that, stands in a case."""
    for phrase in reversed(state.phrases[:i]):
        if phrase.predicate:
            return False
        if phrase.particle == case:
            return True
    return False


def _does(i: int, state: State) -> bool:
    """行った: it is done, unless somebody goes there: 現地に行った|記者の|逮捕."""
    phrase, before = state.phrases[i], state.phrases[i - 1] if i else None
    goes = before is not None and before.particle in {"に", "へ", "まで"} and not before.time
    return phrase.lemma == _GOING and not goes


def _is_setting(i: int, place: int, state: State) -> bool:
    """軍が|地上作戦を|続ける|ガザの|状況: where somebody does it, not whose the next noun is."""
    if state.phrases[place].name != "Place":
        return False
    for j in range(i - 1, -1, -1):
        before = state.phrases[j]
        if before.predicate or before.scope != state.phrases[i].scope:
            return False
        if before.particle == "が":
            return True
    return False


def _is_which(i: int, state: State) -> bool:
    """銀行の|米国内の|資産, 甲社の|4〜6月期の|決算: where it is, or of which term, says which."""
    phrase = state.phrases[i]
    return phrase.content in _WHICH or phrase.content.endswith(_WITHIN)


def _tells(i: int, state: State) -> bool:
    """支援したとの|検察側の|主張, 支援したと|する|検察側の|主張: what somebody says, not who they are."""
    phrase = state.phrases[i]
    return phrase.connective in _TELLING or (phrase.lemma == "する" and i > 0 and state.phrases[i - 1].quote)


def _found_out(doing: int, state: State) -> int:
    """国連による|首相暗殺の|調査報告書: who looks into what was done did not do it."""
    head = state.heads[doing]
    inquiry = state.phrases[doing].particle == "の" and state.phrases[head].content.endswith(_FINDINGS)
    return head if inquiry else doing


def parallel(i: int, candidates: Sequence[int], state: State) -> int:
    """Choose the noun that phrase i is coordinated with (AとB, A、B), -1 for none."""
    phrase = state.phrases[i]
    if _describes(i, state):
        return i + 1
    if phrase.name and phrase.particle == "と" and phrase.comma:  # 社民党と、|公明党と組む|民主党との間で
        closing = (j for j in candidates if _closes_pair(j, state))
        partner = next((j for j in closing if state.phrases[j].name == phrase.name), -1)
        if partner >= 0:
            return partner
    for j in candidates:
        other = state.phrases[j]
        if not other.nominal or other.formal:
            continue
        if (
            j == i + 1
            and other.particle == "の"
            and (_is_second(j, state.heads[j], state) or _is_whose(j, state))
        ):
            return state.heads[j]
        if _are_parallel(i, j, state):
            return j
        if j == i + 1 and not (other.adnominal or _describes(j, state)):
            return -1
    return -1


def _describes(i: int, state: State) -> bool:
    """会社員、|田中さん(20)が: what somebody is who is named behind it."""
    phrase = state.phrases[i]
    bare = phrase.comma and not (phrase.name or phrase.particle or phrase.predicate or phrase.time)
    if not bare or i + 1 >= len(state.phrases) or state.phrases[i + 1].name != "Person":
        return False
    return phrase.acts() or phrase.content.endswith(_CALLINGS)


def _closes_pair(j: int, state: State) -> bool:
    """社民党と、|公明党と組む|民主党との; 山田容疑者と、|会社員の|田中容疑者を|逮捕した."""
    phrase = state.phrases[j]
    if phrase.particle != "を" or phrase.name != "Person":
        return phrase.particle == "との"
    return state.phrases[state.heads[j]].content not in state.words.reciprocal


def _is_second(i: int, partner: int, state: State) -> bool:
    """イランと|イラクの|武装組織との|戦闘: の owns the second of two parties, which との closes."""
    before = state.phrases[i - 1] if i else None
    joined = before is not None and bool(before.name) and before.particle == "と"
    return joined and partner == i + 1 and state.phrases[partner].particle == "との"


def _is_whose(i: int, state: State) -> bool:
    """マルコス大統領や|ベトナムの|チン首相が: one goes with the next person or body, not with whose it is."""
    before, owner = state.phrases[i - 1], state.phrases[i]
    if state.phrases[state.heads[i]].name != before.name or before.name not in {"Person", "Organization"}:
        return False
    return owner.name == "Country" or (before.name == "Person" and owner.name == "Organization")


def _goes_with(phrase: Features, other: Features) -> bool:
    """首相と|関係者を批判した: somebody named with somebody who is not; not 首相と|協議が."""
    named = phrase.name in {"Person", "Organization"} and phrase.particle == "と"
    return named and not other.name and other.acts() and other.particle in {"が", "は", "を", "に対して"}


def _is_modified(i: int, j: int, state: State) -> bool:
    between = state.phrases[i + 1]
    return i + 1 < j and ((between.adnominal and not between.predicate) or _describes(i + 1, state))


def _is_done_with(j: int, state: State) -> bool:
    """関係国と|詳しい|日程を|協議する: what is done with somebody."""
    head = state.heads[j]
    return head < 0 or state.phrases[head].content in state.words.reciprocal


def _are_parallel(i: int, j: int, state: State) -> bool:
    phrase, other = state.phrases[i], state.phrases[j]
    adjacent = j == i + 1
    if adjacent and (
        phrase.particle in {"や", "か"} or (phrase.particle == "と" and other.particle in SOURCES)
    ):
        return True  # 外務省の発表および|共同通信によると
    if phrase.name and other.name:
        alike = phrase.name == other.name or {phrase.name, other.name} <= _PARTIES
        # プーチン大統領と中国の習主席
        return alike and (adjacent or (phrase.name == other.name and _is_modified(i, j, state)))
    if _goes_with(phrase, other) and (adjacent or (j == i + 2 and _is_modified(i, j, state))):
        return True
    if phrase.name == "Organization" and phrase.comma and other.particle in SOURCES:
        return adjacent and not phrase.particle  # 共同通信、|地元紙によると
    if phrase.name and j == i + 2 and state.phrases[i + 1].content == _ITS and other.acts():
        return True  # 甲社と|その|子会社など|3社に対し
    if phrase.name or other.name or other.time:
        return False
    if j == i + 2 and phrase.particle == "と" and other.particle == "を" and _is_modified(i, j, state):
        return not phrase.acts() and not _is_done_with(j, state)  # 会談と|その|詳細を明らかにした
    return adjacent and (phrase.particle != "と" or not other.predicate or not other.connective)
