"""Who is accused of what is said, and who is warned by a condition."""

from __future__ import annotations

from newsgraph.extractors.roles.filling import Filling
from newsgraph.extractors.roles.subjects import own_subject
from newsgraph.extractors.scene import Scene
from newsgraph.extractors.site import Site
from newsgraph.model import ClauseKind, Status

_IF = "ば"


def accuse(scene: Scene, site: Site, filling: Filling) -> None:
    """Fill the target of a reproach or a warning with who is said to have done it, or not to do it.

    米国は、北朝鮮が供給したと非難した; 米国は、イランが応じなければ攻撃すると警告した. Not where the target
    is who is told (…だと主張した).
    """
    complement = filling.frame.complement
    target = next((r for r in filling.frame.roles if r.name == "target"), None)
    if site.predicate < 0 or target is None or "target" in filling.roles or "を" not in target.verbal:
        return
    for d in scene.dependents(site.predicate):
        clause = scene.clause_of(d)
        if clause is None:
            continue
        if complement is Status.ALLEGED and clause.kind is ClauseKind.QUOTE:
            filling.put(target, own_subject(scene, clause) or ())
        elif complement is Status.POSSIBLE and filling.frame.speech:
            _warn(scene, d, filling)


def _warn(scene: Scene, phrase: int, filling: Filling) -> None:
    """Look for a condition with a subject of its own, beside what is said or in it."""
    target = next(r for r in filling.frame.roles if r.name == "target")
    for d in (phrase, *scene.dependents(phrase)):
        clause = scene.clause_of(d)
        if clause is not None and clause.connective == _IF:
            filling.put(target, own_subject(scene, clause) or ())
