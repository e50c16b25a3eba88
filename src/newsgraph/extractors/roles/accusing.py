"""Who is accused of what is said, and who is warned by a condition."""

from __future__ import annotations

from collections.abc import Iterator

from newsgraph.extractors.roles.filling import Filling
from newsgraph.extractors.roles.own import own_subject
from newsgraph.extractors.scene import Scene
from newsgraph.extractors.site import Site, predicate_word
from newsgraph.model import Clause, ClauseKind, Status

_IF = "ば"


def accuse(scene: Scene, site: Site, filling: Filling) -> None:
    """Fill the target of a reproach or a warning with who is said to have done it, or not to do it.

    米国は、北朝鮮が供給したと非難した; 米国は、イランが応じなければ攻撃すると警告した. Not where the target
    is who is told (…だと主張した).
    """
    complement = filling.frame.complement
    target = filling.frame.by_name.get("target")
    if site.predicate < 0 or target is None or "target" in filling.roles or "を" not in target.verbal:
        return
    if complement is Status.POSSIBLE and filling.frame.speech:
        for clause in _conditions(scene, site.predicate):
            filling.put(target, own_subject(scene, clause) or ())
    for told in _told(scene, site.predicate) if complement is Status.ALLEGED else ():
        filling.put(target, own_subject(scene, told) or ())


def _told(scene: Scene, predicate: int) -> Iterator[Clause]:
    """Yield what a predicate says: …したと|非難した, …したと|して|非難した."""
    for d in scene.dependents(predicate):
        clause = scene.clause_of(d)
        if clause is None:
            continue
        if clause.kind is ClauseKind.QUOTE:
            yield clause
        elif clause.connective == "て" and predicate_word(scene, scene.parse.phrases[d]) == "する":
            inside = (scene.clause_of(e) for e in scene.dependents(d))
            yield from (c for c in inside if c is not None and c.kind is ClauseKind.QUOTE)


def _conditions(scene: Scene, warning: int) -> Iterator[Clause]:
    """Yield the conditions of what somebody warns of: 続ければ|代償を払う|ことに|なると|警告した."""
    for clause in scene.parse.clauses:
        head = clause.predicate if clause.connective == _IF else -1
        while 0 <= head < warning:
            head = scene.parse.phrases[head].head
        if head == warning:
            yield clause
