"""Who is hurt where the object is a part of somebody, or stands in a clause before: 首を絞めて殺害した."""

from __future__ import annotations

from collections.abc import Iterator

from newsgraph.extractors.lexicon import Lexicon
from newsgraph.extractors.roles.filling import Filling
from newsgraph.extractors.scene import Filler, Scene, is_chained
from newsgraph.extractors.triggers.site import Site
from newsgraph.model import Clause, FrameRole, Kind

_OBJECT, _SUCH = "を", "など"
_BESIDE = frozenset({"や", "と", "、", ""})


def fill_victim(scene: Scene, site: Site, filling: Filling) -> None:
    """Fill whom it befalls with whose body is struck, or who is the object of the clause that leads to it."""
    clause = scene.clause_of(site.predicate) if site.predicate >= 0 else None
    role = _undergoer(filling)
    if role is None or clause is None or clause.voice != "active":
        return
    lexicon = filling.context.lexicon
    objects = _objects(scene, clause, site.noun)
    if not objects:
        filling.put(role, _before(scene, clause, lexicon))
    elif all(_is_body(scene, a, lexicon) for a in objects):
        filling.put(role, [f for a in objects for f in _owners(scene, a)])


def _undergoer(filling: Filling) -> FrameRole | None:
    """The role of whom people do something to, where it is nobody yet."""
    frame, role = filling.frame, filling.frame.by_name.get("target")
    if role is None or frame.speech or frame.shared or frame.complement is not None or filling.has(role):
        return None
    return role if Kind.PERSON in role.kinds and role.verbal[:1] == (_OBJECT,) else None


def _before(scene: Scene, clause: Clause, lexicon: Lexicon) -> list[Filler]:
    """鈴木さんを|車に乗せ、|首を|絞めて|殺害した: the last of those whom the clauses before name."""
    for d in reversed(scene.dependents(clause.predicate)):
        before = scene.clause_of(d)
        leads = before is not None and (is_chained(before) or before.connective == _SUCH)
        if before is None or not leads or before.voice != "active":
            continue
        if any(scene.parse.phrases[a].particle == "が" for a in clause.arguments if a > d):
            return []
        for a in _objects(scene, before, -1):
            found = list(_owners(scene, a)) if _is_body(scene, a, lexicon) else list(scene.fillers(a))
            people = [f for f in found if f.entity.kind is Kind.PERSON]
            if people:
                return people
        return _before(scene, before, lexicon)
    return []


def _objects(scene: Scene, clause: Clause, event: int) -> list[int]:
    return [a for a in clause.arguments if a != event and scene.parse.phrases[a].particle == _OBJECT]


def _is_body(scene: Scene, phrase: int, lexicon: Lexicon) -> bool:
    return scene.noun_of(phrase).endswith(lexicon.body)


def _owners(scene: Scene, phrase: int) -> Iterator[Filler]:
    """鈴木さんの|頭を, 鈴木さんの|顔や|体を: people whose it is."""
    for d in scene.dependents(phrase):
        p = scene.parse.phrases[d]
        if p.particle == "の":
            yield from (f for f in scene.fillers(d) if f.entity.kind is Kind.PERSON)
        elif p.particle in _BESIDE and not p.predicate:
            yield from _owners(scene, d)
