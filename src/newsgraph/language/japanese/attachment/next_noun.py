"""Arguments of the word right behind them: 攻撃を|理由に, 軍事境界線に|近い|島, 水産が|専門の|教授."""

from __future__ import annotations

from collections.abc import Sequence

from newsgraph.language.japanese.attachment.state import State
from newsgraph.language.japanese.features import Features

_RELATED = frozenset({"に", "から"})
_NEAR = frozenset({"近い", "程近い", "遠い", "程遠い", "等しい", "乏しい"})
"""Adjectives that say how one thing stands to another."""
_CIRCUMSTANCES = frozenset(
    ["前提", "理由", "背景", "皮切り", "契機", "きっかけ", "機", "柱", "根拠", "条件", "念頭"]
)
"""Nouns that with に or として make a circumstance of the object before them: 合意を前提に."""
_PREDICATIVE = frozenset(
    {"専門", "原因", "得意", "趣味", "持ち味", "売り", "特徴", "本業", "主力", "自慢", "発端"}
)
"""Nouns that with の say of the next one what its own subject is to it: 水産が|専門の|教授."""


def goes_with_next(i: int, candidates: Sequence[int], state: State) -> bool:
    """Whether phrase i belongs to the next one, and to no predicate behind that."""
    phrase, after = state.phrases[i], state.phrases[i + 1]
    if phrase.particle == "が" and _is_predicative(after):
        return True  # 水産が|専門の|教授
    if phrase.particle == "を" and not phrase.name and _is_circumstance(after):
        return True  # 攻撃を|理由に、…を求めた
    if phrase.particle == "に" and _is_attitude(after, state):
        return True  # 訪問に|慎重な|姿勢を|示した
    if phrase.content in state.words.degree and not phrase.comma and _says_what(after):
        return True  # より|厳しい|措置を|求めた
    return phrase.particle in _RELATED and after.lemma in _NEAR and i + 1 in candidates


def _is_circumstance(after: Features) -> bool:
    return after.particle in {"に", "として"} and after.content in _CIRCUMSTANCES and not after.predicate


def _is_predicative(after: Features) -> bool:
    return after.particle == "の" and after.content in _PREDICATIVE and not (after.predicate or after.name)


def _says_what(after: Features) -> bool:
    """大幅な|利下げを, 厳しい|措置を: an adjective before its noun."""
    return after.adnominal and not after.particle and not after.nominal and not after.past


def _is_attitude(after: Features, state: State) -> bool:
    return (
        after.adnominal
        and not after.predicate
        and not after.particle
        and after.content in state.words.content
    )
