"""Where an election is that names no place: 大統領選は10月に行われる, in news of one country."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from newsgraph.extractors.occurrence import Occurrence
from newsgraph.extractors.roles.filling import Context
from newsgraph.extractors.scene import Filler, Scene
from newsgraph.model import FrameRole, Kind, Status

_LEAD = 2
"""The headline and the first sentence say what country an article is about."""


def settle(occurrences: Sequence[Occurrence], read: Sequence[Scene], context: Context) -> list[Occurrence]:
    """Return the mentions with the place of those filled that name nobody, where a type lets it be.

    It is that of the others that are called by the same word, the country of the lead whose people the
    sentence names, or the one country of its lead; not in a sentence that speaks of another country or of
    somebody who acts for one.
    """
    if not any(o.lacking and not o.roles and o.frame.settled for o in occurrences):
        return list(occurrences)
    leading = [list(_countries(scene, context)) for scene in read[:_LEAD]]
    settled = []
    for occurrence in occurrences:
        role = occurrence.frame.settled
        where = None
        if role is not None and occurrence.lacking and not occurrence.roles:
            here = {f.entity.id: f for f in _countries(read[occurrence.sentence], context)}
            where = _where(occurrence, occurrences, leading, here)
        settled.append(occurrence if role is None or where is None else _placed(occurrence, role, where))
    return settled


def _where(
    occurrence: Occurrence,
    occurrences: Sequence[Occurrence],
    leading: Sequence[Sequence[Filler]],
    here: Mapping[str, Filler],
) -> Filler | None:
    """The country of a mention, by others of its type, by the lead, and by whom its sentence names."""
    role = occurrence.frame.settled
    if role is None:
        return None
    alike = [o for o in occurrences if o.frame.name == occurrence.frame.name]
    named = [(o, f) for o in alike for f in o.fillers(role.name) if f.entity.kind is Kind.COUNTRY]
    called = _one(f for o, f in named if o.word == occurrence.word)
    others = _one(f for _, f in named)
    beside = (f for i, found in enumerate(leading) if i != occurrence.sentence for f in found)
    if len(here) == 1 and called is None and here.keys() <= {f.entity.id for f in beside}:
        return next(iter(here.values()))
    where = called or _one(f for found in leading for f in found) or others
    return where if where is not None and here.keys() <= {where.entity.id} else None


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
