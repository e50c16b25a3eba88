"""Who is only supposed to have done it: イスラエルによるとみられる空爆, ロシアによるものと思われる攻撃."""

from __future__ import annotations

from newsgraph.extractors.scene import Filler, Scene
from newsgraph.extractors.triggers.site import predicate_word
from newsgraph.language.japanese.particles import SOURCES
from newsgraph.model import ClauseKind

_SUPPOSING = frozenset({"見る", "思う", "考える", "する", "疑う"})
_BY = "による"
_THING = "もの"


def is_doer(scene: Scene, phrase: int) -> bool:
    """Whether によると tells who is supposed to have done it: 甲国によると|みられる; not 甲国によると、."""
    p = scene.parse.phrases[phrase]
    return p.particle in SOURCES and not p.comma and _supposes(scene, phrase + 1)


def supposed_doer(scene: Scene, noun: int) -> tuple[Filler, ...]:
    """Return by whom a noun of doing is supposed to be done, as the clause before it says; () for nobody."""
    for d in scene.dependents(noun):
        clause = scene.clause_of(d)
        if clause is None or clause.kind is not ClauseKind.RELATIVE or not _supposes(scene, d):
            continue
        if d and is_doer(scene, d - 1):
            return scene.fillers(d - 1)
        things = (a for a in clause.arguments if scene.noun_of(a) == _THING)
        by = (e for a in things for e in scene.dependents(a) if scene.parse.phrases[e].particle == _BY)
        return next((fillers for e in by if (fillers := scene.fillers(e))), ())
    return ()


def _supposes(scene: Scene, predicate: int) -> bool:
    """みられる, 思われる, される: nobody says who supposes it."""
    clause = scene.clause_of(predicate) if predicate < len(scene.parse.phrases) else None
    return clause is not None and clause.voice == "passive" and predicate_word(scene, predicate) in _SUPPOSING
