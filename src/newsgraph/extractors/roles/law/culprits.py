"""Whom a measure befalls without を: who did what it is for, who else is arrested, who would come."""

from __future__ import annotations

from collections.abc import Sequence

from newsgraph.extractors.roles.filling import Filling
from newsgraph.extractors.roles.law.charges import culprit
from newsgraph.extractors.roles.subjects.own import own_subject
from newsgraph.extractors.scene import Filler, Scene
from newsgraph.extractors.triggers.site import Site
from newsgraph.model import Clause, FrameRole, Kind

_OBJECT, _ALSO, _IF = "を", "も", "ば"


def fill_culprit(scene: Scene, site: Site, filling: Filling) -> None:
    """Fill whom it befalls with who did what it is for: 田中容疑者が盗んだとして、警察が逮捕した.

    Or with who would have to do something first: 大統領が入国すれば、逮捕する.
    """
    role = _undergoer(filling)
    clause = scene.clause_of(site.predicate) if site.predicate >= 0 else None
    if role is None or clause is None or role.name in filling.roles:
        return
    objects = any(scene.parse.phrases[a].particle == _OBJECT for a in clause.arguments)
    if clause.voice == "active" and not objects:
        told = culprit(scene, clause, filling.context.lexicon)
        who = told if told is not None else _condition(scene, clause)
        filling.put(role, (f for f in who if f.entity.kind is Kind.PERSON))


def put_also(scene: Scene, arguments: Sequence[int], filling: Filling) -> Sequence[int]:
    """Fill whom it befalls with who stands in も, and return the phrases: 山田容疑者ら3人も逮捕した.

    Only of what bodies alone do to people, where nobody stands in を.
    """
    role, doer = _undergoer(filling), filling.frame.by_name.get("actor")
    phrases = scene.parse.phrases
    if role is None or doer is None or Kind.PERSON in doer.kinds or _OBJECT not in role.verbal:
        return ()
    if any(phrases[a].particle == _OBJECT for a in arguments):
        return ()
    also = [a for a in arguments if phrases[a].particle == _ALSO and _are_people(scene.fillers(a))]
    for a in also:
        filling.put(role, scene.fillers(a))
    return also


def _undergoer(filling: Filling) -> FrameRole | None:
    role = filling.frame.carried
    return role if role is not None and role.name != "place" else None


def _condition(scene: Scene, clause: Clause) -> Sequence[Filler]:
    """大統領が|入国すれば、|逮捕する: who does what a measure waits for."""
    for d in scene.dependents(clause.predicate):
        first = scene.clause_of(d)
        if first is not None and first.connective == _IF and first.voice == "active":
            marked = any(scene.parse.phrases[a].particle == "が" for a in first.arguments)
            return (own_subject(scene, first) or ()) if marked else ()
    return ()


def _are_people(fillers: Sequence[Filler]) -> bool:
    return bool(fillers) and all(f.entity.kind is Kind.PERSON for f in fillers)
