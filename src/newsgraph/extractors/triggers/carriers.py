"""Clauses before a noun that only carry it: 発動した制裁."""

from __future__ import annotations

from collections.abc import Iterator, Set

from newsgraph.extractors.scene import Scene
from newsgraph.extractors.triggers.site import predicate_word
from newsgraph.model import Clause, ClauseKind

_WITH = "との"
_TOLD = frozenset({"という", "との"})
_GOING, _DOING = "行く", "行う"
"""The dictionary takes 行った for going: 17日に行った会談."""


def carrying_clauses(scene: Scene, noun: int, carriers: Set[str]) -> Iterator[Clause]:
    """Yield the clauses before a noun whose verb only carries it: 発動した制裁, 行われた中国との会談."""
    beside = (d for d in scene.dependents(noun) if scene.parse.phrases[d].particle == _WITH)
    for d in (*scene.dependents(noun), *(c for b in beside for c in scene.dependents(b))):
        clause = scene.clause_of(d)
        if clause is None or clause.kind not in {ClauseKind.RELATIVE, ClauseKind.NOMINAL}:
            continue
        if scene.parse.phrases[d].particle in _TOLD:
            continue  # 制度を導入する|という|主張: what is claimed
        word = predicate_word(scene, d)
        if word in carriers or (word == _GOING and _DOING in carriers and not _goes_somewhere(scene, clause)):
            yield clause


def _goes_somewhere(scene: Scene, clause: Clause) -> bool:
    return any(scene.parse.phrases[a].particle in {"に", "へ"} and scene.fillers(a) for a in clause.arguments)
