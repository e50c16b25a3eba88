"""Clauses before a noun that only carry it: 発動した制裁, 行われた2度目の会談, 講じたレアアースの輸出規制."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set

from newsgraph.extractors.scene import Scene
from newsgraph.extractors.triggers.site import predicate_word
from newsgraph.language.japanese.features import VERBAL_NOUN
from newsgraph.model import Clause, ClauseKind

_WITH = "との"
_TOLD = frozenset({"という", "との"})
_GOING, _DOING = "行く", "行う"
"""The dictionary takes 行った for going: 17日に行った会談."""
_OF = "の"
_COUNTED = "数詞"
_KINDS = frozenset({
    "初", "最初", "最後", "初めて", "史上初", "追加", "一連", "同様", "独自", "大規模", "異例", "恒例",
    "緊急", "複数", "多数", "最大", "最大規模", "最大級", "過去最大", "全面", "事実上", "定例", "公式",
    "非公式", "正式",
})  # fmt: skip
"""Nouns with の that say which or what kind of thing is meant, as adjectives do."""
_LOAN = re.compile("[ァ-ヺー]+")
"""A loan word, which the dictionary takes for a noun of doing easily: レア|アース."""
_DEEDS = frozenset({
    "行う", "行なう", "行く", "実施", "実行", "発動", "講じる", "講ずる", "課す", "課する", "科す", "科する",
    "強行", "敢行",
})  # fmt: skip
"""Verbs of doing that nobody does with a thing: 講じた is not the レアアース."""


def carrying_clauses(scene: Scene, noun: int, carriers: Set[str]) -> Iterator[Clause]:
    """Yield the clauses before a noun whose verb only carries it: 発動した制裁, 行われた中国との会談."""
    for d, thing in _before(scene, noun, thing=False):
        clause = scene.clause_of(d)
        if clause is None or clause.kind not in {ClauseKind.RELATIVE, ClauseKind.NOMINAL}:
            continue
        if scene.parse.phrases[d].particle in _TOLD:
            continue  # 制度を導入する|という|主張: what is claimed
        word = predicate_word(scene, d)
        if thing and word not in _DEEDS:
            continue
        if word in carriers or (word == _GOING and _DOING in carriers and not _goes_somewhere(scene, clause)):
            yield clause


def _before(scene: Scene, noun: int, *, thing: bool) -> Iterator[tuple[int, bool]]:
    """Yield what modifies a noun, also over what says which one it is, and whether over a `thing`."""
    for d in scene.dependents(noun):
        yield d, thing
        particle = scene.parse.phrases[d].particle
        if particle == _WITH or (particle == _OF and _is_kind(scene, d)):
            yield from _before(scene, d, thing=thing)
        elif particle == _OF and _is_thing(scene, d):
            yield from _before(scene, d, thing=True)


def _is_kind(scene: Scene, phrase: int) -> bool:
    """2度目の, 計20%の, 初の, 追加の: which or how much of it, as long as that names nobody."""
    p = scene.parse.phrases[phrase]
    counted = any(t.lexeme.pos2 == _COUNTED for t in scene.content(p))
    return (counted or scene.noun_of(phrase) in _KINDS) and not scene.mentions_in(p.start, p.tail)


def _is_thing(scene: Scene, phrase: int) -> bool:
    p = scene.parse.phrases[phrase]
    last = scene.last_content(p)
    named = bool(scene.mentions_in(p.start, p.tail)) or any(scene.times_of(phrase))
    if last is None or named or last.lexeme.pos != "名詞":
        return False
    return last.lexeme.pos3 not in VERBAL_NOUN or _LOAN.fullmatch(last.surface) is not None


def _goes_somewhere(scene: Scene, clause: Clause) -> bool:
    return any(scene.parse.phrases[a].particle in {"に", "へ"} and scene.fillers(a) for a in clause.arguments)
