"""Where an election is that names no place: 大統領選は10月に行われる, in news of one country."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from newsgraph.extractors.occurrence import Occurrence
from newsgraph.extractors.roles.filling import Context
from newsgraph.extractors.scene import Filler, Scene
from newsgraph.model import FrameRole, Kind, Status

_LEAD = 2
"""The headline and the first sentence say what country an article is about."""


def settle(occurrences: Sequence[Occurrence], read: Sequence[Scene], context: Context) -> list[Occurrence]:
    """Return the mentions with the place of those filled that name nobody, where a type lets it be.

    It is that of the other happenings of the type in the article, or the one country of its lead; not in a
    sentence that speaks of another country or of somebody who acts for one.
    """
    if not any(o.lacking and not o.roles and o.frame.settled for o in occurrences):
        return list(occurrences)
    lead = _one(f for scene in read[:_LEAD] for f in _countries(scene, context))
    settled = []
    for occurrence in occurrences:
        role = occurrence.frame.settled
        where = None
        if role is not None and occurrence.lacking and not occurrence.roles:
            same = (o for o in occurrences if o.frame.name == occurrence.frame.name)
            named = (f for o in same for f in o.fillers(role.name) if f.entity.kind is Kind.COUNTRY)
            where = _one(named) or lead
            here = {f.entity.id for f in _countries(read[occurrence.sentence], context)}
            where = where if where is not None and here <= {where.entity.id} else None
        settled.append(occurrence if role is None or where is None else _placed(occurrence, role, where))
    return settled


def _placed(occurrence: Occurrence, role: FrameRole, where: Filler) -> Occurrence:
    """Return a mention with its place; one in passing says nothing of the status of the others."""
    ahead = occurrence.status is Status.PLANNED and occurrence.time is not None
    roles = ((role.name, (where,)),)
    return replace(occurrence, roles=roles, lacking="", explicit=occurrence.explicit and ahead)


def _countries(scene: Scene, context: Context) -> Iterable[Filler]:
    """The countries that a sentence names or whose people it names."""
    for i, mention in enumerate(scene.parse.mentions):
        for filler in scene.of_mention(i):
            home = context.homes.get(filler.entity.id)
            if mention.kind is Kind.COUNTRY:
                yield filler
            elif home is not None:
                yield Filler(home, filler.sentence, filler.start, filler.end)


def _one(fillers: Iterable[Filler]) -> Filler | None:
    found: dict[str, Filler] = {}
    for filler in fillers:
        found.setdefault(filler.entity.id, filler)
    return next(iter(found.values())) if len(found) == 1 else None
