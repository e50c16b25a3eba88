"""Who a clause with のは asks for, told behind it: 死亡したのは|会社員の|山田さんだ."""

from __future__ import annotations

from collections.abc import Sequence

from newsgraph.extractors.scene import Filler, Scene
from newsgraph.extractors.triggers.site import Site
from newsgraph.model import Clause, ClauseKind, Kind

_NOMINAL = ClauseKind.NOMINAL
_NOMINALISER = "の"
_ASKING = "のは"
_TOLD = frozenset({"と"})


def answer_of(scene: Scene, clause: Clause) -> Sequence[Filler]:
    """Return who is named behind a clause with のは; nobody where it is none, or something is said of it.

    自爆したのは|山田容疑者と|発表した; not 訪れたのは|3年ぶりだ.
    """
    phrases = scene.parse.phrases
    asks = clause.kind is _NOMINAL and clause.connective == _NOMINALISER
    if not asks or phrases[clause.predicate].particle != "は" or clause.governor <= clause.predicate:
        return ()
    behind = [d for d in scene.dependents(clause.governor) if d > clause.predicate]
    if any(phrases[d].topic and phrases[d].particle == "は" for d in behind):
        return ()  # 死亡したのは山田君、|重傷は|田中さん; but 実際には|山田君だった
    if scene.fillers(clause.governor) or scene.clause_of(clause.governor) is None:
        return scene.fillers(clause.governor)
    named = (d for d in behind if phrases[d].particle in _TOLD and scene.clause_of(d) is None)
    return next((fillers for d in named if (fillers := scene.fillers(d))), ())


def asks_for(scene: Scene, site: Site) -> str:
    """Return のは where a clause asks for who is named behind it, which was told before; "" else."""
    clause = scene.clause_of(site.predicate) if site.predicate >= 0 and site.noun < 0 else None
    return _ASKING if clause is not None and answer_of(scene, clause) else ""


def doer_of(scene: Scene, clause: Clause) -> tuple[Filler, ...]:
    """首都を|攻撃したのは|ロシアだ: who did it is told last; not 訪れたのはロシアだ, where they were."""
    if clause.kind is not _NOMINAL or clause.voice != "active":
        return ()
    acts = any(scene.parse.phrases[a].particle == "を" for a in clause.arguments)
    fillers = tuple(answer_of(scene, clause)) if acts else ()
    return fillers if all(f.entity.kind is not Kind.PLACE for f in fillers) else ()
