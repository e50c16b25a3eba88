"""Who answers: 署員が少年を事情聴取したところ、「刺した」と|供述した is about the boy, not about who asks."""

from __future__ import annotations

from newsgraph.extractors.scene import Filler, Scene, is_chained
from newsgraph.extractors.triggers.site import predicate_word
from newsgraph.language.japanese.features import PEOPLE
from newsgraph.model import Clause, ClauseKind, Kind

_COORDINATE, _MAIN, _QUOTE = ClauseKind.COORDINATE, ClauseKind.MAIN, ClauseKind.QUOTE
_THEN = frozenset({"ところ", "所"})
"""Connectives of what one does before something comes to light."""
_QUESTIONING = frozenset([
    "聴取", "事情聴取", "取り調べる", "聞く", "聞き取る", "伺う", "問う", "問い詰める", "問い質す", "尋ねる",
    "質問", "職務質問", "追及", "取材", "問い合わせる", "確認", "照会", "直撃", "打診",
])  # fmt: skip
"""Verbs of asking somebody to say something."""
_ASKED = frozenset({"を", "に", "に対して", "から", "へ"})


def questioned(scene: Scene, clause: Clause, *, speaks: bool) -> tuple[Filler, ...] | None:
    """Return who is asked right before a clause that tells the answer, () if unnamed; None: nobody is."""
    if (heard := _heard_from(scene, clause)) >= 0:
        return scene.fillers(heard)
    if not (speaks or _tells(scene, clause)):
        return None
    before = [c for c in scene.parse.clauses[: clause.index] if c.connective in _THEN]
    asking = before[-1] if before else None
    if asking is None or predicate_word(scene, asking.predicate) not in _QUESTIONING:
        return None
    if scene.parse.phrases[asking.governor].particle:
        return None  # 紙が取材したところによると、首相は…
    if scene.in_quotes(asking.predicate) or scene.in_quotes(clause.predicate) or asking.voice != "active":
        return None
    asked = (a for a in asking.arguments if scene.parse.phrases[a].particle in _ASKED)
    named = (tuple(f for f in scene.fillers(a) if f.entity.kind is not Kind.PLACE) for a in asked)
    return next((fillers for fillers in named if fillers), ())


def _heard_from(scene: Scene, clause: Clause) -> int:
    """馬主の林氏からは「…」と|話し、感謝を|表した: from whom it is heard does all of it; -1 for nobody."""
    if clause.voice != "active" or clause.kind not in {_MAIN, _COORDINATE}:
        return -1
    above = scene.governor(clause) if is_chained(clause) else None
    beside = (*clause.arguments, *(above.arguments if above is not None else ()))
    heard = next((a for a in beside if a < clause.predicate and _is_person_heard(scene, a)), -1)
    before = (scene.clause_of(d) for d in scene.dependents(clause.predicate)) if heard >= 0 else ()
    told = heard >= 0 and _tells(scene, clause)
    return heard if told or any(c is not None and is_chained(c) and _tells(scene, c) for c in before) else -1


def _is_person_heard(scene: Scene, phrase: int) -> bool:
    p = scene.parse.phrases[phrase]
    if not p.topic or p.particle != "から":
        return False
    named = (f.entity.kind is Kind.PERSON for f in scene.fillers(phrase))
    return scene.noun_of(phrase).endswith(PEOPLE) or any(named)


def _tells(scene: Scene, clause: Clause) -> bool:
    """Whether a clause has something that is said: 「刺した」と|供述し."""
    inside = (scene.clause_of(d) for d in scene.dependents(clause.predicate))
    return any(c is not None and c.kind is _QUOTE for c in inside)
